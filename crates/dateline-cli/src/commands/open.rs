//! `dateline open`: reports as pages in the browser, nothing kept.
//!
//! Comes in: documents. Goes out: their stories as pages of this machine, until Ctrl-C.

use std::sync::Arc;

use clap::Args;
use dateline::Pipeline;

use super::each_report;
use super::read::Only;
use super::serve::{Place, serve};
use crate::arguments::Inputs;
use crate::failure::Outcome;
use crate::serve::{Memory, open_browser};

/// Open the stories of several reports as pages in the browser.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline open pages/
  dateline open --no-browser --port 4000 monday.html tuesday.txt

The pages are for this machine alone. Ctrl-C ends it, and nothing is kept.")]
pub(crate) struct Open {
    #[command(flatten)]
    inputs: Inputs,

    #[command(flatten)]
    place: Place,

    /// Print the address and leave the browser alone.
    #[arg(long)]
    no_browser: bool,

    /// Run one stage alone on each report before its story is told.
    #[arg(long, value_enum)]
    only: Option<Only>,
}

impl Open {
    pub(super) fn run(self) -> Outcome {
        // The port first: whoever reads an archive wants to know at once that it is taken.
        let server = self.place.take()?;
        let pipeline = Pipeline::new(Only::settings(self.only));
        let mut reports = Vec::new();
        let summary = each_report(&pipeline, &self.inputs.inputs, |report| {
            reports.push(report);
            Ok(())
        })?;
        if !reports.is_empty() {
            let memory = Memory::of(pipeline.group(reports));
            let browser: fn(&str) = if self.no_browser { |_| {} } else { open_browser };
            serve(server, Arc::new(memory), browser)?;
        }
        Ok(summary)
    }
}
