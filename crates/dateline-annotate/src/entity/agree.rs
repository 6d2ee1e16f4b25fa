//! One type a name, throughout a report.
//!
//! Comes in: names with guesses. Goes out: the same, where each name has the type of its surest place, surnames
//! that of the full names they end, and capitals that mean nothing are gone. Refuses to join bearers.

use std::collections::{BTreeMap, BTreeSet};

use dateline_types::EntityType;

use super::Naming;
use super::run::is_hyphen;
use crate::lang::en::places::{CAPITALS, COUNTRIES, STATES};
use crate::words::Words;

/// Brings the guesses of a report together.
pub(super) fn agree(words: &Words<'_>, names: &mut Vec<Naming>) {
    let surnames = surnames(words, names);
    *names = std::mem::take(names).into_iter().flat_map(|name| pair(words, name, &surnames)).collect();
    for name in names.iter_mut() {
        if name.words.len() == 1 && surnames.contains(words.lower(name.words.start)) && gives_way(words, name)
        {
            (name.kind, name.sure) = (EntityType::Person, 3);
        }
    }
    let best = surest(words, names);
    for name in names.iter_mut() {
        if let Some((sure, kind)) = best.get(words.phrase(name.words.clone())) {
            (name.kind, name.sure) = (*kind, *sure);
        }
    }
    names.retain(|name| name.sure > 0);
}

/// The two people of "the Lee-Moss talks".
fn pair(words: &Words<'_>, name: Naming, surnames: &BTreeSet<&str>) -> Vec<Naming> {
    let (first, last) = (name.words.start, name.words.end - 1);
    let known = [first, last].iter().all(|at| surnames.contains(words.lower(*at)));
    if name.words.len() != 3 || !is_hyphen(words, first + 1) || !known {
        return vec![name];
    }
    let one = |at: usize| Naming { words: at..at + 1, kind: EntityType::Person, sure: 3, title: None };
    vec![one(first), one(last)]
}

/// The last words of the full names of people.
fn surnames<'a>(words: &'a Words<'_>, names: &[Naming]) -> BTreeSet<&'a str> {
    let people = names.iter().filter(|name| name.kind == EntityType::Person && name.sure >= 1);
    let full = people.filter(|name| name.words.len() > 1 || name.title.is_some());
    full.map(|name| words.lower(name.words.end - 1)).collect()
}

/// Whether a name may as well be a surname.
fn gives_way(words: &Words<'_>, name: &Naming) -> bool {
    let word = words.lower(name.words.start);
    name.sure < 3
        || ![COUNTRIES, CAPITALS, STATES].iter().any(|list| list.holds(word)) && name.kind == EntityType::Gpe
}

/// For each name the type of its surest place; of equal ones the first.
fn surest<'a>(words: &'a Words<'_>, names: &[Naming]) -> BTreeMap<&'a str, (u8, EntityType)> {
    let mut best: BTreeMap<&str, (u8, EntityType)> = BTreeMap::new();
    for name in names {
        let known = best.entry(words.phrase(name.words.clone())).or_insert((name.sure, name.kind));
        if name.sure > known.0 {
            *known = (name.sure, name.kind);
        }
    }
    best
}
