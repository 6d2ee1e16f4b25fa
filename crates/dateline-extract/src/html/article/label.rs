//! What each block of the stretch is.
//!
//! Comes in: the signs of the blocks. Goes out: a state for each, by the learned weights: a block is judged by
//! its own signs and its two neighbours', and all together by the chain. Refuses to make exceptions.

use super::signs::Row;
use super::weights::{ARTICLE, CHANGES, END, START};
use super::worth::Worths;
use crate::chain::{Chain, PerState, STATES, State};

const CHAIN: Chain = Chain { start: START, end: END, changes: CHANGES };

pub(super) fn states(rows: &[Row]) -> Vec<State> {
    let worths = Worths::new();
    let mut judged = vec![[0.0; STATES]; rows.len()];
    for (at, row) in rows.iter().enumerate() {
        let worth = worths.of(row);
        add(&mut judged[at], &worth[0]);
        judged[at][State::Article as usize] += ARTICLE;
        // What is seen here speaks as "before" for the next block, and as "after" for the last one.
        if let Some(next) = judged.get_mut(at + 1) {
            add(next, &worth[1]);
        }
        if let Some(last) = at.checked_sub(1) {
            add(&mut judged[last], &worth[2]);
        }
    }
    CHAIN.states(&judged)
}

fn add(scores: &mut PerState, more: &PerState) {
    for (score, more) in scores.iter_mut().zip(more) {
        *score += more;
    }
}
