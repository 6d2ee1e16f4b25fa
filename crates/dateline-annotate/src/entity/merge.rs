//! One entity a bearer.
//!
//! Comes in: names with their types. Goes out: entities: "Lindqvist" is the Mara Lindqvist named before (or else the
//! only one named later), "WHB" the World Health Body, "U.S." the United States. Refuses to join two different
//! full names.

use std::collections::BTreeMap;

use dateline_types::{Entity, EntityId, EntityType, Form, Mention, Role};

use super::kind::{Sex, sex_of_given};
use super::role::Neighbours;
use super::{Naming, title};
use crate::lang::en::places::COUNTRIES;
use crate::words::Words;

/// The entities behind these names.
pub(super) fn merge(words: &Words<'_>, names: &[Naming]) -> Vec<Entity> {
    let bearers = Bearers::of(words, names).assign();
    let neighbours = Neighbours { words, names };
    let mut entities: Vec<Entity> = Vec::new();
    let mut placed: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, name) in names.iter().enumerate() {
        let span = words.span(name.words.clone());
        let mention = Mention { span, form: Form::Name };
        let next = entities.len();
        let place = *placed.entry(bearers[at]).or_insert(next);
        if place == next {
            entities.push(Entity::new(EntityId(next as u32), words.text(span), name.kind, mention));
        } else {
            add(&mut entities[place], words.text(span), mention);
        }
        let entity = &mut entities[place];
        if entity.role.is_none() {
            let range = neighbours.role(at);
            entity.role = range
                .map(|range| words.span(range))
                .map(|span| Role { text: words.text(span).to_owned(), span });
        }
    }
    entities
}

/// One more mention; the fullest name stands for all.
fn add(entity: &mut Entity, text: &str, mention: Mention) {
    let size = |name: &str| (name.split_whitespace().count(), name.len());
    if size(text) > size(&entity.name) {
        text.clone_into(&mut entity.name);
    }
    entity.mentions.push(mention);
}

/// For each name the place of the first name of the same bearer.
struct Bearers<'a> {
    words: &'a Words<'a>,
    names: &'a [Naming],
    /// Places of full names by what they are called.
    full: BTreeMap<String, usize>,
    /// Places of people by surname, in order.
    surnames: BTreeMap<&'a str, Vec<usize>>,
    /// Places of people by given name, in order.
    given: BTreeMap<&'a str, Vec<usize>>,
    /// Places of organisations by their initials.
    initials: BTreeMap<String, usize>,
}

impl<'a> Bearers<'a> {
    fn of(words: &'a Words<'a>, names: &'a [Naming]) -> Self {
        let (surnames, given) = (BTreeMap::new(), BTreeMap::new());
        let mut bearers =
            Self { words, names, full: BTreeMap::new(), surnames, given, initials: BTreeMap::new() };
        for at in 0..names.len() {
            bearers.learn(at);
        }
        bearers
    }

    fn learn(&mut self, at: usize) {
        let name = &self.names[at];
        let first = *self.full.entry(self.key(at)).or_insert(at);
        if first != at || name.words.len() == 1 {
            return;
        }
        if name.kind == EntityType::Person {
            self.surnames.entry(self.words.lower(name.words.end - 1)).or_default().push(at);
            self.given.entry(self.words.lower(name.words.start)).or_default().push(at);
        } else {
            self.initials.entry(initials(self.words, name)).or_insert(at);
            if let Some(short) = in_brackets(self.words, name) {
                self.initials.entry(short).or_insert(at);
            }
        }
    }

    /// What all full names of one bearer share: of people the first and last word, of countries the one name.
    fn key(&self, at: usize) -> String {
        let name = &self.names[at];
        let phrase = self.words.phrase(name.words.clone());
        match name.kind {
            EntityType::Person if name.words.len() > 1 => {
                let (first, last) =
                    (self.words.lower(name.words.start), self.words.lower(name.words.end - 1));
                format!("person {first} {last}")
            }
            EntityType::Gpe => format!("place {}", COUNTRIES.get(phrase).unwrap_or(phrase)),
            kind => format!("{kind:?} {}", phrase.strip_prefix("the ").unwrap_or(phrase)),
        }
    }

    fn assign(&self) -> Vec<usize> {
        let mut latest: BTreeMap<&str, usize> = BTreeMap::new();
        let mut bearers = Vec::with_capacity(self.names.len());
        for (at, name) in self.names.iter().enumerate() {
            let bearer = self.bearer(at, &latest);
            if name.kind == EntityType::Person {
                latest.insert(self.words.lower(name.words.end - 1), bearer);
            }
            bearers.push(bearer);
        }
        bearers
    }

    fn bearer(&self, at: usize, latest: &BTreeMap<&str, usize>) -> usize {
        let name = &self.names[at];
        let own = self.full.get(&self.key(at)).copied().unwrap_or(at);
        match name.kind {
            EntityType::Person if name.words.len() == 1 => self.person(at, latest).unwrap_or(own),
            EntityType::Org | EntityType::Gpe | EntityType::Loc if name.words.len() == 1 => {
                let short = self.words.raw(name.words.start).replace('.', "");
                self.initials.get(&short).copied().unwrap_or(own)
            }
            _ => own,
        }
    }

    /// The person whom one word names: the one of this surname named last, else the only one named later; else
    /// the only one of this given name.
    fn person(&self, at: usize, latest: &BTreeMap<&str, usize>) -> Option<usize> {
        let word = self.words.lower(self.names[at].words.start);
        let suits = |bearer: &usize| self.suits(at, *bearer);
        let bearers = self.surnames.get(word).map_or(&[][..], Vec::as_slice);
        let fitting: Vec<usize> = bearers.iter().copied().filter(suits).collect();
        let before = fitting.iter().rev().find(|bearer| **bearer < at).copied();
        let recent = latest.get(word).copied().filter(|bearer| fitting.contains(bearer));
        let only = |places: &[usize]| if let [one] = places { Some(*one) } else { None };
        let given = || only(self.given.get(word)?);
        recent.or(before).or_else(|| only(&fitting)).or_else(|| given().filter(suits))
    }

    /// Whether the title of a name agrees with the given name of a bearer.
    fn suits(&self, at: usize, bearer: usize) -> bool {
        let titled = self.sex_of_title(at);
        let named = sex_of_given(self.words.lower(self.names[bearer].words.start));
        titled.is_none() || named.is_none() || titled == named
    }

    fn sex_of_title(&self, at: usize) -> Option<Sex> {
        let titles = self.names[at].title.clone()?;
        title::sex(self.words, titles)
    }
}

/// The capitals of a name of several words: "WHB".
fn initials(words: &Words<'_>, name: &Naming) -> String {
    let capitals = name.words.clone().filter(|at| words.capital(*at));
    capitals.filter_map(|at| words.raw(at).chars().next()).collect()
}

/// The short form in brackets behind a name, where it begins with the same letter.
fn in_brackets(words: &Words<'_>, name: &Naming) -> Option<String> {
    let end = name.words.end;
    let short = words.raw(end + 1);
    let letters = short.chars().count();
    let fits = words.raw(end) == "(" && words.raw(end + 2) == ")" && (2..=10).contains(&letters);
    let same = short.chars().next() == words.raw(name.words.start).chars().next();
    (fits && same).then(|| short.replace('.', ""))
}
