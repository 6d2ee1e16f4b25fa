//! Chores of the project: `cargo xtask CHORE`.
//!
//! Comes in: the name of a chore. Goes out: checks, scores and generated files, and exit status 0 where all is
//! well. Refuses to hold anything that users need to run. One chore, one file.

mod arguments;
mod crash;
mod eval;
mod generate;
mod lint;
mod measure;
mod monsters;
mod schema;
mod tidy;
mod tree;

use std::process::ExitCode;

/// A chore that can be asked for.
struct Chore {
    name: &'static str,
    about: &'static str,
    /// Does it with the arguments behind its name; the error is for a person.
    run: fn(&[String]) -> Result<(), String>,
}

const CHORES: [Chore; 8] = [
    Chore {
        name: "tidy",
        about: "checks what the compiler cannot: the map, lengths, documentation",
        run: tidy::run,
    },
    Chore { name: "schema", about: "writes docs/*.schema.json from the types", run: schema::run },
    Chore {
        name: "eval",
        about: "measures against the evaluation data: eval [NAME...] [--append]",
        run: eval::run,
    },
    Chore {
        name: "lint",
        about: "format, clippy, documentation, and further linters where installed",
        run: lint::run,
    },
    Chore {
        name: "crash",
        about: "does a case keep what it acknowledged? [--quick] [--scenario LIST] [--seed S] [--append]",
        run: crash::run,
    },
    Chore {
        name: "measure",
        about: "size, memory and answers of a case: [--reports N] [--append]",
        run: measure::run,
    },
    Chore { name: "monsters", about: "is any page too much? [--only WORD] [--append]", run: monsters::run },
    Chore {
        name: "generate",
        about: "invented reports: [--count N] [--seed S] [--form jsonl|pages] [--out PATH]",
        run: generate::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (name, rest) = arguments.split_first().map_or(("", &[][..]), |(name, rest)| (name.as_str(), rest));
    let Some(chore) = CHORES.iter().find(|chore| chore.name == name) else { return usage(name) };
    match (chore.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn usage(name: &str) -> ExitCode {
    if !name.is_empty() && name != "--help" {
        eprintln!("there is no chore '{name}'");
    }
    println!("Usage: cargo xtask CHORE [ARGUMENTS]\n");
    for chore in &CHORES {
        println!("  {:<8} {}", chore.name, chore.about);
    }
    if name == "--help" { ExitCode::SUCCESS } else { ExitCode::from(2) }
}
