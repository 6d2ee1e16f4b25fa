//! The number words of a figure, with currency and percent.
//!
//! Comes in: a place in the words. Goes out: the number that begins there: `$1.2bn`, `422,000 euros`,
//! `50 percent`, `8–10`, `two-thirds`. Refuses to say whether it is a figure.

use crate::lang::en::currencies::{CODES, NAMES, SIGNS};
use crate::lang::en::look_up;
use crate::lang::en::numbers::PARTS;
use crate::lang::en::units::UNITS;
use crate::number::{self, Count, Form};
use crate::words::Words;

/// A number with what belongs to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Amount {
    /// The first word, currency sign included.
    pub(super) start: usize,
    /// The first word of the number itself.
    pub(super) number: usize,
    /// The word behind the last.
    pub(super) end: usize,
    pub(super) value: f64,
    /// The upper end of a range.
    pub(super) high: Option<f64>,
    pub(super) form: Form,
    /// Money by its code, or percent.
    pub(super) unit: Option<&'static str>,
}

/// The number that begins with word `at`.
pub(super) fn read(words: &Words<'_>, at: usize) -> Option<Amount> {
    let (currency, place) = sign(words, at).map_or((None, at), |(code, place)| (Some(code), place));
    if let Some(part) = part(words, at) {
        return Some(part);
    }
    if let Some(glued) = glued_unit(words, at) {
        return Some(glued);
    }
    let low = number::read(words, place).filter(|low| words.same_sentence(at, low.end - 1))?;
    let (low, high) = range(words, low);
    let end = high.map_or(low.end, |high| high.end);
    let amount = Amount {
        start: at,
        number: place,
        end,
        value: low.value,
        high: high.map(|high| high.value),
        form: low.form,
        unit: currency,
    };
    Some(behind(words, amount))
}

/// A currency sign or code before a number: `$`, `NZ $`, `EUR`.
fn sign(words: &Words<'_>, at: usize) -> Option<(&'static str, usize)> {
    // "a $1 billion suit" is not in Australian dollars: a single letter belongs to the sign it clings to.
    let clings = words.raw(at).len() > 1 || words.capital(at) && words.glued(at + 1);
    let fits = |entry: &&(&[&str], &'static str)| words.run(at, entry.0) && (entry.0.len() == 1 || clings);
    let sign = SIGNS.iter().filter(fits).max_by_key(|entry| entry.0.len());
    let sign = sign.map(|entry| (entry.1, at + entry.0.len()));
    sign.or_else(|| CODES.iter().find(|code| words.raw(at) == **code).map(|code| (*code, at + 1)))
}

/// `8–10`, `ten to 32`, `between 40 and 50`: the higher number behind the lower one, which shares its scale.
fn range(words: &Words<'_>, low: Count) -> (Count, Option<Count>) {
    let at = low.end;
    let dash = matches!(words.lower(at), "-" | "–" | "—");
    let to = words.lower(at) == "to" || words.lower(at) == "and" && between(words, at);
    let place = at + 1 + usize::from(matches!(words.lower(at + 1), "$" | "€" | "£"));
    let high = (dash || to).then(|| number::read(words, place)).flatten();
    let Some(high) = high.filter(|high| high.form != Form::Crowd && !changed(words, at)) else {
        return (low, None);
    };
    let scaled = high.value >= 1e3 && low.value < 1e3 && low.value * 1e3 <= high.value;
    let factor = if scaled { scale_of(high.value) } else { 1.0 };
    let low = Count { value: low.value * factor, ..low };
    if low.value < high.value {
        (low, Some(high))
    } else {
        (Count { value: low.value / factor, ..low }, None)
    }
}

fn between(words: &Words<'_>, at: usize) -> bool {
    (1..=5).any(|back| words.before(at, back) == "between")
}

/// "rose from 10 to 20": two figures, not a range.
fn changed(words: &Words<'_>, at: usize) -> bool {
    let from = (1..=4).find(|back| words.before(at, *back) == "from");
    from.is_some_and(|back| !matches!(words.before(at, back + 1), "range" | "ranges" | "ranging" | "ranged"))
}

fn scale_of(value: f64) -> f64 {
    [1e12, 1e9, 1e6, 1e3].into_iter().find(|scale| value >= *scale).unwrap_or(1.0)
}

/// Percent and the names of currencies behind the number.
fn behind(words: &Words<'_>, amount: Amount) -> Amount {
    let end = amount.end;
    if let Some(end) = percent(words, end) {
        return Amount { end, unit: Some("percent"), ..amount };
    }
    if words.run(end, &["percentage", "points"]) || words.run(end, &["percentage", "point"]) {
        return Amount { unit: Some("percentage_points"), ..amount };
    }
    let of = usize::from(amount.form == Form::Crowd && words.lower(end) == "of");
    let hyphen = usize::from(words.lower(end) == "-" && words.glued(end));
    let place = end + of + hyphen;
    let named = NAMES.iter().filter(|entry| words.run(place, entry.0)).max_by_key(|entry| entry.0.len());
    match named {
        Some((phrase, code)) if amount.unit.is_none() || code.starts_with("USD") => {
            Amount { end: place + phrase.len(), unit: amount.unit.or(Some(code)), ..amount }
        }
        _ => amount,
    }
}

/// `%`, `percent`, `per cent`, `-percent`.
fn percent(words: &Words<'_>, end: usize) -> Option<usize> {
    let place = end + usize::from(words.lower(end) == "-" && words.glued(end));
    match words.lower(place) {
        "%" | "percent" | "pct" => Some(place + 1),
        "per" if words.lower(place + 1) == "cent" => Some(place + 2),
        _ => None,
    }
}

/// `7.62mm`, `10km`: the unit clings to the digits.
fn glued_unit(words: &Words<'_>, at: usize) -> Option<Amount> {
    let word = words.lower(at);
    let split = word.find(|sign: char| sign.is_alphabetic())?;
    let (digits, suffix) = word.split_at(split);
    let unit = match suffix {
        "m" => metres(words, at + 1).then_some("metre"),
        "h" | "s" | "d" => None,
        _ => look_up(&UNITS, suffix).filter(|_| suffix.len() <= 3),
    };
    let value = number::plain_digits(digits)?;
    let amount =
        Amount { start: at, number: at, end: at + 1, value, high: None, form: Form::Digits, unit: None };
    unit.map(|unit| Amount { unit: Some(unit), ..amount })
}

/// `1.8m tall`, `the 100m sprint`: metres, not millions.
fn metres(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    matches!(
        word,
        "tall" | "high" | "long" | "wide" | "deep" | "away" | "above" | "below" | "sprint" | "hurdles"
    ) || matches!(
        word,
        "final" | "relay" | "freestyle" | "butterfly" | "backstroke" | "race" | "dash" | "pool"
    )
}

/// `half of`, `a third`, `two-thirds`, in percent.
fn part(words: &Words<'_>, at: usize) -> Option<Amount> {
    let whole = |number, end, value, start| Amount {
        start,
        number,
        end,
        value,
        high: None,
        form: Form::Words,
        unit: Some("percent"),
    };
    if words.lower(at) == "half" {
        let bounded =
            matches!(words.before(at, 1), "by" | "than" | "nearly" | "almost" | "about" | "over" | "roughly");
        let counts = words.lower(at + 1) == "of"
            || bounded && !matches!(words.lower(at + 1), "-" | "a" | "an" | "past");
        return counts.then(|| whole(at, at + 1, 50.0, at));
    }
    let (many, place) = match words.lower(at) {
        "a" | "one" => (1.0, at + 1),
        _ => number::read(words, at)
            .filter(|count| count.form == Form::Words && count.value < 10.0)
            .map(|count| (count.value, count.end))?,
    };
    let place = place + usize::from(words.lower(place) == "-");
    let word = words.lower(place);
    let share = look_up(&PARTS, word).filter(|_| {
        many > 1.0 && word.ends_with('s')
            || number::is_one(many) && words.lower(place + 1) == "of" && !word.ends_with('s')
    })?;
    (word != "half" || number::is_one(many)).then(|| whole(at, place + 1, many * share, at))
}
