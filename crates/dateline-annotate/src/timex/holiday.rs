//! Holidays: `Christmas`, `New Year's Eve 2021`, `Easter Monday`, `Thanksgiving`.
//!
//! Comes in: a place in the words. Goes out: the day, worked out for the year where it moves; without a year the
//! nearest one that fits its clause's tense. Refuses feasts of the lunar calendars, which are not computed here.

use dateline_types::Anchor;
use jiff::ToSpan;
use jiff::civil::Date;

use super::period::civil;
use super::tense::{self, Tense};
use super::{Found, Period, Scan, Stamp, year};
use crate::lang::en::calendar::{Feast, HOLIDAYS};

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    if !words.capital(at) && words.lower(at) != "independence" && words.lower(at) != "christmas" {
        return None;
    }
    let fits = |holiday: &&(&[&str], Feast)| words.run(at, holiday.0);
    let (phrase, feast) = HOLIDAYS.iter().filter(fits).max_by_key(|holiday| holiday.0.len())?;
    let end = at + phrase.len();
    let skip = usize::from(matches!(words.lower(end), "," | "of"));
    if let Some((year, end)) = year::plain(words, end + skip) {
        return Some(Found::date(at, end, Stamp::absolute(Period::Day(day(*feast, year)?))));
    }
    let this_year = words.run(end, &["of", "this", "year"]) || words.run(end, &["this", "year"]);
    let told = if words.lower(end) == "of" { 3 } else { 2 };
    let end = if this_year { end + told } else { end };
    nearest(scan, (at, end), *feast)
}

/// The day of a feast in a year.
fn day(feast: Feast, year: i16) -> Option<Date> {
    match feast {
        Feast::On(month, day) => civil(year, month, day),
        Feast::Easter(days) => easter(year)?.checked_add(days.days()).ok(),
        Feast::Nth(month, weekday, count) => {
            let first = civil(year, month, 1)?;
            let ahead = (weekday - first.weekday().to_monday_one_offset()).rem_euclid(7);
            first.checked_add((i64::from(ahead) + 7 * (i64::from(count) - 1)).days()).ok()
        }
        Feast::Behind(month, weekday, count) => day(Feast::Nth(month, weekday, count), year)?.tomorrow().ok(),
        Feast::Last(month, weekday) => {
            let last = civil(year, month, 1)?.last_of_month();
            let back = (last.weekday().to_monday_one_offset() - weekday).rem_euclid(7);
            last.checked_sub(i64::from(back).days()).ok()
        }
    }
}

/// Easter Sunday by the Gregorian computus.
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (golden, century) = (y % 19, y / 100);
    let epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    let weekday = (y + y / 4 + moon + 2 - century + century / 4) % 7;
    let offset = moon - weekday;
    let month = 3 + (offset + 40) / 44;
    let day = offset + 28 - 31 * (month / 4);
    civil(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// The feast nearest to the day the report speaks from.
fn nearest(scan: &Scan<'_>, range: (usize, usize), feast: Feast) -> Option<Found> {
    if let Feast::On(month, day) = feast {
        return super::calendar_date::yearless(scan, range, month, day);
    }
    let now = scan.now.filter(|now| !now.yearless)?;
    let year = now.day.year();
    let all = [year - 1, year, year + 1].into_iter().filter_map(|year| day(feast, year));
    let tense = tense::of(scan.words, range.0, range.1);
    let distance = |date: &Date| {
        let days = (*date - now.day).get_days();
        let wrong = tense == Tense::Future && days < 0 || tense == Tense::Past && days > 0;
        (wrong, days.abs())
    };
    let date = all.min_by_key(distance)?;
    Some(Found::date(range.0, range.1, Stamp::absolute(Period::Day(date))).from(Anchor::Published))
}

#[cfg(test)]
mod tests {
    use super::{day, easter};
    use crate::lang::en::calendar::Feast;

    #[test]
    fn easter_moves_with_the_moon() {
        let days = [(2000, "2000-04-23"), (2008, "2008-03-23"), (2019, "2019-04-21"), (2024, "2024-03-31")];
        for (year, expected) in days {
            assert_eq!(easter(year).unwrap().to_string(), expected);
        }
    }

    #[test]
    fn others_move_with_the_week() {
        assert_eq!(day(Feast::Nth(11, 4, 4), 2024).unwrap().to_string(), "2024-11-28");
        assert_eq!(day(Feast::Behind(11, 1, 1), 2024).unwrap().to_string(), "2024-11-05");
        assert_eq!(day(Feast::Last(5, 1), 2024).unwrap().to_string(), "2024-05-27");
    }
}
