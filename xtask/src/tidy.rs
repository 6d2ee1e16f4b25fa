//! `cargo xtask tidy`: what the compiler cannot check.
//!
//! Comes in: the working tree. Goes out: findings, each with where, what, and what to do about it; the same
//! check runs as a test. Refuses to change anything. One rule, one file; a new rule is a line in [`RULES`].

mod arrows;
mod code;
mod commands;
mod fields;
mod functions;
mod heads;
mod length;
mod scores;
mod traces;
mod unfinished;

use std::fmt;

use crate::tree::Tree;

/// Something that is not tidy.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// `path` or `path:line`.
    pub(crate) place: String,
    /// What is there.
    pub(crate) what: String,
    /// What to do about it.
    pub(crate) advice: &'static str,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n  help: {}", self.place, self.what, self.advice)
    }
}

/// A rule: everything in the tree that offends it.
type Rule = fn(&Tree) -> Vec<Finding>;

/// Every rule, in the order of its findings.
const RULES: [Rule; 9] = [
    arrows::check,
    heads::check,
    length::check,
    functions::check,
    unfinished::check,
    traces::check,
    commands::check,
    fields::check,
    scores::check,
];

/// Checks the working tree.
pub(crate) fn run(_arguments: &[String]) -> Result<(), String> {
    let tree = Tree::read()?;
    let findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(&tree)).collect();
    let lines: Vec<String> = findings.iter().map(Finding::to_string).collect();
    if lines.is_empty() {
        println!("{} files, all tidy", tree.files.len());
        Ok(())
    } else {
        Err(format!("{}\n{} not tidy", lines.join("\n"), lines.len()))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_project_is_tidy() {
        if let Err(findings) = super::run(&[]) {
            panic!("\n{findings}");
        }
    }
}
