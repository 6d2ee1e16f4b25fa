//! Verbs of speech whose subject stands elsewhere.
//!
//! Comes in: a verb without a subject of its own: "..., saying that", "and added", "for suggesting". Goes out:
//! the attribution, with the source of the verb before, the subject of the sentence, or the one who acts.
//! Refuses beliefs: a wish or a thought needs its own subject.

use std::ops::Range;

use super::around::{adjuncts, ends, floor, skip_signs};
use super::confidence::Pattern;
use super::frame::right;
use super::group::{Group, Stance};
use super::tag::draft;
use super::{Draft, Scene, content, source};
use crate::lang::en::cues::Frame;

/// "..., saying that", "..., adding": the subject is that of the clause before.
pub(super) fn participle(scene: &Scene<'_>, group: &Group, earlier: &[Draft]) -> Option<Draft> {
    if matches!(group.frame, Frame::Think | Frame::Want | Frame::View | Frame::Show | Frame::Decline) {
        return None;
    }
    let behind = adjuncts(scene, group.end);
    if ends(scene, behind) && scene.marks.opening(skip_signs(scene, behind)).is_none() {
        return None;
    }
    if let Some(fronted) = fronted(scene, group) {
        return Some(fronted);
    }
    let source = actor(scene, group).or_else(|| shared(scene, group, earlier))?;
    Some(draft(group, vec![right(scene, group, behind)?], source, Pattern::Borrowed))
}

/// "X shook his head and said ...": a verb behind a conjunction has the subject of the verb before it.
pub(super) fn coordinated(scene: &Scene<'_>, group: &Group, earlier: &[Draft]) -> Option<Draft> {
    let joined = matches!(scene.words.before(group.start, 1), "and" | "but" | "," | "then" | "or");
    if group.stance != Stance::Finite || !joined {
        return None;
    }
    let behind = adjuncts(scene, group.end);
    if ends(scene, behind) && scene.marks.opening(skip_signs(scene, behind)).is_none() {
        return None;
    }
    let source = shared(scene, group, earlier)?;
    Some(draft(group, vec![right(scene, group, behind)?], source, Pattern::Borrowed))
}

/// "Calling it a farce, X left", "After saying so, X left": the subject stands behind the comma.
fn fronted(scene: &Scene<'_>, group: &Group) -> Option<Draft> {
    let words = scene.words;
    let sentence = scene.sentence(group.verb);
    let first = group.start - sentence.start;
    if first > 1
        || first == 1
            && !matches!(words.lower(sentence.start), "after" | "before" | "by" | "while" | "in" | "without")
    {
        return None;
    }
    let comma = (group.end..sentence.end).find(|at| words.lower(*at) == ",")?;
    let inside = scene.marks.at(comma);
    let (end, next) = inside.map_or((comma, comma + 1), |stretch| (stretch.close, stretch.close));
    let source = source::after(scene, next)?;
    let mut content = content::after(scene, group.end)?;
    content.end = end.min(content.end);
    (content.start < content.end).then(|| draft(group, vec![content], source, Pattern::Borrowed))
}

/// Who acts where it is not the subject: "footage of her saying", "faulted him for saying".
fn actor(scene: &Scene<'_>, group: &Group) -> Option<Range<usize>> {
    let words = scene.words;
    let sentence = scene.sentence(group.verb);
    match words.before(group.start, 1) {
        "for" => {
            let verb = (sentence.start..group.start).rev().find(|at| scene.is_past(*at))?;
            let object = verb + 1..source::after(scene, verb + 1)?.end;
            let end = object.clone().find(|at| matches!(words.lower(*at), "for" | "on" | "in" | "over"));
            Some(object.start..end.unwrap_or(object.end)).filter(|object| !object.is_empty())
        }
        "," | "and" | "but" | "or" | "by" | "in" | "after" | "before" | "while" | "without" | "of" => None,
        _ => source::before(scene, group.start, floor(scene, group.start)),
    }
}

/// The source of the attribution before in the same sentence, or else the subject of the sentence.
fn shared(scene: &Scene<'_>, group: &Group, earlier: &[Draft]) -> Option<Range<usize>> {
    let sentence = scene.sentence(group.verb);
    let same = |draft: &&Draft| draft.source.as_ref().is_some_and(|source| sentence.contains(&source.start));
    let before = earlier.iter().rev().take(NEAR).find(same).and_then(|draft| draft.source.clone());
    before.or_else(|| subject(scene, sentence.start, group.start))
}

/// The subject of the sentence: the phrase before its first finite verb.
fn subject(scene: &Scene<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let mut verbs = (start + 1..end).filter(|at| scene.is_past(*at));
    verbs.find_map(|verb| source::before(scene, verb_start(scene, verb, start), start))
}

/// Where the adverbs before a verb begin.
fn verb_start(scene: &Scene<'_>, verb: usize, floor: usize) -> usize {
    let adverb =
        |at: usize| scene.words.lower(at).ends_with("ly") || matches!(scene.words.lower(at), "also" | "then");
    (floor + 1..verb).rev().take_while(|at| adverb(*at)).last().unwrap_or(verb)
}

/// How many attributions back a shared subject is looked for.
const NEAR: usize = 8;
