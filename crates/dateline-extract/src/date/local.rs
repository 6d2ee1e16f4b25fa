//! The day on which a report was published, where it was published.
//!
//! Comes in: a time in UTC and the other dates of the page. Goes out: the same moment in the page's own zone,
//! or its own day, where another place of the page gives that. Refuses a day that cannot be the same moment.

use dateline_types::DateValue;

use super::evidence::Kind;
use super::published::day_number;

/// Up to this hour of UTC it is still the day before somewhere.
const LATEST: u8 = 12;

/// The date as the page's own readers know it.
pub(super) fn local(value: DateValue, evidence: &[(Kind, DateValue)]) -> DateValue {
    if offset(value) != Some(0) {
        return value;
    }
    let others = evidence.iter().map(|&(_, other)| other);
    let zoned = others.clone().find(|&other| is_same_minute(value, other));
    let before = || others.clone().find(|&other| is_day_before(value, other));
    zoned.or_else(before).unwrap_or(value)
}

fn offset(date: DateValue) -> Option<i16> {
    date.time()?.offset
}

/// Whether the other date is the same minute in another zone.
fn is_same_minute(value: DateValue, other: DateValue) -> bool {
    minutes(value).is_some_and(|own| minutes(other) == Some(own)) && offset(other) != Some(0)
}

/// Minutes in UTC, on a count that only serves to compare.
fn minutes(date: DateValue) -> Option<i32> {
    let time = date.time()?;
    let of_day = i32::from(time.hour) * 60 + i32::from(time.minute) - i32::from(time.offset?);
    Some(day_number(date)? * 24 * 60 + of_day)
}

/// Whether the other date names the day before without a zone, while it still was that day somewhere.
fn is_day_before(value: DateValue, other: DateValue) -> bool {
    let (Some(day), Some(other_day), Some(time)) = (day_number(value), day_number(other), value.time())
    else {
        return false;
    };
    other_day + 1 == day && time.hour < LATEST && offset(other).is_none()
}

#[cfg(test)]
mod tests {
    use super::local;
    use crate::date::evidence::Kind;

    fn read(value: &str, others: &[&str]) -> String {
        let others: Vec<_> = others.iter().map(|day| (Kind::Address, day.parse().unwrap())).collect();
        local(value.parse().unwrap(), &others).to_string()
    }

    #[test]
    fn the_evening_of_the_day_before_is_still_that_day() {
        assert_eq!(read("2030-05-15T01:49:09Z", &["2030-05-14"]), "2030-05-14");
        assert_eq!(read("2030-05-14T23:05:00Z", &["2030-05-15T07:05:00+08:00"]), "2030-05-15T07:05:00+08:00");
    }

    #[test]
    fn another_day_is_another_day() {
        assert_eq!(read("2030-05-15T19:00:00Z", &["2030-05-14"]), "2030-05-15T19:00:00Z");
        assert_eq!(read("2030-05-15T01:00:00+02:00", &["2030-05-14"]), "2030-05-15T01:00:00+02:00");
    }
}
