//! Units told from now: `this year`, `last week`, `next month`, `the weekend`, `the latest quarter`, `year-end`.
//!
//! Comes in: a place in the words. Goes out: the stretch of that unit; `that year` and `the following day`
//! count from the last date told. Refuses counted units (`the last two weeks`): these are lengths.

use dateline_types::{Anchor, TimexType};

use super::period::{shifted, unknown};
use super::tense::{self, Tense};
use super::{Found, Period, Scan, Stamp, Unit};
use crate::lang::en::look_up;
use crate::lang::en::spans::UNITS;
use crate::words::Words;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    told_from_now(scan, at)
        .or_else(|| told_from_last(scan, at))
        .or_else(|| next_to_last(scan, at))
        .or_else(|| end_of(scan, at))
        .or_else(|| definite(scan, at))
        .filter(|found| words.lower(found.end) != "-" || !words.glued(found.end))
}

/// A unit in the singular, perhaps with `calendar`, `fiscal` before it.
fn unit(words: &Words<'_>, at: usize) -> Option<(Unit, usize)> {
    let skip =
        usize::from(matches!(words.lower(at), "calendar" | "fiscal" | "financial" | "trading" | "full"));
    let (unit, plural) = look_up(&UNITS, words.lower(at + skip))?;
    (!plural).then_some((unit, at + skip + 1))
}

/// `this week`, `last year`, `the current month`, `the past week`.
fn told_from_now(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let place = at + usize::from(words.lower(at) == "the");
    let (by, place) = match words.lower(place) {
        "this" if words.lower(place + 1) == "past" => (-1, place + 2),
        "this" if words.lower(place + 1) == "coming" => (1, place + 2),
        "this" | "current" => (0, place + 1),
        "last" | "past" | "latest" if place == at || !opens_other(words, place) => (-1, place + 1),
        "next" | "coming" if place == at => (1, place + 1),
        "previous" if place == at && words.lower(place + 1) == "quarter" => (-1, place + 1),
        _ => return None,
    };
    let (unit, end) = unit(words, place).or_else(|| reported(words, place))?;
    let end = if words.run(end, &["or", "so"]) { end + 2 } else { end };
    let told = place == at + 1 && unit == Unit::Weekend && tense::of(words, at, end) == Tense::Past;
    let by = if by == 0 && told && weekend_over(scan, at, end) { -1 } else { by };
    let short = matches!(unit, Unit::Second | Unit::Minute | Unit::Hour);
    let long_past = place > at + 1 && matches!(unit, Unit::Decade | Unit::Century);
    (!short && !long_past).then(|| scan.told_by((at, end), unit, by))
}

/// "the latest period": the quarter of which a company reports.
fn reported(words: &Words<'_>, at: usize) -> Option<(Unit, usize)> {
    (words.before(at, 1) == "latest" && words.lower(at) == "period").then_some((Unit::Quarter, at + 1))
}

/// "the last day of the fair", "the last two": the last of something else, and no stretch told from today.
fn opens_other(words: &Words<'_>, at: usize) -> bool {
    let long = matches!(words.lower(at + 1), "week" | "month" | "quarter" | "year");
    words.lower(at) == "last" && (!long || matches!(words.lower(at + 2), "of" | "in" | "before" | "that"))
}

/// `that day`, `the same year`, `the following week`, `the next day`, `the previous year`.
fn told_from_last(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (by, place) = match (words.lower(at), words.lower(at + 1)) {
        ("that" | "the", "same") => (0, at + 2),
        ("that", _) => (0, at + 1),
        ("the", "following" | "next") => (1, at + 2),
        ("the", "previous" | "preceding") => (-1, at + 2),
        _ => return None,
    };
    let (unit, end) = unit(words, place)?;
    if unit == Unit::Quarter && scan.last.is_none() {
        return Some(scan.told_by((at, end), unit, by));
    }
    Some(count_from_last(scan, (at, end), unit, by))
}

/// `the day before`, `the year after`, where nothing is named behind: beside the last date told, else beside today.
fn next_to_last(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (unit, place) = (words.lower(at) == "the").then(|| unit(words, at + 1)).flatten()?;
    let by = match words.lower(place) {
        "before" => -1,
        "after" => 1,
        _ => return None,
    };
    let end = place + 1;
    let free = matches!(words.lower(end), "" | "." | "," | ";" | "?" | "!");
    let short = matches!(unit, Unit::Second | Unit::Minute | Unit::Hour);
    if !free || short {
        return None;
    }
    let told = scan.last.filter(|(last, _)| fine_enough(last.period, unit));
    let found = || count_from_last(scan, (at, end), unit, by);
    Some(told.map_or_else(|| scan.told_by((at, end), unit, by), |_| found()))
}

/// The stretch of this unit, so many units after the last date told.
pub(super) fn count_from_last(scan: &Scan<'_>, range: (usize, usize), unit: Unit, count: i64) -> Found {
    let stamp = || {
        let (last, _) = scan.last?;
        let day = shifted(last.period.first()?, unit, count)?;
        let fits = fine_enough(last.period, unit);
        let period = if fits { Period::around(day, unit)? } else { return None };
        Some(Stamp { period, ..last })
    };
    match stamp() {
        Some(stamp) => Found::date(range.0, range.1, stamp).from(Anchor::Narrative).deictic(),
        None => Found::new(TimexType::Date, range.0, range.1, unknown(unit)).deictic(),
    }
}

/// Whether a stretch is short enough to tell in which unit it lies: a year does not tell the day.
fn fine_enough(period: Period, unit: Unit) -> bool {
    let days = match unit {
        Unit::Day => 1,
        Unit::Week | Unit::Weekend | Unit::Fortnight => 7,
        Unit::Month => 31,
        Unit::Quarter => 92,
        Unit::Year => 366,
        _ => 3660,
    };
    period.days().is_some_and(|(first, last)| (last - first).get_days() < days)
}

/// `year-end`, `the end of year`, `end of month`; of the year before, where that is told as past.
fn end_of(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let joint = usize::from(words.lower(at + 1) == "-");
    let place = at + usize::from(words.lower(at) == "the");
    let (unit, end) = match words.lower(at) {
        "year" if words.lower(at + 1 + joint) == "end" => (Unit::Year, at + 2 + joint),
        "eoy" => (Unit::Year, at + 1),
        "eom" => (Unit::Month, at + 1),
        _ if words.run(place, &["end", "of", "year"]) => (Unit::Year, place + 3),
        _ if words.run(place, &["end", "of", "month"]) => (Unit::Month, place + 3),
        _ => return None,
    };
    let late = scan.now.is_none_or(|now| unit == Unit::Month || now.day.month() > 10);
    let over = !late && words.lower(at) != "year" && tense::of(words, at, end) == Tense::Past;
    let found = scan.told_by((at, end), unit, -i64::from(over));
    Some(Found { modifier: Some(dateline_types::TimexMod::End), ..found })
}

/// `the weekend`, `the quarter`, and `the year`, `the month` where something was told to lie at its border.
fn definite(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (unit, end) = (words.lower(at) == "the").then(|| unit(words, at + 1)).flatten()?;
    let border = match words.before(at, 1) {
        // "Player of the Year" is a title.
        "of" => !words.capital(end - 1) || words.before(at, 2) == "end",
        "during" => unit != Unit::Day,
        before => matches!(before, "for" | "in" | "over" | "through" | "later" | "earlier"),
    };
    let free = !matches!(words.lower(end), "of" | "that" | "when" | "before" | "after" | "a");
    let weekend = unit == Unit::Weekend;
    let wide = matches!(unit, Unit::Quarter | Unit::Year | Unit::Month | Unit::Week | Unit::Day);
    let by = match unit {
        Unit::Quarter => -1,
        Unit::Weekend if weekend_over(scan, at, end) => -1,
        _ => 0,
    };
    (free && (weekend || wide && border)).then(|| scan.told_by((at, end), unit, by))
}

/// Whether "the weekend" is the last one: on a day of work, unless its clause looks ahead.
fn weekend_over(scan: &Scan<'_>, at: usize, end: usize) -> bool {
    let early = scan.now.is_some_and(|now| now.day.weekday().to_monday_one_offset() < 5);
    early && tense::of(scan.words, at, end) != Tense::Future
}
