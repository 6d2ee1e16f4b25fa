//! A quick no.
//!
//! Comes in: a table of words or phrases. Goes out: whether a word could open one of its entries, told by its first
//! byte and its length alone. Refuses to say yes: the table does that. Most words of a text open nothing, and a scan
//! asks many tables about each of them.

/// The lengths of the first words of a table, by first byte; bit 31 stands for that length and more.
#[derive(Debug)]
pub(crate) struct Sieve([u32; 128]);

impl Sieve {
    /// Of a table of words with values.
    pub(crate) const fn of_words<T>(self, table: &[(&str, T)]) -> Self {
        let (mut sieve, mut at) = (self, 0);
        while at < table.len() {
            sieve = sieve.with(table[at].0);
            at += 1;
        }
        sieve
    }

    /// Of a table of phrases with values.
    pub(crate) const fn of_phrases<T>(self, table: &[(&[&str], T)]) -> Self {
        let (mut sieve, mut at) = (self, 0);
        while at < table.len() {
            sieve = sieve.with(table[at].0[0]);
            at += 1;
        }
        sieve
    }

    /// Of a table of phrases.
    pub(crate) const fn of_all(self, table: &[&[&str]]) -> Self {
        let (mut sieve, mut at) = (self, 0);
        while at < table.len() {
            sieve = sieve.with(table[at][0]);
            at += 1;
        }
        sieve
    }

    /// One that holds nothing yet.
    pub(crate) const fn new() -> Self {
        Self([0; 128])
    }

    /// The same with one word more. Words that do not begin in ASCII share one place.
    pub(crate) const fn with(mut self, word: &str) -> Self {
        self.0[place(word.as_bytes())] |= bit(word.len());
        self
    }

    /// Whether a word could open an entry.
    pub(crate) fn may(&self, word: &str) -> bool {
        !word.is_empty() && self.0[place(word.as_bytes())] & bit(word.len()) != 0
    }
}

const fn place(word: &[u8]) -> usize {
    if word[0] < 128 { word[0] as usize } else { 0 }
}

const fn bit(length: usize) -> u32 {
    1 << if length < 31 { length } else { 31 }
}

#[cfg(test)]
mod tests {
    use super::Sieve;

    #[test]
    fn it_never_says_no_to_an_entry() {
        let sieve = Sieve::new().of_words(&[("dozen", 12), ("hundred", 100)]).with("€");
        assert!(sieve.may("dozen") && sieve.may("hundred") && sieve.may("€"));
        assert!(!sieve.may("house") && !sieve.may("do") && !sieve.may(""));
    }
}
