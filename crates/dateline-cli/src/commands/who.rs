//! `dateline who`: what somebody said in a case, and which figures they gave.
//!
//! Comes in: a name. Goes out: everybody who bears it, with their words, the latest first.

use clap::Args;
use dateline::Case;

use crate::arguments::CaseFile;
use crate::failure::{Outcome, Summary};
use crate::output::{Format, Output};
use crate::view::{self, Screen};

/// Show what somebody said and which figures they gave, through all reports of a case.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline who 'Ana Ruiz' --case flood.dateline
  dateline who Ruiz --case flood.dateline --limit 50
  dateline who 'Northmere Water' --case flood.dateline --format jsonl

A name leads to the person or organisation behind it, and from there to their words, under whatever name they
stand in a report. A surname shows everybody who bears it.")]
pub(crate) struct Who {
    /// A name: whole, or a surname.
    name: String,

    #[command(flatten)]
    case: CaseFile,

    /// How many statements and figures of each.
    #[arg(long, default_value_t = 10)]
    limit: u64,

    /// How to write them.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Who {
    pub(super) fn run(self) -> Outcome {
        let case = Case::open_to_read(&self.case.case)?;
        let bearers = case.who(&self.name, self.limit)?;
        let mut output = Output::new();
        match self.format {
            Format::Jsonl => bearers.iter().try_for_each(|somebody| output.record(somebody))?,
            Format::Text => output.text(&view::who(&self.name, &bearers, Screen::of_terminal()))?,
        }
        output.finish()?;
        Ok(Summary::default())
    }
}
