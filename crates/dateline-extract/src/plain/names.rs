//! Names as furniture writes them.
//!
//! Comes in: a few words of a line. Goes out: the name they begin with, and whether it reads as a person's or
//! an organisation's. Refuses anything that is not written as a name.

/// The words behind "By", where a line begins with it.
pub(super) fn byline_words(line: &str) -> Option<&str> {
    let (first, rest) = line.split_once([' ', ':', '\u{a0}'])?;
    let lower = first.to_lowercase();
    let rest = rest.trim_start_matches([':', ' ', '\u{a0}']);
    let named = rest.starts_with(char::is_uppercase);
    (BY.contains(&lower.as_str()) && named && line.split_whitespace().count() <= 14).then_some(rest)
}

/// "By" in the languages of the larger presses.
const BY: [&str; 8] = ["by", "von", "par", "por", "di", "door", "av", "af"];

/// The run of capitalised words at the start: `Harbour Ledger` of `Harbour Ledger reporters say`. Small words
/// may stand inside: `Bank of Alder`.
pub(super) fn name_at_start(text: &str) -> Option<&str> {
    let mut end = 0;
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim();
        let ends_here = bare.ends_with([',', ';', ':', '!', '?', '|', '·', '•', ')', '—', '–'])
            || bare.ends_with('.') && !is_abbreviation(bare);
        let core = bare.trim_end_matches([',', '.', ';', ':', '!', '?', '|', '·', '•', ')', '—', '–']);
        if is_capitalised(core) {
            end = at + core.len();
        } else if end == 0 || !INSIDE_NAMES.contains(&core) {
            break;
        }
        if ends_here {
            break;
        }
        at += word.len();
    }
    (end > 0).then(|| strip_possessive(&text[..end]))
}

const INSIDE_NAMES: [&str; 14] =
    ["&", "and", "da", "de", "del", "della", "di", "du", "for", "of", "the", "van", "von", "y"];

fn strip_possessive(name: &str) -> &str {
    name.strip_suffix("'s").or_else(|| name.strip_suffix("’s")).unwrap_or(name)
}

/// A single capital, or capitals with dots: `J.`, `U.S.`
fn is_abbreviation(word: &str) -> bool {
    let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
    letters == word.chars().filter(|&sign| sign == '.').count()
}

fn is_capitalised(word: &str) -> bool {
    word.chars()
        .find(|sign| sign.is_alphanumeric())
        .is_some_and(|sign| sign.is_uppercase() || sign.is_numeric())
        && word.chars().any(char::is_alphabetic)
}

/// Two to four capitalised words none of which is of an organisation: a person's name.
pub(super) fn is_person(name: &str) -> bool {
    let words: Vec<_> = name.split_whitespace().collect();
    let particle = |word: &str| INSIDE_NAMES.contains(&word) && word != "&" && word != "and";
    (2..=5).contains(&words.len())
        && !name.contains(|sign: char| sign.is_numeric() || "/|@".contains(sign))
        && words.iter().all(|word| particle(word) || is_capitalised(word))
        && !is_organisation(name)
        && !NO_FIRST_NAMES.contains(&words[0])
}

/// Capitalised words with which a line begins that is no name.
const NO_FIRST_NAMES: [&str; 22] = [
    "A", "About", "All", "An", "At", "By", "For", "From", "In", "More", "My", "New", "No", "On", "Our",
    "Read", "See", "The", "To", "View", "Watch", "Your",
];

/// Whether one of the words is one that organisations of the press bear.
pub(super) fn is_organisation(name: &str) -> bool {
    name.split(|sign: char| !sign.is_alphanumeric()).any(|word| PRESS.contains(&word.to_lowercase().as_str()))
}

/// Words in names of the press, sorted.
#[rustfmt::skip]
const PRESS: &[&str] = &[
    "afp", "agencia", "agency", "ap", "associated", "blog", "broadcasting", "bulletin", "bureau", "channel",
    "chronicle", "com", "company", "corporation", "courier", "daily", "desk", "dispatch", "dpa", "editor",
    "editorial", "editors", "examiner", "gazette", "guardian", "herald", "independent", "journal", "ledger",
    "magazine", "mail", "media", "mirror", "network", "news", "newspaper", "newspapers", "newsroom",
    "observer", "org", "post", "press", "radio", "record", "redaktion", "report", "reporter", "reuters",
    "review", "service", "staff", "standard", "sun", "team", "telegraph", "television", "times", "tribune",
    "tv", "upi", "wire", "writer", "zeitung",
];

#[cfg(test)]
mod tests {
    use super::{PRESS, byline_words, is_person, name_at_start};

    #[test]
    fn names_end_where_small_words_begin() {
        assert_eq!(name_at_start("Harbour Ledger reporters say"), Some("Harbour Ledger"));
        assert_eq!(name_at_start("The Voice of Alder. All rights"), Some("The Voice of Alder"));
        assert_eq!(name_at_start("Alder's editors"), Some("Alder"));
        assert_eq!(name_at_start("nobody"), None);
    }

    #[test]
    fn persons_are_told_from_the_press() {
        assert!(is_person("Mara Lindqvist"));
        assert!(is_person("Jan van der Meulen") || !is_person("der"));
        assert!(!is_person("Harbour Ledger"));
        assert!(!is_person("Alder"));
        assert!(PRESS.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn a_byline_begins_with_by() {
        assert_eq!(byline_words("By Mara Lindqvist"), Some("Mara Lindqvist"));
        assert_eq!(byline_words("By the sea"), None);
    }
}
