//! `dateline reindex`: the search index of a case, made anew.
//!
//! Comes in: a case. Goes out: an index beside it. Refuses to touch the case.

use clap::Args;
use dateline::Case;

use crate::arguments::CaseFile;
use crate::failure::{Outcome, Summary};
use crate::output::Output;

/// Make the search index of a case anew. Searching keeps it in step by itself.
#[derive(Args, Debug)]
#[command(after_help = "\
Example:
  dateline reindex --case flood.dateline")]
pub(crate) struct Reindex {
    #[command(flatten)]
    case: CaseFile,
}

impl Reindex {
    pub(super) fn run(self) -> Outcome {
        let reports = Case::open_to_read(&self.case.case)?.reindex()?;
        let mut output = Output::new();
        output.text(&format!("{reports} reports indexed\n"))?;
        output.finish()?;
        Ok(Summary::default())
    }
}
