//! Days told from today: `today`, `yesterday`, `tomorrow`, `the day before yesterday`, `yesterday evening`; and from
//! another one: `the day after Christmas`.
//!
//! Comes in: a place in the words. Goes out: the day, or a part of it. Refuses nothing but other words.

use super::period::shifted;
use super::{Found, Period, Scan, Stamp, Unit, calendar_date, day_part, holiday, weekday};

/// Phrases and how many days they lie ahead.
const PHRASES: [(&[&str], i64); 6] = [
    (&["today"], 0),
    (&["yesterday"], -1),
    (&["tomorrow"], 1),
    (&["the", "day", "before", "yesterday"], -2),
    (&["the", "day", "after", "tomorrow"], 2),
    (&["this", "day"], 0),
];

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    if let Some(found) = beside(scan, at) {
        return Some(found);
    }
    let (phrase, days) = PHRASES.iter().find(|(phrase, _)| scan.words.run(at, phrase))?;
    let found = scan.told_by((at, at + phrase.len()), Unit::Day, *days);
    Some(day_part::behind(scan, &found).unwrap_or(found))
}

/// `the day before last Tuesday`, `the day after Christmas`.
fn beside(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let by = match words.lower(at + 2) {
        "before" => -1,
        "after" => 1,
        _ => return None,
    };
    if !words.run(at, &["the", "day"]) {
        return None;
    }
    let families = [calendar_date::read, weekday::read, holiday::read];
    let day = families.iter().filter_map(|family| family(scan, at + 3)).max_by_key(|day| day.end)?;
    let Stamp { period: Period::Day(date), yearless } = day.stamp? else { return None };
    let stamp = Stamp { period: Period::Day(shifted(date, Unit::Day, by)?), yearless };
    let found = Found::date(at, day.end, stamp);
    Some(Found { anchor: day.anchor, ..found })
}
