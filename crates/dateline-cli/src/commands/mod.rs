//! The commands, one file each.
//!
//! Comes in: a parsed command. Goes out: its outcome. A command's options, its help and what it does stand
//! together in its file; to add one, see CONTRIBUTING.md.

pub(crate) mod add;
pub(crate) mod check;
pub(crate) mod compare;
pub(crate) mod completions;
pub(crate) mod correct;
pub(crate) mod demo;
pub(crate) mod export;
pub(crate) mod figures;
pub(crate) mod group;
pub(crate) mod list;
#[cfg(feature = "serve")]
pub(crate) mod open;
pub(crate) mod read;
pub(crate) mod reindex;
pub(crate) mod search;
#[cfg(feature = "serve")]
pub(crate) mod serve;
pub(crate) mod stories;
pub(crate) mod story;
pub(crate) mod who;

use std::cell::RefCell;
use std::collections::VecDeque;

use dateline::types::Annotated;
use dateline::{Acquired, Pipeline, Refused};

use crate::arguments::Command;
use crate::failure::{Complaints, Failure, Outcome, Summary};
use crate::progress::Progress;

/// Runs a command.
pub(crate) fn run(command: Command) -> Outcome {
    match command {
        Command::Read(read) => read.run(),
        Command::Group(group) => group.run(),
        Command::Story(story) => story.run(),
        Command::Add(add) => add.run(),
        Command::List(list) => list.run(),
        Command::Compare(compare) => compare.run(),
        Command::Correct(correct) => correct.run(),
        Command::Export(export) => export.run(),
        Command::Figures(figures) => figures.run(),
        Command::Stories(stories) => stories.run(),
        Command::Who(who) => who.run(),
        Command::Check(check) => check.run(),
        Command::Reindex(reindex) => reindex.run(),
        Command::Search(search) => search.run(),
        Command::Demo(demo) => demo.run(),
        #[cfg(feature = "serve")]
        Command::Open(open) => open.run(),
        #[cfg(feature = "serve")]
        Command::Serve(serve) => serve.run(),
        Command::Completions(completions) => completions.run(),
    }
}

/// Reads all documents, with a bar, and hands each report on in input order. A document that gives none is
/// named on standard error, and the next one follows.
fn each_report(
    pipeline: &Pipeline,
    inputs: &[String],
    sink: impl FnMut(Annotated) -> Result<(), Failure>,
) -> Outcome {
    let documents = dateline::inputs(inputs);
    let mut progress = Progress::over(documents.bytes());
    // Documents are taken ahead of their results; their sizes wait here for the bar.
    let sizes = RefCell::new(VecDeque::new());
    let measured = documents.inspect(|document| sizes.borrow_mut().push_back(size(document)));
    let mut run = Run { sink, summary: Summary::default(), complaints: Complaints::default(), failure: None };
    pipeline.read_all(measured, |result| {
        progress.step(sizes.borrow_mut().pop_front().unwrap_or_default());
        progress.aside(|| run.take(result))
    });
    progress.finish();
    run.failure.map_or(Ok(run.summary), Err)
}

fn size(document: &Result<Acquired, Refused>) -> usize {
    document.as_ref().map_or(0, Acquired::len)
}

/// What a run has come to.
struct Run<S> {
    sink: S,
    summary: Summary,
    complaints: Complaints,
    failure: Option<Failure>,
}

impl<S: FnMut(Annotated) -> Result<(), Failure>> Run<S> {
    /// Takes one result; whether to go on.
    fn take(&mut self, result: Result<Annotated, Refused>) -> bool {
        match result {
            Ok(report) => {
                self.summary.read += 1;
                self.failure = (self.sink)(report).err();
            }
            Err(refused) => {
                self.summary.refused += 1;
                self.complaints.name(&refused);
            }
        }
        self.failure.is_none()
    }
}
