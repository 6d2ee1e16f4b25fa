//! Whether a clause looks back or ahead.
//!
//! Comes in: the words around a time expression. Goes out: past, future or unknown, by the nearest verb form
//! of its clause that says so. Refuses to parse: a window of words and the borders of the clause suffice.

use crate::lang::en::clauses::{FUTURE, PRESENT};
use crate::lang::en::holds;
use crate::lang::en::past::{ADJECTIVES, IRREGULAR};
use crate::words::Words;

/// Where a clause looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tense {
    Past,
    Future,
    Unknown,
}

/// How far a verb may stand from the expression it governs.
const WINDOW: usize = 28;

/// The tense of the clause in which the words `start..end` stand.
pub(crate) fn of(words: &Words<'_>, start: usize, end: usize) -> Tense {
    let after =
        |back: usize| words.before(start, back) == "since" && words.before(start, back - 1) == "shortly";
    if (1..=2).any(|back| words.before(start, back) == "since") || (3..=4).any(after) {
        return Tense::Past;
    }
    match backward(words, start) {
        Tense::Unknown => forward(words, end),
        known => known,
    }
}

/// The nearest telling form before a place, within its clause.
pub(crate) fn backward(words: &Words<'_>, start: usize) -> Tense {
    let sentence = words.sentence(start);
    let first = sentence.start.max(start.saturating_sub(WINDOW));
    let mut at = start;
    while at > first {
        at -= 1;
        if let Some(open) = named_in_marks(words, at) {
            at = open;
            continue;
        }
        if matches!(words.lower(at), ";" | "“" | "”" | "\"") {
            break;
        }
        match form(words, at) {
            Tense::Unknown => {}
            known => return known,
        }
    }
    Tense::Unknown
}

/// A name in marks (`the ferry "Solveig"`) does not end a clause as a quotation does: where the mark at `close`
/// closes a few words that begin with a capital, the place of the opening mark.
fn named_in_marks(words: &Words<'_>, close: usize) -> Option<usize> {
    const LONGEST: usize = 4;
    let is_mark = |at: usize| matches!(words.lower(at), "“" | "”" | "\"");
    if !is_mark(close) {
        return None;
    }
    let open = (close.saturating_sub(LONGEST + 1)..close).rev().find(|&at| is_mark(at))?;
    let begins = words.capital(open + 1) && !words.before(open, 1).is_empty();
    (begins && !matches!(words.before(open, 1), "," | ":" | ".")).then_some(open)
}

/// The nearest telling form behind a place, within its sentence.
pub(crate) fn forward(words: &Words<'_>, end: usize) -> Tense {
    let sentence = words.sentence(end.saturating_sub(1));
    let last = sentence.end.min(end + WINDOW);
    (end..last).map(|at| form(words, at)).find(|tense| *tense != Tense::Unknown).unwrap_or(Tense::Unknown)
}

/// What one word says about the tense of its clause.
fn form(words: &Words<'_>, at: usize) -> Tense {
    let word = words.lower(at);
    if word == "may" && words.capital(at) && !words.before(at, 1).is_empty() {
        return Tense::Unknown;
    }
    if holds(&FUTURE, word.trim_start_matches(['\'', '’'])) {
        if names(words, at) {
            return Tense::Unknown;
        }
        let back = would_have(words, at) || could_not(words, at) || had_been(words, at);
        return if back { Tense::Past } else { Tense::Future };
    }
    if governs_ahead(words, at) {
        return Tense::Future;
    }
    if words.run(at, &["going", "to"]) || words.run(at, &["set", "to"]) || words.run(at, &["to", "be"]) {
        return Tense::Future;
    }
    let passive = words.before(at, 1) == "be";
    if is_past(words, at) && !passive { past_or_planned(words, at) } else { Tense::Unknown }
}

/// "announced the plan", "its hopes": nouns that look like verbs.
fn names(words: &Words<'_>, at: usize) -> bool {
    let noun = matches!(words.lower(at), "plan" | "plans" | "hope" | "hopes" | "forecast" | "aim" | "aims");
    let led = matches!(words.before(at, 1), "a" | "the" | "its" | "their" | "his" | "her" | "this" | "that");
    noun && led
}

/// "is to resume", "set for April", "until Friday", "effective May 1".
fn governs_ahead(words: &Words<'_>, at: usize) -> bool {
    match words.lower(at) {
        "is" | "are" => words.lower(at + 1) == "to",
        "set" => words.lower(at + 1) == "for",
        "until" | "effective" => true,
        _ => false,
    }
}

/// "would have won", "may have met": told as past; "will have" is not.
fn would_have(words: &Words<'_>, at: usize) -> bool {
    words.lower(at + 1) == "have" && !matches!(words.lower(at), "will" | "shall" | "'ll" | "’ll")
}

/// "could not sleep" tells of what was.
fn could_not(words: &Words<'_>, at: usize) -> bool {
    words.lower(at) == "could" && matches!(words.lower(at + 1), "not" | "n't" | "n’t")
}

/// "had been due to end" tells of a plan that is over.
fn had_been(words: &Words<'_>, at: usize) -> bool {
    words.before(at, 1) == "been" && words.before(at, 2) == "had"
}

/// Verbs of a will, before "to" and what is still to be done, sorted.
const DECIDES: [&str; 8] =
    ["decided", "offered", "opted", "pledged", "promised", "threatened", "voted", "vowed"];

/// "was scheduled to", "had planned to" look ahead; other pasts look back.
fn past_or_planned(words: &Words<'_>, at: usize) -> Tense {
    let next = words.lower(at + 1);
    let planned = matches!(next, "scheduled" | "expected" | "due" | "planned" | "slated");
    let decided = holds(&DECIDES, words.lower(at));
    let thing = matches!(words.lower(at + 2), "a" | "an" | "the" | "its" | "his" | "her" | "their");
    let planned = planned || decided && next == "to" && !thing;
    if planned { Tense::Future } else { Tense::Past }
}

/// Words before the base form of a verb, sorted.
const MODALS: [&str; 9] = ["could", "ll", "may", "might", "must", "shall", "should", "will", "would"];

/// Whether this word is a past form. A form in -ed between an article and a noun is no verb, and neither is a
/// name.
pub(crate) fn is_past(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    if words.capital(at) || holds(&PRESENT, word) {
        return false;
    }
    let adjective = holds(&ADJECTIVES, word) || word.starts_with("un");
    let regular = word.len() > 4 && word.ends_with("ed") && !adjective;
    let attribute = matches!(words.before(at, 1), "a" | "an" | "the" | "its" | "their" | "his" | "her");
    let base = words.before(at, 1) == "to" || holds(&MODALS, words.before(at, 1));
    holds(&IRREGULAR, word) && !base || regular && !attribute
}

#[cfg(test)]
mod tests {
    use super::{Tense, of};
    use crate::token::Reading;
    use crate::words::Words;

    fn tense(text: &str, expression: &str) -> Tense {
        let reading = Reading::of(text);
        let words = Words::of(&reading);
        let at = (0..words.len()).find(|&at| words.raw(at) == expression).unwrap();
        of(&words, at, at + 1)
    }

    #[test]
    fn the_nearest_verb_before_decides() {
        assert_eq!(tense("She could leave in June, her aide said Monday.", "June"), Tense::Future);
        assert_eq!(tense("She could leave in June, her aide said Monday.", "Monday"), Tense::Past);
        assert_eq!(tense("They met in Oslo in June.", "June"), Tense::Past);
    }

    #[test]
    fn a_name_in_marks_ends_no_clause() {
        let text = "Police questioned the captain of the ferry \"Solveig\" on Monday.";
        assert_eq!(tense(text, "Monday"), Tense::Past);
    }

    #[test]
    fn a_form_behind_will_is_no_past() {
        assert_eq!(tense("Parking will cost three crowns from October.", "October"), Tense::Future);
    }

    #[test]
    fn what_could_not_be_was_not() {
        assert_eq!(tense("On Monday I could not get over it.", "Monday"), Tense::Past);
    }

    #[test]
    fn the_first_verb_behind_decides_where_none_stands_before() {
        assert_eq!(tense("On Friday the council will vote.", "Friday"), Tense::Future);
        assert_eq!(tense("On Friday he said that he will go.", "Friday"), Tense::Past);
    }

    #[test]
    fn plans_look_ahead() {
        assert_eq!(tense("She was scheduled to speak on Monday.", "Monday"), Tense::Future);
    }
}
