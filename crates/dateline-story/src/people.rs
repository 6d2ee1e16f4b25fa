//! People across the reports of a story.
//!
//! Comes in: the members of a story with their entities. Goes out: each person once, with the entity of every
//! report that is this person. Refuses to guess: a full name is merged with the same full name, a surname
//! alone only where one person of the story bears it.

use std::collections::BTreeMap;

use dateline_types::{Entity, EntityId, EntityType, Person, PersonIn};

use crate::member::Member;
use crate::names::{FoldedName, bare_name};

/// The people of a story.
#[derive(Debug, Default)]
pub(crate) struct People {
    /// The most mentioned first.
    pub(crate) list: Vec<Person>,
    /// Where each entity of each member stands in the list.
    places: BTreeMap<(usize, EntityId), usize>,
}

/// A person while the reports are read.
#[derive(Debug)]
struct Found {
    name: String,
    words: usize,
    mentions: usize,
    entities: Vec<(usize, EntityId)>,
}

impl People {
    /// The people of these members.
    pub(crate) fn of(members: &[Member<'_>]) -> Self {
        let named = named_entities(members);
        let bearers = bearers_of_surnames(&named);
        let mut places: BTreeMap<(FoldedName, Option<usize>), usize> = BTreeMap::new();
        let mut found: Vec<Found> = Vec::new();
        for &(member, entity, folded) in &named {
            let key = identity(folded, member, &bearers);
            let place = *places.entry(key).or_insert(found.len());
            if place == found.len() {
                found.push(Found { name: String::new(), words: 0, mentions: 0, entities: Vec::new() });
            }
            found[place].add(member, entity);
        }
        Self::in_order(found, members)
    }

    fn in_order(mut found: Vec<Found>, members: &[Member<'_>]) -> Self {
        found.sort_by_key(|person| std::cmp::Reverse(person.mentions));
        let mut people = Self::default();
        for (place, person) in found.into_iter().enumerate() {
            people.places.extend(person.entities.iter().map(|&entity| (entity, place)));
            let within =
                |&(member, entity): &(usize, EntityId)| PersonIn { report: members[member].id(), entity };
            let within = person.entities.iter().map(within).collect();
            people.list.push(Person { id: format!("p{place}"), name: person.name, within });
        }
        people
    }

    /// The person behind an entity of a member.
    pub(crate) fn place_of(&self, member: usize, entity: EntityId) -> Option<usize> {
        self.places.get(&(member, entity)).copied()
    }
}

impl Found {
    fn add(&mut self, member: usize, entity: &Entity) {
        let name = bare_name(&entity.name);
        let words = name.split_whitespace().count();
        if words > self.words {
            (self.words, self.name) = (words, name.to_owned());
        }
        self.mentions += entity.mentions.len();
        self.entities.push((member, entity.id));
    }
}

/// The persons of every member, with their folded names.
fn named_entities<'a>(members: &[Member<'a>]) -> Vec<(usize, &'a Entity, FoldedName)> {
    let mut named = Vec::new();
    for (number, member) in members.iter().enumerate() {
        let entities = member.annotations().map_or(&[][..], |annotations| &annotations.entities);
        let persons = entities.iter().filter(|entity| entity.kind == EntityType::Person);
        named.extend(persons.filter_map(|entity| Some((number, entity, FoldedName::of(&entity.name)?))));
    }
    named
}

/// The full names that end in each surname.
fn bearers_of_surnames(named: &[(usize, &Entity, FoldedName)]) -> BTreeMap<u64, Vec<FoldedName>> {
    let mut bearers: BTreeMap<u64, Vec<FoldedName>> = BTreeMap::new();
    for &(_, _, folded) in named.iter().filter(|(_, _, folded)| folded.first.is_some()) {
        let full_names = bearers.entry(folded.last).or_default();
        if !full_names.contains(&folded) {
            full_names.push(folded);
        }
    }
    bearers
}

/// What makes two entities one person: the full name; a surname alone stands for its one bearer, or, where
/// nobody bears it, for itself; where several do it stays within its report.
fn identity(
    folded: FoldedName,
    member: usize,
    bearers: &BTreeMap<u64, Vec<FoldedName>>,
) -> (FoldedName, Option<usize>) {
    if folded.first.is_some() {
        return (folded, None);
    }
    match bearers.get(&folded.last).map_or(&[][..], Vec::as_slice) {
        [] => (folded, None),
        [bearer] => (*bearer, None),
        _ => (folded, Some(member)),
    }
}

#[cfg(test)]
mod tests {
    use super::People;
    use crate::member::Member;
    use crate::written::{placed, report};

    fn names(texts: &[(&str, &[&str])]) -> Vec<(String, usize)> {
        let reports: Vec<_> = texts
            .iter()
            .enumerate()
            .map(|(number, (text, people))| {
                let written = report(&format!("r{number}"), text);
                people.iter().fold(written, |written, name| written.person(name)).build()
            })
            .collect();
        let placements: Vec<_> = reports.iter().map(|report| placed(report, "r0")).collect();
        let members: Vec<_> = reports.iter().zip(&placements).map(|(r, p)| Member::of(r, p)).collect();
        let people = People::of(&members);
        people.list.into_iter().map(|person| (person.name, person.within.len())).collect()
    }

    #[test]
    fn a_surname_is_its_one_bearer() {
        let people =
            names(&[("Mara Lindqvist spoke.", &["Mara Lindqvist"]), ("Lindqvist spoke.", &["Lindqvist"])]);
        assert_eq!(people, [("Mara Lindqvist".into(), 2)]);
    }

    #[test]
    fn an_honorific_is_no_part_of_a_name() {
        let people = names(&[
            ("Dr. Mara Lindqvist spoke.", &["Dr. Mara Lindqvist"]),
            ("Ms. Lindqvist spoke.", &["Ms. Lindqvist"]),
        ]);
        assert_eq!(people, [("Mara Lindqvist".into(), 2)]);
    }

    #[test]
    fn a_surname_of_two_is_neither() {
        let people = names(&[
            ("Mara Lindqvist met Jon Lindqvist.", &["Mara Lindqvist", "Jon Lindqvist"]),
            ("Lindqvist spoke.", &["Lindqvist"]),
        ]);
        assert_eq!(people.len(), 3);
    }

    #[test]
    fn a_middle_name_and_a_transliteration_make_no_difference() {
        let people = names(&[
            ("Oleh P. Haranskiy left.", &["Oleh P. Haranskiy"]),
            ("Oleh Haransky left.", &["Oleh Haransky"]),
        ]);
        assert_eq!(people, [("Oleh P. Haranskiy".into(), 2)]);
    }
}
