//! Runs of capitalised words, cut into office and name, and typed.
//!
//! Comes in: a reading. Goes out: names, each with its tokens, type and office. Refuses to say which of them
//! are the same.

use std::collections::BTreeSet;
use std::ops::Range;

use dateline_types::EntityType;

use crate::lang::en::cues::cue;
use crate::lang::en::function_words::{
    is_adverb, is_auxiliary, is_determiner, is_preposition, is_subject_pronoun, is_time_word, opens_clause,
};
use crate::lang::en::places::{Place, place};
use crate::lang::en::{given_names, organisations, roles, titles};
use crate::{Reading, TokenKind};

/// A name as one place of the text has it.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    /// The tokens of the name alone.
    pub(crate) tokens: Range<usize>,
    /// What it is; `None` where only another mention can tell.
    pub(crate) kind: Option<EntityType>,
    /// The office before it.
    pub(crate) role: Option<Range<usize>>,
}

/// All names, in order.
pub(crate) fn names(reading: &Reading<'_>) -> Vec<Name> {
    let starts: BTreeSet<usize> = reading.sentences().iter().map(|sentence| sentence.tokens.start).collect();
    let inside = names_inside_sentences(reading, &starts);
    let mut found = Vec::new();
    let mut at = 0;
    while at < reading.tokens().len() {
        let end = run_end(reading, at);
        if end > at {
            let start = without_opener(reading, at..end, &|place| begins(reading, &starts, place), &inside);
            found.extend(name(reading, start..end));
        }
        at = end.max(at + 1);
    }
    found
}

fn begins(reading: &Reading<'_>, starts: &BTreeSet<usize>, at: usize) -> bool {
    starts.contains(&at)
        || matches!(reading.word(at.wrapping_sub(1)), "“" | "\"" | "‘" | "•" | ":" | "-" | "—")
}

/// The capitalised words that do not open a sentence: they are names there too.
fn names_inside_sentences<'a>(reading: &Reading<'a>, starts: &BTreeSet<usize>) -> BTreeSet<&'a str> {
    let inside = |&at: &usize| is_name_word(reading, at) && !begins(reading, starts, at);
    (0..reading.tokens().len()).filter(inside).map(|at| reading.word(at)).collect()
}

fn is_name_word(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.tokens().get(at) else { return false };
    let word = reading.word(at);
    token.kind == TokenKind::Word && word.starts_with(char::is_uppercase) && !is_function_word(word)
}

fn is_function_word(word: &str) -> bool {
    let lower = word.to_lowercase();
    let acronym = matches!(word, "US" | "IT" | "WHO");
    let small =
        is_determiner(&lower) || is_auxiliary(&lower) || is_preposition(&lower) || opens_clause(&lower);
    let other = is_subject_pronoun(&lower) || is_time_word(&lower) && lower != "may" || is_adverb(&lower);
    let listed = matches!(
        lower.as_str(),
        "and"
            | "or"
            | "there"
            | "here"
            | "according"
            | "asked"
            | "both"
            | "most"
            | "more"
            | "all"
            | "one"
            | "two"
            | "three"
            | "her"
            | "him"
            | "them"
            | "me"
            | "my"
            | "yes"
            | "like"
            | "other"
            | "meanwhile"
            | "its"
            | "if"
            | "well"
            | "even"
            | "let"
            | "only"
            | "nor"
            | "neither"
            | "either"
            | "perhaps"
            | "thank"
            | "please"
            | "driving"
            | "why"
    );
    !acronym && (small || other || listed)
}

/// Where the run of name words that begins here ends; `at` itself where none does.
fn run_end(reading: &Reading<'_>, at: usize) -> usize {
    if !is_name_word(reading, at) {
        return at;
    }
    let mut end = at + 1;
    loop {
        if joined(reading, end) && is_name_word(reading, end) {
            end += 1;
        } else if joins(reading, at, end) || shortens(reading, end) {
            end += 2;
        } else {
            return end;
        }
    }
}

/// The stop of "Gen. Z": the name goes on behind it.
fn shortens(reading: &Reading<'_>, at: usize) -> bool {
    let stop = reading.word(at) == "." && titles::honorific(reading.word(at - 1)).is_some();
    stop && joined(reading, at + 1) && is_name_word(reading, at + 1)
}

/// Whether only a blank parts this token from the one before it.
fn joined(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.tokens().get(at) else { return false };
    let gap = &reading.text()[reading.tokens()[at - 1].span.end()..token.span.start()];
    gap.len() <= 2 && !gap.contains('\n')
}

/// "Bank of X", "Abu al X", "Ursula von X": a small word between two parts of one name.
fn joins(reading: &Reading<'_>, start: usize, at: usize) -> bool {
    let small = match reading.word(at) {
        "of" => (start..at).any(|place| {
            let word = reading.word(place);
            organisations::kind_by_word(word) == Some(EntityType::Org)
                || matches!(word, "Secretary" | "House" | "State")
        }),
        "de" | "da" | "do" | "del" | "van" | "von" | "der" | "den" | "bin" | "al" | "el" | "la" | "le"
        | "di" | "ibn" => true,
        _ => false,
    };
    small && joined(reading, at) && joined(reading, at + 1) && is_name_word(reading, at + 1)
}

/// A capital at the start of a sentence alone makes no name.
fn without_opener(
    reading: &Reading<'_>,
    run: Range<usize>,
    begins: &dyn Fn(usize) -> bool,
    inside: &BTreeSet<&str>,
) -> usize {
    let word = reading.word(run.start);
    let known = place(word).is_some()
        || given_names::sex(word).is_some()
        || titles::honorific(word).is_some()
        || organisations::is_known(word)
        || inside.contains(word);
    let cue_behind =
        run.len() == 1 && cue(&reading.word(run.end).to_lowercase()).is_some() && !word.ends_with('s');
    let keeps = !begins(run.start) || known || run.len() > 1 || cue_behind;
    if keeps { run.start } else { run.end }
}

fn name(reading: &Reading<'_>, run: Range<usize>) -> Option<Name> {
    if run.is_empty() {
        return None;
    }
    let start = behind_office(reading, &run);
    let titled = start > run.start;
    let role = office(reading, &run, start);
    let tokens = start..run.end;
    if tokens.is_empty() {
        return None;
    }
    let person = titled || role.is_some();
    let kind = if person { Some(EntityType::Person) } else { kind(reading, &tokens) };
    Some(Name { tokens, kind, role: role.filter(|_| kind == Some(EntityType::Person)) })
}

/// Where the name begins behind "Russian President", "Gen." or "Secretary of State"; the run's end where
/// the run is an office alone.
fn behind_office(reading: &Reading<'_>, run: &Range<usize>) -> usize {
    let office = |at: usize| {
        let word = reading.word(at);
        roles::is_role(&word.to_lowercase()) || titles::honorific(word).is_some()
    };
    let last = run.clone().rev().find(|&at| office(at));
    let Some(mut start) = last.map(|at| at + 1) else { return run.start };
    if reading.word(start) == "." && start < run.end {
        start += 1;
    }
    if reading.word(start) == "of" && start + 1 < run.end {
        start += 2;
    }
    let organised = (start..run.end).any(|at| organisations::kind_by_word(reading.word(at)).is_some());
    if organised { run.start } else { start }
}

/// The office within the run, or in lower case before it: "harbour chief Z".
fn office(reading: &Reading<'_>, run: &Range<usize>, start: usize) -> Option<Range<usize>> {
    if start > run.start {
        let honorific = start - run.start <= 2
            && matches!(
                reading.word(run.start).trim_end_matches('.'),
                "Mr" | "Mrs" | "Ms" | "Miss" | "Dr" | "Sir"
            );
        let from = office_start(reading, run.start);
        return (!honorific).then_some(from..start);
    }
    let last = run.start.checked_sub(1)?;
    let named = joined(reading, run.start) && roles::is_role(&reading.word(last).to_lowercase());
    named.then(|| office_start(reading, last)..run.start)
}

fn office_start(reading: &Reading<'_>, mut at: usize) -> usize {
    while at > 0 && joined(reading, at) {
        let word = reading.word(at - 1);
        let fits = roles::is_modifier(&word.to_lowercase())
            || place(word).is_some()
            || is_name_word(reading, at - 1) && !word.ends_with('.');
        if !fits {
            break;
        }
        at -= 1;
    }
    at
}

fn kind(reading: &Reading<'_>, tokens: &Range<usize>) -> Option<EntityType> {
    let span = reading.span(tokens.clone());
    let name = span.of(reading.text());
    if let Some((place, _)) = place(name) {
        return Some(match place {
            Place::Country | Place::Town => EntityType::Gpe,
            Place::Nation => EntityType::Norp,
            Place::Region => EntityType::Loc,
        });
    }
    if organisations::is_known(name) {
        return Some(EntityType::Org);
    }
    let by_word = tokens.clone().rev().find_map(|at| organisations::kind_by_word(reading.word(at)));
    by_word.filter(|_| tokens.len() > 1).or_else(|| kind_by_look(reading, tokens))
}

fn kind_by_look(reading: &Reading<'_>, tokens: &Range<usize>) -> Option<EntityType> {
    let first = reading.word(tokens.start);
    let given = given_names::sex(first).is_some();
    let acronym = tokens.len() == 1
        && (2..=6).contains(&first.len())
        && first.chars().all(|sign| sign.is_ascii_uppercase() || sign == '.');
    let spoke = cue(&reading.word(tokens.end).to_lowercase()).is_some();
    match tokens.len() {
        1 if acronym => Some(EntityType::Org),
        1 if spoke => Some(EntityType::Person),
        2..=4 if given || spoke => Some(EntityType::Person),
        2..=3 if !reading.word(tokens.start.wrapping_sub(1)).eq_ignore_ascii_case("the") => {
            Some(EntityType::Person)
        }
        2.. => Some(EntityType::Org),
        _ => None,
    }
}
