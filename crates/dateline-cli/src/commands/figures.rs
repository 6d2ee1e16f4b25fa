//! `dateline figures`: the figures of a story of a case, side by side.
//!
//! Comes in: the id of a story. Goes out: its questions with the claims of every report.

use clap::Args;

use super::story::{StoryOfCase, show_part};
use crate::failure::Outcome;
use crate::view;

/// Show the figures of a story: who gave which, when, and where they conflict.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline figures 97f0e84f4d007ff5 --case flood.dateline
  dateline figures 97f0e84f4d007ff5 --case flood.dateline --format jsonl | jq 'select(.relation == \"conflict\")'

The id is that of the story or of any report in it; `dateline stories` lists them.")]
pub(crate) struct Figures {
    #[command(flatten)]
    asked: StoryOfCase,
}

impl Figures {
    pub(super) fn run(self) -> Outcome {
        show_part(&self.asked, view::figures, |record| record.figures)
    }
}
