//! Reports out of a case.
//!
//! Comes in: rows. Goes out: annotated reports with their places, each checked against its hash. Refuses to
//! hand on words that were altered.

use dateline_types::{Annotated, Dated, Placement, Report, ReportId, Source};
use rusqlite::{Connection, OptionalExtension, Params, Row};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::bodies::{self, Pressed};
use super::codes::Coded;
use super::dictionary::Dictionaries;
use super::error::{CaseError, Trouble};
use super::row::{COLUMNS, Version, WIDTH};
use super::{Case, pack};
use crate::acquire::hex;

/// A report as the case keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The report.
    pub report: Annotated,
    /// Its place among the others.
    pub placement: Placement,
    /// The name of the report of which this is a version; its own where it is the first.
    pub first: ReportId,
}

/// A line of the list of all reports.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Listed {
    /// The name of the version.
    pub id: ReportId,
    /// Of its text, in lower-case hexadecimal.
    pub sha256: String,
    /// The headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The outlet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outlet: Option<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Dated>,
    /// The story it belongs to.
    pub story: ReportId,
    /// The report of which it is a near-duplicate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<ReportId>,
    /// The report of which it is a later version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_of: Option<ReportId>,
}

/// A version with all that hangs on it, not yet unpacked.
pub(crate) struct Stored {
    pub(crate) version: Version,
    outlet: Option<String>,
    first: String,
    placement: Placement,
    source: Source,
    body: Pressed,
}

/// What [`Stored`] is read from. Outer joins: a row that is gone must be missed, not take its report with it.
const FROM: &str = "FROM versions
    LEFT JOIN bodies ON bodies.version = versions.id
    LEFT JOIN bodies AS root ON root.version = bodies.prefix
    LEFT JOIN documents ON documents.id = versions.document
    LEFT JOIN versions AS first ON first.id = versions.first
    LEFT JOIN versions AS happening ON happening.id = versions.happening
    LEFT JOIN versions AS story ON story.id = versions.story
    LEFT JOIN versions AS copied ON copied.id = versions.copy_of
    LEFT JOIN outlets ON outlets.id = versions.outlet";

const JOINED: &str = "outlets.name, first.name, happening.name, story.name, copied.name, documents.path, \
    documents.url, documents.media_type, documents.sha256";

impl Case {
    /// The report of this name; a date that only its story tells is told.
    ///
    /// # Errors
    /// When there is none, or it was altered.
    pub fn report(&self, id: &str) -> Result<Kept, CaseError> {
        let stored = self.stored("WHERE versions.name = ?1", [id])?;
        let unknown = || self.trouble(Trouble::Unknown { kind: "report", id: id.to_owned() });
        let stored = stored.into_iter().next().ok_or_else(unknown)?;
        let kept = stored.unpacked().map_err(|trouble| self.trouble(trouble))?;
        self.dated(kept)
    }

    /// A report whose day lacks its year, with the year that its story gives by now.
    ///
    /// # Errors
    /// When the story cannot be read.
    pub fn dated(&self, kept: Kept) -> Result<Kept, CaseError> {
        if kept.report.report.published.is_none_or(|dated| dated.value.year().is_some()) {
            return Ok(kept);
        }
        let story = self.story(kept.placement.story.as_str())?;
        let told = story.reports.into_iter().find(|report| report.id == kept.report.id);
        Ok(Kept { report: told.unwrap_or_else(|| kept.report.clone()), ..kept })
    }

    /// Walks all reports in the order in which they came, each text checked against its hash. `sink` says
    /// whether to go on.
    ///
    /// # Errors
    /// When the file cannot be read. A row that was altered is handed on as an error, and the next one follows.
    pub fn list(&self, mut sink: impl FnMut(Result<Listed, CaseError>) -> bool) -> Result<(), CaseError> {
        self.walk(|stored| sink(stored.and_then(Stored::listed).map_err(|trouble| self.trouble(trouble))))
    }

    /// Walks all reports, unpacked, in the order in which they came. `sink` says whether to go on.
    ///
    /// # Errors
    /// As [`Case::list`].
    pub fn reports(&self, mut sink: impl FnMut(Result<Kept, CaseError>) -> bool) -> Result<(), CaseError> {
        self.walk(|stored| sink(stored.and_then(Stored::unpacked).map_err(|trouble| self.trouble(trouble))))
    }

    pub(super) fn walk(
        &self,
        mut sink: impl FnMut(Result<Stored, Trouble>) -> bool,
    ) -> Result<(), CaseError> {
        let database = |error: rusqlite::Error| self.trouble(error);
        let query = format!("SELECT {COLUMNS}, {JOINED}, {} {FROM} ORDER BY versions.id", bodies::COLUMNS);
        let mut statement = self.connection.prepare_cached(&query).map_err(database)?;
        let mut rows = statement.query([]).map_err(database)?;
        let mut walked = 0;
        while let Some(row) = rows.next().map_err(database)? {
            walked += 1;
            if !sink(Stored::read(row, (&self.connection, &self.dictionaries))) {
                return Ok(());
            }
        }
        let kept: i64 = self
            .connection
            .query_row("SELECT versions FROM tally", [], |row| row.get(0))
            .map_err(database)?;
        if walked != kept {
            sink(Err(Trouble::Damaged(format!("{walked} of {kept} reports are left"))));
        }
        Ok(())
    }

    /// The versions that a clause chooses, in the order in which they came.
    pub(crate) fn stored(&self, clause: &str, values: impl Params) -> Result<Vec<Stored>, CaseError> {
        read_stored((&self.connection, &self.dictionaries), clause, values)
            .map_err(|trouble| self.trouble(trouble))
    }

    /// How many versions the case holds.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn len(&self) -> Result<u64, CaseError> {
        let last = self.connection.query_row("SELECT max(id) FROM versions", [], |row| row.get(0)).optional();
        let last: Option<Option<i64>> = last.map_err(|error| self.trouble(error))?;
        Ok(last.flatten().unwrap_or(0) as u64)
    }

    /// Whether it holds nothing yet.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn is_empty(&self) -> Result<bool, CaseError> {
        Ok(self.len()? == 0)
    }
}

/// Where versions are read from: the database, and the dictionaries that were read from it.
pub(crate) type Shelves<'a> = (&'a Connection, &'a Dictionaries);

/// The versions that a clause chooses, in the order in which they came.
pub(crate) fn read_stored(
    shelves: Shelves<'_>,
    clause: &str,
    values: impl Params,
) -> Result<Vec<Stored>, Trouble> {
    let mut statement = shelves.0.prepare_cached(&format!(
        "SELECT {COLUMNS}, {JOINED}, {} {FROM} {clause} ORDER BY versions.id",
        bodies::COLUMNS
    ))?;
    let mut rows = statement.query(values)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(Stored::read(row, shelves)?);
    }
    Ok(all)
}

impl Stored {
    fn read(row: &Row<'_>, shelves: Shelves<'_>) -> Result<Self, Trouble> {
        let version = Version::read(row)?;
        let name =
            |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(WIDTH + at)?.map(ReportId));
        let Some(version) = version else {
            let id: String = row.get(3).unwrap_or_default();
            return Err(Trouble::Damaged(format!("the row of report '{id}' was altered")));
        };
        let missing = || Trouble::Damaged(format!("a part of report '{}' is gone", version.name));
        let first = name(1)?.ok_or_else(missing)?;
        let placement = Placement {
            happening: name(2)?.ok_or_else(missing)?,
            story: name(3)?.ok_or_else(missing)?,
            copy_of: name(4)?,
            version_of: (version.number > 1).then(|| first.clone()),
        };
        Ok(Self {
            outlet: row.get(WIDTH)?,
            first: first.0,
            source: source(row, &version)?.ok_or_else(missing)?,
            body: Pressed::read((row, WIDTH + 9), shelves)?.ok_or_else(missing)?,
            placement,
            version,
        })
    }

    /// The text, if it is the one that was kept.
    pub(crate) fn text(&self) -> Result<String, Trouble> {
        let bytes = self.unpressed()?;
        self.unaltered(&bytes).map(|(text, _)| text)
    }

    /// What grouping reads of a report: its text, title and date, and its place. The rest stays packed.
    pub(crate) fn grouped(self) -> Result<(ReportId, Report, Placement), Trouble> {
        let mut report = Report::of_text(self.text()?);
        report.title = self.version.title;
        report.published = self.version.published;
        Ok((ReportId(self.version.name), report, self.placement))
    }

    fn unpressed(&self) -> Result<Vec<u8>, Trouble> {
        self.body.unpressed().map_err(|_| self.altered())
    }

    fn unaltered<'b>(&self, bytes: &'b [u8]) -> Result<(String, pack::Rest<'b>), Trouble> {
        let (text, rest) = pack::unpack_text(bytes).map_err(|_| self.altered())?;
        if *Sha256::digest(&text) == self.version.sha256 { Ok((text, rest)) } else { Err(self.altered()) }
    }

    fn altered(&self) -> Trouble {
        Trouble::Damaged(format!("the text of report '{}' was altered", self.version.name))
    }

    pub(crate) fn unpacked(self) -> Result<Kept, Trouble> {
        let bytes = self.unpressed()?;
        let (text, rest) = self.unaltered(&bytes)?;
        let name = self.version.name;
        let unpacked = pack::unpack(rest, text).map_err(|why| {
            Trouble::Damaged(format!("the record of report '{name}' cannot be read: {why}"))
        })?;
        let mut report = unpacked.report;
        report.title = self.version.title;
        report.outlet = self.outlet;
        report.url = self.version.url;
        report.published = self.version.published;
        let report = Annotated {
            id: ReportId(name),
            version_of: self.placement.version_of.clone(),
            source: self.source,
            report,
            annotations: unpacked.annotations,
            problems: unpacked.problems,
        };
        Ok(Kept { report, placement: self.placement, first: ReportId(self.first) })
    }

    fn listed(self) -> Result<Listed, Trouble> {
        self.text()?;
        Ok(Listed {
            id: ReportId(self.version.name),
            sha256: hex(&self.version.sha256),
            title: self.version.title,
            outlet: self.outlet,
            published: self.version.published,
            story: self.placement.story,
            copy_of: self.placement.copy_of,
            version_of: self.placement.version_of,
        })
    }
}

/// Where a version came from; nothing, where that row is gone.
fn source(row: &Row<'_>, version: &Version) -> rusqlite::Result<Option<Source>> {
    let path: Option<String> = row.get(WIDTH + 5)?;
    let url: Option<String> = row.get(WIDTH + 6)?;
    let Some(media_type) = row.get::<_, Option<u8>>(WIDTH + 7)? else { return Ok(None) };
    // The bytes of most texts are the text itself.
    let sha256: Option<[u8; 32]> = row.get(WIDTH + 8)?;
    let sha256 = sha256.unwrap_or(version.sha256);
    Ok(Some(Source {
        path,
        // An empty one stands for the address of the report.
        url: url.and_then(|url| if url.is_empty() { version.url.clone() } else { Some(url) }),
        media_type: Coded::of_code(media_type).unwrap_or(dateline_types::MediaType::Plain),
        sha256: hex(&sha256),
    }))
}
