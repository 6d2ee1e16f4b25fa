//! Lengths: `two hours`, `two-hour`, `several years`, `the past three months`, `a year and a half`, `decades`.
//!
//! Comes in: a place in the words. Goes out: a TimeML length (`P2D`, `PT2H`, `PXY`). Refuses ages of people
//! told as bare numbers and money a year.

use dateline_types::{Anchor, TimexType};
use jiff::civil::Date;

use super::compound::{rank, sum, with_smaller};
use super::period::{date_value, shifted};
use super::{Found, Scan, Unit};
use crate::lang::en::look_up;
use crate::lang::en::spans::{SOME, SOME_SIEVE, UNITS};
use crate::number;
use crate::token::TokenKind;
use crate::words::Words;

/// A counted unit of time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Length {
    /// How many; `None` for "several".
    pub(super) count: Option<f64>,
    pub(super) unit: Unit,
    /// The word behind it.
    pub(super) end: usize,
}

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    if let Some(found) = period(words, at) {
        return Some(found);
    }
    if some_day(words, at) {
        return None;
    }
    let place = lead(words, at);
    if place > at && describes(words, place) {
        return None;
    }
    let direct = || (place > at).then(|| length(words, at)).flatten();
    if let Some(length) = length(words, place).or_else(direct).or_else(|| hyphened_long(words, at)) {
        if is_age(words, place, length.end)
            || length.unit == Unit::Quarter && is_part(words, place, length.end)
        {
            return None;
        }
        let lengths = with_smaller(words, length);
        let end = lengths.last().map_or(length.end, |last| last.end);
        let found = Found::length(at, possessive_time(words, end), sum(&lengths));
        return Some(anchored(scan, &found, &lengths).unwrap_or(found));
    }
    let others = whole(words, at).or_else(|| past_long(words, at)).or_else(|| ahead(words, at));
    others.or_else(|| bare_plural(words, at))
}

/// `the weeks ahead`.
fn ahead(words: &Words<'_>, at: usize) -> Option<Found> {
    let (unit, plural) =
        (words.lower(at) == "the").then(|| look_up(&UNITS, words.lower(at + 1))).flatten()?;
    let length = Length { count: None, unit, end: at + 3 };
    (plural && words.lower(at + 2) == "ahead").then(|| Found::length(at, at + 3, value(&length)))
}

/// "One day he left": no length, but a day that is not told.
fn some_day(words: &Words<'_>, at: usize) -> bool {
    let counted = matches!(
        words.before(at, 1),
        "in" | "for"
            | "of"
            | "within"
            | "just"
            | "only"
            | "than"
            | "least"
            | "most"
            | "about"
            | "by"
            | "after"
            | "took"
            | "takes"
            | "lasted"
            | "every"
            | "at"
            | "-"
    );
    let placed = matches!(words.lower(at + 2), "after" | "before" | "later" | "earlier" | "ago" | "-" | "of");
    words.run(at, &["one", "day"]) && !counted && !placed
}

/// `the next two days`, `the last three months`: the days they cover, counted from the one the report speaks from.
fn anchored(scan: &Scan<'_>, found: &Found, lengths: &[Length]) -> Option<Found> {
    let words = scan.words;
    let led = words.lower(found.start + usize::from(words.lower(found.start) == "the"));
    let now = scan.now.filter(|now| !now.yearless)?;
    let short = lengths.iter().any(|length| rank(length.unit) > rank(Unit::Day));
    let back = matches!(led, "last" | "past");
    if short || !back && !matches!(led, "next" | "coming") {
        return None;
    }
    let moved = |day: Date, length: &Length| {
        let count = length.count.filter(|count| count.fract() == 0.0 && *count < 10_000.0)? as i64;
        shifted(day, length.unit, if back { -count } else { count })
    };
    let far = date_value(lengths.iter().try_fold(now.day, moved)?);
    let near = date_value(shifted(now.day, Unit::Day, if back { -1 } else { 1 })?);
    let days = if back { far.zip(near) } else { near.zip(far) };
    Some(Found { days, ..found.clone() }.from(Anchor::Published))
}

/// `a three-year period`: one expression, article and all.
fn period(words: &Words<'_>, at: usize) -> Option<Found> {
    let article = usize::from(matches!(words.lower(at), "a" | "an" | "the"));
    let length = length(words, at + article).filter(|length| words.before(length.end, 2) == "-")?;
    let named = matches!(words.lower(length.end), "period" | "term");
    named.then(|| Found::length(at, length.end + 1, value(&length)))
}

/// `the past decade`: so long a time is told as its length.
fn past_long(words: &Words<'_>, at: usize) -> Option<Found> {
    let led = words.run(at, &["the", "past"]) || words.run(at, &["the", "last"]);
    let (unit, plural) = led.then(|| look_up(&UNITS, words.lower(at + 2))).flatten()?;
    let length = Length { count: Some(1.0), unit, end: at + 3 };
    let long = !plural && matches!(unit, Unit::Decade | Unit::Century);
    long.then(|| Found::length(at, at + 3, value(&length)))
}

/// `for all day`, `another day`.
fn whole(words: &Words<'_>, at: usize) -> Option<Found> {
    let led = words.lower(at) == "another" || words.lower(at) == "all" && words.before(at, 1) == "for";
    let (unit, plural) = led.then(|| look_up(&UNITS, words.lower(at + 1))).flatten()?;
    let length = Length { count: Some(1.0), unit, end: at + 2 };
    let counts = !matches!(unit, Unit::Quarter | Unit::Second | Unit::Weekend);
    let free = words.lower(at + 2) != "-";
    (!plural && counts && free).then(|| Found::length(at, at + 2, value(&length)))
}

/// `the past two months`, `the first nine months`, `the next few years`: what stands before the number.
fn lead(words: &Words<'_>, at: usize) -> usize {
    let place = at + usize::from(words.lower(at) == "the");
    let ordered = matches!(
        words.lower(place),
        "past"
            | "last"
            | "next"
            | "first"
            | "coming"
            | "previous"
            | "following"
            | "final"
            | "latest"
            | "full"
    );
    let additional = words.run(at, &["an", "additional"]) || words.run(at, &["another"]);
    match () {
        () if ordered => place + 1,
        () if additional => at + usize::from(words.lower(at) == "an") + 1,
        () if place > at && number::read(words, place).is_some_and(|count| words.lower(count.end) != "-") => {
            place
        }
        () => at,
    }
}

/// A number and a unit of time: `two hours`, `two-hour`, `several years`, `a week`.
pub(super) fn length(words: &Words<'_>, at: usize) -> Option<Length> {
    let (count, place) = count(words, at)?;
    let hyphen = words.lower(place) == "-" && words.glued(place) && words.glued(place + 1);
    let place = place + usize::from(hyphen);
    let place = place
        + usize::from(matches!(
            words.lower(place),
            "full"
                | "more"
                | "whole"
                | "consecutive"
                | "straight"
                | "long"
                | "short"
                | "calendar"
                | "trading"
                | "additional"
        ));
    // "a second" is an ordinal, "one second" and "a 30-second clip" are not.
    let second = words.lower(place) == "second" && (hyphen || matches!(words.lower(at), "one" | "1"));
    let night = words.lower(place) == "night" && (hyphen && !words.run(at, &["a"]) || words.number(at));
    let (unit, plural) = match () {
        () if second => (Unit::Second, false),
        () if night => (Unit::Day, false),
        () => look_up(&UNITS, words.lower(place))?,
    };
    let article = matches!(words.lower(at), "a" | "an") && count == Some(1.0);
    // "60 Minutes" is a broadcast.
    if words.capital(place)
        && words.kind(at) == Some(TokenKind::Number)
        && !words.raw(place).bytes().all(|byte| byte.is_ascii_uppercase())
    {
        return None;
    }
    let ordinal = plural || hyphen || count == Some(1.0) || number::read(words, at).is_some();
    if !ordinal || article && unit == Unit::Weekend || unit == Unit::Quarter && !plural {
        return None;
    }
    let compared = words.lower(place + 1) == "-" && matches!(words.lower(place + 2), "earlier" | "ago");
    if compared && article {
        return None;
    }
    let (count, end) = and_a_half(words, count, place + 1);
    let end = or_two(words, end);
    Some(Length { count, unit, end: lasting(words, end) })
}

/// How many: digits, words, `a`, `a couple of`, `several`.
fn count(words: &Words<'_>, at: usize) -> Option<(Option<f64>, usize)> {
    let opens = SOME_SIEVE.may(words.lower(at)) || number::opens(words, at);
    if !opens {
        return None;
    }
    let article = usize::from(words.lower(at) == "a");
    if words.lower(at + article) == "couple" {
        let end = at + article + 1;
        return Some((Some(2.0), end + usize::from(words.lower(end) == "of")));
    }
    if let Some(end) = words.longest(at, &SOME) {
        return Some((None, end));
    }
    if words.run(at, &["half", "a"]) || words.run(at, &["half", "an"]) {
        return Some((Some(0.5), at + 2));
    }
    if let Some(found) = number::read(words, at) {
        if words.run(found.end, &["and", "half"]) {
            return Some((Some(found.value + 0.5), found.end + 2));
        }
        let of = usize::from(found.form == number::Form::Crowd && words.lower(found.end) == "of");
        let known = found.form != number::Form::Crowd;
        let to = to_higher(words, found.end);
        return Some((known.then_some(found.value), to.unwrap_or(found.end + of)));
    }
    matches!(words.lower(at), "a" | "an").then_some((Some(1.0), at + 1))
}

/// "the first three-day trip": the ordinal counts trips, not days.
fn describes(words: &Words<'_>, at: usize) -> bool {
    count(words, at).is_some_and(|(_, end)| words.lower(end) == "-" && words.glued(end))
}

/// `12 to 18 months`: the number is not one.
fn to_higher(words: &Words<'_>, at: usize) -> Option<usize> {
    let joint = matches!(words.lower(at), "to" | "or" | "-" | "–");
    joint.then(|| number::read(words, at + 1)).flatten().map(|higher| higher.end)
}

/// `a year and a half`, `a year or so`.
fn and_a_half(words: &Words<'_>, count: Option<f64>, end: usize) -> (Option<f64>, usize) {
    let half = if words.run(end, &["and", "a", "half"]) {
        3
    } else if words.run(end, &["and", "half"]) && !matches!(words.lower(end + 2), "of" | "the" | "a") {
        2
    } else {
        return (count, end);
    };
    (count.map(|count| count + 0.5), end + half)
}

/// `a day or two`, `a year or so`.
fn or_two(words: &Words<'_>, end: usize) -> usize {
    let more = words.lower(end) == "or" && matches!(words.lower(end + 1), "so" | "two");
    if more { end + 2 } else { end }
}

/// `day-long` is one expression.
fn lasting(words: &Words<'_>, end: usize) -> usize {
    if words.lower(end) == "-" && words.lower(end + 1) == "long" { end + 2 } else { end }
}

/// `44-year-old`, `52 years old`, `ages 4 months and older`: how old somebody is, is a figure and no time.
fn is_age(words: &Words<'_>, at: usize, end: usize) -> bool {
    let place = end + usize::from(words.lower(end) == "-");
    let joined = matches!(words.lower(end), "and" | "or");
    words.lower(place) == "old"
        || words.lower(end) == "of" && words.lower(end + 1) == "age"
        || joined && matches!(words.lower(end + 1), "older" | "younger")
        || matches!(words.before(at, 1), "aged" | "ages")
}

/// `three-quarters`, `three quarters of the land`: parts, not three months each.
fn is_part(words: &Words<'_>, at: usize, end: usize) -> bool {
    let counted = words.lower(at) == "several" && words.letters(end + 1);
    words.lower(end) == "of" && !counted || words.before(end, 2) == "-"
}

/// `two weeks' time`.
fn possessive_time(words: &Words<'_>, end: usize) -> usize {
    if matches!(words.lower(end), "'" | "’") && words.lower(end + 1) == "time" { end + 2 } else { end }
}

/// `decades-long`, `week-long`, `years-old`.
fn hyphened_long(words: &Words<'_>, at: usize) -> Option<Length> {
    let (unit, plural) = look_up(&UNITS, words.lower(at))?;
    let long = words.lower(at + 1) == "-" && matches!(words.lower(at + 2), "long" | "old");
    (long && words.before(at, 1) != "-").then_some(Length {
        count: (!plural).then_some(1.0),
        unit,
        end: at + 3,
    })
}

/// `for years`, `in decades`, `recent weeks`: many of them.
fn bare_plural(words: &Words<'_>, at: usize) -> Option<Found> {
    let recent = words.lower(at) == "recent";
    let place = at + usize::from(recent);
    let (unit, _) = look_up(&UNITS, words.lower(place)).filter(|(_, plural)| *plural)?;
    let fits = matches!(
        words.before(at, 1),
        "for" | "in" | "over" | "within" | "of" | "took" | "take" | "after" | "until"
    ) || matches!(words.lower(at + 1), "ago" | "later" | "before" | "after");
    let counted = matches!(unit, Unit::Weekend | Unit::Quarter | Unit::Second);
    let ago = usize::from(matches!(words.lower(place + 1), "ago"));
    let length = Length { count: None, unit, end: place + 1 };
    let found = Found::length(at, or_longer(words, place + 1), value(&length));
    (fits && !counted)
        .then(|| if ago == 1 { Found::new(TimexType::Date, at, place + 2, "PAST_REF") } else { found })
}

/// `weeks or months`: behind the other plural.
fn or_longer(words: &Words<'_>, end: usize) -> usize {
    let plural = look_up(&UNITS, words.lower(end + 1)).is_some_and(|(_, plural)| plural);
    if matches!(words.lower(end), "or" | "and") && plural { end + 2 } else { end }
}

/// The TimeML length.
pub(super) fn value(length: &Length) -> String {
    let (prefix, unit, factor) = match length.unit {
        Unit::Second => ("PT", "S", 1.0),
        Unit::Minute => ("PT", "M", 1.0),
        Unit::Hour => ("PT", "H", 1.0),
        Unit::Day | Unit::Weekend => ("P", "D", 1.0),
        Unit::Week => ("P", "W", 1.0),
        Unit::Fortnight => ("P", "W", 2.0),
        Unit::Month => ("P", "M", 1.0),
        Unit::Quarter => ("P", "M", 3.0),
        Unit::Year => ("P", "Y", 1.0),
        Unit::Decade => ("P", "Y", 10.0),
        Unit::Century => ("P", "Y", 100.0),
    };
    match (length.count, length.unit) {
        (Some(count), _) => format!("{prefix}{}{unit}", count * factor),
        (None, Unit::Decade) => "PXE".to_owned(),
        (None, Unit::Century) => "PXC".to_owned(),
        (None, _) => format!("{prefix}X{unit}"),
    }
}
