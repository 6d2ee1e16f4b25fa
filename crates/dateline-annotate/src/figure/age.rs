//! Ages of people.
//!
//! Comes in: a number in its words. Goes out: whether it says how old somebody is, and the word for that person.
//! Refuses a number between commas that no name stands before.

use super::amount::Amount;
use super::unit::Measured;
use crate::number::Form;
use crate::words::Words;

/// Whether a number is an age: `aged 14`, `at age 17`, `Mara Lind, 42,`, `nine-month-old`, `when she was six`.
pub(super) fn of(words: &Words<'_>, amount: &Amount, measured: &Measured) -> bool {
    let at = amount.start;
    let old = words.lower(measured.end + usize::from(words.lower(measured.end) == "-")) == "old";
    let aged = matches!(words.before(at, 1), "aged" | "age")
        || words.before(at, 1) == "of" && words.before(at, 2) == "age";
    let years = measured.name.is_none_or(|unit| matches!(unit, "year" | "month" | "week" | "day"));
    let bare = measured.name.is_none() && amount.value.fract() == 0.0 && amount.value < 120.0;
    years && (old || aged) || bare && (after_name(words, amount) || was(words, amount))
}

/// `Thomas Lind, 42,`: between commas behind a name.
fn after_name(words: &Words<'_>, amount: &Amount) -> bool {
    let at = amount.start;
    let closed = matches!(words.lower(amount.end), "," | "." | ")" | ";") && amount.form == Form::Digits;
    let name = at >= 2 && words.capital(at - 2) && words.letters(at - 2);
    closed && name && matches!(words.before(at, 1), "," | "(")
}

/// `when she was six`, `who is 36,`.
fn was(words: &Words<'_>, amount: &Amount) -> bool {
    let at = amount.start;
    let person = matches!(words.before(at, 2), "she" | "he" | "who" | "i");
    let closed = matches!(words.lower(amount.end), "," | "." | "so" | "and" | "when" | ";");
    person && closed && matches!(words.before(at, 1), "was" | "is" | "turned" | "turns")
}

/// The word for the person whose age it is: the noun behind (`nine-month-old child`), else the nearest name or
/// `he` or `she` before.
pub(super) fn person(words: &Words<'_>, amount: &Amount) -> Option<usize> {
    let sentence = words.sentence(amount.start);
    let names = |at: &usize| {
        let pronoun = matches!(words.lower(*at), "she" | "he" | "who" | "i" | "they");
        let name = words.capital(*at) && words.letters(*at) && *at > sentence.start;
        pronoun || name
    };
    let found = (sentence.start..amount.start).rev().find(names);
    found.or_else(|| words.capital(sentence.start).then_some(sentence.start).filter(|at| *at < amount.start))
}
