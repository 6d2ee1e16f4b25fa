//! What the names of elements say.
//!
//! Comes in: a class or id. Goes out: its words (`most`, `read` of `mostRead`), and the kind of content that a word
//! names. Refuses to believe them: what a name is worth is learned.

use super::name_words::NAMES;
use crate::sieve::Sieve;

/// What a word of a class or id is typical of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    /// Advertisements and offers.
    Advert,
    /// Who wrote it.
    Author,
    /// The article's own text.
    Body,
    /// Pictures' words and credits.
    Caption,
    /// The readers' words.
    Comment,
    /// A box with facts beside the text.
    Facts,
    /// The end of a page or box.
    Footer,
    /// Headings and kickers.
    Heading,
    /// Not for the eye.
    Hidden,
    /// The standfirst.
    Lead,
    /// Videos, players, galleries.
    Media,
    /// Menus and buttons.
    Navigation,
    /// Letters to subscribe to, and walls to pay at.
    Newsletter,
    /// Words set apart from the text that they are taken from.
    Pulled,
    /// Other stories.
    Related,
    /// Passing the story on.
    Share,
    /// Topics.
    Tags,
    /// When.
    Time,
}

/// All of them, each at its own number.
const ALL: [Name; NAME_COUNT] = [
    Name::Advert,
    Name::Author,
    Name::Body,
    Name::Caption,
    Name::Comment,
    Name::Facts,
    Name::Footer,
    Name::Heading,
    Name::Hidden,
    Name::Lead,
    Name::Media,
    Name::Navigation,
    Name::Newsletter,
    Name::Pulled,
    Name::Related,
    Name::Share,
    Name::Tags,
    Name::Time,
];

/// How many names there are.
pub(super) const NAME_COUNT: usize = Name::Time as usize + 1;

/// Several names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Names(u32);

impl Names {
    pub(super) fn add(&mut self, name: Option<Name>) {
        self.0 |= name.map_or(0, |name| 1 << name as u32);
    }

    /// These and the others.
    pub(super) fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Name> {
        ALL.into_iter().filter(move |&name| self.0 & (1 << name as u32) != 0)
    }
}

/// What a word, or two together, are typical of.
pub(super) fn known(word: &str) -> Option<Name> {
    static SIEVE: Sieve = Sieve::of_keys(NAMES);
    if !SIEVE.lets_through(word) {
        return None;
    }
    NAMES.binary_search_by(|(own, _)| (*own).cmp(word)).ok().map(|at| NAMES[at].1)
}

/// Whether a class or id has one of these words (sorted), or two together that are one of them.
pub(super) fn has_word(value: &str, words: &[&str]) -> bool {
    let mut own = Words::default();
    value.split_whitespace().any(|name| {
        own.read(name);
        own.alone_and_in_pairs().any(|word| words.binary_search(&word).is_ok())
    })
}

/// The words of a class name, parted by signs and by capitals within.
#[derive(Default)]
pub(super) struct Words {
    /// The words in lower case, one right behind another.
    letters: String,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Words {
    /// Takes the words of another name.
    pub(super) fn read(&mut self, name: &str) {
        self.letters.clear();
        self.ends.clear();
        let mut after_small = false;
        for sign in name.chars() {
            if sign.is_ascii_lowercase() {
                after_small = true;
                self.letters.push(sign);
                continue;
            }
            let letter = sign.is_alphabetic();
            if !letter || sign.is_uppercase() && after_small {
                self.end();
            }
            after_small = sign.is_lowercase();
            self.letters.extend(letter.then(|| sign.to_lowercase()).into_iter().flatten());
        }
        self.end();
    }

    fn end(&mut self) {
        let end = self.letters.len();
        if end > self.ends.last().copied().unwrap_or(0) {
            self.ends.push(end);
        }
    }

    /// Each word, and each with the next one behind it.
    pub(super) fn alone_and_in_pairs(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(0..).flat_map(move |(start, at)| {
            let ends = self.ends[at..].iter().take(2);
            ends.map(move |&end| &self.letters[start..end])
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, NAME_COUNT, Words};
    use crate::html::article::name_words::NAMES;

    #[test]
    fn the_tables_are_in_order() {
        assert!(NAMES.is_sorted_by(|one, next| one.0 < next.0));
        assert!((0..NAME_COUNT).all(|at| ALL[at] as usize == at));
    }

    #[test]
    fn words_are_parted_by_signs_and_capitals() {
        let mut words = Words::default();
        words.read("c-mostRead2");
        assert_eq!(
            words.alone_and_in_pairs().collect::<Vec<_>>(),
            ["c", "cmost", "most", "mostread", "read"]
        );
        words.read("--");
        assert_eq!(words.alone_and_in_pairs().count(), 0);
    }
}
