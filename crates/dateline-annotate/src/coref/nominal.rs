//! Whom a phrase means: "the Russian president", "the minister", "the city".
//!
//! Comes in: an article and what follows it, and the scene. Goes out: the one entity whose role, type or name the phrase
//! repeats. Refuses phrases that fit two entities equally, and those that bring someone new.

use std::ops::Range;

use dateline_types::EntityType;

use super::Resolver;
use super::profile::{Profile, country, lower_words, office};
use super::scene::Seen;
use crate::entity::{Sex, complement, description};
use crate::lang::en::organisations::{EVENTS, FACILITIES, LANDS, ORGANISATIONS};
use crate::lang::en::places::{COUNTRIES, DEMONYMS, GROUPS};
use crate::lang::en::roles::{MODIFIERS, ROLES};
use crate::words::Words;

/// A phrase read at its article.
struct Phrase {
    range: Range<usize>,
    /// Its last word.
    noun: String,
    /// The words between article and noun.
    modifiers: Vec<String>,
    /// What stands behind "of": "of Norway".
    complement: Vec<String>,
}

/// How many sentences back a phrase may reach.
const REACH: usize = 40;

/// The entity that a phrase beginning at this word means, and the words of the phrase.
pub(super) fn resolve(resolver: &Resolver<'_>, at: usize) -> Option<(usize, Range<usize>)> {
    let words = resolver.words;
    if !matches!(words.lower(at), "the" | "this" | "that") {
        return None;
    }
    let phrase = read(words, at)?;
    let fits = fitness(&phrase);
    let near = resolver.scene.latest().filter(|seen| resolver.sentence - seen.sentence <= REACH);
    let scored: Vec<(i32, &Seen)> =
        near.filter_map(|seen| Some((fits(&resolver.profiles[seen.entity])?, seen))).collect();
    let best = scored.iter().map(|(score, _)| *score).max()?;
    let mut equal = scored.iter().filter(|(score, _)| *score == best).map(|(_, seen)| *seen);
    let first = equal.next()?;
    let rival =
        equal.next().is_some_and(|other| other.sentence == first.sentence && other.subject == first.subject);
    (!rival).then(|| (first.entity, phrase.range.clone()))
}

/// The phrase that describes the person named before this word: an apposition or a predicate, with its article.
pub(super) fn described(words: &Words<'_>, end: usize) -> Option<Range<usize>> {
    let link = matches!(words.lower(end), "," | "is" | "was" | "became" | "'s" | "’s");
    let start = end + 1;
    let article = matches!(words.lower(start), "the" | "a" | "an");
    if !link || !article || !words.same_sentence(end, start) {
        return None;
    }
    let role = description(words, start)?;
    let listed = words.lower(end) == "," && words.lower(role.end) == "and";
    let named = words.capital(role.end) && words.letters(role.end);
    (!listed && !named).then_some(start..role.end)
}

/// Article, modifiers, noun.
fn read(words: &Words<'_>, at: usize) -> Option<Phrase> {
    let limit = (at + 7).min(words.sentence(at).end);
    let noun = (at + 1..limit).find(|place| is_noun(words, *place) && !goes_on(words, place + 1))?;
    let plain = (at + 1..noun).all(|place| modifies(words, place));
    let modifiers = lower_words(words.phrase(at + 1..noun));
    let end = complement(words, noun + 1);
    let complement = lower_words(words.phrase(noun + 1..end));
    let names = words.capital(end) && words.letters(end);
    let of_another = ROLES.holds(words.lower(noun)) && words.lower(end) == "of";
    let noun = words.lower(noun).to_owned();
    (plain && !names && !of_another).then_some(Phrase { range: at..end, noun, modifiers, complement })
}

fn is_noun(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    ROLES.holds(word) || is_thing(word)
}

/// Nouns for places, organisations and the like.
fn is_thing(word: &str) -> bool {
    let lists = [&ORGANISATIONS, &FACILITIES, &LANDS, &EVENTS];
    lists.iter().any(|list| list.holds(word))
        || matches!(word, "city" | "town" | "country" | "nation" | "state" | "capital" | "firm" | "sect")
}

/// Whether the phrase goes on: "the party leader", "the city-state".
fn goes_on(words: &Words<'_>, at: usize) -> bool {
    is_noun(words, at)
        || words.glued(at) && matches!(words.raw(at), "-" | "'s" | "’s") && is_noun(words, at + 1)
}

fn modifies(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    let lists = [&MODIFIERS, &DEMONYMS, &COUNTRIES, &GROUPS, &ROLES];
    words.capital(at) && words.letters(at)
        || lists.iter().any(|list| list.holds(word))
        || matches!(word, "-" | "same" | "north" | "south" | "new" | "san" | "sri")
}

type Fitness<'a> = Box<dyn Fn(&Profile) -> Option<i32> + 'a>;

/// How well an entity fits a phrase, if at all, by the noun of the phrase.
fn fitness(phrase: &Phrase) -> Fitness<'_> {
    let noun = phrase.noun.as_str();
    let bare = phrase.modifiers.is_empty() && phrase.complement.is_empty();
    match noun {
        "city" | "town" | "village" | "capital" => {
            Box::new(move |one: &Profile| (bare && is_town(one)).then_some(1))
        }
        "country" | "nation" => Box::new(move |one: &Profile| (bare && one.nation).then_some(1)),
        "company" | "firm" | "organisation" | "organization" | "agency" => {
            Box::new(move |one: &Profile| (bare && one.kind == EntityType::Org).then_some(1))
        }
        _ if ROLES.holds(noun) => Box::new(move |one: &Profile| person(phrase, one)),
        _ => Box::new(move |one: &Profile| {
            (bare && one.kind != EntityType::Person && one.head == noun).then_some(1)
        }),
    }
}

fn is_town(one: &Profile) -> bool {
    one.kind == EntityType::Gpe && !one.nation
}

/// A person fits whose role has the same office and nothing that speaks against it.
fn person(phrase: &Phrase, one: &Profile) -> Option<i32> {
    let mut asked = phrase.modifiers.clone();
    asked.push(phrase.noun.clone());
    asked.extend(phrase.complement.iter().cloned());
    let wanted = office(&asked)?;
    let same = one.office.as_deref() == Some(&wanted)
        || is_ruler(&wanted) && one.office.as_deref().is_some_and(is_ruler) && wanted == "leader";
    let (theirs, ours) = (one.country, country(&asked));
    let agrees = ours.is_none() || theirs.is_none() || ours == theirs;
    let sex = ROLES.get(&wanted).and_then(Sex::of);
    let suits = one.kind == EntityType::Person && (sex.is_none() || one.sex.is_none() || sex == one.sex);
    let named = phrase.modifiers.iter().filter(|word| MODIFIERS.holds(word) || ours.is_none());
    let (shared, missing) = named
        .fold((0, 0), |(yes, no), word| if one.role.contains(word) { (yes + 1, no) } else { (yes, no + 1) });
    let place = phrase.complement.last().is_none_or(|place| ours.is_some() || one.role.contains(place));
    let fits = same && agrees && suits && place && (missing == 0 || shared > 0);
    fits.then(|| shared + 2 * i32::from(ours.is_some() && ours == theirs))
}

/// Offices whose bearers are "leaders".
fn is_ruler(office: &str) -> bool {
    matches!(
        office,
        "leader"
            | "president"
            | "prime minister"
            | "premier"
            | "chancellor"
            | "king"
            | "chairman"
            | "dictator"
    )
}
