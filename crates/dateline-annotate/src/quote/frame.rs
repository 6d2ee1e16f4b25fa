//! What a verb wants behind it.
//!
//! Comes in: a group of verbs. Goes out: the words to its right that are its content, as its frame allows:
//! a clause, a thing, a thing and its name, a listener and then a clause. Refuses to look to the left.

use std::ops::Range;

use super::around::{adjuncts, skip_signs};
use super::group::Group;
use super::{Scene, content, source};
use crate::lang::en::cues::Frame;
use crate::lang::en::holds;
use crate::lang::en::nouns::COUNTS;
use crate::lang::en::phrases::{DETERMINERS, SUBJECT_STARTS};

/// What stands to the right of a verb, as far as its frame wants it.
pub(super) fn right(scene: &Scene<'_>, group: &Group, adjuncts: usize) -> Option<Range<usize>> {
    let words = scene.words;
    match group.frame {
        Frame::Say => content::after(scene, skip_signs(scene, adjuncts)),
        Frame::Claim => {
            content::after(scene, skip_signs(scene, adjuncts)).filter(|content| is_clause(scene, content))
        }
        Frame::Decline => {
            let refused = matches!(words.lower(group.end), "to" | "comment" | "comments" | "requests")
                || (group.end..group.end + 5)
                    .any(|at| matches!(words.lower(at), "request" | "requests" | "question" | "questions"));
            refused.then(|| content::after(scene, group.end)).flatten()
        }
        Frame::Tell => {
            let from = clause_start(scene, group.end)?;
            content::after(scene, from)
        }
        Frame::Warn => content::after(scene, warned(scene, group.end)),
        Frame::Put => content::after(scene, group.end).filter(|_| is_estimate(scene, group)),
        Frame::View => {
            let as_at = (group.end..scene.sentence(group.verb).end)
                .find(|at| matches!(words.lower(*at), "as" | ","))?;
            (words.lower(as_at) == "as" && as_at > group.end)
                .then(|| content::after(scene, group.end))
                .flatten()
        }
        Frame::Find => content::after(scene, group.end).filter(|_| words.lower(group.end) == "that"),
        Frame::Think | Frame::Show => {
            let starts = holds(&SUBJECT_STARTS, words.lower(group.end)) || words.capital(group.end);
            starts.then(|| content::after(scene, group.end)).flatten()
        }
        Frame::Call => content::after(scene, group.end).map(|content| named(scene, content)),
        _ => content::after(scene, group.end),
    }
}

/// Whether what follows a verb is a clause or a quotation, not a thing.
fn is_clause(scene: &Scene<'_>, content: &Range<usize>) -> bool {
    let words = scene.words;
    let begins =
        matches!(words.lower(content.start), "that" | "how" | "why" | "whether" | "what" | "to" | "there");
    begins
        || scene.quoted(content.start)
        || content.clone().take(25).any(|at| scene.is_past(at) || scene.quoted(at))
        || content
            .clone()
            .skip(1)
            .take(12)
            .any(|at| words.letters(at) && words.lower(at).ends_with('s') && words.lower(at).len() > 3)
}

/// "put the number at", "put it at".
fn is_estimate(scene: &Scene<'_>, group: &Group) -> bool {
    let words = scene.words;
    let behind = group.end..scene.sentence(group.verb).end.min(group.end + 10);
    let at = behind.clone().find(|at| words.lower(*at) == "at").unwrap_or(group.end);
    let counts =
        |at: usize| holds(&COUNTS, words.lower(at)) || matches!(words.lower(at), "toll" | "it" | "cost");
    (group.end..at).any(counts) && (at..behind.end).any(|at| words.number(at))
}

/// Where the clause begins behind "warned": at once, or behind the one who is warned.
fn warned(scene: &Scene<'_>, from: usize) -> usize {
    let words = scene.words;
    let listener = adjuncts(scene, source::listener(scene, from).end);
    let clause = matches!(words.lower(listener), "that" | "it" | "he" | "she" | "they" | "we" | "there")
        || scene.marks.opening(skip_signs(scene, listener)).is_some();
    if clause { skip_signs(scene, listener) } else { skip_signs(scene, adjuncts(scene, from)) }
}

/// A name that is given in marks ends with them: "called it a 'farce' and left".
fn named(scene: &Scene<'_>, content: Range<usize>) -> Range<usize> {
    let words = scene.words;
    let ends = |at: &usize| scene.marks.closing(*at).is_some();
    let apart = |at: &usize| {
        matches!(words.lower(*at), "and" | "but" | "," | "in" | "for" | "on" | "as" | "at" | "that")
    };
    match (content.start + 1..content.end).find(|at| ends(at) && apart(at)) {
        Some(end) => content.start..end,
        None => content,
    }
}

/// Where the clause or quotation begins behind the one who is told.
fn clause_start(scene: &Scene<'_>, from: usize) -> Option<usize> {
    let words = scene.words;
    let limit = scene.sentence(from).end.min(from + 16);
    (from..limit).find(|at| {
        let word = words.lower(*at);
        let begins = matches!(word, "that" | "how" | "why" | "what" | "whether" | "to" | "about");
        let subject = *at > from && holds(&SUBJECT_STARTS, word) && !holds(&DETERMINERS, word);
        begins || subject || scene.marks.opening(*at).is_some() && !scene.is_name(*at)
    })
}
