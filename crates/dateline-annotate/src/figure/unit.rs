//! Units of measure.
//!
//! Comes in: a number in its words. Goes out: its unit and the word behind it; whether the unit stands before a
//! noun it describes (`two-hour call`). Refuses things that are counted: doses, pages and votes are no units.

use super::age;
use super::amount::Amount;
use crate::lang::en::look_up;
use crate::lang::en::units::{SQUARES, UNITS};
use crate::number;
use crate::words::Words;

/// A number's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measured {
    /// Its name in a record.
    pub(super) name: Option<&'static str>,
    /// The word behind number and unit.
    pub(super) end: usize,
    /// Whether a noun that it describes follows.
    pub(super) describes: bool,
    /// Whether it is somebody's age.
    pub(super) age: bool,
}

pub(super) fn of(words: &Words<'_>, amount: &Amount) -> Measured {
    let end = amount.end;
    let plain = Measured { name: amount.unit, end, describes: false, age: false };
    if amount.unit == Some("percentage_points") {
        return Measured { end: end + 2, ..plain };
    }
    if amount.unit.is_some() {
        return plain;
    }
    let measured = measure(words, amount).unwrap_or(plain);
    if age::of(words, amount, &measured) {
        return Measured { name: measured.name.or(Some("year")), age: true, ..measured };
    }
    measured
}

/// `km2`, `km²`: a unit of length with the sign of a square, and the word behind it.
pub(super) fn area(words: &Words<'_>, at: usize) -> Option<(&'static str, usize)> {
    let word = words.lower(at);
    let (length, end) = match word.strip_suffix('²') {
        Some(length) => (length, at + 1),
        None => (word, squared(words, at + 1).then_some(at + 2)?),
    };
    look_up(&SQUARES, length).map(|name| (name, end))
}

/// Whether the sign of a square clings to the unit before it: `km2`, `m²`.
pub(super) fn squared(words: &Words<'_>, at: usize) -> bool {
    let ends = !words.glued(at + 1) || !words.letters(at + 1) && !words.number(at + 1);
    matches!(words.lower(at), "2" | "²") && words.glued(at) && ends
}

/// A unit behind the number: `km`, `-year`, `square miles`, `working days`.
fn measure(words: &Words<'_>, amount: &Amount) -> Option<Measured> {
    let hyphen = words.lower(amount.end) == "-" && words.glued(amount.end);
    let place = amount.end + usize::from(hyphen);
    if matches!(words.lower(place), "square" | "sq") {
        let place = place + 1 + usize::from(words.lower(place + 1) == "-");
        let name = look_up(&SQUARES, words.lower(place)).or_else(|| {
            (words.lower(place) == "meter" || words.lower(place) == "metre").then_some("square_metre")
        })?;
        let singular = !words.lower(place).ends_with('s') && words.lower(place) != "feet";
        return Some(Measured { name: Some(name), end: place + 1, describes: singular, age: false });
    }
    let place = place
        + usize::from(matches!(
            words.lower(place),
            "working" | "consecutive" | "more" | "full" | "straight" | "business" | "long" | "additional"
        ));
    let word = words.lower(place);
    if let Some((name, end)) = area(words, place) {
        return Some(Measured { name: Some(name), end, describes: false, age: false });
    }
    let name = look_up(&UNITS, word)?;
    let clash = word == "second" && !hyphen && !number::is_one(amount.value)
        || matches!(word, "mi" | "min") && words.capital(place);
    let plural = word.ends_with('s') || matches!(word, "feet");
    let describes = !plural && (hyphen || !number::is_one(amount.value) && word.len() > 3)
        || word.len() <= 3
            && words.letters(place + 1)
            && !crate::lang::en::holds(&crate::lang::en::nouns::STOPS, words.lower(place + 1));
    (!clash).then_some(Measured { name: Some(name), end: place + 1, describes, age: false })
}
