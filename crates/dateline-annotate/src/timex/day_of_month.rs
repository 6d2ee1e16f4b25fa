//! Days told by their number alone: `the 18th`, `Friday the 13th`, `Sunday 31`, `the 15th day of next month`.
//!
//! Comes in: a place in the words. Goes out: the day of the month nearest to the one the report speaks from that fits
//! the clause's tense, and the weekday where one is named. Refuses an ordinal that ranks something.

use dateline_types::Anchor;
use jiff::ToSpan;
use jiff::civil::Date;

use super::period::civil;
use super::tense::{self, Tense};
use super::{Found, Period, Scan, Stamp, calendar_date, month, unit_reference, weekday};
use crate::token::TokenKind;
use crate::words::Words;

/// How many months around now are searched for a weekday that falls on a number.
const MONTHS: i64 = 24;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    with_weekday(scan, at)
        .or_else(|| day_of(scan, at))
        .or_else(|| bare(scan, at))
        .or_else(|| another(scan, at))
}

/// `Friday the 13th`, `Mon 13th`, `Sunday 31`.
fn with_weekday(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (weekday, next) = weekday::name(words, at)?;
    let next = next + usize::from(words.lower(next) == ",");
    let article = usize::from(words.lower(next) == "the");
    let (day, end) = calendar_date::day_number(words, next + article)?;
    let ordinal = words.lower(end - 1).parse::<u8>().is_err();
    let capital = words.capital(at) || words.lower(at).len() > 3;
    let free = ends(words, end) && (ordinal || words.lower(at).len() > 5);
    if !capital || !free || month::name(words, end).is_some() {
        return None;
    }
    let now = scan.now.filter(|now| !now.yearless)?;
    let falls = |date: &Date| date.weekday().to_monday_one_offset() == weekday.cast_signed();
    let ahead = tense::of(words, at, end) == Tense::Future;
    let all: Vec<Date> = months_around(now.day).filter_map(|first| on(first, day)).filter(falls).collect();
    let distance = |date: &Date| {
        let days = (*date - now.day).get_days();
        (ahead && days < 0, days.abs())
    };
    let date = all.into_iter().min_by_key(distance)?;
    Some(Found::date(at, end, Stamp::absolute(Period::Day(date))).from(Anchor::Published))
}

fn on(first: Date, day: u8) -> Option<Date> {
    civil(first.year(), first.month() as u8, day)
}

/// The first days of the months around a day.
fn months_around(day: Date) -> impl Iterator<Item = Date> {
    (-MONTHS..=MONTHS).filter_map(move |by| day.first_of_month().checked_add(by.months()).ok())
}

/// Whether nothing that an ordinal ranks follows.
fn ends(words: &Words<'_>, at: usize) -> bool {
    !words.letters(at) && !matches!(words.lower(at), "/" | "-") && words.kind(at) != Some(TokenKind::Number)
        || words.lower(at).starts_with(|sign: char| sign.is_ascii_digit()) && words.lower(at).ends_with('m')
        || matches!(
            words.lower(at),
            "at" | "around"
                | "between"
                | "from"
                | "and"
                | "or"
                | "to"
                | "in"
                | "as"
                | "but"
                | "when"
                | "six"
                | "with"
        )
}

/// `the 15th day of next month`, `the 15th day of June`.
fn day_of(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let place = at + usize::from(words.lower(at) == "the");
    let (day, next) = calendar_date::day_number(words, place)?;
    let next = words.run(next, &["day", "of"]).then_some(next + 2)?;
    if let Some((month, end)) = month::name(words, next) {
        return calendar_date::yearless(scan, (at, end), month, day);
    }
    let month = unit_reference::read(scan, next)?;
    let Stamp { period: Period::Month(year, number), yearless } = month.stamp? else { return None };
    let period = Period::Day(civil(year, number, day)?);
    Some(Found::date(at, month.end, Stamp { period, yearless }).from(Anchor::Published))
}

/// `April 24 and 25`: another day of the month told right before.
fn another(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (last, end) = scan.last.filter(|(_, end)| end + 1 == at && words.lower(*end) == "and")?;
    let Period::Day(before) = last.period else { return None };
    let (day, next) = calendar_date::day_number(words, at).filter(|_| words.lower(at).len() <= 4)?;
    let days = words.lower(end - 1).starts_with(|sign: char| sign.is_ascii_digit());
    let free = days && !words.letters(next) && words.lower(next) != "%";
    let period =
        Period::Day(civil(before.year(), before.month() as u8, day).filter(|date| *date > before && free)?);
    Some(Found::date(at, next, Stamp { period, ..last }).from(Anchor::Narrative))
}

/// `on the 18th`.
fn bare(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let led = words.lower(at) == "the" && matches!(words.before(at, 1), "on" | "by" | "until" | "since");
    let digits = words.raw(at + 1).starts_with(|first: char| first.is_ascii_digit());
    let (day, end) = (led && digits).then(|| calendar_date::day_number(words, at + 1)).flatten()?;
    let ordinal = words.lower(at + 1).parse::<u8>().is_err();
    let now = scan.now.filter(|now| !now.yearless && ordinal && ends(words, end))?;
    let ahead = tense::of(words, at, end) == Tense::Future;
    let near = |by: i64| on(now.day.first_of_month().checked_add(by.months()).ok()?, day);
    let days: Vec<Date> = [-1, 0, 1].into_iter().filter_map(near).collect();
    let fits = |date: &&Date| if ahead { **date >= now.day } else { **date <= now.day };
    let date = if ahead { days.iter().find(fits) } else { days.iter().rev().find(fits) };
    Some(Found::date(at, end, Stamp::absolute(Period::Day(*date?))).from(Anchor::Published))
}
