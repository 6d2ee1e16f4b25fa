//! What each block of the stretch is.
//!
//! Comes in: the signs of the blocks. Goes out: for each whether it is the article's, by the learned weights: a block is
//! judged by its own signs and its two neighbours', and all together by the chain. Refuses to make exceptions.

use super::signs::Row;
use super::weights::{ARTICLE, CHANGES, END, START};
use super::worth::Worths;
use crate::chain::{Chain, PerState, STATES};

pub(super) use crate::chain::State;

/// From which likelihood on a block is the article's: within the best way through all, and beside it. Chosen on the
/// development pages of trafilatura, beside the training pages.
const LIKELY: f64 = 0.55;
const LIKELIER: f64 = 0.7;
const CHAIN: Chain = Chain { start: START, end: END, changes: CHANGES };

/// Which blocks are the article's: those that are likelier so than not over all ways in which the others may be. One that the
/// best of these ways does not take for the article's has to be likelier.
pub(super) fn are_article(rows: &[Row]) -> Vec<bool> {
    let judged = judge(rows, &Worths::new());
    let likelihoods = CHAIN.likelihoods(&judged);
    let best = CHAIN.states(&judged);
    let least = |state| if state == State::Article { LIKELY } else { LIKELIER };
    let blocks = likelihoods.iter().zip(best);
    blocks.map(|(states, best)| states[State::Article as usize] > least(best)).collect()
}

/// What a sign speaks for, of a block itself or of a neighbour.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reason {
    /// What is seen.
    pub(super) sign: String,
    /// Where.
    pub(super) side: Side,
    /// How much more it speaks for the article than for furniture of the likeliest kind.
    pub(super) weight: f32,
}

/// Where a sign is seen: on the block itself, the one before, the one after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Here,
    Before,
    After,
}

/// For each block, every sign that is seen at it or beside it, with what it speaks for.
pub(super) fn reasons(rows: &[Row]) -> Vec<Vec<Reason>> {
    let worths = Worths::new();
    let judged = judge(rows, &worths);
    let seen: Vec<_> = rows.iter().map(|row| worths.seen(row)).collect();
    let of_block = |at: usize| {
        let against = likeliest_furniture(&judged[at]);
        let sides = [(Side::Here, Some(at)), (Side::Before, at.checked_sub(1)), (Side::After, Some(at + 1))];
        let mut reasons = Vec::new();
        for (place, (side, at)) in sides.into_iter().enumerate() {
            for (sign, worth) in at.and_then(|at| seen.get(at)).into_iter().flatten() {
                let weight = worth[place][State::Article as usize] - worth[place][against];
                reasons.push(Reason { sign: sign.clone(), side, weight });
            }
        }
        reasons
    };
    (0..rows.len()).map(of_block).collect()
}

fn likeliest_furniture(scores: &PerState) -> usize {
    [0, 2, 3].into_iter().fold(0, |best, state| if scores[state] > scores[best] { state } else { best })
}

/// How well each state suits each block.
fn judge(rows: &[Row], worths: &Worths) -> Vec<PerState> {
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
    judged
}

fn add(scores: &mut PerState, more: &PerState) {
    for (score, more) in scores.iter_mut().zip(more) {
        *score += more;
    }
}
