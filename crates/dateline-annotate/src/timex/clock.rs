//! Clock times: `7:15 p.m.`, `16:36 GMT`, `noon Thursday`, `10 p.m. EST on Wednesday`, `Friday at noon`.
//!
//! Comes in: a place in the words. Goes out: the time of the day beside it, else of the day the report speaks
//! from. Refuses scores and ratios (`3:1`) and bare hours without a sign that a time is meant.

use dateline_types::{Anchor, TimexType};

use super::{Found, Period, Scan, Stamp, calendar_date, relative_day, weekday};
use crate::words::Words;

/// Zones that stand behind a time and belong to it.
const ZONES: [&str; 16] = [
    "bst", "cest", "cet", "cst", "ct", "edt", "est", "et", "gmt", "ist", "jst", "mst", "pdt", "pst", "pt",
    "utc",
];

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (time, end) = time(words, at)?;
    let end = zone(words, end);
    let skip = usize::from(words.lower(end) == ",");
    let skip = skip + usize::from(words.lower(end + skip) == "on");
    if let Some(day) = day(scan, end + skip) {
        return Some(Found { start: at, ..day.clone().at_time(day.end, &time) });
    }
    Some(of_today(scan, at, end, &time))
}

/// A time behind a day: `Friday at 10 a.m.`, `tomorrow 8:00am`, `on Saturday at 5`.
pub(super) fn behind(scan: &Scan<'_>, day: &Found) -> Option<Found> {
    let words = scan.words;
    let whole = day.stamp.is_some_and(|stamp| matches!(stamp.period, Period::Day(_)));
    let part = day.value.split_once('T').map_or("", |(_, part)| part);
    if !whole || part.starts_with(|sign: char| sign.is_ascii_digit()) || day.value.contains('/') {
        return None;
    }
    let comma = usize::from(words.lower(day.end) == ",");
    let place = day.end + comma;
    let at = matches!(words.lower(place), "at" | "@" | "around");
    let place = place + usize::from(at);
    let exact = words.lower(place).contains(':') && words.lower(place).len() < 9;
    let sure = || time(words, place).filter(|_| at || comma == 0);
    let told =
        || digits_time(words, place).filter(|_| at && dotted(words, place) || exact && (at || comma == 0));
    let (time, end) = sure().or_else(told).or_else(|| bare_hour(words, place).filter(|_| at))?;
    let time =
        in_part(time, part, words.lower(end - 1).ends_with('m') || words.lower(end - 1).ends_with("m."));
    let bare = day.value.split('T').next().unwrap_or_default().to_owned();
    let day = Found { value: bare, ..day.clone() };
    words.same_sentence(day.start, place).then(|| day.at_time(zone(words, end), &time))
}

/// "tonight around 7" is after noon.
fn in_part(time: String, part: &str, sure: bool) -> String {
    let late = matches!(part, "EV" | "NI" | "AF") && !sure;
    match time.split_once(':').and_then(|(hour, rest)| Some((hour.parse::<u8>().ok()?, rest))) {
        Some((hour, rest)) if late && (1..12).contains(&hour) => format!("{}:{rest}", hour + 12),
        _ => time,
    }
}

/// `2.30` behind "at" is a time.
fn dotted(words: &Words<'_>, at: usize) -> bool {
    words.lower(at).len() <= 5 && words.lower(at).contains('.')
}

/// Hour and minute without any other sign of a time.
fn digits_time(words: &Words<'_>, at: usize) -> Option<(String, usize)> {
    let (hour, minute, both) = digits_of(words.lower(at))?;
    (both && hour < 24 && minute < 60)
        .then(|| (format!("{hour:02}:{minute:02}{}", seconds(words.lower(at))), at + 1))
}

/// `at 5` behind a day, with nothing counted behind it.
fn bare_hour(words: &Words<'_>, at: usize) -> Option<(String, usize)> {
    let hour = words.lower(at).parse::<u8>().ok().filter(|hour| (1..=12).contains(hour))?;
    let free = !words.letters(at + 1) && !matches!(words.lower(at + 1), "-" | "%" | "$" | "/" | ":");
    free.then(|| (format!("{hour:02}:00"), at + 1))
}

/// `:31` of `8:00:31`.
fn seconds(word: &str) -> String {
    let second = word.split(':').nth(2).and_then(|second| second.get(..2));
    second
        .filter(|second| second.parse::<u8>().is_ok_and(|second| second < 60))
        .map_or(String::new(), |second| format!(":{second}"))
}

/// The day behind a time.
fn day(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let families = [calendar_date::read, weekday::read, relative_day::read];
    families
        .iter()
        .filter_map(|family| family(scan, at))
        .filter(|day| day.kind == TimexType::Date && !day.value.contains('/'))
        .max_by_key(|day| day.end)
}

/// A time without a day is of the last day told in its sentence, else of the day the report speaks from.
fn of_today(scan: &Scan<'_>, at: usize, end: usize, time: &str) -> Found {
    let told = scan.last.filter(|(stamp, end)| {
        matches!(stamp.period, Period::Day(_)) && scan.words.same_sentence(end - 1, at)
    });
    let now = scan.now.map(|now| Stamp { period: Period::Day(now.day), yearless: now.yearless });
    let day = told.map(|(stamp, _)| (stamp, Anchor::Narrative)).or(now.map(|now| (now, Anchor::Published)));
    match day {
        Some((stamp, anchor)) => Found::date(at, end, stamp).from(anchor).at_time(end, time),
        None => Found::new(TimexType::Time, at, end, format!("XXXX-XX-XXT{time}")),
    }
}

/// A time of day as `16:36`, and the word behind it.
fn time(words: &Words<'_>, at: usize) -> Option<(String, usize)> {
    match words.lower(at) {
        "noon" | "midday" => return Some(("12:00".to_owned(), at + 1)),
        "midnight" => return Some(("24:00".to_owned(), at + 1)),
        _ => {}
    }
    let word = words.lower(at);
    let split = word.find(|sign: char| sign.is_alphabetic()).unwrap_or(word.len());
    let (digits, glued) = word.split_at(split);
    let (hour, minute, exact) = digits_of(digits)?;
    let (half, end) = half_of_day(words, at, glued)?;
    let hour = match half {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    let sure = half.is_some() || exact && (minute_time(words, at, end));
    (sure && hour < 24 && minute < 60).then(|| (format!("{hour:02}:{minute:02}{}", seconds(digits)), end))
}

/// Hour and minute, and whether both were written.
fn digits_of(digits: &str) -> Option<(u8, u8, bool)> {
    let (hour, minute) = match digits.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 || minute.contains(':') => {
            (hour, minute.split(':').next()?)
        }
        Some(_) => return None,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => return Some((digits.parse().ok().filter(|_| digits.len() <= 2)?, 0, false)),
    };
    Some((hour.parse().ok()?, minute.parse().ok()?, true))
}

/// `a.m.` or `p.m.` behind the digits, glued or not: whether it is the second half of the day.
fn half_of_day(words: &Words<'_>, at: usize, glued: &str) -> Option<(Option<bool>, usize)> {
    let half = |word: &str| match word.trim_end_matches('.') {
        "am" | "a.m" => Some(false),
        "pm" | "p.m" => Some(true),
        _ => None,
    };
    let led = words.before(at, 1) == "at";
    match glued {
        "a" if led => return Some((Some(false), at + 1)),
        "p" if led => return Some((Some(true), at + 1)),
        _ => {}
    }
    if !glued.is_empty() {
        return half(glued).map(|half| (Some(half), at + 1));
    }
    let stop = |end: usize| {
        end + usize::from(
            words.raw(end - 1).ends_with('m')
                && words.raw(end - 1).contains('.')
                && words.lower(end) == "."
                && words.glued(end),
        )
    };
    Some(half(words.lower(at + 1)).map_or((None, at + 1), |half| (Some(half), stop(at + 2))))
}

/// Whether digits with a colon are a clock time: `at 16:36`, `16:36 GMT`; four bare digits need their zone.
fn minute_time(words: &Words<'_>, at: usize, end: usize) -> bool {
    let zoned = ZONES.contains(&words.lower(end)) || matches!(words.lower(end), "local" | "hours" | "hrs");
    let colon = words.lower(at).contains(':');
    zoned
        || colon
            && words.lower(at).split(':').next_back().is_some_and(|minute| minute.len() == 2)
            && matches!(
                words.before(at, 1),
                "at" | "by"
                    | "around"
                    | "from"
                    | "until"
                    | "to"
                    | "before"
                    | "after"
                    | ","
                    | "about"
                    | "since"
            )
}

fn zone(words: &Words<'_>, end: usize) -> usize {
    match words.lower(end) {
        "local" if words.lower(end + 1) == "time" => end + 2,
        word if ZONES.contains(&word) => end + 1,
        _ => end,
    }
}
