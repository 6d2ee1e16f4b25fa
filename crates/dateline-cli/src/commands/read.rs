//! `dateline read`: reports out, one after another, nothing kept.
//!
//! Comes in: documents. Goes out: the article of each with what it says, for people or as records.

use clap::error::ErrorKind;
use clap::{Args, ValueEnum};
use dateline::types::Annotated;
use dateline::{Pipeline, Settings};

use super::each_report;
use crate::arguments::Inputs;
use crate::failure::{Complaints, Failure, Outcome, Summary};
use crate::output::Output;
use crate::view::{self, Screen};

/// Read reports: the article alone, who said what, dates and figures.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline read page.html
  dateline read --format jsonl pages/ > records.jsonl
  dateline read --only extract scraped.txt
  dateline read --format markdown page.html > article.md
  dateline read --explain page.html
  dateline read --only extract --explain page.html
  curl -s https://example.org/news | dateline read -
  dateline read --only annotate --format jsonl articles.jsonl

A line of a .jsonl file is {\"id\"?, \"html\" or \"text\", \"title\"?, \"url\"?, \"published\"?, \"outlet\"?}.")]
pub(crate) struct Read {
    #[command(flatten)]
    inputs: Inputs,

    /// How to write the reports.
    #[arg(long, value_enum, default_value_t = ReadFormat::Text)]
    format: ReadFormat,

    /// Run one stage alone.
    #[arg(long, value_enum)]
    only: Option<Only>,

    /// Show below each report which rule gave each date and figure, and what it was counted from; with --only extract
    /// show instead why each line or block was kept or dropped (text alone).
    #[arg(long)]
    explain: bool,
}

/// How reports are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ReadFormat {
    /// For people.
    Text,
    /// The article alone, for people and other programs; nothing of the page is alive in it.
    Markdown,
    /// The article alone, as one plain `article` element; nothing of the page is alive in it.
    Html,
    /// For programs: one JSON object a line (the contract is docs/RECORD.md).
    Jsonl,
}

/// A stage on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
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
        if self.explain && self.format != ReadFormat::Text {
            let message = "--explain writes a table for people: leave --format out\n";
            clap::Error::raw(ErrorKind::ArgumentConflict, message).exit();
        }
        let pipeline = Pipeline::new(Only::settings(self.only));
        let mut output = Output::new();
        let summary = if self.explain && self.only == Some(Only::Extract) {
            self.judge(&pipeline, &mut output)?
        } else {
            each_report(&pipeline, &self.inputs.inputs, |report| self.write(report, &mut output))?
        };
        output.finish()?;
        Ok(summary)
    }

    fn write(&self, report: Annotated, output: &mut Output) -> Result<(), Failure> {
        match self.format {
            ReadFormat::Jsonl => output.record(&dateline::report_record(report, None))?,
            ReadFormat::Html => output.text(&dateline::html(&report.report))?,
            ReadFormat::Markdown => output.text(&dateline::markdown(&report.report))?,
            ReadFormat::Text => {
                let screen = Screen::of_terminal();
                output.text(&view::report(&report, screen))?;
                if self.explain {
                    output.text(&view::explanation(&report.report, screen))?;
                }
            }
        }
        Ok(())
    }

    /// Why each line or block of each document was kept or dropped.
    fn judge(&self, pipeline: &Pipeline, output: &mut Output) -> Outcome {
        let mut summary = Summary::default();
        let mut complaints = Complaints::default();
        for document in dateline::inputs(&self.inputs.inputs) {
            let verdicts = document.and_then(|document| Ok((document.label(), pipeline.judge(&document)?)));
            match verdicts {
                Ok((label, verdicts)) => {
                    summary.read += 1;
                    output.text(&view::judged(&label, &verdicts, Screen::of_terminal()))?;
                }
                Err(refused) => {
                    summary.refused += 1;
                    complaints.name(&refused);
                }
            }
        }
        Ok(summary)
    }
}
