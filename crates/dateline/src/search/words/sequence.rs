//! Words that stand one after the other.
//!
//! Comes in: a text. Goes out: whether a phrase stands in it, word for word as the [`Scanner`] cuts and folds. Most
//! stretches between blanks cannot hold the first word of the phrase, and are passed over without being cut. Refuses
//! to say where the phrase stands.

use super::Scanner;

/// A phrase, ready to be looked for in many texts.
#[derive(Clone, Debug)]
pub(in crate::search) struct Sequence<'a> {
    words: &'a [String],
    /// The first two letters of the first word, where it has only letters from `a` to `z`.
    plain: Option<[u8; 2]>,
}

impl<'a> Sequence<'a> {
    pub(in crate::search) fn of(words: &'a [String]) -> Self {
        Self { words, plain: words.first().and_then(|first| plain_beginning(first)) }
    }

    /// Whether these words, and no other ones between them, stand in a text.
    pub(in crate::search) fn stands_in(&self, text: &str) -> bool {
        let mut at = 0;
        while at < text.len() {
            let end = end_of_stretch(text.as_bytes(), at);
            if self.can_begin_in(&text.as_bytes()[at..end]) && self.begins_in(text, at, end) {
                return true;
            }
            at = end + 1;
        }
        false
    }

    /// Whether the first word may be among those of a stretch. A word of plain letters that stands among nothing but
    /// ASCII, and in which nothing is dropped, stands there letter for letter.
    fn can_begin_in(&self, stretch: &[u8]) -> bool {
        let Some([first, second]) = self.plain else { return true };
        let mut before = 0;
        stretch.iter().any(|&byte| {
            let pair = before == first && byte | 0x20 == second;
            before = byte | 0x20;
            pair || byte == b'\'' || !byte.is_ascii()
        })
    }

    /// Whether the phrase begins with one of the words from `at` to `end`. A blank ends every word, so that the words
    /// from there are those of the whole text.
    fn begins_in(&self, text: &str, at: usize, end: usize) -> bool {
        let mut scanner = Scanner { text, at };
        let mut folded = String::new();
        while scanner.next(&mut folded).is_some_and(|span| span.start() < end) {
            if self.words.first() == Some(&folded) && self.goes_on(scanner.clone(), &mut folded) {
                return true;
            }
        }
        false
    }

    fn goes_on(&self, mut scanner: Scanner<'_>, folded: &mut String) -> bool {
        self.words.iter().skip(1).all(|word| scanner.next(folded).is_some() && word == folded)
    }
}

fn end_of_stretch(text: &[u8], at: usize) -> usize {
    text[at..].iter().position(u8::is_ascii_whitespace).map_or(text.len(), |length| at + length)
}

fn plain_beginning(word: &str) -> Option<[u8; 2]> {
    let plain = word.bytes().all(|letter| letter.is_ascii_lowercase());
    word.as_bytes().first_chunk().copied().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::folded;
    use super::Sequence;

    fn stands(phrase: &str, text: &str) -> bool {
        Sequence::of(&folded(phrase)).stands_in(text)
    }

    #[test]
    fn words_stand_one_after_the_other_or_not() {
        let text = "“The night—tram,” O’Brien’s aide said:\n\nthe Élan\u{a0}stopped at 94,000 metres";
        for phrase in ["the night tram obrien aide", "tram OBRIEN", "said the elan stopped", "94000 metres"] {
            assert!(stands(phrase, text), "{phrase}");
        }
        for phrase in ["night obrien", "tram night", "ight tram", "the nigh", "metres the", "o brien"] {
            assert!(!stands(phrase, text), "{phrase}");
        }
    }

    #[test]
    fn letters_that_are_dropped_or_folded_do_not_hide_a_word() {
        for said in ["sa'id on", "sa\u{ad}id on", "sáid on", "SAID On", "x said’s on", "a/said;on"] {
            assert!(stands("said on", said), "{said}");
        }
        assert!(stands("we we said", "we we we said"));
        assert!(stands("停 火", "昨日停火"));
    }

    proptest! {
        #[test]
        fn a_phrase_stands_where_its_words_are_a_window_of_the_words(
            text in "[abAß’'é,.1s0\u{301}\u{ad}停 \n-]{0,60}",
            phrase in "[abs10’é停 ]{1,6}",
        ) {
            let (wanted, words) = (folded(&phrase), folded(&text));
            prop_assume!(!wanted.is_empty());
            let naive = words.windows(wanted.len()).any(|window| window == wanted);
            prop_assert_eq!(Sequence::of(&wanted).stands_in(&text), naive);
        }

        #[test]
        fn every_window_of_a_text_stands_in_it(text in "(?s).{0,80}", first in 0usize..20, length in 1usize..5) {
            let words = folded(&text);
            if let Some(window) = words.get(first..first + length) {
                prop_assert!(Sequence::of(window).stands_in(&text));
            }
        }
    }
}
