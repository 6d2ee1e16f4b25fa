//! Dates in digits alone: `2021-12-08`, `12/8/2021`, `8.12.2021`, with a clock time behind them.
//!
//! Comes in: a place in the words. Goes out: the day. Refuses to guess between day and month where both could
//! be either and no third part tells: the month stands first then, as in the American press.

use jiff::civil::Date;

use super::{Found, Period, Scan, Stamp};
use crate::words::Words;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let dotted = dotted(words.lower(at)).map(|parts| (parts, at + 1));
    let (parts, end) = dotted.or_else(|| separated(words, at))?;
    let day = day(&parts)?;
    Some(Found::date(at, end, Stamp::absolute(Period::Day(day))))
}

/// `8.12.2021` is one word.
fn dotted(word: &str) -> Option<[String; 3]> {
    let parts: Vec<&str> = word.split('.').collect();
    let [a, b, c] = parts[..] else { return None };
    let fits = c.len() == 4 && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    fits.then(|| [a.to_owned(), b.to_owned(), c.to_owned()])
}

/// `2021-12-08` and `12/8/2021` are five words.
fn separated(words: &Words<'_>, at: usize) -> Option<([String; 3], usize)> {
    let sign = words.lower(at + 1);
    let fits = matches!(sign, "-" | "/")
        && words.lower(at + 3) == sign
        && (at + 1..at + 5).all(|place| words.glued(place))
        && !matches!(words.before(at, 1), "-" | "/");
    let last = words.lower(at + 4);
    let last = last.split('t').next().unwrap_or(last);
    fits.then(|| ([words.lower(at).to_owned(), words.lower(at + 2).to_owned(), last.to_owned()], at + 5))
}

fn day(parts: &[String; 3]) -> Option<Date> {
    let number = |part: &String| part.parse::<i16>().ok();
    let (a, b, c) = (number(&parts[0])?, number(&parts[1])?, number(&parts[2])?);
    let make =
        |year: i16, month: i16, day: i16| Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok();
    let year = match parts[2].len() {
        4 => c,
        2 => c + if c < 50 { 2000 } else { 1900 },
        _ => 0,
    };
    match (parts[0].len(), parts[2].len()) {
        (4, _) => make(a, b, c),
        (1 | 2, 4 | 2) => make(year, a, b).or_else(|| make(year, b, a)),
        _ => None,
    }
}
