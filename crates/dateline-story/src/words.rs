//! The words of a report, as grouping and joining compare them.
//!
//! Comes in: a text, or a report with its title. Goes out: its words in order, each with its place and a key
//! that folds case and possessives, and the weighted [`Term`]s of a whole report. Refuses to know languages
//! and annotations: names are seen by their capitals alone, so that a report is placed alike whether or not
//! it was annotated. Scripts without spaces are read as pairs of characters.

use std::collections::HashSet;
use std::sync::LazyLock;

use dateline_types::Span;

use crate::stop_words::STOP_WORDS;

/// A word and what stands around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    /// Its letters or digits, as they stand.
    pub(crate) text: &'a str,
    /// Its bytes.
    pub(crate) span: Span,
    /// Whether a sentence may begin here.
    pub(crate) opens: bool,
}

/// A word of a report and how much it says about it, before the rarity of the word is considered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Term {
    /// The folded word.
    pub(crate) key: u64,
    /// How much it weighs here.
    pub(crate) weight: f32,
    /// Whether it is mostly written as a name.
    pub(crate) name: bool,
}

/// A word in the title counts as so many in the body.
const TITLE_COUNT: f32 = 2.0;
/// The word of a body that counts half as much as its first one: news says first what it is about.
const HALF_COUNT_AT: f32 = 50.0;
/// How much more a name weighs than another word.
const NAME_FACTOR: f32 = 1.5;
/// Only so many words of a body are read: the rest of a long report adds background, not its subject.
const WORDS_READ: usize = 700;

/// Only so many words of a body are kept.
const WORDS_KEPT: usize = 3000;

/// The words of a body as grouping reads them: each by its key, and whether it is written as a name.
pub(crate) type Body = Vec<(u64, bool)>;

/// Reads the words of a body, once for all that compares them.
pub(crate) fn body(text: &str) -> Body {
    words(text).take(WORDS_KEPT).map(|word| (word.key(), word.is_name())).collect()
}

/// The terms of a report of this title and body, in order of their keys.
pub(crate) fn terms(title: Option<&str>, body: &Body) -> Vec<Term> {
    let mut seen: Vec<(u64, f32, bool)> = Vec::with_capacity(WORDS_READ);
    for word in words(title.unwrap_or_default()) {
        seen.push((word.key(), TITLE_COUNT, false));
    }
    for (at, &(key, name)) in body.iter().take(WORDS_READ).enumerate() {
        seen.push((key, HALF_COUNT_AT / (HALF_COUNT_AT + at as f32), name));
    }
    seen.retain(|&(key, ..)| tells(key));
    seen.sort_unstable_by_key(|&(key, ..)| key);
    seen.chunk_by(|a, b| a.0 == b.0).map(term_of).collect()
}

/// The term that these sightings of one word make.
fn term_of(seen: &[(u64, f32, bool)]) -> Term {
    let count: f32 = seen.iter().map(|&(_, count, _)| count).sum();
    let names = seen.iter().filter(|&&(_, _, name)| name).count();
    let name = names * 2 > seen.len();
    Term { key: seen[0].0, weight: count.sqrt() * if name { NAME_FACTOR } else { 1.0 }, name }
}

/// Whether the word of this key carries content.
pub(crate) fn tells(key: u64) -> bool {
    static STOPPED: LazyLock<HashSet<u64>> =
        LazyLock::new(|| STOP_WORDS.iter().map(|word| key_of(word)).collect());
    key != 0 && !STOPPED.contains(&key)
}

/// The keys of the words that carry content, in order of the text.
pub(crate) fn content_keys(text: &str) -> Vec<u64> {
    words(text).map(Word::key).filter(|&key| tells(key)).collect()
}

impl Word<'_> {
    /// The same for all spellings of a word by case and possessive ending; 0 for a single letter.
    pub(crate) fn key(self) -> u64 {
        key_of(self.text)
    }

    /// Whether it is written as a name where no sentence begins.
    pub(crate) fn is_name(self) -> bool {
        !self.opens && self.text.starts_with(char::is_uppercase)
    }
}

/// The constants of FNV-1a for 64 bits (Fowler, Noll, Vo).
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
/// See [`BASIS`].
const PRIME: u64 = 0x0100_0000_01b3;

/// FNV-1a over the lower-case letters; 0 is kept for words of one letter.
pub(crate) fn key_of(word: &str) -> u64 {
    let word = fold_ending(word);
    if word.is_ascii() {
        return key_of_ascii(word.as_bytes());
    }
    if word.chars().nth(1).is_none() && !word.starts_with(|sign: char| sign.is_numeric() || is_dense(sign)) {
        return 0;
    }
    let lower = word.chars().flat_map(char::to_lowercase);
    lower.fold(BASIS, |hash, letter| (hash ^ u64::from(u32::from(letter))).wrapping_mul(PRIME))
}

/// The same for words without accents, which most are.
fn key_of_ascii(word: &[u8]) -> u64 {
    if word.len() < 2 && !word.first().is_some_and(u8::is_ascii_digit) {
        return 0;
    }
    word.iter()
        .fold(BASIS, |hash, letter| (hash ^ u64::from(letter.to_ascii_lowercase())).wrapping_mul(PRIME))
}

/// Without a possessive ending or a plural `s`.
fn fold_ending(word: &str) -> &str {
    let word = ["'s", "’s", "'", "’"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    match word.strip_suffix(['s', 'S']) {
        Some(stem) if stem.len() >= 3 && !stem.ends_with(['s', 'u', 'i', 'S', 'U', 'I']) => stem,
        _ => word,
    }
}

/// The words of a text, in order.
pub(crate) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, opens: true }
}

/// Walks the words of a text.
#[derive(Clone, Debug)]
pub(crate) struct Words<'a> {
    text: &'a str,
    at: usize,
    opens: bool,
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        let start = self.skip_signs()?;
        let (end, next) = word_end(self.text, start);
        self.at = next;
        let opens = std::mem::replace(&mut self.opens, false);
        Some(Word { text: &self.text[start..end], span: Span::new(start, end), opens })
    }
}

impl Words<'_> {
    /// Moves to the next letter or digit and notes whether a sentence may begin there.
    fn skip_signs(&mut self) -> Option<usize> {
        // Most words stand one space behind the one before.
        if let [b' ', sign, ..] = self.text.as_bytes()[self.at..]
            && sign.is_ascii_alphanumeric()
        {
            return Some(self.at + 1);
        }
        let mut line_ends = 0;
        for (offset, sign) in self.text[self.at..].char_indices() {
            if sign.is_alphanumeric() {
                return Some(self.at + offset);
            }
            line_ends += usize::from(sign == '\n');
            self.opens |= line_ends > 1 || matches!(sign, '.' | '!' | '?' | ':' | '•' | '“' | '"' | '„');
        }
        self.at = self.text.len();
        None
    }
}

/// Where the word that starts here ends, and where the next one may start.
fn word_end(text: &str, start: usize) -> (usize, usize) {
    let plain = text.as_bytes()[start..].iter().take_while(|sign| sign.is_ascii_alphanumeric()).count();
    // Most words end at a space.
    if text.as_bytes().get(start + plain).is_none_or(|sign| plain > 0 && *sign == b' ') {
        return (start + plain, start + plain);
    }
    let mut signs = text[start..].char_indices().peekable();
    let mut end = start;
    while let Some((offset, sign)) = signs.next() {
        let after = start + offset + sign.len_utf8();
        if is_dense(sign) {
            return dense_end(text, start, start + offset);
        }
        let before = text[start..start + offset].chars().next_back();
        if !sign.is_alphanumeric() && !signs.peek().is_some_and(|&(_, after)| joined(sign, before, after)) {
            break;
        }
        end = after;
    }
    (end, end)
}

/// Whether a sign stands inside a word: `O'Neill`, `94,000`.
fn joined(sign: char, before: Option<char>, after: char) -> bool {
    match sign {
        '\'' | '’' => after.is_alphabetic(),
        ',' | '.' => after.is_ascii_digit() && before.is_some_and(|sign| sign.is_ascii_digit()),
        _ => false,
    }
}

/// A character of a script without spaces is a word together with the one behind it.
fn dense_end(text: &str, start: usize, at: usize) -> (usize, usize) {
    if at > start {
        return (at, at);
    }
    let mut signs = text[at..].chars();
    let first = signs.next().map_or(0, char::len_utf8);
    let second = signs.next().filter(|&sign| is_dense(sign)).map_or(0, char::len_utf8);
    (at + first + second, at + first)
}

/// Whether a character belongs to a script that sets no spaces between words.
fn is_dense(sign: char) -> bool {
    matches!(u32::from(sign), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0x2_0000..=0x3_FFFF)
}

#[cfg(test)]
mod tests {
    use dateline_types::Report;
    use proptest::prelude::*;

    use super::{body, key_of, terms, words};

    fn of(text: &str) -> Vec<&str> {
        words(text).map(|word| word.text).collect()
    }

    #[test]
    fn words_keep_their_inner_signs() {
        assert_eq!(of("O'Neill's 94,000 men (well-armed)."), ["O'Neill's", "94,000", "men", "well", "armed"]);
    }

    #[test]
    fn case_possessive_and_plural_are_folded() {
        assert_eq!(key_of("Harbour’s"), key_of("harbours"));
        assert_eq!(key_of("TROOPS"), key_of("troop"));
        assert_ne!(key_of("press"), key_of("pres"));
    }

    #[test]
    fn a_name_is_a_capital_inside_a_sentence() {
        let names: Vec<_> =
            words("Rain fell. Later Mara Lindqvist spoke.").filter(|word| word.is_name()).collect();
        assert_eq!(names.iter().map(|word| word.text).collect::<Vec<_>>(), ["Mara", "Lindqvist"]);
    }

    #[test]
    fn scripts_without_spaces_are_read_in_pairs() {
        assert_eq!(of("東京都 2021"), ["東京", "京都", "都", "2021"]);
    }

    #[test]
    fn a_title_word_weighs_more() {
        let mut report = Report::of_text("ferry sinks near island");
        report.title = Some("ferry".into());
        let terms = terms(report.title.as_deref(), &body(&report.text));
        let heaviest = terms.iter().max_by(|a, b| a.weight.total_cmp(&b.weight)).unwrap();
        assert_eq!(heaviest.key, key_of("ferry"));
    }

    #[test]
    fn words_are_the_same_with_and_without_accents_around() {
        let text = "Ships left 12,000 tons; O'Brien's  men stayed - in Port.";
        let accented = format!("é {text} é");
        let plain: Vec<u64> = words(text).map(super::Word::key).collect();
        let among: Vec<u64> =
            words(&accented).map(super::Word::key).filter(|key| *key != key_of("é")).collect();
        assert_eq!(plain, among);
        assert_eq!(key_of("Port"), key_of("PORT"));
        assert_eq!(key_of("a"), 0);
        assert_ne!(key_of("7"), 0);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,60}") {
            for word in words(&text) {
                prop_assert_eq!(word.span.of(&text), word.text);
                word.key();
            }
        }
    }
}
