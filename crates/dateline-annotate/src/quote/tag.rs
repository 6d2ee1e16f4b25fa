//! From a verb of speech to an attribution.
//!
//! Comes in: a word. Goes out: the attribution of which it is the cue, if it is one: source, cue and content.
//! Where the content stands is told by what stands around the verb. Refuses to join contents across sentences.

use std::ops::Range;

use dateline_types::Mode;

use super::around::{adjuncts, ends, floor, skip_signs, told};
use super::confidence::{self, Pattern};
use super::frame::right;
use super::group::{self, Group, Stance};
use super::subject::{agrees, is_own_voice, is_title};
use super::{Draft, Scene, according, borrowed, content, source};
use crate::lang::en::cues::Frame;
use crate::lang::en::holds;
use crate::lang::en::phrases::{PREPOSITIONS, SUBORDINATORS};

/// How many words "neither" may stand before "nor".
const NEITHER: usize = 8;

/// The attribution whose cue is the verb at this word.
pub(super) fn read(scene: &Scene<'_>, at: usize, earlier: &[Draft]) -> Option<Draft> {
    if scene.words.run(at, &["according", "to"]) {
        return according::according(scene, at, earlier);
    }
    let group = group::read(scene, at)?;
    match group.stance {
        Stance::Finite | Stance::Open => inverted(scene, &group)
            .or_else(|| finite(scene, &group))
            .or_else(|| borrowed::coordinated(scene, &group, earlier)),
        Stance::Ing => borrowed::participle(scene, &group, earlier),
        Stance::Passive | Stance::Infinitive => None,
    }
}

/// "...," said X.
fn inverted(scene: &Scene<'_>, group: &Group) -> Option<Draft> {
    let words = scene.words;
    if !matches!(group.frame, Frame::Say | Frame::Claim | Frame::Ask) {
        return None;
    }
    let behind_mark = speaks_behind(scene, group.start);
    let comma = words.before(group.start, 1) == "," && matches!(words.lower(group.verb), "said" | "says");
    if !behind_mark && !comma {
        return None;
    }
    let source =
        source::after(scene, group.end).filter(|source| !holds(&PREPOSITIONS, words.lower(source.start)))?;
    let end = words.lower(source.end);
    let ends = matches!(end, "." | "," | ":" | ";" | "") || source.end >= scene.sentence(group.verb).end;
    if !(ends || behind_mark && !words.run(group.end, &["that"])) {
        return None;
    }
    let mut content = vec![content::before(scene, group.start)?];
    content.extend(continued(scene, source.end));
    Some(draft(group, content, source, if behind_mark { Pattern::BehindMarks } else { Pattern::Inverted }))
}

/// "X said ...", "..., X said."
fn finite(scene: &Scene<'_>, group: &Group) -> Option<Draft> {
    let source = source::before(scene, group.start, floor(scene, group.start))?;
    let (group, source) = &neither(scene, group, source);
    if is_own_voice(scene, group, source) || is_title(scene, group, source) {
        return None;
    }
    behind_marks(scene, group, source)
        .or_else(|| behind_clause(scene, group, source))
        .or_else(|| before_content(scene, group, source))
}

/// `"...," X said`.
fn behind_marks(scene: &Scene<'_>, group: &Group, source: &Range<usize>) -> Option<Draft> {
    let behind = adjuncts(scene, group.end);
    let full = scene.words.lower(source.start.saturating_sub(2)) == ".";
    let goes_on = quotes_next(scene, behind) || !ends(scene, told(scene, group, behind));
    if !tags(group.frame) || full && goes_on || !speaks_behind(scene, source.start) {
        return None;
    }
    let mut content = vec![content::before(scene, source.start)?];
    content.extend(continued(scene, behind));
    Some(draft(group, content, source.clone(), Pattern::BehindMarks))
}

/// "It rained, X said", "Too often, X said, it rains".
fn behind_clause(scene: &Scene<'_>, group: &Group, source: &Range<usize>) -> Option<Draft> {
    let behind = adjuncts(scene, group.end);
    let end = told(scene, group, behind);
    let comma = scene.words.before(source.start, 1) == ",";
    if !comma || !tags(group.frame) || quotes_next(scene, behind) || !ends(scene, end) {
        return None;
    }
    let mut content = vec![content::before(scene, source.start)?];
    content.extend(rest(scene, end));
    Some(draft(group, content, source.clone(), Pattern::BehindClause))
}

/// "X said it rained", `X said: "..."`.
fn before_content(scene: &Scene<'_>, group: &Group, source: &Range<usize>) -> Option<Draft> {
    let behind = adjuncts(scene, group.end);
    let marks = quotes_next(scene, behind);
    let noun = group.stance == Stance::Open && !agrees(scene, group, source);
    if noun || ends(scene, behind) && !marks {
        return None;
    }
    let pattern = if marks { Pattern::BeforeMarks } else { Pattern::BeforeClause };
    let content = subordinate(scene, source, right(scene, group, behind)?);
    Some(draft(group, vec![content], source.clone(), pattern))
}

/// Whether a quotation begins here, behind a comma or a colon.
fn quotes_next(scene: &Scene<'_>, at: usize) -> bool {
    scene.marks.opening(skip_signs(scene, at)).is_some()
}

/// "Neither X nor Y said": both are the source, and nobody said it.
fn neither(scene: &Scene<'_>, group: &Group, source: Range<usize>) -> (Group, Range<usize>) {
    let words = scene.words;
    let before = source.start.saturating_sub(NEITHER).max(scene.sentence(source.start).start);
    let nor = words.before(source.start, 1) == "nor";
    let start = (before..source.start).rev().find(|at| nor && words.lower(*at) == "neither");
    let nobody = matches!(words.lower(source.start), "no" | "nobody" | "none" | "neither");
    let negated = group.negated || start.is_some() || nobody;
    (Group { negated, ..*group }, start.unwrap_or(source.start)..source.end)
}

/// What was said in a clause that depends on another ends with its clause: "While she said it rained, ...".
fn subordinate(scene: &Scene<'_>, source: &Range<usize>, content: Range<usize>) -> Range<usize> {
    let words = scene.words;
    let before = words.before(source.start, 1);
    let last = words.lower(source.end - 1);
    let relative = matches!(before, "that" | "what" | "which" | "whom")
        || last == "who" && words.before(source.end - 1, 1) == ",";
    if !relative && !holds(&SUBORDINATORS, before) {
        return content;
    }
    let comma = content.clone().skip(1).find(|at| words.lower(*at) == "," && !scene.quoted(*at));
    let mark = content.clone().skip(1).find(|at| relative && scene.marks.closing(*at).is_some());
    let end = comma.into_iter().chain(mark).min().unwrap_or(content.end);
    content.start..end
}

/// Whether a verb may stand behind what was said.
fn tags(frame: Frame) -> bool {
    matches!(
        frame,
        Frame::Say
            | Frame::Claim
            | Frame::Warn
            | Frame::Tell
            | Frame::Ask
            | Frame::Think
            | Frame::Show
            | Frame::Find
    )
}

/// Whether a quotation that is speech, not a title, ends right before word `at`.
fn speaks_behind(scene: &Scene<'_>, at: usize) -> bool {
    let words = scene.words;
    let comma = words.lower(at.wrapping_sub(1)) == "," && !scene.quoted(at.wrapping_sub(1));
    let Some(stretch) = scene.marks.closing(at - usize::from(comma && at > 0)) else { return false };
    if words.paragraph(at).start > stretch.open {
        return false;
    }
    let is_mark = |at: &usize| matches!(words.lower(*at), "'" | "’" | "\"" | "”" | "``");
    let last = (stretch.start..stretch.end).rev().find(|at| !is_mark(at)).unwrap_or(stretch.start);
    if scene.is_name(stretch.open) && !comma {
        return false;
    }
    comma || matches!(words.lower(last), "," | "." | "?" | "!" | "…" | "–" | "—" | "-")
}

/// The rest of a sentence that a tag stands in: `"My hope," he said, "is that it rains."`
fn continued(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let comma = words.lower(at) == ",";
    let stretch = scene.marks.opening(at + 1).filter(|_| comma)?;
    Some(stretch.start..stretch.end)
}

/// The rest of a clause that a tag stands in: "Too often, she said, it rains."
fn rest(scene: &Scene<'_>, comma: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let next = words.lower(comma + 1);
    let speaks = words.lower(comma) == "," && (scene.speaks(comma + 1) || scene.quoted(comma + 1));
    let finite = (comma + 2..comma + 9).take_while(|at| words.lower(*at) != ",").any(|at| scene.is_verb(at));
    let apart = next.ends_with("ing") && !finite
        || matches!(next, "who" | "which" | "while" | "as" | "according" | "when" | "after");
    (speaks && !apart).then(|| content::after(scene, comma + 1)).flatten()
}

/// An attribution by a group of verbs.
pub(super) fn draft(
    group: &Group,
    content: Vec<Range<usize>>,
    source: Range<usize>,
    pattern: Pattern,
) -> Draft {
    let confidence = confidence::of(pattern, group.frame);
    let mode = match group.frame {
        Frame::Think | Frame::Want | Frame::View if group.negated => Mode::Denied,
        Frame::Think | Frame::Want | Frame::View => Mode::Belief,
        Frame::Deny => Mode::Denied,
        Frame::Show | Frame::Find => Mode::Speech,
        _ if group.negated => Mode::Declined,
        Frame::Decline => Mode::Declined,
        _ => Mode::Speech,
    };
    Draft { mode, content, cue: Some(group.start..group.end), source: Some(source), confidence }
}
