//! Days by month and number: `December 8`, `Dec. 8, 2021`, `the 8th of December`, `8 December 2021`.
//!
//! Comes in: a place in the words. Goes out: the day; without a year the nearest one that fits its clause's
//! tense. Refuses days that no month has.

use dateline_types::{Anchor, DateValue};
use jiff::civil::Date;

use super::now::Now;
use super::period::civil as date;
use super::tense::{self, Tense};
use super::{Found, Period, Scan, Stamp, month, year};
use crate::lang::en::calendar::ORDINALS;
use crate::lang::en::look_up;
use crate::words::Words;

/// A day told in the past tense may lie this many days back before the coming one is meant.
const PAST_REACH: i32 = 300;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (_, place) = month::direction(words, at);
    let (month, day, end) = month_first(words, place).or_else(|| day_first(words, place))?;
    let (year, end) = behind(words, end).map_or((None, end), |(year, end)| (Some(year), end));
    let found = match year {
        Some(year) => Found::date(at, end, Stamp::absolute(Period::Day(date(year, month, day)?))),
        None => yearless(scan, (at, end), month, day)?,
    };
    Some(to_date(scan, &found, year.is_some()).or_else(|| to_day(words, &found)).unwrap_or(found))
}

/// `December 8`, `Dec. 8th`, `March eighth`.
fn month_first(words: &Words<'_>, at: usize) -> Option<(u8, u8, usize)> {
    let (month, next) = month::name(words, at)?;
    let next = next + usize::from(words.lower(next) == "the");
    let (day, end) = day_number(words, next)?;
    let to = words.lower(end + 1).parse::<u8>().is_ok() || month::name(words, end + 1).is_some();
    let counts = matches!(words.lower(end), "%" | "percent" | "-") && !to;
    (!counts).then_some((month, day, end))
}

/// `8 December`, `the 8th of December`.
fn day_first(words: &Words<'_>, at: usize) -> Option<(u8, u8, usize)> {
    let place = at + usize::from(words.lower(at) == "the");
    let (day, next) = day_number(words, place)?;
    let next = next + usize::from(words.lower(next) == "of");
    let (month, end) = month::name(words, next)?;
    (!matches!(words.before(at, 1), "-" | "$" | "€" | "£")).then_some((month, day, end))
}

/// A day of the month in digits or as an ordinal.
pub(super) fn day_number(words: &Words<'_>, at: usize) -> Option<(u8, usize)> {
    let word = words.lower(at);
    let bare =
        ["st", "nd", "rd", "th"].into_iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    let day = bare.parse::<u8>().ok().filter(|_| bare.len() <= 2).or_else(|| look_up(&ORDINALS, word));
    if matches!(word, "twenty" | "thirty") {
        let place = at + 1 + usize::from(words.lower(at + 1) == "-");
        let one = look_up(&ORDINALS, words.lower(place)).filter(|one| *one < 10)?;
        return Some((one + if word == "twenty" { 20 } else { 30 }, place + 1)).filter(|(day, _)| *day <= 31);
    }
    day.filter(|day| (1..=31).contains(day)).map(|day| (day, at + 1))
}

/// `, 2021` or ` 2021` behind a day.
fn behind(words: &Words<'_>, at: usize) -> Option<(i16, usize)> {
    let skip = usize::from(matches!(words.lower(at), "," | "of" | "in"));
    year::plain(words, at + skip).or_else(|| short_year(words, at))
}

/// `of 87`, `of '87`: of the last century, unless that many years of this one may have passed.
fn short_year(words: &Words<'_>, at: usize) -> Option<(i16, usize)> {
    let mark = usize::from(matches!(words.lower(at + 1), "'" | "’" | "‘"));
    let word = words.lower(at + 1 + mark);
    let digits = words.lower(at) == "of" && word.len() == 2;
    let year = digits.then(|| word.parse::<i16>().ok()).flatten()?;
    Some((if year < 40 { 2000 + year } else { 1900 + year }, at + 2 + mark))
}

/// A day without a year.
pub(super) fn yearless(scan: &Scan<'_>, range: (usize, usize), month: u8, day: u8) -> Option<Found> {
    let Some(now) = scan.now.filter(|now| !now.yearless) else {
        let stamp = Stamp { period: Period::Day(date(2000, month, day)?), yearless: true };
        return Some(Found::date(range.0, range.1, stamp));
    };
    if let Some(day) = scan.told_year(range).and_then(|year| date(year, month, day)) {
        let stamp = Stamp::absolute(Period::Day(day));
        return Some(Found::date(range.0, range.1, stamp).from(Anchor::Narrative));
    }
    let tense = tense::of(scan.words, range.0, range.1);
    let day = nearest(now, month, day, tense)?;
    Some(Found::date(range.0, range.1, Stamp::absolute(Period::Day(day))).from(Anchor::Published))
}

/// The day of this name before or after the one the report speaks from.
fn nearest(now: Now, month: u8, day: u8, tense: Tense) -> Option<Date> {
    let days = |other: Date| (other - now.day).get_days();
    let year = now.day.year();
    let same = [year - 1, year, year + 1].into_iter().filter_map(|year| date(year, month, day));
    let mut all: Vec<Date> = same.collect();
    all.sort_by_key(|other| days(*other).abs());
    let past = all.iter().find(|other| days(**other) <= 0).copied();
    let future = all.iter().find(|other| days(**other) >= 0).copied();
    match tense {
        Tense::Past => past.filter(|past| days(*past) >= -PAST_REACH).or(all.first().copied()),
        Tense::Future => future.filter(|future| days(*future) <= PAST_REACH).or(all.first().copied()),
        Tense::Unknown => all.first().copied(),
    }
}

/// `November 18-December 19, 2015`, `28 February to 1 March`: what the first day leaves out, the last says.
fn to_date(scan: &Scan<'_>, first: &Found, with_year: bool) -> Option<Found> {
    let words = scan.words;
    // "(8 May 1700 – 17 March 1782)" are the two days of a life.
    let apart = with_year && !words.glued(first.end);
    let dash = matches!(words.lower(first.end), "-" | "–" | "—") && !apart;
    // "from May 3 to June 5" names two days.
    let to = matches!(words.lower(first.end), "to" | "through") && words.before(first.start, 1) != "from";
    let joined = dash || to;
    let place = first.end + 1;
    let (month, day, end) =
        joined.then(|| month_first(words, place).or_else(|| day_first(words, place))).flatten()?;
    let (from, told) = (first.days?.0, behind(words, end));
    let end = told.map_or(end, |told| told.1);
    let year = told.map(|told| told.0).or_else(|| from.year());
    let last = |year: Option<i16>| match year {
        Some(year) => DateValue::day_of(year, month, day),
        None => DateValue::month_day(month, day),
    };
    let to = last(year)?;
    let from = if with_year || told.is_none() { from } else { from.with_year(to.year()?)? };
    match from.year().map(|year| (year, from <= to)) {
        Some((year, false)) if told.is_none() => Some(first.to(end, from, last(Some(year + 1))?)),
        Some((year, false)) if !with_year => Some(first.to(end, from.with_year(year - 1)?, to)),
        Some((_, false)) => None,
        _ => Some(first.to(end, from, to)),
    }
}

/// `December 8-10`: from the first to the last day.
fn to_day(words: &Words<'_>, first: &Found) -> Option<Found> {
    let dash = matches!(words.lower(first.end), "-" | "–" | "—" | "to" | "through");
    let (day, end) = dash.then(|| day_number(words, first.end + 1)).flatten()?;
    let from = first.days?.0;
    let last = match from.year() {
        Some(year) => DateValue::day_of(year, from.month()?, day)?,
        None => DateValue::month_day(from.month()?, day)?,
    };
    let digits = words.lower(first.end + 1).starts_with(|sign: char| sign.is_ascii_digit());
    let fits = from.day()? < day && digits && month::name(words, end).is_none();
    let value = format!("{from}/{last}");
    fits.then(|| Found { end, value, days: Some((from, last)), ..first.clone() })
}
