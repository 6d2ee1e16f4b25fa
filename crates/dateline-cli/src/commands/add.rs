//! `dateline add`: documents into a case file.
//!
//! Comes in: documents and the name of a case. Goes out: a line for each document, once it is on the disk; on
//! standard error, for people, a bar and what later versions say otherwise. Refuses to print a line earlier.

use clap::Args;
use dateline::Case;
use dateline::case::{Acknowledged, Arrival, Changes};
use serde::Serialize;

use super::read::Only;
use crate::arguments::{CaseFile, Inputs};
use crate::failure::{Complaints, Failure, Outcome, Summary, note};
use crate::interrupt::Interrupt;
use crate::output::{Format, Output};
use crate::progress::Progress;
use crate::view;

/// Add reports to a case file: read, related to what is there, and kept.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline add pages/ --case flood.dateline
  dateline add feed.jsonl 'more/*.html' --case flood.dateline
  dateline demo --save reports && dateline add reports --case demo.dateline

Each document gives a line once it is on the disk: added, version (other words at an address that the case
knows) or known, then the report's id and the sha256 of its text. A run that was interrupted can be repeated:
what is in the case is recognised and not read again.")]
pub(crate) struct Add {
    #[command(flatten)]
    inputs: Inputs,

    #[command(flatten)]
    case: CaseFile,

    /// How to write the lines.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Run one stage alone.
    #[arg(long, value_enum)]
    only: Option<Only>,

    /// Do not show what later versions say otherwise.
    #[arg(long, short)]
    quiet: bool,
}

/// A line of output.
#[derive(Serialize)]
struct Line<'a> {
    status: &'static str,
    id: &'a str,
    sha256: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<&'a Changes>,
}

impl Add {
    pub(super) fn run(self) -> Outcome {
        let interrupt = Interrupt::watch();
        let mut case = Case::open_or_create(&self.case.case)?;
        let documents = dateline::inputs(&self.inputs.inputs);
        let mut progress = Progress::over(documents.bytes());
        let taken = progress.taker();
        let documents = documents.inspect(move |document| taken(super::size(document)));
        let mut run = Run { add: &self, output: Output::new(), summary: Summary::default(), failure: None };
        let mut complaints = Complaints::default();
        let added = case.add(documents, &Only::settings(self.only), |result| {
            progress.aside(|| match result {
                Ok(known) => run.acknowledge(&known),
                Err(refused) => {
                    run.summary.refused += 1;
                    complaints.name(&refused);
                }
            });
            progress.done();
            run.failure.is_none() && !interrupt.came()
        });
        progress.finish();
        if added.is_ok() && run.failure.is_none() && !interrupt.came() {
            // The case is what counts: a search catches up what is missed here.
            if let Err(error) = case.update_index() {
                note(&format!("the search index waits for the next search: {error}"));
            }
        }
        run.finish(added.map_err(Failure::from), &interrupt)
    }
}

/// What a run has come to.
struct Run<'a> {
    add: &'a Add,
    output: Output,
    summary: Summary,
    failure: Option<Failure>,
}

impl Run<'_> {
    fn acknowledge(&mut self, known: &Acknowledged) {
        self.summary.read += 1;
        let written = self.write(known).and_then(|()| self.output.flush());
        self.failure = written.err().map(Failure::from);
    }

    fn write(&mut self, known: &Acknowledged) -> std::io::Result<()> {
        let (id, sha256) = (known.id.as_str(), known.sha256.as_str());
        let (status, changes) = match &known.arrival {
            Arrival::Added => ("added", None),
            Arrival::Version(changes) => ("version", Some(changes)),
            Arrival::Known => ("known", None),
        };
        if let Some(changes) = changes.filter(|_| self.add.format == Format::Text && !self.add.quiet) {
            anstream::eprint!("{}", view::changes(id, changes));
        }
        match self.add.format {
            Format::Text => self.output.text(&format!("{status}\t{id}\t{sha256}\n")),
            Format::Jsonl => self.output.record(&Line { status, id, sha256, changes }),
        }
    }

    fn finish(self, added: Result<(), Failure>, interrupt: &Interrupt) -> Outcome {
        self.output.finish()?;
        self.failure.map_or(Ok(()), Err)?;
        added?;
        if interrupt.came() {
            Err(Failure::Interrupted { kept: self.summary.read })
        } else {
            Ok(self.summary)
        }
    }
}
