//! People and organisations across the reports of a case.
//!
//! Comes in: the entities of a report, and the story it belongs to. Goes out: for each person, organisation
//! and giver of words or figures the entity of the case that it is, old or new. Refuses to guess: a full name
//! is the same full name; a surname alone is the one bearer of it in its story, else somebody of that story.

use std::collections::BTreeSet;

use dateline_story::FoldedName;
use dateline_types::{Annotations, Entity, EntityId, EntityType};
use rusqlite::{Connection, OptionalExtension, params};

use super::codes::Coded;
use super::facts::Known;

/// Finds or makes the entities of a version, and writes where they appear.
pub(crate) fn appear(
    connection: &Connection,
    annotations: &Annotations,
    (version, story): (i64, i64),
) -> rusqlite::Result<Known> {
    let givers = givers(annotations);
    let mut known = Known::new();
    let mut add = connection.prepare_cached("INSERT OR IGNORE INTO appearances VALUES (?1, ?2, ?3)")?;
    let mut bear = connection.prepare_cached("INSERT OR IGNORE INTO bearers VALUES (?1, ?2, ?3)")?;
    for entity in annotations.entities.iter().filter(|entity| is_kept(entity, &givers)) {
        let Some(name) = FoldedName::of(&entity.name) else { continue };
        let id = match find(connection, (entity, name), story)? {
            Some(id) => id,
            None => make(connection, entity, name)?,
        };
        add.execute(params![id, version, entity.id.0])?;
        if entity.kind == EntityType::Person {
            bear.execute(params![story, name.last as i64, id])?;
        }
        known.insert(entity.id, id);
    }
    Ok(known)
}

/// Places are in the text and in the search index; who acts and speaks is in the case.
fn is_kept(entity: &Entity, givers: &BTreeSet<EntityId>) -> bool {
    matches!(entity.kind, EntityType::Person | EntityType::Org) || givers.contains(&entity.id)
}

/// Who says something or gives a figure.
fn givers(annotations: &Annotations) -> BTreeSet<EntityId> {
    let speakers = annotations.quotes.iter().filter_map(|quote| quote.speaker);
    speakers.chain(annotations.figures.iter().filter_map(|figure| figure.giver)).collect()
}

fn find(
    connection: &Connection,
    (entity, name): (&Entity, FoldedName),
    story: i64,
) -> rusqlite::Result<Option<i64>> {
    if entity.kind == EntityType::Person && name.first.is_none() {
        return bearer_in_story(connection, name, story);
    }
    let mut ask = connection
        .prepare_cached("SELECT id FROM entities WHERE key = ?1 AND type = ?2 ORDER BY id LIMIT 1")?;
    ask.query_row(params![key(entity, name), entity.kind.code()], |row| row.get(0)).optional()
}

/// The one entity of this surname that appears in the story; where several do, nobody.
fn bearer_in_story(connection: &Connection, name: FoldedName, story: i64) -> rusqlite::Result<Option<i64>> {
    let mut ask = connection.prepare_cached(
        "SELECT entity FROM bearers WHERE story = ?1 AND last_name = ?2 ORDER BY entity LIMIT 2",
    )?;
    let bearers: Vec<i64> =
        ask.query_map(params![story, name.last as i64], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(if let [one] = bearers[..] { Some(one) } else { None })
}

fn make(connection: &Connection, entity: &Entity, name: FoldedName) -> rusqlite::Result<i64> {
    let mut add = connection
        .prepare_cached("INSERT INTO entities (type, name, key, last_name) VALUES (?1, ?2, ?3, ?4)")?;
    let last_name = (entity.kind == EntityType::Person).then_some(name.last as i64);
    add.insert(params![entity.kind.code(), entity.name, key(entity, name), last_name])
}

/// What stands in the column `key`: of a person the first and the last name, of all others every letter.
fn key(entity: &Entity, name: FoldedName) -> i64 {
    if entity.kind == EntityType::Person { name.whole() as i64 } else { whole_key(&entity.name) }
}

/// A number for a name of several words, blind to case.
pub(crate) fn whole_key(name: &str) -> i64 {
    super::hash64(&name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
}
