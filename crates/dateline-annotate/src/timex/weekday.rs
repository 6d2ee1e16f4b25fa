//! Days of the week: `Friday`, `last Friday`, `on Friday ... will`, `Friday, December 3`.
//!
//! Comes in: a place in the words. Goes out: the day; the most recent one, today included, unless its clause
//! looks ahead. Refuses short forms (`Sun`, `Sat`) without a date behind them.

use dateline_types::{Anchor, TimexType};
use jiff::ToSpan;
use jiff::civil::Date;

use super::now::Now;
use super::tense::{self, Tense};
use super::{Found, Period, Scan, Stamp, calendar_date, day_part, numeric_date};
use crate::lang::en::calendar::{DAY_PARTS, WEEKDAYS};
use crate::lang::en::look_up;
use crate::words::Words;

/// Which Friday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    Last,
    Past,
    This,
    Next,
    ByTense,
}

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (which, place) = which(words, at);
    let (weekday, end) = name(words, place)?;
    if let Some(found) = with_date(scan, end) {
        return Some(Found { start: at, ..found });
    }
    let timed = matches!(words.lower(end), "at" | "@")
        && words.lower(end + 1).starts_with(|sign: char| sign.is_ascii_digit());
    let parts = words.lower(end).ends_with('s') && look_up(&DAY_PARTS, words.lower(end)).is_some();
    if words.lower(place).len() <= 5 && !timed || parts {
        return None;
    }
    let found = match scan.now.filter(|now| !now.yearless) {
        Some(now) => resolved(scan, (at, end), now, weekday, which)?,
        None => Found::new(TimexType::Date, at, end, format!("XXXX-WXX-{weekday}")),
    };
    Some(day_part::behind(scan, &found).unwrap_or(found))
}

/// The weekday that is named at `at`.
pub(super) fn name(words: &Words<'_>, at: usize) -> Option<(u8, usize)> {
    let weekday = look_up(&WEEKDAYS, words.lower(at)).filter(|_| words.capital(at) || plain(words, at))?;
    let stop = words.lower(at).len() <= 5 && words.lower(at + 1) == "." && words.glued(at + 1);
    Some((weekday, at + 1 + usize::from(stop)))
}

/// Whether a name in small letters is one: a long one, or before "the 4th".
fn plain(words: &Words<'_>, at: usize) -> bool {
    let number = |at: usize| words.lower(at).starts_with(|sign: char| sign.is_ascii_digit());
    words.lower(at).len() > 5 || words.lower(at + 1) == "the" && number(at + 2)
}

fn which(words: &Words<'_>, at: usize) -> (Which, usize) {
    match words.lower(at) {
        "last" | "previous" => (Which::Last, at + 1),
        "past" => (Which::Past, at + 1),
        "this" | "coming" if matches!(words.lower(at + 1), "coming" | "past") => which(words, at + 1),
        "next" | "following" | "coming" => (Which::Next, at + 1),
        "this" => (Which::This, at + 1),
        _ => (Which::ByTense, at),
    }
}

/// `Friday, December 3, 2021`: the date tells the day.
fn with_date(scan: &Scan<'_>, end: usize) -> Option<Found> {
    let day = |found: &Found| found.stamp.is_some_and(|stamp| matches!(stamp.period, Period::Day(_)));
    let skip = usize::from(scan.words.lower(end) == ",");
    let skip = skip + usize::from(scan.words.lower(end + skip) == "the");
    calendar_date::read(scan, end + skip).or_else(|| numeric_date::read(scan, end + skip).filter(day))
}

fn resolved(scan: &Scan<'_>, range: (usize, usize), now: Now, weekday: u8, which: Which) -> Option<Found> {
    let by_tense = || match tense_of(scan.words, range) {
        Tense::Future => ahead(now.day, weekday, 0),
        _ => back(now.day, weekday, 0),
    };
    let day = match which {
        // Yesterday and tomorrow are called so.
        Which::Past => back(now.day, weekday, 1),
        Which::Last => back(now.day, weekday, 2),
        Which::Next => ahead(now.day, weekday, 2),
        Which::This => ahead(now.day, weekday, 0),
        Which::ByTense => by_tense(),
    };
    Some(Found::date(range.0, range.1, Stamp::absolute(Period::Day(day?))).from(Anchor::Published))
}

/// Where the clause of a weekday looks. What "Wednesday's ruling" is told to do says nothing of what was done to it.
fn tense_of(words: &Words<'_>, range: (usize, usize)) -> Tense {
    let owns = matches!(words.lower(range.1), "'s" | "’s");
    let ahead = matches!(words.before(range.0, 1), "of" | "before" | "until" | "for");
    if owns && !ahead { tense::forward(words, range.1) } else { tense::of(words, range.0, range.1) }
}

/// The last such weekday, at least so many days back.
fn back(from: Date, weekday: u8, least: i64) -> Option<Date> {
    let start = from.checked_sub(least.days()).ok()?;
    let days = (i64::from(start.weekday().to_monday_one_offset()) - i64::from(weekday)).rem_euclid(7);
    start.checked_sub(days.days()).ok()
}

/// The next such weekday, at least so many days ahead.
fn ahead(from: Date, weekday: u8, least: i64) -> Option<Date> {
    let start = from.checked_add(least.days()).ok()?;
    let days = (i64::from(weekday) - i64::from(start.weekday().to_monday_one_offset())).rem_euclid(7);
    start.checked_add(days.days()).ok()
}
