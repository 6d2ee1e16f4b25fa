//! "According to X".
//!
//! Comes in: the place of these words. Goes out: the attribution they make. Refuses a clause that has a tag of
//! its own: what the paper then adds is where the speaker was heard.

use std::ops::Range;

use dateline_types::Mode;

use super::confidence::{self, Pattern};
use super::{Draft, Scene, content, source};
use crate::lang::en::cues::Frame;

/// "According to X, CLAUSE" and "CLAUSE, according to X".
pub(super) fn according(scene: &Scene<'_>, at: usize, earlier: &[Draft]) -> Option<Draft> {
    let first = scene.sentence(at).start == at;
    let source =
        source::after(scene, at + 2).map(|source| if first { to_comma(scene, source) } else { source })?;
    let content = if first { content::after(scene, source.end)? } else { content::before(scene, at)? };
    if earlier.last().is_some_and(|draft| draft.tags_before(content.end)) {
        return None;
    }
    let draft = Draft {
        mode: Mode::Speech,
        content: vec![content],
        cue: Some(at..at + 2),
        source: Some(source),
        confidence: confidence::of(Pattern::According, Frame::Say),
    };
    Some(draft)
}

/// A source with a clause behind it ends at its first comma, unless an article begins an apposition there.
fn to_comma(scene: &Scene<'_>, source: Range<usize>) -> Range<usize> {
    let words = scene.words;
    let comma = source.clone().find(|at| words.lower(*at) == ",");
    let apposed = |comma: usize| matches!(words.lower(comma + 1), "a" | "an" | "who" | "which");
    comma.filter(|comma| !apposed(*comma)).map_or(source.clone(), |comma| source.start..comma)
}
