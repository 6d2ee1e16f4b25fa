//! The day on which a report was published, where it was published.
//!
//! Comes in: a time in UTC and the other dates of the page. Goes out: the same moment in the page's own zone,
//! or its own day, where another place of the page gives that. Refuses a day that cannot be the same moment.

use dateline_types::{DateValue, TimeOfDay};

use super::evidence::Evidence;
use super::zones::offset_of;

/// Up to this hour of UTC it is still the day before somewhere.
const LATEST: u8 = 12;
/// From this hour of UTC on it is already the next day somewhere.
const EARLIEST: u8 = 10;
/// Minutes.
const DAY: i32 = 24 * 60;
/// The zones of the world, in minutes east of UTC.
const ZONES: std::ops::RangeInclusive<i32> = -12 * 60..=14 * 60;

/// The date as the page's own readers know it.
pub(super) fn local(value: DateValue, evidence: &Evidence) -> DateValue {
    let others = || evidence.published.iter().map(|&(_, other)| other);
    match offset(value) {
        Some(0) => {
            let zoned = others().find(|&other| is_same_minute(value, other));
            let clocked = || others().find_map(|other| with_zone(other, value));
            let day = || printed_day(value, evidence).map(|day| on_day(value, day, evidence));
            zoned.or_else(clocked).or_else(day).unwrap_or(value)
        }
        None => others().find_map(|other| with_zone(value, other)).unwrap_or(value),
        Some(_) => value,
    }
}

/// The day before or behind, where the page gives that and not the day in UTC.
fn printed_day(value: DateValue, evidence: &Evidence) -> Option<DateValue> {
    let mut plain =
        evidence.published.iter().map(|&(_, other)| other).filter(|&other| offset(other).is_none());
    let own_day = plain.clone().any(|other| other.full_day() == value.full_day());
    plain.find(|&other| is_neighbour(value, other)).filter(|_| !own_day)
}

/// The moment on the clock of the page's readers, where that clock is known (from another date, the language or the
/// country) and shows this day; else the day alone.
fn on_day(value: DateValue, day: DateValue, evidence: &Evidence) -> DateValue {
    let moment = |east: i16| {
        let time = value.time()?;
        let minutes = i32::from(time.hour) * 60 + i32::from(time.minute) + i32::from(east);
        let shows = value.day_number()? + minutes.div_euclid(DAY) == day.day_number()?;
        let of_day = minutes.rem_euclid(DAY);
        let (hour, minute) = (u8::try_from(of_day / 60).ok()?, u8::try_from(of_day % 60).ok()?);
        day.date().at(TimeOfDay { hour, minute, offset: Some(east), ..time }).filter(|_| shows)
    };
    let others = evidence.updated.iter().chain(&evidence.published).filter_map(|&(_, other)| offset(other));
    let places = evidence.languages.iter().chain(&evidence.host).filter_map(|place| offset_of(place, value));
    others.filter(|&east| east != 0).chain(places).find_map(moment).unwrap_or(day)
}

/// A local time, with the zone in which it is the same moment as another place gives in UTC: their minutes agree, and
/// their hours are no further apart than zones are.
fn with_zone(local: DateValue, utc: DateValue) -> Option<DateValue> {
    let time = local.time().filter(|time| time.offset.is_none())?;
    let east = wall_minutes(local)? - wall_minutes(utc).filter(|_| offset(utc) == Some(0))?;
    let seconds = time.second.zip(utc.time()?.second);
    let plausible = east != 0
        && east % 30 == 0
        && ZONES.contains(&east)
        && seconds.is_none_or(|(one, other)| one == other);
    let zoned =
        TimeOfDay { offset: i16::try_from(east).ok(), second: time.second.or(utc.time()?.second), ..time };
    if plausible { local.date().at(zoned) } else { None }
}

/// Minutes on the clock of the wall, whatever the zone.
fn wall_minutes(date: DateValue) -> Option<i32> {
    let time = date.time()?;
    Some((date.day_number()? * 24 + i32::from(time.hour)) * 60 + i32::from(time.minute))
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
    Some(wall_minutes(date)? - i32::from(offset(date)?))
}

/// Whether the other date names the day before or behind without a time, while it was that day somewhere.
fn is_neighbour(value: DateValue, other: DateValue) -> bool {
    let (Some(day), Some(other_day), Some(time)) = (value.day_number(), other.day_number(), value.time())
    else {
        return false;
    };
    let before = other_day + 1 == day && time.hour < LATEST;
    let behind = other_day == day + 1 && time.hour >= EARLIEST;
    (before || behind) && offset(other).is_none()
}

#[cfg(test)]
mod tests {
    use super::local;
    use crate::date::evidence::Evidence;
    use crate::date::kind::Kind;

    fn read(value: &str, others: &[&str]) -> String {
        read_in("en", value, others)
    }

    fn read_in(language: &str, value: &str, others: &[&str]) -> String {
        let published = others.iter().map(|day| (Kind::Address, day.parse().unwrap())).collect();
        let evidence = Evidence { published, languages: vec![language.to_owned()], ..Evidence::default() };
        local(value.parse().unwrap(), &evidence).to_string()
    }

    #[test]
    fn the_evening_of_the_day_before_is_still_that_day() {
        assert_eq!(read("2030-05-15T01:49:09Z", &["2030-05-14"]), "2030-05-14");
        assert_eq!(read("2030-05-14T23:05:00Z", &["2030-05-15T07:05:00+08:00"]), "2030-05-15T07:05:00+08:00");
    }

    #[test]
    fn two_clocks_give_a_zone() {
        assert_eq!(read("2030-05-15T01:49:09Z", &["2030-05-14T21:49"]), "2030-05-14T21:49:09-04:00");
        assert_eq!(read("2030-05-14T21:49", &["2030-05-15T01:49:09Z"]), "2030-05-14T21:49:09-04:00");
        assert_eq!(read("2030-05-14T21:49", &["2030-05-15T01:13:09Z"]), "2030-05-14T21:49");
    }

    #[test]
    fn midnight_where_it_is_printed_is_the_evening_before_in_utc() {
        assert_eq!(read("2030-05-14T23:00:00Z", &["2030-05-15"]), "2030-05-15");
        assert_eq!(read("2030-05-14T05:00:00Z", &["2030-05-15"]), "2030-05-14T05:00:00Z");
    }

    #[test]
    fn a_language_of_one_clock_keeps_the_moment() {
        assert_eq!(read_in("ko", "2030-06-30T16:34:54Z", &["2030-07-01"]), "2030-07-01T01:34:54+09:00");
        assert_eq!(read_in("de", "2030-05-14T22:00Z", &["2030-05-15"]), "2030-05-15T00:00+02:00");
        assert_eq!(read_in("ko", "2030-06-30T12:34:54Z", &["2030-07-01"]), "2030-07-01");
    }

    #[test]
    fn another_day_is_another_day() {
        assert_eq!(read("2030-05-15T19:00:00Z", &["2030-05-14"]), "2030-05-15T19:00:00Z");
        assert_eq!(read("2030-05-15T01:00:00+02:00", &["2030-05-14"]), "2030-05-15T01:00:00+02:00");
    }
}
