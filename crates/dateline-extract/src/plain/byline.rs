//! Who wrote it.
//!
//! Comes in: the judged lines and the head. Goes out: the names of the people in the byline, in order.
//! A name counts behind a "By", or alone in a line next to the date. Refuses organisations: they speak for the
//! outlet.

use super::Column;
use super::head::Head;
use super::names::{byline_words, is_person};
use super::signs::Sign;

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
    if alone || beside_a_date(column, at) { people(line) } else { Vec::new() }
}

/// Whether a line next to this one is a date, and this one speaks of nothing else.
fn beside_a_date(column: &Column<'_>, at: usize) -> bool {
    let seen = |at: usize, sign: Sign| column.rows.get(at).is_some_and(|row| row[sign as usize] > 0.0);
    let dated = |at: usize| seen(at, Sign::Stamp) || seen(at, Sign::Time) && seen(at, Sign::DigitWords);
    let other = [
        Sign::Photo,
        Sign::Share,
        Sign::Related,
        Sign::Navigation,
        Sign::Subscribe,
        Sign::Time,
        Sign::Capitals,
    ];
    let plain = !other.iter().any(|&sign| seen(at, sign));
    plain && (at.checked_sub(1).is_some_and(dated) || dated(at + 1))
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
