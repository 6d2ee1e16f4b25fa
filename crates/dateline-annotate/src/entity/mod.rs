//! Entities: the people, organisations, places and other things that a report names.
//!
//! Comes in: the words of a report. Goes out: its entities in order of their first mention, each with its fullest
//! name, its type, the role beside its name and all mentions by name. Refuses pronouns and phrases such as "the
//! minister": those are `coref`'s.
//!
//! ```text
//! run (stretches of capitals) -> cut (names) -> agree (one type a name) -> merge (one entity a bearer)
//! ```

mod agree;
#[allow(dead_code, reason = "quotes and figures ask it once they are read with entities")]
mod behind;
mod context;
mod cut;
mod headline;
mod kind;
mod merge;
mod role;
mod run;
mod title;
mod vote;

use std::ops::Range;

use dateline_types::{Entity, EntityType};

use crate::words::Words;

#[allow(unused_imports, reason = "see the module")]
pub(crate) use behind::behind;
pub(crate) use kind::{Sex, sex_of_given};
pub(crate) use role::description;

/// One place where a name stands.
#[derive(Clone, Debug)]
struct Naming {
    /// The words of the name, without title and possessive.
    words: Range<usize>,
    /// What it seems to name.
    kind: EntityType,
    /// How sure that is: 3 by list, head or title, 2 by shape or context, 1 by default, 0 where its capital may
    /// mean nothing.
    sure: u8,
    /// The titles before it.
    title: Option<Range<usize>>,
}

/// The entities of a report, in order of their first mention; `entities[i].id` is `i`.
pub(crate) fn find(words: &Words<'_>) -> Vec<Entity> {
    let mut names = cut::Cutter::new(words).names(run::all(words));
    agree::agree(words, &mut names);
    merge::merge(words, &names)
}
