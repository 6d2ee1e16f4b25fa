//! One report into the case.
//!
//! Comes in: a report that was read, and a transaction. Goes out: its rows, and what became of it. Refuses to
//! commit: a batch of reports becomes durable together, and is acknowledged after that.

use std::sync::Arc;

use dateline_types::{Annotated, ReportId};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::add::{Acknowledged, Arrival, Changes};
use super::bodies::{self, Body};
use super::codes::Coded;
use super::dictionary::{self, Dictionary};
use super::error::Trouble;
use super::facts::Facts;
use super::load::{Shelves, Stored, read_stored};
use super::recall::Recalled;
use super::row::Version;
use super::{hash64, pack};
use crate::acquire::hex;
use crate::identity::Name;

/// A report on its way into the case.
pub(crate) struct Prepared {
    pub(crate) name: Name,
    /// Where it came from, as a number.
    pub(crate) origin: i64,
    /// Its id is still to be found.
    pub(crate) report: Annotated,
    pub(crate) sha256: [u8; 32],
    pub(crate) body: Body,
}

/// Which report this is.
enum Identity {
    /// This version is in the case.
    Known(Box<Version>),
    /// The same report with other words.
    Later {
        first: i64,
        name: String,
        number: i64,
        before: Box<Stored>,
    },
    New {
        name: String,
    },
}

impl Prepared {
    pub(crate) fn of(
        (name, origin): (Name, i64),
        report: Annotated,
        dictionary: Option<&Arc<Dictionary>>,
    ) -> Self {
        let sha256 = Sha256::digest(&report.report.text).into();
        let body = bodies::press(&pack::pack(&report), dictionary);
        Self { name, origin, report, sha256, body }
    }

    /// Writes the rows of this report, where it is new.
    pub(crate) fn write(
        mut self,
        connection: &Connection,
        recalled: &mut Recalled,
    ) -> Result<Acknowledged, Trouble> {
        let key = self.name.key(&self.report.report);
        match self.identify((connection, &recalled.dictionaries), hash64(&key))? {
            Identity::Known(version) => {
                self.insert_document(connection, next_id(connection, "documents")?, version.id)?;
                Ok(self.acknowledged(Arrival::Known, version.name))
            }
            Identity::Later { first, name, number, before } => {
                let before = before.unpacked()?;
                let changes = Changes::between(&before.report, &self.report);
                self.report.version_of = Some(before.first);
                self.insert(connection, recalled, (name.clone(), None, Some((first, number))))?;
                Ok(self.acknowledged(Arrival::Version(changes), name))
            }
            Identity::New { name } => {
                self.insert(connection, recalled, (name.clone(), Some(hash64(&key)), None))?;
                Ok(self.acknowledged(Arrival::Added, name))
            }
        }
    }

    fn acknowledged(&self, arrival: Arrival, name: String) -> Acknowledged {
        Acknowledged { arrival, id: ReportId(name), sha256: hex(&self.sha256) }
    }

    /// Which report this is: that of its address, and there the version of its words.
    fn identify(&self, shelves: Shelves<'_>, key: i64) -> Result<Identity, Trouble> {
        let connection = shelves.0;
        let mut ask = connection.prepare_cached("SELECT id, name FROM versions WHERE key = ?1")?;
        let first: Option<(i64, String)> =
            ask.query_row([key], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let Some((first, first_name)) = first else {
            return Ok(Identity::New {
                name: free_name(connection, &self.name.proposed(&self.report.report))?,
            });
        };
        let clause = "WHERE versions.id = ?1 OR (versions.first = ?1 AND versions.number > 1)";
        let mut versions = read_stored(shelves, clause, [first])?;
        if let Some(place) = versions.iter().position(|stored| self.is_told_by(&stored.version)) {
            return Ok(Identity::Known(Box::new(versions.swap_remove(place).version)));
        }
        let before =
            versions.pop().ok_or_else(|| Trouble::Damaged(format!("report '{first_name}' is gone")))?;
        let number = before.version.number + 1;
        let name = free_name(connection, &format!("{first_name}.{number}"))?;
        Ok(Identity::Later { first, name, number, before: Box::new(before) })
    }

    /// Whether a version has the same headline and the same text.
    fn is_told_by(&self, version: &Version) -> bool {
        version.sha256 == self.sha256 && version.title == self.report.report.title
    }

    /// All rows of a new version.
    fn insert(
        &mut self,
        connection: &Connection,
        recalled: &mut Recalled,
        (name, key, later): (String, Option<i64>, Option<(i64, i64)>),
    ) -> Result<(), Trouble> {
        let id = next_id(connection, "versions")?;
        dictionary::learn(connection, id)?;
        recalled.catch_up(connection, id)?;
        self.report.id = ReportId(name.clone());
        let placement = recalled.grouper.place(&self.report);
        recalled.placed(id);
        let place = |of: &ReportId| if of.0 == name { Ok(id) } else { id_of(connection, of) };
        let document = next_id(connection, "documents")?;
        let report = &self.report.report;
        let (first, number) = later.unwrap_or((id, 1));
        let version = Version {
            id,
            first,
            number,
            key,
            document,
            url: report.url.clone(),
            title: report.title.clone(),
            outlet: report.outlet.as_deref().map(|outlet| outlet_id(connection, outlet)).transpose()?,
            published: report.published,
            happening: place(&placement.happening)?,
            story: place(&placement.story)?,
            copy_of: placement.copy_of.as_ref().map(place).transpose()?,
            length: report.text.chars().count() as i64,
            sha256: self.sha256,
            name: name.clone(),
        };
        self.insert_story(connection, &version)?;
        version.insert(connection)?;
        self.insert_document(connection, document, id)?;
        self.insert_body((connection, &recalled.dictionaries), &version)?;
        self.insert_facts(connection, recalled, &version)?;
        count(connection, &version)
    }

    /// Of a copy or a later version only the difference is kept.
    fn insert_body(&self, shelves: Shelves<'_>, version: &Version) -> Result<(), Trouble> {
        let later = (version.number > 1).then_some(version.first);
        let behind = match later.or(version.copy_of) {
            Some(near) => self.body.behind(shelves, near, &pack::pack(&self.report))?,
            None => None,
        };
        Ok(behind.as_ref().unwrap_or(&self.body).insert(shelves.0, version.id)?)
    }

    fn insert_facts(
        &self,
        connection: &Connection,
        recalled: &mut Recalled,
        version: &Version,
    ) -> Result<(), Trouble> {
        let known = recalled.entities.appear(connection, &self.report, (version.id, version.story))?;
        Ok(Facts::of(&self.report, version.id, &known).insert(connection)?)
    }

    fn insert_document(&self, connection: &Connection, id: i64, version: i64) -> Result<(), Trouble> {
        let source = &self.report.source;
        let same = source.url.is_some() && source.url == self.report.report.url;
        let url = if same { Some("") } else { source.url.as_deref() };
        let sha256 = from_hex(&source.sha256).filter(|digest| *digest != self.sha256);
        let mut add =
            connection.prepare_cached("INSERT INTO documents VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?;
        add.execute(params![
            id,
            version,
            self.origin,
            sha256,
            source.media_type.code(),
            source.path,
            url,
            seconds_now(),
        ])?;
        Ok(())
    }

    /// The story of a version grows, or begins with it.
    fn insert_story(&self, connection: &Connection, version: &Version) -> Result<(), Trouble> {
        let day = self.report.report.published.map(|dated| dated.value.date());
        let day = day.filter(|day| day.full_day().is_some()).map(|day| day.to_string());
        let mut grow = connection.prepare_cached(
            "INSERT INTO stories VALUES (?1, ?2, ?2, 1) ON CONFLICT (id) DO UPDATE SET
                 first_day = coalesce(min(first_day, ?2), first_day, ?2),
                 last_day = coalesce(max(last_day, ?2), last_day, ?2),
                 reports = reports + 1",
        )?;
        grow.execute(params![version.story, day])?;
        Ok(())
    }
}

/// The name, or the name with the first number behind it that makes it free.
fn free_name(connection: &Connection, name: &str) -> Result<String, Trouble> {
    let mut ask = connection.prepare_cached("SELECT 1 FROM versions WHERE name = ?1")?;
    let mut free = name.to_owned();
    let mut number = 1;
    while ask.exists([&free])? {
        number += 1;
        free = format!("{name}.{number}");
    }
    Ok(free)
}

/// The next id of a table: ids have no gaps, because nothing is ever deleted.
fn next_id(connection: &Connection, table: &str) -> Result<i64, Trouble> {
    let mut ask = connection.prepare_cached(&format!("SELECT coalesce(max(id), 0) + 1 FROM {table}"))?;
    Ok(ask.query_row([], |row| row.get(0))?)
}

fn id_of(connection: &Connection, name: &ReportId) -> Result<i64, Trouble> {
    let mut ask = connection.prepare_cached("SELECT id FROM versions WHERE name = ?1")?;
    let id = ask.query_row([name.as_str()], |row| row.get(0)).optional()?;
    id.ok_or_else(|| Trouble::Damaged(format!("report '{name}' is gone")))
}

fn outlet_id(connection: &Connection, outlet: &str) -> Result<i64, Trouble> {
    let mut ask = connection.prepare_cached("SELECT id FROM outlets WHERE name = ?1")?;
    if let Some(id) = ask.query_row([outlet], |row| row.get(0)).optional()? {
        return Ok(id);
    }
    let mut add = connection.prepare_cached("INSERT INTO outlets (name) VALUES (?1)")?;
    Ok(add.insert([outlet])?)
}

/// Extends the digest over all seals, so that a row that is gone is missed.
fn count(connection: &Connection, version: &Version) -> Result<(), Trouble> {
    let mut ask = connection.prepare_cached("SELECT chain FROM tally")?;
    let chain: Vec<u8> = ask.query_row([], |row| row.get(0))?;
    let mut write = connection.prepare_cached("UPDATE tally SET versions = versions + 1, chain = ?1")?;
    write.execute([link(&chain, version)])?;
    Ok(())
}

/// The digest of a chain and the seal that comes next.
pub(crate) fn link(chain: &[u8], version: &Version) -> [u8; 32] {
    Sha256::new().chain_update(chain).chain_update(version.seal()).finalize().into()
}

fn from_hex(digits: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// Seconds since 1970; before, for a clock that is wrong. Told to the reader, and never compared.
pub(crate) fn seconds_now() -> i64 {
    use std::time::{SystemTime, UNIX_EPOCH};
    let seconds = |span: std::time::Duration| i64::try_from(span.as_secs()).unwrap_or(i64::MAX);
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => seconds(since),
        Err(before) => -seconds(before.duration()),
    }
}
