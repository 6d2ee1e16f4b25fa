//! `cargo xtask crash [--quick] [--scenario LIST] [--seed S] [--append]`: does a case keep what it acknowledged?
//!
//! Comes in: names of scenarios with commas between them (`kill,torn`); none for all. Goes out: the report of the
//! harness and, with `--append`, rows of `eval/scores.csv`. The harness lies with the evaluation data, in its folder
//! `reliability`; it kills the release binary, cuts its power, lets its writes fail, tears its files. Refuses to judge:
//! the harness does.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::arguments::Arguments;
use crate::eval::scores::{self, Row};
use crate::eval::{data, engine};

/// How the harness talks to the binary; the binary's path stands in front of each.
const TALK: [(&str, &str); 3] = [
    ("--ingest", "add --only annotate --case {store}/case.dateline {input}"),
    ("--list", "list --case {store}/case.dateline"),
    ("--check", "check --case {store}/case.dateline"),
];

/// What the binary prints of a document when it is durable, and in the list.
const ACKNOWLEDGED: &str = r"^(?:added|version|known)\t(?P<id>\S+)";
const LISTED: &str = r"^(?P<id>\S+)\t(?P<sha>[0-9a-f]{64})$";

/// Few blows of each kind: well under a minute.
const QUICK: &str = "--kills 6 --powercuts 2 --faults 3 --pairs 1 --torn 12 --terms 1 --batch 20";
const FULL: &str = "--models ext4,strict";

/// What the harness found.
#[derive(Debug, Deserialize)]
struct Outcome {
    pass: bool,
    /// Per scenario: counts, seconds, and failures by their kind.
    stats: BTreeMap<String, BTreeMap<String, serde_json::Value>>,
    /// Per failure: scenario, kind, details.
    fails: Vec<(String, String, String)>,
}

/// Kinds of failures by what they mean; all others are `other failures`.
const MEANINGS: [(&str, &[&str]); 4] = [
    ("lost", &["LOST", "LOST_IN_SILENCE", "LOST_TO_READER", "INCOMPLETE"]),
    ("doubled", &["DOUBLED"]),
    ("altered in silence", &["ALTERED", "INVENTED", "WRONG_IN_SILENCE"]),
    ("panics", &["PANIC", "LIST_PANICS", "CHECK_PANICS", "SIGNAL"]),
];

/// What a scenario does to the case, as its counts call it.
const BLOWS: [&str; 10] = [
    "kills",
    "kills_of_list",
    "faults",
    "limits",
    "tmpfs_full",
    "runs",
    "writers",
    "jumps",
    "damages",
    "signals",
];

/// Runs the harness against the release binary.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let mut asked = Arguments::of(arguments);
    let (quick, append) = (asked.flag("--quick"), asked.flag("--append"));
    let (scenario, seed) = (asked.value("--scenario")?, asked.number("--seed", 1)?);
    asked.end()?;
    let Some(data) = data::folder() else {
        println!("nothing is tried: {}", data::ABSENT);
        return Ok(());
    };
    let commit = if append { Some(scores::commit()?) } else { None };
    engine::build()?;
    let found = data::work_folder("crash")?.join("found.json");
    let mut harness = harness(&data, if quick { QUICK } else { FULL });
    harness.args(["--seed", &seed.to_string()]).arg("--json").arg(&found);
    harness.args(scenario.iter().flat_map(|names| ["--scenario", names]));
    harness.status().map_err(|error| format!("python3 cannot be run: {error}"))?;
    let outcome = outcome(&found)?;
    if let Some(commit) = commit {
        let words: Vec<&str> =
            arguments.iter().map(String::as_str).filter(|word| *word != "--append").collect();
        let command = ["cargo xtask crash"].into_iter().chain(words).collect::<Vec<_>>().join(" ");
        scores::append(&commit, &command, &rows(&outcome))?;
    }
    if outcome.pass { Ok(()) } else { Err(format!("{} failures", outcome.fails.len())) }
}

fn harness(data: &Path, extent: &str) -> Command {
    let mut command = Command::new("python3");
    command.arg(data.join("reliability/crash_harness.py")).args(extent.split(' '));
    for (option, call) in TALK {
        command.arg(option).arg(format!("'{}' {call}", engine::binary().display()));
    }
    command.args(["--ack-re", ACKNOWLEDGED, "--list-re", LISTED]);
    command
}

fn outcome(path: &Path) -> Result<Outcome, String> {
    let text = fs::read_to_string(path).map_err(|_| "the harness came to no verdict".to_owned())?;
    serde_json::from_str(&text).map_err(|error| format!("the verdict cannot be read: {error}"))
}

/// How often each thing went wrong in all, and per scenario how often it was tried and went wrong.
fn rows(outcome: &Outcome) -> Vec<Row> {
    let row = |data: String, metric: &str, count: u64| Row {
        data,
        metric: metric.to_owned(),
        value: count.to_string(),
    };
    let meant = |kind: &str| MEANINGS.iter().find(|(_, kinds)| kinds.contains(&kind)).map(|(name, _)| *name);
    let count = |name| outcome.fails.iter().filter(|(_, kind, _)| meant(kind) == name).count() as u64;
    let mut rows: Vec<Row> =
        MEANINGS.iter().map(|(name, _)| row("crash".to_owned(), name, count(Some(name)))).collect();
    rows.push(row("crash".to_owned(), "other failures", count(None)));
    for (scenario, counts) in &outcome.stats {
        let blows = BLOWS.iter().filter_map(|name| counts.get(*name)?.as_u64()).sum();
        let failed = outcome.fails.iter().filter(|(name, _, _)| name == scenario).count() as u64;
        rows.push(row(format!("crash.{scenario}"), "blows", blows));
        rows.push(row(format!("crash.{scenario}"), "failures", failed));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::{Outcome, rows};

    #[test]
    fn failures_are_counted_by_what_they_mean() {
        let found = r#"{"pass": false, "notes": [], "stats": {"kill": {"kills": 9, "kills_of_list": 1, "seconds": 2.5,
            "failures": {"LOST": 1}}}, "fails": [["kill", "LOST", "loop 3"], ["kill", "HANG", ""]]}"#;
        let outcome: Outcome = serde_json::from_str(found).unwrap();
        let written: Vec<String> =
            rows(&outcome).iter().map(|row| format!("{} {} {}", row.data, row.metric, row.value)).collect();
        let expected = [
            "crash lost 1",
            "crash doubled 0",
            "crash altered in silence 0",
            "crash panics 0",
            "crash other failures 1",
            "crash.kill blows 10",
            "crash.kill failures 2",
        ];
        assert_eq!(written, expected);
    }
}
