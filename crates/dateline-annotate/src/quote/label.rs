//! Names that stand beside speech without a verb.
//!
//! Comes in: the lines of a text. Goes out: attributions of an interview's turns ("MAYOR: We tried.") and of
//! quotations with a name behind a dash. Refuses labels that are no speaker's: one in capitals speaks at least
//! twice, and a name behind a dash closes its line.

use std::collections::BTreeMap;
use std::ops::Range;

use dateline_types::Mode;

use super::confidence::{self, Pattern};
use super::{Draft, Scene};
use crate::lang::en::cues::Frame;

/// How many words a speaker's label may have.
const LABEL: usize = 5;

/// The attributions by labels, in order.
pub(super) fn find(scene: &Scene<'_>) -> Vec<Draft> {
    let mut turns: BTreeMap<&str, usize> = BTreeMap::new();
    for colon in scene.words.paragraphs().filter_map(|line| turn(scene, &line)) {
        *turns.entry(speaker(scene, &colon)).or_default() += 1;
    }
    let spoken = |line: Range<usize>| {
        let label = turn(scene, &line)
            .filter(|label| turns.get(speaker(scene, label)).is_some_and(|times| *times > 1));
        let content = label.as_ref().map(|label| label.end + 1..line.end);
        label.zip(content).map(|(label, content)| draft(label.end..label.end + 1, label, content))
    };
    scene.words.paragraphs().filter_map(|line| spoken(line.clone()).or_else(|| signed(scene, line))).collect()
}

/// The label of a line that begins with a name in capitals and a colon.
fn turn(scene: &Scene<'_>, line: &Range<usize>) -> Option<Range<usize>> {
    let words = scene.words;
    let start = line.start + usize::from(!scene.speaks(line.start));
    let colon = (start..line.end.min(start + LABEL)).find(|at| words.lower(*at) == ":")?;
    let capitals =
        (start..colon).all(|at| words.raw(at).chars().all(|sign| sign.is_uppercase() || sign == '.'));
    (colon > start && capitals && colon + 1 < line.end).then_some(start..colon)
}

fn speaker<'a>(scene: &Scene<'a>, label: &Range<usize>) -> &'a str {
    scene.words.text(scene.words.span(label.clone()))
}

/// `"We tried." — Mara Lind`: a line that is a quotation, a dash and a name.
fn signed(scene: &Scene<'_>, line: Range<usize>) -> Option<Draft> {
    let words = scene.words;
    let stretch = scene.marks.opening(line.start)?;
    let dash = matches!(words.raw(stretch.close), "—" | "–" | "―" | "-");
    let behind = (stretch.close + 1..line.end).take_while(|at| words.lower(*at) == "-").count();
    let name = stretch.close + 1 + behind..line.end;
    let name = name.start..name.end - usize::from(name.end > name.start && words.lower(name.end - 1) == ".");
    let named = !name.is_empty()
        && name.len() <= 2 * LABEL
        && words.capital(name.start)
        && name.clone().all(|at| !scene.quoted(at));
    (dash && named).then(|| draft(stretch.close..stretch.close + 1, name, stretch.start..stretch.end))
}

fn draft(cue: Range<usize>, source: Range<usize>, content: Range<usize>) -> Draft {
    let confidence = confidence::of(Pattern::Label, Frame::Say);
    Draft { mode: Mode::Speech, content: vec![content], cue: Some(cue), source: Some(source), confidence }
}
