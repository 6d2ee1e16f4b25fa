//! What grouping must remember of a case to place the next report.
//!
//! Comes in: the case. Goes out: a grouper that knows the latest reports, as if it had placed them itself.
//! Refuses to remember all: the reports of a case fall into generations, and what is recalled are the
//! generation that is being filled and the one before it. So memory stays bounded, and a case comes out the
//! same whether it was filled in one run or in many.

use dateline_story::Grouper;
use rayon::prelude::*;
use rusqlite::Connection;

use super::dictionary::Dictionaries;
use super::entities::Entities;
use super::error::Trouble;
use super::load::{Stored, read_stored};

/// Reports in a generation.
const GENERATION: i64 = 8_000;

/// So many reports are unpacked side by side.
const CHUNK: i64 = 512;

/// A grouper and how far in the case it is, and the entities it met.
#[derive(Debug)]
pub(crate) struct Recalled {
    pub(crate) grouper: Grouper,
    generation: i64,
    /// The last version that it knows.
    last: i64,
    pub(crate) entities: Entities,
    pub(crate) dictionaries: Dictionaries,
}

impl Recalled {
    /// Knows nothing yet.
    pub(crate) fn new(dictionaries: Dictionaries) -> Self {
        Self { grouper: Grouper::new(), generation: 0, last: 0, entities: Entities::default(), dictionaries }
    }

    /// Makes the grouper ready for the version `next`: takes in what others wrote, and begins a new generation
    /// where `next` does.
    pub(crate) fn catch_up(&mut self, connection: &Connection, next: i64) -> Result<(), Trouble> {
        let generation = (next - 1) / GENERATION;
        if generation != self.generation {
            self.grouper = Grouper::new();
            self.generation = generation;
            self.last = ((generation - 1) * GENERATION).max(0);
        }
        while self.last + 1 < next {
            let to = (self.last + CHUNK).min(next - 1);
            self.recall(connection, (self.last, to))?;
            self.last = to;
        }
        Ok(())
    }

    /// The grouper has placed this version itself.
    pub(crate) fn placed(&mut self, version: i64) {
        self.last = version;
    }

    fn recall(&mut self, connection: &Connection, (after, to): (i64, i64)) -> Result<(), Trouble> {
        let stored = read_stored(
            (connection, &self.dictionaries),
            "WHERE versions.id > ?1 AND versions.id <= ?2",
            [after, to],
        )?;
        let grouped: Vec<Result<_, Trouble>> = stored.into_par_iter().map(Stored::grouped).collect();
        // A damaged report is no reason to turn new ones away; `check` names it.
        for (id, report, placement) in grouped.into_iter().flatten() {
            self.grouper.recall((&id, &report), &placement);
        }
        Ok(())
    }
}
