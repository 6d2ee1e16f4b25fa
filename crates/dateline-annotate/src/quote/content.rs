//! What was said: where a content begins behind its cue, and where it ends.
//!
//! Comes in: the scene and a place behind a cue. Goes out: the tokens of the content. Refuses to say by whom.

use std::ops::Range;

use super::cue_verb::CueVerb;
use super::scene::Scene;
use crate::TokenKind;
use crate::lang::en::cues::{Cue, cue, is_participle};
use crate::lang::en::function_words::{is_adverb, is_auxiliary, is_determiner, is_preposition, is_time_word};

/// How a content follows its cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Follows {
    /// As a quotation: "said: “...”".
    Quoted(usize),
    /// Behind "that".
    That(Range<usize>),
    /// Without "that".
    Bare(Range<usize>),
}

/// The content that follows this cue verb before `end`.
pub(crate) fn following(scene: &Scene<'_>, verb: &CueVerb, end: usize) -> Option<Follows> {
    let start = verb.group.end;
    let start = if verb.cue == Cue::Tell { behind_addressee(scene, start, end) } else { start };
    let start = behind_circumstance(scene, start, end);
    if let Some(stretch) = quotation(scene, start) {
        return Some(Follows::Quoted(stretch));
    }
    let content = |from: usize| {
        let until = content_end(scene, from, end);
        (until > from + 1 || until > from && verb.cue != Cue::Say).then_some(from..until)
    };
    match scene.lower(start) {
        "that" => content(start).map(Follows::That),
        ":" => content(start + 1).map(Follows::Bare),
        word if takes(verb.cue, scene, start, word) => content(start).map(Follows::Bare),
        _ => None,
    }
}

/// Whether a content of this cue may begin with this word.
fn takes(cue: Cue, scene: &Scene<'_>, at: usize, word: &str) -> bool {
    let quoted = scene.is_quoted(at);
    if scene.kind(at) == Some(TokenKind::Sign) && !quoted && !matches!(word, "$" | "[" | "€" | "£" | "#") {
        return false;
    }
    let led = is_preposition(word) || is_time_word(word) && word != "last";
    match cue {
        Cue::Vow | Cue::Decline => word == "to",
        Cue::Say => {
            !led && !matches!(word, "to" | "and" | "or" | "as" | "while" | "when" | "but") && !is_adverb(word)
        }
        Cue::Tell => !led && !matches!(word, "and" | "as" | "while" | "when"),
        Cue::Believe => !led || word == "to",
        Cue::Deny | Cue::Judge => !led && !matches!(word, "and" | "or" | "as" | "to" | "by"),
    }
}

/// The stretch that a colon, a comma or nothing parts from its cue.
fn quotation(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let open = if matches!(scene.word(at), ":" | ",") { at + 1 } else { return None };
    scene.stretch(open).filter(|&place| scene.stretches[place].open == open)
}

const ADDRESSEE_LIMIT: usize = 14;

/// "told reporters in Oslo": the content begins behind the one who was told.
fn behind_addressee(scene: &Scene<'_>, start: usize, end: usize) -> usize {
    let limit = end.min(start + ADDRESSEE_LIMIT);
    let marked = (start..limit).find(|&at| {
        matches!(scene.lower(at), "that" | ":" | ",") || scene.is_quoted(at) || scene.lower(at) == "to"
    });
    if let Some(at) = marked {
        return at;
    }
    let mut at = start;
    while at < limit && scene.word(at).starts_with(char::is_uppercase) {
        at += 1;
    }
    if at == start { start + 1 } else { at }
}

/// "said Friday", "said in a statement": when and where stand before the content.
fn behind_circumstance(scene: &Scene<'_>, start: usize, end: usize) -> usize {
    let mut at = start;
    while at < end
        && (is_time_word(scene.lower(at)) || scene.lower(at) == "on" && is_time_word(scene.lower(at + 1)))
    {
        at += 1;
    }
    if scene.kind(at) == Some(TokenKind::Number) && at > start {
        at += 1;
    }
    if !is_preposition(scene.lower(at)) {
        return at;
    }
    let limit = end.min(at + ADDRESSEE_LIMIT);
    let marked =
        (at..limit).find(|&place| matches!(scene.lower(place), "that" | ":" | ",") || scene.is_quoted(place));
    marked.unwrap_or(at)
}

/// Where the content that begins at `from` ends: at its sentence's end, or where another attribution begins.
pub(crate) fn content_end(scene: &Scene<'_>, from: usize, end: usize) -> usize {
    let until = (from + 1..end).find(|&at| !scene.is_quoted(at) && breaks_off(scene, at, end)).unwrap_or(end);
    without_stops(scene, from, until)
}

fn breaks_off(scene: &Scene<'_>, at: usize, end: usize) -> bool {
    match scene.lower(at) {
        ";" => true,
        "," => {
            let next = scene.lower(at + 1);
            is_participle(next)
                || next == "according"
                || matches!(next, "but" | "while" | "and") && cue_near(scene, at + 2, end)
        }
        "and" | "but" => leads_to_cue(scene, at + 1),
        "according" => scene.lower(at + 1) == "to",
        _ => false,
    }
}

/// "and [has also] said": the same source goes on.
fn leads_to_cue(scene: &Scene<'_>, mut at: usize) -> bool {
    while is_auxiliary(scene.lower(at)) || is_adverb(scene.lower(at)) {
        at += 1;
    }
    matches!(cue(scene.lower(at)), Some(Cue::Say | Cue::Tell)) && scene.lower(at) != "report"
}

fn cue_near(scene: &Scene<'_>, at: usize, end: usize) -> bool {
    (at..end.min(at + 8)).any(|place| {
        matches!(cue(scene.lower(place)), Some(Cue::Say | Cue::Tell))
            && !is_determiner(scene.lower(place - 1))
            && !scene.is_quoted(place)
    })
}

/// The last stop and comma are no part of what was said.
pub(crate) fn without_stops(scene: &Scene<'_>, from: usize, mut until: usize) -> usize {
    while until > from
        && matches!(scene.word(until - 1), "." | "," | ";" | "—" | "–" | "-" | "--" | ")")
        && !scene.is_quoted(until - 1)
    {
        if scene.word(until - 1) == ")" && (from..until).any(|at| scene.word(at) == "(") {
            break;
        }
        until -= 1;
    }
    until
}
