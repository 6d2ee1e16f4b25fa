//! What every rule of attribution looks at.
//!
//! Comes in: the words of a text and its quotation marks. Goes out: answers about single words: is it quoted,
//! is it a verb, does a clause end before it. Refuses to remember.

use std::ops::Range;

use super::group::{self, Stance};
use super::marks::Marks;
use crate::lang::en::cue_verbs::VERBS;
use crate::lang::en::cues::{Form, Frame};
use crate::lang::en::past::{ADJECTIVES, IRREGULAR};
use crate::lang::en::phrases::AUXILIARIES;
use crate::lang::en::{holds, look_up};
use crate::words::Words;

/// How far from its verb a rule may look, in words.
const REACH: usize = 300;

/// How many words a quoted name may have.
const NAME: usize = 5;

/// The words of a text and its quotation marks.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    pub(super) words: &'a Words<'a>,
    pub(super) marks: Marks,
}

impl Scene<'_> {
    /// The words of the sentence of word `at`, as far as a rule may look: a text without full stops stays linear.
    pub(super) fn sentence(&self, at: usize) -> Range<usize> {
        let whole = self.words.sentence(at);
        whole.start.max(at.saturating_sub(REACH))..whole.end.min(at + REACH)
    }

    /// Whether word `at` lies within quotation marks, or is one.
    pub(super) fn quoted(&self, at: usize) -> bool {
        self.marks.number(at).is_some()
    }

    /// Whether word `at` is a word or a number, not a sign.
    pub(super) fn speaks(&self, at: usize) -> bool {
        self.words.letters(at) || self.words.number(at)
    }

    /// Whether word `at` lies in a quoted name: "Marcia 'Cia' Price", "on 'Harbour Today,' she said".
    pub(super) fn is_name(&self, at: usize) -> bool {
        let words = self.words;
        let Some(stretch) = self.marks.at(at) else { return false };
        let inside = stretch.start..stretch.end;
        let ends = matches!(words.lower(stretch.end - 1), "." | "!" | "?");
        let begins = words.sentence(stretch.open).start == stretch.open;
        let capitals = inside.clone().filter(|at| words.letters(*at)).all(|at| words.capital(at));
        inside.len() <= NAME && capitals && !ends && !begins && words.before(stretch.open, 1) != ","
    }

    /// Whether word `at` reads as a finite verb.
    pub(super) fn is_verb(&self, at: usize) -> bool {
        let word = self.words.lower(at);
        if self.words.capital(at) {
            return false;
        }
        holds(&AUXILIARIES, word)
            || holds(&IRREGULAR, word)
            || matches!(look_up(&VERBS, word), Some((_, Form::Past)))
    }

    /// Whether word `at` reads as a verb in the past, or as an auxiliary.
    pub(super) fn is_past(&self, at: usize) -> bool {
        let word = self.words.lower(at);
        self.is_verb(at)
            || word.len() > 4 && word.ends_with("ed") && !self.words.capital(at) && !holds(&ADJECTIVES, word)
    }

    /// Whether a relative pronoun stands between.
    pub(super) fn behind_relative(&self, start: usize, at: usize) -> bool {
        (start..at).any(|place| matches!(self.words.lower(place), "who" | "whose" | "that"))
    }

    /// Whether a content ends before word `at`: a further cue begins.
    pub(super) fn cuts(&self, at: usize) -> bool {
        let words = self.words;
        match words.lower(at) {
            "," | "–" | "—" | "and" | "but" | "while" => self.cuts_behind(at + 1),
            _ => false,
        }
    }

    /// Whether a cue begins at word `at`: "saying", "according to", "X said", "added that".
    fn cuts_behind(&self, at: usize) -> bool {
        let words = self.words;
        if words.run(at, &["according", "to"]) {
            return true;
        }
        let limit = (at + 8).min(self.sentence(at).end);
        for place in at + usize::from(matches!(words.lower(at), "while" | "and" | "but"))..limit {
            if matches!(words.lower(place), "," | "." | ";" | ":") || self.quoted(place) {
                return false;
            }
            let Some(group) = group::read(self, place) else { continue };
            let speech = matches!(
                group.frame,
                Frame::Say | Frame::Claim | Frame::Tell | Frame::Warn | Frame::Ask | Frame::Accuse
            );
            return match group.stance {
                Stance::Ing => speech && place <= at + 1,
                Stance::Finite | Stance::Open => speech && !words.run(at, &["that"]) && place > at,
                _ => false,
            };
        }
        false
    }
}
