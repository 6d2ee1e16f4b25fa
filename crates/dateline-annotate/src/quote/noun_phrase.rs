//! Who stands before or behind a verb of saying.
//!
//! Comes in: the scene and the place of a verb. Goes out: the tokens of the noun phrase. Refuses to say whom
//! it means.

use std::ops::Range;

use super::scene::Scene;
use crate::TokenKind;
use crate::lang::en::function_words::{
    is_adverb, is_auxiliary, is_determiner, is_preposition, is_subject_pronoun, is_time_word, opens_clause,
};
use crate::lang::en::{roles, titles};

/// The subject that ends right before `verb`, within `from..verb`.
pub(crate) fn before(scene: &Scene<'_>, from: usize, verb: usize) -> Option<Range<usize>> {
    let verb = without_time(scene, from, verb);
    let appositive = scene.word(verb.wrapping_sub(1)) == "," && verb > from + 2;
    let end = verb;
    let start = if appositive { start_of_appositive(scene, from, end - 1)? } else { start(scene, from, end) };
    let start = skip_openers(scene, start, end);
    fits(scene, start..end).then_some(start..end)
}

/// "Biden on Friday said": the time before the verb is no part of the subject.
fn without_time(scene: &Scene<'_>, from: usize, verb: usize) -> usize {
    let timed = verb >= from + 3
        && is_time_word(scene.lower(verb - 1))
        && matches!(scene.lower(verb - 2), "on" | "last" | "in");
    if timed { verb - 2 } else { verb }
}

/// Walks back to the border of the clause.
fn start(scene: &Scene<'_>, from: usize, end: usize) -> usize {
    let mut at = end;
    while at > from {
        let word = scene.lower(at - 1);
        let border = matches!(
            word,
            "," | ";" | ":" | "-" | "—" | "–" | "--" | ")" | "(" | "•" | "?" | "!" | "." | "…"
        ) && !ends_brackets(scene, from, at)
            && !shortens_title(scene, at)
            || scene.is_quoted(at - 1)
            || opens_clause(word)
            || joins_clauses(scene, at - 1, end);
        if border {
            break;
        }
        at = if ends_brackets(scene, from, at) { open_bracket(scene, from, at) } else { at - 1 };
    }
    at
}

/// The stop of "Sen." ends nothing.
fn shortens_title(scene: &Scene<'_>, at: usize) -> bool {
    at >= 2 && scene.word(at - 1) == "." && titles::honorific(scene.word(at - 2)).is_some()
}

fn ends_brackets(scene: &Scene<'_>, from: usize, at: usize) -> bool {
    scene.word(at - 1) == ")" && open_bracket(scene, from, at) > from
}

fn open_bracket(scene: &Scene<'_>, from: usize, at: usize) -> usize {
    let lowest = at.saturating_sub(12).max(from);
    (lowest..at).rev().find(|&place| scene.word(place) == "(").unwrap_or(from)
}

/// An "and" before a pronoun, or behind which a verb follows, joins clauses and not names.
fn joins_clauses(scene: &Scene<'_>, at: usize, end: usize) -> bool {
    if scene.lower(at) != "and" {
        return false;
    }
    at + 1 >= end || is_subject_pronoun(scene.lower(at + 1)) || is_auxiliary(scene.lower(at + 1))
}

/// `Z, the mayor of Y, said`: the name before the paired comma belongs to the phrase.
fn start_of_appositive(scene: &Scene<'_>, from: usize, comma: usize) -> Option<usize> {
    let lowest = comma.saturating_sub(30).max(from);
    let first = (lowest..comma).rev().find(|&at| scene.word(at) == ",")?;
    let next = scene.lower(first + 1);
    let role =
        roles::is_role(next) || roles::is_modifier(next) || scene.kind(first + 1) == Some(TokenKind::Number);
    (is_determiner(next) || role || next == "who" || next == "whose").then(|| start(scene, from, first))
}

/// Leaves out what opens a clause before its subject: "and", "later", "on Friday".
fn skip_openers(scene: &Scene<'_>, mut start: usize, end: usize) -> usize {
    while start < end {
        let word = scene.lower(start);
        let opener =
            matches!(word, "and" | "or" | "•" | "-" | "then" | "yet" | "so" | "meanwhile") || is_adverb(word);
        let dated = is_time_word(word) && start + 1 < end && !is_capital(scene, start + 1)
            || is_weekday_lead(scene, start, end);
        if !opener && !dated {
            break;
        }
        start += 1;
    }
    if is_preposition(scene.lower(start)) { behind_preposition(scene, start, end) } else { start }
}

fn is_weekday_lead(scene: &Scene<'_>, start: usize, end: usize) -> bool {
    scene.lower(start) == "on" && start + 2 < end && is_time_word(scene.lower(start + 1))
}

fn is_capital(scene: &Scene<'_>, at: usize) -> bool {
    scene.word(at).starts_with(char::is_uppercase)
}

/// "In a statement the mayor said": the phrase begins at its last determiner or pronoun.
fn behind_preposition(scene: &Scene<'_>, start: usize, end: usize) -> usize {
    let opens = |&at: &usize| is_determiner(scene.lower(at)) || is_subject_pronoun(scene.lower(at));
    (start + 2..end).rev().find(opens).unwrap_or(end)
}

/// The longest noun phrase that is believed, in tokens.
const LIMIT: usize = 40;

fn fits(scene: &Scene<'_>, phrase: Range<usize>) -> bool {
    if phrase.is_empty() || phrase.len() > LIMIT {
        return false;
    }
    let last = scene.lower(phrase.end - 1);
    let lone = phrase.len() == 1 && (is_determiner(last) && !matches!(last, "this" | "that" | "some"));
    let worded = phrase.clone().any(|at| scene.kind(at) == Some(TokenKind::Word));
    worded && !lone && !is_preposition(last) && last != "to" && !is_auxiliary(last)
}

/// The phrase that begins at `start`: `said Z, the mayor of Y.`
pub(crate) fn after(scene: &Scene<'_>, start: usize, until: usize) -> Option<Range<usize>> {
    let mut at = start;
    while at < until && !ends_phrase(scene, start, at) {
        at += 1;
    }
    if scene.word(at) == "," && at < until && goes_on(scene, at, until) {
        at = appositive_end(scene, at + 1, until);
    }
    let named = start < at
        && (is_capital(scene, start)
            || is_determiner(scene.lower(start))
            || is_subject_pronoun(scene.lower(start))
            || roles::is_role(scene.lower(at - 1)));
    (named && at - start <= LIMIT).then_some(start..at)
}

fn ends_phrase(scene: &Scene<'_>, start: usize, at: usize) -> bool {
    let word = scene.lower(at);
    let sign = scene.kind(at) == Some(TokenKind::Sign) && !matches!(word, "-" | "(" | ")" | "&" | "/");
    let time = at > start
        && (is_time_word(word)
            || matches!(word, "during" | "after" | "before" | "while" | "when" | "as" | "that" | "who")
            || word == "in"
            || word == "on");
    sign || scene.is_quoted(at) || time
}

fn goes_on(scene: &Scene<'_>, comma: usize, until: usize) -> bool {
    let next = scene.lower(comma + 1);
    comma + 2 < until
        && (matches!(next, "the" | "a" | "an" | "who" | "whose")
            || roles::is_role(next)
            || roles::is_modifier(next))
}

fn appositive_end(scene: &Scene<'_>, start: usize, until: usize) -> usize {
    (start..until)
        .find(|&at| matches!(scene.word(at), "," | "." | ";" | "—" | ":") || scene.is_quoted(at))
        .unwrap_or(until)
}
