//! Years, decades and centuries: `2014`, `fiscal 1988`, `the 1990s`, `the nineties`, `the 20th century`.
//!
//! Comes in: a place in the words. Goes out: the year or the stretch of years. Refuses four digits that count
//! something (`2000 people`, `1,990`) or number something (`Route 1990`).

use dateline_types::TimexType;

use super::{Found, Period, Scan, Stamp, Unit};
use crate::lang::en::calendar::WEEKDAYS;
use crate::lang::en::nouns::STOPS;
use crate::lang::en::numbers::{ONES, TENS};
use crate::lang::en::{holds, look_up};
use crate::number;
use crate::words::Words;

/// Decades by name, and their first year in the last century.
const NAMED: [(&str, i16); 8] = [
    ("eighties", 1980),
    ("fifties", 1950),
    ("forties", 1940),
    ("nineties", 1990),
    ("seventies", 1970),
    ("sixties", 1960),
    ("thirties", 1930),
    ("twenties", 1920),
];

/// Words before four digits that make them a year.
const BEFORE: [&str; 36] = [
    "(", ",", ".", "after", "and", "around", "before", "between", "by", "circa", "during", "early", "end",
    "fiscal", "for", "from", "in", "late", "mid", "november", "of", "or", "past", "post", "pre", "since",
    "spring", "summer", "the", "through", "till", "to", "until", "winter", "year", "–",
];

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let place = at + usize::from(words.lower(at) == "the");
    decade(words, at, place)
        .or_else(|| century(words, at, place))
        .or_else(|| period(scan, at))
        .or_else(|| single(words, at))
}

/// A year in four digits, or in words, whatever stands around it.
pub(super) fn plain(words: &Words<'_>, at: usize) -> Option<(i16, usize)> {
    let word = words.lower(at);
    let digits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let year = word.parse::<i16>().ok().filter(|year| digits && (1000..=2199).contains(year));
    year.map(|year| (year, at + 1)).or_else(|| spelled(words, at))
}

/// Whether a text tells of years long past: it names many of them, and more than days told from today.
pub(super) fn tells_history(words: &Words<'_>, now: i16) -> bool {
    let (mut past, mut today) = (0, 0);
    for at in 0..words.len() {
        let word = words.lower(at);
        past += usize::from(plain(words, at).is_some_and(|(year, _)| year < now - 1 && word.len() == 4));
        today += usize::from(
            matches!(word, "today" | "yesterday" | "tomorrow") || look_up(&WEEKDAYS, word).is_some(),
        );
    }
    past >= 6 && past > 2 * today
}

/// `nineteen ninety-six`.
fn spelled(words: &Words<'_>, at: usize) -> Option<(i16, usize)> {
    if words.run(at, &["two", "thousand"]) {
        let place = at + 2 + usize::from(words.lower(at + 2) == "and");
        let more = number::read(words, place).filter(|more| more.form == number::Form::Words)?;
        return (1.0..100.0).contains(&more.value).then_some((2000 + more.value as i16, more.end));
    }
    let century = match words.lower(at) {
        "eighteen" => 1800,
        "nineteen" => 1900,
        "twenty" => 2000,
        _ => return None,
    };
    let ten = look_up(&TENS, words.lower(at + 1)).map(|ten| ten as i16)?;
    let place = at + 2 + usize::from(words.lower(at + 2) == "-");
    let one = look_up(&ONES, words.lower(place)).filter(|one| *one < 10.0);
    let end = if one.is_some() { place + 1 } else { at + 2 };
    Some((century + ten + one.unwrap_or(0.0) as i16, end))
}

/// `the 1988 period`, `the 1988 quarter`: of that year, the quarter that was told last.
fn period(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (year, end) = (words.lower(at) == "the").then(|| plain(words, at + 1)).flatten()?;
    let ended = || scan.stretch(Unit::Quarter, -1).map(|stamp| stamp.period);
    let told = scan.last.map(|(last, _)| last.period).filter(|last| matches!(last, Period::Quarter(..)));
    let period = match (words.lower(end), told.or_else(ended)) {
        ("period", Some(Period::Quarter(_, quarter))) if told.is_some() => Period::Quarter(year, quarter),
        ("quarter", Some(Period::Quarter(_, quarter))) => Period::Quarter(year, quarter),
        ("period", _) => Period::Year(year),
        _ => return None,
    };
    Some(Found::date(at, end + 1, Stamp::absolute(period)))
}

/// A year that stands for itself.
fn single(words: &Words<'_>, at: usize) -> Option<Found> {
    let fiscal = words.lower(at) == "fiscal" && words.lower(at + 1) != "year";
    let named = usize::from(fiscal)
        + if words.run(at, &["the", "year"]) { 2 } else { usize::from(words.lower(at) == "year") };
    let millennium = || {
        words.run(at + named, &["two", "thousand"]).then_some((2000, at + named + 2)).filter(|_| named > 0)
    };
    let (year, end) = plain(words, at + named).or_else(millennium)?;
    if named == 0 && !is_year(words, at, end, year) {
        return None;
    }
    if matches!(words.lower(end), "bc" | "bce") {
        return Some(Found::new(TimexType::Date, at, end + 1, format!("BC{year:04}")));
    }
    let found = Found::date(at, end, Stamp::absolute(Period::Year(year)));
    Some(to_year(words, &found, year).unwrap_or(found))
}

/// Whether four digits are a year: by what stands before, and not counting what stands behind.
fn is_year(words: &Words<'_>, at: usize, end: usize, year: i16) -> bool {
    let before = words.before(at, 1);
    let recent = (1900..=2050).contains(&year);
    let older = (1500..1900).contains(&year) && !counts_plural(words, end);
    let named = BEFORE.contains(&before) || before.is_empty() || before == "-";
    let marked = after_sign(words, at) || before_unit(words, end, year) || numbered(words, at, end);
    !marked && (recent || older && named)
}

/// A sign before the digits that makes them something else; `c. 1580` and `(m. 1949)` are years.
fn after_sign(words: &Words<'_>, at: usize) -> bool {
    let (before, earlier) = (words.before(at, 1), words.before(at, 2));
    match before {
        "$" | "€" | "£" | "#" | ":" | "/" | "+" => true,
        "-" => words.glued(at) && !matches!(earlier, "post" | "pre" | "mid" | "early" | "late"),
        "." => !matches!(earlier, "c" | "b" | "d" | "m" | "ca" | "r" | "fl"),
        _ => false,
    }
}

/// Words and signs behind digits that count.
const COUNTED: [&str; 14] = [
    "%", "billion", "dollars", "feet", "km", "meters", "metres", "miles", "million", "people", "percent",
    "thousand", "year", "years",
];

/// A unit behind the digits, or a hyphen that joins them to more digits that are no year.
fn before_unit(words: &Words<'_>, end: usize, year: i16) -> bool {
    let word = words.raw(end + 1).starts_with(char::is_alphabetic);
    let known = plain(words, end + 1).is_some() || short_year(words, end + 1, year).is_some();
    let hyphen = words.lower(end) == "-" && !known && !word;
    hyphen || holds(&COUNTED, words.lower(end)) || words.lower(end) == "°"
}

/// Whether a lower-case plural stands right behind: `1709 pupils`.
fn counts_plural(words: &Words<'_>, end: usize) -> bool {
    let next = words.raw(end);
    next.ends_with('s') && next.starts_with(|first: char| first.is_lowercase()) && !holds(&STOPS, next)
}

/// `Resolution 1973`, or `1990 people were`: a lower-case plural right behind counts things.
fn numbered(words: &Words<'_>, at: usize, end: usize) -> bool {
    let label = matches!(
        words.before(at, 1),
        "resolution"
            | "no"
            | "no."
            | "number"
            | "flight"
            | "route"
            | "room"
            | "page"
            | "section"
            | "about"
            | "some"
            | "nearly"
            | "least"
    ) || words.before(at, 1) == "than" && !matches!(words.before(at, 2), "later" | "earlier")
        || words.before(at, 1) == "over" && !matches!(words.lower(end), "-" | "–");
    let next = words.lower(end);
    let people = matches!(
        next,
        "troops" | "soldiers" | "men" | "women" | "votes" | "jobs" | "homes" | "deaths" | "words" | "points"
    );
    label || people
}

/// `2010-2014`, `2010 to 2014`: from the first year to the last.
fn to_year(words: &Words<'_>, first: &Found, from: i16) -> Option<Found> {
    let life = words.before(first.start, 1) == "(";
    let dash = matches!(words.lower(first.end), "-" | "–" | "—" | "/") && words.glued(first.end) && !life;
    let last = || plain(words, first.end + 1).or_else(|| short_year(words, first.end + 1, from));
    let (to, end) = dash.then(last).flatten()?;
    let last = Stamp::absolute(Period::Year(to)).days().filter(|_| to > from)?.1;
    let days = first.days.map(|days| (days.0, last));
    Some(Found { end, value: format!("{from}/{to}"), days, kind: TimexType::Date, ..first.clone() })
}

/// `58` behind `1957-`.
fn short_year(words: &Words<'_>, at: usize, from: i16) -> Option<(i16, usize)> {
    let word = words.lower(at);
    let year = word.parse::<i16>().ok().filter(|_| word.len() == 2)? + from / 100 * 100;
    (year > from && words.lower(at + 1) != "-").then_some((year, at + 1))
}

/// `1990s`, `'80s`, `nineties`.
fn decade(words: &Words<'_>, at: usize, place: usize) -> Option<Found> {
    let word = words.lower(place);
    let digits = word.strip_suffix('s').unwrap_or("");
    let full = digits.parse::<i16>().ok().filter(|year| digits.len() == 4 && year % 10 == 0);
    let short = |at: usize| {
        let digits = words.lower(at).strip_suffix('s')?;
        let year = digits.parse::<i16>().ok().filter(|year| digits.len() == 2 && year % 10 == 0)?;
        Some(if year < 20 { 2000 + year } else { 1900 + year })
    };
    let apostrophe = matches!(words.lower(place), "'" | "’" | "‘");
    let named = look_up(&NAMED, word).filter(|_| place > at || words.before(at, 1) == "-");
    let found = full.or(named).map(|year| (year, place + 1));
    let (year, end) =
        found.or_else(|| short(place + 1).filter(|_| apostrophe).map(|year| (year, place + 2)))?;
    Some(Found::date(at, end, Stamp::absolute(Period::Decade(year))))
}

/// `the 20th century`.
fn century(words: &Words<'_>, at: usize, place: usize) -> Option<Found> {
    let word = words.lower(place);
    let digits = ["st", "nd", "rd", "th"].into_iter().find_map(|ending| word.strip_suffix(ending))?;
    let number = digits.parse::<i16>().ok().filter(|number| (1..=30).contains(number))?;
    let place = place + 1 + usize::from(words.lower(place + 1) == "-");
    (words.lower(place) == "century")
        .then(|| Found::date(at, place + 1, Stamp::absolute(Period::Century(number - 1))))
}
