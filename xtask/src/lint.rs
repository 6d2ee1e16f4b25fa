//! `cargo xtask lint`: every linter, one after the other.
//!
//! Comes in: the working tree. Goes out: what the linters print, and an error where one of them complains. A
//! linter that is not installed is named with the way to get it, and does not fail. Refuses to mend anything.

use std::process::Command;

use crate::tree;

/// A linter: a program with its arguments.
struct Linter {
    call: &'static str,
    /// How to get it; `None` for what comes with Rust.
    install: Option<&'static str>,
}

const LINTERS: [Linter; 6] = [
    Linter { call: "cargo fmt --all --check", install: None },
    Linter { call: "cargo clippy --workspace --all-targets --locked -- -D warnings", install: None },
    Linter { call: "cargo doc --workspace --no-deps --locked", install: None },
    Linter {
        call: "cargo deny check bans licenses sources",
        install: Some("cargo install --locked cargo-deny"),
    },
    Linter { call: "cargo machete", install: Some("cargo install --locked cargo-machete") },
    Linter { call: "typos", install: Some("cargo install --locked typos-cli") },
];

/// Runs them all, also behind one that complains.
pub(crate) fn run(_arguments: &[String]) -> Result<(), String> {
    let complained: Vec<&str> =
        LINTERS.iter().filter(|linter| !passes(linter)).map(|linter| linter.call).collect();
    if complained.is_empty() { Ok(()) } else { Err(format!("\nnot clean:\n  {}", complained.join("\n  "))) }
}

fn passes(linter: &Linter) -> bool {
    if let Some(install) = linter.install
        && !is_installed(linter.call)
    {
        println!("== left out: {} (get it with `{install}`)", linter.call);
        return true;
    }
    println!("== {}", linter.call);
    let mut words = linter.call.split(' ');
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(tree::root()).env("RUSTDOCFLAGS", "-D warnings");
    command.status().is_ok_and(|status| status.success())
}

/// Whether the program, or the subcommand of cargo, can be started.
fn is_installed(call: &str) -> bool {
    let mut words = call.split(' ').take(2);
    let (program, subcommand) = (words.next().unwrap_or_default(), words.next());
    let name = match (program, subcommand) {
        ("cargo", Some(subcommand)) => format!("cargo-{subcommand}"),
        _ => program.to_owned(),
    };
    Command::new(name).arg("--version").output().is_ok()
}
