//! People and organisations across the reports of a case.
//!
//! Comes in: the entities of a report, and the story it belongs to. Goes out: for each person, organisation
//! and giver of words or figures the entity of the case that it is, old or new. Refuses to guess: a full name
//! is the same full name; a surname alone is the one bearer of it in its story, else somebody of that story.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};

use dateline_story::FoldedName;
use dateline_types::{Annotated, Annotations, Entity, EntityId, EntityType, Form};
use rusqlite::{Connection, OptionalExtension, params};

use super::appearances::{self, Appearance};
use super::codes::Coded;
use super::error::Trouble;
use super::facts::Known;

/// Rows remembered at most; then all are forgotten, and written again where they come again.
const MOST: usize = 1 << 16;

/// The entities of a case while reports are added to it: what was asked and written lately, and need not be again.
#[derive(Debug, Default)]
pub(crate) struct Entities {
    /// By key and type.
    found: HashMap<(i64, u8), i64>,
    written: HashSet<Written>,
}

/// A row that is in the case.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Written {
    /// Of the table `aliases`: a key and an entity.
    Alias(i64, i64),
    /// Of the table `bearers`: a story, a last name, an entity.
    Bearer(i64, i64, i64),
}

impl Entities {
    /// Finds or makes the entities of a version, and writes where they appear and what they are called.
    pub(crate) fn appear(
        &mut self,
        connection: &Connection,
        report: &Annotated,
        (version, story): (i64, i64),
    ) -> rusqlite::Result<Known> {
        let mut known = Known::new();
        let Some(annotations) = &report.annotations else { return Ok(known) };
        let givers = givers(annotations);
        for entity in annotations.entities.iter().filter(|entity| is_kept(entity, &givers)) {
            let Some(name) = FoldedName::of(&entity.name) else { continue };
            let id = self.find_or_make(connection, (entity, name), story)?;
            Appearance::of(entity.id, annotations, version).insert(connection, id)?;
            if entity.kind == EntityType::Person {
                self.write(connection, Written::Bearer(story, last_name(name), id))?;
            }
            self.write(connection, Written::Alias(key(entity, name), id))?;
            for alias in aliases(entity, &report.report.text) {
                self.write(connection, Written::Alias(alias_key(alias), id))?;
            }
            known.insert(entity.id, id);
        }
        Ok(known)
    }

    fn find_or_make(
        &mut self,
        connection: &Connection,
        (entity, name): (&Entity, FoldedName),
        story: i64,
    ) -> rusqlite::Result<i64> {
        if entity.kind == EntityType::Person && name.first.is_none() {
            let bearer = bearer_in_story(connection, name, story)?;
            return bearer.map_or_else(|| make(connection, entity, name), Ok);
        }
        let sought = (key(entity, name), entity.kind.code());
        if let Some(found) = self.found.get(&sought) {
            return Ok(*found);
        }
        let found = find(connection, sought)?.map_or_else(|| make(connection, entity, name), Ok)?;
        if self.found.len() >= MOST {
            self.found.clear();
        }
        self.found.insert(sought, found);
        Ok(found)
    }

    /// Writes a row, unless it is known to be there.
    fn write(&mut self, connection: &Connection, row: Written) -> rusqlite::Result<()> {
        if self.written.contains(&row) {
            return Ok(());
        }
        row.insert(connection)?;
        if self.written.len() >= MOST {
            self.written.clear();
        }
        self.written.insert(row);
        Ok(())
    }
}

impl Written {
    fn insert(&self, connection: &Connection) -> rusqlite::Result<()> {
        match *self {
            Self::Alias(key, entity) => connection
                .prepare_cached("INSERT OR IGNORE INTO aliases VALUES (?1, ?2)")?
                .execute([key, entity])?,
            Self::Bearer(story, last_name, entity) => connection
                .prepare_cached("INSERT OR IGNORE INTO bearers VALUES (?1, ?2, ?3)")?
                .execute([story, last_name, entity])?,
        };
        Ok(())
    }
}

/// The names under which a report mentions an entity, each once, beside its whole name.
fn aliases<'a>(entity: &'a Entity, text: &'a str) -> BTreeSet<&'a str> {
    let named = entity.mentions.iter().filter(|mention| mention.form == Form::Name);
    named.map(|mention| mention.span.of(text)).filter(|name| *name != entity.name).collect()
}

/// The entities of the case that are called so, by their whole name or by one of the names that reports use, and
/// where each appears: those in most reports first.
pub(crate) fn called(
    connection: &Connection,
    name: &str,
    limit: usize,
) -> Result<Vec<(i64, Vec<Appearance>)>, Trouble> {
    let folded = FoldedName::of(name).map_or(0, person_key);
    let mut ask = connection.prepare_cached("SELECT DISTINCT entity FROM aliases WHERE key IN (?1, ?2)")?;
    let entities: Vec<i64> =
        ask.query_map([alias_key(name), folded], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut called = Vec::with_capacity(entities.len());
    for entity in entities {
        called.push((entity, appearances::of_entity(connection, entity)?));
    }
    called.sort_by_key(|(entity, appearances)| (Reverse(appearances.len()), *entity));
    called.truncate(limit);
    Ok(called)
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

/// The entity of this key and type.
fn find(connection: &Connection, (key, kind): (i64, u8)) -> rusqlite::Result<Option<i64>> {
    let mut ask = connection.prepare_cached(
        "SELECT entities.id FROM aliases JOIN entities ON entities.id = aliases.entity
         WHERE aliases.key = ?1 AND entities.key = ?1 AND entities.type = ?2 ORDER BY entities.id LIMIT 1",
    )?;
    ask.query_row(params![key, kind], |row| row.get(0)).optional()
}

/// The one entity of this surname that appears in the story; where several do, nobody.
fn bearer_in_story(connection: &Connection, name: FoldedName, story: i64) -> rusqlite::Result<Option<i64>> {
    let mut ask = connection.prepare_cached(
        "SELECT entity FROM bearers WHERE story = ?1 AND last_name = ?2 ORDER BY entity LIMIT 2",
    )?;
    let bearers: Vec<i64> =
        ask.query_map([story, last_name(name)], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(if let [one] = bearers[..] { Some(one) } else { None })
}

fn make(connection: &Connection, entity: &Entity, name: FoldedName) -> rusqlite::Result<i64> {
    let mut add = connection.prepare_cached("INSERT INTO entities (type, name, key) VALUES (?1, ?2, ?3)")?;
    add.insert(params![entity.kind.code(), entity.name, key(entity, name)])
}

/// What stands in the column `key`: of a person the first and the last name, of all others every letter.
fn key(entity: &Entity, name: FoldedName) -> i64 {
    if entity.kind == EntityType::Person { person_key(name) } else { alias_key(&entity.name) }
}

/// 48 bits of a name: SQLite keeps them in six bytes.
fn person_key(name: FoldedName) -> i64 {
    name.whole() as i64 >> 16
}

/// 32 bits of a surname: enough to tell those of one story apart.
fn last_name(name: FoldedName) -> i64 {
    name.last as i64 >> 32
}

/// A number for a name as it stands, blind to case and to the space between its words.
fn alias_key(name: &str) -> i64 {
    // 48 bits, as above.
    super::hash64(&name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()) >> 16
}
