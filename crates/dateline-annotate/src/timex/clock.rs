//! Clock times in their days: `7:15 p.m.`, `16:36 GMT`, `noon Thursday`, `10 p.m. EST on Wednesday`, `Friday at noon`,
//! `each Monday at 4 p.m.`
//!
//! Comes in: a place in the words. Goes out: the time of the day beside it; else of the day told in its sentence; else,
//! where something is told to have happened, of the day the report speaks from. Refuses to choose a day where none of
//! them says it: the time stands alone then (`T15`).

use dateline_types::{Anchor, TimexType};

use super::tense::{self, Tense};
use super::time_of_day::{self, Clock};
use super::{Found, Period, Scan, Stamp, calendar_date, relative_day, weekday};
use crate::number;
use crate::words::Words;

/// Zones that stand behind a time and belong to it.
pub(super) const ZONES: [&str; 16] = [
    "bst", "cest", "cet", "cst", "ct", "edt", "est", "et", "gmt", "ist", "jst", "mst", "pdt", "pst", "pt",
    "utc",
];

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    if !may_open(words, at) {
        return None;
    }
    let hour = time_of_day::read(words, at).or_else(|| before_day(scan, at))?;
    let end = zone(words, hour.end);
    if let Some(day) = day(scan, joint(words, end)) {
        return Some(Found { start: at, ..at_time(&day, day.end, hour) });
    }
    if let Some(day) = bracketed(words, end).and_then(|place| day(scan, place)) {
        return Some(Found { start: at, ..at_time(&day, end, hour) });
    }
    Some(of_told_day(scan, (at, end), hour))
}

/// Whether a time may open with this word: a number, or one of few others.
fn may_open(words: &Words<'_>, at: usize) -> bool {
    let named = ["noon", "midday", "midnight", "mid", "noonish", "half", "quarter"];
    let quarter = words.lower(at) == "a" && words.lower(at + 1) == "quarter";
    let article = matches!(words.lower(at), "a" | "an");
    quarter || named.contains(&words.lower(at)) || !article && number::opens(words, at)
}

/// Behind the comma and the `on` that join a time to its day.
fn joint(words: &Words<'_>, end: usize) -> usize {
    let comma = usize::from(words.lower(end) == ",");
    end + comma + usize::from(matches!(words.lower(end + comma), "on" | "of"))
}

/// `10:35 a.m. (0735 GMT) Friday`: the place of the day behind the same time in another zone, and behind that itself.
fn bracketed(words: &Words<'_>, end: usize) -> Option<usize> {
    if words.lower(end) == ")" {
        return Some(joint(words, end + 1));
    }
    let close = (words.lower(end) == "(").then(|| (end + 1..end + 6).find(|at| words.lower(*at) == ")"));
    close.flatten().map(|close| joint(words, close + 1))
}

/// `12:30 December 27`, `at five-thirty tomorrow`: a time only because its day stands right behind.
fn before_day(scan: &Scan<'_>, at: usize) -> Option<Clock> {
    let words = scan.words;
    let colon = words.lower(at).contains(':') && words.lower(at).len() <= 8;
    let digits = || time_of_day::digits_of(words.lower(at), at + 1).filter(|_| colon);
    let spelled = || {
        let told = time_of_day::spelled(words, at).filter(|hour| hour.minute.is_some());
        told.filter(|_| time_of_day::led(words, at))
    };
    let hour = digits().or_else(spelled).filter(|hour| hour.hour < 24)?;
    day(scan, joint(words, hour.end)).map(|_| hour)
}

/// A time behind a day: `Friday at 10 a.m.`, `tomorrow 8:00am`, `on Saturday at 5`.
pub(super) fn behind(scan: &Scan<'_>, day: &Found) -> Option<Found> {
    let words = scan.words;
    let whole = day.stamp.is_some_and(|stamp| matches!(stamp.period, Period::Day(_)));
    let part = part(day);
    let alone = day.value.starts_with('T') && part.len() == 2;
    let daily = day.value.starts_with("XXXX-XX-XXT");
    let weekly = day.value.starts_with("XXXX-WXX-") && part.is_empty();
    let recurs = day.kind == TimexType::Set && (weekly || daily);
    if !(whole || alone || recurs)
        || part.starts_with(|sign: char| sign.is_ascii_digit())
        || day.value.contains('/')
    {
        return None;
    }
    let hour = hour_behind(words, day.end).filter(|hour| words.same_sentence(day.start, hour.end - 1))?;
    let hour = in_part_of(hour, day);
    let end = zone(words, hour.end);
    if alone || recurs {
        let bare = day.value.split('T').next().filter(|_| weekly).unwrap_or_default();
        let kind = if recurs { TimexType::Set } else { TimexType::Time };
        return Some(Found { end, kind, value: format!("{bare}T{}", hour.told()), ..day.clone() });
    }
    Some(at_time(day, end, hour))
}

/// The time behind a day, and what leads to it: `at`, a comma.
fn hour_behind(words: &Words<'_>, end: usize) -> Option<Clock> {
    let comma = usize::from(words.lower(end) == ",");
    let at = matches!(words.lower(end + comma), "at" | "@" | "around");
    let place = end + comma + usize::from(at);
    let free = at || comma == 0;
    let digits = || time_of_day::digits_of(words.lower(place), place + 1).filter(|hour| hour.hour < 24);
    let word = words.lower(place);
    let exact = word.contains(':') && word.len() < 9 && free || at && word.contains('.') && word.len() <= 5;
    let told = || digits().filter(|hour| exact && hour.minute.is_some_and(|minute| minute < 60));
    let bare = || bare_hour(words, place).filter(|_| at);
    time_of_day::read(words, place).filter(|_| free).or_else(told).or_else(bare)
}

/// The part of the day that is told with a day.
fn part(day: &Found) -> &str {
    day.value.split_once('T').map_or("", |(_, part)| part)
}

/// "tonight around 7" is after noon.
fn in_part_of(hour: Clock, day: &Found) -> Clock {
    let late = time_of_day::is_late(part(day)) && (1..12).contains(&hour.hour);
    if late && !hour.sure { hour.in_half(true) } else { hour }
}

/// `at 5` behind a day, with nothing counted behind it.
fn bare_hour(words: &Words<'_>, at: usize) -> Option<Clock> {
    let hour = time_of_day::digits_of(words.lower(at), at + 1)?;
    let whole = hour.minute.is_none() && (1..=12).contains(&hour.hour);
    let free = !words.letters(at + 1) && !matches!(words.lower(at + 1), "-" | "%" | "$" | "/" | ":");
    (whole && free).then_some(hour)
}

/// The day behind a time.
fn day(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let families = [calendar_date::read, weekday::read, relative_day::read];
    families
        .iter()
        .filter_map(|family| family(scan, at))
        .filter(|day| day.stamp.is_some_and(|stamp| matches!(stamp.period, Period::Day(_))))
        .filter(|day| !day.value.contains('/'))
        .max_by_key(|day| day.end)
}

/// A day at a time, which tells more than its part does.
fn at_time(day: &Found, end: usize, hour: Clock) -> Found {
    let hour = in_part_of(hour, day);
    let bare = day.value.split('T').next().unwrap_or_default().to_owned();
    Found { value: bare, ..day.clone() }.at_time(end, &hour.exact())
}

/// A time without a day beside it.
fn of_told_day(scan: &Scan<'_>, range: (usize, usize), hour: Clock) -> Found {
    let told = scan.last.filter(|(stamp, end)| {
        matches!(stamp.period, Period::Day(_)) && scan.words.same_sentence(end - 1, range.0)
    });
    let now = scan.now.filter(|_| happened(scan.words, range));
    let now = now.map(|now| Stamp { period: Period::Day(now.day), yearless: now.yearless });
    let day = told.map(|(stamp, _)| (stamp, Anchor::Narrative)).or(now.map(|now| (now, Anchor::Published)));
    match day {
        Some((stamp, anchor)) => {
            Found::date(range.0, range.1, stamp).from(anchor).at_time(range.1, &hour.exact())
        }
        None => Found::new(TimexType::Time, range.0, range.1, format!("T{}", hour.told())),
    }
}

/// How far (words) "today" may stand from a time of its day.
const REACH: usize = 30;

/// Whether a time tells when something happened, or its sentence speaks of today.
fn happened(words: &Words<'_>, range: (usize, usize)) -> bool {
    let sentence = words.sentence(range.0);
    let near = sentence.start.max(range.0.saturating_sub(REACH))..sentence.end.min(range.1 + REACH);
    let today = || near.clone().any(|at| matches!(words.lower(at), "today" | "tonight"));
    tense::of(words, range.0, range.1) == Tense::Past || today()
}

fn zone(words: &Words<'_>, end: usize) -> usize {
    match words.lower(end) {
        "local" if words.lower(end + 1) == "time" => end + 2,
        word if ZONES.contains(&word) => end + 1,
        _ => end,
    }
}
