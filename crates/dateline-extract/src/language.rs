//! The language of a body.
//!
//! Comes in: a text. Goes out: its language, where the text is long enough to tell. Refuses to guess.

use dateline_types::Language;
use whatlang::Lang;

use crate::sieve::Sieve;
use crate::words::lowered;

/// Letters below which nothing is said.
const FEW: usize = 20;

/// How much of a text is looked at, in bytes: more makes nothing surer.
const LOOK: usize = 20_000;

/// A text in Latin letters with fewer letters than this may be mostly names: only English, by its small words, is
/// told from so little.
const SHORT: usize = 70;

/// The share of a text's words that must be small English ones. English prose has about a fifth, its neighbours less
/// than a twentieth.
const ENGLISH_SHARE: f64 = 0.12;

/// Small words of English that its neighbours do not share, or seldom; sorted.
#[rustfmt::skip]
const ENGLISH: &[&str] = &[
    "and", "are", "be", "been", "from", "had", "has", "her", "his", "it", "not", "of", "said", "she", "that", "the",
    "their", "they", "this", "was", "were", "which", "who", "will", "with", "would",
];

/// The language, or `None` where the text is too short or in doubt.
pub(crate) fn identify(text: &str) -> Option<Language> {
    let end = (0..=LOOK.min(text.len())).rev().find(|&at| text.is_char_boundary(at))?;
    let head = &text[..end];
    let letters = head.chars().filter(|sign| sign.is_alphabetic()).take(SHORT).count();
    if letters < FEW {
        return None;
    }
    if is_english(head) {
        return Some(Language::new("en"));
    }
    let found = whatlang::detect(head)?;
    let long = letters >= SHORT || found.script() != whatlang::Script::Latin;
    (long && found.is_reliable()).then(|| Language::new(short_code(found.lang())))
}

fn is_english(text: &str) -> bool {
    let words = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty());
    let (mut all, mut small) = (0, 0);
    for word in words {
        all += 1;
        small += usize::from(is_small(word));
    }
    f64::from(small as u32) > ENGLISH_SHARE * f64::from(all)
}

fn is_small(word: &str) -> bool {
    static SIEVE: Sieve = Sieve::of(ENGLISH);
    lowered(word, &mut [0; LONGEST_SMALL])
        .is_some_and(|word| SIEVE.lets_through(word) && ENGLISH.binary_search(&word).is_ok())
}

/// The longest of them, in bytes.
const LONGEST_SMALL: usize = 5;

/// ISO 639-1 where there is a code, else 639-3.
fn short_code(language: Lang) -> &'static str {
    let long = language.code();
    CODES.binary_search_by_key(&long, |&(code, _)| code).map_or(long, |at| CODES[at].1)
}

/// ISO 639-3 to 639-1, sorted.
#[rustfmt::skip]
const CODES: &[(&str, &str)] = &[
    ("afr", "af"), ("aka", "ak"), ("amh", "am"), ("ara", "ar"), ("aze", "az"), ("bel", "be"), ("ben", "bn"),
    ("bul", "bg"), ("cat", "ca"), ("ces", "cs"), ("cmn", "zh"), ("cym", "cy"), ("dan", "da"), ("deu", "de"),
    ("ell", "el"), ("eng", "en"), ("epo", "eo"), ("est", "et"), ("fin", "fi"), ("fra", "fr"), ("guj", "gu"),
    ("heb", "he"), ("hin", "hi"), ("hrv", "hr"), ("hun", "hu"), ("hye", "hy"), ("ind", "id"), ("ita", "it"),
    ("jav", "jv"), ("jpn", "ja"), ("kan", "kn"), ("kat", "ka"), ("khm", "km"), ("kor", "ko"), ("lat", "la"),
    ("lav", "lv"), ("lit", "lt"), ("mal", "ml"), ("mar", "mr"), ("mkd", "mk"), ("mya", "my"), ("nep", "ne"),
    ("nld", "nl"), ("nob", "nb"), ("ori", "or"), ("pan", "pa"), ("pes", "fa"), ("pol", "pl"), ("por", "pt"),
    ("ron", "ro"), ("rus", "ru"), ("sin", "si"), ("slk", "sk"), ("slv", "sl"), ("sna", "sn"), ("spa", "es"),
    ("srp", "sr"), ("swe", "sv"), ("tam", "ta"), ("tel", "te"), ("tgl", "tl"), ("tha", "th"), ("tuk", "tk"),
    ("tur", "tr"), ("ukr", "uk"), ("urd", "ur"), ("uzb", "uz"), ("vie", "vi"), ("yid", "yi"), ("zul", "zu"),
];

#[cfg(test)]
mod tests {
    use whatlang::Lang;

    use super::{CODES, identify, short_code};

    #[test]
    fn the_table_is_sorted_and_holds_every_language_that_is_told_apart() {
        assert!(CODES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(super::ENGLISH.is_sorted());
        for lang in Lang::all() {
            assert_eq!(short_code(*lang).len(), 2, "{lang}");
        }
    }

    #[test]
    fn a_few_sentences_tell_the_language() {
        let code = |text: &str| identify(text).map(|language| language.code().to_owned());
        let english =
            "The council of the harbour town met on Friday and said that the bridge would stay shut.";
        let german = "Der Rat der Hafenstadt hat am Freitag beschlossen, dass die Brücke geschlossen bleibt.";
        assert_eq!(code(english).as_deref(), Some("en"));
        assert_eq!(code(german).as_deref(), Some("de"));
        assert_eq!(code("No."), None);
        assert_eq!(code("12 34 56"), None);
    }
}
