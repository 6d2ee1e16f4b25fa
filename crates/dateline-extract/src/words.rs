//! Words, a byte at a time.
//!
//! Comes in: a text. Goes out: what white space parts, and runs of letters and figures, as the characters' own
//! properties have them. Most characters of most texts are one byte, and a byte is told quickly; refuses to guess where
//! it is not, and asks the character.

/// What white space parts: as [`str::split_whitespace`].
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    let mut next = move || {
        let start = at;
        if start >= text.len() {
            return None;
        }
        let (end, behind) = blank_from(text, start).unwrap_or((text.len(), text.len()));
        at = behind;
        Some(&text[start..end])
    };
    std::iter::from_fn(move || {
        loop {
            let piece = next()?;
            if !piece.is_empty() {
                return Some(piece);
            }
        }
    })
}

/// The first white space from here on: where it begins and ends.
fn blank_from(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += bytes[at..].iter().position(|&byte| KINDS[usize::from(byte)] & BLANK != 0)?;
        if bytes[at].is_ascii() {
            return Some((at, at + 1));
        }
        let sign = text[at..].chars().next()?;
        if sign.is_whitespace() {
            return Some((at, at + sign.len_utf8()));
        }
        at += sign.len_utf8();
    }
}

/// A word with its ASCII letters in lower case, written into a few bytes; `None` where it is longer than these.
pub(crate) fn lowered<'bytes>(word: &str, bytes: &'bytes mut [u8]) -> Option<&'bytes str> {
    let letters = bytes.get_mut(..word.len())?;
    letters.copy_from_slice(word.as_bytes());
    letters.make_ascii_lowercase();
    std::str::from_utf8(letters).ok()
}

/// Runs of letters and figures.
pub(crate) fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = run_from(text, at)?;
        at = run_end(text, start);
        Some(&text[start..at])
    })
}

/// Where the next letter or figure stands.
pub(crate) fn run_from(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += bytes[at..].iter().position(|&byte| KINDS[usize::from(byte)] & (RUN | WIDE) != 0)?;
        if bytes[at].is_ascii() {
            return Some(at);
        }
        let sign = text[at..].chars().next()?;
        if is_run(sign) {
            return Some(at);
        }
        at += sign.len_utf8();
    }
}

/// Where the letters and figures from here on end.
pub(crate) fn run_end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let Some(length) = bytes[at..].iter().position(|&byte| KINDS[usize::from(byte)] & RUN == 0) else {
            return text.len();
        };
        at += length;
        match text[at..].chars().next() {
            Some(sign) if is_run(sign) => at += sign.len_utf8(),
            _ => return at,
        }
    }
}

/// Whether a character is a letter or figure. The letters of most texts are told by their place.
fn is_run(sign: char) -> bool {
    matches!(sign, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ѐ'..='ҁ') || sign.is_alphanumeric()
}

/// A letter or figure of ASCII.
const RUN: u8 = 1;
/// White space of ASCII, or a byte with which other white space may begin.
const BLANK: u8 = 2;
/// A byte of a character beyond ASCII.
const WIDE: u8 = 4;

/// What each byte can be.
static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => RUN,
            b'\t'..=b'\r' | b' ' => BLANK,
            0xc2 | 0xe1..=0xe3 => BLANK | WIDE,
            0x80.. => WIDE,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{is_run, lowered, pieces, runs};

    #[test]
    fn words_of_any_script_are_parted() {
        assert_eq!(pieces(" a\u{a0}b\u{3000}c—d\u{85}").collect::<Vec<_>>(), ["a", "b", "c—d"]);
        assert_eq!(runs("«Šípková», 7½ ©東京.").collect::<Vec<_>>(), ["Šípková", "7½", "東京"]);
    }

    #[test]
    fn letters_and_figures_are_those_of_the_characters() {
        assert!(('\0'..=char::MAX).all(|sign| is_run(sign) == sign.is_alphanumeric()));
    }

    #[test]
    fn a_word_that_fits_is_lowered() {
        assert_eq!(lowered("ThÉ", &mut [0; 4]), Some("thÉ"));
        assert_eq!(lowered("These", &mut [0; 4]), None);
    }

    proptest! {
        #[test]
        fn they_are_those_of_the_characters(text in "[a-zA-Z0-9 .,'é’ß東\u{a0}\u{2009}\u{3000}\\n\\PC]{0,60}") {
            let by_blanks: Vec<&str> = text.split_whitespace().collect();
            prop_assert_eq!(pieces(&text).collect::<Vec<_>>(), by_blanks);
            let by_signs = text.split(|sign: char| !sign.is_alphanumeric()).filter(|run| !run.is_empty());
            prop_assert_eq!(runs(&text).collect::<Vec<_>>(), by_signs.collect::<Vec<_>>());
        }
    }
}
