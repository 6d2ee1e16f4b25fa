//! A section of a page: a list of facts, or the part of a long one that holds the chosen fact.
//!
//! Comes in: facts in the order in which they are shown. Goes out: so many of them, with the ways to those before and
//! after. A way is the address of a fact itself, so that every fact has its page, however long the list is.

use super::View;
use crate::serve::address::{self, Fact};

/// Facts in one section, at most.
const LINES: usize = 100;

/// Some lines of a list.
pub(crate) struct Section<T> {
    pub(crate) lines: Vec<T>,
    pub(crate) total: usize,
    pub(crate) earlier: Option<String>,
    pub(crate) later: Option<String>,
    /// Whether the chosen fact is among the lines.
    pub(crate) chosen: bool,
}

impl View<'_> {
    /// The section of these facts.
    pub(super) fn section<T>(&self, facts: &[Fact], show: impl Fn(usize, &[Fact]) -> T) -> Section<T> {
        let place = self.chosen.and_then(|chosen| facts.iter().position(|fact| *fact == chosen));
        let start = place.unwrap_or_default() / LINES * LINES;
        let shown = &facts[start..facts.len().min(start + LINES)];
        let way = |at: usize| facts.get(at).map(|fact| address::fact(&self.story.id, *fact));
        Section {
            lines: (0..shown.len()).map(|at| show(at, shown)).collect(),
            total: facts.len(),
            earlier: start.checked_sub(LINES).and_then(way),
            later: way(start + LINES),
            chosen: place.is_some(),
        }
    }
}
