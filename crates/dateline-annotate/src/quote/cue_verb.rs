//! Verbs of saying, thinking and denying, with their auxiliaries.
//!
//! Comes in: the scene. Goes out: the verb groups that may attribute something. Refuses to look for the
//! source or the content.

use std::ops::Range;

use super::scene::Scene;
use crate::lang::en::cues::{Cue, cue};
use crate::lang::en::function_words::{is_adverb, is_auxiliary, is_determiner, is_preposition};

/// A verb with what stands before it.
#[derive(Clone, Debug)]
pub(crate) struct CueVerb {
    /// From its first auxiliary or adverb to the verb.
    pub(crate) group: Range<usize>,
    /// What it takes.
    pub(crate) cue: Cue,
    /// Whether it is an "-ing" without auxiliary: "adding".
    pub(crate) participle: bool,
}

impl CueVerb {
    /// The place of the verb itself.
    pub(crate) fn verb(&self) -> usize {
        self.group.end - 1
    }
}

/// The cue verbs of a stretch of tokens, those between quotation marks left out.
pub(crate) fn cue_verbs(scene: &Scene<'_>, tokens: Range<usize>) -> Vec<CueVerb> {
    let from = tokens.start;
    tokens.filter(|&at| !scene.is_quoted(at)).filter_map(|at| cue_verb(scene, from, at)).collect()
}

fn cue_verb(scene: &Scene<'_>, from: usize, at: usize) -> Option<CueVerb> {
    let word = scene.lower(at);
    let kind = cue(word).or_else(|| puts_a_number(scene, at))?;
    let start = group_start(scene, from, at);
    let participle = word.ends_with("ing") && !(start..at).any(|place| is_auxiliary(scene.lower(place)));
    let before = if start > from { scene.lower(start - 1) } else { "" };
    let noun = before != "that" && is_determiner(before) || before == "to" || before == "of" || before == "-";
    let named = at > from && scene.word(at).starts_with(char::is_uppercase);
    let passive = !word.ends_with("ing") && is_passive(scene, start, at);
    let misplaced = is_preposition(before) && !participle;
    (!noun && !named && !passive && !misplaced).then_some(CueVerb {
        group: start..at + 1,
        cue: kind,
        participle,
    })
}

/// "put the number at 400": who puts it there gives it.
fn puts_a_number(scene: &Scene<'_>, at: usize) -> Option<Cue> {
    let puts = matches!(scene.lower(at), "put" | "puts") && is_determiner(scene.lower(at + 1));
    let counted = (at + 2..at + 5).any(|place| {
        matches!(
            scene.lower(place),
            "number" | "figure" | "toll" | "total" | "count" | "cost" | "damage" | "share"
        )
    });
    (puts && counted).then_some(Cue::Judge)
}

fn group_start(scene: &Scene<'_>, from: usize, at: usize) -> usize {
    let mut start = at;
    while start > from && !scene.is_quoted(start - 1) {
        let word = scene.lower(start - 1);
        if !is_auxiliary(word) && !is_adverb(word) {
            break;
        }
        start -= 1;
    }
    start
}

/// A form of "be" as the last auxiliary: somebody else speaks.
fn is_passive(scene: &Scene<'_>, start: usize, at: usize) -> bool {
    let last = (start..at)
        .rev()
        .map(|place| scene.lower(place))
        .find(|word| is_auxiliary(word) && !matches!(*word, "not" | "n't" | "n’t"));
    last.is_some_and(|word| {
        matches!(word, "is" | "are" | "was" | "were" | "be" | "been" | "being" | "'re" | "’re" | "'m" | "’m")
    })
}
