//! How a run ends.
//!
//! Comes in: what a command returned. Goes out: an exit status, and on standard error a sentence that says
//! where, what, and what to try. Refuses to treat a closed pipe as an error.

use std::collections::BTreeSet;
use std::io;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use dateline::Refused;

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
    /// What was asked for cannot be had: why, and what to try.
    #[cfg_attr(not(feature = "serve"), allow(dead_code, reason = "so far only servers refuse"))]
    Refused { why: String, hint: &'static str },
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
        anstream::eprintln!("{ERROR}error{ERROR:#}: {}", crate::view::clean(&refused.to_string()));
        if let Some(hint) = refused.reason.hint().filter(|hint| self.hinted.insert(hint)) {
            anstream::eprintln!("  {HINT}hint{HINT:#}: {hint}");
        }
    }
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
        Err(Failure::Refused { why, hint }) => {
            anstream::eprintln!("{ERROR}error{ERROR:#}: {}", crate::view::clean(&why));
            anstream::eprintln!("  {HINT}hint{HINT:#}: {hint}");
            ExitCode::from(2)
        }
    }
}
