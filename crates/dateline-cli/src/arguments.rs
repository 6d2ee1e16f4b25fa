//! What can stand behind `dateline`: the commands and the options they share.
//!
//! Comes in: the command line. Goes out: one [`Command`] with its options. The help texts here are their only
//! source. Refuses to run anything.

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::commands;

/// News reports in, the story out: who said what, when, how much, and who differs.
#[derive(Debug, Parser)]
#[command(name = "dateline", version, about, max_term_width = 100, propagate_version = true)]
#[command(after_help = "\
Examples:
  dateline demo                            a bundled story, offline
  dateline read page.html                  one report, its quotes, figures and dates marked
  dateline read --format jsonl pages/      a folder, one record a line
  dateline story pages/*.html notes.txt    what several reports tell together
  dateline open pages/                     the same as pages in the browser

Exit status: 0, every document gave a record; 1, some gave none (each with its reason on standard error,
the others came in); 2, wrong usage, or the output could not be written.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// When to use colour; `auto` respects NO_COLOR and pipes.
    #[arg(long, value_enum, default_value_t = Color::Auto, global = true)]
    pub(crate) color: Color,
}

/// The commands, one file each.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Read(commands::read::Read),
    Group(commands::group::Group),
    Story(commands::story::Story),
    Add(commands::add::Add),
    List(commands::list::List),
    Search(commands::search::Search),
    Stories(commands::stories::Stories),
    Who(commands::who::Who),
    Figures(commands::figures::Figures),
    Compare(commands::compare::Compare),
    Export(commands::export::Export),
    Correct(commands::correct::Correct),
    Check(commands::check::Check),
    Reindex(commands::reindex::Reindex),
    Demo(commands::demo::Demo),
    #[cfg(feature = "serve")]
    Open(commands::open::Open),
    #[cfg(feature = "serve")]
    Serve(commands::serve::Serve),
    Completions(commands::completions::Completions),
}

/// The documents to read.
#[derive(Args, Debug)]
pub(crate) struct Inputs {
    /// Files (.html, .txt, .json, .jsonl), folders, quoted patterns, or - for standard input.
    #[arg(required = true, value_name = "INPUT")]
    pub(crate) inputs: Vec<String>,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal that can show it.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Sets the choice for standard output and standard error.
    pub(crate) fn write_global(self) {
        let choice = match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::Always,
            Self::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
    }
}

/// The case file to work on.
#[derive(Args, Debug)]
pub(crate) struct CaseFile {
    /// The case file.
    #[arg(long, value_name = "FILE")]
    pub(crate) case: std::path::PathBuf,
}

impl CaseFile {
    /// Whether nobody has made the case yet: there is nothing in it to list and nothing to be wrong. A folder
    /// that is not there is another matter.
    pub(crate) fn is_not_yet(&self) -> bool {
        let folder = self.case.parent().filter(|folder| !folder.as_os_str().is_empty());
        !self.case.exists() && folder.is_none_or(std::path::Path::is_dir)
    }
}
