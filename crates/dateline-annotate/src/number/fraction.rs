//! Fractions, in words and typed.
//!
//! Comes in: a place in the words. Goes out: the fraction that begins there as a part of one (`two-thirds`, `a
//! hundredth`, `3/4`, `half`), or the number that a fraction completes (`two and a half`, `1 4/5`). Refuses to know
//! what it is a part of: a share in percent is its reader's.

use super::{Count, Form, scale, spelled};
use crate::lang::en::calendar::ORDINALS;
use crate::lang::en::look_up;
use crate::lang::en::numbers::{DENOMINATORS, NUMBER_SIEVE, ONES, TENS};
use crate::token::TokenKind;
use crate::words::Words;

/// The typed denominators that are no days of a month written behind it, and no "24/7".
const TYPED: [f64; 9] = [2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0, 32.0];

/// The fraction in words that begins with word `at`.
pub(crate) fn read(words: &Words<'_>, at: usize) -> Option<Count> {
    if words.kind(at) == Some(TokenKind::Number) || !NUMBER_SIEVE.may(words.lower(at)) {
        return None;
    }
    if matches!(words.lower(at), "half" | "quarter") {
        let value = if words.lower(at) == "half" { 0.5 } else { 0.25 };
        return Some(Count { value, end: at + 1, form: Form::Words });
    }
    let cardinal = spelled::cardinal(words, at);
    if let Some(found) = cardinal.and_then(|many| of_large(words, at, many)) {
        return Some(found);
    }
    let (many, next) = numerator(words, at, cardinal)?;
    let (parts, end) = denominator(words, next, super::is_one(many))?;
    let moved = || borrowed(words, at, next, parts);
    let value = moved().unwrap_or(many / parts);
    Some(Count { value, end, form: Form::Words })
}

/// `one one hundred fifth`, `three one thousand tenths`: one hundred or thousand, and an ordinal, divide.
fn of_large(words: &Words<'_>, at: usize, many: Count) -> Option<Count> {
    let swallowed = many.end > at + 2 && words.run(many.end - 2, &["one", "thousand"]);
    let (above, place) =
        if swallowed { (many.value / 1e3 - 1.0, many.end - 2) } else { (many.value, many.end) };
    if words.lower(place) != "one" {
        return None;
    }
    let large = match words.lower(place + 1) {
        "hundred" => 100.0,
        "thousand" => 1000.0,
        _ => return None,
    };
    let next = place + 2 + usize::from(words.lower(place + 2) == "and");
    let small = parts(words.lower(next), super::is_one(above), true)?;
    Some(Count { value: above / (large + small), end: next + 1, form: Form::Words })
}

/// How many parts: `a`, `one`, `three`.
fn numerator(words: &Words<'_>, at: usize, cardinal: Option<Count>) -> Option<(f64, usize)> {
    let article = matches!(words.lower(at), "a" | "an") && scale(words, at + 1).is_none();
    if article {
        return Some((1.0, at + 1));
    }
    cardinal.map(|count| (count.value, count.end))
}

/// The parts of a whole: `quarter`, `eighths`, `twenty-fifth`, `trillionths`. Of one part there is one.
fn denominator(words: &Words<'_>, at: usize, one: bool) -> Option<(f64, usize)> {
    let at = at + usize::from(words.lower(at) == "-");
    if let Some(ten) = look_up(&TENS, words.lower(at)) {
        let place = at + 1 + usize::from(words.lower(at + 1) == "-");
        let small = parts(words.lower(place), one, true).filter(|small| *small < 10.0)?;
        return Some((ten + small, place + 1));
    }
    parts(words.lower(at), one, false).map(|parts| (parts, at + 1))
}

/// What a word divides by. `first` and `second` divide only behind a ten.
fn parts(word: &str, one: bool, behind_ten: bool) -> Option<f64> {
    let bare = if one { Some(word) } else { word.strip_suffix('s') }?;
    let ordinal = || look_up(&ORDINALS, bare).filter(|ordinal| behind_ten || *ordinal > 2).map(f64::from);
    let halves = (word == "halves" && !one).then_some(2.0);
    halves.or_else(|| look_up(&DENOMINATORS, bare)).or_else(ordinal)
}

/// `one hundred thirty-fifths`: a ten right before a small ordinal belongs to the denominator.
fn borrowed(words: &Words<'_>, at: usize, next: usize, parts: f64) -> Option<f64> {
    let ten = look_up(&TENS, words.lower(next.checked_sub(1)?)).filter(|_| parts < 10.0)?;
    let rest = spelled::cardinal(words, at)?.value - ten;
    (rest >= 1.0).then_some(rest / (ten + parts))
}

/// `three quarters`, `two thirds` where a whole number may stand before: "six million and two thirds".
pub(super) fn opens(words: &Words<'_>, at: usize) -> bool {
    let one = look_up(&ONES, words.lower(at)).filter(|one| (1.0..10.0).contains(one));
    one.is_some_and(|one| parts(words.lower(at + 1), super::is_one(one), false).is_some())
}

/// `one over twenty`.
pub(crate) fn over(words: &Words<'_>, at: usize) -> Option<Count> {
    let above = super::read(words, at).filter(|above| words.lower(above.end) == "over")?;
    let below = super::read(words, above.end + 1).filter(|below| below.value > 0.0)?;
    Some(Count { value: above.value / below.value, ..below })
}

/// A fraction that is typed: `3/4`.
pub(crate) fn typed(words: &Words<'_>, at: usize) -> Option<Count> {
    let slash = words.lower(at + 1) == "/" && words.glued(at + 1) && words.glued(at + 2);
    let digits = |at: usize| words.lower(at).parse::<u8>().ok().map(f64::from);
    let (over, under) = slash.then(|| Some((digits(at)?, digits(at + 2)?))).flatten()?;
    let fits = over > 0.0 && over < under && TYPED.contains(&under) && words.lower(at + 3) != "/";
    fits.then_some(Count { value: over / under, end: at + 3, form: Form::Digits })
}

/// The number with the fraction behind it: `two and a half`, `1 4/5`; of a million, it is a fraction of that.
pub(super) fn complete(words: &Words<'_>, count: Count) -> Count {
    let and = words.lower(count.end) == "and" && words.same_sentence(count.end - 1, count.end + 1);
    if let Some(part) = scaled(words, count.end + 1).filter(|part| and && part.value < count.value) {
        return Count { value: count.value + part.value, end: part.end, ..count };
    }
    let behind = if and {
        read(words, count.end + 1).filter(|part| completes(words, count.end + 1, part.end))
    } else {
        typed(words, count.end).filter(|_| count.form == Form::Digits)
    };
    let Some(part) = behind.filter(|part| part.value < 1.0 && count.value.fract() == 0.0) else {
        return count;
    };
    let of = [1e12, 1e9, 1e6].into_iter().find(|scale| count.value % scale == 0.0).unwrap_or(1.0);
    let (value, end) = (count.value + part.value * of, part.end);
    match scale(words, end).filter(|scale| *scale >= 1e3 && value < 1e3) {
        Some(scale) => Count { value: value * scale, end: end + 1, ..count },
        None => Count { value, end, ..count },
    }
}

/// "two and half the town", "one and a third man": an article and a half, or parts that stand in the plural.
fn completes(words: &Words<'_>, at: usize, end: usize) -> bool {
    let led = matches!(words.lower(at), "a" | "an") || look_up(&ONES, words.lower(at)).is_some();
    led && (words.lower(end - 1).ends_with('s')
        || matches!(words.lower(end - 1), "half" | "quarter")
        || !words.letters(end))
}

/// `half a million`, `quarter million`, `two thirds of a million`.
pub(super) fn scaled(words: &Words<'_>, at: usize) -> Option<Count> {
    let part = read(words, at).filter(|part| part.value < 1.0)?;
    let of = usize::from(words.lower(part.end) == "of");
    let article = usize::from(words.lower(part.end + of) == "a");
    let scale = scale(words, part.end + of + article).filter(|_| of == 0 || article == 1)?;
    Some(Count { value: part.value * scale, end: part.end + of + article + 1, ..part })
}
