//! Quarters and halves of a year: `the third quarter`, `third-quarter`, `the first half of 2021`, `Q3 2021`.
//!
//! Comes in: a place in the words. Goes out: the quarter; without a year the most recent that has begun, the
//! coming one in a clause that looks ahead. Refuses quarters of a match and of a town.

use super::tense::{self, Tense};
use super::{Found, Period, Scan, Stamp, year};
use crate::words::Words;

/// The parts of a year that are counted.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Quarter(u8),
    Half(u8),
}

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    if let Some(found) = of_possessive(scan, at) {
        return Some(found);
    }
    let place = at + usize::from(words.lower(at) == "the");
    let place = place + usize::from(words.lower(place) == "fiscal");
    let leading = year::plain(words, place);
    let next = leading.map_or(place, |leading| leading.1);
    let next = next + usize::from(leading.is_some() && words.lower(next) == "-");
    let (part, end) = part(words, next)?;
    let short = words.lower(next).len() == 2;
    if leading.is_some() && place == at && !short {
        return None;
    }
    if place > at && !short && (at..end).any(|at| words.lower(at) == "-") {
        return None;
    }
    let behind = leading.map(|leading| (leading.0, end)).or_else(|| of_year(scan, end));
    if let Some((year, end)) = behind {
        let yearless = scan.now.is_some_and(|now| now.yearless);
        return Some(Found::date(at, end, Stamp { period: period(part, year), yearless }));
    }
    if matches!(part, Part::Half(_)) || words.lower(place).starts_with('q') && !led(words, at) {
        return None;
    }
    let tense = tense::of(words, at, end);
    Some(scan.of_now((at, end), period(part, year_of(scan, part, tense))).deictic())
}

/// A bare `Q3` is a quarter behind a preposition; elsewhere it may name anything.
fn led(words: &Words<'_>, at: usize) -> bool {
    matches!(words.before(at, 1), "in" | "for" | "during" | "since" | "by" | "of" | "the")
}

/// `third quarter`, `fourth-quarter`, `Q3`, `first half`.
fn part(words: &Words<'_>, at: usize) -> Option<(Part, usize)> {
    let number = match words.lower(at) {
        "first" | "1st" | "q1" | "h1" => 1,
        "second" | "2nd" | "q2" | "h2" => 2,
        "last" if words.lower(at + 1) == "half" => 2,
        "third" | "3rd" | "q3" => 3,
        "fourth" | "4th" | "final" | "q4" => 4,
        _ => return None,
    };
    if words.lower(at).starts_with('q') {
        return Some((Part::Quarter(number), at + 1));
    }
    if words.lower(at).starts_with('h') {
        return Some((Part::Half(number), at + 1));
    }
    let place = at + 1 + usize::from(words.lower(at + 1) == "-");
    let place = place + usize::from(words.lower(place) == "fiscal");
    match words.lower(place) {
        "quarter" => Some((Part::Quarter(number), place + 1)),
        "half" if number <= 2 => Some((Part::Half(number), place + 1)),
        _ => None,
    }
}

fn period(part: Part, year: i16) -> Period {
    match part {
        Part::Quarter(quarter) => Period::Quarter(year, quarter),
        Part::Half(half) => Period::Half(year, half),
    }
}

/// `of 2021`, `2021`, `of this year`, `last year`.
fn of_year(scan: &Scan<'_>, at: usize) -> Option<(i16, usize)> {
    let words = scan.words;
    let place = at + usize::from(matches!(words.lower(at), "of" | "in"));
    if let Some(found) = year::plain(words, place) {
        return Some(found);
    }
    let place = place + usize::from(words.lower(place) == "the");
    let own = place > at + 1 && words.lower(place) == "year";
    let by = if own { 0 } else { relative_year(words, place)? };
    scan.now.map(|now| (now.day.year() + by, place + 2 - usize::from(own)))
}

/// `this year`, `last year`, `next year`.
fn relative_year(words: &Words<'_>, at: usize) -> Option<i16> {
    let by = match words.lower(at) {
        "last" | "previous" => -1,
        "this" | "current" => 0,
        "next" => 1,
        _ => return None,
    };
    (words.lower(at + 1) == "year").then_some(by)
}

/// `last year's third quarter`.
fn of_possessive(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let by = relative_year(words, at).filter(|_| matches!(words.lower(at + 2), "'s" | "’s"))?;
    let (part, end) = part(words, at + 3)?;
    let year = scan.now?.day.year() + by;
    Some(scan.of_now((at, end), period(part, year)))
}

fn year_of(scan: &Scan<'_>, part: Part, tense: Tense) -> i16 {
    let (Some(now), Part::Quarter(quarter)) = (scan.now, part) else { return 2000 };
    let current = (now.day.month() as u8 - 1) / 3 + 1;
    match tense {
        Tense::Future if quarter + 1 < current => now.day.year() + 1,
        Tense::Past | Tense::Unknown if quarter > current => now.day.year() - 1,
        _ => now.day.year(),
    }
}
