//! The forms of an English word: "evacuate", "evacuates", "evacuated", "evacuating".
//!
//! Comes in: a folded word. Goes out: its base, which all its regular forms share and which need not be a word. Two
//! words match when their bases are equal. Only endings of number and tense are taken off: "evacuation" is another
//! word, "went" is not found for "go". Refuses everything but plain English letters: a name in another script, a
//! number or an acronym with digits has one form.

use std::borrow::Cow;

/// Words that end like a form of another word and are none. Sorted.
const NO_FORMS: &[&str] = &[
    "anything",
    "ceiling",
    "during",
    "evening",
    "everything",
    "exceed",
    "hundred",
    "indeed",
    "morning",
    "news",
    "nothing",
    "proceed",
    "sacred",
    "series",
    "something",
    "species",
    "succeed",
    "united",
];

/// The base of a word.
pub(in crate::search) fn base(word: &str) -> Cow<'_, str> {
    if word.len() < 3 || !word.bytes().all(|letter| letter.is_ascii_lowercase()) || is_fixed(word) {
        return Cow::Borrowed(word);
    }
    let stem = without_tense(word).unwrap_or_else(|| without_plural(word));
    Cow::Owned(without_silent_end(&stem).to_owned())
}

/// What every word with this base begins with.
pub(in crate::search) fn beginning(base: &str) -> &str {
    let shorter = base.char_indices().next_back().map_or(0, |(last, _)| last);
    if base.chars().count() > 2 { &base[..shorter] } else { base }
}

fn is_fixed(word: &str) -> bool {
    NO_FORMS.binary_search(&word).is_ok()
}

/// Without "-ed" or "-ing"; `None` where there is no such ending.
fn without_tense(word: &str) -> Option<String> {
    if let Some(stem) = word.strip_suffix("ied") {
        return Some(format!("{stem}{}", if stem.len() < 2 { "ie" } else { "y" }));
    }
    if let Some(stem) = word.strip_suffix("eed") {
        return (vowel_groups(stem) > 0).then(|| format!("{stem}ee"));
    }
    let stem = word.strip_suffix("ed").or_else(|| word.strip_suffix("ing"))?;
    if stem.len() < 2 || vowel_groups(stem) == 0 {
        return None;
    }
    Some(if is_short(stem) { format!("{stem}e") } else { undoubled(stem, "lsfz").to_owned() })
}

fn without_plural(word: &str) -> String {
    let Some(stem) = word.strip_suffix('s').filter(|_| word.len() > 3) else { return word.to_owned() };
    if let Some(stem) = stem.strip_suffix("ie").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    if let Some(stem) = stem.strip_suffix('e').filter(|stem| hisses(stem)) {
        return stem.to_owned();
    }
    if stem.ends_with(['s', 'u', 'i']) { word.to_owned() } else { stem.to_owned() }
}

/// Whether the plural needs an "e": "crashes", "boxes".
fn hisses(stem: &str) -> bool {
    ["ss", "sh", "ch", "x", "zz"].iter().any(|end| stem.ends_with(end))
}

/// "evacuate" and "evacuat(ed)", "control" and "controll(ed)" become one; "care" does not become "car".
fn without_silent_end(stem: &str) -> &str {
    let bare = stem.strip_suffix('e').filter(|bare| !is_short(bare) && vowel_groups(bare) > 0);
    let bare = bare.unwrap_or(stem);
    if vowel_groups(bare) > 1 { undoubled(bare, "") } else { bare }
}

/// Without the second of two equal consonants at the end, save those in `kept`.
fn undoubled<'a>(stem: &'a str, kept: &str) -> &'a str {
    match stem.as_bytes() {
        [.., before, last]
            if before == last && !is_vowel(*last) && stem.len() > 3 && !kept.contains(char::from(*last)) =>
        {
            &stem[..stem.len() - 1]
        }
        _ => stem,
    }
}

/// One vowel, then one consonant: such a stem doubles its consonant before "-ed", unless it has lost an "e" ("rat(ed)").
fn is_short(stem: &str) -> bool {
    match stem.as_bytes() {
        [.., vowel, last] => {
            is_vowel(*vowel) && !is_vowel(*last) && !b"wxy".contains(last) && one_vowel(stem)
        }
        _ => false,
    }
}

fn one_vowel(stem: &str) -> bool {
    let vowels = stem.bytes().enumerate().filter(|&(at, letter)| is_vowel(letter) && !is_onset(stem, at));
    vowels.count() == 1
}

/// The "u" of "qu" is no vowel.
fn is_onset(stem: &str, at: usize) -> bool {
    at > 0 && &stem.as_bytes()[at - 1..=at] == b"qu"
}

fn vowel_groups(stem: &str) -> usize {
    let mut in_group = false;
    let mut starts = |letter: u8| {
        let starts = is_vowel(letter) && !in_group;
        in_group = is_vowel(letter);
        starts
    };
    stem.bytes().filter(|&letter| starts(letter)).count()
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{NO_FORMS, base, beginning};

    #[test]
    fn forms_of_one_word_share_a_base() {
        for forms in [
            "evacuate evacuates evacuated evacuating",
            "stop stops stopped stopping",
            "hope hopes hoped hoping",
            "control controls controlled controlling",
            "carry carries carried carrying",
            "crash crashes crashed crashing",
            "call calls called calling",
            "pass passes passed passing",
            "visit visits visited visiting",
            "announce announces announced announcing",
            "agree agrees agreed agreeing",
            "use uses used using",
            "rate rates rated rating",
            "help helps helped helping",
            "city cities",
            "house houses",
            "die dies died",
            "tax taxes taxed taxing",
        ] {
            let bases: Vec<_> = forms.split(' ').map(base).collect();
            assert!(bases.iter().all(|one| *one == bases[0]), "{forms}: {bases:?}");
        }
    }

    #[test]
    fn other_words_do_not() {
        for (one, other) in [
            ("car", "care"),
            ("cars", "cared"),
            ("rat", "rate"),
            ("plan", "plane"),
            ("hop", "hope"),
            ("evening", "even"),
            ("news", "new"),
            ("united", "unit"),
            ("evacuation", "evacuate"),
            ("need", "nee"),
            ("bed", "b"),
            ("king", "k"),
            ("bus", "bu"),
            ("crisis", "crisi"),
            ("pass", "pas"),
        ] {
            assert_ne!(base(one), base(other), "{one} {other}");
        }
    }

    #[test]
    fn what_has_no_forms_is_sorted() {
        assert!(NO_FORMS.is_sorted());
    }

    proptest! {
        #[test]
        fn every_word_begins_as_its_base_says(word in "[a-z]{0,12}(ies|ied|ed|ing|es|s|e|eed)?") {
            let found = base(&word);
            prop_assert!(word.starts_with(beginning(&found)), "{} {}", word, found);
        }

        #[test]
        fn any_word_has_a_base(word in "\\PC{0,12}") {
            let _ = beginning(&base(&word)).len();
        }
    }
}
