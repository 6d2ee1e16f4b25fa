//! Words that narrow or bound a time: `early 2014`, `the end of January`, `more than two hours`, `mid-November`.
//!
//! Comes in: a place in the words. Goes out: the expression behind the word with its modifier and the longer
//! extent. Refuses words that bound a number of other things (`more than 2014 people`).

use dateline_types::{TimexMod, TimexType};

use super::{Found, Scan, shift};
use crate::lang::en::spans::{DEGREE_SIEVE, DEGREES, Reach};
use crate::words::Words;

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    if !DEGREE_SIEVE.may(words.lower(at)) {
        return None;
    }
    let fits = DEGREES.iter().filter(|entry| words.run(at, entry.0));
    let (phrase, (modifier, reach)) = fits.max_by_key(|entry| entry.0.len())?;
    let found = scan.base(at + phrase.len())?;
    let length_with_article = *reach == Reach::Lengths && led(words, found.start);
    let during = words.lower(at) == "over" && phrase.len() == 1 && during(words, at, &found);
    let near = *modifier == Some(TimexMod::Approx)
        && words.lower(at) == "around"
        && !words.before(at, 1).starts_with("get")
        && !matches!(words.lower(found.end), "'s" | "’s")
        && found.kind == TimexType::Date;
    let fits = (suits(&found, *reach) || near && found.stamp.is_some()) && !length_with_article && !during;
    fits.then(|| apply(found, at, *modifier))
}

/// In "over the last two weeks" the first word is a preposition, not a bound.
fn led(words: &Words<'_>, at: usize) -> bool {
    matches!(words.lower(at), "the" | "last" | "past" | "next" | "recent") && words.before(at, 1) != "least"
}

/// "evolved over several years": a preposition, unless one stands before it already ("for over three years").
fn during(words: &Words<'_>, at: usize, found: &Found) -> bool {
    let bound = matches!(
        words.before(at, 1),
        "for"
            | "of"
            | "by"
            | "in"
            | "is"
            | "was"
            | "after"
            | "just"
            | "well"
            | "took"
            | "take"
            | "lasted"
            | "last"
            | ""
    );
    found.kind == TimexType::Duration && (!bound || found.value.contains('X'))
}

fn suits(found: &Found, reach: Reach) -> bool {
    let length = found.kind == TimexType::Duration;
    let vague = found.value.ends_with("_REF");
    match reach {
        Reach::Dates => matches!(found.kind, TimexType::Date | TimexType::Time) && !vague,
        Reach::Deictic => {
            let part = found.kind == TimexType::Time && found.value.starts_with('T');
            !length
                && !vague
                && found.kind != TimexType::Set
                && (found.deictic || found.anchor.is_some() || part)
        }
        Reach::Lengths => length || found.kind == TimexType::Time || found.deictic,
    }
}

fn apply(found: Found, at: usize, modifier: Option<TimexMod>) -> Found {
    let placed = if found.kind == TimexType::Duration { modifier } else { shift::modifier(modifier) };
    Found { start: at, modifier: placed.or(found.modifier), ..found }
}
