//! Whether what was found is what was expected, and what to say where it is not.
//!
//! Comes in: a case and what the stages made of it. Goes out: nothing where every line holds; else a report for
//! the person who will read it: the place of each line, what was asked for, what was found instead, and a
//! `help:` where a slip is likely. Refuses to know the kinds of finds: see `found`.

use std::fmt::Write as _;

use dateline_types::Annotated;

use crate::cases::{Case, Input, Line, Reading};
use crate::expectation::{self, Expectation, Kind};
use crate::found::{self, Found};
use crate::outcome::Outcome;
use crate::relation;
use crate::words::{flat, pieces, places, stand_in, visible};

/// Checks every line of a case against what the stages made of it.
///
/// # Errors
/// The report for a person.
pub(crate) fn case(file: &str, case: &Case, outcome: &Outcome) -> Result<(), String> {
    let mut report = String::new();
    for line in &case.expectations {
        if let Err(failure) = check_line(line, &case.inputs, outcome) {
            let _ = write!(report, "{file}:{}: {}\n{failure}\n", line.number, line.text);
        }
    }
    if report.is_empty() { Ok(()) } else { Err(report) }
}

/// What the reader of a failing line sees below it.
fn check_line(line: &Line, inputs: &[Input], outcome: &Outcome) -> Result<(), String> {
    let help = |what: String| format!("  help: {what}\n");
    let expectation = expectation::read(&line.text).map_err(help)?;
    let result = match expectation.key.kind {
        Kind::Relation => check_relation(&expectation, outcome).map_err(help)?,
        Kind::Told => {
            check_told_words(&expectation, inputs).map_err(help)?;
            check_finds(&expectation, &found::in_stories(expectation.key.name, outcome), "")
        }
        Kind::Body | Kind::Field | Kind::Mark => {
            let at = the_report(&expectation, inputs).map_err(help)?;
            check_words(&expectation, &inputs[at]).map_err(help)?;
            check_report(&expectation, &outcome.reports[at])
        }
    };
    match (expectation.fixme, result) {
        (false, result) => result,
        (true, Err(_)) => Ok(()),
        (true, Ok(())) => Err(help("this holds now: take `fixme` away".to_owned())),
    }
}

/// The place of the report that a line is about.
fn the_report(expectation: &Expectation, inputs: &[Input]) -> Result<usize, String> {
    let names = || inputs.iter().map(|input| input.name.as_str()).collect::<Vec<_>>().join(", ");
    match &expectation.report {
        None if inputs.len() == 1 => Ok(0),
        None => Err(format!("the case has several reports; say which: `{} a: ...`", expectation.key.name)),
        Some(name) => {
            let at = inputs.iter().position(|input| input.name == *name);
            at.ok_or_else(|| format!("the case has no report '{name}'; it has {}", names()))
        }
    }
}

/// The words of a mark stand in the input, or the line was mistyped and would never hold, or always.
fn check_words(expectation: &Expectation, input: &Input) -> Result<(), String> {
    let Some(words) = &expectation.words else { return Ok(()) };
    let is_value = expectation.key.kind == Kind::Field;
    match pieces(words).iter().find(|piece| !stands(input, piece)) {
        Some(piece) if !is_value => Err(format!(
            "'{piece}' does not stand in the input; words are copied from it exactly, pieces joined by ' ... '"
        )),
        _ => Ok(()),
    }
}

fn check_told_words(expectation: &Expectation, inputs: &[Input]) -> Result<(), String> {
    let Some(words) = &expectation.words else { return Ok(()) };
    match pieces(words).iter().find(|piece| !inputs.iter().any(|input| stands(input, piece))) {
        Some(piece) => {
            Err(format!("'{piece}' stands in none of the inputs; words are copied from them exactly"))
        }
        None => Ok(()),
    }
}

fn stands(input: &Input, words: &str) -> bool {
    let title = input.hints.title.as_deref().unwrap_or_default();
    let page = input.reading == Reading::Page && stand_in(&visible(&input.text), words);
    page || stand_in(&input.text, words) || stand_in(title, words)
}

fn check_relation(expectation: &Expectation, outcome: &Outcome) -> Result<Result<(), String>, String> {
    let words = expectation.words.as_deref().unwrap_or_default();
    let holds = relation::holds(expectation.key.name, words, outcome)?;
    let shown = || listing(&relation::overview(outcome));
    Ok(if holds == expectation.negated { Err(shown()) } else { Ok(()) })
}

fn check_report(expectation: &Expectation, annotated: &Annotated) -> Result<(), String> {
    match expectation.key.kind {
        Kind::Body => check_body(expectation, &annotated.report.text),
        _ => check_finds(
            expectation,
            &found::in_report(expectation.key.name, annotated),
            &annotated.report.text,
        ),
    }
}

fn check_body(expectation: &Expectation, body: &str) -> Result<(), String> {
    let (body, words) = (flat(body), flat(expectation.words.as_deref().unwrap_or_default()));
    let holds = match expectation.key.name {
        "keeps" => body.contains(&words),
        "drops" => !body.contains(&words),
        "starts" => body.starts_with(&words),
        _ => body.ends_with(&words),
    };
    let shown = || if words.is_empty() { ends_of(&body) } else { around(&body, &words) };
    if holds { Ok(()) } else { Err(format!("  found  the body {}\n", shown())) }
}

/// The words in their place, if they stand in the body; else the body in short.
fn around(body: &str, words: &str) -> String {
    const SHOWN: usize = 50;
    let Some((before, after)) = body.split_once(words) else { return ends_of(body) };
    let skipped = before.chars().count().saturating_sub(SHOWN);
    let before: String = before.chars().skip(skipped).collect();
    let after: String = after.chars().take(SHOWN).collect();
    format!("with '... {before}[{words}]{after} ...'")
}

/// A body in short: where it begins and where it ends.
fn ends_of(body: &str) -> String {
    const SHOWN: usize = 90;
    let length = body.chars().count();
    if length <= 2 * SHOWN {
        return format!("'{body}'");
    }
    let start: String = body.chars().take(SHOWN).collect();
    let end: String = body.chars().skip(length - SHOWN).collect();
    format!("'{start}' ... '{end}' ({length} characters)")
}

/// Something is as expected; or, where that is denied, nothing is.
fn check_finds(expectation: &Expectation, finds: &[Found], body: &str) -> Result<(), String> {
    if expectation.negated {
        let wrong: Vec<&Found> = finds.iter().filter(|find| is_denied(expectation, find, body)).collect();
        return if wrong.is_empty() { Ok(()) } else { Err(listing(&wrong)) };
    }
    if finds.iter().any(|find| has_words(expectation, find) && has_attributes(expectation, find)) {
        return Ok(());
    }
    Err(listing(&nearest(expectation, finds, body)))
}

/// A denied find: on these words, or anywhere where the line gives none.
fn is_denied(expectation: &Expectation, find: &Found, body: &str) -> bool {
    let overlapped = expectation.words.as_ref().is_none_or(|words| {
        let by_place = expectation.key.name != "sentence" && expectation.key.kind == Kind::Mark;
        if by_place { overlaps(find, words, body) } else { has_words(expectation, find) }
    });
    overlapped && has_attributes(expectation, find)
}

fn overlaps(find: &Found, words: &str, body: &str) -> bool {
    let places: Vec<_> = pieces(words).iter().flat_map(|piece| places(body, piece)).collect();
    let touches = |span: &dateline_types::Span| {
        places.iter().any(|place| span.start() < place.end && place.start < span.end())
    };
    find.spans.iter().any(touches)
}

fn has_words(expectation: &Expectation, find: &Found) -> bool {
    let wanted = pieces(expectation.words.as_deref().unwrap_or_default());
    match expectation.key.kind {
        Kind::Told => {
            let held = |words: &String| find.words.iter().any(|piece| piece.contains(words.as_str()));
            wanted.iter().all(held)
        }
        _ => find.words.join(" ... ") == wanted.join(" ... "),
    }
}

fn has_attributes(expectation: &Expectation, find: &Found) -> bool {
    expectation.attributes.iter().all(|asked| find.attributes.contains(asked))
}

/// How many finds a failing line shows.
const SHOWN: usize = 8;

/// What comes nearest: the same words, else what overlaps them, else the first of all.
fn nearest<'a>(expectation: &Expectation, finds: &'a [Found], body: &str) -> Vec<&'a Found> {
    let words = expectation.words.as_deref().unwrap_or_default();
    let pick = |fits: &dyn Fn(&Found) -> bool| finds.iter().filter(|find| fits(find)).take(SHOWN).collect();
    let same: Vec<&Found> = pick(&|find| has_words(expectation, find));
    if !same.is_empty() {
        return same;
    }
    let near: Vec<&Found> = pick(&|find| overlaps(find, words, body));
    if near.is_empty() { pick(&|_| true) } else { near }
}

fn listing(finds: &[impl std::fmt::Display]) -> String {
    if finds.is_empty() {
        return "  found  nothing of the kind\n".to_owned();
    }
    finds.iter().fold(String::new(), |shown, find| format!("{shown}  found  {find}\n"))
}
