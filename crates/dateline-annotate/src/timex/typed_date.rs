//! Dates typed with a month's name: `05-Aug-2016`, `2016/Aug/05`, `Dec-2018`, `Oct/2`, `2017 april`.
//!
//! Comes in: a place in the words. Goes out: the day or month. Refuses what stands apart with other words between.

use super::period::civil;
use super::{Found, Period, Scan, Stamp, calendar_date, month, year};
use crate::words::Words;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    three(words, at).or_else(|| month_and_year(words, at)).or_else(|| month_and_day(scan, at))
}

/// The sign that joins word `at` to the next, and where that begins.
fn joined(words: &Words<'_>, at: usize) -> Option<usize> {
    let sign = matches!(words.lower(at), "-" | "/") && words.glued(at) && words.glued(at + 1);
    sign.then_some(at + 1)
}

/// `05-Aug-2016`, `2016/Aug/05`, `Sep-23-2020`.
fn three(words: &Words<'_>, at: usize) -> Option<Found> {
    let (second, third) = (at + 2, at + 4);
    (joined(words, at + 1) == Some(second) && joined(words, second + 1) == Some(third)).then_some(())?;
    let parts = [at, second, third];
    let month = parts.iter().find_map(|at| name(words, *at))?;
    let year = parts.iter().find_map(|at| year::plain(words, *at).map(|year| year.0))?;
    let small = |at: &usize| words.lower(*at).parse::<u8>().ok().filter(|day| (1..=31).contains(day));
    let day = parts.iter().find_map(small)?;
    Some(Found::date(at, third + 1, Stamp::absolute(Period::Day(civil(year, month, day)?))))
}

fn name(words: &Words<'_>, at: usize) -> Option<u8> {
    crate::lang::en::look_up(&crate::lang::en::calendar::MONTHS, words.lower(at))
}

/// `Dec-2018`, `2017 april`.
fn month_and_year(words: &Words<'_>, at: usize) -> Option<Found> {
    if let Some((month, place)) = name(words, at).zip(joined(words, at + 1)) {
        let (year, end) = year::plain(words, place)?;
        return Some(Found::date(at, end, Stamp::absolute(Period::Month(year, month))));
    }
    let (year, next) = year::plain(words, at).filter(|_| words.lower(at).len() == 4)?;
    let place = joined(words, next).unwrap_or(next);
    let (month, end) = month::name(words, place)?;
    let day = words.lower(end).parse::<u8>().is_ok();
    let sure = words.lower(place).len() > 3 && words.lower(place) != "may" && words.lower(place) != "march";
    (!day && sure).then(|| Found::date(at, end, Stamp::absolute(Period::Month(year, month))))
}

/// `Oct/2`.
fn month_and_day(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let place = joined(words, at + 1).filter(|_| words.lower(at + 1) == "/")?;
    let day = words.lower(place).parse::<u8>().ok()?;
    calendar_date::yearless(scan, (at, place + 1), name(words, at)?, day)
}
