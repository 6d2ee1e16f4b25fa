//! `dateline demo`: the bundled case, offline.
//!
//! Comes in: nothing. Goes out: the story of a dozen invented reports, by the same way as any others; or the
//! reports themselves, as files to play with.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use dateline::{Pipeline, Settings, demo};

use super::story::tell;
use crate::failure::{Failure, Outcome, Summary};
use crate::output::{Format, Output};
use crate::view::Extent;

/// Tell a bundled story, to see what Dateline is for.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline demo
  dateline demo --save reports     write the reports to a folder, then try: dateline read reports/*")]
pub(crate) struct Demo {
    /// How to write the story.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Show every figure and statement, not only those a reader wants first.
    #[arg(long)]
    all: bool,

    /// Write the reports to this folder instead of telling their story.
    #[arg(long, value_name = "FOLDER")]
    save: Option<PathBuf>,
}

impl Demo {
    pub(super) fn run(self) -> Outcome {
        match &self.save {
            Some(folder) => save(folder),
            None => self.tell(),
        }
    }

    fn tell(&self) -> Outcome {
        let pipeline = Pipeline::new(Settings::default());
        let mut reports = Vec::new();
        let mut summary = Summary::default();
        pipeline.read_all(demo::documents().map(Ok), |result| {
            match result {
                Ok(report) => reports.push(report),
                Err(_) => summary.refused += 1,
            }
            true
        });
        summary.read = reports.len();
        let extent = if self.all { Extent::All } else { Extent::Digest };
        tell(&pipeline.group(reports), self.format, extent)?;
        Ok(summary)
    }
}

fn save(folder: &Path) -> Outcome {
    fs::create_dir_all(folder)?;
    for (name, bytes) in demo::REPORTS {
        fs::write(folder.join(name), bytes).map_err(Failure::Output)?;
    }
    let mut output = Output::new();
    output.text(&format!("{} reports written to {}\n", demo::REPORTS.len(), folder.display()))?;
    output.finish()?;
    Ok(Summary { read: demo::REPORTS.len(), refused: 0 })
}
