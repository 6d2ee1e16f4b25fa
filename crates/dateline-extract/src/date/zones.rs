//! The zone in which a page is read.
//!
//! Comes in: the languages that a page states, its host, and a day. Goes out: the offset there, where all who read the
//! language, or all in the country, have one clock. Refuses languages and countries of several zones: Spanish and
//! English without a country say nothing.

use dateline_types::DateValue;

use self::Clock::{European, Fixed};

/// Minutes east of UTC on that day, for a language tag such as `ko` or `de-AT`, or a host such as `ledger.co.kr`.
pub(super) fn offset_of(tag_or_host: &str, day: DateValue) -> Option<i16> {
    match clock(tag_or_host)? {
        Fixed(offset) => Some(offset),
        European(offset) => Some(offset + if is_summer(day)? { 60 } else { 0 }),
    }
}

fn clock(tag_or_host: &str) -> Option<Clock> {
    let lower = tag_or_host.to_ascii_lowercase();
    let (first, last) = (lower.split(['-', '_', '.']).next()?, lower.rsplit(['-', '_', '.']).next()?);
    let is_tag = !lower.contains('.');
    let of_country = || find(COUNTRIES, last).filter(|_| !is_tag || first != last);
    of_country().or_else(|| find(LANGUAGES, first).filter(|_| is_tag))
}

fn find(table: &[(&str, Clock)], name: &str) -> Option<Clock> {
    let at = table.binary_search_by(|(own, _)| (*own).cmp(name)).ok()?;
    Some(table[at].1)
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
    let number = day.day_number()?;
    let last_sunday = |month: u8| {
        let last = DateValue::day_of(year, month, 31)?.day_number()?;
        Some(last - (last - SUNDAY).rem_euclid(7))
    };
    match month {
        3 => Some(number >= last_sunday(3)?),
        10 => Some(number < last_sunday(10)?),
        month => Some((4..10).contains(&month)),
    }
}

/// Any Sunday on the count of days: 4 January 1970.
const SUNDAY: i32 = 3;

/// Languages whose readers have one clock, in byte order.
#[rustfmt::skip]
const LANGUAGES: &[(&str, Clock)] = &[
    ("bg", European(120)), ("ca", European(60)), ("cs", European(60)), ("da", European(60)), ("de", European(60)),
    ("el", European(120)), ("et", European(120)), ("fi", European(120)), ("hi", Fixed(330)), ("hr", European(60)),
    ("hu", European(60)), ("is", Fixed(0)), ("it", European(60)), ("ja", Fixed(540)), ("ko", Fixed(540)),
    ("lt", European(120)), ("lv", European(120)), ("nb", European(60)), ("nl", European(60)), ("no", European(60)),
    ("pl", European(60)), ("ro", European(120)), ("sk", European(60)), ("sl", European(60)), ("sv", European(60)),
    ("th", Fixed(420)), ("tr", Fixed(180)), ("uk", European(120)), ("vi", Fixed(420)), ("zh", Fixed(480)),
];

/// Countries of one clock, in byte order.
#[rustfmt::skip]
const COUNTRIES: &[(&str, Clock)] = &[
    ("ae", Fixed(240)), ("ar", Fixed(-180)), ("at", European(60)), ("bd", Fixed(360)), ("be", European(60)),
    ("bg", European(120)), ("bo", Fixed(-240)), ("ch", European(60)), ("cn", Fixed(480)), ("cz", European(60)),
    ("de", European(60)), ("dk", European(60)), ("ee", European(120)), ("fi", European(120)), ("fr", European(60)),
    ("gb", European(0)), ("gh", Fixed(0)), ("gr", European(120)), ("hk", Fixed(480)), ("hr", European(60)),
    ("hu", European(60)), ("ie", European(0)), ("in", Fixed(330)), ("is", Fixed(0)), ("it", European(60)),
    ("jp", Fixed(540)), ("ke", Fixed(180)), ("kr", Fixed(540)), ("lk", Fixed(330)), ("lt", European(120)),
    ("lu", European(60)), ("lv", European(120)), ("my", Fixed(480)), ("ng", Fixed(60)), ("nl", European(60)),
    ("no", European(60)), ("np", Fixed(345)), ("pe", Fixed(-300)), ("ph", Fixed(480)), ("pk", Fixed(300)),
    ("pl", European(60)), ("qa", Fixed(180)), ("ro", European(120)), ("sa", Fixed(180)), ("se", European(60)),
    ("sg", Fixed(480)), ("si", European(60)), ("sk", European(60)), ("th", Fixed(420)), ("tr", Fixed(180)),
    ("tw", Fixed(480)), ("tz", Fixed(180)), ("ua", European(120)), ("ug", Fixed(180)), ("uk", European(0)),
    ("uy", Fixed(-180)), ("ve", Fixed(-240)), ("vn", Fixed(420)), ("za", Fixed(120)), ("zw", Fixed(120)),
];

#[cfg(test)]
mod tests {
    use super::{COUNTRIES, LANGUAGES, offset_of};

    fn offset(tag: &str, day: &str) -> Option<i16> {
        offset_of(tag, day.parse().unwrap())
    }

    #[test]
    fn the_tables_are_in_order() {
        assert!([LANGUAGES, COUNTRIES].iter().all(|table| table.is_sorted_by(|one, next| one.0 < next.0)));
    }

    #[test]
    fn a_language_or_country_of_one_clock_has_it() {
        assert_eq!(offset("ko-KR", "2030-05-14"), Some(540));
        assert_eq!(offset("en", "2030-05-14"), None);
        assert_eq!(offset("uk", "2030-01-14"), Some(120));
        assert_eq!(offset("en_GB", "2030-01-14"), Some(0));
        assert_eq!(offset("ledger.co.kr", "2030-01-14"), Some(540));
        assert_eq!(offset("de.ledger.example", "2030-01-14"), None);
    }

    #[test]
    fn summer_begins_and_ends_on_sundays() {
        assert_eq!(offset("de", "2030-03-30"), Some(60));
        assert_eq!(offset("de", "2030-03-31"), Some(120));
        assert_eq!(offset("de", "2031-10-25"), Some(120));
        assert_eq!(offset("de", "2031-10-26"), Some(60));
    }
}
