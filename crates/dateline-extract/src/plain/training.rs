//! Hands the signs of many texts to the training script.
//!
//! `COLUMNS=in.jsonl SIGNS=out.tsv cargo test -p dateline-extract -- --ignored signs_for_training`: for each
//! object with an `id` and a `text`, a line with the id, then a line of signs for each line of the text, then
//! an empty line.

#![allow(clippy::disallowed_methods, reason = "the training data comes in and goes out as files")]

use std::fmt::Write as _;

use super::{lines, signs, words_of};

#[test]
#[ignore = "writes a file for training/plain_lines.py"]
fn signs_for_training() {
    let read = |name: &str| std::env::var(name).unwrap_or_else(|_| panic!("set {name}"));
    let columns = std::fs::read_to_string(read("COLUMNS")).expect("COLUMNS is a file");
    let mut out = String::new();
    for column in columns.lines() {
        let column: serde_json::Value = serde_json::from_str(column).expect("one object a line");
        write_column(&mut out, &column);
    }
    std::fs::write(read("SIGNS"), out).expect("SIGNS can be written");
}

fn write_column(out: &mut String, column: &serde_json::Value) {
    let text = column["text"].as_str().expect("a text");
    let lines = lines::cut(text);
    writeln!(out, "{}", column["id"].as_str().expect("an id")).expect("a string takes all");
    for row in signs::of(&words_of(text, &lines)) {
        let values: Vec<_> = row.iter().map(|value| format!("{value:.3}")).collect();
        writeln!(out, "{}", values.join("\t")).expect("a string takes all");
    }
    out.push('\n');
}
