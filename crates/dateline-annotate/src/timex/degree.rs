//! Words that narrow or bound a time: `early 2014`, `the end of January`, `more than two hours`, `mid-November`.
//!
//! Comes in: a place in the words. Goes out: the expression behind the word with its modifier and the longer
//! extent. Refuses words that bound a number of other things (`more than 2014 people`).

use dateline_types::{TimexMod, TimexType};

use super::{Found, Scan, shift};
use crate::lang::en::spans::{DEGREES, Reach};
use crate::words::Words;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let fits = DEGREES.iter().filter(|entry| words.run(at, entry.0));
    let (phrase, modifier, reach) = fits.max_by_key(|entry| entry.0.len())?;
    let found = scan.base(at + phrase.len())?;
    let length_with_article = *reach == Reach::Lengths && led(words, found.start);
    (suits(&found, *reach) && !length_with_article).then(|| apply(found, at, *modifier))
}

/// In "over the last two weeks" the first word is a preposition, not a bound.
fn led(words: &Words<'_>, at: usize) -> bool {
    matches!(words.lower(at), "the" | "last" | "past" | "next" | "recent") && words.before(at, 1) != "least"
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
