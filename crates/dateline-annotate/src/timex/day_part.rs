//! Parts of a day: `this morning`, `last night`, `tonight`, `Friday evening`, `mid-afternoon yesterday`, `the morning of
//! May 3`, `in the early evening`.
//!
//! Comes in: a place in the words, or a day already read. Goes out: a time such as `2021-12-03TMO`; where no day is
//! told, the part alone (`TMO`). Refuses a bare `morning`, and parts that describe something (`the morning session`).

use dateline_types::{Anchor, TimexMod, TimexType};

use super::period::shifted;
use super::{Found, Period, Scan, Stamp, Unit, calendar_date, relative_day, weekday};
use crate::lang::en::calendar::DAY_PARTS;
use crate::lang::en::nouns::STOPS;
use crate::lang::en::{holds, look_up};
use crate::words::Words;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let part = |at: usize| look_up(&DAY_PARTS, words.lower(at));
    match words.lower(at) {
        "tonight" | "tonite" => return Some(of_day(scan, (at, at + 1), 0, "NI")),
        "this" => return part(at + 1).map(|part| of_day(scan, (at, at + 2), 0, part)),
        "last" => return part(at + 1).map(|part| of_day(scan, (at, at + 2), -1, part)),
        "that" => return part(at + 1).and_then(|part| of_last(scan, (at, at + 2), 0, part)),
        "the" if matches!(words.lower(at + 1), "next" | "following") => {
            return part(at + 2).and_then(|part| of_last(scan, (at, at + 3), 1, part));
        }
        _ => {}
    }
    bare(scan, at)
}

/// A part of the day behind a day: `Friday evening`, `Friday early evening`, `Friday in the evening`.
pub(super) fn behind(scan: &Scan<'_>, day: &Found) -> Option<Found> {
    let words = scan.words;
    let degree = usize::from(matches!(words.lower(day.end), "early" | "late"));
    let place = if words.run(day.end, &["in", "the"]) { day.end + 2 } else { day.end + degree };
    let part = look_up(&DAY_PARTS, words.lower(place))?;
    Some(day.clone().at_time(place + 1, part))
}

/// A part named by itself: `mid-afternoon`, `the early evening`, `in the morning`.
fn bare(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let article = usize::from(words.lower(at) == "the");
    let (modifier, place) = degree(words, at + article);
    let part = look_up(&DAY_PARTS, words.lower(place)).filter(|_| !words.lower(place).ends_with('s'))?;
    let end = place + 1;
    let led = article == 1 && matches!(words.before(at, 1), "in" | "during" | "by" | "until" | "throughout");
    let known = article == 1 || modifier.is_some();
    if let Some(day) =
        day_behind(scan, end).filter(|_| known && (article == 0 || led || words.lower(end) == "of"))
    {
        return Some(Found { start: at, modifier, ..day.clone().at_time(day.end, part) });
    }
    let night = words.run(at, &["night"]) && words.before(at, 1) == "at";
    let told = led || article == 0 && modifier.is_some() || night;
    let described = words.letters(end) && !holds(&STOPS, words.lower(end)) || words.lower(end) == "-";
    (told && !described && words.lower(end) != "of").then(|| of_sentence(scan, (at, end), part, modifier))
}

/// `early`, `late`, `mid-` before a part.
fn degree(words: &Words<'_>, at: usize) -> (Option<TimexMod>, usize) {
    let hyphen = usize::from(words.lower(at + 1) == "-");
    match words.lower(at) {
        "early" => (Some(TimexMod::Start), at + 1 + hyphen),
        "late" => (Some(TimexMod::End), at + 1 + hyphen),
        "mid" => (Some(TimexMod::Mid), at + 1 + hyphen),
        _ => (None, at),
    }
}

/// The day behind a part: `yesterday`, `on Friday`, `of May 3`.
fn day_behind(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let place = at + usize::from(matches!(scan.words.lower(at), "on" | "of"));
    let families = [calendar_date::read, weekday::read, relative_day::read];
    let days = families.iter().filter_map(|family| family(scan, place));
    days.filter(|day| {
        matches!(day.stamp, Some(Stamp { period: Period::Day(_), .. })) && !day.value.contains(['T', '/'])
    })
    .max_by_key(|day| day.end)
}

/// A part of the day told in the same sentence; without one, of no day in particular.
fn of_sentence(scan: &Scan<'_>, range: (usize, usize), part: &str, modifier: Option<TimexMod>) -> Found {
    let told = scan.last.filter(|(stamp, end)| {
        matches!(stamp.period, Period::Day(_)) && scan.words.same_sentence(end - 1, range.0)
    });
    let found = match told {
        Some((stamp, _)) => {
            Found::date(range.0, range.1, stamp).from(Anchor::Narrative).at_time(range.1, part)
        }
        None => Found::new(TimexType::Time, range.0, range.1, format!("T{part}")),
    };
    Found { modifier, ..found }
}

/// A part of today or of a neighbouring day.
fn of_day(scan: &Scan<'_>, range: (usize, usize), days: i64, part: &str) -> Found {
    scan.told_by(range, Unit::Day, days).at_time(range.1, part)
}

/// A part of the day told last.
fn of_last(scan: &Scan<'_>, range: (usize, usize), days: i64, part: &str) -> Option<Found> {
    let (stamp, _) = scan.last?;
    let Period::Day(day) = stamp.period else {
        return Some(Found::new(TimexType::Time, range.0, range.1, format!("XXXX-XX-XXT{part}")));
    };
    let period = Period::Day(shifted(day, Unit::Day, days)?);
    let found = Found::date(range.0, range.1, Stamp { period, ..stamp });
    Some(found.from(Anchor::Narrative).at_time(range.1, part))
}
