//! Whom a pronoun means.
//!
//! Comes in: a pronoun and the scene. Goes out: the one entity that suits it best. Refuses to answer where two suit it
//! equally, or none does.

use dateline_types::EntityType;

use super::Resolver;
use super::profile::Profile;
use super::scene::Seen;
use crate::entity::Sex;
use crate::words::Words;

/// What a pronoun asks of the one it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pronoun {
    pub(super) sex: Sex,
    pub(super) case: Case,
}

/// Its part in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Subject,
    Object,
    Possessive,
    Reflexive,
}

/// The pronoun at this word.
pub(super) fn read(words: &Words<'_>, at: usize) -> Option<Pronoun> {
    use Case::{Object, Possessive, Reflexive, Subject};
    let (sex, case) = match words.lower(at) {
        "he" => (Sex::Man, Subject),
        "him" => (Sex::Man, Object),
        "his" => (Sex::Man, Possessive),
        "himself" => (Sex::Man, Reflexive),
        "she" => (Sex::Woman, Subject),
        "her" if words.letters(at + 1) => (Sex::Woman, Possessive),
        "her" => (Sex::Woman, Object),
        "hers" => (Sex::Woman, Possessive),
        "herself" => (Sex::Woman, Reflexive),
        _ => return None,
    };
    Some(Pronoun { sex, case })
}

/// The organisation or place whose "its" this is: the only one that led the same sentence.
pub(super) fn owner(resolver: &Resolver<'_>, at: usize) -> Option<usize> {
    if !matches!(resolver.words.lower(at), "its" | "itself") {
        return None;
    }
    let here = resolver.scene.latest().take_while(|seen| seen.sentence == resolver.sentence);
    let mut leading = here.filter(|seen| seen.subject && is_body(resolver.profiles[seen.entity].kind));
    let first = leading.next()?;
    leading.next().is_none().then_some(first.entity)
}

fn is_body(kind: EntityType) -> bool {
    matches!(kind, EntityType::Org | EntityType::Gpe | EntityType::Loc | EntityType::Fac)
}

/// How many sentences back a pronoun may reach.
const REACH: usize = 6;

/// The entity a pronoun at this word means.
pub(super) fn resolve(resolver: &Resolver<'_>, pronoun: Pronoun, at: usize) -> Option<usize> {
    let barred = resolver.speaker_at(at);
    let near = resolver.scene.latest().filter(|seen| resolver.sentence - seen.sentence <= REACH);
    let fitting = near.filter(|seen| {
        suits(&resolver.profiles[seen.entity], pronoun)
            && Some(seen.entity) != barred
            && !bound(resolver, pronoun, seen, at)
    });
    let scored: Vec<(i32, usize)> = fitting
        .map(|seen| (score(resolver, seen, pronoun) + beside(resolver, seen, at), seen.entity))
        .collect();
    let best = scored.iter().max_by_key(|(score, _)| *score)?.0;
    let mut first = scored.iter().filter(|(score, _)| *score == best);
    let (_, entity) = first.next()?;
    first.next().is_none().then_some(*entity)
}

fn suits(profile: &Profile, pronoun: Pronoun) -> bool {
    profile.kind == EntityType::Person && profile.sex.is_none_or(|sex| sex == pronoun.sex)
}

/// Whether the clause itself forbids that a pronoun means this: "Lee praised him" is not Lee.
fn bound(resolver: &Resolver<'_>, pronoun: Pronoun, seen: &Seen, at: usize) -> bool {
    let words = resolver.words;
    let between = || {
        (seen.word.max(at.saturating_sub(20))..at).any(|at| {
            matches!(words.lower(at), "," | "that" | "and" | "but" | "to" | "when" | "who" | "if" | "as")
        })
    };
    pronoun.case == Case::Object && seen.sentence == resolver.sentence && seen.subject && !between()
}

/// "Ann Lee and her" is Ann Lee's.
fn beside(resolver: &Resolver<'_>, seen: &Seen, at: usize) -> i32 {
    let joined = matches!(resolver.words.before(at, 1), "and" | "with") && at - seen.word <= 4;
    if joined && seen.sentence == resolver.sentence { 40 } else { 0 }
}

/// How well an entity on the scene suits: nearness of its sentence first, then its part in it.
fn score(resolver: &Resolver<'_>, seen: &Seen, pronoun: Pronoun) -> i32 {
    let profile = &resolver.profiles[seen.entity];
    let back = i32::try_from(resolver.sentence - seen.sentence).unwrap_or(i32::MAX / 20);
    let known = if profile.sex.is_some() { 30 } else { 0 };
    let leading = if seen.subject { 20 } else { 0 };
    let often = seen.times.min(5);
    let reflexive = if pronoun.case == Case::Reflexive && back == 0 { 10 } else { 0 };
    known + leading + often + reflexive - 10 * back
}
