//! What the words around a name say of it.
//!
//! Comes in: a name that no list knows. Goes out: its likeliest type and how sure that is. Refuses to look
//! further than the next few words.

use std::ops::Range;

use dateline_types::EntityType;

use super::{kind, role};
use crate::lang::en::organisations::{LANDS, ORGANISATIONS};
use crate::lang::en::plain::PERSONAL_VERBS;
use crate::lang::en::roles::{MODIFIERS, ROLES};
use crate::lang::en::shapes::ABSTRACT;
use crate::token::TokenKind;
use crate::words::Words;

/// The type of an unknown name; sure 0 where its capital may mean nothing.
pub(super) fn guess(words: &Words<'_>, name: Range<usize>, opening: bool) -> (EntityType, u8) {
    use EntityType::{Gpe, Org, Person};
    if let Some(kind) = apposed(words, &name).or_else(|| defined(words, name.end)) {
        return (kind, 3);
    }
    if governed(words, name.end) {
        return (Gpe, 3);
    }
    let before = words.before(name.start, 1);
    let single = name.len() == 1;
    let last = words.lower(name.end - 1);
    if is_abstract(last) {
        return (Org, u8::from(!(single && opening)));
    }
    if words.kind(name.end) == Some(TokenKind::Number)
        && words.raw(name.end).len() <= 2
        && !words.glued(name.end)
    {
        return (EntityType::Product, 1);
    }
    if before == "the" {
        return (if LANDS.holds(words.lower(name.end)) { EntityType::Loc } else { Org }, 1);
    }
    if acts(words, name.end) {
        return (Person, 2);
    }
    match before {
        "in" | "near" | "outside" | "across" | "around" if single => (Gpe, 2),
        "at" | "from" | "to" if single => (Gpe, 1),
        _ if single && opening => (Person, u8::from(is_subject(words, name))),
        _ if name.len() >= 3 && name.clone().all(|at| words.capital(at)) => (Org, 1),
        _ => (Person, 1),
    }
}

/// The type that the words right beside a name tell: "the village of", "spokesman", ", Nebraska".
fn apposed(words: &Words<'_>, name: &Range<usize>) -> Option<EntityType> {
    let before = words.before(name.start, 1);
    let of = before == "of" || before == "called" || before == "named";
    let noun = if of { words.before(name.start, 2) } else { before };
    let place = of && is_town(noun) || in_a_place(words, name.end);
    let noun_before = |at: usize| role::is_noun(words, at) && !words.capital(at);
    let role = !of && name.start.checked_sub(1).is_some_and(noun_before);
    match () {
        () if place => Some(EntityType::Gpe),
        () if of && LANDS.holds(noun) => Some(EntityType::Loc),
        () if role || role::behind(words, name.end).is_some() => Some(EntityType::Person),
        () if of && ORGANISATIONS.holds(noun) => Some(EntityType::Org),
        () => None,
    }
}

fn is_town(noun: &str) -> bool {
    matches!(
        noun,
        "village" | "town" | "city" | "municipality" | "commune" | "suburb" | "capital" | "township"
    )
}

/// ", Nebraska," behind a name.
fn in_a_place(words: &Words<'_>, end: usize) -> bool {
    let start = end + 1;
    let after = kind::listed_end(words, start).unwrap_or(start + 1);
    let known = words.capital(start) && kind::is_land(words.phrase(start..after.min(words.len())));
    words.lower(end) == "," && known && matches!(words.lower(after), "," | "." | ")" | ";" | "")
}

/// "is a village in": what the sentence says the name to be.
fn defined(words: &Words<'_>, end: usize) -> Option<EntityType> {
    let is = matches!(words.lower(end), "is" | "was" | "are" | "were");
    if !is || !matches!(words.lower(end + 1), "a" | "an" | "the" | "one") {
        return None;
    }
    let noun = (end + 2..end + 8).take_while(|at| words.letters(*at)).find_map(|at| {
        let word = words.lower(at);
        match word {
            _ if words.capital(at) => None,
            _ if is_town(word) => Some(EntityType::Gpe),
            _ if LANDS.holds(word) => Some(EntityType::Loc),
            "album" | "song" | "film" | "novel" | "book" | "game" | "single" => Some(EntityType::Work),
            _ if ORGANISATIONS.holds(word) => Some(EntityType::Org),
            _ if role::is_noun(words, at) => Some(EntityType::Person),
            _ => None,
        }
    });
    noun.filter(|_| words.same_sentence(end, end + 2))
}

/// "'s foreign minister": whether what follows is what countries have.
fn governed(words: &Words<'_>, end: usize) -> bool {
    const OFFICES: [&str; 10] = [
        "ambassador",
        "capital",
        "government",
        "king",
        "minister",
        "parliament",
        "premier",
        "president",
        "prime",
        "queen",
    ];
    let owns = matches!(words.lower(end), "'s" | "’s") && words.same_sentence(end, end + 1);
    let noun = (end + 1..end + 4)
        .find(|at| !MODIFIERS.holds(words.lower(*at)) || OFFICES.contains(&words.lower(*at)));
    owns && noun.is_some_and(|noun| OFFICES.contains(&words.lower(noun)))
}

/// Whether an ending tells that this is a thing.
pub(super) fn is_abstract(word: &str) -> bool {
    word.len() > 6
        && kind::sex_of_given(word).is_none()
        && ABSTRACT.iter().any(|ending| word.ends_with(ending))
}

/// Whether what follows is said of people alone: "said", "who", an age.
fn acts(words: &Words<'_>, at: usize) -> bool {
    let comma = usize::from(words.lower(at) == ",");
    let age = words.lower(at + 1).len() == 2 && words.lower(at + 1).bytes().all(|byte| byte.is_ascii_digit());
    PERSONAL_VERBS.holds(words.lower(at))
        || words.lower(at + comma) == "who"
        || comma == 1 && age && words.lower(at + 2) == ","
}

/// Whether a word without article leads its sentence as only names do: "Lindqvist was", "Lindqvist's".
fn is_subject(words: &Words<'_>, name: Range<usize>) -> bool {
    const VERBS: [&str; 18] = [
        "'s", "also", "became", "began", "did", "does", "had", "has", "is", "later", "never", "then", "took",
        "was", "went", "will", "would", "’s",
    ];
    let next = words.lower(name.end);
    let past = next.len() > 4 && next.ends_with("ed") && words.letters(name.end);
    let plural = words.lower(name.start).ends_with('s') && !words.lower(name.start).ends_with("ss");
    !plural && words.same_sentence(name.start, name.end) && (VERBS.contains(&next) || past)
}

/// Whether a word before a name is a role noun and no mere adjective ("major", "general").
pub(super) fn is_role(word: &str) -> bool {
    ROLES.holds(word)
        && !matches!(
            word,
            "general" | "major" | "native" | "principal" | "chief" | "forward" | "deputy" | "model"
        )
}
