//! Times a length away: `three days ago`, `a year earlier`, `two days later`, `one day after they met`, `in two
//! weeks' time`.
//!
//! Comes in: a place in the words. Goes out: the day, week, month or year that far from now (`ago`) or from the
//! last date told (`earlier`, `later`). Refuses to be more exact than its unit.

use dateline_types::{Anchor, TimexMod, TimexType};

use jiff::ToSpan;

use super::duration;
use super::period::shifted;
use super::tense::{self, Tense};
use super::unit_reference::count_from_last;
use super::{Found, Period, Scan, Stamp, Unit};
use crate::words::Words;

/// How far (words) a quarter carries that the text has told.
const QUARTER_REACH: usize = 150;

/// What a length is counted from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    Now,
    Last,
}

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    after_event(scan, at)
        .or_else(|| counted(scan, at))
        .or_else(|| in_moment(scan, at))
        .or_else(|| year_earlier(scan, at))
        .or_else(|| same_period(scan, at))
}

/// `three days ago`, `a year earlier`.
fn counted(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let length = duration::length(words, at)?;
    let (from, sign, end) = direction(words, length.end)?;
    let Some(count) = length.count else {
        let vague = if sign < 0 { "PAST_REF" } else { "FUTURE_REF" };
        return (from == From::Now).then(|| Found::new(TimexType::Date, at, end, vague));
    };
    let whole = (count.fract() == 0.0 && count < 100_000.0).then_some(count as i64)?;
    Some(match (from, length.unit) {
        (from, Unit::Second | Unit::Minute | Unit::Hour) => {
            moment(scan, (at, end), length.unit, sign * whole)
                .filter(|_| from == From::Now || scan.last.is_none())
                .unwrap_or_else(|| Found::new(TimexType::Time, at, end, "XXXX-XX-XXTXX"))
        }
        (From::Now, Unit::Year) if of_quarter(scan, at) => earlier_year(scan, (at, end), sign * whole),
        (From::Now, _) => scan.told_by((at, end), length.unit, sign * whole),
        (From::Last, Unit::Year) => earlier_year(scan, (at, end), sign * whole),
        (From::Last, _) => count_from_last(scan, (at, end), length.unit, sign * whole),
    })
}

/// So many hours, minutes or seconds from the moment of publication, where the report says that.
fn moment(scan: &Scan<'_>, range: (usize, usize), unit: Unit, count: i64) -> Option<Found> {
    let now = scan.now.filter(|now| !now.yearless)?;
    let time = now.time?;
    let seconds = match unit {
        Unit::Hour => 3600,
        Unit::Minute => 60,
        _ => 1,
    };
    let clock = |part: Option<u8>| i8::try_from(part.unwrap_or(0)).ok();
    let from = now.day.at(clock(Some(time.hour))?, clock(Some(time.minute))?, clock(time.second)?, 0);
    let then = from.checked_add((count * seconds).seconds()).ok()?;
    let day =
        Found::date(range.0, range.1, Stamp::absolute(Period::Day(then.date()))).from(Anchor::Published);
    Some(day.at_time(range.1, &then.strftime("%H:%M:%S").to_string()))
}

/// `in five minutes`: ahead of the moment of publication, where that is known.
fn in_moment(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let length = (words.before(at, 1) == "in").then(|| duration::length(words, at)).flatten()?;
    let short = matches!(length.unit, Unit::Second | Unit::Minute | Unit::Hour);
    let count = length.count.filter(|count| short && count.fract() == 0.0 && *count < 1000.0)? as i64;
    let ahead = tense::of(words, at, length.end) != Tense::Past;
    ahead.then(|| moment(scan, (at, length.end), length.unit, count)).flatten()
}

fn direction(words: &Words<'_>, at: usize) -> Option<(From, i64, usize)> {
    let joint = usize::from(words.lower(at) == "-");
    match words.lower(at + joint) {
        "from" | "after" if words.lower(at + 1) == "today" => Some((From::Now, 1, at + 2)),
        "ago" => Some((From::Now, -1, at + joint + 1)),
        "from" if words.lower(at + 1) == "now" => Some((From::Now, 1, at + 2)),
        "earlier" | "before" if joint == 0 && free(words, at + 1) => Some((From::Last, -1, at + 1)),
        "later" if matches!(words.lower(at + joint + 1), "this" | "today" | "tonight") => None,
        "later" | "afterwards" => Some((From::Last, 1, at + 1)),
        _ => None,
    }
}

/// "a day before" counts from the last date only where nothing is named behind it.
fn free(words: &Words<'_>, at: usize) -> bool {
    words.lower(at - 1) == "earlier" && words.lower(at) != "than"
        || matches!(words.lower(at), "" | "." | "," | ";")
}

/// Whether the last date told, not far before, is a quarter: results are compared with those "a year ago".
fn of_quarter(scan: &Scan<'_>, at: usize) -> bool {
    scan.last
        .is_some_and(|(last, end)| matches!(last.period, Period::Quarter(..)) && at < end + QUARTER_REACH)
}

/// A year before or after the last date, at that date's own grain: `a year earlier` of a quarter is a quarter.
fn earlier_year(scan: &Scan<'_>, range: (usize, usize), count: i64) -> Found {
    let by = i16::try_from(count).unwrap_or(0);
    let near = |end: usize| scan.words.same_sentence(end - 1, range.0) || of_quarter(scan, range.0);
    let quarter = scan.quarter.filter(|_| count < 0 && of_quarter(scan, range.0));
    let last = quarter.or(scan.last.filter(|(_, end)| count > 0 || near(*end)));
    let moved = |year: i16| year.checked_add(by).filter(|year| (0..=9999).contains(year));
    let period = last.and_then(|(last, _)| match last.period {
        Period::Quarter(year, quarter) => Some(Period::Quarter(moved(year)?, quarter)),
        Period::Month(year, month) => Some(Period::Month(moved(year)?, month)),
        Period::Year(year) => Some(Period::Year(moved(year)?)),
        other if count > 0 => Some(Period::Year(moved(other.year()?)?)),
        _ => None,
    });
    match (period, last) {
        (Some(period), Some((last, _))) => {
            let compared = count < 0 && matches!(period, Period::Quarter(..) | Period::Month(..));
            let found = Found::date(range.0, range.1, Stamp { period, ..last }).from(Anchor::Narrative);
            Found { compared, ..found }
        }
        _ => scan.told_by(range, Unit::Year, count),
    }
}

/// `year-earlier`, `the year-ago quarter`.
fn year_earlier(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let place = at + usize::from(words.lower(at) == "the");
    let fits = words.lower(place) == "year"
        && words.lower(place + 1) == "-"
        && matches!(words.lower(place + 2), "ago" | "earlier");
    let mut end = place + 3;
    let ranked = matches!(words.lower(end), "first" | "second" | "third" | "fourth");
    if matches!(words.lower(end + usize::from(ranked)), "quarter" | "period") {
        end += 1 + usize::from(ranked);
    }
    let found = fits.then(|| earlier_year(scan, (at, end), -1))?;
    Some(of_ended(scan, found))
}

/// A year before the quarter that ended last, where a quarter is meant and none was told.
fn of_ended(scan: &Scan<'_>, found: Found) -> Found {
    let words = scan.words;
    let quarter = (found.start..found.end).any(|at| words.lower(at) == "quarter");
    match found.stamp.map(|stamp| stamp.period) {
        Some(Period::Year(_)) if quarter => {
            let ended = scan.told_by((found.start, found.end), Unit::Quarter, -5);
            Found { compared: true, ..ended }
        }
        _ => found,
    }
}

/// `the same period last year`, `the corresponding quarter a year earlier`.
fn same_period(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let same =
        words.lower(at) == "the" && matches!(words.lower(at + 1), "same" | "corresponding" | "comparable");
    let named = matches!(words.lower(at + 2), "period" | "quarter");
    let end = at + 3;
    let length = match words.lower(end) {
        "last" if words.lower(end + 1) == "year" => 2,
        "a" if words.lower(end + 1) == "year"
            && matches!(words.lower(end + 2), "ago" | "earlier" | "before") =>
        {
            3
        }
        _ => return None,
    };
    (same && named).then(|| of_ended(scan, earlier_year(scan, (at, end + length), -1)))
}

/// `on December 8, one day after they met`: the day that is so far before the one just told.
fn after_event(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let length = duration::length(words, at)?;
    let count = length.count.filter(|count| count.fract() == 0.0 && *count < 1000.0)? as i64;
    let sign = match words.lower(length.end) {
        "after" => -1,
        "before" => 1,
        _ => return None,
    };
    let (last, end) = scan.last.filter(|(_, end)| words.same_sentence(end - 1, at) && at <= end + 3)?;
    let day = shifted(last.period.first()?, length.unit, sign * count)?;
    let exact = matches!(last.period, Period::Day(_)) && matches!(length.unit, Unit::Day | Unit::Week);
    let told = exact
        && !free(words, length.end + 1)
        && (end == at || matches!(words.lower(end), "," | "–" | "—" | "-"));
    let stamp = Stamp { period: Period::Day(day), ..last };
    told.then(|| Found::date(at, length.end + 1, stamp).from(Anchor::Narrative))
}

/// What a length that bounds becomes when it places something in time: `about two years ago`.
pub(super) fn modifier(modifier: Option<TimexMod>) -> Option<TimexMod> {
    match modifier {
        Some(TimexMod::LessThan) => Some(TimexMod::After),
        Some(TimexMod::MoreThan) => Some(TimexMod::Before),
        Some(TimexMod::EqualOrMore) => Some(TimexMod::OnOrBefore),
        Some(TimexMod::EqualOrLess) => Some(TimexMod::OnOrAfter),
        other => other,
    }
}
