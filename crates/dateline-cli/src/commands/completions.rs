//! `dateline completions`: what a shell needs to complete commands and options.
//!
//! Comes in: the name of a shell. Goes out: a script for it, grown from the same definitions as the help.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::failure::{Outcome, Summary};

/// Print a completion script for a shell.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  dateline completions bash > ~/.local/share/bash-completion/completions/dateline"
)]
pub(crate) struct Completions {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "dateline", &mut script);
        std::io::Write::write_all(&mut std::io::stdout(), &script)?;
        Ok(Summary::default())
    }
}
