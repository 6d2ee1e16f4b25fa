//! Chance that falls the same everywhere.
//!
//! Comes in: numbers that name what is diced for. Goes out: choices, the same on every machine, by whole numbers
//! alone. Refuses to be a source of real randomness.

/// A small generator (SplitMix64).
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// The dice of what these numbers name.
    pub(crate) fn of(name: &[u64]) -> Self {
        Self(name.iter().fold(0x1905_2030, |state, part| mixed(state ^ mixed(*part))))
    }

    /// A number that names something in its turn.
    pub(crate) fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// Some number below this one, which is not 0.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        (((self.throw() >> 32) * limit as u64) >> 32) as usize
    }

    /// Some number from the first to the last.
    pub(crate) fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last - first + 1)
    }

    /// Whether what happens so often in a hundred happens.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Some rank below this one, low ranks more often: the r-th about as often as one over the root of r.
    pub(crate) fn rank(&mut self, limit: usize) -> usize {
        let even = self.throw() >> 32;
        ((((even * even) >> 32) * limit as u64) >> 32) as usize
    }
}

/// Scatters the bits of a number.
fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::Dice;

    #[test]
    fn the_same_name_gives_the_same_numbers() {
        let throws = |name: &[u64]| Dice::of(name).throw();
        assert_eq!(throws(&[1, 2]), throws(&[1, 2]));
        assert_ne!(throws(&[1, 2]), throws(&[2, 1]));
    }

    #[test]
    fn low_ranks_come_more_often() {
        let mut dice = Dice::of(&[7]);
        let low = (0..1_000).filter(|_| dice.rank(100) < 25).count();
        assert!((450..550).contains(&low), "{low}");
    }
}
