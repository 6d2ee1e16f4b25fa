//! What befell the people that a figure counts.
//!
//! Comes in: a word. Goes out: the fate it tells, so that "12 people were killed", "12 deaths" and "a toll of
//! 12 dead" answer one question, and "12 injured" another. Refuses grammar: the nearest word decides.

/// What befell them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    Arrested,
    Dead,
    Displaced,
    Hurt,
    Infected,
    Missing,
    Rescued,
}

/// Sorted by word, for a binary search.
const FATES: &[(&str, Fate)] = &[
    ("arrested", Fate::Arrested),
    ("arrests", Fate::Arrested),
    ("bodies", Fate::Dead),
    ("casualties", Fate::Hurt),
    ("dead", Fate::Dead),
    ("deaths", Fate::Dead),
    ("detained", Fate::Arrested),
    ("died", Fate::Dead),
    ("displaced", Fate::Displaced),
    ("drowned", Fate::Dead),
    ("evacuated", Fate::Displaced),
    ("fatalities", Fate::Dead),
    ("fled", Fate::Displaced),
    ("homeless", Fate::Displaced),
    ("hospitalised", Fate::Hurt),
    ("hospitalized", Fate::Hurt),
    ("hurt", Fate::Hurt),
    ("infected", Fate::Infected),
    ("infections", Fate::Infected),
    ("injured", Fate::Hurt),
    ("injuries", Fate::Hurt),
    ("killed", Fate::Dead),
    ("killing", Fate::Dead),
    ("lives", Fate::Dead),
    ("missing", Fate::Missing),
    ("perished", Fate::Dead),
    ("rescued", Fate::Rescued),
    ("saved", Fate::Rescued),
    ("slain", Fate::Dead),
    ("toll", Fate::Dead),
    ("unaccounted", Fate::Missing),
    ("uprooted", Fate::Displaced),
    ("wounded", Fate::Hurt),
];

/// The fate that a lower-case word tells.
pub(crate) fn fate_of(word: &str) -> Option<Fate> {
    FATES.binary_search_by(|(entry, _)| (*entry).cmp(word)).ok().map(|place| FATES[place].1)
}

#[cfg(test)]
mod tests {
    use super::{FATES, Fate, fate_of};

    #[test]
    fn the_table_is_sorted() {
        assert!(FATES.is_sorted());
    }

    #[test]
    fn one_fate_has_many_words() {
        assert_eq!(fate_of("killed"), fate_of("deaths"));
        assert_eq!(fate_of("injured"), Some(Fate::Hurt));
        assert_eq!(fate_of("ferry"), None);
    }
}
