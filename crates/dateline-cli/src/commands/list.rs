//! `dateline list`: the reports of a case.
//!
//! Comes in: a case. Goes out: a line for each version of each report, its text checked against its hash.
//! Refuses to pass over what is damaged: it is named, and the others follow.

use clap::Args;
use dateline::Case;
use dateline::case::Listed;

use crate::arguments::CaseFile;
use crate::failure::{Complaints, Outcome, Summary, say_that_there_is_none};
use crate::output::{Format, Output};

/// List the reports of a case, each checked against its hash.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline list --case flood.dateline                  id, sha256 of the text
  dateline list --case flood.dateline --format jsonl   with title, outlet, date and story")]
pub(crate) struct List {
    #[command(flatten)]
    case: CaseFile,

    /// How to write the lines.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl List {
    pub(super) fn run(self) -> Outcome {
        if self.case.is_not_yet() {
            return Ok(say_that_there_is_none(&self.case));
        }
        let case = Case::open_to_read(&self.case.case)?;
        let mut output = Output::new();
        let mut summary = Summary::default();
        let mut complaints = Complaints::default();
        let mut written = Ok(());
        case.list(|listed| {
            match listed {
                Ok(listed) => {
                    summary.read += 1;
                    written = self.write(&mut output, &listed);
                }
                Err(error) => {
                    summary.refused += 1;
                    complaints.damage(&error);
                }
            }
            written.is_ok()
        })?;
        written?;
        output.finish()?;
        Ok(summary)
    }

    fn write(&self, output: &mut Output, listed: &Listed) -> std::io::Result<()> {
        match self.format {
            Format::Text => output.text(&format!("{}\t{}\n", listed.id, listed.sha256)),
            Format::Jsonl => output.record(listed),
        }
    }
}
