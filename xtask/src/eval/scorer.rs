//! The scorers that came with the data.
//!
//! Comes in: a measure, gold, predictions. Goes out: what the scorer prints. Refuses to compute a score itself.

use std::path::Path;
use std::process::Command;

use super::data;
use super::measure::Measure;

/// Runs the scorer; its output begins with a line break, so that every line can be found by one.
pub(super) fn run(measure: &Measure, data: &Path, gold: &Path, predictions: &Path) -> Result<String, String> {
    let mut command = Command::new("python3");
    for argument in measure.scorer {
        match *argument {
            "GOLD" => command.arg(gold),
            "FOLDER" => command.arg(gold.parent().unwrap_or(data)),
            "PRED" => command.arg(predictions),
            path if path.contains('/') => command.arg(data.join(path)),
            other => command.arg(other),
        };
    }
    Ok(format!("\n{}", data::run(&mut command)?))
}
