//! From parts to a query.
//!
//! Comes in: a line. Goes out: its [`Query`]. Open brackets stand on a stack of bounded height, so that no line can
//! exhaust the program's own. Lenient: brackets that are not closed end with the line, those that were never opened
//! are passed over, and so is an operator with nothing beside it. Refuses to know the index.

use dateline_types::DateValue;

use super::parts::{Kind, Part, Parts};
use super::{Place, Published, Query, QueryError};
use crate::search::words::folded;

/// Bytes of a line that are read at all.
const LONGEST: usize = 10_000;
/// Words, over all parts.
const MOST_WORDS: usize = 256;
/// Brackets that may be open at once.
const DEEPEST: usize = 32;

pub(super) fn parse(line: &str) -> Result<Query, QueryError> {
    if line.len() > LONGEST {
        return Err(QueryError::TooLong { limit: LONGEST, unit: "bytes" });
    }
    let mut parser = Parser { line, open: vec![Group::default()], words: 0 };
    Parts::of(line).try_for_each(|part| parser.take(&part))?;
    while parser.open.len() > 1 {
        parser.close();
    }
    parser.open.pop().and_then(Group::query).ok_or(QueryError::Empty)
}

struct Parser<'a> {
    line: &'a str,
    /// The outermost group is never closed.
    open: Vec<Group>,
    words: usize,
}

impl Parser<'_> {
    fn take(&mut self, part: &Part<'_>) -> Result<(), QueryError> {
        match part.kind {
            Kind::And => {}
            Kind::Or => self.top().alternatives.push(Vec::new()),
            Kind::Not => self.top().denied ^= true,
            Kind::Open => self.open(part.at)?,
            Kind::Close => self.close(),
            Kind::Text { .. } => {
                let query = Reading { line: self.line, part }.query()?;
                self.count(query.as_ref())?;
                self.top().take(query);
            }
        }
        Ok(())
    }

    fn open(&mut self, at: usize) -> Result<(), QueryError> {
        if self.open.len() > DEEPEST {
            return Err(QueryError::TooDeep { at: place(self.line, at), limit: DEEPEST });
        }
        self.open.push(Group::default());
        Ok(())
    }

    fn close(&mut self) {
        if self.open.len() > 1 {
            let closed = self.open.pop().and_then(Group::query);
            self.top().take(closed);
        }
    }

    fn count(&mut self, query: Option<&Query>) -> Result<(), QueryError> {
        self.words +=
            query.map_or(0, |query| if let Query::Phrase(_, words) = query { words.len() } else { 1 });
        let limit = MOST_WORDS;
        if self.words > limit { Err(QueryError::TooLong { limit, unit: "words" }) } else { Ok(()) }
    }

    fn top(&mut self) -> &mut Group {
        self.open.last_mut().expect("the outermost group is never closed")
    }
}

/// What stands between two brackets: alternatives, each of parts that must all hold.
#[derive(Default)]
struct Group {
    alternatives: Vec<Vec<Query>>,
    /// Whether the next part is denied.
    denied: bool,
}

impl Group {
    /// Takes the next part; `None` is a part without words ("&"), which also uses up a NOT before it.
    fn take(&mut self, query: Option<Query>) {
        let denied = std::mem::take(&mut self.denied);
        let Some(query) = query else { return };
        let query = if denied { Query::Not(Box::new(query)) } else { query };
        match self.alternatives.last_mut() {
            Some(parts) => parts.push(query),
            None => self.alternatives.push(vec![query]),
        }
    }

    fn query(self) -> Option<Query> {
        let parts = self.alternatives.into_iter().filter_map(|parts| one_or(parts, Query::All));
        one_or(parts.collect(), Query::Any)
    }
}

fn one_or(mut parts: Vec<Query>, several: fn(Vec<Query>) -> Query) -> Option<Query> {
    if parts.len() > 1 { Some(several(parts)) } else { parts.pop() }
}

/// One part being read.
struct Reading<'a> {
    line: &'a str,
    part: &'a Part<'a>,
}

impl Reading<'_> {
    fn query(&self) -> Result<Option<Query>, QueryError> {
        let Kind::Text { field, text, quoted } = self.part.kind else { return Ok(None) };
        let Some(field) = field else { return Ok(words_in(Place::Report, text, quoted)) };
        match field.to_ascii_lowercase().as_str() {
            "title" => self.valued("title", words_in(Place::Title, text, quoted)),
            "outlet" => self.valued("outlet", words_in(Place::Outlet, text, true)),
            "person" => self.valued("person", name_in(text)),
            "after" => self.dated("after", Published::after),
            "before" => self.dated("before", Published::before),
            "on" => self.dated("on", Published::on),
            _ if text.is_empty() => Ok(words_in(Place::Report, field, false)),
            _ => Err(QueryError::Field { field: field.to_owned(), at: self.at() }),
        }
    }

    fn valued(&self, field: &'static str, query: Option<Query>) -> Result<Option<Query>, QueryError> {
        query.map(Some).ok_or_else(|| QueryError::NoValue { field, at: self.at() })
    }

    fn dated(
        &self,
        field: &'static str,
        range: fn(DateValue) -> Option<Published>,
    ) -> Result<Option<Query>, QueryError> {
        let Kind::Text { text, .. } = self.part.kind else { return Ok(None) };
        let found = text.parse().ok().and_then(range);
        let written = || format!("{field}:{text}");
        let error = || QueryError::Date { written: written(), at: self.at(), field };
        found.map(|range| Some(Query::Published(range))).ok_or_else(error)
    }

    fn at(&self) -> usize {
        place(self.line, self.part.at)
    }
}

/// One bare word is looked for in all of its forms; what is quoted, or falls into several words ("cease-fire"),
/// exactly.
fn words_in(place: Place, text: &str, quoted: bool) -> Option<Query> {
    let mut words = folded(text);
    match words.len() {
        0 => None,
        1 if !quoted => words.pop().map(|word| Query::Word(place, word)),
        _ => Some(Query::Phrase(place, words)),
    }
}

fn name_in(text: &str) -> Option<Query> {
    let words = folded(text);
    (!words.is_empty()).then(|| Query::Person(words.join(" ")))
}

/// Characters before this byte, and one.
fn place(line: &str, at: usize) -> usize {
    line[..at].chars().count() + 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Place, Published, Query, QueryError};
    use Query::{All, Any, Not};

    fn parsed(line: &str) -> Query {
        line.parse().unwrap()
    }

    fn word(word: &str) -> Query {
        Query::Word(Place::Report, word.to_owned())
    }

    fn phrase(words: &str) -> Query {
        Query::Phrase(Place::Report, words.split(' ').map(str::to_owned).collect())
    }

    fn not(query: Query) -> Query {
        Not(Box::new(query))
    }

    #[test]
    fn all_words_must_match() {
        assert_eq!(parsed("Flood évacuée"), All(vec![word("flood"), word("evacuee")]));
        assert_eq!(parsed("flood AND rain"), parsed("flood rain"));
    }

    #[test]
    fn or_binds_less_than_and() {
        assert_eq!(parsed("a b OR c"), Any(vec![All(vec![word("a"), word("b")]), word("c")]));
        assert_eq!(parsed("a (b OR c)"), All(vec![word("a"), Any(vec![word("b"), word("c")])]));
    }

    #[test]
    fn a_part_is_denied_by_a_hyphen_or_not() {
        assert_eq!(parsed("a -b"), All(vec![word("a"), not(word("b"))]));
        assert_eq!(parsed("NOT (a OR b)"), not(Any(vec![word("a"), word("b")])));
        assert_eq!(parsed("NOT NOT a"), word("a"));
    }

    #[test]
    fn quotes_and_hyphens_make_phrases() {
        assert_eq!(parsed("\"night tram\""), phrase("night tram"));
        assert_eq!(parsed("cease-fire"), phrase("cease fire"));
        assert_eq!(parsed("\"evacuate\""), phrase("evacuate"));
    }

    #[test]
    fn fields_narrow_the_search() {
        assert_eq!(parsed("person:\"Ana Ruiz\""), Query::Person("ana ruiz".into()));
        assert_eq!(parsed("Title:flood"), Query::Word(Place::Title, "flood".into()));
        let courier = Query::Phrase(Place::Outlet, vec!["courier".into()]);
        assert_eq!(parsed("outlet:Courier"), courier);
        let may = Published::on("2024-05".parse().unwrap()).unwrap();
        assert_eq!(parsed("on:2024-05"), Query::Published(may));
    }

    #[test]
    fn what_is_not_closed_ends_with_the_line() {
        assert_eq!(parsed("a (b OR \"c d"), All(vec![word("a"), Any(vec![word("b"), phrase("c d")])]));
        assert_eq!(parsed(") a ) b"), parsed("a b"));
        assert_eq!(parsed("OR a OR"), word("a"));
        assert_eq!(parsed("a NOT"), word("a"));
        assert_eq!(parsed("() a"), word("a"));
    }

    #[test]
    fn strange_lines_are_words_or_nothing() {
        assert_eq!(parsed("%00"), word("00"));
        assert_eq!(parsed("\" OR 1=1 --"), phrase("or 1 1"));
        for line in ["", "  ", "()", "\"\"", "-", "OR", "🙂", "--", "NOT", ":"] {
            assert_eq!(line.parse::<Query>(), Err(QueryError::Empty), "{line}");
        }
    }

    #[test]
    fn errors_say_where_and_what_to_try() {
        let error = |line: &str| line.parse::<Query>().unwrap_err().to_string();
        assert!(error("é on:2024-13").starts_with("'on:2024-13' at character 3 holds no date; try on:2024,"));
        assert!(error("author:ruiz").starts_with("'author:' at character 1 is no field; there are title:,"));
        assert!(
            error("a outlet:").starts_with("'outlet:' at character 3 has nothing behind it; try outlet:NAME")
        );
        assert!(error(&"(".repeat(100)).starts_with("the bracket at character 33 stands inside 32 others"));
        assert!(error(&"(".repeat(100_000)).starts_with("the query is longer than 10000 bytes"));
        assert!(error(&"a ".repeat(300)).starts_with("the query is longer than 256 words"));
        assert!(error(&format!("\"{}\"", "a ".repeat(300))).contains("256 words"));
    }

    #[test]
    fn a_colon_at_the_end_of_a_word_is_only_a_colon() {
        assert_eq!(parsed("Analysis: floods"), parsed("analysis floods"));
    }

    proptest! {
        #[test]
        fn any_line_is_read(line in "(?s).{0,80}") {
            let _ = line.parse::<Query>();
        }

        #[test]
        fn any_line_of_signs_is_read(line in "[-()\"“ :aORNT.é]{0,60}") {
            let _ = line.parse::<Query>();
        }
    }
}
