//! Languages: one folder each, tables only.
//!
//! Comes in: nothing. Goes out: sorted word lists. Refuses to hold rules: those are in the stages.

pub(crate) mod en;
pub(crate) mod packed;
pub(crate) mod sieve;
