//! Titles before names: "Foreign Minister", "Secretary of State", "Lt. Gen."
//!
//! Comes in: words and a place. Goes out: where the titles that begin there end. Refuses lower-case words: those
//! are roles beside a name and no part of a stretch of capitals.

use super::kind::{Sex, is_title, sex_of_given};
use super::run::is_hyphen;
use crate::lang::en::roles::{MODIFIERS, ROLES};
use crate::lang::en::titles::TITLES;
use crate::words::Words;

/// How many titles may stand one behind the other: "Vice Admiral Sir".
const STACKED: usize = 4;

/// Where the titles that begin at this word end, if any do.
pub(super) fn end(words: &Words<'_>, at: usize, limit: usize) -> Option<usize> {
    let next = |end: &usize| one(words, *end, limit);
    std::iter::successors(one(words, at, limit), next).take(STACKED).last()
}

/// The end of one title, with the modifiers before it and its portfolio.
fn one(words: &Words<'_>, at: usize, limit: usize) -> Option<usize> {
    let modifiers = (at..limit.min(at + 5)).take_while(|at| modifies(words, *at)).count();
    let office = (0..=modifiers).rev().find_map(|count| office(words, at + count, limit))?;
    let stop = office + usize::from(words.raw(office) == "." && words.glued(office));
    let elect = is_hyphen(words, stop) && matches!(words.lower(stop + 1), "elect" | "designate");
    let end = portfolio(words, stop, limit).unwrap_or(stop + 2 * usize::from(elect));
    (end <= limit).then_some(end)
}

fn modifies(words: &Words<'_>, at: usize) -> bool {
    words.capital(at) && MODIFIERS.holds(words.lower(at)) || is_hyphen(words, at)
}

fn office(words: &Words<'_>, at: usize, limit: usize) -> Option<usize> {
    let last = (at + 3).min(limit);
    let ends = || (at + 1..=last).rev().filter(|_| words.capital(at));
    let titled = ends().find(|end| is_title(words.phrase(at..*end)));
    titled.or_else(|| ends().find(|end| is_role_of_someone(words, at..*end, limit)))
}

/// "Anthropologist Ann Lee": a role that has its capital from where it stands.
fn is_role_of_someone(words: &Words<'_>, role: std::ops::Range<usize>, limit: usize) -> bool {
    let next = role.end;
    let named = next + 1 < limit && sex_of_given(words.lower(next)).is_some();
    named && ROLES.holds(words.phrase(role.clone())) && sex_of_given(words.lower(role.start)).is_none()
}

/// "of State", "of the Treasury", "of Foreign Affairs".
fn portfolio(words: &Words<'_>, at: usize, limit: usize) -> Option<usize> {
    let start = at + 1 + usize::from(words.lower(at + 1) == "the");
    let count = (start..limit).take_while(|at| names_portfolio(words, *at)).count();
    (words.lower(at) == "of" && count > 0).then_some(start + count)
}

fn names_portfolio(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    let noun = MODIFIERS.holds(word) || matches!(word, "affairs" | "staff" | "war" | "agriculture");
    words.capital(at) && noun || word == "and" && words.capital(at + 1)
}

/// The sex that the titles of this range tell.
pub(super) fn sex(words: &Words<'_>, titles: std::ops::Range<usize>) -> Option<Sex> {
    titles.into_iter().filter_map(|at| TITLES.get(words.lower(at))).find_map(Sex::of)
}

/// Whether these words are mere forms of address, which say nothing of an office.
pub(super) fn is_address(words: &Words<'_>, titles: std::ops::Range<usize>) -> bool {
    const ADDRESSES: [&str; 14] = [
        "dame", "don", "dr", "herr", "lady", "lord", "madam", "madame", "miss", "mr", "mrs", "ms", "mx",
        "sir",
    ];
    titles.into_iter().all(|at| words.raw(at) == "." || ADDRESSES.contains(&words.lower(at)))
}
