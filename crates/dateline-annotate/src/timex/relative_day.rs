//! Days told from today: `today`, `yesterday`, `tomorrow`, `the day before yesterday`, `yesterday evening`.
//!
//! Comes in: a place in the words. Goes out: the day, or a part of it. Refuses nothing but other words.

use super::{Found, Scan, Unit, day_part};

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
    let (phrase, days) = PHRASES.iter().find(|(phrase, _)| scan.words.run(at, phrase))?;
    let found = scan.told_by((at, at + phrase.len()), Unit::Day, *days);
    Some(day_part::behind(scan, &found).unwrap_or(found))
}
