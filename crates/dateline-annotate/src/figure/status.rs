//! Whether a figure is said to be so.
//!
//! Comes in: a number in its words. Goes out: reported, forecast, target, denied or hypothetical, by the
//! nearest verb of its clause. Refuses to judge whether it is true.

use std::ops::Range;

use dateline_types::FigureStatus;

use super::amount::Amount;
use crate::lang::en::certainty::CUES;
use crate::lang::en::cue_verbs::VERBS;
use crate::lang::en::cues::Frame;
use crate::lang::en::look_up;
use crate::timex::is_past;
use crate::words::Words;

/// How far a cue may stand before the number, or behind it where the number is in the subject.
const BEFORE: usize = 14;
const BEHIND: usize = 9;

pub(super) fn of(words: &Words<'_>, amount: &Amount) -> FigureStatus {
    told(words, amount).map_or(FigureStatus::Reported, |(status, _)| status)
}

/// The status, and the word that says it.
pub(super) fn told(words: &Words<'_>, amount: &Amount) -> Option<(FigureStatus, usize)> {
    let sentence = words.sentence(amount.start);
    let said = |at: usize| cue(words, at).map(|status| (status, at));
    let first = sentence.start.max(amount.start.saturating_sub(BEFORE));
    let before = (first..amount.start).rev().take_while(|at| !border(words, *at)).find_map(said);
    let last = sentence.end.min(amount.end + BEHIND);
    let behind = || (amount.end..last).take_while(|at| !border(words, *at)).find_map(said);
    // "said that 40 boats could sail": a verb of saying is not the verb of what is said.
    let own = before.filter(|(status, at)| *status != FigureStatus::Reported || !says(words, *at));
    let told = own.or_else(behind).or(before);
    if told.is_some_and(|(status, _)| status == FigureStatus::Denied) {
        return told;
    }
    conditional(words, amount).map(|at| (FigureStatus::Hypothetical, at)).or(told)
}

fn border(words: &Words<'_>, at: usize) -> bool {
    matches!(words.lower(at), ";" | ":" | "“" | "”" | "\"" | "while" | "but" | "although" | "whereas")
}

/// What a word says about the status; a past form says that it was so.
fn cue(words: &Words<'_>, at: usize) -> Option<FigureStatus> {
    let word = words.lower(at).trim_start_matches(['\'', '’']);
    let month = word == "may" && words.capital(at) && !words.before(at, 1).is_empty();
    if let Some(status) = look_up(&CUES, word).filter(|_| !month) {
        let noun = matches!(word, "plan" | "forecast" | "project" | "projects" | "demand" | "demands")
            && matches!(words.before(at, 1), "a" | "the" | "an");
        return Some(if noun && word != "plan" { FigureStatus::Reported } else { status });
    }
    let finite = is_past(words, at) || matches!(word, "has" | "have" | "is" | "are" | "had");
    let future = matches!(word, "is" | "are") && words.lower(at + 1) == "to";
    match (finite, future) {
        (_, true) => Some(FigureStatus::Target),
        (true, _)
            if !matches!(words.lower(at + 1), "expected" | "likely" | "projected" | "planned" | "to") =>
        {
            Some(FigureStatus::Reported)
        }
        _ => None,
    }
}

/// Whether a word is a verb of saying.
fn says(words: &Words<'_>, at: usize) -> bool {
    matches!(
        look_up(&VERBS, words.lower(at)),
        Some((Frame::Say | Frame::Claim | Frame::Tell | Frame::Warn, _))
    )
}

/// How far behind an inverted verb its "would" may stand.
const INVERTED: usize = 24;

/// "Had it come five hours earlier": a clause that opens with the verb, and says what would have been.
fn inverted(words: &Words<'_>, sentence: &Range<usize>) -> Option<usize> {
    let marked = usize::from(matches!(words.lower(sentence.start), "“" | "\""));
    let first = sentence.start + marked;
    let mut near = first..sentence.end.min(first + INVERTED);
    let contrary = near.any(|at| matches!(words.lower(at), "would" | "could" | "might"));
    (words.lower(first) == "had" && contrary).then_some(first)
}

/// "if", "unless", "would have" in the sentence before the number or right behind it: where that word stands.
fn conditional(words: &Words<'_>, amount: &Amount) -> Option<usize> {
    let sentence = words.sentence(amount.start);
    let from = sentence.start.max(amount.start.saturating_sub(24));
    let to = sentence.end.min(amount.end + BEHIND);
    let says = |at: &usize| {
        let clause = matches!(words.lower(*at), "if" | "unless")
            && words.before(*at, 1) != "as"
            && words.before(*at, 1) != "even";
        let contrary = words.lower(*at) == "would" && words.lower(at + 1) == "have";
        clause || contrary
    };
    inverted(words, &sentence).or_else(|| (from..to).find(says))
}
