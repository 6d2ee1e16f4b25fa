//! Numbers in words.
//!
//! Comes in: a place in the words. Goes out: the cardinal number spelled out there: `two`, `twenty-four`,
//! `a hundred and thirty million`, `half a million`. Refuses ordinals, and `a` without a scale behind it.

use super::{Count, Form, fraction, scale};
use crate::lang::en::look_up;
use crate::lang::en::numbers::{ONES, TENS};
use crate::words::Words;

/// The number in words that begins with word `at`.
pub(super) fn read(words: &Words<'_>, at: usize) -> Option<Count> {
    cardinal(words, at).map(|count| point(words, count).unwrap_or(count))
}

/// `nine point nought four`, `two hundred point seventy-one`.
fn point(words: &Words<'_>, whole: Count) -> Option<Count> {
    if words.lower(whole.end) != "point" {
        return None;
    }
    let digit = |at: usize| look_up(&ONES, words.lower(at)).filter(|one| *one < 10.0);
    let first = whole.end + 1;
    let (mut fraction, mut size, mut end) = (0.0, 1.0, first);
    while let Some(digit) = digit(end).filter(|_| end < first + 12) {
        (fraction, size, end) = (fraction * 10.0 + digit, size * 10.0, end + 1);
    }
    if end == first {
        let two = cardinal(words, first).filter(|two| (10.0..100.0).contains(&two.value))?;
        (fraction, size, end) = (two.value, 100.0, two.end);
    }
    Some(Count { value: whole.value + fraction / size, end, ..whole })
}

/// A cardinal as it is built up from left to right.
#[derive(Default)]
struct Sum {
    /// What the larger scales have closed off.
    closed: f64,
    /// What stands since then.
    open: f64,
    /// The last scale that closed a part.
    last_scale: Option<f64>,
}

/// A whole number in words.
pub(super) fn cardinal(words: &Words<'_>, at: usize) -> Option<Count> {
    let mut sum = Sum::default();
    let mut end = at;
    if matches!(words.lower(at), "a" | "an") {
        scale(words, at + 1)?;
        (sum.open, end) = (1.0, at + 1);
    }
    let mut next = end;
    while words.same_sentence(at, next) && next < at + 24 {
        let place = joint(words, next, end > at);
        let Some(taken) = sum.take(words, place) else { break };
        (end, next) = (taken, taken);
    }
    let some =
        end > at && (sum.open > 0.0 || sum.closed > 0.0 || matches!(words.lower(at), "zero" | "nought"));
    some.then_some(Count { value: sum.closed + sum.open, end, form: Form::Words })
}

/// Skips the `-` or `and` that joins the parts of one number.
fn joint(words: &Words<'_>, at: usize, inside: bool) -> usize {
    let hyphen = words.lower(at) == "-" && (words.glued(at) && words.glued(at + 1) || apart(words, at));
    let and = words.lower(at) == "and" && matches!(words.before(at, 1), "hundred" | "thousand" | "million");
    let large = matches!(words.before(at, 1), "million" | "billion");
    let part = and_part(words, at, large);
    if inside && (hyphen || and && !part) { at + 1 } else { at }
}

/// "one hundred and three quarters": a fraction follows the `and`, not the rest of a numerator.
fn and_part(words: &Words<'_>, at: usize, large: bool) -> bool {
    let quarters = matches!(words.lower(at + 2), "quarters" | "half" | "quarter");
    (large || quarters) && fraction::opens(words, at + 1)
}

/// `fifty - two`: cut apart by a tokeniser.
fn apart(words: &Words<'_>, at: usize) -> bool {
    let one = look_up(&ONES, words.lower(at + 1)).is_some_and(|one| (1.0..10.0).contains(&one));
    one && look_up(&TENS, words.before(at, 1)).is_some()
}

impl Sum {
    /// Takes the word at `place` into the number; `None` where it cannot belong to it.
    fn take(&mut self, words: &Words<'_>, place: usize) -> Option<usize> {
        let word = words.lower(place);
        if let Some(one) = look_up(&ONES, word) {
            let fits = self.open == 0.0
                || self.open % 100.0 == 0.0 && self.open >= 100.0
                || one < 10.0 && self.open % 10.0 == 0.0 && self.open % 100.0 >= 20.0;
            self.open += fits.then_some(one)?;
        } else if let Some(ten) = look_up(&TENS, word) {
            self.open += (self.open % 100.0 == 0.0).then_some(ten)?;
        } else {
            self.multiply(scale(words, place)?)?;
        }
        Some(place + 1)
    }

    fn multiply(&mut self, factor: f64) -> Option<()> {
        if self.open == 0.0 || self.last_scale.is_some_and(|last| factor >= last) && self.open < 1.0 {
            return None;
        }
        if factor <= 100.0 {
            self.open *= factor;
        } else {
            self.closed += self.open * factor;
            self.open = 0.0;
            self.last_scale = Some(factor);
        }
        Some(())
    }
}
