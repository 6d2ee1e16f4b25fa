//! The commands, one file each.
//!
//! Comes in: a parsed command. Goes out: its outcome. A command's options, its help and what it does stand
//! together in its file; to add one, see CONTRIBUTING.md.

pub(crate) mod completions;
pub(crate) mod demo;
pub(crate) mod group;
pub(crate) mod read;
pub(crate) mod story;

use std::ops::ControlFlow;

use dateline::types::Annotated;
use dateline::{Acquired, Pipeline, Refused};

use crate::arguments::Command;
use crate::failure::{self, Failure, Outcome, Summary};
use crate::progress::Progress;

/// Runs a command.
pub(crate) fn run(command: Command) -> Outcome {
    match command {
        Command::Read(read) => read.run(),
        Command::Group(group) => group.run(),
        Command::Story(story) => story.run(),
        Command::Demo(demo) => demo.run(),
        Command::Completions(completions) => completions.run(),
    }
}

/// Reads all documents, with a bar, and hands each report on in input order. A document that gives none is
/// named on standard error, and the next one follows.
fn each_report(
    pipeline: &Pipeline,
    inputs: &[String],
    mut sink: impl FnMut(Annotated) -> Result<(), Failure>,
) -> Outcome {
    let documents = dateline::inputs(inputs);
    let mut progress = Progress::over(documents.bytes());
    let mut sizes = std::collections::VecDeque::new();
    let mut summary = Summary::default();
    let mut failure = None;
    let queue = std::cell::RefCell::new(&mut sizes);
    let measured = documents.inspect(|document| queue.borrow_mut().push_back(size(document)));
    pipeline.read_all(measured, |result| {
        progress.step(queue.borrow_mut().pop_front().unwrap_or_default());
        match take(result, &mut summary, |report| progress.aside(|| sink(report))) {
            ControlFlow::Continue(()) => true,
            ControlFlow::Break(error) => {
                failure = Some(error);
                false
            }
        }
    });
    progress.finish();
    failure.map_or(Ok(summary), Err)
}

fn size(document: &Result<Acquired, Refused>) -> usize {
    document.as_ref().map_or(0, Acquired::len)
}

fn take(
    result: Result<Annotated, Refused>,
    summary: &mut Summary,
    sink: impl FnOnce(Annotated) -> Result<(), Failure>,
) -> ControlFlow<Failure> {
    match result {
        Ok(report) => {
            summary.read += 1;
            sink(report).map_or_else(ControlFlow::Break, ControlFlow::Continue)
        }
        Err(refused) => {
            summary.refused += 1;
            failure::report(&refused);
            ControlFlow::Continue(())
        }
    }
}
