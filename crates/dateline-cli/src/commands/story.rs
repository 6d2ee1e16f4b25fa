//! `dateline story`: what several reports tell together.
//!
//! Comes in: documents. Goes out: their stories, for people (timeline, who said what, figures by giver,
//! reports with copies folded) or as story records.

use clap::Args;
use dateline::{Grouped, Pipeline};

use super::each_report;
use super::read::Only;
use crate::arguments::Inputs;
use crate::failure::{Failure, Outcome};
use crate::output::{Format, Output};
use crate::view::{self, Extent, Screen};

/// Tell the story of several reports: timeline, who said what, figures side by side.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline story monday.html tuesday.txt
  dateline story pages/
  dateline story --format jsonl pages/ | jq .timeline")]
pub(crate) struct Story {
    #[command(flatten)]
    inputs: Inputs,

    /// How to write the stories.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Show every figure and statement, not only those a reader wants first.
    #[arg(long)]
    all: bool,

    /// Run one stage alone on each report before its story is told.
    #[arg(long, value_enum)]
    only: Option<Only>,
}

impl Story {
    pub(super) fn run(self) -> Outcome {
        let pipeline = Pipeline::new(Only::settings(self.only));
        let mut reports = Vec::new();
        let summary = each_report(&pipeline, &self.inputs.inputs, |report| {
            reports.push(report);
            Ok(())
        })?;
        let extent = if self.all { Extent::All } else { Extent::Digest };
        tell(&pipeline.group(reports), self.format, extent)?;
        Ok(summary)
    }
}

/// Writes the stories of grouped reports.
pub(super) fn tell(grouped: &Grouped, format: Format, extent: Extent) -> Result<(), Failure> {
    let screen = Screen::of_terminal();
    let mut output = Output::new();
    for story in grouped.stories() {
        match format {
            Format::Jsonl => output.record(&dateline::story_record(story, &grouped.reports))?,
            Format::Text => output.text(&view::story(&story, &grouped.reports, (screen, extent)))?,
        }
    }
    output.finish()?;
    Ok(())
}
