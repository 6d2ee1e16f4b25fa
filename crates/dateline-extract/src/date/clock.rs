//! Times of day as people write them.
//!
//! Comes in: the tokens behind or before a date. Goes out: the time that begins at the first of them, with
//! its zone. Refuses zones whose letters stand for several (IST), and those that do not say whether summer
//! time holds (ET): such a time is local.

use dateline_types::TimeOfDay;

use super::token::Token;

/// The time that begins at the first token: `16:36:19Z`, `4:36 p.m. EST`, `4pm`, `16h36`, `16.36 Uhr`.
pub(super) fn read_clock(tokens: &[Token]) -> Option<TimeOfDay> {
    let tokens = match tokens {
        [Token::Word(word), rest @ ..] if word == "t" => rest,
        _ => tokens,
    };
    let hour = tokens.first()?.number()?;
    let (minute, mut at) = match minutes(&tokens[1..]) {
        Some(minute) => (minute, 3),
        None => (0, 1),
    };
    let second = if at == 3 { seconds(&tokens[3..]) } else { None };
    at += second.map_or(0, |_| 2);
    at += fraction(&tokens[at..]);
    let half = half_day(&tokens[at..]);
    if half.is_none() && minutes(&tokens[1..]).is_none() {
        return None;
    }
    let hour = half.map_or(Some(hour), |(half, _)| half.hour(hour))?;
    at += half.map_or(0, |(_, length)| length);
    Some(TimeOfDay { hour, minute, second, offset: zone(&tokens[at..]) })
}

/// `:36`, `.36`, `h36`.
fn minutes(tokens: &[Token]) -> Option<u8> {
    let [mark, minute @ Token::Number { digits: 2, .. }, ..] = tokens else { return None };
    let parts = mark.is_sign(':') || mark.is_sign('.') || mark.word() == Some("h");
    if parts { minute.number() } else { None }
}

/// `:19`.
fn seconds(tokens: &[Token]) -> Option<u8> {
    let [mark, second @ Token::Number { digits: 2, .. }, ..] = tokens else { return None };
    if mark.is_sign(':') { second.number() } else { None }
}

/// How many tokens a fraction of a second takes.
fn fraction(tokens: &[Token]) -> usize {
    match tokens {
        [mark, Token::Number { digits: 3.., .. }, ..] if mark.is_sign('.') => 2,
        _ => 0,
    }
}

/// The halves of the day.
#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

impl Half {
    /// The hour of the whole day; `None` for 13 a.m.
    fn hour(self, hour: u8) -> Option<u8> {
        match (self, hour) {
            (Half::Morning, 12) => Some(0),
            (Half::Afternoon, 12..24) | (Half::Morning, 1..12) => Some(hour),
            (Half::Afternoon, 1..12) => Some(hour + 12),
            _ => None,
        }
    }
}

/// `am`, `p.m.`: the half and how many tokens it takes.
fn half_day(tokens: &[Token]) -> Option<(Half, usize)> {
    let spelled = |letter: &str| match letter {
        "a" | "am" => Some(Half::Morning),
        "p" | "pm" => Some(Half::Afternoon),
        _ => None,
    };
    let first = tokens.first()?.word()?;
    let half = spelled(first)?;
    match tokens.get(1..) {
        Some([point, m, rest @ ..]) if first.len() == 1 && point.is_sign('.') && m.word() == Some("m") => {
            let closing = usize::from(rest.first().is_some_and(|sign| sign.is_sign('.')));
            Some((half, 3 + closing))
        }
        _ if first.len() == 2 => Some((half, 1)),
        _ => None,
    }
}

/// `Z`, `EST`, `(GMT)`, `+01:00`, `GMT+1`.
fn zone(tokens: &[Token]) -> Option<i16> {
    let tokens = match tokens {
        [bracket, rest @ ..] if bracket.is_sign('(') || bracket.is_sign(',') => rest,
        _ => tokens,
    };
    let named = tokens.first().and_then(Token::word).and_then(named_zone);
    match named {
        Some(0) => signed_offset(&tokens[1..]).or(named),
        Some(_) => named,
        None => signed_offset(tokens),
    }
}

fn signed_offset(tokens: &[Token]) -> Option<i16> {
    let [sign, Token::Number { value, digits }, rest @ ..] = tokens else { return None };
    let sign = match sign {
        Token::Sign('+') => 1,
        Token::Sign('-' | '\u{2212}') => -1,
        _ => return None,
    };
    let value = i16::try_from(*value).ok()?;
    let minutes = match (digits, rest) {
        (4, _) => value / 100 * 60 + value % 100,
        (1..=2, [mark, minutes, ..]) if mark.is_sign(':') => value * 60 + i16::from(minutes.number()?),
        (1..=2, _) => value * 60,
        _ => return None,
    };
    Some(sign * minutes)
}

fn named_zone(word: &str) -> Option<i16> {
    let at = ZONES.binary_search_by(|(name, _)| (*name).cmp(word)).ok()?;
    Some(ZONES[at].1)
}

/// Zone letters that mean one offset wherever news is printed, in minutes east of UTC; in byte order.
const ZONES: &[(&str, i16)] = &[
    ("acst", 570),
    ("aedt", 660),
    ("aest", 600),
    ("akst", -540),
    ("bst", 60),
    ("cdt", -300),
    ("cest", 120),
    ("cet", 60),
    ("cst", -360),
    ("edt", -240),
    ("eest", 180),
    ("eet", 120),
    ("est", -300),
    ("gmt", 0),
    ("jst", 540),
    ("kst", 540),
    ("mdt", -360),
    ("mez", 60),
    ("msk", 180),
    ("mst", -420),
    ("nzdt", 780),
    ("nzst", 720),
    ("pdt", -420),
    ("pst", -480),
    ("sast", 120),
    ("utc", 0),
    ("z", 0),
];

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::{ZONES, read_clock};

    fn clock(text: &str) -> String {
        read_clock(&tokens(text)).map_or_else(|| "none".to_owned(), |time| time.to_string())
    }

    #[test]
    fn the_table_is_in_order() {
        assert!(ZONES.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn halves_of_the_day_are_counted_from_twelve() {
        assert_eq!(clock("4pm"), "16:00");
        assert_eq!(clock("12:30 p.m."), "12:30");
        assert_eq!(clock("12.30 am"), "00:30");
        assert_eq!(clock("0 am"), "none");
    }

    #[test]
    fn a_zone_that_may_be_two_is_left_out() {
        assert_eq!(clock("4:36 p.m. ET"), "16:36");
        assert_eq!(clock("16:36 IST"), "16:36");
        assert_eq!(clock("16:36 (CEST)"), "16:36+02:00");
    }

    #[test]
    fn a_bare_number_is_no_time() {
        assert_eq!(clock("16"), "none");
        assert_eq!(clock("4 people"), "none");
    }
}
