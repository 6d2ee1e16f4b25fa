//! Headlines: sentences in which every word has a capital.
//!
//! Comes in: stretches of capitals in such a sentence, and the names known from the rest of the report. Goes out: the
//! known names in them. Refuses to take a capital there for a name.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Naming;
use super::kind::{self, Guess};
use crate::words::Words;

/// Whether the sentence of this word is written as headlines are.
pub(super) fn is_one(words: &Words<'_>, at: usize) -> bool {
    let sentence = words.sentence(at);
    let ended = matches!(words.raw(sentence.end - 1), "." | "!" | "”" | "\"" | ":" | ",");
    let long = sentence.clone().take(60).filter(|at| words.letters(*at) && words.raw(*at).len() > 3);
    let (capital, lower): (Vec<usize>, Vec<usize>) = long.partition(|at| words.capital(*at));
    let joined = sentence.clone().take(60).any(|at| matches!(words.lower(at), "," | ";"));
    !ended && !joined && capital.len() >= 3 && lower.len() * 4 <= capital.len() && sentence.len() > 4
}

/// The known names in a stretch, the longest first at each word.
pub(super) fn known(words: &Words<'_>, run: Range<usize>, named: &BTreeSet<&str>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = run.start;
    while at < run.end {
        let ends = (at + 1..=run.end.min(at + 5)).rev();
        let end = ends.into_iter().find(|end| is_known(words.phrase(at..*end), named));
        found.extend(end.map(|end| at..end));
        at = end.unwrap_or(at + 1);
    }
    found
}

fn is_known(phrase: &str, named: &BTreeSet<&str>) -> bool {
    named.contains(phrase) || matches!(kind::listed(phrase), Guess::Kind(_, 3))
}

/// All phrases by which names of the report may be called: whole names and their last words.
pub(super) fn phrases<'a>(words: &'a Words<'_>, names: &[Naming]) -> BTreeSet<&'a str> {
    let sure = names.iter().filter(|name| name.sure > 0);
    sure.flat_map(|name| {
        let person = name.kind == dateline_types::EntityType::Person;
        let last = person.then(|| words.lower(name.words.end - 1));
        std::iter::once(words.phrase(name.words.clone())).chain(last)
    })
    .collect()
}
