//! The likeliest row of states.
//!
//! Comes in: for each line of a text or block of a page, how well each state suits it, and what changes of
//! state are worth. Goes out: a state for each. A document runs through the four states in order, with
//! article and furniture taking turns only between the first and the last of the article. Refuses to know
//! what the signs are and where the weights come from.

/// What a line or block is. The order is that of the columns of the weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Furniture before the article.
    Before,
    Article,
    /// Furniture inside the article.
    Inside,
    /// Furniture after it.
    After,
}

/// How many states there are.
pub(crate) const STATES: usize = 4;

/// A number for each state.
pub(crate) type PerState = [f32; STATES];

/// What cannot happen.
pub(crate) const NEVER: f32 = -1.0e4;

const ALL: [State; STATES] = [State::Before, State::Article, State::Inside, State::After];

/// What beginnings, ends and changes of state are worth.
pub(crate) struct Chain {
    pub(crate) start: PerState,
    pub(crate) end: PerState,
    /// From the state of one (row) to that of the next (column).
    pub(crate) changes: [PerState; STATES],
}

impl Chain {
    /// The likeliest states of all together (Viterbi's way).
    pub(crate) fn states(&self, judged: &[PerState]) -> Vec<State> {
        let mut best = self.start;
        let mut came_from: Vec<[u8; STATES]> = Vec::with_capacity(judged.len());
        for (at, judged) in judged.iter().enumerate() {
            let (step, from) = if at == 0 { (best, [0; STATES]) } else { self.advance(&best) };
            best = std::array::from_fn(|state| step[state] + judged[state]);
            came_from.push(from);
        }
        let last = highest(&std::array::from_fn(|state| best[state] + self.end[state]));
        walk_back(&came_from, last)
    }

    /// How likely each state is for each, over all ways through them together (forward and backward sums; Rabiner 1989).
    pub(crate) fn likelihoods(&self, judged: &[PerState]) -> Vec<Likelihoods> {
        let changes = self.changes.map(|row| row.map(exp));
        let suited: Vec<Likelihoods> = judged.iter().map(suited).collect();
        let mut forward: Vec<Likelihoods> = Vec::with_capacity(judged.len());
        for suited in &suited {
            let from = forward.last().map_or(self.start.map(exp), |last| onward(last, &changes));
            forward.push(evened(times(&from, suited)));
        }
        let mut behind = self.end.map(exp);
        for (at, suited) in suited.iter().enumerate().rev() {
            forward[at] = evened(times(&forward[at], &behind));
            behind = evened(back(&times(&behind, suited), &changes));
        }
        forward
    }

    /// The best way into each state, and from where.
    fn advance(&self, best: &PerState) -> (PerState, [u8; STATES]) {
        let mut from = [0; STATES];
        let scores = std::array::from_fn(|to| {
            let ways: PerState = std::array::from_fn(|state| best[state] + self.changes[state][to]);
            let chosen = highest(&ways);
            from[to] = chosen as u8;
            ways[chosen]
        });
        (scores, from)
    }
}

/// How likely each state is; together they are 1.
pub(crate) type Likelihoods = [f64; STATES];

fn exp(worth: f32) -> f64 {
    f64::from(worth).exp()
}

/// Beside the best, so that no number grows too large.
fn suited(judged: &PerState) -> Likelihoods {
    let best = judged.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    judged.map(|worth| exp(worth - best))
}

fn times(one: &Likelihoods, other: &Likelihoods) -> Likelihoods {
    std::array::from_fn(|state| one[state] * other[state])
}

/// One step on, over all changes of state.
fn onward(from: &Likelihoods, changes: &[Likelihoods; STATES]) -> Likelihoods {
    std::array::from_fn(|to| (0..STATES).map(|state| from[state] * changes[state][to]).sum())
}

/// One step back.
fn back(to: &Likelihoods, changes: &[Likelihoods; STATES]) -> Likelihoods {
    std::array::from_fn(|from| (0..STATES).map(|state| to[state] * changes[from][state]).sum())
}

/// Together 1; all the same where nothing is possible.
fn evened(values: Likelihoods) -> Likelihoods {
    let sum: f64 = values.iter().sum();
    if sum > 0.0 { values.map(|value| value / sum) } else { [1.0 / STATES as f64; STATES] }
}

/// The first of the highest.
fn highest(scores: &PerState) -> usize {
    (1..STATES).fold(0, |best, state| if scores[state] > scores[best] { state } else { best })
}

fn walk_back(came_from: &[[u8; STATES]], last: usize) -> Vec<State> {
    let mut state = last;
    let backwards = came_from.iter().rev().map(|from| {
        let here = ALL[state];
        state = usize::from(from[state]);
        here
    });
    let mut states: Vec<State> = backwards.collect();
    states.reverse();
    states
}

#[cfg(test)]
mod tests {
    use super::State::{After, Article, Before};
    use super::{Chain, NEVER};

    #[test]
    fn furniture_stays_where_the_order_allows_it() {
        let chain = Chain {
            start: [0.0, 0.0, NEVER, NEVER],
            end: [0.0; 4],
            changes: [
                [0.0, 0.0, NEVER, NEVER],
                [NEVER, 0.0, 0.0, 0.0],
                [NEVER, 0.0, 0.0, NEVER],
                [NEVER, NEVER, NEVER, 0.0],
            ],
        };
        let judged = [[1.0, 0.0, 0.0, 0.0], [0.0, 2.0, 0.0, 0.0], [1.0, 0.0, 0.0, 1.5]];
        assert_eq!(chain.states(&judged), [Before, Article, After]);
        assert!(chain.states(&[]).is_empty());
    }
}
