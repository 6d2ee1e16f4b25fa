//! Which lines are the article.
//!
//! Comes in: the signs of all lines. Goes out: for each line what it is: furniture before the article, the
//! article, furniture inside it, furniture after it. A linear chain: each line is judged by its own signs and
//! its two neighbours', and a page runs through the four states in order, with furniture and article taking
//! turns only between the first and last line of the article. Refuses to know where the weights come from.

use super::signs::{Row, Sign};
use super::weights::{CHANGES, END, LIKELY, SIGNS, START};
use crate::chain::{Chain, PerState, STATES};

pub(super) use crate::chain::State;

const CHAIN: Chain = Chain { start: START, end: END, changes: CHANGES };

/// What each line is: the article where that is likely, all ways through the text being weighed. Where it is
/// likely of no line, the likeliest way holds.
pub(super) fn states(rows: &[Row]) -> Vec<State> {
    let judged: Vec<PerState> = (0..rows.len()).map(|at| judge(rows, at)).collect();
    let likelihoods = CHAIN.likelihoods(&judged);
    let kept: Vec<bool> = likelihoods.iter().map(|states| states[State::Article as usize] > LIKELY).collect();
    in_order(&kept).unwrap_or_else(|| CHAIN.states(&judged))
}

/// The states of lines of which these are kept; `None` if none is.
fn in_order(kept: &[bool]) -> Option<Vec<State>> {
    let first = kept.iter().position(|&kept| kept)?;
    let last = kept.iter().rposition(|&kept| kept)?;
    let state = |(at, &kept): (usize, &bool)| match at {
        _ if kept => State::Article,
        _ if at < first => State::Before,
        _ if at > last => State::After,
        _ => State::Inside,
    };
    Some(kept.iter().enumerate().map(state).collect())
}

/// What a sign speaks for, of a line itself or of a neighbour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reason {
    /// What is seen.
    pub(super) sign: Sign,
    /// Where: on the line itself, the one before, the one after.
    pub(super) place: Place,
    /// How much more it speaks for the article than for furniture of the likeliest kind.
    pub(super) weight: f32,
}

/// Where a sign is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Here,
    Before,
    After,
}

/// Every sign that is seen at a line or beside it, with what it speaks for.
pub(super) fn reasons(rows: &[Row], at: usize) -> Vec<Reason> {
    let scores = judge(rows, at);
    let against =
        [0, 2, 3].into_iter().fold(0, |best, state| if scores[state] > scores[best] { state } else { best });
    let before = at.checked_sub(1).and_then(|at| rows.get(at));
    let places = [(Place::Here, rows.get(at)), (Place::Before, before), (Place::After, rows.get(at + 1))];
    let mut reasons = Vec::new();
    for (sign, here, before, after) in SIGNS {
        for ((place, row), weights) in places.iter().zip([here, before, after]) {
            let value = row.map_or(0.0, |row| row[*sign as usize]);
            let weight = value * (weights[State::Article as usize] - weights[against]);
            reasons.push(Reason { sign: *sign, place: *place, weight });
        }
    }
    reasons.retain(|reason| reason.weight != 0.0);
    reasons
}

/// How well each state suits one line.
fn judge(rows: &[Row], at: usize) -> PerState {
    let mut scores = [0.0; STATES];
    for (sign, own, before, after) in SIGNS {
        let sign = *sign as usize;
        add(&mut scores, own, rows[at][sign]);
        add(&mut scores, before, at.checked_sub(1).map_or(0.0, |at| rows[at][sign]));
        add(&mut scores, after, rows.get(at + 1).map_or(0.0, |row| row[sign]));
    }
    scores
}

fn add(scores: &mut PerState, weights: &PerState, value: f32) {
    if value != 0.0 {
        for (score, weight) in scores.iter_mut().zip(weights) {
            *score += weight * value;
        }
    }
}
