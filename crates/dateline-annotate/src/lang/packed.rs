//! Long word lists, each in one string.
//!
//! Comes in: sorted entries with `|` between them, each a word or phrase in lower case, perhaps with `=` and a
//! value behind it. Goes out: whether a word is in the list, and its value. Refuses to allocate: a look-up is
//! a binary search in the string itself.

/// A sorted list of words in one string.
pub(crate) struct Packed(&'static str);

impl Packed {
    /// From entries sorted by the bytes of their words.
    pub(crate) const fn of(entries: &'static str) -> Self {
        Self(entries)
    }

    /// Whether the list holds this word.
    pub(crate) fn holds(&self, word: &str) -> bool {
        self.get(word).is_some()
    }

    /// The value beside a word; empty where there is none.
    pub(crate) fn get(&self, word: &str) -> Option<&'static str> {
        let bytes = self.0.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let start = bytes[..middle].iter().rposition(|byte| *byte == b'|').map_or(0, |at| at + 1);
            let end =
                bytes[middle..].iter().position(|byte| *byte == b'|').map_or(bytes.len(), |at| middle + at);
            // A bar itself belongs to the entry before it, so `start` never lies behind `end`.
            let (key, value) = parts(&self.0[start..end]);
            match key.cmp(word) {
                std::cmp::Ordering::Equal => return Some(value),
                std::cmp::Ordering::Less => low = end + 1,
                std::cmp::Ordering::Greater => high = start,
            }
        }
        None
    }

    /// All words of the list, in order.
    #[cfg(test)]
    fn words(&self) -> impl Iterator<Item = &'static str> {
        self.0.split('|').map(|entry| parts(entry).0)
    }
}

fn parts(entry: &'static str) -> (&'static str, &'static str) {
    entry.split_once('=').unwrap_or((entry, ""))
}

#[cfg(test)]
mod tests {
    use super::Packed;
    use crate::lang::en::{given_names, organisations, places, plain, roles, titles};

    #[test]
    fn words_are_found_with_what_stands_beside_them() {
        let list = Packed::of("ant=6|bee|cow=4");
        assert_eq!(list.get("ant"), Some("6"));
        assert_eq!(list.get("bee"), Some(""));
        assert_eq!(list.get("cow"), Some("4"));
        assert!(!list.holds("be") && !list.holds("") && !list.holds("dog"));
    }

    /// A word in the wrong place of a list would never be found: put it where it belongs.
    #[test]
    fn every_list_is_sorted() {
        let lists = [
            places::COUNTRIES,
            places::DEMONYMS,
            places::CAPITALS,
            places::CITIES,
            places::STATES,
            places::SEATS,
            places::REGIONS,
            places::GROUPS,
            given_names::WOMEN,
            given_names::MEN,
            given_names::WOMEN_ABROAD,
            given_names::MEN_ABROAD,
            titles::TITLES,
            roles::ROLES,
            roles::MODIFIERS,
            organisations::ORGANISATIONS,
            organisations::FACILITIES,
            organisations::LANDS,
            organisations::EVENTS,
            organisations::WORKS,
            organisations::KNOWN,
            plain::PLAIN,
            plain::PERSONAL_VERBS,
        ];
        for list in lists {
            let words: Vec<&str> = list.words().collect();
            assert!(words.windows(2).all(|pair| pair[0] < pair[1]), "{words:?}");
            assert!(words.iter().all(|word| list.holds(word)));
        }
    }
}
