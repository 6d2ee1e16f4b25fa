//! What a name names, as far as the name itself says.
//!
//! Comes in: a range of capitalised words. Goes out: its type, with how sure that is, from lists, heads
//! ("Ministry of"), given names and shape. Refuses to look beyond the name: that is `context`'s.

use std::ops::Range;

use dateline_types::EntityType;

use super::context;
use crate::lang::en::given_names::{MEN, MEN_ABROAD, WOMEN, WOMEN_ABROAD};
use crate::lang::en::organisations::{EVENTS, FACILITIES, KNOWN, LANDS, ORGANISATIONS, WORKS};
use crate::lang::en::places::{CAPITALS, CITIES, COUNTRIES, DEMONYMS, GROUPS, REGIONS, STATES};
use crate::lang::en::roles::MODIFIERS;
use crate::lang::en::titles::TITLES;
use crate::words::Words;

/// What a name seems to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guess {
    /// This, with how sure that is: 3 by list or head, 2 by shape, 1 by default.
    Kind(EntityType, u8),
    /// Nobody and nothing: a weekday, an abbreviation such as "GDP".
    Nothing,
    /// The words do not say.
    Unknown,
}

/// The sex that a word tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sex {
    Woman,
    Man,
}

impl Sex {
    /// From the value beside a title or role.
    pub(crate) fn of(value: &str) -> Option<Self> {
        match value {
            "f" => Some(Self::Woman),
            "m" => Some(Self::Man),
            _ => None,
        }
    }
}

/// What the words of a name say.
pub(super) fn guess(words: &Words<'_>, name: Range<usize>) -> Guess {
    let listed = listed(words.phrase(name.clone()));
    if listed != Guess::Unknown {
        return listed;
    }
    let person = is_full_name(words, name.clone());
    if let Some(kind) = headed(words, name.clone()) {
        let surname = person && name.len() == 2 && kind != EntityType::Org && kind != EntityType::Work;
        return Guess::Kind(if surname { EntityType::Person } else { kind }, 3);
    }
    match name.len() {
        _ if person => Guess::Kind(EntityType::Person, 3),
        1 if is_acronym(words.raw(name.start)) => Guess::Kind(EntityType::Org, 2),
        1 if sex_of_given(words.lower(name.start)).is_some() => Guess::Kind(EntityType::Person, 2),
        _ => Guess::Unknown,
    }
}

/// Whether a phrase is a country or a part of one.
pub(super) fn is_land(phrase: &str) -> bool {
    COUNTRIES.holds(phrase) || STATES.holds(phrase)
}

/// What the lists say of a phrase in lower case.
pub(super) fn listed(phrase: &str) -> Guess {
    use EntityType::{Gpe, Loc, Norp};
    let places = [&COUNTRIES, &CAPITALS, &STATES, &CITIES];
    match KNOWN.get(phrase) {
        Some(value) => known(value),
        None if places.iter().any(|list| list.holds(phrase)) => Guess::Kind(Gpe, 3),
        None if REGIONS.holds(phrase) => Guess::Kind(Loc, 3),
        None if DEMONYMS.holds(phrase) || GROUPS.holds(phrase) => Guess::Kind(Norp, 3),
        None => Guess::Unknown,
    }
}

fn known(value: &str) -> Guess {
    match value {
        "ORG" => Guess::Kind(EntityType::Org, 3),
        "FAC" => Guess::Kind(EntityType::Fac, 3),
        "LOC" => Guess::Kind(EntityType::Loc, 3),
        "EVENT" => Guess::Kind(EntityType::Event, 3),
        "WORK" => Guess::Kind(EntityType::Work, 3),
        "PRODUCT" => Guess::Kind(EntityType::Product, 3),
        "LANG" => Guess::Kind(EntityType::Norp, 3),
        _ => Guess::Nothing,
    }
}

/// Where the longest listed name of several words that begins here ends.
pub(super) fn listed_end(words: &Words<'_>, start: usize) -> Option<usize> {
    let last = (start + 5).min(words.len());
    (start + 2..=last).rev().find(|end| {
        words.same_sentence(start, end - 1)
            && words.capital(end - 1)
            && listed(words.phrase(start..*end)) != Guess::Unknown
    })
}

/// The type that the head of a name tells: its last word, or the one before "of".
fn headed(words: &Words<'_>, name: Range<usize>) -> Option<EntityType> {
    if name.len() < 2 {
        return None;
    }
    let last = name.clone().skip(1).find(|at| is_preposition(words.lower(*at))).unwrap_or(name.end) - 1;
    let first = words.lower(name.start);
    let leads = matches!(first, "lake" | "mount" | "camp" | "fort" | "cape" | "operation" | "hurricane");
    head_of(words.lower(last)).or_else(|| leads.then(|| head_of(first)).flatten())
}

fn is_preposition(word: &str) -> bool {
    matches!(word, "of" | "for" | "on")
}

/// The type that a head word tells.
fn head_of(word: &str) -> Option<EntityType> {
    let lists = [
        (&ORGANISATIONS, EntityType::Org),
        (&EVENTS, EntityType::Event),
        (&WORKS, EntityType::Work),
        (&FACILITIES, EntityType::Fac),
        (&LANDS, EntityType::Loc),
    ];
    lists.into_iter().find(|(list, _)| list.holds(word)).map(|(_, kind)| kind)
}

/// Whether "of" may go on with this name: "Bank of", "League of Fishers of".
pub(super) fn takes_of(words: &Words<'_>, run: Range<usize>) -> bool {
    let last = words.lower(run.end - 1);
    let named =
        matches!(last, "secretary" | "minister" | "democrats" | "friends" | "sons" | "daughters" | "nations");
    head_of(last).is_some() || named || is_body(words, run) && listed(last) == Guess::Unknown
}

/// Whether "for" or "on" may go on with this name.
pub(super) fn takes_for(words: &Words<'_>, run: Range<usize>) -> bool {
    let last = words.lower(run.end - 1);
    let closed = matches!(last, "government" | "army" | "police" | "parliament" | "congress" | "senate");
    let open = matches!(head_of(last), Some(EntityType::Org | EntityType::Event)) && !closed;
    open || GROUPS.holds(last) && is_body(words, run)
}

/// Whether a name has gone on with "of" or "for" behind the head of an organisation.
fn is_body(words: &Words<'_>, run: Range<usize>) -> bool {
    let of = run.clone().skip(1).take(8).find(|at| is_preposition(words.lower(*at)));
    of.is_some_and(|of| head_of(words.lower(of - 1)) == Some(EntityType::Org))
}

/// Whether "and" joins two adjectives of one name: "Social Democratic and Labour Party".
pub(super) fn joins_adjectives(words: &Words<'_>, run: Range<usize>) -> bool {
    let last = words.lower(run.end - 1);
    let adjective = GROUPS.holds(last) || MODIFIERS.holds(last);
    let head = (run.end + 1..run.end + 4).take_while(|at| words.capital(*at)).last();
    adjective && head.is_some_and(|head| ORGANISATIONS.holds(words.lower(head)))
}

/// Whether "and" may go on with this name: "Ministry of Trade and".
pub(super) fn takes_and(words: &Words<'_>, run: Range<usize>) -> bool {
    let next = words.lower(run.end + 1);
    let lists = [&MODIFIERS, &GROUPS];
    let portfolio = lists.iter().any(|list| list.holds(words.lower(run.end - 1)) || list.holds(next));
    (portfolio || context::is_abstract(next)) && is_body(words, run)
}

/// Whether these words begin with a given name and go on as names of people do.
pub(super) fn is_full_name(words: &Words<'_>, name: Range<usize>) -> bool {
    let initials = name.clone().skip(1).any(|at| words.lower(at) == ".") && words.raw(name.start).len() <= 2;
    let plain = !name.clone().any(|at| is_preposition(words.lower(at)) || words.lower(at) == "the");
    let letters = name.clone().filter(|at| words.letters(*at)).count();
    let given = sex_of_given(words.lower(name.start)).is_some() || initials;
    plain && given && (2..=6).contains(&letters) && !words.lower(name.end - 1).ends_with('.')
}

/// Whether a word is a title in lower case, without its stop.
pub(super) fn is_title(word: &str) -> bool {
    TITLES.holds(word)
}

/// The sex of those who bear a given name, in lower case.
pub(crate) fn sex_of_given(name: &str) -> Option<Sex> {
    if WOMEN.holds(name) || WOMEN_ABROAD.holds(name) {
        return Some(Sex::Woman);
    }
    (MEN.holds(name) || MEN_ABROAD.holds(name)).then_some(Sex::Man)
}

/// Two or more capitals, with dots, digits or `&` between them.
pub(super) fn is_acronym(word: &str) -> bool {
    let capitals = word.chars().filter(|sign| sign.is_uppercase()).count();
    let lower = word.chars().filter(|sign| sign.is_lowercase()).count();
    capitals >= 2 && lower < capitals && lower <= 1
}
