//! Months without a day: `June`, `June 2021`, `last June`, `June of this year`.
//!
//! Comes in: a place in the words. Goes out: the month; of the coming year in a clause that looks ahead, else
//! the most recent one. Refuses `may` and `march` where they are no months, and months that open a name.

use dateline_types::{Anchor, TimexType};

use super::period::date_value;
use super::tense::{self, Tense};
use super::{Found, Period, Scan, Stamp, year};
use crate::lang::en::calendar::{AMBIGUOUS_MONTHS, BEFORE_MONTHS, MONTHS};
use crate::lang::en::{holds, look_up};
use crate::words::Words;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (direction, place) = direction(words, at);
    let (month, mut end) = name(words, place)?;
    if let Some(found) = to_month(scan, at, month, end) {
        return Some(found);
    }
    if let Some((year, end)) = of_year(scan, end) {
        let stamp = Stamp { period: Period::Month(year.0, month), yearless: year.1 };
        return Some(Found::date(at, end, stamp));
    }
    if !is_month(words, place, end) {
        return None;
    }
    if words.lower(end - 1) == "." && !words.glued(end - 1) {
        end -= 1;
    }
    if let Some(year) = scan.told_year((at, end)).filter(|_| direction.is_none()) {
        return Some(
            Found::date(at, end, Stamp::absolute(Period::Month(year, month))).from(Anchor::Narrative),
        );
    }
    // "leased through June", "sold through August": the nearest one.
    let through = words.before(at, 1) == "through";
    let direction =
        direction.unwrap_or_else(|| if through { Tense::Unknown } else { tense::of(words, at, end) });
    Some(scan.of_now((at, end), Period::Month(year_of_month(scan, month, direction), month)).deictic())
}

/// `Jan-Feb 2017`, `November–February`: from the first month to the last, whose year is told or that of now.
fn to_month(scan: &Scan<'_>, at: usize, first: u8, end: usize) -> Option<Found> {
    let words = scan.words;
    let dash = matches!(words.lower(end), "-" | "–") && words.glued(end) && words.glued(end + 1);
    let (last, next) = dash.then(|| name(words, end + 1)).flatten()?;
    let day =
        words.lower(next).starts_with(|sign: char| sign.is_ascii_digit()) && words.lower(next).len() < 4;
    if day {
        return None;
    }
    let told = of_year(scan, next);
    let now = || {
        let tense = tense::of(words, at, next);
        scan.now.filter(|now| !now.yearless).map(|_| year_of_month(scan, last, tense))
    };
    let year = told.map(|told| told.0.0).or_else(now)?;
    let (from, to) = (Period::Month(year - i16::from(first > last), first), Period::Month(year, last));
    let days = date_value(from.days()?.0).zip(date_value(to.days()?.1));
    let value = format!("{}/{}", from.value(), to.value());
    let found = Found::new(TimexType::Date, at, told.map_or(next, |told| told.1), value);
    let found = Found { days, ..found };
    Some(if told.is_some() { found } else { found.from(Anchor::Published) })
}

/// The month that is named at `at`, and the word behind it and its full stop.
pub(super) fn name(words: &Words<'_>, at: usize) -> Option<(u8, usize)> {
    let word = words.lower(at);
    let sure = word.len() > 3 && !holds(&AMBIGUOUS_MONTHS, word);
    let month = look_up(&MONTHS, word).filter(|_| sure || words.capital(at) || placed(words, at))?;
    let short = word.len() <= 4 && !matches!(word, "may" | "june" | "july");
    let before_day = words.lower(at + 2).parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    let stop = short && words.lower(at + 1) == "." && (words.glued(at + 1) || before_day);
    Some((month, at + 1 + usize::from(stop)))
}

/// "in may", "on 1 may", "oct. 25" in small letters: the verb cannot stand there, and a noun would have an article.
fn placed(words: &Words<'_>, at: usize) -> bool {
    let day = |at: usize| words.lower(at).parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    let led = matches!(words.before(at, 1), "in" | "since" | "until") && !words.letters(at + 1);
    let behind = words.before(at, 2) == "on" && at > 0 && day(at - 1);
    led || behind || words.lower(at + 1) == "." && day(at + 2) && words.lower(at).len() == 3
}

/// `last June`, `this June`, `next June`.
pub(super) fn direction(words: &Words<'_>, at: usize) -> (Option<Tense>, usize) {
    match words.lower(at) {
        "last" | "past" => (Some(Tense::Past), at + 1),
        "next" | "coming" => (Some(Tense::Future), at + 1),
        "this" if matches!(words.lower(at + 1), "past" | "coming") => direction(words, at + 1),
        "this" => (Some(Tense::Unknown), at + 1),
        _ => (None, at),
    }
}

/// A year behind a month: `2021`, `, 2021`, `of 2021`, `last year`. The flag says that it is a stand-in.
fn of_year(scan: &Scan<'_>, at: usize) -> Option<((i16, bool), usize)> {
    let words = scan.words;
    let skip = usize::from(matches!(words.lower(at), "," | "of"));
    if let Some((year, end)) = year::plain(words, at + skip) {
        return Some(((year, false), end));
    }
    let same = (words.run(at + skip, &["the", "same", "year"]), words.run(at + skip, &["that", "year"]));
    if let (Some((last, _)), (true, _) | (_, true)) = (scan.last, same) {
        return Some(((last.period.year()?, last.yearless), at + skip + 2 + usize::from(same.0)));
    }
    let by = match words.lower(at + skip) {
        "last" => -1,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    let now = scan.now.filter(|_| words.lower(at + skip + 1) == "year" && words.lower(at) != ",")?;
    Some(((now.day.year() + by, now.yearless), at + skip + 2))
}

/// Whether a month is meant: not `May` the minister, nor `March` for a march.
fn is_month(words: &Words<'_>, at: usize, end: usize) -> bool {
    let before = match words.before(at, 1) {
        "-" => words.before(at, 2),
        other => other,
    };
    let owns = matches!(words.lower(end), "'s" | "’s") && before == "of";
    !holds(&AMBIGUOUS_MONTHS, words.lower(at))
        || holds(&BEFORE_MONTHS, before) && !words.capital(end) && !owns
}

/// The year of a month that stands without one. A month that is still to come this year is last year's, unless
/// its clause looks ahead.
fn year_of_month(scan: &Scan<'_>, month: u8, direction: Tense) -> i16 {
    let Some(now) = scan.now else { return 2000 };
    let (year, current) = (now.day.year(), now.day.month() as u8);
    match direction {
        Tense::Future if month < current => year + 1,
        Tense::Past if month > current => year - 1,
        Tense::Unknown if month >= current + 6 => year - 1,
        Tense::Unknown if month + 6 < current => year + 1,
        _ => year,
    }
}
