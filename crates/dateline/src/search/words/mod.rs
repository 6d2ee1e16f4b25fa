//! The words of a text, as search sees them.
//!
//! Comes in: a text or a query. Goes out: its words in order, folded (lower case, no accents), each with its span.
//! Index, query and marks all read through here, so that they agree. Refuses to know languages; what English does
//! to the end of a word is in [`forms`].
//!
//! A word is a run of letters and digits. An apostrophe inside is dropped ("O'Brien" is `obrien`) and a possessive
//! with it ("Ruiz's" is `ruiz`); so is the comma of a number ("94,000" is `94000`), while its point stays ("3.5").
//! Han and Kana, which are written without spaces, are a word a character.

mod fold;
pub(super) mod forms;
mod sequence;
mod tokens;

use dateline_types::Span;

use self::fold::fold_onto;
pub(super) use self::sequence::Sequence;
pub(super) use self::tokens::WordTokenizer;

/// Longer words are cut: they are addresses and encoded data, and a term has to end somewhere.
const LONGEST: usize = 64;

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) folded: String,
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    let mut scanner = Scanner::new(text);
    std::iter::from_fn(move || {
        let mut folded = String::new();
        scanner.next(&mut folded).map(|span| Word { span, folded })
    })
}

/// The folded words alone.
pub(super) fn folded(text: &str) -> Vec<String> {
    words(text).map(|word| word.folded).collect()
}

/// Walks through a text once, from word to word.
#[derive(Clone, Debug)]
pub(super) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

/// What a character does to the word before it.
enum Step {
    /// Belongs to the word.
    Letter,
    /// Stands inside the word and is dropped.
    Joint,
    /// Ends the word; so many bytes of it are skipped.
    End(usize),
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The span of the next word, which is written to `folded`.
    pub(super) fn next(&mut self, folded: &mut String) -> Option<Span> {
        folded.clear();
        let rest = &self.text[self.at..];
        let (skipped, first) = rest.char_indices().find(|(_, letter)| letter.is_alphanumeric())?;
        let start = self.at + skipped;
        self.at = start + first.len_utf8();
        let mut end = self.at;
        let mut last = first;
        while let Some(next) = self.text[self.at..].chars().next().filter(|_| !stands_alone(first)) {
            match step(last, next, &self.text[self.at + next.len_utf8()..]) {
                Step::Letter => end = self.at + next.len_utf8(),
                Step::Joint => {}
                Step::End(skipped) => {
                    self.at += skipped;
                    break;
                }
            }
            last = next;
            self.at += next.len_utf8();
        }
        fold_onto(folded, &self.text[start..end]);
        Some(Span::new(start, end))
    }
}

fn step(last: char, next: char, after: &str) -> Step {
    match next {
        _ if stands_alone(next) => Step::End(0),
        _ if next.is_alphanumeric() || is_mark(next) => Step::Letter,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' => Step::Joint,
        '\'' | '’' | 'ʼ' => apostrophe(next, after),
        ',' if last.is_ascii_digit() && is_thousand(after) => Step::Joint,
        '.' if last.is_ascii_digit() && after.starts_with(|next: char| next.is_ascii_digit()) => Step::Letter,
        _ => Step::End(0),
    }
}

/// "Ruiz's" ends, "O'Brien" goes on.
fn apostrophe(mark: char, after: &str) -> Step {
    let mut letters = after.chars();
    let (first, second) = (letters.next(), letters.next());
    let ends = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
    match first {
        Some('s' | 'S') if ends(second) => Step::End(mark.len_utf8() + 1),
        first if ends(first) => Step::End(0),
        _ => Step::Joint,
    }
}

/// Whether a comma is followed by three digits and no fourth.
fn is_thousand(after: &str) -> bool {
    after.bytes().take(4).take_while(u8::is_ascii_digit).count() == 3
}

/// Accents that are characters of their own.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

fn stands_alone(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{folded, words};

    #[test]
    fn case_and_accents_are_folded() {
        assert_eq!(folded("Ödön MÜLLER, Zoë Cafe\u{301}"), ["odon", "muller", "zoe", "cafe"]);
        assert_eq!(folded("ΑΘΗΝΑ Киев straße"), ["αθηνα", "киев", "strasse"]);
    }

    #[test]
    fn apostrophes_join_and_possessives_fall() {
        assert_eq!(folded("O'Brien's aides’ won't"), ["obrien", "aides", "wont"]);
        assert_eq!(folded("Mayor Ruiz’s 'plan'"), ["mayor", "ruiz", "plan"]);
    }

    #[test]
    fn numbers_are_one_word() {
        assert_eq!(
            folded("94,000 troops, 3.5 percent, in 2021,2022."),
            ["94000", "troops", "3.5", "percent", "in", "2021", "2022"]
        );
    }

    #[test]
    fn a_hyphen_parts_and_han_stands_alone() {
        assert_eq!(folded("cease-fire 停火x"), ["cease", "fire", "停", "火", "x"]);
    }

    #[test]
    fn a_word_without_end_is_cut() {
        assert_eq!(folded(&"a".repeat(5000))[0].len(), super::LONGEST);
    }

    proptest! {
        #[test]
        fn spans_are_whole_characters_in_order(text in "(?s).{0,60}") {
            let mut end = 0;
            for word in words(&text) {
                prop_assert!(word.span.start() >= end && !word.span.is_empty());
                end = word.span.end();
                prop_assert!(text.get(word.span.range()).is_some());
            }
        }

        #[test]
        fn what_is_folded_folds_to_itself(text in "[a-zA-Z0-9À-ž',. \u{301}’-]{0,40}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once.join(" ")), once);
        }
    }
}
