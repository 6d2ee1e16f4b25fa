//! `dateline stories`: the stories of a case.
//!
//! Comes in: a case. Goes out: a line for each story, those with the latest reports first.

use clap::Args;
use dateline::Case;

use crate::arguments::CaseFile;
use crate::failure::{Outcome, Summary};
use crate::output::{Format, Output};
use crate::view::{self, Screen};

/// List the stories of a case, the latest first.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline stories --case flood.dateline
  dateline stories --case flood.dateline --limit 0 --format jsonl   all of them, for programs")]
pub(crate) struct Stories {
    #[command(flatten)]
    case: CaseFile,

    /// How many; 0 for all.
    #[arg(long, default_value_t = 20)]
    limit: u64,

    /// How many to pass over first.
    #[arg(long, default_value_t = 0)]
    offset: u64,

    /// How to write the lines.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Stories {
    pub(super) fn run(self) -> Outcome {
        let case = Case::open_to_read(&self.case.case)?;
        let limit = if self.limit == 0 { i64::MAX as u64 } else { self.limit };
        let lines = case.stories(self.offset, limit)?;
        let mut output = Output::new();
        match self.format {
            Format::Jsonl => lines.iter().try_for_each(|line| output.record(line))?,
            Format::Text => {
                let count = case.count_stories()?;
                output.text(&view::stories((&lines, self.offset, count), Screen::of_terminal()))?;
            }
        }
        output.finish()?;
        Ok(Summary::default())
    }
}
