//! The row of a version: what can be read of a report without unpacking it.
//!
//! Comes in: a row of the table `versions`, or what is to become one. Goes out: the same as a value, with the
//! seal that tells whether any part of it was altered. Refuses to know the text.

use dateline_types::{Confidence, Dated};
use rusqlite::{Connection, Row, params};
use sha2::{Digest, Sha256};

use super::codes::Coded;
use super::pack::hundredths;

/// A row of the table `versions`. Ids are places in the file, from 1, without gaps.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Version {
    pub(crate) id: i64,
    /// The first version of the same report.
    pub(crate) first: i64,
    /// 1, 2, 3, ...
    pub(crate) number: i64,
    pub(crate) name: String,
    /// What names the report; on its first version alone.
    pub(crate) key: Option<i64>,
    pub(crate) document: i64,
    pub(crate) url: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) outlet: Option<i64>,
    pub(crate) published: Option<Dated>,
    pub(crate) happening: i64,
    pub(crate) story: i64,
    pub(crate) copy_of: Option<i64>,
    /// Code points of the text.
    pub(crate) length: i64,
    pub(crate) sha256: [u8; 32],
}

/// The columns of [`Version::read`], in its order.
pub(crate) const COLUMNS: &str = "versions.id, versions.first, versions.number, versions.name, versions.key, \
    versions.document, versions.url, versions.title, versions.outlet, versions.published, \
    versions.published_basis, versions.published_confidence, versions.happening, versions.story, \
    versions.copy_of, versions.length, versions.sha256, versions.seal";

/// How many columns [`COLUMNS`] names.
pub(crate) const WIDTH: usize = 18;

impl Version {
    /// Reads a row whose first columns are [`COLUMNS`]; `None` where its seal is broken.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Option<Self>> {
        let Ok(version) = Self::read_unsealed(row) else { return Ok(None) };
        let seal: Vec<u8> = row.get(17)?;
        Ok(Some(version).filter(|version| version.seal() == *seal))
    }

    fn read_unsealed(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            first: row.get(1)?,
            number: row.get(2)?,
            name: row.get(3)?,
            key: row.get(4)?,
            document: row.get(5)?,
            url: row.get(6)?,
            title: row.get(7)?,
            outlet: row.get(8)?,
            published: dated(row)?,
            happening: row.get(12)?,
            story: row.get(13)?,
            copy_of: row.get(14)?,
            length: row.get(15)?,
            sha256: row.get(16)?,
        })
    }

    /// Writes the row.
    pub(crate) fn insert(&self, connection: &Connection) -> rusqlite::Result<()> {
        let published = self.published;
        let mut statement = connection.prepare_cached(
            "INSERT INTO versions VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, \
             ?17, ?18)",
        )?;
        statement.execute(params![
            self.id,
            self.first,
            self.number,
            self.name,
            self.key,
            self.document,
            self.url,
            self.title,
            self.outlet,
            published.map(|dated| dated.value.to_string()),
            published.map(|dated| dated.basis.code()),
            published.map(|dated| hundredths(dated.confidence)),
            self.happening,
            self.story,
            self.copy_of,
            self.length,
            self.sha256,
            self.seal(),
        ])?;
        Ok(())
    }

    /// 64 bits over every field of the row.
    pub(crate) fn seal(&self) -> [u8; 8] {
        let published = self
            .published
            .map(|dated| (dated.value.to_string(), dated.basis.code(), hundredths(dated.confidence)));
        let names = (&self.name, &self.url, &self.title, published, self.outlet);
        let places = (self.id, self.first, self.number, self.key, self.document);
        let relations = (self.happening, self.story, self.copy_of, self.length, self.sha256);
        let bytes = postcard::to_allocvec(&(names, places, relations)).expect("plain data is always packed");
        let digest = Sha256::digest(&bytes);
        std::array::from_fn(|at| digest[at])
    }
}

/// The date of a row, where the row holds one that can be read.
fn dated(row: &Row<'_>) -> rusqlite::Result<Option<Dated>> {
    let value: Option<String> = row.get(9)?;
    let basis: Option<u8> = row.get(10)?;
    let confidence: Option<u8> = row.get(11)?;
    let read = |value: String| {
        let value = value.parse().ok()?;
        let basis = Coded::of_code(basis?)?;
        Some(Dated {
            value,
            basis,
            confidence: Confidence::percent(confidence.filter(|share| *share <= 100)?),
        })
    };
    Ok(value.and_then(read))
}
