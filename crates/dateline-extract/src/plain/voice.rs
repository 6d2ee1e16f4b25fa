//! To whom a line speaks.
//!
//! Comes in: the words of one line in lower case. Goes out: how often it speaks to the reader, of the outlet
//! as "we", and how many of its sentences invite the reader to do something. What stands in quotation marks
//! does not count: a person who is quoted may say "you" and "subscribe". Refuses to judge.

use super::signs::{Row, Sign, set};
use crate::sieve::Sieve;
use crate::words::pieces;

/// Sets the three signs of the voice, each up to three.
pub(super) fn hear(row: &mut Row, lower: &str) {
    let mut quoted = false;
    let mut opens = true;
    let (mut reader, mut us, mut invites) = (0_u8, 0_u8, 0_u8);
    for word in pieces(lower).take(REACH) {
        quoted |= word.starts_with(OPENERS);
        if !quoted && may_speak(word) {
            let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
            invites += u8::from(opens && INVITES.lets_through(bare) && INVITING.binary_search(&bare).is_ok());
            let bare = bare.split(['\'', '’']).next().unwrap_or(bare);
            reader += u8::from(READER.lets_through(bare) && TO_READER.binary_search(&bare).is_ok());
            us += u8::from(US.lets_through(bare) && OF_US.binary_search(&bare).is_ok());
        }
        quoted = quoted && !word.trim_end_matches([',', '.', '!', '?', ';', ':']).ends_with(ENDERS);
        opens = !is_plain(word) && word.ends_with(['.', '!', '?', ':', '|', '–', '—']);
    }
    for (sign, times) in [(Sign::SpeaksToReader, reader), (Sign::SpeaksOfUs, us), (Sign::Invites, invites)] {
        set(row, sign, f32::from(times.min(3)));
    }
}

static INVITES: Sieve = Sieve::of(INVITING);
static READER: Sieve = Sieve::of(&TO_READER);
static US: Sieve = Sieve::of(&OF_US);

/// Whether a word can be one of the words of the three lists. Of one that has signs in or around it nothing is known.
fn may_speak(word: &str) -> bool {
    let in_a_list = || [&INVITES, &READER, &US].iter().any(|sieve| sieve.lets_through(word));
    !word.bytes().all(|byte| byte.is_ascii_lowercase()) || in_a_list()
}

/// Whether a word ends in a letter or figure: nearly all do.
fn is_plain(word: &str) -> bool {
    word.as_bytes().last().is_some_and(u8::is_ascii_alphanumeric)
}

/// How many words are heard.
const REACH: usize = 100;

/// Whether the line has any of the three.
pub(super) fn addresses(row: &Row) -> bool {
    ADDRESSES.iter().any(|&sign| row[sign as usize] > 0.0)
}

const ADDRESSES: [Sign; 3] = [Sign::SpeaksToReader, Sign::SpeaksOfUs, Sign::Invites];

const OPENERS: [char; 5] = ['"', '“', '„', '«', '‘'];
const ENDERS: [char; 5] = ['"', '”', '“', '»', '’'];

/// Sorted, as the next one is.
const TO_READER: [&str; 14] =
    ["deine", "din", "ditt", "je", "jouw", "te", "tu", "usted", "uw", "vos", "votre", "vous", "you", "your"];

const OF_US: [&str; 16] = [
    "nos", "nossa", "nosso", "nostra", "nostri", "nostro", "notre", "nuestra", "nuestro", "onze", "our",
    "unser", "unsere", "us", "we", "wir",
];

/// Verbs with which an invitation to the reader begins. Sorted.
#[rustfmt::skip]
const INVITING: &[&str] = &[
    "abonneer", "abonnez-vous", "abonnieren", "become", "browse", "call", "check", "click", "cliquez",
    "contact", "descubre", "discover", "donate", "download", "découvrez", "email", "enjoy", "enter",
    "explore", "find", "follow", "get", "hear", "inscrivez-vous", "join", "know", "learn", "lees",
    "lesen", "like", "lisez", "listen", "please", "read", "register", "retrouvez", "save", "see", "send",
    "share", "sign", "start", "stay", "subscribe", "suivez", "support", "suscríbete", "síguenos", "tap",
    "tell", "try", "unlock", "upgrade", "view", "visit", "watch", "write",
];

#[cfg(test)]
mod tests {
    use super::{INVITING, OF_US, Sign, TO_READER, hear};
    use crate::plain::signs::COUNT;

    fn heard(line: &str) -> [u8; 3] {
        let mut row = [0.0; COUNT];
        hear(&mut row, line);
        [Sign::SpeaksToReader, Sign::SpeaksOfUs, Sign::Invites].map(|sign| row[sign as usize] as u8)
    }

    #[test]
    fn reader_outlet_and_invitations_are_heard_outside_of_quotation_marks() {
        assert_eq!(heard("subscribe today. get our paper to your door."), [1, 1, 2]);
        assert_eq!(heard("\"you may call us,\" the mayor said."), [0, 0, 0]);
        assert_eq!(heard("she told them to join."), [0, 0, 0]);
    }

    #[test]
    fn the_words_are_sorted() {
        assert!([INVITING, &TO_READER, &OF_US].iter().all(|words| words.is_sorted()));
    }
}
