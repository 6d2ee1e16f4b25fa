//! `dateline compare`: where the outlets of a story agree, differ or are silent.
//!
//! Comes in: the id of a story. Goes out: its facts, with the outlets that tell each.

use clap::Args;

use super::story::{StoryOfCase, show_part};
use crate::failure::Outcome;
use crate::view;

/// Show where the outlets of a story agree, differ or are silent.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline compare 97f0e84f4d007ff5 --case flood.dateline
  dateline compare 97f0e84f4d007ff5 --case flood.dateline --format jsonl | jq 'select(.differs != [])'

The id is that of the story or of any report in it; `dateline stories` lists them.")]
pub(crate) struct Compare {
    #[command(flatten)]
    asked: StoryOfCase,
}

impl Compare {
    pub(super) fn run(self) -> Outcome {
        show_part(&self.asked, view::comparison, |record| record.comparison)
    }
}
