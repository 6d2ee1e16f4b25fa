//! What recurs: `daily`, `every year`, `each Thursday`, `twice a week`, `per month`, `Mondays`.
//!
//! Comes in: a place in the words. Goes out: a TimeML set (`P1D`, `XXXX-WXX-4`). Refuses `a year` that is a
//! length.

use super::{Found, Scan, month, weekday};
use crate::lang::en::calendar::DAY_PARTS;
use crate::lang::en::look_up;
use crate::lang::en::spans::{RECURRENT, UNITS};
use crate::number;
use crate::timex::Unit;
use crate::words::Words;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    adverb(words, at)
        .or_else(|| every(words, at))
        .or_else(|| per(words, at))
        .or_else(|| plural(words, at))
        .or_else(|| parts(words, at))
}

fn adverb(words: &Words<'_>, at: usize) -> Option<Found> {
    let value = look_up(&RECURRENT, words.lower(at))?;
    let name = (words.capital(at) || words.capital(at + 1) && words.letters(at + 1))
        && !words.before(at, 1).is_empty();
    (!name).then(|| Found::set(at, at + 1, value))
}

/// `every year`, `each Thursday`, `every two weeks`, `every July`.
fn every(words: &Words<'_>, at: usize) -> Option<Found> {
    if !matches!(words.lower(at), "every" | "each") {
        return None;
    }
    let other = usize::from(words.lower(at + 1) == "other");
    if let Some((day, end)) = weekday::name(words, at + 1 + other) {
        return Some(Found::set(at, end, format!("XXXX-WXX-{day}")));
    }
    if let Some((month, end)) = month::name(words, at + 1) {
        return Some(Found::set(at, end, format!("XXXX-{month:02}")));
    }
    if let Some(part) = look_up(&DAY_PARTS, words.lower(at + 1)) {
        return Some(Found::set(at, at + 2, format!("XXXX-XX-XXT{part}")));
    }
    let count = number::read(words, at + 1);
    let place = count.map_or(at + 1, |count| count.end);
    let place = place + usize::from(matches!(words.lower(place), "other" | "single"));
    let (unit, _) = look_up(&UNITS, words.lower(place))?;
    let other = words.lower(at + 1) == "other";
    let times = if other { 2.0 } else { count.map_or(1.0, |count| count.value) };
    Some(Found::set(at, place + 1, length(unit, times)))
}

/// `a year` behind a number of times or an amount; `per month`.
fn per(words: &Words<'_>, at: usize) -> Option<Found> {
    let per = words.lower(at) == "per";
    let times = matches!(
        words.before(at, 1),
        "once"
            | "twice"
            | "times"
            | "million"
            | "billion"
            | "barrels"
            | "tons"
            | "tonnes"
            | "percent"
            | "%"
            | "dollars"
            | "euros"
            | "people"
    );
    let money = matches!(words.before(at, 2), "$" | "€" | "£");
    let article = matches!(words.lower(at), "a" | "an") && (times || money);
    let (unit, plural) = look_up(&UNITS, words.lower(at + 1)).filter(|_| per || article)?;
    let free = words.lower(at + 2) != "-"
        && !matches!(words.lower(at + 2), "ago" | "earlier" | "later" | "before" | "after");
    (!plural && free).then(|| Found::set(at, at + 2, length(unit, 1.0)))
}

/// `in the mornings`.
fn parts(words: &Words<'_>, at: usize) -> Option<Found> {
    let word = words.lower(at);
    let part =
        look_up(&DAY_PARTS, word).filter(|_| matches!(word, "mornings" | "afternoons" | "evenings"))?;
    let free = words.before(at, 1) == "the" || !words.letters(at + 1);
    free.then(|| Found::set(at, at + 1, format!("T{part}")))
}

/// `Mondays`, `Tuesday nights`.
fn plural(words: &Words<'_>, at: usize) -> Option<Found> {
    if let Some((day, end)) = weekday::name(words, at) {
        let part = words.lower(end).strip_suffix('s').and_then(|part| look_up(&DAY_PARTS, part));
        return part.map(|part| Found::set(at, end + 1, format!("XXXX-WXX-{day}T{part}")));
    }
    let day = words.lower(at).strip_suffix('s').filter(|day| day.ends_with("day") && words.capital(at))?;
    let day = look_up(&crate::lang::en::calendar::WEEKDAYS, day)?;
    Some(Found::set(at, at + 1, format!("XXXX-WXX-{day}")))
}

fn length(unit: Unit, count: f64) -> String {
    match unit {
        Unit::Second => format!("PT{count}S"),
        Unit::Minute => format!("PT{count}M"),
        Unit::Hour => format!("PT{count}H"),
        Unit::Day => format!("P{count}D"),
        Unit::Week | Unit::Weekend => format!("P{count}W"),
        Unit::Fortnight => format!("P{}W", count * 2.0),
        Unit::Month => format!("P{count}M"),
        Unit::Quarter => format!("P{}M", count * 3.0),
        Unit::Year => format!("P{count}Y"),
        Unit::Decade => format!("P{}Y", count * 10.0),
        Unit::Century => format!("P{}Y", count * 100.0),
    }
}
