//! Dates in digits: `2021-12-08`, `12/8/2021`, `8.12.2021`, `20211208`, `2021-12`, `12/8`; two of them joined by a
//! dash are a stretch.
//!
//! Comes in: a place in the words. Goes out: the day or month. Refuses to guess between day and month where both
//! could be either and no third part tells: the month stands first then, as in the American press. Refuses two
//! numbers with a slash where nothing says that a day is meant: they may be a fraction or a score.

use dateline_types::DateValue;
use jiff::civil::Date;

use super::period::civil;
use super::{Found, Period, Scan, Stamp, calendar_date};
use crate::words::Words;

/// Words before a day that is written as two numbers.
const BEFORE_DAY: [&str; 26] = [
    "(",
    ",",
    "-",
    ":",
    "after",
    "around",
    "before",
    "between",
    "by",
    "due",
    "for",
    "friday",
    "from",
    "is",
    "monday",
    "of",
    "on",
    "saturday",
    "since",
    "sunday",
    "thursday",
    "till",
    "to",
    "tuesday",
    "until",
    "wednesday",
];

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let first = single(scan, at)?;
    Some(to_last(scan, &first).unwrap_or(first))
}

fn single(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    if !words.lower(at).as_bytes().first().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let compact = || compact(words, at).map(|day| Found::date(at, at + 1, Stamp::absolute(Period::Day(day))));
    full(words, at).or_else(compact).or_else(|| month(words, at)).or_else(|| without_year(scan, at))
}

/// A day with its year.
fn full(words: &Words<'_>, at: usize) -> Option<Found> {
    let dotted = dotted(words.lower(at)).map(|parts| (parts, at + 1));
    let (parts, end) = dotted.or_else(|| separated(words, at)).or_else(|| spaced(words, at))?;
    let day = day(&parts)?;
    Some(Found::date(at, end, Stamp::absolute(Period::Day(day))))
}

/// `8.12.2021` is one word.
fn dotted(word: &str) -> Option<[String; 3]> {
    let mut parts = word.split('.');
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = c.len() == 4 && parts.next().is_none() && [a, b, c].iter().all(digits);
    fits.then(|| [a.to_owned(), b.to_owned(), c.to_owned()])
}

/// `2021-12-08` and `12/8/2021` are five words.
fn separated(words: &Words<'_>, at: usize) -> Option<([String; 3], usize)> {
    let sign = words.lower(at + 1);
    let fits = matches!(sign, "-" | "/")
        && words.lower(at + 3) == sign
        && (at + 1..at + 5).all(|place| words.glued(place))
        && !(matches!(words.before(at, 1), "/") && words.glued(at));
    let last = words.lower(at + 4);
    let last = last.split('t').next().unwrap_or(last);
    fits.then(|| ([words.lower(at).to_owned(), words.lower(at + 2).to_owned(), last.to_owned()], at + 5))
}

/// `2021 12 08`: the year first, then two digits each.
fn spaced(words: &Words<'_>, at: usize) -> Option<([String; 3], usize)> {
    let long = |place: usize, length: usize| words.lower(place).len() == length;
    let fits = long(at, 4) && (at + 1..at + 3).all(|place| long(place, 2) && words.one_space(place));
    let part = |place: usize| words.lower(place).to_owned();
    fits.then(|| ([part(at), part(at + 1), part(at + 2)], at + 3))
}

fn day(parts: &[String; 3]) -> Option<Date> {
    let number = |part: &String| part.parse::<i16>().ok();
    let (a, b, c) = (number(&parts[0])?, number(&parts[1])?, number(&parts[2])?);
    let make =
        |year: i16, month: i16, day: i16| Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok();
    let year = match parts[2].len() {
        4 => c,
        2 => c + if c < 40 { 2000 } else { 1900 },
        _ => 0,
    };
    match (parts[0].len(), parts[2].len()) {
        (4, _) => make(a, b, c),
        (1 | 2, 4 | 2) => make(year, a, b).or_else(|| make(year, b, a)),
        _ => None,
    }
}

/// `20211208`: eight digits that name a day of our time.
fn compact(words: &Words<'_>, at: usize) -> Option<Date> {
    let word = words.lower(at);
    let fits = word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_digit());
    let part = |range: std::ops::Range<usize>| word[range].parse::<i16>().ok();
    let year = fits.then(|| part(0..4)).flatten().filter(|year| (1900..2100).contains(year))?;
    Date::new(year, part(4..6)?.try_into().ok()?, part(6..8)?.try_into().ok()?).ok()
}

/// `2021-12`, `12-2021`, `12/2021`: a month.
fn month(words: &Words<'_>, at: usize) -> Option<Found> {
    let sign = words.lower(at + 1);
    let joined = matches!(sign, "-" | "/")
        && words.glued(at + 1)
        && words.glued(at + 2)
        && words.lower(at + 3) != sign;
    let (a, b) = (words.lower(at), words.lower(at + 2));
    let (year, month) = match (a.len(), b.len()) {
        (4, 1 | 2) => (a, b),
        (1 | 2, 4) => (b, a),
        _ => return None,
    };
    let year = year.parse::<i16>().ok().filter(|year| joined && (1900..2100).contains(year))?;
    let month = month.parse::<u8>().ok().filter(|month| (1..=12).contains(month))?;
    // "2010-11" may be two years: a month is written in two digits behind its year or before it.
    let years = a.len() == 4 && b.len() == 2 && month == (year % 100 + 1) as u8;
    (!years).then(|| Found::date(at, at + 3, Stamp::absolute(Period::Month(year, month))))
}

/// `12/8`, `22/04` behind a word that says that a day is meant, or before a time.
fn without_year(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let joined = words.lower(at + 1) == "/" && words.glued(at + 1) && words.glued(at + 2);
    let number =
        |place: usize| words.lower(place).parse::<u8>().ok().filter(|_| words.lower(place).len() <= 2);
    let (a, b) = (joined.then(|| number(at)).flatten()?, number(at + 2)?);
    let led = BEFORE_DAY.contains(&words.before(at, 1))
        || words.before(at, 1).is_empty()
        || words.before(at, 2) == "from";
    let counts = words.letters(at + 3)
        && !matches!(words.lower(at + 3), "at" | "to" | "and" | "between" | "from" | "in" | "until");
    let free = words.lower(at + 3) != "/" && !(words.lower(at + 3) == "-" && words.lower(at + 5) == "-");
    if !led || counts || !free || a > 12 && b > 12 {
        return None;
    }
    let (month, day) = if a <= 12 && civil(2000, a, b).is_some() { (a, b) } else { (b, a) };
    civil(2000, month, day)?;
    calendar_date::yearless(scan, (at, at + 3), month, day)
}

/// `10/1/2018 - 10/7/2018`, `5/1-5/7/2020`: from the first day to the last; what the first leaves out, the last says.
fn to_last(scan: &Scan<'_>, first: &Found) -> Option<Found> {
    let words = scan.words;
    let dash = matches!(words.lower(first.end), "-" | "–" | "—");
    let to = dash || words.lower(first.end) == "to" && words.before(first.start, 1) == "from";
    let last = to.then(|| single(scan, first.end + 1)).flatten()?;
    if !matches!((first.stamp?.period, last.stamp?.period), (Period::Day(_), Period::Day(_))) {
        return None;
    }
    let (from, to) = (first.days?.0, last.days?.1);
    let from = if from < to { from } else { from.with_year(to.year()? - 1)? };
    let given = last.anchor.is_none() && first.anchor.is_some();
    let from = if given { in_year_before(from, to)? } else { from };
    Some(first.to(last.end, from, to))
}

/// The day of this month and number right before another.
fn in_year_before(from: DateValue, to: DateValue) -> Option<DateValue> {
    let year = to.year()?;
    from.with_year(year).filter(|from| *from <= to).or_else(|| from.with_year(year - 1))
}
