//! The number words of a figure, with currency and percent.
//!
//! Comes in: a place in the words. Goes out: the number that begins there: `$1.2bn`, `422,000 euros`,
//! `50 percent`, `8–10`, `two-thirds`. Refuses to say whether it is a figure.

use super::unit;
use crate::lang::en::currencies::{CODES, NAMES, SIGN_SIEVE, SIGNS};
use crate::lang::en::nouns::STOPS;
use crate::lang::en::units::{LONG, UNITS};
use crate::lang::en::{holds, look_up};
use crate::number::{self, Count, Form, fraction};
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
    let Some(place) = below_zero(words, at) else { return positive(words, at) };
    let amount = positive(words, place)?;
    Some(Amount { start: at, value: -amount.value, high: None, ..amount })
}

/// `-4`, `minus five`, `negative 12`: where the number behind the sign begins. A dash that clings to a word before
/// it is none, and neither is one with a space on both sides inside a sentence.
fn below_zero(words: &Words<'_>, at: usize) -> Option<usize> {
    let opens = words.before(at, 1).is_empty();
    let sign = matches!(words.lower(at), "-" | "−") && !words.glued(at) && (opens || words.glued(at + 1));
    let bare =
        words.lower(at + 1).parse::<u8>().is_ok_and(|number| number == 1) && words.lower(at + 2) == "-";
    let word = matches!(words.lower(at), "minus" | "negative");
    (sign && !bare || word).then_some(at + 1)
}

/// A number without a sign.
fn positive(words: &Words<'_>, at: usize) -> Option<Amount> {
    if let Some(part) = part(words, at) {
        return Some(part);
    }
    let (currency, place) = sign(words, at).map_or((None, at), |(code, place)| (Some(code), place));
    if let Some(metres) = in_metres(words, at) {
        return Some(metres);
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
    if !SIGN_SIEVE.may(words.lower(at)) && words.raw(at).len() != 3 {
        return None;
    }
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
    if amount.unit.is_none() && first_of_two(words, &amount) {
        return Amount { unit: Some("percent"), ..amount };
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
            cents(words, Amount { end: place + phrase.len(), unit: amount.unit.or(Some(code)), ..amount })
        }
        _ => amount,
    }
}

/// `from 9 to 6.5 percent`, `7 or 7.5 percent`: the sign of the second number is the first one's too.
fn first_of_two(words: &Words<'_>, amount: &Amount) -> bool {
    let joint = match words.lower(amount.end) {
        "to" => words.before(amount.start, 1) == "from",
        "or" => true,
        _ => false,
    };
    let second = joint.then(|| number::read(words, amount.end + 1)).flatten();
    second.is_some_and(|second| percent(words, second.end).is_some())
}

/// `3 dollars 50 cents`, `thirteen dollars and five cents`, `two dollars fifty`.
fn cents(words: &Words<'_>, amount: Amount) -> Amount {
    if let Some(more) = bare_cents(words, &amount) {
        return Amount { value: amount.value + more.value / 100.0, end: more.end, ..amount };
    }
    let place = amount.end + usize::from(words.lower(amount.end) == "and");
    let more = number::read(words, place).filter(|more| {
        matches!(words.lower(more.end), "cent" | "cents" | "pence" | "kopecks" | "paise")
            && more.value < 100.0
    });
    match more {
        Some(more) => Amount { value: amount.value + more.value / 100.0, end: more.end + 1, ..amount },
        None => amount,
    }
}

/// "two dollars fifty", with nothing that fifty could count behind it.
fn bare_cents(words: &Words<'_>, amount: &Amount) -> Option<Count> {
    let spelled = amount.form == Form::Words && amount.value.fract() == 0.0;
    let more = spelled.then(|| number::read(words, amount.end)).flatten()?;
    let free = more.form == Form::Words
        && !words.letters(more.end)
        && words.same_sentence(amount.start, more.end - 1);
    (free && (10.0..100.0).contains(&more.value) && more.value.fract() == 0.0).then_some(more)
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

/// `1.8m tall`, `the 100m sprint`, `300m2`: metres, not millions.
fn in_metres(words: &Words<'_>, at: usize) -> Option<Amount> {
    let square = unit::squared(words, at + 1);
    let long = square || holds(&LONG, words.lower(at + 1));
    let digits = words.lower(at).strip_suffix('m').filter(|_| long)?;
    let value = number::plain_digits(digits)?;
    let unit = Some(if square { "square_metre" } else { "metre" });
    let end = at + 1 + usize::from(square);
    Some(Amount { start: at, number: at, end, value, high: None, form: Form::Digits, unit })
}

/// `half of`, `a third`, `two-thirds`, in percent; `1/4 mile`, and what is no share because nothing stands beside it,
/// as they are.
fn part(words: &Words<'_>, at: usize) -> Option<Amount> {
    let typed = fraction::typed(words, at).filter(|typed| measures(words, at, typed.end));
    let read = || fraction::read(words, at).filter(|part| number_of(words, part.end).is_none());
    let over = || fraction::over(words, at).filter(|over| alone(words, at, over.end) || signed(words, at));
    let part = typed.or_else(over).or_else(read).filter(|part| words.same_sentence(at, part.end - 1))?;
    let amount = Amount {
        start: at,
        number: at,
        end: part.end,
        value: part.value,
        high: None,
        form: part.form,
        unit: None,
    };
    if typed.is_some() || part.value >= 1.0 || alone(words, at, part.end) || signed(words, at) {
        return Some(amount);
    }
    share(words, at, &part).then_some(Amount {
        value: in_percent(part.value),
        unit: Some("percent"),
        ..amount
    })
}

/// A share in percent, to two decimals where that keeps it: two-thirds are 66.67.
fn in_percent(part: f64) -> f64 {
    let percent = part * 100.0;
    if percent >= 1.0 { (percent * 100.0).round() / 100.0 } else { percent }
}

/// A scale behind a fraction makes it a number: `half a million`.
fn number_of(words: &Words<'_>, end: usize) -> Option<Count> {
    let end = end + usize::from(words.lower(end) == "of");
    let article = words.lower(end) == "a" && words.letters(end + 1);
    number::read(words, end).filter(|_| article)
}

/// Whether a typed fraction measures something: `1/4 mile`, `3/4 of`, or stands alone; other slashes part dates.
fn measures(words: &Words<'_>, at: usize, end: usize) -> bool {
    let unit = look_up(&UNITS, words.lower(end)).is_some() || words.lower(end) == "of";
    unit || alone(words, at, end)
}

/// "negative one over twenty".
fn signed(words: &Words<'_>, at: usize) -> bool {
    matches!(words.before(at, 1), "negative" | "minus")
}

/// Whether nothing else stands in the sentence.
fn alone(words: &Words<'_>, at: usize, end: usize) -> bool {
    let sentence = words.sentence(at);
    let led = (sentence.start..at).all(|at| matches!(words.lower(at), "-" | "minus" | "negative"));
    led && (end == sentence.end
        || end + 1 == sentence.end && words.lower(end) == "."
        || words.run(end, &["of"]) && end + 1 == sentence.end)
}

/// Whether a fraction in words is a share of something: `half of`, `two-thirds`, `by a third`, `nearly half`.
fn share(words: &Words<'_>, at: usize, part: &Count) -> bool {
    let last = words.lower(part.end - 1);
    // "the second half of the year", "the first half of the match".
    if matches!(words.before(at, 1), "first" | "second" | "latter" | "last" | "opening" | "closing") {
        return false;
    }
    let bounded = matches!(
        words.before(at, 1),
        "by" | "than" | "nearly" | "almost" | "about" | "over" | "roughly" | "only" | "just"
    );
    let of = words.lower(part.end) == "of";
    let noun = words.letters(part.end) && !holds(&STOPS, words.lower(part.end));
    match last {
        "half" if part.end == at + 1 => {
            of || bounded && !matches!(words.lower(part.end), "-" | "a" | "an" | "past")
        }
        "quarter" if part.end == at + 1 => false,
        _ if last.ends_with('s') => true,
        _ => of || bounded && !noun && words.lower(part.end) != "-",
    }
}
