//! How a number bounds the truth.
//!
//! Comes in: a number in its words. Goes out: the bound that the words right before or behind it name. Refuses
//! bound words that stand elsewhere: each covers its own number only.

use std::ops::Range;

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

/// The words that name the bound, where it is not in the number itself.
pub(super) fn cue(words: &Words<'_>, amount: &Amount) -> Option<Range<usize>> {
    let before = start(words, amount).map(|start| start..amount.start);
    before.or_else(|| placed(words, amount).map(|(place, entry)| place..place + entry.0.len()))
}

/// Where the bound words before a number begin.
pub(super) fn start(words: &Words<'_>, amount: &Amount) -> Option<usize> {
    phrase(words, amount.start).map(|entry| amount.start - entry.0.len())
}

fn phrase(words: &Words<'_>, start: usize) -> Option<&'static Entry> {
    let ends = |phrase: &[&str]| {
        start
            .checked_sub(phrase.len())
            .is_some_and(|at| words.run(at, phrase) && words.same_sentence(at, start))
    };
    BEFORE.iter().filter(|entry| ends(entry.0)).max_by_key(|entry| entry.0.len())
}

/// `or more`, right behind the number or behind its noun.
fn behind(words: &Words<'_>, amount: &Amount) -> Option<Bound> {
    placed(words, amount).map(|(_, entry)| entry.1)
}

/// The bound words behind a number, and where they stand.
fn placed(words: &Words<'_>, amount: &Amount) -> Option<(usize, &'static Entry)> {
    let at = |place: usize| {
        let fits =
            BEHIND.iter().find(|entry| words.same_sentence(amount.start, place) && words.run(place, entry.0));
        fits.map(|entry| (place, entry))
    };
    at(amount.end).or_else(|| {
        at(amount.end + 1).filter(|_| words.letters(amount.end) && words.lower(amount.end + 1) != "plus")
    })
}

/// Words and the bound they name.
type Entry = (&'static [&'static str], Bound);
