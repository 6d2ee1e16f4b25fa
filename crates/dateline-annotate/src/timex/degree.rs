//! Words that narrow or bound a time: `early 2014`, `the end of January`, `more than two hours`, `mid-November`.
//!
//! Comes in: a place in the words. Goes out: the expression behind the word with its modifier and the longer
//! extent. Refuses words that bound a number of other things (`more than 2014 people`).

use dateline_types::{TimexMod, TimexType};

use super::{Found, Scan, shift};
use crate::lang::en::spans::{DEGREES, Reach};

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let fits = DEGREES.iter().filter(|entry| words.run(at, entry.0));
    let (phrase, modifier, reach) = fits.max_by_key(|entry| entry.0.len())?;
    let found = scan.base(at + phrase.len())?;
    suits(&found, *reach).then(|| apply(found, at, *modifier))
}

fn suits(found: &Found, reach: Reach) -> bool {
    let length = found.kind == TimexType::Duration;
    let vague = found.value.ends_with("_REF");
    match reach {
        Reach::Dates => matches!(found.kind, TimexType::Date | TimexType::Time) && !vague,
        Reach::Deictic => {
            !length && !vague && found.kind != TimexType::Set && (found.deictic || found.anchor.is_some())
        }
        Reach::Lengths => length || found.kind == TimexType::Time || found.deictic,
    }
}

fn apply(found: Found, at: usize, modifier: Option<TimexMod>) -> Found {
    let placed = if found.kind == TimexType::Duration { modifier } else { shift::modifier(modifier) };
    Found { start: at, modifier: placed.or(found.modifier), ..found }
}
