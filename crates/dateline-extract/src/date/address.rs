//! The day in an address.
//!
//! Comes in: the path of a page's address. Goes out: the day it names (`/2021/12/03/`, `/2021/dec/03/`,
//! `/2021-12-03-title`, `/20211203/`, `/31-12-2021`). Refuses a month without a day, and digits that are part of a number.

use dateline_types::DateValue;

use super::months::month_number;
use super::written::read_stamp;

/// The first day that the path names.
pub(super) fn day_in(path: &str) -> Option<DateValue> {
    let parts: Vec<&str> = path.split(|sign: char| !sign.is_ascii_alphanumeric()).collect();
    let parted = parts.windows(3).find_map(|window| day(window[0], window[1], window[2]));
    let parted = parted.or_else(|| parts.windows(3).find_map(day_first));
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or(path);
    let stamp = || last.split(|sign: char| !sign.is_ascii_alphanumeric()).find_map(stamp);
    parted.or_else(|| parts.iter().find_map(|part| compact(part))).or_else(stamp)
}

fn day(year: &str, month: &str, day: &str) -> Option<DateValue> {
    let digits = |text: &str, length: std::ops::RangeInclusive<usize>| {
        let fits = length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if fits { text.parse::<u16>().ok() } else { None }
    };
    let year = digits(year, 4..=4).filter(|year| (1990..=2100).contains(year))?;
    let month =
        digits(month, 1..=2).and_then(|month| u8::try_from(month).ok()).or_else(|| month_number(month))?;
    let day = u8::try_from(digits(day, 1..=2)?).ok()?;
    DateValue::day_of(i16::try_from(year).ok()?, month, day)
}

/// `31-12-2021`: only where no month has that number, and in figures: `20-december-2021` may be words of the headline.
fn day_first(window: &[&str]) -> Option<DateValue> {
    let first: u8 = window[0].parse().ok().filter(|&first| first > 12)?;
    window[1].parse::<u8>().ok()?;
    day(window[2], window[1], &first.to_string())
}

/// `20211203`.
fn compact(part: &str) -> Option<DateValue> {
    if part.len() != 8 || !part.is_ascii() {
        return None;
    }
    day(&part[..4], &part[4..6], &part[6..])
}

/// A number that begins with the minute in which it was given out: `A2021120316360005196`.
fn stamp(part: &str) -> Option<DateValue> {
    let figures = part.trim_start_matches(|sign: char| sign.is_ascii_alphabetic());
    read_stamp(figures.get(..12)?).map(DateValue::date)
}

#[cfg(test)]
mod tests {
    use super::day_in;

    fn read(path: &str) -> Option<String> {
        day_in(path).map(|day| day.to_string())
    }

    #[test]
    fn days_in_addresses_are_read() {
        for path in
            ["/world/2021/12/03/ferry", "/2021/dec/03/ferry", "/ferry-2021-12-03.html", "/news/20211203/x"]
        {
            assert_eq!(read(path).as_deref(), Some("2021-12-03"), "{path}");
        }
    }

    #[test]
    fn a_day_that_is_no_month_may_come_first() {
        assert_eq!(read("/news/31-12-2021-ferry").as_deref(), Some("2021-12-31"));
        assert_eq!(read("/news/03-12-2021-ferry"), None);
    }

    #[test]
    fn a_number_may_begin_with_the_minute_it_was_given_out() {
        assert_eq!(read("/news/article/A2021120316360005196").as_deref(), Some("2021-12-03"));
        assert_eq!(read("/news/article/A2021120377770005196"), None);
    }

    #[test]
    fn other_numbers_are_no_days() {
        for path in [
            "/2021/12/ferry",
            "/id/99991301",
            "/1234567890",
            "/2021/13/45/x",
            "/ferry-2021",
            "/20-december-2021",
        ] {
            assert_eq!(read(path), None, "{path}");
        }
    }
}
