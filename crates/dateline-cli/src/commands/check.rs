//! `dateline check`: is everything in a case as it was written?
//!
//! Comes in: a case. Goes out: what is wrong in it and what to do, and an exit status. Refuses to mend.

use clap::Args;
use dateline::Case;

use crate::arguments::CaseFile;
use crate::failure::{Failure, Outcome, Summary, say_that_there_is_none};
use crate::output::{Format, Output};
use crate::progress::Progress;
use crate::view;

/// Check a case: every page, hash, span and fact, and the search index.
#[derive(Args, Debug)]
#[command(after_help = "\
Example:
  dateline check --case flood.dateline

Exit status: 0, the case is sound; 1, something is wrong, each finding with what to do.")]
pub(crate) struct Check {
    #[command(flatten)]
    case: CaseFile,

    /// How to write the findings.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Check {
    pub(super) fn run(self) -> Outcome {
        if self.case.is_not_yet() {
            return Ok(say_that_there_is_none(&self.case));
        }
        let case = Case::open_to_read(&self.case.case)?;
        let progress = Progress::over_reports(case.len()?);
        let findings = case.check(|| progress.tick())?;
        progress.finish();
        let mut output = Output::new();
        match self.format {
            Format::Jsonl => output.record(&findings)?,
            Format::Text if findings.all.is_empty() => {
                output.text(&format!("{} reports, all as they were written\n", findings.versions))?;
            }
            Format::Text => anstream::eprint!("{}", view::findings(&findings)),
        }
        output.finish()?;
        if findings.all.is_empty() { Ok(Summary::default()) } else { Err(Failure::Unsound) }
    }
}
