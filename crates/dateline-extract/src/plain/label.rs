//! Which lines are the article.
//!
//! Comes in: the signs of all lines. Goes out: for each line what it is: furniture before the article, the
//! article, furniture inside it, furniture after it. A linear chain: each line is judged by its own signs and
//! its two neighbours', and a page runs through the four states in order, with furniture and article taking
//! turns only between the first and last line of the article. Refuses to know where the weights come from.

use super::signs::{Row, Sign};
use super::weights::{ARTICLE, CHANGES, END, SIGNS, START, STATES};

/// What a line is. The order is that of the columns of the weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Before,
    Article,
    Inside,
    After,
}

const ALL: [State; STATES] = [State::Before, State::Article, State::Inside, State::After];

type Scores = [f32; STATES];

/// The likeliest states of all lines together (Viterbi's way).
pub(super) fn states(rows: &[Row]) -> Vec<State> {
    let mut best: Scores = START;
    let mut came_from: Vec<[u8; STATES]> = Vec::with_capacity(rows.len());
    for at in 0..rows.len() {
        let judged = judge(rows, at);
        let (step, from) = if at == 0 { (best, [0; STATES]) } else { advance(&best) };
        best = std::array::from_fn(|state| step[state] + judged[state]);
        came_from.push(from);
    }
    let last = highest(&std::array::from_fn(|state| best[state] + END[state]));
    walk_back(&came_from, last)
}

/// The best way into each state, and from where.
fn advance(best: &Scores) -> (Scores, [u8; STATES]) {
    let mut from = [0; STATES];
    let scores = std::array::from_fn(|to| {
        let ways: Scores = std::array::from_fn(|state| best[state] + CHANGES[state][to]);
        let chosen = highest(&ways);
        from[to] = chosen as u8;
        ways[chosen]
    });
    (scores, from)
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
fn judge(rows: &[Row], at: usize) -> Scores {
    let mut scores = [0.0; STATES];
    scores[State::Article as usize] = ARTICLE;
    for (sign, own, before, after) in SIGNS {
        let sign = *sign as usize;
        add(&mut scores, own, rows[at][sign]);
        add(&mut scores, before, at.checked_sub(1).map_or(0.0, |at| rows[at][sign]));
        add(&mut scores, after, rows.get(at + 1).map_or(0.0, |row| row[sign]));
    }
    scores
}

fn add(scores: &mut Scores, weights: &Scores, value: f32) {
    if value != 0.0 {
        for (score, weight) in scores.iter_mut().zip(weights) {
            *score += weight * value;
        }
    }
}

/// The first of the highest.
fn highest(scores: &Scores) -> usize {
    (1..STATES).fold(0, |best, state| if scores[state] > scores[best] { state } else { best })
}

fn walk_back(came_from: &[[u8; STATES]], last: usize) -> Vec<State> {
    let mut state = last;
    let mut states: Vec<State> = came_from
        .iter()
        .rev()
        .map(|from| {
            let here = ALL[state];
            state = usize::from(from[state]);
            here
        })
        .collect();
    states.reverse();
    states
}
