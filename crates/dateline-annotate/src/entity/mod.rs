//! People, organisations and places by name.
//!
//! Comes in: a reading. Goes out: entities with their name mentions; a surname, an acronym and the names of
//! one country lead to one entity. Refuses pronouns and role phrases, which are [`crate::coref`]'s.

mod name;

use std::collections::BTreeMap;

use dateline_types::{Entity, EntityId, EntityType, Form, Mention, NonEmpty, Role, Span};

use crate::Reading;
use crate::lang::en::given_names;
use crate::lang::en::places::{Place, place};
use name::Name;

/// Finds all named entities, in order of their first mention.
pub(crate) fn find(reading: &Reading<'_>) -> Vec<Entity> {
    let names = name::names(reading);
    let mut gathering =
        Gathering { reading, people: BTreeMap::new(), others: BTreeMap::new(), entities: Vec::new() };
    for full in names.iter().filter(|name| name.kind == Some(EntityType::Person) && name.tokens.len() > 1) {
        gathering.add(full);
    }
    for other in names.iter().filter(|name| name.kind != Some(EntityType::Person) || name.tokens.len() == 1) {
        gathering.add(other);
    }
    in_order(gathering.entities)
}

struct Gathering<'a> {
    reading: &'a Reading<'a>,
    /// By surname: the people who bear it.
    people: BTreeMap<String, Vec<usize>>,
    /// By name, or a country's main name.
    others: BTreeMap<String, usize>,
    entities: Vec<Entity>,
}

impl Gathering<'_> {
    fn add(&mut self, name: &Name) {
        let span = self.reading.span(name.tokens.clone());
        let words = span.of(self.reading.text()).to_owned();
        let Some(at) = self.place_of(name, &words, span) else { return };
        let entity = &mut self.entities[at];
        if words.len() > entity.name.len() && entity.kind == EntityType::Person {
            entity.name = words;
        }
        if let Some(role) = &name.role {
            let span = self.reading.span(role.clone());
            let role = Role { text: span.of(self.reading.text()).to_owned(), span };
            let longer = entity.role.as_ref().is_none_or(|known| known.text.len() < role.text.len());
            if longer {
                entity.role = Some(role);
            }
        }
    }

    /// The entity of this name, with the mention added; a new one where none fits.
    fn place_of(&mut self, name: &Name, words: &str, span: Span) -> Option<usize> {
        let mention = Mention { span, form: Form::Name };
        let known = self.known(name, words, span);
        if let Some(at) = known {
            self.entities[at].mentions.push(mention);
            return Some(at);
        }
        let kind = name.kind?;
        let at = self.entities.len();
        self.entities.push(Entity::new(EntityId(at as u32), words, kind, mention));
        if kind == EntityType::Person {
            let surname = self.reading.word(name.tokens.end - 1).to_owned();
            self.people.entry(surname).or_default().push(at);
        } else {
            self.others.insert(key(words), at);
            self.others.extend(acronym(words).map(|short| (short, at)));
        }
        Some(at)
    }

    fn known(&self, name: &Name, words: &str, span: Span) -> Option<usize> {
        let person = name.kind.is_none_or(|kind| kind == EntityType::Person);
        let surname = self.reading.word(name.tokens.end - 1);
        if person && let Some(people) = self.people.get(surname) {
            let first = self.reading.word(name.tokens.start);
            let alone = name.tokens.len() == 1;
            let same = people.iter().copied().filter(|&at| alone || agrees(&self.entities[at].name, first));
            return same.max_by_key(|&at| {
                (self.entities[at].mentions.first().span <= span, self.entities[at].mentions.first().span)
            });
        }
        self.others.get(&key(words)).copied().filter(|_| name.kind != Some(EntityType::Person))
    }
}

/// Whether a full name may begin with this given name or initial.
fn agrees(full: &str, first: &str) -> bool {
    let own = full.split(' ').next().unwrap_or(full);
    !full.contains(' ')
        || own == first
        || own.starts_with(first.trim_end_matches('.'))
        || first.starts_with(own.trim_end_matches('.'))
}

/// A country is one entity under all its names.
fn key(words: &str) -> String {
    match place(words) {
        Some((Place::Country, country)) => country.to_owned(),
        _ => words.to_owned(),
    }
}

/// "World Harbour Body" is "WHB" too.
fn acronym(words: &str) -> Option<String> {
    let short: String = words
        .split_whitespace()
        .filter_map(|word| word.chars().next().filter(|sign| sign.is_uppercase()))
        .collect();
    (short.chars().count() > 1).then_some(short)
}

/// Mentions by text order, entities by their first mention, ids by place.
pub(crate) fn in_order(entities: Vec<Entity>) -> Vec<Entity> {
    let mut entities: Vec<Entity> = entities.into_iter().map(sorted).collect();
    entities.sort_by_key(|entity| entity.mentions.first().span);
    for (at, entity) in entities.iter_mut().enumerate() {
        entity.id = EntityId(at as u32);
    }
    entities
}

fn sorted(mut entity: Entity) -> Entity {
    let mut mentions: Vec<Mention> = entity.mentions.into();
    mentions.sort_by_key(|mention| mention.span);
    mentions.dedup_by_key(|mention| mention.span);
    entity.mentions = NonEmpty::from_vec(mentions).expect("an entity has a mention");
    entity
}

/// The sex that a person's given name tells.
pub(crate) fn sex(entity: &Entity) -> Option<char> {
    entity.name.split(' ').next().filter(|_| entity.name.contains(' ')).and_then(given_names::sex)
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::Reading;

    #[test]
    fn a_surname_leads_to_the_full_name_and_the_office_is_its_role() {
        let text = "Norwegian President Mara Lindqvist met reporters. On the pier Lindqvist smiled.";
        let entities = find(&Reading::of(text));
        let mara = entities.iter().find(|entity| entity.name == "Mara Lindqvist").unwrap();
        assert_eq!(mara.mentions.len(), 2);
        assert_eq!(mara.role.as_ref().unwrap().text, "Norwegian President");
    }
}
