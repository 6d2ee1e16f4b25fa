//! Words that stand one after the other.
//!
//! Comes in: a text. Goes out: whether a phrase stands in it, word for word as the [`Scanner`] cuts and folds. Only the
//! stretches between blanks in which the phrase can begin are cut into words; all others are passed over many bytes at a
//! time. Refuses to say where the phrase stands.

use super::Scanner;

/// Bytes that are looked at together.
const BLOCK: usize = 32;

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
        let Some(pair) = self.plain else { return self.begins_in(text, 0, text.len()) };
        let mut from = 0;
        while let Some(sign) = next_sign(text.as_bytes(), from, pair) {
            from = sign + 1;
            if self.is_worth_cutting(text.as_bytes(), sign) {
                let (start, end) = stretch_around(text.as_bytes(), sign);
                if self.begins_in(text, start, end) {
                    return true;
                }
                from = end;
            }
        }
        false
    }

    /// Whether a sign that the phrase may begin near here holds on a second look: the letters of the first word, or
    /// something for which its letters need not stand there.
    fn is_worth_cutting(&self, text: &[u8], sign: usize) -> bool {
        match text[sign..] {
            [0xe2, 0x80, last, ..] => matches!(last, 0x8b..=0x8d | 0x99),
            [byte, ..] if byte.is_ascii_alphabetic() => self.begins_with_letters(&text[sign..]),
            _ => true,
        }
    }

    /// Whether the letters of the first word stand here, and not with another word behind the blank than the second one.
    fn begins_with_letters(&self, text: &[u8]) -> bool {
        let [first, second, ..] = self.words else { return true };
        let Some((letters, behind)) = text.split_at_checked(first.len()) else { return false };
        let goes_on = match behind {
            [b' ', next, ..] if next.is_ascii_alphanumeric() => {
                second.as_bytes().first() == Some(&(next | 0x20))
            }
            _ => true,
        };
        goes_on && letters.eq_ignore_ascii_case(first.as_bytes())
    }

    /// Whether the phrase begins with one of the words from `start` to `end`. A blank ends every word, so that the words
    /// behind one are those of the whole text.
    fn begins_in(&self, text: &str, start: usize, end: usize) -> bool {
        let mut scanner = Scanner { text, at: start };
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

/// The next place where a word may stand that begins with these letters: the letters themselves, an apostrophe, or the
/// beginning of a character beyond ASCII. In any other surroundings a word of plain letters stands letter for letter.
fn next_sign(text: &[u8], from: usize, pair: [u8; 2]) -> Option<usize> {
    let rest = text.get(from..)?;
    let next = rest.get(1..)?;
    // Without a way out of a block, so that all of its bytes are looked at together.
    let holds = |(bytes, next): (&[u8; BLOCK], &[u8; BLOCK])| {
        bytes.iter().zip(next).fold(false, |any, (byte, next)| any | is_sign([*byte, *next], pair))
    };
    let blocks = rest.as_chunks().0.iter().zip(next.as_chunks().0);
    let passed = blocks.take_while(|block| !holds(*block)).count() * BLOCK;
    let pairs = rest[passed..].iter().zip(next[passed..].iter().chain([&0]));
    let at = pairs.map(|(byte, next)| [*byte, *next]).position(|bytes| is_sign(bytes, pair));
    at.map(|at| from + passed + at)
}

#[allow(clippy::needless_bitwise_bool, reason = "without branches it is done for many bytes at a time")]
fn is_sign([byte, next]: [u8; 2], [first, second]: [u8; 2]) -> bool {
    ((byte | 0x20 == first) & (next | 0x20 == second)) | (byte == b'\'') | (byte >= 0xc2)
}

/// From blank to blank.
fn stretch_around(text: &[u8], at: usize) -> (usize, usize) {
    let before = text[..at].iter().rposition(u8::is_ascii_whitespace);
    let behind = text[at..].iter().position(u8::is_ascii_whitespace);
    (before.map_or(0, |blank| blank + 1), behind.map_or(text.len(), |length| at + length))
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
            text in "[abAß’'“é,.1s0\u{301}\u{ad}停 \n-]{0,90}",
            phrase in "[abs10’é停 ]{1,6}",
        ) {
            let (wanted, words) = (folded(&phrase), folded(&text));
            prop_assume!(!wanted.is_empty());
            let naive = words.windows(wanted.len()).any(|window| window == wanted);
            prop_assert_eq!(Sequence::of(&wanted).stands_in(&text), naive);
        }

        #[test]
        fn so_does_a_phrase_of_usual_words(
            text in "((said|on|o|On|SAID|so|Ido|d’on)( |, |’s |'|— |“|\n|é)){0,40}",
            phrase in "((said|on|o|so) ){2,3}",
        ) {
            let (wanted, words) = (folded(&phrase), folded(&text));
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
