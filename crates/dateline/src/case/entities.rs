//! People and organisations across the reports of a case.
//!
//! Comes in: the entities of a report, and the story it belongs to. Goes out: for each person, organisation
//! and giver of words or figures the entity of the case that it is, old or new. Refuses to guess: a full name
//! is the same full name; a surname alone is the one bearer of it in its story, else somebody of that story.

use std::collections::BTreeSet;

use dateline_story::FoldedName;
use dateline_types::{Annotated, Annotations, Entity, EntityId, EntityType, Form};
use rusqlite::{Connection, OptionalExtension, params};

use super::codes::Coded;
use super::facts::Known;

/// Finds or makes the entities of a version, and writes where they appear and what they are called.
pub(crate) fn appear(
    connection: &Connection,
    report: &Annotated,
    (version, story): (i64, i64),
) -> rusqlite::Result<Known> {
    let mut known = Known::new();
    let Some(annotations) = &report.annotations else { return Ok(known) };
    let givers = givers(annotations);
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
        name_all(connection, (id, key(entity, name)), aliases(entity, &report.report.text))?;
        known.insert(entity.id, id);
    }
    Ok(known)
}

/// The names under which a report mentions an entity, each once, beside its whole name.
fn aliases<'a>(entity: &'a Entity, text: &'a str) -> BTreeSet<&'a str> {
    let named = entity.mentions.iter().filter(|mention| mention.form == Form::Name);
    named.map(|mention| mention.span.of(text)).filter(|name| *name != entity.name).collect()
}

fn name_all(connection: &Connection, (id, key): (i64, i64), aliases: BTreeSet<&str>) -> rusqlite::Result<()> {
    let mut add = connection.prepare_cached("INSERT OR IGNORE INTO aliases VALUES (?1, ?2)")?;
    for key in aliases.into_iter().map(alias_key).chain([key]) {
        add.execute([key, id])?;
    }
    Ok(())
}

/// The entities of the case that are called so: by their whole name, or by one of the names that reports
/// use, those in most reports first.
pub(crate) fn called(connection: &Connection, name: &str, limit: u64) -> rusqlite::Result<Vec<i64>> {
    let folded = FoldedName::of(name).map_or(0, |name| name.whole() as i64);
    let mut ask = connection.prepare_cached(
        "SELECT entity FROM (SELECT DISTINCT entity FROM aliases WHERE key IN (?1, ?2)) AS called
         ORDER BY (SELECT count(*) FROM appearances WHERE appearances.entity = called.entity) DESC, entity
         LIMIT ?3",
    )?;
    ask.query_map(params![alias_key(name), folded, limit as i64], |row| row.get(0))?.collect()
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
    let mut ask = connection.prepare_cached(
        "SELECT entities.id FROM aliases JOIN entities ON entities.id = aliases.entity
         WHERE aliases.key = ?1 AND entities.key = ?1 AND entities.type = ?2 ORDER BY entities.id LIMIT 1",
    )?;
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
    let mut add = connection.prepare_cached("INSERT INTO entities (type, name, key) VALUES (?1, ?2, ?3)")?;
    add.insert(params![entity.kind.code(), entity.name, key(entity, name)])
}

/// What stands in the column `key`: of a person the first and the last name, of all others every letter.
fn key(entity: &Entity, name: FoldedName) -> i64 {
    if entity.kind == EntityType::Person { name.whole() as i64 } else { alias_key(&entity.name) }
}

/// A number for a name as it stands, blind to case and to the space between its words.
fn alias_key(name: &str) -> i64 {
    super::hash64(&name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
}
