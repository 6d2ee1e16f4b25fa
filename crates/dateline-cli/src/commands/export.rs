//! `dateline export`: what a case holds, for other programs and for paper.
//!
//! Comes in: a case. Goes out: records, a table of facts, or the stories as a text. Refuses whole articles
//! unless it is asked for them.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use dateline::case::Kept;
use dateline::export::{self, Table};
use dateline::{Case, CaseError};

use crate::arguments::CaseFile;
use crate::failure::{Complaints, Failure, Outcome, Summary};
use crate::progress::Progress;

/// Export a case: records, a table of facts, or its stories as a text.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline export --case flood.dateline > records.jsonl
  dateline export --case flood.dateline --format csv --output facts.csv
  dateline export --case flood.dateline --format markdown --output flood.md

Without --full-text nothing holds a whole article: each fact has its own words, its span (code points) and the
sha256 of the text it stands in. In CSV, a cell that a spreadsheet would take for a formula bears a leading '.")]
pub(crate) struct Export {
    #[command(flatten)]
    case: CaseFile,

    /// What to write.
    #[arg(long, value_enum, default_value_t = Kind::Jsonl)]
    format: Kind,

    /// Write whole articles as well; mind whose they are.
    #[arg(long)]
    full_text: bool,

    /// Write to this file instead of standard output.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What an export can be.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// One record a report and line.
    Jsonl,
    /// One row a fact.
    Csv,
    /// The stories, to read.
    Markdown,
}

impl Export {
    pub(super) fn run(self) -> Outcome {
        let case = Case::open_to_read(&self.case.case)?;
        let out: Box<dyn Write> = match &self.output {
            Some(path) => Box::new(std::fs::File::create(path)?),
            None => Box::new(io::stdout().lock()),
        };
        let out = io::BufWriter::new(out);
        match self.format {
            Kind::Jsonl => self.records(&case, out),
            Kind::Csv => self.table(&case, out),
            Kind::Markdown => self.prose(&case, out),
        }
    }

    fn records(&self, case: &Case, mut out: impl Write) -> Outcome {
        let summary = each_kept(case, |kept| {
            serde_json::to_writer(&mut out, &export::export_record(kept, self.full_text))?;
            out.write_all(b"\n")
        })?;
        out.flush()?;
        Ok(summary)
    }

    fn table(&self, case: &Case, out: impl Write) -> Outcome {
        let mut table = Table::new(out, self.full_text)?;
        let summary = each_kept(case, |kept| table.report(&kept))?;
        table.finish()?;
        Ok(summary)
    }

    fn prose(&self, case: &Case, mut out: impl Write) -> Outcome {
        let lines = case.stories(0, i64::MAX as u64)?;
        let progress = Progress::over_reports(lines.len() as u64);
        out.write_all(export::contents(lines.len()).as_bytes())?;
        let mut summary = Summary::default();
        let mut complaints = Complaints::default();
        for line in lines {
            progress.tick();
            match case.story(line.id.as_str()) {
                Err(error) => {
                    summary.refused += 1;
                    complaints.damage(&error);
                }
                Ok(grouped) => {
                    for story in grouped.stories() {
                        let prose = export::story_prose(&story, &grouped.reports, self.full_text);
                        writeln!(out, "{prose}")?;
                    }
                }
            }
        }
        progress.finish();
        out.flush()?;
        Ok(summary)
    }
}

/// Walks the reports of a case, with a bar. One that is damaged is named, and the next one follows.
fn each_kept(case: &Case, mut write: impl FnMut(Kept) -> io::Result<()>) -> Outcome {
    let progress = Progress::over_reports(case.len()?);
    let mut summary = Summary::default();
    let mut complaints = Complaints::default();
    let mut written = Ok(());
    let mut take = |kept: Result<Kept, CaseError>| {
        progress.tick();
        match kept.and_then(|kept| case.dated(kept)) {
            Ok(kept) => {
                summary.read += 1;
                written = write(kept);
            }
            Err(error) => {
                summary.refused += 1;
                progress.aside(|| complaints.damage(&error));
            }
        }
        written.is_ok()
    };
    case.reports(&mut take)?;
    progress.finish();
    written.map_err(Failure::from)?;
    Ok(summary)
}
