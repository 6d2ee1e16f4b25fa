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

    /// The signs that are seen in a row, by name, with what they speak for.
    pub(super) fn seen(&self, row: &Row) -> Vec<(String, Worth)> {
        let line = LINE
            .iter()
            .map(|(sign, _)| (format!("{sign:?}"), row.line[*sign as usize], self.line[*sign as usize]));
        let own = BLOCK.iter().map(|(sign, _)| (format!("{sign:?}"), *sign as usize));
        let near = NEAR.iter().map(|(name, _)| (format!("named {name:?}"), SIGNS + *name as usize));
        let far =
            FAR.iter().map(|(name, _)| (format!("within {name:?}"), SIGNS + NAME_COUNT + *name as usize));
        let block = own.chain(near).chain(far).map(|(name, at)| (name, row.block[at], self.block[at]));
        let seen = line.chain(block).filter(|(_, value, _)| *value != 0.0);
        seen.map(|(name, value, worth)| (name, worth.map(|states| states.map(|weight| weight * value))))
            .collect()
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
