//! Ages of people.
//!
//! Comes in: a number in its words. Goes out: whether it says how old somebody is, and the word for that person.
//! Refuses a number between commas that no name stands before.

use super::amount::Amount;
use super::unit::Measured;
use crate::lang::en::holds;
use crate::lang::en::nouns::STOPS;
use crate::number::Form;
use crate::words::Words;

/// Whether a number is an age: `aged 14`, `at age 17`, `Mara Lind, 42,`, `nine-month-old`, `when she was six`.
pub(super) fn of(words: &Words<'_>, amount: &Amount, measured: &Measured) -> bool {
    let at = amount.start;
    let old = words.lower(measured.end + usize::from(words.lower(measured.end) == "-")) == "old";
    let aged = matches!(words.before(at, 1), "aged" | "age")
        || words.before(at, 1) == "of" && matches!(words.before(at, 2), "age" | "ages");
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

/// The word for the person whose age it is: the name it stands behind, else the nearest pronoun of the sentence
/// before, or right behind the comma, else the name that opens the sentence.
pub(super) fn person(words: &Words<'_>, amount: &Amount) -> Option<usize> {
    let at = amount.start;
    let sentence = words.sentence(at);
    let pronoun = |at: &usize| matches!(words.lower(*at), "she" | "he" | "who" | "i" | "they");
    let name = |at: &usize| words.capital(*at) && words.letters(*at) && !holds(&STOPS, words.lower(*at));
    let direct = at.checked_sub(2).filter(|_| after_name(words, amount));
    let before = || (sentence.start..at).rev().find(pronoun);
    let behind = || (amount.end..sentence.end.min(amount.end + 3)).find(pronoun);
    direct.or_else(before).or_else(behind).or_else(|| (sentence.start..at).find(name))
}
