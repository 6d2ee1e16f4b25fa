//! The word lists of English.
//!
//! Comes in: nothing. Goes out: one table family a file. Refuses to hold rules.

pub(crate) mod bounds;
pub(crate) mod calendar;
pub(crate) mod certainty;
pub(crate) mod clauses;
pub(crate) mod cue_verbs;
pub(crate) mod cues;
pub(crate) mod currencies;
pub(crate) mod given_names;
pub(crate) mod nouns;
pub(crate) mod numbers;
pub(crate) mod organisations;
pub(crate) mod past;
pub(crate) mod phrases;
pub(crate) mod places;
pub(crate) mod plain;
pub(crate) mod roles;
pub(crate) mod shapes;
pub(crate) mod spans;
pub(crate) mod titles;
pub(crate) mod units;

use std::cmp::Ordering;

/// The value beside a word in a table of pairs sorted by word.
pub(crate) fn look_up<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.binary_search_by(|(entry, _)| compared(entry, word)).ok().map(|at| table[at].1)
}

/// Whether a sorted table holds a word.
pub(crate) fn holds(table: &[&str], word: &str) -> bool {
    table.binary_search_by(|entry| compared(entry, word)).is_ok()
}

/// The order of two words. The first letter mostly decides, without a call.
fn compared(entry: &str, word: &str) -> Ordering {
    let first = |word: &str| word.as_bytes().first().copied();
    first(entry).cmp(&first(word)).then_with(|| entry.cmp(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<T: PartialOrd>(table: &[T]) -> bool {
        table.windows(2).all(|pair| pair[0] < pair[1])
    }

    /// A word in the wrong place of a table would never be found: put it where it belongs.
    #[test]
    fn every_table_is_sorted() {
        let keys = |table: &[(&'static str, u8)]| table.iter().map(|pair| pair.0).collect::<Vec<_>>();
        assert!(sorted(&keys(&calendar::MONTHS)), "MONTHS");
        assert!(sorted(&keys(&calendar::WEEKDAYS)), "WEEKDAYS");
        assert!(sorted(&keys(&calendar::ORDINALS)), "ORDINALS");
        assert!(sorted(&past::IRREGULAR), "IRREGULAR");
        assert!(sorted(&past::ADJECTIVES), "ADJECTIVES");
        assert!(sorted(&nouns::STOPS), "STOPS");
        assert!(sorted(&nouns::DETERMINERS), "DETERMINERS");
        assert!(sorted(&nouns::LABELS), "LABELS");
        assert!(sorted(&nouns::PARTS), "PARTS");
        assert!(sorted(&calendar::AMBIGUOUS_MONTHS), "AMBIGUOUS_MONTHS");
        assert!(sorted(&calendar::BEFORE_MONTHS), "BEFORE_MONTHS");
        assert!(sorted(&clauses::FUTURE), "FUTURE");
        assert!(sorted(&clauses::PRESENT), "PRESENT");
        assert!(sorted(&cue_verbs::VERBS.map(|entry| entry.0)), "VERBS");
        assert!(sorted(&cues::NOUNS), "NOUNS");
        assert!(sorted(&phrases::ADVERBS), "ADVERBS");
        assert!(sorted(&phrases::AUXILIARIES), "AUXILIARIES");
        assert!(sorted(&phrases::BE), "BE");
        assert!(sorted(&phrases::DAYS), "DAYS");
        assert!(sorted(&phrases::DETERMINERS), "DETERMINERS");
        assert!(sorted(&phrases::NP_STOPS), "NP_STOPS");
        assert!(sorted(&phrases::PREPOSITIONS), "PREPOSITIONS");
        assert!(sorted(&phrases::PRONOUNS), "PRONOUNS");
        assert!(sorted(&phrases::SUBJECT_STARTS), "SUBJECT_STARTS");
        assert!(sorted(&phrases::SUBORDINATORS), "SUBORDINATORS");
        assert!(sorted(&phrases::TIME_NOUNS), "TIME_NOUNS");
        assert!(sorted(&units::CLINGING), "CLINGING");
        assert!(sorted(&units::LONG), "LONG");
        assert!(sorted(&units::UNITS.map(|unit| unit.0)), "UNITS");
        assert!(sorted(&numbers::ONES.map(|one| one.0)), "ONES");
        assert!(sorted(&numbers::SCALES.map(|scale| scale.0)), "SCALES");
        assert!(sorted(&numbers::DENOMINATORS.map(|part| part.0)), "DENOMINATORS");
    }
}
