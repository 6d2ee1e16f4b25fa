//! Givers that stand in the figure's own sentence where no attribution was read.
//!
//! Comes in: a figure's words. Goes out: the words of the one who is named as its source: `They estimated that by 2050
//! ... 50 percent`, `the ministry says exports grew 4.2%`, `..., said Lind, ...`, `According to the ministry over 345 ...`,
//! `in the words of the judge, "... five months"`. Refuses who merely acts.

use std::ops::Range;

use dateline_types::Span;

use super::amount::Amount;
use super::giver::phrase;
use super::noun;
use crate::lang::en::cue_verbs::VERBS;
use crate::lang::en::cues::Frame;
use crate::lang::en::nouns::DETERMINERS;
use crate::lang::en::phrases::{AUXILIARIES, BE, PREPOSITIONS, SUBORDINATORS};
use crate::lang::en::{holds, look_up};
use crate::timex::is_past;
use crate::words::Words;

/// How far back (words) the one who gives a figure may be named.
const REACH: usize = 24;

/// Verbs by which anybody gives a number, with a clause behind them, sorted.
const TELLS: [&str; 9] =
    ["calculated", "estimate", "estimated", "estimates", "reckon", "reckons", "said", "say", "says"];

/// The longest subject, in words.
const SUBJECT: usize = 6;

/// "They estimated by 2050 changing diets would raise demand by 50 percent": the subject of a verb of telling behind
/// which a clause with a verb of its own holds the figure.
pub(super) fn told(words: &Words<'_>, amount: &Amount) -> Option<Span> {
    let first = first(words, amount);
    let verb = (first..amount.start).rev().find(|at| holds(&TELLS, words.lower(*at)))?;
    let clause = (verb + 2..amount.start).any(|at| finite(words, at));
    let sentence = words.sentence(amount.start).start;
    let floor = sentence.max(verb.saturating_sub(SUBJECT));
    let start = (floor..verb).rev().take_while(|at| phrase(words, *at)).last()?;
    let opens = start == sentence || matches!(words.before(start, 1), "," | ";" | "and" | "but" | "while");
    let marks = (verb..amount.start).any(|at| is_mark(words, at));
    (clause && opens && !marks && is_subject(words, start..verb)).then(|| words.span(start..verb))
}

/// Whether words can be the subject of the verb of telling behind them: not "some estimates", "the estimated", "he was
/// said", "willing to say".
fn is_subject(words: &Words<'_>, range: Range<usize>) -> bool {
    let (verb, last) = (words.lower(range.end), words.lower(range.end - 1));
    let foreign = |at: usize| {
        let word = words.lower(at);
        holds(&PREPOSITIONS, word)
            || holds(&BE, word)
            || holds(&SUBORDINATORS, word)
            || holds(&AUXILIARIES, word)
    };
    let pronoun = matches!(last, "they" | "we" | "he" | "she" | "it" | "i");
    let many = matches!(last, "they" | "we" | "police") || noun::plural(last);
    let base = matches!(verb, "say" | "estimate" | "reckon");
    let named = words.capital(range.end - 1) && !holds(&DETERMINERS, last);
    let whole = range.len() > 1 && !last.starts_with(['\'', '’']) && !holds(&DETERMINERS, last);
    let alone = pronoun || named || many;
    !range.clone().any(foreign) && (!base || many || named) && (range.len() > 1 && whole || alone)
}

/// Whether a word is the finite verb of a clause.
fn finite(words: &Words<'_>, at: usize) -> bool {
    let auxiliary = matches!(
        words.lower(at),
        "is" | "are" | "was" | "were" | "has" | "have" | "had" | "will" | "would" | "could" | "may" | "might"
    );
    auxiliary || is_past(words, at)
}

fn is_mark(words: &Words<'_>, at: usize) -> bool {
    matches!(words.lower(at), "\"" | "“" | "”")
}

/// "The winners, said Lind, must show 12 of them": a tag between commas before the figure.
pub(super) fn aside(words: &Words<'_>, amount: &Amount) -> Option<Span> {
    let first = first(words, amount);
    let close = (first..amount.start).rev().find(|at| words.lower(*at) == ",")?;
    let open =
        (first..close).rev().take_while(|at| close - at <= SUBJECT).find(|at| words.lower(*at) == ",")?;
    let cue = |at: usize| matches!(look_up(&VERBS, words.lower(at)), Some((Frame::Say | Frame::Claim, _)));
    // "said Tam Lind, 40, a miner": his age.
    if close + 1 == amount.start {
        return None;
    }
    let said = if cue(open + 1) { open + 2..close } else { open + 1..close - 1 };
    let tag = cue(open + 1) || cue(close - 1);
    (tag && !said.is_empty() && said.clone().all(|at| phrase(words, at))).then(|| words.span(said))
}

/// "According to the ministry over 345 died", "in the words of the judge, \"...": the phrase behind the opening words.
pub(super) fn opening(words: &Words<'_>, amount: &Amount) -> Option<Span> {
    let first = first(words, amount);
    let begins =
        |at: &usize| words.run(*at, &["in", "the", "words", "of"]) || words.run(*at, &["according", "to"]);
    let lead = (first..amount.start).rev().find(begins)?;
    let sentence = words.sentence(lead).start;
    let quoted = words.lower(lead) == "in";
    let start = lead + if quoted { 4 } else { 2 };
    if quoted {
        let end = (start..amount.start).find(|at| is_mark(words, *at))?;
        let end = if words.before(end, 1) == "," { end - 1 } else { end };
        return (start < end).then(|| words.span(start..end));
    }
    let article = usize::from(words.lower(start) == "the");
    let name =
        (start + article..amount.start).take_while(|at| words.capital(*at) && words.letters(*at)).count();
    let end = start + article + name;
    (lead == sentence && name > 0 && words.lower(end) != ",").then(|| words.span(start..end))
}

/// Where the search for a giver ends.
fn first(words: &Words<'_>, amount: &Amount) -> usize {
    words.sentence(amount.start).start.max(amount.start.saturating_sub(REACH))
}
