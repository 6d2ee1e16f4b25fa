//! What the names of elements say.
//!
//! Comes in: a class or id. Goes out: the kinds of content that its words name (`most-read`, `mostRead`).
//! Refuses to believe them: what a name is worth is learned.

use super::name_words::NAMES;

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

/// How many names there are.
pub(super) const NAME_COUNT: usize = Name::Time as usize + 1;

/// The names in a class or id, by its words and by two of them together.
pub(super) fn names(value: &str) -> Vec<Name> {
    let mut found: Vec<Name> = Vec::new();
    for name in value.split_whitespace() {
        let words = words_of(name);
        found.extend(words.iter().filter_map(|word| known(word)));
        found.extend(words.windows(2).filter_map(|pair| known(&pair.concat())));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a class or id has one of these words (sorted), or two together that are one of them.
pub(super) fn has_word(value: &str, words: &[&str]) -> bool {
    let is_one = |word: &str| words.binary_search(&word).is_ok();
    value
        .split_whitespace()
        .map(words_of)
        .any(|own| own.iter().any(|word| is_one(word)) || own.windows(2).any(|pair| is_one(&pair.concat())))
}

fn known(word: &str) -> Option<Name> {
    NAMES.binary_search_by(|(own, _)| (*own).cmp(word)).ok().map(|at| NAMES[at].1)
}

/// The words of a class name, parted by signs and by capitals within.
pub(super) fn words_of(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut after_small = false;
    for sign in name.chars() {
        let letter = sign.is_alphabetic();
        if (!letter || sign.is_uppercase() && after_small) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        after_small = sign.is_lowercase();
        if letter {
            word.extend(sign.to_lowercase());
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

#[cfg(test)]
mod tests {
    use super::{Name, names};
    use crate::html::article::name_words::NAMES;

    #[test]
    fn the_table_is_in_order() {
        assert!(NAMES.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn class_names_are_read_by_their_words() {
        assert_eq!(names("c-newsletter__wide"), [Name::Newsletter]);
        assert_eq!(names("mostRead2 most-read"), [Name::Related]);
        assert_eq!(names("shareholder unrelatedness"), []);
    }
}
