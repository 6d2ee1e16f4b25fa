//! One unit of text (a sentence, or several that a quotation holds together) and the attributions in it.
//!
//! Comes in: the scene and the unit. Goes out: attributions in tokens. Refuses to know entities.

use std::ops::Range;

use dateline_types::{Confidence, Mode};

use super::content::{self, Follows};
use super::cue_verb::{CueVerb, cue_verbs};
use super::marks::begins_paragraph;
use super::noun_phrase;
use super::scene::Scene;
use crate::lang::en::cues::Cue;
use crate::lang::en::function_words::{is_preposition, is_time_word};

/// An attribution in tokens.
#[derive(Clone, Debug)]
pub(crate) struct Attribution {
    pub(crate) source: Option<Range<usize>>,
    pub(crate) cue: Range<usize>,
    pub(crate) content: Vec<Range<usize>>,
    pub(crate) mode: Mode,
    pub(crate) confidence: Confidence,
}

/// Reads one unit.
pub(crate) fn read(scene: &Scene<'_>, unit: Range<usize>) -> Vec<Attribution> {
    let unit = behind_label(scene, unit);
    let verbs = cue_verbs(scene, unit.clone());
    let tag = verbs.iter().find_map(|verb| tag(scene, &unit, verb));
    let according = according(scene, &unit).filter(|one| tag.as_ref().is_none_or(|tag| !meets(tag, one)));
    let mut found: Vec<Attribution> = tag.into_iter().chain(according).collect();
    for verb in &verbs {
        let taken = found.iter().any(|one| covers(one, verb.verb()));
        let next = if taken { None } else { plain(scene, &unit, verb, &found) };
        found.extend(next);
    }
    found.sort_by_key(|one| one.cue.start);
    found
}

/// Leaves out a bullet, and a label such as "What is next:" that stands before the sentence.
fn behind_label(scene: &Scene<'_>, unit: Range<usize>) -> Range<usize> {
    let mut start = unit.start;
    while start + 1 < unit.end && matches!(scene.word(start), "•" | "-" | "–" | "—" | "*" | "·") {
        start += 1;
    }
    let colon = (start..unit.end.min(start + LABEL_LIMIT)).find(|&at| scene.word(at) == ":");
    let labelled = colon.filter(|&at| {
        at + 1 < unit.end && !scene.is_quoted(at + 1) && !scene.is_quoted(start) && !spoken(scene, start..at)
    });
    labelled.map_or(start, |at| at + 1)..unit.end
}

/// The longest label before a colon, in tokens.
const LABEL_LIMIT: usize = 6;

/// Whether a cue right before the colon makes it more than a label; "What they say:" stays one.
fn spoken(scene: &Scene<'_>, words: Range<usize>) -> bool {
    let asks = matches!(scene.lower(words.start), "what" | "how" | "why" | "where");
    !asks && words.clone().any(|at| crate::lang::en::cues::cue(scene.lower(at)).is_some())
}

/// Whether a tag stands within the content of another attribution.
fn meets(tag: &Attribution, other: &Attribution) -> bool {
    other.content.iter().any(|piece| piece.contains(&tag.cue.start))
}

fn covers(one: &Attribution, at: usize) -> bool {
    one.cue.contains(&at)
        || one.content.iter().any(|piece| piece.contains(&at))
        || one.source.as_ref().is_some_and(|source| source.contains(&at))
}

/// "according to the mayor", before or behind its content.
fn according(scene: &Scene<'_>, unit: &Range<usize>) -> Option<Attribution> {
    let at = unit
        .clone()
        .find(|&at| scene.lower(at) == "according" && scene.lower(at + 1) == "to" && !scene.is_quoted(at))?;
    let source = noun_phrase::after(scene, at + 2, unit.end)?;
    let content = if at == unit.start {
        let comma = (source.end..unit.end).find(|&place| scene.word(place) == ",")?;
        comma + 1..content::content_end(scene, comma + 1, unit.end)
    } else {
        unit.start..content::without_stops(scene, unit.start, at)
    };
    (!content.is_empty()).then(|| Attribution {
        source: Some(source),
        cue: at..at + 2,
        content: vec![content],
        mode: Mode::Speech,
        confidence: Confidence::percent(90),
    })
}

/// A tag behind its content: "..., the mayor said." or "..., said the mayor."
fn tag(scene: &Scene<'_>, unit: &Range<usize>, verb: &CueVerb) -> Option<Attribution> {
    if !matches!(verb.cue, Cue::Say | Cue::Tell | Cue::Believe) || verb.participle {
        return None;
    }
    let from = after_last_quotation(scene, unit, verb.group.start);
    let (source, border, behind) = match noun_phrase::before(scene, from, verb.group.start) {
        Some(source) => (source.clone(), source.start, verb.group.end),
        None => inverted(scene, unit, verb)?,
    };
    let content = fronted(scene, unit, border, behind)?;
    let mut content = vec![content];
    content.extend(resumed(scene, unit, behind));
    let (mode, confidence) = (mode_of(verb.cue), Confidence::percent(95));
    Some(Attribution { source: Some(source), cue: verb.group.clone(), content, mode, confidence })
}

fn after_last_quotation(scene: &Scene<'_>, unit: &Range<usize>, at: usize) -> usize {
    let before = scene.stretches.partition_point(|stretch| stretch.end <= at);
    before.checked_sub(1).map_or(unit.start, |place| scene.stretches[place].end.max(unit.start))
}

/// "said the mayor" right behind a quotation or a comma.
fn inverted(scene: &Scene<'_>, unit: &Range<usize>, verb: &CueVerb) -> Option<(Range<usize>, usize, usize)> {
    let start = verb.group.start;
    let placed = start > unit.start && (scene.word(start - 1) == "," || scene.is_quoted(start - 1));
    let source =
        noun_phrase::after(scene, verb.group.end, unit.end).filter(|_| placed && verb.cue == Cue::Say)?;
    let behind = source.end;
    Some((source, start, behind))
}

/// The content that ends at `border`, where a source or a verb begins; `behind` is where the tag goes on.
fn fronted(scene: &Scene<'_>, unit: &Range<usize>, border: usize, behind: usize) -> Option<Range<usize>> {
    let last = border.checked_sub(1).filter(|&last| last > unit.start)?;
    if scene.is_quoted(last) {
        return scene.stretch(last).map(|place| quoted_front(scene, unit, place));
    }
    let comma = scene.word(last) == ",";
    if comma && last > unit.start && scene.is_quoted(last - 1) && ends_tag(scene, behind, unit.end) {
        return scene.stretch(last - 1).map(|place| quoted_front(scene, unit, place));
    }
    let worded = last - unit.start >= MIN_FRONT && !opens_circumstance(scene, unit.start, last);
    let ends = ends_tag(scene, behind, unit.end);
    (comma && worded && ends).then_some(unit.start..last)
}

/// The fewest tokens of a content before its tag.
const MIN_FRONT: usize = 3;

/// "In the capital on Tuesday, she said": a short phrase that only says when or where.
fn opens_circumstance(scene: &Scene<'_>, start: usize, end: usize) -> bool {
    (is_preposition(scene.lower(start)) || is_time_word(scene.lower(start))) && end - start < 8
}

/// The quotation, with the words of its clause before it where it is a part of one.
fn quoted_front(scene: &Scene<'_>, unit: &Range<usize>, place: usize) -> Range<usize> {
    let stretch = scene.stretches[place];
    let start = (unit.start..=stretch.open)
        .rev()
        .find(|&at| at == unit.start || begins_paragraph(scene.reading, at))
        .unwrap_or(unit.start);
    let lead = stretch.open > start && !matches!(scene.word(stretch.open - 1), ":" | "." | "!" | "?");
    if !lead {
        return stretch.inner();
    }
    start..stretch.end
}

/// Whether what follows a tag is its end, or only a time, a place or an occasion.
fn ends_tag(scene: &Scene<'_>, at: usize, end: usize) -> bool {
    let next = scene.lower(at);
    let over = at >= end || matches!(next, "." | "," | ";" | "!" | "?" | "—" | "(");
    let said_more = (at..end.min(at + 14))
        .any(|place| matches!(scene.lower(place), "that" | ":") || scene.is_quoted(place));
    over || !said_more
        && (is_time_word(next)
            || is_preposition(next)
            || matches!(next, "when" | "while" | "as" | "reporters"))
}

/// A quotation that goes on behind its tag: “A,” she said, “b.”
fn resumed(scene: &Scene<'_>, unit: &Range<usize>, behind: usize) -> Option<Range<usize>> {
    let open = (behind..unit.end.min(behind + 20)).find(|&at| scene.is_quoted(at))?;
    let parted = matches!(scene.word(open - 1), "," | "." | ":" | ";" | "—");
    let plain = !(behind..open).any(|at| crate::lang::en::cues::cue(scene.lower(at)).is_some());
    scene.stretch(open).filter(|_| parted && plain).map(|place| scene.stretches[place].inner())
}

/// A cue with its content behind it: "The mayor said (that) ..."
fn plain(
    scene: &Scene<'_>,
    unit: &Range<usize>,
    verb: &CueVerb,
    found: &[Attribution],
) -> Option<Attribution> {
    let follows = content::following(scene, verb, unit.end)?;
    let from = found
        .iter()
        .flat_map(|one| &one.content)
        .map(|piece| piece.end)
        .filter(|&end| end <= verb.group.start)
        .max();
    let source = subject(scene, from.unwrap_or(unit.start), verb, found)?;
    let (content, sure) = match follows {
        Follows::Quoted(place) => (scene.stretches[place].inner(), 95),
        Follows::That(content) => (whole_quotation(scene, content), 90),
        Follows::Bare(content) => {
            (whole_quotation(scene, content), if verb.cue == Cue::Judge { 60 } else { 80 })
        }
    };
    let confidence = Confidence::percent(if verb.participle { sure - 10 } else { sure });
    let cue = verb.group.clone();
    Some(Attribution {
        source: Some(source),
        cue,
        content: vec![content],
        mode: mode_of(verb.cue),
        confidence,
    })
}

/// The subject; of "..., adding" and "... and added" it is the one before.
fn subject(scene: &Scene<'_>, from: usize, verb: &CueVerb, found: &[Attribution]) -> Option<Range<usize>> {
    let start = verb.group.start;
    let before = if start > from { scene.lower(start - 1) } else { "" };
    let shared = verb.participle || matches!(before, "and" | "but") || start == from && !found.is_empty();
    if shared {
        return found.last().and_then(|one| one.source.clone()).or_else(|| clause_subject(scene, from, verb));
    }
    noun_phrase::before(scene, from, start)
}

/// The subject of the clause that "..., saying" hangs on: its first phrase, up to its verb.
fn clause_subject(scene: &Scene<'_>, from: usize, verb: &CueVerb) -> Option<Range<usize>> {
    let phrase = noun_phrase::after(scene, from, verb.group.start)?;
    let named = |at: usize| scene.word(at).starts_with(char::is_uppercase);
    let end =
        phrase.clone().find(|&at| at > phrase.start && !named(at) && named(at - 1)).unwrap_or(phrase.end);
    Some(phrase.start..end)
}

/// A content that is one quotation is given without its marks.
fn whole_quotation(scene: &Scene<'_>, content: Range<usize>) -> Range<usize> {
    let whole = scene
        .stretch(content.start)
        .map(|place| scene.stretches[place])
        .filter(|stretch| stretch.open == content.start && stretch.end >= content.end);
    whole.map_or(content, super::marks::Stretch::inner)
}

fn mode_of(cue: Cue) -> Mode {
    match cue {
        Cue::Say | Cue::Tell | Cue::Vow | Cue::Judge => Mode::Speech,
        Cue::Believe => Mode::Belief,
        Cue::Deny => Mode::Denied,
        Cue::Decline => Mode::Declined,
    }
}
