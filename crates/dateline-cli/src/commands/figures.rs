//! `dateline figures`: the figures of a story of a case, side by side.
//!
//! Comes in: the id of a story. Goes out: its questions with the claims of every report.

use clap::Args;
use dateline::Case;

use crate::arguments::CaseFile;
use crate::failure::{Outcome, Summary};
use crate::output::{Format, Output};
use crate::view::{self, Extent, Screen};

/// Show the figures of a story: who gave which, when, and where they conflict.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline figures 97f0e84f4d007ff5 --case flood.dateline
  dateline figures 97f0e84f4d007ff5 --case flood.dateline --format jsonl | jq 'select(.relation == \"conflict\")'

The id is that of the story or of any report in it; `dateline stories` lists them.")]
pub(crate) struct Figures {
    /// The story.
    #[arg(value_name = "ID")]
    story: String,

    #[command(flatten)]
    case: CaseFile,

    /// How to write them.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Figures {
    pub(super) fn run(self) -> Outcome {
        let grouped = Case::open_to_read(&self.case.case)?.story(&self.story)?;
        let mut output = Output::new();
        for story in grouped.stories() {
            match self.format {
                Format::Text => {
                    output.text(&view::figures(
                        &story,
                        &grouped.reports,
                        (Screen::of_terminal(), Extent::All),
                    ))?;
                }
                Format::Jsonl => {
                    let record = dateline::story_record(story, &grouped.reports);
                    record.figures.iter().try_for_each(|figure| output.record(figure))?;
                }
            }
        }
        output.finish()?;
        Ok(Summary::default())
    }
}
