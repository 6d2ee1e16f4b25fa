//! The word lists of English.
//!
//! Comes in: nothing. Goes out: one table family a file. Refuses to hold rules.

pub(crate) mod cues;
pub(crate) mod function_words;
pub(crate) mod given_names;
pub(crate) mod organisations;
pub(crate) mod places;
pub(crate) mod roles;
pub(crate) mod titles;
