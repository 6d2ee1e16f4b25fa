//! `dateline group`: which reports tell the same story, and which are copies.
//!
//! Comes in: documents. Goes out: the place of each report among those before it, in stream order; or, with
//! `--records`, whole records once the last one was read.

use clap::Args;
use dateline::types::{Placement, ReportId};
use dateline::{Grouper, Pipeline};
use serde::Serialize;

use super::each_report;
use super::read::Only;
use crate::arguments::Inputs;
use crate::failure::Outcome;
use crate::output::{Format, Output};
use crate::view::{self, Screen};

/// Say which reports belong together: happening, story, copies, versions.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline group pages/
  dateline group --format jsonl feed.jsonl          in stream order, as it comes
  dateline group --format jsonl --records pages/    whole records, with dates that only the story tells")]
pub(crate) struct Group {
    #[command(flatten)]
    inputs: Inputs,

    /// How to write the places.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Write whole records, after the last input.
    #[arg(long)]
    records: bool,

    /// Run one stage alone on each report before grouping.
    #[arg(long, value_enum)]
    only: Option<Only>,
}

/// A line of output.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a ReportId,
    #[serde(flatten)]
    placement: &'a Placement,
}

impl Group {
    pub(super) fn run(self) -> Outcome {
        if self.records { self.records() } else { self.stream() }
    }

    fn stream(self) -> Outcome {
        let mut grouper = Grouper::new();
        let mut output = Output::new();
        let screen = Screen::of_terminal();
        let pipeline = Pipeline::new(Only::settings(self.only));
        let summary = each_report(&pipeline, &self.inputs.inputs, |report| {
            let placement = grouper.place(&report);
            match self.format {
                Format::Jsonl => output.record(&Line { id: &report.id, placement: &placement })?,
                Format::Text => output.text(&view::placement(&report, &placement, screen))?,
            }
            Ok(())
        })?;
        output.finish()?;
        Ok(summary)
    }

    fn records(self) -> Outcome {
        let pipeline = Pipeline::new(Only::settings(self.only));
        let mut reports = Vec::new();
        let summary = each_report(&pipeline, &self.inputs.inputs, |report| {
            reports.push(report);
            Ok(())
        })?;
        let grouped = pipeline.group(reports);
        let mut output = Output::new();
        let screen = Screen::of_terminal();
        for (report, placement) in grouped.reports.into_iter().zip(grouped.placements) {
            match self.format {
                Format::Jsonl => output.record(&dateline::report_record(report, Some(placement)))?,
                Format::Text => output.text(&view::report(&report, screen))?,
            }
        }
        output.finish()?;
        Ok(summary)
    }
}
