//! Numbers in digits.
//!
//! Comes in: a word that begins with a digit. Goes out: its value, with letters that cling to it (`1.2bn`) and
//! scale words behind it (`3 million`). Refuses clock times, ordinals, version numbers and lists.

use super::{Count, Form, scale};
use crate::lang::en::look_up;
use crate::lang::en::numbers::SUFFIXES;
use crate::words::Words;

/// Longer runs of digits are names of something, not counts.
const MOST_DIGITS: usize = 18;

/// The number in digits that begins with word `at`.
pub(super) fn read(words: &Words<'_>, at: usize) -> Option<Count> {
    let word = words.lower(at);
    let split = word.find(|sign: char| sign.is_alphabetic()).unwrap_or(word.len());
    let (number, suffix) = word.split_at(split);
    let mut value = plain(number)?;
    if !suffix.is_empty() {
        value *= look_up(&SUFFIXES, suffix)?;
    }
    let (factor, end) = scales(words, at + 1, suffix.is_empty());
    Some(Count { value: value * factor, end, form: Form::Digits })
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
