//! Facts as rows: quotes, figures, dated statements.
//!
//! Comes in: an annotated report, and which of its entities are which entities of the case. Goes out: the rows
//! of three tables. Refuses to add anything: a row holds what the record holds, its spans in code points, and
//! the words themselves (of a long quote their beginning, for the rest is in the text).

mod dates;
mod days;
mod figures;
mod quotes;

use std::collections::BTreeMap;

use dateline_types::{Annotated, CodePoints, EntityId, Span};
use rusqlite::Connection;

pub(crate) use dates::DateRow;
pub(crate) use figures::FigureRow;
pub(crate) use quotes::QuoteRow;

/// Code points of a quote that its row repeats.
const EXCERPT: usize = 32;

/// Facts of one kind in a report that have rows; a report with more keeps the others in its record.
const MOST: usize = 1 << 16;

/// The entities of a report that are entities of the case.
pub(crate) type Known = BTreeMap<EntityId, i64>;

/// All facts of a report, as rows.
#[derive(Debug, PartialEq)]
pub(crate) struct Facts {
    pub(crate) quotes: Vec<QuoteRow>,
    pub(crate) figures: Vec<FigureRow>,
    pub(crate) dates: Vec<DateRow>,
}

/// What every row asks of its report.
struct Source<'a> {
    text: &'a str,
    points: CodePoints<'a>,
    known: &'a Known,
    version: i64,
}

impl Facts {
    /// The facts of a report that is this version.
    pub(crate) fn of(annotated: &Annotated, version: i64, known: &Known) -> Self {
        let text = &annotated.report.text;
        let source = Source { text, points: CodePoints::of(text), known, version };
        let Some(all) = &annotated.annotations else {
            return Self { quotes: Vec::new(), figures: Vec::new(), dates: Vec::new() };
        };
        let quotes = all.quotes.iter().take(MOST).enumerate();
        let figures = all.figures.iter().take(MOST).enumerate();
        let timexes = all.timexes.iter().take(MOST).enumerate();
        Self {
            quotes: quotes.map(|(place, quote)| QuoteRow::of(quote, place, &source)).collect(),
            figures: figures.map(|(place, figure)| FigureRow::of(figure, place, &source)).collect(),
            dates: timexes
                .filter(|(_, timex)| timex.from.is_some() || timex.to.is_some())
                .map(|(place, timex)| DateRow::of((timex, &all.sentences), place, &source))
                .collect(),
        }
    }

    /// Writes the rows.
    pub(crate) fn insert(&self, connection: &Connection) -> rusqlite::Result<()> {
        self.quotes.iter().try_for_each(|row| row.insert(connection))?;
        self.figures.iter().try_for_each(|row| row.insert(connection))?;
        self.dates.iter().try_for_each(|row| row.insert(connection))
    }

    /// Reads the rows of a version.
    pub(crate) fn read(connection: &Connection, version: i64) -> rusqlite::Result<Self> {
        Ok(Self {
            quotes: QuoteRow::read_all(connection, version)?,
            figures: FigureRow::read_all(connection, version)?,
            dates: DateRow::read_all(connection, version)?,
        })
    }
}

impl Source<'_> {
    fn id(&self, place: usize) -> i64 {
        (self.version << 16) | place as i64
    }

    fn words(&self, span: Span) -> &str {
        span.of(self.text)
    }

    /// Start and length in code points.
    fn stretch(&self, span: Span) -> (i64, i64) {
        let points = self.points.span(span);
        (points.start() as i64, (points.end() - points.start()) as i64)
    }

    /// Distance from the start of a fact, and length, in code points: small numbers take little room.
    fn beside(&self, fact: Span, span: Option<&Span>) -> (Option<i64>, Option<i64>) {
        let (start, _) = self.stretch(fact);
        let stretch = span.map(|span| self.stretch(*span));
        stretch.map(|(other, length)| (other - start, length)).unzip()
    }

    fn entity(&self, id: Option<EntityId>) -> Option<i64> {
        self.known.get(&id?).copied()
    }

    /// The words that name who said it, where the case has no entity for them.
    fn unknown(&self, entity: Option<i64>, words: &[Span]) -> Option<String> {
        let first = words.first().filter(|_| entity.is_none())?;
        Some(excerpt(self.words(*first)))
    }
}

/// The ids of the facts of a version: from the first, up to and not including the second.
fn ids(version: i64) -> [i64; 2] {
    [version << 16, (version + 1) << 16]
}

/// The beginning of some words, cut where a word ends. That they are cut shows by their length beside that of the span;
/// the views say so with an ellipsis.
fn excerpt(words: &str) -> String {
    let Some((cut, _)) = words.char_indices().nth(EXCERPT) else { return words.to_owned() };
    let whole = words[..cut].rfind(char::is_whitespace).unwrap_or(cut);
    words[..whole].trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{EXCERPT, excerpt};

    #[test]
    fn short_words_stand_whole_and_long_ones_end_at_a_word() {
        assert_eq!(excerpt("the river rose"), "the river rose");
        let long = "é ".repeat(EXCERPT);
        let cut = excerpt(&long);
        assert!(cut.ends_with("é") && cut.chars().count() <= EXCERPT);
        assert_eq!(excerpt(&"x".repeat(200)).chars().count(), EXCERPT);
    }
}
