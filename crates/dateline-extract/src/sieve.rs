//! A quick look before a search.
//!
//! Comes in: a list of words that is known when the program is built. Goes out: whether a word can be one of them.
//! Most words of a page are in no list, and two letters and the length tell it of nearly all. Refuses to say that a word
//! is in the list: that is for the list itself.

/// How many words, at eight bits to a byte, are told apart.
const BYTES: usize = 1024;

/// What the words of a list have in common.
pub(crate) struct Sieve([u8; BYTES]);

impl Sieve {
    /// For a list of words.
    pub(crate) const fn of(words: &[&str]) -> Self {
        let mut sieve = [0; BYTES];
        let mut at = 0;
        while at < words.len() {
            mark(&mut sieve, words[at].as_bytes());
            at += 1;
        }
        Self(sieve)
    }

    /// For one word more.
    pub(crate) fn add(&mut self, word: &str) {
        mark(&mut self.0, word.as_bytes());
    }

    /// For a list of words that each have something to them.
    pub(crate) const fn of_keys<T>(entries: &[(&str, T)]) -> Self {
        let mut sieve = [0; BYTES];
        let mut at = 0;
        while at < entries.len() {
            mark(&mut sieve, entries[at].0.as_bytes());
            at += 1;
        }
        Self(sieve)
    }

    /// Whether a word may be in the list.
    pub(crate) const fn lets_through(&self, word: &str) -> bool {
        let hole = hole_of(word.as_bytes());
        self.0[hole / 8] & (1 << (hole % 8)) != 0
    }
}

const fn mark(sieve: &mut [u8; BYTES], word: &[u8]) {
    let hole = hole_of(word);
    sieve[hole / 8] |= 1 << (hole % 8);
}

/// By the first byte, one in the middle, the last and the length.
const fn hole_of(word: &[u8]) -> usize {
    let length = word.len();
    if length == 0 {
        return 0;
    }
    let (first, middle, last) = (word[0] as usize, word[length / 2] as usize, word[length - 1] as usize);
    (first * 1031 + middle * 257 + last * 31 + length * 4099) % (BYTES * 8)
}

#[cfg(test)]
mod tests {
    use super::Sieve;

    #[test]
    fn the_words_of_the_list_come_through_and_hardly_any_other() {
        const WORDS: &[&str] = &["", "byline", "é", "share", "teaser"];
        const SIEVE: Sieve = Sieve::of(WORDS);
        assert!(WORDS.iter().all(|word| SIEVE.lets_through(word)));
        let others = ["harbour", "bridge", "council", "byway", "shore", "tease", "a"];
        assert!(!others.iter().any(|word| SIEVE.lets_through(word)));
    }

    #[test]
    fn what_stands_beside_the_words_does_not_matter() {
        const SIEVE: Sieve = Sieve::of_keys(&[("may", 5), ("june", 6)]);
        assert!(SIEVE.lets_through("june") && !SIEVE.lets_through("july"));
    }
}
