//! Parts of a day: `this morning`, `last night`, `tonight`, `Friday evening`, `the morning of May 3`.
//!
//! Comes in: a place in the words, or a day already read. Goes out: a time such as `2021-12-03TMO`. Refuses
//! a bare `morning`: it names no day.

use dateline_types::TimexType;

use super::period::shifted;
use super::{Found, Period, Scan, Stamp, Unit};
use crate::lang::en::calendar::DAY_PARTS;
use crate::lang::en::look_up;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let part = |at: usize| look_up(&DAY_PARTS, words.lower(at));
    match words.lower(at) {
        "tonight" => Some(of_day(scan, (at, at + 1), 0, "NI")),
        "this" => part(at + 1).map(|part| of_day(scan, (at, at + 2), 0, part)),
        "last" => part(at + 1).map(|part| of_day(scan, (at, at + 2), -1, part)),
        "that" => part(at + 1).and_then(|part| of_last(scan, (at, at + 2), 0, part)),
        "the" if matches!(words.lower(at + 1), "next" | "following") => {
            part(at + 2).and_then(|part| of_last(scan, (at, at + 3), 1, part))
        }
        _ => None,
    }
}

/// A part of the day behind a day: `Friday evening`.
pub(super) fn behind(scan: &Scan<'_>, day: &Found) -> Option<Found> {
    let part = look_up(&DAY_PARTS, scan.words.lower(day.end))?;
    Some(day.clone().at_time(day.end + 1, part))
}

/// A part of today or of a neighbouring day.
fn of_day(scan: &Scan<'_>, range: (usize, usize), days: i64, part: &str) -> Found {
    scan.told_by(range, Unit::Day, days).at_time(range.1, part)
}

/// A part of the day told last.
fn of_last(scan: &Scan<'_>, range: (usize, usize), days: i64, part: &str) -> Option<Found> {
    let (stamp, _) = scan.last?;
    let Period::Day(day) = stamp.period else {
        return Some(Found::new(TimexType::Time, range.0, range.1, format!("XXXX-XX-XXT{part}")));
    };
    let period = Period::Day(shifted(day, Unit::Day, days)?);
    let found = Found::date(range.0, range.1, Stamp { period, ..stamp });
    Some(found.from(dateline_types::Anchor::Narrative).at_time(range.1, part))
}
