//! Roles: what the words beside a name call a person.
//!
//! Comes in: the words around a name. Goes out: the range of the role: "Russian President", "Northmere spokesman",
//! "mayor of Kalmar". Refuses forms of address, and what is said of someone in a clause of its own.

use std::ops::Range;

use dateline_types::EntityType;

use super::run::is_hyphen;
use super::{Naming, context, kind, title};
use crate::lang::en::roles::{MODIFIERS, ROLES};
use crate::words::Words;

/// The names of a report, in order, for finding the one that ends or begins at a word.
pub(super) struct Neighbours<'a> {
    pub(super) words: &'a Words<'a>,
    pub(super) names: &'a [Naming],
}

impl Neighbours<'_> {
    /// The role beside the name at this place of the list.
    pub(super) fn role(&self, at: usize) -> Option<Range<usize>> {
        let name = &self.names[at];
        if name.kind != EntityType::Person {
            return None;
        }
        self.before(at).or_else(|| behind(self.words, name.words.end)).or_else(|| self.apposed(at))
    }

    /// "Russian President", "Northmere spokesman" right before a name.
    fn before(&self, at: usize) -> Option<Range<usize>> {
        let name = &self.names[at];
        match &name.title {
            Some(titles) if title::is_address(self.words, titles.clone()) => None,
            Some(titles) => Some(self.left(titles.start)..titles.end),
            None => self.noun_before(name.words.start),
        }
    }

    /// The phrase whose last word before `end` is a role noun.
    fn noun_before(&self, end: usize) -> Option<Range<usize>> {
        let noun = end.checked_sub(1).filter(|noun| self.words.same_sentence(*noun, end))?;
        let start = noun_start(self.words, noun)?;
        Some(self.left(start)..end)
    }

    /// "Kalmar's mayor, Ann Lee," and "The mayor of Kalmar, Ann Lee,".
    fn apposed(&self, at: usize) -> Option<Range<usize>> {
        let name = &self.names[at].words;
        let comma = name.start.checked_sub(1).filter(|comma| self.words.lower(*comma) == ",")?;
        let closed = matches!(self.words.lower(name.end), "," | "." | ";");
        if !closed || !self.words.same_sentence(comma, name.start) {
            return None;
        }
        self.noun_before(comma).or_else(|| self.noun_of(at, comma))
    }

    /// "mayor of Kalmar" before a comma.
    fn noun_of(&self, at: usize, comma: usize) -> Option<Range<usize>> {
        let place = &self.names[at.checked_sub(1)?].words;
        let of = place.start.checked_sub(1)?;
        let of = if self.words.lower(of) == "the" { of.checked_sub(1)? } else { of };
        let noun = of.checked_sub(1)?;
        let joined = place.end == comma && matches!(self.words.lower(of), "of" | "for" | "at");
        let start = noun_start(self.words, noun).filter(|_| joined)?;
        Some(self.left(start)..comma)
    }

    /// How far a role reaches to the left: modifiers, nations, names and their possessives.
    fn left(&self, start: usize) -> usize {
        let mut start = start;
        let sentence = self.words.sentence(start).start;
        while let Some(next) = self.step(start).filter(|next| *next >= sentence) {
            start = next;
        }
        start
    }

    fn step(&self, start: usize) -> Option<usize> {
        let last = start.checked_sub(1)?;
        let word = self.words.lower(last);
        if matches!(word, "'s" | "’s") || is_hyphen(self.words, last) {
            return self
                .named(last)
                .or_else(|| (is_hyphen(self.words, last)).then(|| last.checked_sub(1)).flatten());
        }
        self.named(start).or_else(|| (MODIFIERS.holds(word) || ROLES.holds(word)).then_some(last))
    }

    /// Where the name that ends before this word begins; people lead no roles.
    fn named(&self, end: usize) -> Option<usize> {
        let after = self.names.partition_point(|name| name.words.end <= end);
        let name = &self.names[after.checked_sub(1)?];
        (name.words.end == end && name.kind != EntityType::Person).then_some(name.words.start)
    }
}

/// Whether a role noun ends at this word.
pub(super) fn is_noun(words: &Words<'_>, last: usize) -> bool {
    noun_start(words, last).is_some()
}

/// Where the role noun whose last word this is begins; some are two or three words.
fn noun_start(words: &Words<'_>, last: usize) -> Option<usize> {
    (last.saturating_sub(2)..=last)
        .find(|start| words.same_sentence(*start, last) && context::is_role(words.phrase(*start..last + 1)))
}

/// "the mayor of Kalmar" behind a name and a comma, without the article.
pub(super) fn behind(words: &Words<'_>, end: usize) -> Option<Range<usize>> {
    let apposed = words.lower(end) == "," && words.same_sentence(end, end + 1);
    apposed.then(|| description(words, end + 1)).flatten()
}

/// The role that begins at this word, without its article: "a former mayor of Kalmar".
pub(crate) fn description(words: &Words<'_>, at: usize) -> Option<Range<usize>> {
    let article = usize::from(matches!(words.lower(at), "the" | "a" | "an" | "his" | "her" | "their"));
    let start = at + article;
    let limit = (start + 8).min(words.sentence(at).end);
    let noun = (start..limit).take_while(|at| describes(words, *at)).find(|at| ends_phrase(words, *at))?;
    Some(start..complement(words, noun + 1))
}

/// Whether a word may stand in a role.
fn describes(words: &Words<'_>, at: usize) -> bool {
    const ADJECTIVES: [&str; 9] = ["al", "an", "ary", "ed", "ic", "ish", "ive", "ous", "st"];
    let word = words.lower(at);
    let listed = MODIFIERS.holds(word) || ROLES.holds(word);
    let adjective = word.len() > 4 && ADJECTIVES.iter().any(|ending| word.ends_with(ending));
    let sign = matches!(word, "'s" | "’s") || is_hyphen(words, at);
    sign || words.letters(at) && (words.capital(at) || listed || adjective)
}

/// Whether a role noun stands here with no further one behind it.
fn ends_phrase(words: &Words<'_>, at: usize) -> bool {
    let goes_on =
        matches!(words.lower(at + 1), "'s" | "’s") || is_hyphen(words, at + 1) && words.glued(at + 1);
    ROLES.holds(words.lower(at)) && !ROLES.holds(words.lower(at + 1)) && !goes_on
}

/// "of Kalmar", "for the Harbour Board": the capitals behind a role noun.
pub(crate) fn complement(words: &Words<'_>, end: usize) -> usize {
    let article = usize::from(words.lower(end + 1) == "the");
    let start = end + 1 + article;
    if !matches!(words.lower(end), "of" | "for" | "at" | "to")
        || !words.capital(start)
        || !words.letters(start)
    {
        return end;
    }
    let name = kind::listed_end(words, start).unwrap_or(start);
    (name..words.sentence(end).end).find(|at| !words.capital(*at) && words.lower(*at) != "of").unwrap_or(name)
}
