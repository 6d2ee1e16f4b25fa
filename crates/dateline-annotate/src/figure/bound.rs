//! How a number bounds the truth.
//!
//! Comes in: a number in its words. Goes out: the bound that the words right before or behind it name. Refuses
//! bound words that stand elsewhere: each covers its own number only.

use dateline_types::Bound;

use super::amount::Amount;
use crate::lang::en::bounds::{BEFORE, BEHIND};
use crate::number::Form;
use crate::words::Words;

pub(super) fn of(words: &Words<'_>, amount: &Amount) -> Bound {
    let crowd = || if amount.form == Form::Crowd { Bound::AtLeast } else { Bound::Exact };
    before(words, amount.start).or_else(|| behind(words, amount)).unwrap_or_else(crowd)
}

/// The bound words that end right before the number.
fn before(words: &Words<'_>, start: usize) -> Option<Bound> {
    phrase(words, start).map(|entry| entry.1)
}

/// Where the bound words before a number begin.
pub(super) fn start(words: &Words<'_>, amount: &Amount) -> Option<usize> {
    phrase(words, amount.start).map(|entry| amount.start - entry.0.len())
}

fn phrase(words: &Words<'_>, start: usize) -> Option<&'static (&'static [&'static str], Bound)> {
    let ends = |phrase: &[&str]| {
        start
            .checked_sub(phrase.len())
            .is_some_and(|at| words.run(at, phrase) && words.same_sentence(at, start))
    };
    BEFORE.iter().filter(|entry| ends(entry.0)).max_by_key(|entry| entry.0.len())
}

/// `or more`, right behind the number or behind its noun.
fn behind(words: &Words<'_>, amount: &Amount) -> Option<Bound> {
    let at = |place: usize| {
        let fits =
            BEHIND.iter().find(|entry| words.same_sentence(amount.start, place) && words.run(place, entry.0));
        fits.map(|entry| entry.1)
    };
    at(amount.end).or_else(|| {
        at(amount.end + 1).filter(|_| words.letters(amount.end) && words.lower(amount.end + 1) != "plus")
    })
}
