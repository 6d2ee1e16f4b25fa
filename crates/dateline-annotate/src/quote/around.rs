//! What stands around a verb of speech that is neither source nor content.
//!
//! Comes in: a place behind or before a verb. Goes out: the place behind the words of time, place and listener;
//! how far back a source may reach; whether a clause ends. Refuses to judge the verb.

use super::group::Group;
use super::{Scene, source};
use crate::lang::en::cues::Frame;
use crate::lang::en::holds;
use crate::lang::en::phrases::{DAYS, DETERMINERS, PREPOSITIONS, SUBJECT_STARTS, TIME_NOUNS};

/// Behind the words of time and place that follow a verb: "Friday", "in a statement", "on Twitter".
pub(super) fn adjuncts(scene: &Scene<'_>, from: usize) -> usize {
    let words = scene.words;
    let limit = scene.sentence(from.min(words.len().saturating_sub(1))).end;
    let mut at = from;
    while at < limit && !scene.quoted(at) {
        let word = words.lower(at);
        if holds(&DAYS, word) || matches!(word, "morning" | "afternoon" | "evening" | "night") {
            at += 1;
        } else if begins_adjunct(scene, at) {
            at = phrase_end(scene, at + 1, limit);
        } else {
            break;
        }
    }
    at
}

/// "on", "last week", "this week", "to reporters"; not "to leave".
fn begins_adjunct(scene: &Scene<'_>, at: usize) -> bool {
    let words = scene.words;
    let next = words.lower(at + 1);
    match words.lower(at) {
        "to" => {
            holds(&DETERMINERS, next)
                || words.capital(at + 1)
                || next.ends_with('s')
                || matches!(next, "him" | "me" | "them")
        }
        "last" | "this" => {
            holds(&TIME_NOUNS, next)
                || matches!(next, "month" | "year" | "morning" | "spring" | "summer" | "fall")
        }
        word => holds(&PREPOSITIONS, word),
    }
}

/// Behind the noun phrase at `at`: up to a clause, a sign or a quotation.
fn phrase_end(scene: &Scene<'_>, mut at: usize, limit: usize) -> usize {
    let words = scene.words;
    let start = at;
    while at < limit && at < start + 7 && !scene.quoted(at) {
        let word = words.lower(at);
        let begins = holds(&SUBJECT_STARTS, word) && at > start;
        if !(scene.speaks(at) || matches!(word, "'s" | "’s" | "-" | "&"))
            || begins
            || holds(&PREPOSITIONS, word)
        {
            break;
        }
        at += 1;
    }
    at
}

/// Behind the one who is told, where the verb wants one.
pub(super) fn told(scene: &Scene<'_>, group: &Group, from: usize) -> usize {
    if group.frame != Frame::Tell {
        return from;
    }
    let end = source::listener(scene, group.end).end;
    adjuncts(scene, end)
}

pub(super) fn skip_signs(scene: &Scene<'_>, mut at: usize) -> usize {
    while matches!(scene.words.lower(at), "," | ":") && !scene.quoted(at) {
        at += 1;
    }
    at
}

/// Whether nothing that was said can stand here.
pub(super) fn ends(scene: &Scene<'_>, at: usize) -> bool {
    let words = scene.words;
    at >= words.len()
        || !words.same_sentence(at, at.saturating_sub(1))
        || matches!(words.lower(at), ";" | "," | ":")
        || words.lower(at) == "." && !words.same_sentence(at, at + 1)
}

/// How far back a source may reach: the start of the sentence, or the end of a quotation.
pub(super) fn floor(scene: &Scene<'_>, at: usize) -> usize {
    let start = scene.sentence(at).start;
    (start..at)
        .rev()
        .find(|place| scene.quoted(*place) && !scene.is_name(*place))
        .map_or(start, |place| place + 1)
}
