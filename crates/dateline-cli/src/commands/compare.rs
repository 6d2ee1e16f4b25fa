//! `dateline compare`: where the outlets of a story agree, differ or are silent.
//!
//! Comes in: the id of a story. Goes out: its facts, with the outlets that tell each.

use clap::Args;
use dateline::Case;

use crate::arguments::CaseFile;
use crate::failure::{Outcome, Summary};
use crate::output::{Format, Output};
use crate::view::{self, Extent, Screen};

/// Show where the outlets of a story agree, differ or are silent.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline compare 97f0e84f4d007ff5 --case flood.dateline
  dateline compare 97f0e84f4d007ff5 --case flood.dateline --format jsonl | jq 'select(.differs != [])'

The id is that of the story or of any report in it; `dateline stories` lists them.")]
pub(crate) struct Compare {
    /// The story.
    #[arg(value_name = "ID")]
    story: String,

    #[command(flatten)]
    case: CaseFile,

    /// How to write them.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Compare {
    pub(super) fn run(self) -> Outcome {
        let grouped = Case::open_to_read(&self.case.case)?.story(&self.story)?;
        let mut output = Output::new();
        for story in grouped.stories() {
            match self.format {
                Format::Text => {
                    output.text(&view::comparison(
                        &story,
                        &grouped.reports,
                        (Screen::of_terminal(), Extent::All),
                    ))?;
                }
                Format::Jsonl => {
                    let record = dateline::story_record(story, &grouped.reports);
                    record.comparison.iter().try_for_each(|fact| output.record(fact))?;
                }
            }
        }
        output.finish()?;
        Ok(Summary::default())
    }
}
