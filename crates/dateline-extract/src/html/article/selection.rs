//! Which blocks are kept.
//!
//! Comes in: a [`Scene`]. Goes out: the indices of the body's blocks, in document order. What lies beyond the
//! stretch that is judged is kept where it is prose of the container: so no page is too long. Refuses the
//! headline, and headings that nothing follows.

use super::label;
use super::signs::Scene;
use super::traits::Role;
use crate::chain::State;

impl Scene<'_> {
    pub(super) fn kept(&self) -> Vec<usize> {
        let prose = self.prose();
        let stretch = self.stretch(&prose);
        let end = stretch.from + stretch.rows.len();
        let states = label::states(&stretch.rows);
        let judged = (stretch.from..end).zip(states).filter(|&(_, state)| state == State::Article);
        let beyond = prose.iter().copied().filter(|&at| at >= end);
        let promoted = |at: usize| self.furniture.promotes(self.page.blocks[at].node);
        let kept = judged.map(|(at, _)| at).chain(beyond);
        let kept = kept.filter(|&at| !self.traits[at].is_title && !promoted(at));
        self.without_lonely_headings(kept.collect())
    }

    /// A heading without a paragraph of its own is a label.
    fn without_lonely_headings(&self, mut kept: Vec<usize>) -> Vec<usize> {
        let heads = |at: usize| self.traits[at].role == Role::Heading;
        while kept.last().is_some_and(|&at| heads(at)) {
            kept.pop();
        }
        kept
    }
}
