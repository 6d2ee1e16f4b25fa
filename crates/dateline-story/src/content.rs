//! Passages compared by their words.
//!
//! Comes in: a passage. Goes out: its content words, and how much of them two passages share. Refuses order
//! and grammar; a run of words is compared by [`Passage::runs`].

use crate::words::{Word, content_keys, words};

/// The content words of a passage, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Content(Vec<u64>);

impl Content {
    pub(crate) fn of(text: &str) -> Self {
        Self::of_keys(content_keys(text))
    }

    pub(crate) fn of_keys(mut keys: Vec<u64>) -> Self {
        keys.sort_unstable();
        keys.dedup();
        Self(keys)
    }

    pub(crate) fn keys(&self) -> &[u64] {
        &self.0
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// How many words stand in both.
    pub(crate) fn shared(&self, other: &Self) -> usize {
        self.0.iter().filter(|key| other.0.binary_search(key).is_ok()).count()
    }

    /// The share of the shorter passage's words that stand in the other; 0 where one is empty.
    pub(crate) fn contained(&self, other: &Self) -> f64 {
        let shorter = self.len().min(other.len());
        if shorter == 0 { 0.0 } else { self.shared(other) as f64 / shorter as f64 }
    }
}

/// A passage with its words in order and its content.
#[derive(Clone, Debug)]
pub(crate) struct Passage {
    /// Every word, in order.
    pub(crate) keys: Vec<u64>,
    /// Those that carry content.
    pub(crate) content: Content,
}

impl Passage {
    /// Of pieces that follow one another.
    pub(crate) fn of<'a>(pieces: impl Iterator<Item = &'a str> + Clone) -> Self {
        let keys = pieces.clone().flat_map(words).map(Word::key).collect();
        let content = Content::of_keys(pieces.flat_map(content_keys).collect());
        Self { keys, content }
    }

    /// The share of the shorter passage's runs of words that stand in the longer one.
    pub(crate) fn runs_contained(&self, other: &Self) -> f64 {
        let (shorter, longer) =
            if self.keys.len() <= other.keys.len() { (self, other) } else { (other, self) };
        let length = shorter.keys.len().min(RUN);
        if length == 0 {
            return 0.0;
        }
        let (mine, theirs) = (shorter.runs(length), longer.runs(length));
        let found = mine.iter().filter(|run| theirs.binary_search(run).is_ok()).count();
        found as f64 / mine.len() as f64
    }

    /// All runs of so many words, sorted.
    fn runs(&self, length: usize) -> Vec<&[u64]> {
        let mut runs: Vec<&[u64]> = self.keys.windows(length).collect();
        runs.sort_unstable();
        runs
    }
}

/// Words in a run.
const RUN: usize = 3;

#[cfg(test)]
mod tests {
    use super::{Content, Passage};

    #[test]
    fn a_cut_passage_is_contained_in_the_whole() {
        let whole = Passage::of(["We will not go,", "and nobody will make us go."].into_iter());
        let cut = Passage::of(["nobody will make us go"].into_iter());
        assert!(cut.runs_contained(&whole) > 0.99);
    }

    #[test]
    fn the_same_words_in_another_order_share_content_alone() {
        let a = Passage::of(["The ferry left the harbour late"].into_iter());
        let b = Passage::of(["Late, the harbour was left by a ferry"].into_iter());
        assert!(a.runs_contained(&b) < 0.5);
        assert!(a.content.contained(&b.content) > 0.7);
    }

    #[test]
    fn nothing_is_contained_in_nothing() {
        assert!(Content::of("of the").contained(&Content::of("ferry")) < 0.01);
    }
}
