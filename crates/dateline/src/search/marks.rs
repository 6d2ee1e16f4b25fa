//! The words of a text that a query asks for.
//!
//! Comes in: a query and a text. Goes out: the spans of its words and phrases in that text, in order. What is denied is
//! not marked; neither are names, outlets and dates, which are asked of the report and not of its words. Refuses to
//! know the index: both cut and fold words alike.

use std::collections::BTreeSet;

use dateline_types::Span;

use super::query::{Place, Query};
use super::words::forms::base;
use super::words::{Word, words};

/// The words and phrases of a body that match: in order, on character borders, none within another.
///
/// ```
/// use dateline::search::{Query, words_of};
/// let query: Query = "evacuate \"night tram\"".parse().unwrap();
/// let text = "They evacuated the night tram at night.";
/// let found: Vec<_> = words_of(&query, text).into_iter().map(|span| span.of(text)).collect();
/// assert_eq!(found, ["evacuated", "night tram"]);
/// ```
pub fn words_of(query: &Query, text: &str) -> Vec<Span> {
    marked(query, text, &[Place::Report])
}

/// The same for a title, in which `title:` is looked for too.
pub fn words_of_title(query: &Query, title: &str) -> Vec<Span> {
    marked(query, title, &[Place::Report, Place::Title])
}

fn marked(query: &Query, text: &str, places: &[Place]) -> Vec<Span> {
    let mut wanted = Wanted { places, bases: BTreeSet::new(), phrases: BTreeSet::new() };
    wanted.add(query);
    let words: Vec<Word> = words(text).collect();
    let mut spans: Vec<Span> = (0..words.len()).filter_map(|at| wanted.span_at(&words[at..])).collect();
    spans.dedup_by(|later, earlier| {
        let overlap = later.overlaps(*earlier);
        *earlier = if overlap { earlier.cover(*later) } else { *earlier };
        overlap
    });
    spans
}

/// What a query asks of the words of a text.
struct Wanted<'a> {
    places: &'a [Place],
    bases: BTreeSet<String>,
    phrases: BTreeSet<&'a [String]>,
}

impl<'a> Wanted<'a> {
    fn add(&mut self, query: &'a Query) {
        match query {
            Query::Word(place, word) if self.places.contains(place) => {
                self.bases.insert(base(word).into_owned());
            }
            Query::Phrase(place, words) if self.places.contains(place) => {
                self.phrases.insert(words);
            }
            Query::All(parts) | Query::Any(parts) => parts.iter().for_each(|part| self.add(part)),
            _ => {}
        }
    }

    /// The longest match that begins with the first of these words.
    fn span_at(&self, words: &[Word]) -> Option<Span> {
        let first = words.first()?;
        let word = self.bases.contains(&*base(&first.folded)).then_some(first.span);
        let matches = |phrase: &&[String]| {
            phrase.len() <= words.len()
                && phrase.iter().zip(words).all(|(wanted, word)| *wanted == word.folded)
        };
        let longest = self.phrases.iter().copied().filter(matches).map(<[String]>::len).max();
        let phrase = longest.and_then(|length| words.get(length.checked_sub(1)?));
        phrase.map(|last| first.span.cover(last.span)).or(word)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{words_of, words_of_title};

    fn marked<'a>(query: &str, text: &'a str) -> Vec<&'a str> {
        words_of(&query.parse().unwrap(), text).into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn words_are_marked_in_all_their_forms_and_phrases_only_as_they_stand() {
        let text = "Floods closed the Río bridge; the flood closes roads. Closed bridges.";
        assert_eq!(marked("flood rio", text), ["Floods", "Río", "flood"]);
        assert_eq!(marked("\"closed the rio\"", text), ["closed the Río"]);
        assert_eq!(marked("\"bridge\"", text), ["bridge"]);
    }

    #[test]
    fn what_is_denied_or_asked_of_the_report_is_not_marked() {
        assert_eq!(marked("flood -river outlet:river person:river", "river flood"), ["flood"]);
        assert!(marked("title:river", "river flood").is_empty());
        assert_eq!(words_of_title(&"title:river".parse().unwrap(), "River").len(), 1);
    }

    #[test]
    fn matches_that_overlap_are_one() {
        assert_eq!(marked("\"a b\" \"b c\" c", "a b c, c"), ["a b c", "c"]);
    }

    proptest! {
        #[test]
        fn spans_are_whole_characters_in_order(line in "[aéb \"-]{1,12}", text in "[aébß’, \u{301}\n-]{0,60}") {
            let Ok(query) = line.parse() else { return Ok(()) };
            let mut end = 0;
            for span in words_of(&query, &text) {
                prop_assert!(span.start() >= end && !span.is_empty());
                prop_assert!(text.get(span.range()).is_some());
                end = span.end();
            }
        }
    }
}
