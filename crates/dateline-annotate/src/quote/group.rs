//! The verb of a cue with what stands around it.
//!
//! Comes in: a word. Goes out: the group of verbs it heads ("has also said", "declined to say"), with its frame
//! and how it stands: finite, behind `to`, as `-ing`, passive. Refuses to look for who spoke.

use super::Scene;
use crate::lang::en::cue_verbs::VERBS;
use crate::lang::en::cues::{Form, Frame, PHRASAL};
use crate::lang::en::phrases::{ADVERBS, AUXILIARIES, BE};
use crate::lang::en::{holds, look_up};
use crate::words::Words;

/// A group of verbs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    /// Its first word: an auxiliary, an adverb or the verb.
    pub(super) start: usize,
    /// Its verb.
    pub(super) verb: usize,
    /// Behind its last word.
    pub(super) end: usize,
    /// What the verb wants behind it.
    pub(super) frame: Frame,
    /// How it stands in its clause.
    pub(super) stance: Stance,
    /// Whether `not` or `never` stands in it.
    pub(super) negated: bool,
}

/// How a group of verbs stands in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stance {
    /// It has a subject: "said", "has said", "will say".
    Finite,
    /// "saying" without an auxiliary.
    Ing,
    /// "was told", "is expected".
    Passive,
    /// "to say".
    Infinitive,
    /// "say", "claims", "written" alone: a verb only where a subject stands before it.
    Open,
}

/// The group headed by the verb at this word.
pub(super) fn read(scene: &Scene<'_>, verb: usize) -> Option<Group> {
    let words = scene.words;
    let (frame, form, end) = entry(words, verb)?;
    let hyphens = words.lower(verb + 1) == "-" || words.lower(verb.wrapping_sub(1)) == "-";
    if hyphens || words.capital(verb) && !is_headline(words, verb) {
        return None;
    }
    let floor = scene.sentence(verb).start;
    let mut start = verb;
    while start > floor && !scene.quoted(start - 1) && joins(words, start - 1) {
        start -= 1;
    }
    let any = |test: &dyn Fn(&str) -> bool| (start..verb).any(|at| test(words.lower(at)));
    let auxiliary = any(&|word| holds(&AUXILIARIES, word));
    let negated = any(&|word| matches!(word, "not" | "never" | "n't" | "n’t"));
    let be = any(&|word| holds(&BE, word) || is_short_be(word));
    let infinitive = words.before(start, 1) == "to" || any(&|word| word == "to");
    let stance = match form {
        _ if infinitive => Stance::Infinitive,
        Form::Ing if auxiliary => Stance::Finite,
        Form::Ing => Stance::Ing,
        Form::Past | Form::Participle if be => Stance::Passive,
        Form::Past => Stance::Finite,
        Form::Base | Form::Participle if auxiliary => Stance::Finite,
        Form::Base | Form::Present | Form::Participle => Stance::Open,
    };
    (stance != Stance::Open || form != Form::Participle).then_some(Group {
        start,
        verb,
        end,
        frame,
        stance,
        negated,
    })
}

/// Whether a word stands in a line in which every longer word has a capital.
fn is_headline(words: &Words<'_>, at: usize) -> bool {
    let line = words.paragraph(at);
    let long = |at: &usize| words.letters(*at) && words.raw(*at).len() > 4;
    line.len() < 40 && line.filter(long).all(|at| words.capital(at))
}

/// The frame and form of a verb, and the place behind it and the word that belongs to it ("pointed out").
fn entry(words: &Words<'_>, verb: usize) -> Option<(Frame, Form, usize)> {
    let word = words.lower(verb);
    let known = look_up(&VERBS, word);
    let particle = words.lower(verb + 1);
    match PHRASAL.iter().find(|(first, second, _)| *first == word && *second == particle) {
        Some((_, _, frame)) => {
            let end = verb + if words.run(verb + 2, &["to", "say"]) { 4 } else { 2 };
            Some((*frame, known.map_or_else(|| form(word), |known| known.1), end))
        }
        None => known.map(|(frame, form)| (frame, form, verb + 1)),
    }
}

/// The form of a verb that is a cue only with the word behind it.
fn form(word: &str) -> Form {
    match word {
        "shot" | "hit" | "put" | "made" | "went" => Form::Past,
        _ if word.ends_with("ing") => Form::Ing,
        _ if word.ends_with("ed") => Form::Past,
        _ if word.ends_with('s') => Form::Present,
        _ => Form::Base,
    }
}

fn is_short_be(word: &str) -> bool {
    matches!(word, "'re" | "’re" | "'m" | "’m")
}

/// Whether a word belongs to the group to its right.
fn joins(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    match word {
        "'s" | "’s" => matches!(words.before(at, 1), "he" | "she" | "it" | "who" | "that"),
        "to" => false,
        _ => {
            holds(&AUXILIARIES, word)
                || holds(&ADVERBS, word)
                || word.len() > 4 && word.ends_with("ly") && !words.capital(at) && word != "family"
        }
    }
}
