//! Time expressions.
//!
//! Comes in: the words of a report and the day it speaks from. Goes out: timexes in order, each with its
//! TimeML value and the days it covers. Refuses the clock: without a publication date, what is told from it
//! stays unresolved (`XXXX-WXX-5`).
//!
//! Each family of expressions is one file and one line in [`FAMILIES`]. A family reads what begins at one word;
//! where several can, the longest reading wins, then the first in the list.

mod calendar_date;
mod clock;
mod compound;
mod dating;
mod day_of_month;
mod day_part;
mod degree;
mod duration;
mod found;
mod holiday;
mod month;
mod now;
mod numeric_date;
mod period;
mod quarter;
mod relative_day;
mod season;
mod set;
mod shift;
mod tense;
mod time_of_day;
mod typed_date;
mod unit_reference;
mod vague;
mod week;
mod weekday;
mod year;

use dateline_types::{Anchor, Dated, Timex, TimexType};

pub(crate) use dating::own_day;
use found::{Found, Stamp};
use now::Now;
pub(crate) use period::Unit;
use period::{Period, shifted, unknown};
use tense::Tense;
pub(crate) use tense::is_past;

use crate::token::TokenKind;
use crate::words::Words;

/// A family of expressions.
struct Family {
    /// What `--explain` calls it.
    name: &'static str,
    /// Reads the expression that begins with one word.
    read: fn(&Scan<'_>, usize) -> Option<Found>,
}

/// The families; of equally long readings the first one's stands.
const FAMILIES: [Family; 20] = [
    Family { name: "time/calendar-date", read: calendar_date::read },
    Family { name: "time/numeric-date", read: numeric_date::read },
    Family { name: "time/typed-date", read: typed_date::read },
    Family { name: "time/day-of-month", read: day_of_month::read },
    Family { name: "time/week", read: week::read },
    Family { name: "time/clock", read: clock::read },
    Family { name: "time/weekday", read: weekday::read },
    Family { name: "time/holiday", read: holiday::read },
    Family { name: "time/relative-day", read: relative_day::read },
    Family { name: "time/day-part", read: day_part::read },
    Family { name: "time/quarter", read: quarter::read },
    Family { name: "time/season", read: season::read },
    Family { name: "time/month", read: month::read },
    Family { name: "time/unit-reference", read: unit_reference::read },
    Family { name: "time/shift", read: shift::read },
    Family { name: "time/set", read: set::read },
    Family { name: "time/year", read: year::read },
    Family { name: "time/vague", read: vague::read },
    Family { name: "time/duration", read: duration::read },
    Family { name: "time/degree", read: degree::read },
];

/// The time expressions of a text, in order, resolved against the day it was published.
pub(crate) fn find(words: &Words<'_>, published: Option<Dated>) -> Vec<Timex> {
    let timex = |found: Found| {
        let span = words.span(found.start..found.end);
        found.timex(span)
    };
    scan(words, published.and_then(Now::of)).into_iter().map(timex).collect()
}

/// The rule that read each of the time expressions that [`find`] gives.
pub(crate) fn rules(words: &Words<'_>, published: Option<Dated>) -> Vec<&'static str> {
    scan(words, published.and_then(Now::of)).into_iter().map(|found| found.rule).collect()
}

/// How far (words) a year carries that a text of history has told.
const TOLD_REACH: usize = 120;

/// Reads a text from left to right.
fn scan(words: &Words<'_>, now: Option<Now>) -> Vec<Found> {
    let history = now.is_some_and(|now| year::tells_history(words, now.day.year()));
    let mut scan = Scan { words, now, last: None, quarter: None, history };
    let mut all = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some(found) = scan.longest(at) else {
            at += 1;
            continue;
        };
        at = found.end;
        scan.remember(&found);
        all.push(found);
    }
    all
}

/// What the families see: the words, the day the report speaks from, the last date it told.
struct Scan<'a> {
    words: &'a Words<'a>,
    now: Option<Now>,
    /// The last stretch of the calendar and the word behind it.
    last: Option<(Stamp, usize)>,
    /// The latest quarter told, and the word behind the quarter told last.
    quarter: Option<(Stamp, usize)>,
    /// Whether the text tells of years long past: what it dates without a year is of the year told last.
    history: bool,
}

impl Scan<'_> {
    /// The longest expression that begins with word `at`.
    fn longest(&self, at: usize) -> Option<Found> {
        if self.is_sign(at) {
            return None;
        }
        let found = self.longest_of(at, &FAMILIES)?;
        Some(clock::behind(self, &found).unwrap_or(found))
    }

    /// Whether no expression begins with this word: a sign, but for the one of "'80s".
    fn is_sign(&self, at: usize) -> bool {
        let sign = matches!(self.words.kind(at), Some(TokenKind::Sign | TokenKind::Clitic));
        sign && !matches!(self.words.lower(at), "'" | "’" | "‘")
    }

    /// The longest expression of any family but that of degree words.
    fn base(&self, at: usize) -> Option<Found> {
        self.longest_of(at, &FAMILIES[..FAMILIES.len() - 1])
    }

    fn longest_of(&self, at: usize, families: &[Family]) -> Option<Found> {
        let mut best: Option<Found> = None;
        for family in families {
            let found = (family.read)(self, at).filter(|found| self.words.same_sentence(at, found.end - 1));
            if found.as_ref().is_some_and(|found| best.as_ref().is_none_or(|best| found.end > best.end)) {
                best = found.map(|found| Found { rule: family.name, ..found });
            }
        }
        best
    }

    /// The year told last, in a text that tells of years long past.
    fn told_year(&self, range: (usize, usize)) -> Option<i16> {
        let near = |end: usize| range.0 < end + TOLD_REACH;
        let (last, _) = self.last.filter(|(last, end)| self.history && !last.yearless && near(*end))?;
        last.period.year().filter(|_| tense::of(self.words, range.0, range.1) != Tense::Future)
    }

    fn remember(&mut self, found: &Found) {
        // What a quarter is compared with does not become the quarter that is told of.
        if found.compared {
            self.last = self.last.map(|(stamp, _)| (stamp, found.end));
            self.quarter = self.quarter.map(|(stamp, _)| (stamp, found.end));
            return;
        }
        let Some(stamp) = found.stamp.filter(|_| matches!(found.kind, TimexType::Date | TimexType::Time))
        else {
            return;
        };
        self.last = Some((stamp, found.end));
        if let Period::Quarter(year, quarter) = stamp.period {
            let told = self.quarter.map(|(told, _)| told.period);
            let later = matches!(told, Some(Period::Quarter(y, q)) if (y, q) > (year, quarter));
            let kept = self.quarter.filter(|_| later).map_or(stamp, |(told, _)| told);
            self.quarter = Some((kept, found.end));
        }
    }

    /// The stretch of this unit, `count` units after (before, where negative) the one the report speaks from.
    fn told_by(&self, range: (usize, usize), unit: Unit, count: i64) -> Found {
        let (start, end) = range;
        let found = match self.stretch(unit, count) {
            Some(stamp) => Found::date(start, end, stamp).from(Anchor::Published),
            None => Found::new(TimexType::Date, start, end, unknown(unit)),
        };
        found.deictic()
    }

    /// As [`Self::told_by`], without the words.
    fn stretch(&self, unit: Unit, count: i64) -> Option<Stamp> {
        let now = self.now?;
        let period = Period::around(shifted(now.day, unit, count)?, unit)?;
        Some(Stamp { period, yearless: now.yearless })
    }

    /// A stretch of the year the report speaks from, or of a neighbouring one.
    fn of_now(&self, range: (usize, usize), period: Period) -> Found {
        let yearless = self.now.is_none_or(|now| now.yearless);
        let found = Found::date(range.0, range.1, Stamp { period, yearless });
        if self.now.is_some() { found.from(Anchor::Published) } else { found }
    }
}

#[cfg(test)]
mod tests;
