//! References to no day in particular: `now`, `recently`, `the coming weeks`, `the future`.
//!
//! Comes in: a place in the words. Goes out: `PRESENT_REF`, `PAST_REF` or `FUTURE_REF`. Refuses to invent days.

use dateline_types::TimexType;

use super::{Found, Scan};
use crate::lang::en::spans::{VAGUE, VAGUE_SIEVE};

pub(super) fn read(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    if !VAGUE_SIEVE.may(words.lower(at)) {
        return None;
    }
    if words.run(at, &["one", "day"])
        && matches!(words.before(at, 1), "will" | "may" | "might" | "could" | "would")
    {
        return Some(Found::new(TimexType::Date, at, at + 2, "FUTURE_REF"));
    }
    let fits = |entry: &&(&[&str], &str)| words.run(at, entry.0);
    let (phrase, value) = VAGUE.iter().filter(fits).max_by_key(|entry| entry.0.len())?;
    Some(Found::new(TimexType::Date, at, at + phrase.len(), *value))
}
