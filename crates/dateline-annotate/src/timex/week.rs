//! Weeks of a month or year, and weekdays of a week: `week 10`, `the week of April 10`, `the last week of July`, `next
//! week Wednesday`, `Monday of the following week`.
//!
//! Comes in: a place in the words. Goes out: the week, or its day. A week counts as a month's where its Thursday lies
//! in it. Refuses weeks of anything else ("the first week of talks").

use dateline_types::Anchor;
use jiff::ToSpan;
use jiff::civil::Date;

use super::period::{Period, Unit, civil, shifted};
use super::{Found, Scan, Stamp, calendar_date, month, unit_reference, weekday, year};
use crate::lang::en::look_up;
use crate::words::Words;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    numbered(scan, at)
        .or_else(|| around_day(scan, at))
        .or_else(|| of_stretch(scan, at))
        .or_else(|| day_in_week(scan, at))
        .or_else(|| week_and_day(scan, at))
}

fn found(range: (usize, usize), monday: Date) -> Found {
    Found::date(range.0, range.1, Stamp::absolute(Period::Week(monday))).from(Anchor::Published)
}

/// `week 10`, by the ISO calendar of this year.
fn numbered(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let start = at;
    let at = at + usize::from(words.run(at, &["the", "week"]));
    let number = || words.lower(at + 1).parse::<i64>().ok().filter(|number| (1..=53).contains(number));
    let number = (words.lower(at) == "week").then(number).flatten()?;
    let now = scan.now.filter(|now| !now.yearless && words.lower(at + 1).len() <= 2)?;
    let first = monday(civil(now.day.year(), 1, 4)?)?;
    Some(found((start, at + 2), first.checked_add((7 * (number - 1)).days()).ok()?))
}

fn monday(day: Date) -> Option<Date> {
    match Period::around(day, Unit::Week)? {
        Period::Week(monday) => Some(monday),
        _ => None,
    }
}

/// `the week of April 10`, `the week starting on February 4`.
fn around_day(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let place = words.run(at, &["the", "week"]).then_some(at + 2)?;
    let place = match words.lower(place) {
        "of" => place + 1,
        "starting" | "beginning" | "commencing" => place + 1 + usize::from(words.lower(place + 1) == "on"),
        _ => return None,
    };
    let day = calendar_date::read(scan, place)?;
    let Stamp { period: Period::Day(date), yearless: false } = day.stamp? else { return None };
    Some(found((at, day.end), monday(date)?))
}

/// `the last week of July`, `the first week of 2015`, `the last week of this month`.
fn of_stretch(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let place = at + usize::from(words.lower(at) == "the");
    let count = count(words, place).filter(|_| words.lower(place + 1) == "week")?;
    let place = matches!(words.lower(place + 2), "of" | "in").then_some(place + 3)?;
    let month = || month::read(scan, place).or_else(|| unit_reference::read(scan, place));
    let whole = year::plain(words, place).map(|(year, end)| (Stamp::absolute(Period::Year(year)), end));
    let (stamp, end) = whole.or_else(|| month().and_then(|month| Some((month.stamp?, month.end))))?;
    let fits = matches!(stamp.period, Period::Month(..) | Period::Year(_)) && !stamp.yearless;
    let (first, last) = fits.then(|| stamp.period.days()).flatten()?;
    let monday = match count {
        Place::Nth(count) => thursday_in(first, 3)?.checked_add((7 * (i64::from(count) - 1)).days()).ok()?,
        Place::Last => monday(last.checked_sub(3.days()).ok()?)?,
    };
    Some(found((at, end), monday))
}

/// The Monday of the first week of which so many days may lie before.
fn thursday_in(first: Date, days: i64) -> Option<Date> {
    monday(first.checked_add(days.days()).ok()?)
}

/// Which week of a stretch.
enum Place {
    Nth(u8),
    Last,
}

/// By number from the front, or the last.
fn count(words: &Words<'_>, at: usize) -> Option<Place> {
    let word = words.lower(at);
    let ordinal = || look_up(&crate::lang::en::calendar::ORDINALS, word).filter(|number| *number < 6);
    let digits = || matches!(word, "1st" | "2nd" | "3rd" | "4th").then(|| word.as_bytes()[0] - b'0');
    if word == "last" { Some(Place::Last) } else { ordinal().or_else(digits).map(Place::Nth) }
}

/// `next week Wednesday`, `next week on Tuesday`.
fn week_and_day(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (week, end) = told_week(scan, at)?;
    let place = end + usize::from(matches!(words.lower(end), "on" | "-" | ","));
    let (weekday, end) = weekday::name(words, place).filter(|_| words.lower(place).len() > 5)?;
    day_of(scan, week, weekday).map(|found| Found { start: at, end, ..found })
}

/// `Monday of the following week`.
fn day_in_week(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (weekday, next) = weekday::name(words, at)?;
    let place = matches!(words.lower(next), "of" | "in").then_some(next + 1)?;
    let place = place + usize::from(words.lower(place) == "the");
    let (week, end) = told_week(scan, place)?;
    day_of(scan, week, weekday).map(|found| Found { start: at, end, ..found })
}

/// Which week, counted from this one.
fn told_week(scan: &Scan<'_>, at: usize) -> Option<(i64, usize)> {
    let words = scan.words;
    let by = match words.lower(at) {
        "last" | "previous" => -1,
        "this" => 0,
        "next" | "following" => 1,
        _ => return None,
    };
    (words.lower(at + 1) == "week").then_some((by, at + 2))
}

fn day_of(scan: &Scan<'_>, week: i64, weekday: u8) -> Option<Found> {
    let now = scan.now.filter(|now| !now.yearless)?;
    let monday = monday(shifted(now.day, Unit::Week, week)?)?;
    let day = monday.checked_add(i64::from(weekday - 1).days()).ok()?;
    Some(Found::date(0, 0, Stamp::absolute(Period::Day(day))).from(Anchor::Published))
}
