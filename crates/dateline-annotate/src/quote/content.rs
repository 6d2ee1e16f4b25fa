//! What was said: where it begins and ends.
//!
//! Comes in: the place behind a cue, or before its source. Goes out: the words of the content, one range a
//! piece. A clause ends with its sentence, or before a further cue, an adverbial tag or a contrast that is the
//! reporter's. Refuses to judge whether there is a cue.

use std::ops::Range;

use super::Scene;

/// The content that stands before a tag ("..., she said"), whose first word is `tag`.
pub(super) fn before(scene: &Scene<'_>, tag: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let mut end = tag;
    while end > 0 && matches!(words.lower(end - 1), "," | "–" | "—" | "-") && !scene.quoted(end - 1) {
        end -= 1;
    }
    let paragraph = words.paragraph(end.checked_sub(1)?).start;
    let (start, end) = match scene.marks.closing(end) {
        Some(stretch) if introduces(words.before(stretch.open, 1)) => (stretch.open, stretch.end),
        Some(stretch) => (sentence_start(scene, stretch.open), stretch.end),
        None => (sentence_start(scene, end - 1), end),
    };
    let start = behind_label(scene, start.max(paragraph), end);
    let start = scene
        .marks
        .opening(start)
        .filter(|stretch| stretch.end >= end)
        .map_or(start, |stretch| stretch.start);
    (start < end).then_some(start..end)
}

/// Whether a sign sets off a quotation from the words before it.
fn introduces(sign: &str) -> bool {
    matches!(sign, ":" | "—" | "–" | "-")
}

/// Behind a bullet and a label ("Why it matters:") at the start of a paragraph.
fn behind_label(scene: &Scene<'_>, start: usize, end: usize) -> usize {
    let words = scene.words;
    if words.paragraph(start).start != start {
        return start;
    }
    let start = behind_dateline(scene, start, end);
    let bullet =
        |at: &usize| !scene.speaks(*at) && !scene.quoted(*at) && !matches!(words.lower(*at), "$" | "(" | "[");
    let start = start + (start..end).take_while(bullet).count();
    let label =
        (start..end.min(start + 6)).take_while(|at| !scene.quoted(*at)).find(|at| words.lower(*at) == ":");
    label.map_or(start, |colon| colon + 1)
}

/// Behind "ALDERMOOR, May 3 (HNS) —" at the start of a paragraph.
fn behind_dateline(scene: &Scene<'_>, start: usize, end: usize) -> usize {
    let words = scene.words;
    let place = words.raw(start);
    let capitals = place.len() > 2 && place.chars().all(char::is_uppercase);
    let dash = (start..end.min(start + 12))
        .find(|at| matches!(words.raw(*at), "—" | "–" | "―") || words.raw(*at) == "-" && !words.glued(*at));
    dash.filter(|_| capitals).map_or(start, |dash| dash + 1)
}

/// Where the sentence of a word begins, seen from outside the quotations before it.
fn sentence_start(scene: &Scene<'_>, at: usize) -> usize {
    let mut start = scene.sentence(at).start;
    if let Some(stretch) = scene.marks.at(start) {
        start = if stretch.close <= at && stretch.open < start && ends_sentence(scene, stretch.end) {
            stretch.close
        } else {
            stretch.open.min(start)
        };
    }
    start
}

/// Whether a quotation's last sign ends a sentence.
fn ends_sentence(scene: &Scene<'_>, end: usize) -> bool {
    matches!(scene.words.lower(end.wrapping_sub(1)), "." | "!" | "?")
}

/// The content that begins at word `from`, behind a cue.
pub(super) fn after(scene: &Scene<'_>, from: usize) -> Option<Range<usize>> {
    let mut at = from;
    let mut limit = scene.sentence(from).end;
    while at < limit {
        if let Some(stretch) = scene.marks.opening(at) {
            at = stretch.close;
            limit = limit.max(scene.sentence(at.saturating_sub(1)).end);
            if ends_sentence(scene, stretch.end) && stretch.close >= limit.min(at) && !goes_on(scene, at) {
                break;
            }
            continue;
        }
        if at > from && scene.cuts(at) {
            break;
        }
        at += 1;
    }
    let range = trimmed(scene, from..at);
    (range.start < range.end).then_some(range)
}

/// Whether the sentence goes on behind a quotation that ended one.
fn goes_on(scene: &Scene<'_>, at: usize) -> bool {
    scene.words.letters(at) && !scene.words.capital(at)
}

/// Takes the signs off both ends; marks too, where one pair of them holds the whole.
fn trimmed(scene: &Scene<'_>, mut range: Range<usize>) -> Range<usize> {
    let words = scene.words;
    let is_sign =
        |at: usize| matches!(words.lower(at), "." | "," | ";" | ":" | "–" | "—" | "-") && !scene.quoted(at);
    while range.start < range.end && is_sign(range.end - 1) {
        range.end -= 1;
    }
    while range.start < range.end && is_sign(range.start) {
        range.start += 1;
    }
    match scene.marks.opening(range.start) {
        Some(stretch) if stretch.close >= range.end => stretch.start..stretch.end,
        _ => range,
    }
}
