//! The engine under measurement: the release binary.
//!
//! Comes in: a measure and its input. Goes out: a file of predictions. Refuses to reach into the library: what is
//! measured is what users run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::measure::Measure;
use crate::tree;

/// Builds the binary.
pub(crate) fn build() -> Result<(), String> {
    let arguments = ["build", "--release", "--quiet", "--package", "dateline-cli"];
    let status = Command::new("cargo").args(arguments).current_dir(tree::root()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        _ => Err("the binary cannot be built".to_owned()),
    }
}

/// Where it lies.
pub(crate) fn binary() -> PathBuf {
    tree::root().join("target/release/dateline")
}

/// Runs it and writes what the scorer reads. Documents without a record (exit status 1) are left to the scorer.
pub(super) fn predict(measure: &Measure, input: &Path, predictions: &Path) -> Result<(), String> {
    let mut command = Command::new(binary());
    let output = command.args(measure.read).args(["--format", "jsonl"]).arg(input).output();
    let output = output.map_err(|error| format!("dateline cannot be run: {error}"))?;
    if output.status.code().is_none_or(|code| code > 1) {
        return Err(format!("{}: {}", measure.name, String::from_utf8_lossy(&output.stderr).trim()));
    }
    let records = String::from_utf8_lossy(&output.stdout);
    let lines: Result<Vec<String>, String> = records.lines().map(|line| prediction(measure, line)).collect();
    fs::write(predictions, lines?.join("\n") + "\n").map_err(|error| error.to_string())
}

fn prediction(measure: &Measure, line: &str) -> Result<String, String> {
    let record: Value =
        serde_json::from_str(line).map_err(|error| format!("a record is no JSON: {error}"))?;
    Ok((measure.predict)(&record))
}
