//! The words that name who spoke.
//!
//! Comes in: the place where the subject of a verb ends, or where a name behind the verb begins. Goes out: the
//! words of the whole phrase, with title, apposition and relative clause. Refuses to know who that is.

use std::ops::Range;

use super::Scene;
use crate::lang::en::holds;
use crate::lang::en::phrases::{DAYS, DETERMINERS, NP_STOPS, PREPOSITIONS, PRONOUNS, TIME_NOUNS};
use crate::words::Words;

/// Pronouns that are told something.
const LISTENERS: [&str; 9] = ["her", "him", "it", "me", "myself", "reporters", "them", "us", "you"];

/// How many words an apposition between commas may have.
const APPOSITION: usize = 40;

/// The phrase that ends right before word `end`, not going back over `floor`.
pub(super) fn before(scene: &Scene<'_>, end: usize, floor: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let end = before_time(words, end);
    let last = end.checked_sub(1).filter(|last| *last >= floor)?;
    if !is_comma(words, last) {
        return simple(scene, end, floor);
    }
    let first = last.saturating_sub(APPOSITION).max(floor);
    let comma = (first..last).rev().find(|at| is_comma(words, *at) && !scene.quoted(*at))?;
    let head = before(scene, comma, floor)?;
    if !names(words, &head) && !is_relative(words, comma + 1) {
        return None;
    }
    if is_aside(words, comma + 1..last) {
        return Some(head);
    }
    let start = explained(scene, &head, floor).map_or(head.start, |name| name.start);
    Some(start..end)
}

/// "X, the head of Y, one of the largest, said": the name before a phrase that itself explains it.
fn explained(scene: &Scene<'_>, head: &Range<usize>, floor: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let explains = matches!(words.lower(head.start), "a" | "an" | "the") || !words.capital(head.start);
    let comma = head.start.checked_sub(1).filter(|comma| *comma > floor && is_comma(words, *comma))?;
    let name = simple(scene, comma, floor).filter(|name| words.capital(name.end - 1));
    name.filter(|_| explains)
}

/// "X, meanwhile, said": an adverb between commas is no part of a name.
fn is_aside(words: &Words<'_>, range: Range<usize>) -> bool {
    let first = words.lower(range.start);
    range.len() == 1
        && (first.ends_with("ly")
            || matches!(first, "meanwhile" | "however" | "too" | "though" | "then" | "also" | "instead"))
        || range.len() <= 4 && matches!(first, "in" | "for" | "at") && !words.capital(range.end - 1)
}

/// "X on Wednesday said", "X this month said": where the name ends before a time.
fn before_time(words: &Words<'_>, end: usize) -> usize {
    let last = end.saturating_sub(1);
    let time = holds(&DAYS, words.lower(last)) || holds(&TIME_NOUNS, words.lower(last));
    match words.before(last, 1) {
        "on" | "this" | "last" | "earlier" if time => last - 1,
        "in" if words.number(last) => last - 1,
        _ if time && words.capital(last) && words.before(last, 1) != "of" => last,
        _ => end,
    }
}

fn is_comma(words: &Words<'_>, at: usize) -> bool {
    matches!(words.lower(at), "," | "–" | "—")
}

fn is_relative(words: &Words<'_>, at: usize) -> bool {
    matches!(words.lower(at), "who" | "which" | "whose" | "whom")
}

/// Whether a phrase can be explained by an apposition.
fn names(words: &Words<'_>, phrase: &Range<usize>) -> bool {
    !(phrase.len() == 1 && holds(&PRONOUNS, words.lower(phrase.start)))
}

/// A phrase without commas.
fn simple(scene: &Scene<'_>, end: usize, floor: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let last = end.checked_sub(1).filter(|last| *last >= floor)?;
    if holds(&PRONOUNS, words.lower(last)) && !matches!(words.lower(last), "that" | "which") {
        let start = numeral(words, last, floor);
        return Some(start..end);
    }
    let mut start = end;
    while start > floor && belongs(scene, start - 1, start, end) {
        start -= 1;
        if holds(&DETERMINERS, words.lower(start)) && !goes_on(words, start, floor) {
            break;
        }
    }
    let start = relative_head(scene, start, floor).unwrap_or(start);
    let start = cut_front(words, start..end);
    (start < end && is_noun_end(words, end - 1)).then_some(start..end)
}

/// "one of them", "some": a pronoun with a number word before it.
fn numeral(words: &Words<'_>, last: usize, floor: usize) -> usize {
    if last >= floor + 2 && words.lower(last - 1) == "of" { last - 2 } else { last }
}

fn belongs(scene: &Scene<'_>, at: usize, next: usize, end: usize) -> bool {
    let words = scene.words;
    let word = words.lower(at);
    if scene.quoted(at) {
        return next < end && scene.is_name(at);
    }
    match word {
        "and" | "or" | "&" => next < end && joins(words, at),
        "-" | "/" | "." if words.glued(at) => next < end,
        "(" | ")" | "$" | "%" | "#" | "@" => true,
        "'s" | "’s" | "'" | "’" => next < end,
        _ if !scene.speaks(at) => false,
        _ if words.capital(at) && !holds(&NP_STOPS, word) => true,
        _ if holds(&NP_STOPS, word) || holds(&PRONOUNS, word) && !holds(&DETERMINERS, word) => false,
        _ => !scene.is_verb(at),
    }
}

/// Whether "and" joins two phrases: names on both sides, or a determiner or nothing but nouns behind.
fn joins(words: &Words<'_>, at: usize) -> bool {
    let before = words.capital(at.wrapping_sub(1)) && words.capital(at + 1);
    before
        || holds(&DETERMINERS, words.lower(at + 1))
            && words.letters(at.wrapping_sub(1))
            && at > 2
            && words.before(at, 2) == "the"
}

/// Whether the phrase goes on to the left of a determiner.
fn goes_on(words: &Words<'_>, at: usize, floor: usize) -> bool {
    at > floor
        && (holds(&PREPOSITIONS, words.lower(at - 1)) || matches!(words.lower(at - 1), "all" | "and" | "or"))
}

/// "a man who lives there": the phrase before the relative pronoun.
fn relative_head(scene: &Scene<'_>, start: usize, floor: usize) -> Option<usize> {
    let words = scene.words;
    let first = start.saturating_sub(12).max(floor + 1);
    let pronoun =
        (first..start).rev().take_while(|at| words.lower(*at) != ",").find(|at| is_relative(words, *at))?;
    let noun = words.letters(pronoun - 1) && !holds(&NP_STOPS, words.lower(pronoun - 1));
    noun.then(|| simple(scene, pronoun, floor)).flatten().map(|head| head.start)
}

/// Cuts off what stands before the phrase: adverbs, a conjunction, "In Moscow".
fn cut_front(words: &Words<'_>, phrase: Range<usize>) -> usize {
    let mut start = phrase.start;
    while start < phrase.end {
        let word = words.lower(start);
        let adverb = word.ends_with("ly") && !words.capital(start);
        if holds(&DAYS, word) || adverb || matches!(word, "and" | "or" | "-" | "'s" | "’s" | "." | "'" | "’")
        {
            start += 1;
        } else if holds(&PREPOSITIONS, word) {
            start = behind_preposition(words, start, phrase.end);
        } else {
            break;
        }
    }
    start
}

/// The subject behind a preposition at the front: "in recent days officials", "on Friday the mayor".
fn behind_preposition(words: &Words<'_>, at: usize, end: usize) -> usize {
    if let Some(time) = (at + 1..end - 1).find(|place| holds(&TIME_NOUNS, words.lower(*place))) {
        return time + 1;
    }
    let determiner = (at + 2..end).find(|place| {
        holds(&DETERMINERS, words.lower(*place)) && !holds(&PREPOSITIONS, words.lower(place - 1))
    });
    determiner.unwrap_or(at + 1)
}

fn is_noun_end(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    let noun = words.letters(at) || words.number(at) || matches!(word, "%" | "." | "'" | "’" | ")");
    noun && !holds(&PREPOSITIONS, word) && !holds(&DETERMINERS, word)
        || matches!(word, "some" | "many" | "both" | "others" | "most" | "few")
}

/// The phrase that begins at word `start`: "said X", "according to X".
pub(super) fn after(scene: &Scene<'_>, start: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let limit = scene.sentence(start).end;
    if holds(&PRONOUNS, words.lower(start)) && !holds(&DETERMINERS, words.lower(start)) {
        return Some(start..start + 1);
    }
    let mut end = start;
    while end < limit && !scene.quoted(end) && continues(scene, start, end) {
        end += 1;
    }
    while end > start && !is_noun_end(words, end - 1) {
        end -= 1;
    }
    (end > start).then_some(start..end)
}

/// The one who is told, right behind the verb: "told reporters that".
pub(super) fn listener(scene: &Scene<'_>, start: usize) -> Range<usize> {
    let words = scene.words;
    if holds(&LISTENERS, words.lower(start)) {
        return start..start + 1;
    }
    let limit = scene.sentence(start).end.min(start + 12);
    let stops = |at: usize| {
        matches!(
            words.lower(at),
            "," | "that" | "who" | "and" | "how" | "it" | "he" | "she" | "they" | "we" | "i" | "you"
        )
    };
    let mut end = start;
    while end < limit && !scene.quoted(end) && !stops(end) && continues(scene, start, end) {
        end += 1;
    }
    start..end
}

/// Whether the phrase goes on with word `at`.
fn continues(scene: &Scene<'_>, start: usize, at: usize) -> bool {
    let words = scene.words;
    let word = words.lower(at);
    match word {
        "," => is_apposition(scene, at),
        "(" => words.glued(at + 1),
        ")" => true,
        "who" | "whose" | "and" | "'s" | "’s" | "-" | "&" | "/" | "'" | "’" | "that" if at > start => {
            true
        }
        "." => words.glued(at) && words.same_sentence(at, at + 1),
        "in" | "on" | "as" | "at" | "during" | "after" | "before" | "now"
            if (start..at).any(|place| words.lower(place) == ",") =>
        {
            words.lower(at - 1) != "," || word == "now"
        }
        "in" | "on" | "as" | "at" | "during" | "after" | "before" if at > start => {
            matches!(word, "in" | "at") && words.lower(at - 1) != "," && !words.number(at + 1) && word == "at"
        }
        _ if at > start && scene.behind_relative(start, at) => words.letters(at) || words.number(at),
        _ if holds(&DAYS, word) => false,
        _ if holds(&NP_STOPS, word) => false,
        _ => words.letters(at) || words.number(at) || matches!(word, "$" | "%" | "#" | "@"),
    }
}

/// Whether a comma opens an apposition: "X, a farmer", "X, who", "X, 42".
fn is_apposition(scene: &Scene<'_>, comma: usize) -> bool {
    let words = scene.words;
    let next = words.lower(comma + 1);
    if next == "now" {
        return true;
    }
    is_relative(words, comma + 1)
        || matches!(next, "a" | "an" | "the" | "his" | "her" | "its" | "their")
        || words.number(comma + 1)
        || words.letters(comma + 1)
            && !words.capital(comma + 1)
            && !holds(&NP_STOPS, next)
            && !next.ends_with("ing")
            && !holds(&PREPOSITIONS, next)
}
