//! How a run ends.
//!
//! Comes in: what a command returned. Goes out: an exit status, and on standard error a sentence that says
//! where, what, and what to try. Refuses to treat a closed pipe as an error.

use std::collections::BTreeSet;
use std::io;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use dateline::{CaseError, Refused};

use crate::arguments::CaseFile;
use crate::interrupt;

/// What a command says at its end.
pub(crate) type Outcome = Result<Summary, Failure>;

/// How many documents gave a record, and how many none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Summary {
    pub(crate) read: usize,
    pub(crate) refused: usize,
}

/// What stops a run.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The output could not be written.
    Output(io::Error),
    /// The case could not be opened, read or written.
    Case(CaseError),
    /// What was asked for cannot be read as a question.
    Query(dateline::search::QueryError),
    /// What was asked for cannot be had: why, and what to try.
    Refused { why: String, hint: &'static str },
    /// What was checked is not sound; the findings were said.
    Unsound,
    /// Somebody asked the run to end.
    Interrupted {
        /// How many documents it acknowledged.
        kept: usize,
    },
}

impl From<CaseError> for Failure {
    fn from(error: CaseError) -> Self {
        Self::Case(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

const ERROR: Style = AnsiColor::Red.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default();

/// Says why documents gave no record; each hint once a run, so that a thousand bad lines do not bury the rest.
#[derive(Debug, Default)]
pub(crate) struct Complaints {
    hinted: BTreeSet<&'static str>,
}

impl Complaints {
    /// Names a document that gave no record.
    pub(crate) fn name(&mut self, refused: &Refused) {
        self.say(&refused.to_string(), refused.reason.hint());
    }

    /// Names what is damaged in a case.
    pub(crate) fn damage(&mut self, error: &CaseError) {
        self.say(&error.to_string(), error.hint());
    }

    fn say(&mut self, what: &str, hint: Option<&'static str>) {
        anstream::eprintln!("{ERROR}error{ERROR:#}: {}", crate::view::clean(what));
        if let Some(hint) = hint.filter(|hint| self.hinted.insert(hint)) {
            anstream::eprintln!("  {HINT}hint{HINT:#}: {hint}");
        }
    }
}

/// Says something that a reader should know and that stops nothing.
pub(crate) fn note(what: &str) {
    anstream::eprintln!("{HINT}note{HINT:#}: {}", crate::view::clean(what));
}

/// A run that was killed before it made its case lost nothing: nothing is listed, and nothing is wrong.
pub(crate) fn say_that_there_is_none(case: &CaseFile) -> Summary {
    note(&format!("there is no case at {} yet, and so nothing in it", case.case.display()));
    anstream::eprintln!(
        "  {HINT}hint{HINT:#}: check the spelling; `dateline add INPUT... --case FILE` makes a new case"
    );
    Summary::default()
}

/// The exit status of a run, after its last words.
pub(crate) fn exit_code(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(summary) if summary.refused == 0 => ExitCode::SUCCESS,
        Ok(summary) => {
            let Summary { read, refused } = summary;
            if read + refused > 1 {
                anstream::eprintln!("{refused} of {} documents gave no record", read + refused);
            }
            ExitCode::FAILURE
        }
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => {
            anstream::eprintln!("{ERROR}error{ERROR:#}: the output could not be written: {error}");
            ExitCode::from(2)
        }
        Err(Failure::Case(error)) => {
            Complaints::default().damage(&error);
            ExitCode::from(2)
        }
        Err(Failure::Query(error)) => {
            anstream::eprintln!("{ERROR}error{ERROR:#}: {}", crate::view::clean(&error.to_string()));
            ExitCode::from(2)
        }
        Err(Failure::Unsound) => ExitCode::FAILURE,
        Err(Failure::Interrupted { kept }) => {
            anstream::eprintln!("stopped: {kept} documents are in the case; run the command again to go on");
            ExitCode::from(interrupt::STATUS)
        }
        Err(Failure::Refused { why, hint }) => {
            anstream::eprintln!("{ERROR}error{ERROR:#}: {}", crate::view::clean(&why));
            anstream::eprintln!("  {HINT}hint{HINT:#}: {hint}");
            ExitCode::from(2)
        }
    }
}
