//! `dateline story`: what several reports tell together.
//!
//! Comes in: documents, or the names of stories of a case. Goes out: their stories, for people (timeline, who said what, figures by giver,
//! reports with copies folded) or as story records.

use clap::Args;
use dateline::types::{self, Annotated, PointSpan};
use dateline::{Case, Grouped, Pipeline};
use serde::Serialize;

use super::each_report;
use super::read::Only;
use crate::arguments::CaseFile;
use crate::failure::{Failure, Outcome, Summary};
use crate::output::{Format, Output};
use crate::view::{self, Extent, Screen};

/// Tell the story of several reports: timeline, who said what, figures side by side.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline story monday.html tuesday.txt
  dateline story pages/
  dateline story --format jsonl pages/ | jq .timeline
  dateline story 97f0e84f4d007ff5 --case flood.dateline     a story of a case: `dateline stories` lists them")]
pub(crate) struct Story {
    /// Files (.html, .txt, .json, .jsonl), folders, quoted patterns, or - for standard input; with --case, ids
    /// of stories or of reports in them.
    #[arg(required = true, value_name = "INPUT|ID")]
    inputs: Vec<String>,

    /// Tell stories of this case.
    #[arg(long, value_name = "FILE")]
    case: Option<std::path::PathBuf>,

    /// How to write the stories.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Show every figure and statement, not only those a reader wants first.
    #[arg(long)]
    all: bool,

    /// Run one stage alone on each report before its story is told.
    #[arg(long, value_enum, conflicts_with = "case")]
    only: Option<Only>,
}

impl Story {
    pub(super) fn run(self) -> Outcome {
        let extent = if self.all { Extent::All } else { Extent::Digest };
        if let Some(case) = &self.case {
            let case = Case::open_to_read(case)?;
            for id in &self.inputs {
                tell(&case.story(id)?, self.format, extent)?;
            }
            return Ok(Summary::default());
        }
        let pipeline = Pipeline::new(Only::settings(self.only));
        let mut reports = Vec::new();
        let summary = each_report(&pipeline, &self.inputs, |report| {
            reports.push(report);
            Ok(())
        })?;
        tell(&pipeline.group(reports), self.format, extent)?;
        Ok(summary)
    }
}

/// A story of a case, and how a part of it is written.
#[derive(Args, Debug)]
pub(crate) struct StoryOfCase {
    /// The story.
    #[arg(value_name = "ID")]
    story: String,

    #[command(flatten)]
    case: CaseFile,

    /// How to write it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// A part of a story as a page.
type Page = fn(&types::Story, &[Annotated], (Screen, Extent)) -> String;

/// Writes one part of a story of a case: as a page, or the lines of one list of its record.
pub(super) fn show_part<L: Serialize>(
    asked: &StoryOfCase,
    page: Page,
    list: fn(types::Story<PointSpan>) -> Vec<L>,
) -> Outcome {
    let grouped = Case::open_to_read(&asked.case.case)?.story(&asked.story)?;
    let mut output = Output::new();
    for story in grouped.stories() {
        match asked.format {
            Format::Text => {
                output.text(&page(&story, &grouped.reports, (Screen::of_terminal(), Extent::All)))?;
            }
            Format::Jsonl => {
                let lines = list(dateline::story_record(story, &grouped.reports));
                lines.iter().try_for_each(|line| output.record(line))?;
            }
        }
    }
    output.finish()?;
    Ok(Summary::default())
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
