//! Seasons: `this summer`, `last fall`, `the winter of 2021`, `summer 2021`.
//!
//! Comes in: a place in the words. Goes out: the season by its TimeML code. Refuses to give its days, and bare
//! `fall` and `spring`, which are verbs and other things.

use super::{Found, Period, Scan, Stamp, year};
use crate::lang::en::calendar::SEASONS;
use crate::lang::en::look_up;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (by, place) = match words.lower(at) {
        "this" if matches!(words.lower(at + 1), "past" | "coming") => (Some(0), at + 2),
        "this" => (Some(0), at + 1),
        "last" => (Some(-1), at + 1),
        "next" => (Some(1), at + 1),
        "the" => (None, at + 1),
        _ => (None, at),
    };
    let code = look_up(&SEASONS, words.lower(place))?;
    let end = place + 1;
    let skip = usize::from(words.lower(end) == "of");
    if let Some((year, end)) = year::plain(words, end + skip) {
        return Some(Found::date(at, end, Stamp::absolute(Period::Season(year, code))));
    }
    let year = scan.now.map_or(2000, |now| year_of(now.day, code, by.unwrap_or(0)));
    by.map(|_| scan.of_now((at, end), Period::Season(year, code)).deictic())
}

/// "last fall" in spring is last year's; in November it is last year's too, this fall being under way.
fn year_of(day: jiff::civil::Date, code: &str, by: i16) -> i16 {
    let begins = match code {
        "SP" => 3,
        "SU" => 6,
        "FA" => 9,
        _ => 12,
    };
    let over = day.month() > begins + 2;
    match by {
        -1 if over => day.year(),
        1 if day.month() < begins => day.year(),
        by => day.year() + by,
    }
}
