//! The command `dateline`.
//!
//! Comes in: arguments. Goes out: text for people or JSON lines for programs, and an exit status. Refuses to
//! work anything out: it parses, calls the library, prints.

mod arguments;
mod commands;
mod failure;
mod interrupt;
mod output;
mod progress;
#[cfg(feature = "serve")]
mod serve;
mod view;

use std::process::ExitCode;

use clap::Parser;

use arguments::Arguments;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.color.write_global();
    failure::exit_code(commands::run(arguments.command))
}
