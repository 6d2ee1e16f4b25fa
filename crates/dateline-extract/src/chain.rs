//! The likeliest row of states, and how likely each line is of the article.
//!
//! Comes in: for each line of a text or block of a page, how well each state suits it, and what changes of
//! state are worth. Goes out: a state for each, or a likelihood. A document runs through the four states in order, with
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

    /// How likely each is in this state, all ways through the others being weighed. One way that is the best by
    /// little may lose half an article; the sum of all ways seldom does.
    pub(crate) fn likelihoods(&self, state: State, judged: &[PerState]) -> Vec<f32> {
        let share = |(before, behind): (&PerState, &PerState)| {
            let both = sum(before, behind);
            (both[state as usize] - log_sum(&both)).exp()
        };
        self.ways_before(judged).iter().zip(&self.ways_behind(judged)).map(share).collect()
    }

    /// For each state of each line: all ways up to it, itself judged.
    fn ways_before(&self, judged: &[PerState]) -> Vec<PerState> {
        let mut ways: Vec<PerState> = Vec::with_capacity(judged.len());
        for judged in judged {
            let step = ways.last().map_or(self.start, |last| {
                std::array::from_fn(|to| {
                    log_sum(&std::array::from_fn(|from| last[from] + self.changes[from][to]))
                })
            });
            ways.push(level(&sum(&step, judged)));
        }
        ways
    }

    /// For each state of each line: all ways from it to the end.
    fn ways_behind(&self, judged: &[PerState]) -> Vec<PerState> {
        let mut ways = Vec::with_capacity(judged.len());
        let mut behind = self.end;
        for judged in judged.iter().rev() {
            ways.push(behind);
            let next = sum(&behind, judged);
            behind = level(&std::array::from_fn(|from| log_sum(&sum(&self.changes[from], &next))));
        }
        ways.reverse();
        ways
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

fn sum(one: &PerState, other: &PerState) -> PerState {
    std::array::from_fn(|state| one[state] + other[state])
}

/// The logarithm of the sum of what these are logarithms of.
fn log_sum(scores: &PerState) -> f32 {
    let top = scores[highest(scores)];
    top + scores.iter().map(|score| (score - top).exp()).sum::<f32>().ln()
}

/// The highest at nought: over a long text the numbers would outgrow their digits.
fn level(scores: &PerState) -> PerState {
    let top = scores[highest(scores)];
    scores.map(|score| (score - top).max(NEVER))
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
    use super::{Chain, NEVER, PerState};

    const CHAIN: Chain = Chain {
        start: [0.0, 0.0, NEVER, NEVER],
        end: [0.0; 4],
        changes: [
            [0.0, 0.0, NEVER, NEVER],
            [NEVER, 0.0, 0.0, 0.0],
            [NEVER, 0.0, 0.0, NEVER],
            [NEVER, NEVER, NEVER, 0.0],
        ],
    };

    #[test]
    fn furniture_stays_where_the_order_allows_it() {
        let judged = [[1.0, 0.0, 0.0, 0.0], [0.0, 2.0, 0.0, 0.0], [1.0, 0.0, 0.0, 1.5]];
        assert_eq!(CHAIN.states(&judged), [Before, Article, After]);
        assert!(CHAIN.states(&[]).is_empty());
    }

    #[test]
    fn likelihoods_are_shares_of_all_ways() {
        let share = |judged: &[PerState], at: usize| CHAIN.likelihoods(Article, judged)[at];
        let even = [[0.0; 4]; 2];
        assert!((share(&even, 0) - 0.6).abs() < 1e-5, "article, inside or after may follow: 3 ways of 5");
        assert!((share(&even, 1) - 0.4).abs() < 1e-5);
        let long = vec![[0.0, 3.0, 0.0, 0.0]; 100_000];
        assert!(CHAIN.likelihoods(Article, &long).iter().all(|&share| share > 0.8));
        assert!(CHAIN.likelihoods(Article, &[]).is_empty());
    }
}
