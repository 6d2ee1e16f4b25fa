//! The tables of weights, laid out along a row.
//!
//! Comes in: a [`Row`]. Goes out: what its signs are worth to the block itself and to its neighbours. Refuses
//! to know what the signs mean.

use super::name::NAME_COUNT;
use super::signs::{COUNT, Row, SIGNS};
use super::weights::{BLOCK, FAR, LINE, NEAR, Worth};
use crate::chain::STATES;
use crate::plain::signs::COUNT as LINE_COUNT;

const NOTHING: Worth = [[0.0; STATES]; 3];

/// The weights by the place of their sign in a row; zero where none was learned.
pub(super) struct Worths {
    line: [Worth; LINE_COUNT],
    block: [Worth; COUNT],
}

impl Worths {
    pub(super) fn new() -> Self {
        let mut worths = Self { line: [NOTHING; LINE_COUNT], block: [NOTHING; COUNT] };
        for (sign, worth) in LINE {
            worths.line[*sign as usize] = *worth;
        }
        for (sign, worth) in BLOCK {
            worths.block[*sign as usize] = *worth;
        }
        for (names, from) in [(NEAR, SIGNS), (FAR, SIGNS + NAME_COUNT)] {
            for (name, worth) in names {
                worths.block[from + *name as usize] = *worth;
            }
        }
        worths
    }

    /// What a row speaks for: on its own block, on the next one, on the last one.
    pub(super) fn of(&self, row: &Row) -> Worth {
        let line = row.line.iter().zip(&self.line);
        let block = row.block.iter().zip(&self.block);
        let seen = line.chain(block).filter(|(value, _)| **value != 0.0);
        seen.fold(NOTHING, |sum, (value, worth)| {
            std::array::from_fn(|place| {
                std::array::from_fn(|state| sum[place][state] + value * worth[place][state])
            })
        })
    }
}
