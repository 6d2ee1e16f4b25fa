//! Numbers in digits.
//!
//! Comes in: a word that begins with a digit. Goes out: its value, with letters that cling to it (`1.2bn`) and
//! scale words behind it (`3 million`). Refuses clock times, ordinals, version numbers and lists.

use super::{Count, Form, scale, spelled};
use crate::lang::en::look_up;
use crate::lang::en::numbers::SUFFIXES;
use crate::token::TokenKind;
use crate::words::Words;

/// Longer runs of digits are names of something, not counts.
const MOST_DIGITS: usize = 18;

/// The number in digits that begins with word `at`.
pub(super) fn read(words: &Words<'_>, at: usize) -> Option<Count> {
    if words.kind(at) != Some(TokenKind::Number) {
        return point(words, at);
    }
    let word = words.lower(at);
    let split = word.find(|sign: char| sign.is_alphabetic()).unwrap_or(word.len());
    let (number, suffix) = word.split_at(split);
    if let Some(found) = power(words, at).or_else(|| spaced(words, at)) {
        return Some(found);
    }
    let mut value = plain(number)?;
    if !suffix.is_empty() {
        value *= look_up(&SUFFIXES, suffix)?;
    }
    let (factor, end) = match thousands(words, at + 1).filter(|_| suffix.is_empty()) {
        Some(end) => (1e3, end),
        None => scales(words, at + 1, suffix.is_empty()),
    };
    let count = Count { value: value * factor, end, form: Form::Digits };
    Some(lower_part(words, count, factor).unwrap_or(count))
}

/// `2.3 k`, with nothing behind that it could be the first letter of.
fn thousands(words: &Words<'_>, at: usize) -> Option<usize> {
    let free = !words.letters(at + 1) && !matches!(words.lower(at + 1), "." | "-" | "&");
    (words.raw(at) == "k" && free && words.same_sentence(at - 1, at)).then_some(at + 1)
}

/// `.08`: no digit before the point.
fn point(words: &Words<'_>, at: usize) -> Option<Count> {
    let begins = words.lower(at) == "." && !words.glued(at) && words.glued(at + 1);
    let digits = words.lower(at + 1);
    let all = begins && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let value = all.then(|| format!("0.{digits}").parse().ok()).flatten()?;
    Some(Count { value, end: at + 2, form: Form::Digits })
}

/// `1e10`, `12.32e+14`, `1.1^23`.
fn power(words: &Words<'_>, at: usize) -> Option<Count> {
    let word = words.lower(at);
    let hat = words.lower(at + 1) == "^" && words.glued(at + 1);
    let (base, place) = match word.strip_suffix('e') {
        Some(base) => (base, at + 1),
        None if hat => (word, at + 2),
        None => return None,
    };
    let sign = usize::from(matches!(words.lower(place), "+" | "-") && words.glued(place));
    let digits = words.lower(place + sign);
    let exponent = digits.parse::<i32>().ok().filter(|_| words.glued(place + sign) && digits.len() < 4)?;
    let exponent = if sign == 1 && words.lower(place) == "-" { -exponent } else { exponent };
    let base = plain(base)?;
    let value = if hat { base.powi(exponent) } else { base * 10f64.powi(exponent) };
    value.is_finite().then_some(Count { value, end: place + sign + 1, form: Form::Digits })
}

/// `1 234 567`: at least two groups behind single spaces.
fn spaced(words: &Words<'_>, at: usize) -> Option<Count> {
    let group = |at: usize| {
        let digits = words.lower(at).as_bytes();
        let three = digits.len() >= 3 && digits[..3].iter().all(u8::is_ascii_digit);
        three && (digits.len() == 3 || digits[3] == b'.') && words.one_space(at)
    };
    let first = words.lower(at);
    let begins = (1..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_digit());
    let groups = if begins { (at + 1..at + 5).take_while(|at| group(*at)).count() } else { 0 };
    if groups < 2 {
        return None;
    }
    let end = at + 1 + groups;
    let digits: String = (at..end).map(|at| words.lower(at)).collect();
    plain(&digits).map(|value| Count { value, end, form: Form::Digits })
}

/// `4 thousand 3 hundred and 21`: what stands behind the scale of a number and is smaller than it.
fn lower_part(words: &Words<'_>, count: Count, factor: f64) -> Option<Count> {
    if !(100.0..=1e7).contains(&factor) || !words.same_sentence(count.end - 1, count.end) {
        return None;
    }
    let and = usize::from(words.lower(count.end) == "and" && words.lower(count.end - 1) != "million");
    let place = count.end + and;
    let lower = match words.kind(place) {
        Some(TokenKind::Number) => read(words, place),
        _ => spelled::cardinal(words, place).filter(|_| and == 1),
    };
    let lower = lower.filter(|lower| lower.value < factor && lower.value.fract() == 0.0)?;
    Some(Count { value: count.value + lower.value, ..lower })
}

/// The product of the scale words from `at` on (`5 hundred million`, `20-million`), and where they end.
fn scales(words: &Words<'_>, at: usize, allowed: bool) -> (f64, usize) {
    let (mut factor, mut end) = (1.0, at);
    while allowed && words.same_sentence(at - 1, end) && end < at + 3 {
        let hyphen = words.lower(end) == "-" && words.glued(end) && words.glued(end + 1);
        let Some(found) = scale(words, end + usize::from(hyphen)) else { break };
        factor *= found;
        end += 1 + usize::from(hyphen);
    }
    (factor, end)
}

/// Digits with commas between groups and one decimal point.
pub(crate) fn plain(number: &str) -> Option<f64> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = !whole.is_empty() && grouped(whole) && digits(fraction) && number.len() <= MOST_DIGITS + 6;
    if !fits {
        return None;
    }
    let bare: String = number.chars().filter(|&sign| sign != ',').collect();
    bare.parse().ok()
}

/// Whether the commas stand as in `1,234,567` or, counting in lakhs, `12,34,567`.
fn grouped(whole: &str) -> bool {
    let groups: Vec<&str> = whole.split(',').collect();
    let (first, rest) = (groups[0], &groups[1..]);
    let digits =
        groups.iter().all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    let Some((last, middle)) = rest.split_last() else { return digits && first.len() <= MOST_DIGITS };
    let thousands = middle.iter().all(|group| group.len() == 3);
    let lakhs = middle.iter().all(|group| group.len() == 2);
    digits && first.len() <= 3 && last.len() == 3 && (thousands || lakhs)
}
