//! Who wrote it.
//!
//! Comes in: the judged lines and the head. Goes out: the names of the people in the byline, in order.
//! Refuses organisations (they speak for the outlet) and names without a "By" before them.

use super::Column;
use super::head::Head;
use super::names::{byline_words, is_person};

pub(super) fn of(column: &Column<'_>, head: &Head) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for at in head.lines(column) {
        for person in people_of(column, at) {
            if !names.iter().any(|name| name == person) {
                names.push(person.to_owned());
            }
        }
        if !names.is_empty() {
            break;
        }
    }
    names
}

/// The people of one byline; "By" may stand in a line of its own.
fn people_of<'a>(column: &Column<'a>, at: usize) -> Vec<&'a str> {
    let line = column.line(at);
    if let Some(words) = byline_words(line) {
        return people(words);
    }
    let alone = at > 0
        && ["by", "von", "par", "por"].contains(&column.line(at - 1).to_lowercase().trim_end_matches(':'));
    if alone { people(line) } else { Vec::new() }
}

/// The names of persons among words such as "Mara Lindqvist and Jon Ek, The Harbour Ledger".
fn people(words: &str) -> Vec<&str> {
    words
        .split([',', '|', '/', '•', '·', '&', ';'])
        .flat_map(by_and)
        .map(str::trim)
        .filter(|name| is_person(name))
        .collect()
}

fn by_and(words: &str) -> impl Iterator<Item = &str> {
    words.split(" and ").flat_map(|part| part.split(" und ")).flat_map(|part| part.split(" et "))
}
