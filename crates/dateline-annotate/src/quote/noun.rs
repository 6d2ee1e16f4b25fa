//! Nouns for what was said: "her claim that it rained".
//!
//! Comes in: a word. Goes out: the attribution whose cue is this noun, if its owner stands before it and a clause
//! with "that" behind. Refuses nouns without an owner.

use std::ops::Range;

use super::confidence::{self, Pattern};
use super::{Draft, Scene, content, source};
use crate::lang::en::cues::{Frame, NOUNS};
use crate::lang::en::holds;
use dateline_types::Mode;

/// Pronouns that own.
const OWNERS: [&str; 4] = ["her", "his", "its", "their"];

/// Nouns for what is thought.
const THOUGHTS: [&str; 14] = [
    "belief",
    "beliefs",
    "concern",
    "concerns",
    "conviction",
    "fear",
    "fears",
    "hope",
    "hopes",
    "notion",
    "opinion",
    "view",
    "worries",
    "worry",
];

/// The attribution whose cue is the noun at this word.
pub(super) fn read(scene: &Scene<'_>, noun: usize) -> Option<Draft> {
    let words = scene.words;
    if words.lower(noun + 1) != "that" || !holds(&NOUNS, words.lower(noun)) {
        return None;
    }
    let content = to_comma(scene, content::after(scene, noun + 1)?);
    let mode = if holds(&THOUGHTS, words.lower(noun)) { Mode::Belief } else { Mode::Speech };
    let confidence = confidence::of(Pattern::Noun, Frame::Say);
    let source = Some(owner(scene, noun)?);
    Some(Draft { mode, content: vec![content], cue: Some(noun..noun + 1), source, confidence })
}

/// Who owns the noun: "her claim", "the mayor's repeated claim".
fn owner(scene: &Scene<'_>, noun: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let floor = scene.sentence(noun).start;
    let first = noun.saturating_sub(3).max(floor);
    let at = (first..noun)
        .rev()
        .find(|at| matches!(words.lower(*at), "'s" | "’s" | "'" | "’") || holds(&OWNERS, words.lower(*at)))?;
    if holds(&OWNERS, words.lower(at)) { Some(at..at + 1) } else { source::before(scene, at, floor) }
}

/// A clause within another sentence ends at its first comma.
fn to_comma(scene: &Scene<'_>, content: Range<usize>) -> Range<usize> {
    let comma = content.clone().find(|at| scene.words.lower(*at) == "," && !scene.quoted(*at));
    content.start..comma.unwrap_or(content.end)
}
