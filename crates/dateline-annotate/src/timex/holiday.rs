//! Holidays on a fixed day: `Christmas`, `New Year's Eve 2021`.
//!
//! Comes in: a place in the words. Goes out: the day; without a year the nearest one that fits its clause's
//! tense. Refuses movable feasts.

use super::period::civil;
use super::{Found, Period, Scan, Stamp, calendar_date, year};
use crate::lang::en::calendar::HOLIDAYS;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let fits = |holiday: &&(&[&str], u8, u8)| words.capital(at) && words.run(at, holiday.0);
    let (phrase, month, day) = HOLIDAYS.iter().find(fits)?;
    let end = at + phrase.len();
    let skip = usize::from(words.lower(end) == ",");
    if let Some((year, end)) = year::plain(words, end + skip) {
        let day = civil(year, *month, *day)?;
        return Some(Found::date(at, end, Stamp::absolute(Period::Day(day))));
    }
    calendar_date::yearless(scan, (at, end), *month, *day)
}
