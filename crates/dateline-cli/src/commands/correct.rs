//! `dateline correct`: what the reader knows better.
//!
//! Comes in: a decision. Goes out: the same, kept in the case, and heeded whenever something is told from it.

use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::{Args, Subcommand};
use dateline::Case;
use dateline::case::Correction;
use dateline::types::ReportId;

use crate::failure::{Outcome, Summary};
use crate::output::{Format, Output};

/// Correct a case: merge stories, move a report, mark a fact as wrong.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline correct merge 60eab49645848fc4 97f0e84f4d007ff5 --case flood.dateline
  dateline correct split fd4e6badd08f531f --case flood.dateline
  dateline correct wrong 97f0e84f4d007ff5/figures/3 --case flood.dateline
  dateline correct wrong 97f0e84f4d007ff5/figures/3 --undo --case flood.dateline
  dateline correct list --case flood.dateline

Corrections are kept apart from what is worked out: adding more reports never loses them, and reports stay as they
are. They are heeded by `story`, `figures`, `compare`, `who`, the pages and Markdown; the view `fact` has a column
`wrong`. The lists of `stories` and `list` show what was worked out.")]
pub(crate) struct Correct {
    #[command(subcommand)]
    decision: Decision,

    /// The case file.
    #[arg(long, value_name = "FILE", global = true, required = false)]
    case: Option<PathBuf>,

    /// Take the correction back.
    #[arg(long, global = true)]
    undo: bool,

    /// How `list` writes the corrections.
    #[arg(long, value_enum, default_value_t = Format::Text, global = true)]
    format: Format,
}

/// What is decided.
#[derive(Debug, Subcommand)]
enum Decision {
    /// The first story is part of the second one.
    Merge {
        /// The story that ends.
        story: String,
        /// The story it becomes part of.
        into: String,
    },
    /// The report tells a story of its own.
    Split {
        /// The report.
        report: String,
    },
    /// The report belongs to the story.
    Pin {
        /// The report.
        report: String,
        /// The story.
        story: String,
    },
    /// The fact is read wrongly.
    Wrong {
        /// The fact: the id of its report, the list, the place in it.
        fact: String,
    },
    /// Show all corrections.
    List,
}

impl Correct {
    pub(super) fn run(self) -> Outcome {
        let Some(path) = &self.case else { missing_case() };
        let Some(correction) = self.decision.correction() else { return self.list(path) };
        let mut case = Case::open(path)?;
        let mut output = Output::new();
        let done = match self.undo {
            false => case.correct(&correction).map(|()| "kept")?,
            true if case.withdraw(&correction)? => "taken back",
            true => "there was no such correction",
        };
        output.text(&format!("{done}\n"))?;
        output.finish()?;
        Ok(Summary::default())
    }

    fn list(&self, path: &Path) -> Outcome {
        let corrections = Case::open_to_read(path)?.corrections()?;
        let mut output = Output::new();
        for correction in &corrections {
            match self.format {
                Format::Jsonl => output.record(correction)?,
                Format::Text => output.text(&format!("{}\n", line(correction)))?,
            }
        }
        output.finish()?;
        Ok(Summary::default())
    }
}

impl Decision {
    fn correction(&self) -> Option<Correction> {
        let id = |id: &String| ReportId(id.clone());
        Some(match self {
            Self::Merge { story, into } => Correction::Merge { story: id(story), into: id(into) },
            Self::Split { report } => Correction::Split { report: id(report) },
            Self::Pin { report, story } => Correction::Pin { report: id(report), story: id(story) },
            Self::Wrong { fact } => Correction::Wrong { fact: fact.clone() },
            Self::List => return None,
        })
    }
}

/// An option that holds for every decision cannot be required by the parser.
fn missing_case() -> ! {
    let message = "a correction needs --case FILE\n";
    clap::Error::raw(ErrorKind::MissingRequiredArgument, message).exit()
}

/// A correction as it is given to the command.
fn line(correction: &Correction) -> String {
    match correction {
        Correction::Merge { story, into } => format!("merge {story} {into}"),
        Correction::Split { report } => format!("split {report}"),
        Correction::Pin { report, story } => format!("pin {report} {story}"),
        Correction::Wrong { fact } => format!("wrong {fact}"),
    }
}
