//! The zone in which a page is read.
//!
//! Comes in: the language that a page states, and a day. Goes out: the offset there, where all who read the language,
//! or all in the country, have one clock. Refuses languages of several zones: Spanish and English without a country
//! say nothing.

use dateline_types::DateValue;

use super::published::day_number;

/// Minutes east of UTC on that day, for a tag such as `ko` or `de-AT`.
pub(super) fn offset_of(tag: &str, day: DateValue) -> Option<i16> {
    let lower = tag.to_ascii_lowercase().replace('_', "-");
    let language = lower.split('-').next()?;
    let find = |tag: &str| {
        let at = CLOCKS.binary_search_by(|(name, _)| (*name).cmp(tag)).ok()?;
        Some(CLOCKS[at].1)
    };
    match find(&lower).or_else(|| find(language))? {
        Clock::Fixed(offset) => Some(offset),
        Clock::European(offset) => Some(offset + if is_summer(day)? { 60 } else { 0 }),
    }
}

/// How a country tells the time.
#[derive(Clone, Copy)]
enum Clock {
    /// The same all the year, in minutes east of UTC.
    Fixed(i16),
    /// An hour more in summer, as Europe has agreed on; the offset is that of the winter.
    European(i16),
}

/// From the last Sunday of March to the last Sunday of October.
fn is_summer(day: DateValue) -> Option<bool> {
    let (year, month, _) = day.full_day()?;
    let number = day_number(day)?;
    let last_sunday = |month: u8| {
        let last = day_number(DateValue::day_of(year, month, 31)?)?;
        Some(last - (last - SUNDAY).rem_euclid(7))
    };
    match month {
        3 => Some(number >= last_sunday(3)?),
        10 => Some(number < last_sunday(10)?),
        month => Some((4..10).contains(&month)),
    }
}

/// Any Sunday on the count of days.
const SUNDAY: i32 = 5;

/// Languages and countries, in byte order.
#[rustfmt::skip]
const CLOCKS: &[(&str, Clock)] = &[
    ("bg", Clock::European(120)), ("ca", Clock::European(60)), ("cs", Clock::European(60)),
    ("da", Clock::European(60)), ("de", Clock::European(60)), ("el", Clock::European(120)),
    ("en-gb", Clock::European(0)), ("en-ie", Clock::European(0)), ("en-in", Clock::Fixed(330)),
    ("es-ar", Clock::Fixed(-180)), ("es-bo", Clock::Fixed(-240)), ("es-co", Clock::Fixed(-300)),
    ("es-es", Clock::European(60)), ("es-pe", Clock::Fixed(-300)), ("es-uy", Clock::Fixed(-180)),
    ("es-ve", Clock::Fixed(-240)), ("et", Clock::European(120)), ("fi", Clock::European(120)),
    ("fr-fr", Clock::European(60)), ("hi", Clock::Fixed(330)), ("hr", Clock::European(60)),
    ("hu", Clock::European(60)), ("is", Clock::Fixed(0)), ("it", Clock::European(60)), ("ja", Clock::Fixed(540)),
    ("ko", Clock::Fixed(540)), ("lt", Clock::European(120)), ("lv", Clock::European(120)),
    ("nb", Clock::European(60)), ("nl", Clock::European(60)), ("no", Clock::European(60)),
    ("pl", Clock::European(60)), ("ro", Clock::European(120)), ("sk", Clock::European(60)),
    ("sl", Clock::European(60)), ("sv-se", Clock::European(60)), ("th", Clock::Fixed(420)),
    ("tr", Clock::Fixed(180)), ("uk", Clock::European(120)), ("vi", Clock::Fixed(420)), ("zh", Clock::Fixed(480)),
];

#[cfg(test)]
mod tests {
    use super::{CLOCKS, offset_of};

    fn offset(tag: &str, day: &str) -> Option<i16> {
        offset_of(tag, day.parse().unwrap())
    }

    #[test]
    fn the_table_is_in_order() {
        assert!(CLOCKS.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn a_language_of_one_clock_has_it() {
        assert_eq!(offset("ko-KR", "2030-05-14"), Some(540));
        assert_eq!(offset("en", "2030-05-14"), None);
        assert_eq!(offset("en_GB", "2030-01-14"), Some(0));
    }

    #[test]
    fn summer_begins_and_ends_on_sundays() {
        assert_eq!(offset("de", "2030-03-30"), Some(60));
        assert_eq!(offset("de", "2030-03-31"), Some(120));
        assert_eq!(offset("de", "2031-10-25"), Some(120));
        assert_eq!(offset("de", "2031-10-26"), Some(60));
    }
}
