//! `eval/scores.csv`: what was measured, when, and how.
//!
//! Comes in: a row of values. Goes out: a line of the table, quoted where it must be, and back. Refuses to
//! know what a score means.

use std::io::Write;
use std::process::Command;

use super::data;
use crate::tree;

/// The file, from the root of the project.
pub(crate) const FILE: &str = "eval/scores.csv";

/// Its first line.
pub(crate) const HEADER: &str = "date,commit,data,metric,score,command";

/// The commit that is measured, and its day.
#[derive(Debug)]
pub(crate) struct Commit {
    date: String,
    hash: String,
}

/// Asks git for the commit.
///
/// # Errors
/// When the sources differ from it: a score belongs to a commit.
pub(crate) fn commit() -> Result<Commit, String> {
    let git = |arguments: &[&str]| data::run(Command::new("git").args(arguments).current_dir(tree::root()));
    if !git(&["status", "--porcelain", "--", "crates", "Cargo.lock"])?.trim().is_empty() {
        return Err("commit the changes first: a score that is kept belongs to a commit".to_owned());
    }
    let shown = git(&["show", "--no-patch", "--format=%cs %h", "HEAD"])?;
    let (date, hash) = shown.trim().split_once(' ').ok_or("git names no commit")?;
    Ok(Commit { date: date.to_owned(), hash: hash.to_owned() })
}

/// A number to keep.
#[derive(Debug)]
pub(crate) struct Row {
    /// What it was measured on.
    pub(crate) data: String,
    pub(crate) metric: String,
    pub(crate) value: String,
}

/// Adds rows at the end of the table, each with the command that gives it again.
pub(crate) fn append(commit: &Commit, command: &str, rows: &[Row]) -> Result<(), String> {
    let path = tree::root().join(FILE);
    let begun = path.exists();
    let file = std::fs::OpenOptions::new().create(true).append(true).open(&path);
    let mut file = file.map_err(|error| format!("{FILE}: {error}"))?;
    let lines = rows
        .iter()
        .map(|Row { data, metric, value }| row(&[&commit.date, &commit.hash, data, metric, value, command]));
    let header = (!begun).then(|| HEADER.to_owned());
    for line in header.into_iter().chain(lines) {
        writeln!(file, "{line}").map_err(|error| format!("{FILE}: {error}"))?;
    }
    Ok(())
}

/// One line of the table.
fn row(fields: &[&str]) -> String {
    let quoted: Vec<String> = fields.iter().map(|field| quote(field)).collect();
    quoted.join(",")
}

fn quote(field: &str) -> String {
    if field.contains([',', '"']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field.to_owned() }
}

/// The fields of a line, without their quotes.
pub(crate) fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.next_if_eq(&'"').is_some() => push(&mut fields, '"'),
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => push(&mut fields, sign),
        }
    }
    fields
}

fn push(fields: &mut [String], sign: char) {
    if let Some(field) = fields.last_mut() {
        field.push(sign);
    }
}

#[cfg(test)]
mod tests {
    use super::{fields, row};

    #[test]
    fn what_is_written_reads_back() {
        let values = ["2030-05-14", "a, b", "say \"so\"", ""];
        assert_eq!(fields(&row(&values)), values);
    }
}
