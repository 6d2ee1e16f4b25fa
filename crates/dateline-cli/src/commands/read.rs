//! `dateline read`: reports out, one after another, nothing kept.
//!
//! Comes in: documents. Goes out: the article of each with what it says, for people or as records.

use clap::error::ErrorKind;
use clap::{Args, ValueEnum};
use dateline::{Pipeline, Settings};

use super::each_report;
use crate::arguments::Inputs;
use crate::failure::Outcome;
use crate::output::{Format, Output};
use crate::view::{self, Screen};

/// Read reports: the article alone, who said what, dates and figures.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline read page.html
  dateline read --format jsonl pages/ > records.jsonl
  dateline read --only extract scraped.txt
  dateline read --explain page.html
  curl -s https://example.org/news | dateline read -
  dateline read --only annotate --format jsonl articles.jsonl

A line of a .jsonl file is {\"id\"?, \"html\" or \"text\", \"title\"?, \"url\"?, \"published\"?, \"outlet\"?}.")]
pub(crate) struct Read {
    #[command(flatten)]
    inputs: Inputs,

    /// How to write the reports.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Run one stage alone.
    #[arg(long, value_enum)]
    only: Option<Only>,

    /// Show below each report which rule gave each date and figure, and what it was counted from (text alone).
    #[arg(long)]
    explain: bool,
}

/// A stage on its own.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Only {
    /// Find the article; do not look into its sentences.
    Extract,
    /// The text is the article: nothing is dropped, every span is into it.
    Annotate,
}

impl Only {
    /// The settings of a pipeline with this choice.
    pub(crate) fn settings(only: Option<Self>) -> Settings {
        let only = only.map(|only| match only {
            Self::Extract => dateline::Only::Extract,
            Self::Annotate => dateline::Only::Annotate,
        });
        Settings { only, ..Settings::default() }
    }
}

impl Read {
    pub(super) fn run(self) -> Outcome {
        if self.explain && self.format == Format::Jsonl {
            let message = "--explain writes a table for people: leave --format jsonl out\n";
            clap::Error::raw(ErrorKind::ArgumentConflict, message).exit();
        }
        let pipeline = Pipeline::new(Only::settings(self.only));
        let screen = Screen::of_terminal();
        let mut output = Output::new();
        let summary = each_report(&pipeline, &self.inputs.inputs, |report| {
            let explanation =
                if self.explain { view::explanation(&report.report, screen) } else { String::new() };
            match self.format {
                Format::Jsonl => output.record(&dateline::report_record(report, None))?,
                Format::Text => output.text(&view::report(&report, screen))?,
            }
            if self.explain {
                output.text(&explanation)?;
            }
            Ok(())
        })?;
        output.finish()?;
        Ok(summary)
    }
}
