//! Character references: `&amp;`, `&#8217;`.
//!
//! Comes in: the text at an `&`. Goes out: the one or two characters that it stands for, and how long it is. Refuses
//! to complain: what is no reference stays as it is.

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Token, TokenSink};

use super::Tokenizer;

/// What a reference stands for; the second is NUL where there is but one.
pub(super) struct Reference {
    characters: [char; 2],
    /// In bytes, with its `&`.
    pub(super) length: usize,
}

impl Reference {
    pub(super) fn characters(&self) -> impl Iterator<Item = char> {
        let [first, second] = self.characters;
        std::iter::once(first).chain((second != '\0').then_some(second))
    }
}

impl<S: TokenSink> Tokenizer<'_, S> {
    /// Hands on what the reference at hand stands for, or its `&`.
    pub(super) fn reference(&mut self) {
        let Some(reference) = read(&self.text[self.at..], false) else {
            return self.characters(self.at + 1);
        };
        self.at += reference.length;
        let mut characters = StrTendril::new();
        reference.characters().for_each(|sign| characters.push_char(sign));
        self.emit(Token::CharacterTokens(characters));
    }
}

/// The reference that begins this text with its `&`.
pub(super) fn read(text: &str, in_attribute: bool) -> Option<Reference> {
    let behind = &text[1..];
    match behind.as_bytes().first()? {
        b'#' => read_number(&behind[1..]),
        sign if sign.is_ascii_alphanumeric() => read_name(behind, in_attribute),
        _ => None,
    }
}

/// The text behind `&#`.
fn read_number(text: &str) -> Option<Reference> {
    let mark = usize::from(text.starts_with(['x', 'X']));
    let base = if mark == 1 { 16 } else { 10 };
    let digits = &text[mark..];
    let count = digits.find(|sign: char| !sign.is_digit(base)).unwrap_or(digits.len());
    if count == 0 {
        return None;
    }
    let number = digits[..count]
        .chars()
        .filter_map(|digit| digit.to_digit(base))
        .fold(0_u32, |number, digit| number.saturating_mul(base).saturating_add(digit));
    let semicolon = usize::from(digits[count..].starts_with(';'));
    Some(Reference { characters: [numbered(number), '\0'], length: 2 + mark + count + semicolon })
}

fn numbered(number: u32) -> char {
    let replaced = number.checked_sub(0x80).and_then(|at| *C1_REPLACEMENTS.get(at as usize)?);
    let own = char::from_u32(number).filter(|&sign| sign != '\0');
    replaced.or(own).unwrap_or('\u{fffd}')
}

/// Names that nearly all references bear; no other name begins with one of them.
const COMMON: [(&str, char); 6] =
    [("amp;", '&'), ("quot;", '"'), ("nbsp;", '\u{a0}'), ("lt;", '<'), ("gt;", '>'), ("rsquo;", '’')];

/// The longest name that begins this text. In an attribute a name without its semicolon may be part of an
/// address: `?a=1&copy=2`.
fn read_name(text: &str, in_attribute: bool) -> Option<Reference> {
    if let Some((name, sign)) = COMMON.iter().find(|(name, _)| text.starts_with(name)) {
        return Some(Reference { characters: [*sign, '\0'], length: 1 + name.len() });
    }
    let mut longest = None;
    for end in 1..=text.len() {
        let Some(&(first, second)) = text.get(..end).and_then(|name| NAMED_ENTITIES.get(name)) else { break };
        if first != 0 {
            longest = Some((end, first, second));
        }
    }
    let (end, first, second) = longest?;
    let next = text.as_bytes().get(end);
    let goes_on = next.is_some_and(|&byte| byte == b'=' || byte.is_ascii_alphanumeric());
    if in_attribute && goes_on && !text[..end].ends_with(';') {
        return None;
    }
    let characters = [char::from_u32(first)?, char::from_u32(second)?];
    Some(Reference { characters, length: 1 + end })
}

#[cfg(test)]
mod tests {
    use super::{COMMON, NAMED_ENTITIES, read};

    fn stands_for(text: &str, in_attribute: bool) -> Option<(String, usize)> {
        read(text, in_attribute).map(|found| (found.characters().collect(), found.length))
    }

    #[test]
    fn names_and_numbers_stand_for_characters() {
        assert_eq!(stands_for("&amp;c", false), Some(("&".to_owned(), 5)));
        assert_eq!(stands_for("&notit;", false), Some(("¬".to_owned(), 4)));
        assert_eq!(stands_for("&#8217;s", false), Some(("’".to_owned(), 7)));
        assert_eq!(stands_for("&#x92", false), Some(("’".to_owned(), 5)));
        assert_eq!(stands_for("&#99999999999;", false), Some(("\u{fffd}".to_owned(), 14)));
        assert_eq!(stands_for("&#;", false), None);
        assert_eq!(stands_for("& c", false), None);
    }

    #[test]
    fn the_common_names_stand_for_what_they_do_among_all() {
        for (name, sign) in COMMON {
            assert_eq!(NAMED_ENTITIES.get(name), Some(&(u32::from(sign), 0)), "{name}");
        }
    }

    #[test]
    fn an_address_is_left_alone() {
        assert_eq!(stands_for("&copy=2", true), None);
        assert_eq!(stands_for("&copy;=2", true), Some(("©".to_owned(), 6)));
    }
}
