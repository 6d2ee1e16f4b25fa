//! A date written out: `Dec. 3, 2021 4:36 p.m.`, `3 December 2021`, `2021-12-03 16:36:19Z`.
//!
//! Comes in: a few words that may hold one date. Goes out: that date with its time of day, if any. Refuses
//! `3/12/21`, of which nobody can say what is the month.

use dateline_types::{DateValue, TimeOfDay};

/// The first full date of a short text.
pub(crate) fn read_written(text: &str) -> Option<DateValue> {
    let words: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || sign == ',')
        .filter(|word| !word.is_empty())
        .collect();
    let (day, used) =
        (0..words.len()).find_map(|at| day_at(&words, at).map(|(day, used)| (day, at + used)))?;
    let time = time_in(&words[used..]).or_else(|| time_in(&words[..used]));
    Some(time.and_then(|time| day.at(time)).unwrap_or(day))
}

/// A date that begins with this word, and how many words it takes.
fn day_at(words: &[&str], at: usize) -> Option<(DateValue, usize)> {
    let stamp = words[at].parse::<DateValue>().ok().filter(|value| value.full_day().is_some());
    if let Some(value) = stamp {
        return Some((value, 1));
    }
    let (first, second, third) = (words.get(at)?, words.get(at + 1)?, words.get(at + 2)?);
    let (month, day) = match (month(first), month(second)) {
        (Some(month), _) => (month, ordinal(second)?),
        (None, Some(month)) => (month, ordinal(first)?),
        (None, None) => return None,
    };
    let year = third.trim_end_matches('.');
    let year = year.parse().ok().filter(|year| year_fits(*year))?;
    Some((DateValue::day_of(year, month, day)?, 3))
}

fn year_fits(year: i16) -> bool {
    (1900..2100).contains(&year)
}

fn ordinal(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(|sign: char| sign.is_alphabetic() || sign == '.');
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

fn month(word: &str) -> Option<u8> {
    let lower = word.trim_end_matches('.').to_lowercase();
    let named =
        |month: &&str| lower == **month || lower.len() >= 3 && month.starts_with(&lower) && lower.len() <= 4;
    MONTHS.iter().position(named).map(|at| at as u8 + 1)
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The first time of day among these words, with am or pm and the zone behind it.
fn time_in(words: &[&str]) -> Option<TimeOfDay> {
    let at = words.iter().position(|word| clock(word).is_some())?;
    let time = clock(words[at])?;
    let rest: Vec<String> =
        words[at + 1..].iter().take(2).map(|word| word.to_lowercase().replace('.', "")).collect();
    let glued = words[at].to_lowercase().replace('.', "");
    let half = |mark: &str| glued.ends_with(mark) || rest.first().is_some_and(|word| word == mark);
    let hour = match (half("am"), half("pm")) {
        (true, _) if time.hour == 12 => 0,
        (_, true) if time.hour < 12 => time.hour + 12,
        _ => time.hour,
    };
    let utc = rest.iter().any(|word| matches!(word.as_str(), "gmt" | "utc" | "z"));
    Some(TimeOfDay { hour, offset: time.offset.or(utc.then_some(0)), ..time })
}

fn clock(word: &str) -> Option<TimeOfDay> {
    let digits =
        word.find(|sign: char| !sign.is_ascii_digit() && sign != ':').map_or(word, |end| &word[..end]);
    let mut parts = digits.split(':');
    let (hour, minute) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let second = parts.next().and_then(|second| second.parse().ok());
    let offset = word.ends_with(['Z', 'z']).then_some(0);
    (hour < 24 && minute < 60).then_some(TimeOfDay { hour, minute, second, offset })
}

#[cfg(test)]
mod tests {
    use super::read_written;

    #[test]
    fn dates_as_they_stand_over_articles() {
        let read = |text: &str| read_written(text).map(|value| value.to_string());
        assert_eq!(read("2021-12-03 16:36:19Z").as_deref(), Some("2021-12-03T16:36:19Z"));
        assert_eq!(read("Dec. 3, 2021 4:36 p.m.").as_deref(), Some("2021-12-03T16:36"));
        assert_eq!(read("Published 3 December 2021").as_deref(), Some("2021-12-03"));
        assert_eq!(read("December 3 at the harbour"), None);
        assert_eq!(read(""), None);
    }
}
