//! Is everything in the case as it was written?
//!
//! Comes in: a case. Goes out: what is wrong in it, and what to do. Refuses to mend anything, and to trust a
//! row: every page, seal, hash and span is looked at, and every fact is worked out again from its record.

use std::collections::BTreeMap;
use std::fmt;

use rusqlite::Connection;
use serde::Serialize;

use super::Case;
use super::appearances::{self, Appearance, Cast, STRETCH};
use super::error::{CaseError, Trouble};
use super::facts::Facts;
use super::load::Stored;
use super::write::link;
use crate::search::Index;

/// Something that is wrong in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What, and where.
    pub what: String,
    /// What to do about it.
    pub advice: &'static str,
}

/// What a check has come to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Findings {
    /// How many versions of reports were looked at.
    pub versions: u64,
    /// What is wrong; nothing, in a sound case.
    #[serde(rename = "findings")]
    pub all: Vec<Finding>,
}

const RESTORE: &str = "restore the case from a copy, or make a new one: `dateline add` takes the documents again, \
    and `dateline export` saves what can still be read";

const REINDEX: &str = "`dateline reindex --case FILE` makes it anew; the case itself is not touched";

/// Stretches whose appearances are read at a time.
const STRETCHES: i64 = 64;

/// No more findings of the database itself are named: one broken page may make thousands.
const MOST: usize = 20;

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl Case {
    /// Reads everything again and says what is wrong. `progress` is told of each version that was looked at.
    ///
    /// # Errors
    /// When the file cannot be read at all.
    pub fn check(&self, mut progress: impl FnMut()) -> Result<Findings, CaseError> {
        let mut findings = Findings::default();
        findings.database(&self.connection);
        let checked = findings.versions(self, &mut progress);
        if let Err(error) = checked {
            findings.add(error.trouble.to_string());
        }
        if let Err(error) = findings.counts(&self.connection) {
            findings.add(format!("stories cannot be counted: {error}"));
        }
        if let Some(trouble) = case_index(self) {
            findings.all.push(Finding { what: format!("the search index: {trouble}"), advice: REINDEX });
        }
        Ok(findings)
    }
}

/// What is wrong with the search index. That there is none yet, or that it is behind, is nothing: the next
/// search catches up.
fn case_index(case: &Case) -> Option<String> {
    match Index::open(&case.index_path()) {
        Ok(None) => None,
        Ok(Some(index)) => index.verify(index.watermark().row).err().map(|error| error.to_string()),
        Err(error) => Some(error.to_string()),
    }
}

impl Findings {
    fn add(&mut self, what: String) {
        self.all.push(Finding { what, advice: RESTORE });
    }

    /// What the database says of its pages, and of rows that name others.
    fn database(&mut self, connection: &Connection) {
        for (query, what) in [
            ("PRAGMA integrity_check(20)", "a page is damaged"),
            ("PRAGMA foreign_key_check", "a row is gone that is named in"),
        ] {
            match lines(connection, query) {
                Ok(lines) => {
                    let wrong = lines.into_iter().filter(|line| line != "ok").take(MOST);
                    wrong.for_each(|line| self.add(format!("{what}: {line}")));
                }
                Err(error) => self.add(format!("{what}: {error}")),
            }
        }
    }

    fn versions(&mut self, case: &Case, progress: &mut impl FnMut()) -> Result<(), CaseError> {
        let database = |error: rusqlite::Error| case.trouble(error);
        let mut appearances = Appearances { connection: &case.connection, cast: Cast::new(), to: 0 };
        let mut chain = vec![0; 32];
        case.walk(|stored| {
            self.versions += 1;
            progress();
            let checked = stored.and_then(|stored| {
                chain = link(&chain, &stored.version).to_vec();
                version(&case.connection, stored, &mut appearances)
            });
            if let Err(trouble) = checked {
                self.add(trouble.to_string());
            }
            true
        })?;
        let kept = case.connection.query_row("SELECT chain FROM tally", [], |row| row.get::<_, Vec<u8>>(0));
        if kept.map_err(database)? != chain {
            self.add("the rows of the reports are not those that were written".into());
        }
        Ok(())
    }

    /// Stories, against the reports that name them.
    fn counts(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let query = "SELECT stories.id || ': ' || stories.reports || ' reports, and ' || count(versions.id) || ' name it'
            FROM stories LEFT JOIN versions ON versions.story = stories.id
            GROUP BY stories.id HAVING count(versions.id) <> stories.reports LIMIT 20";
        for line in lines(connection, query)? {
            self.add(format!("story {line}"));
        }
        Ok(())
    }
}

/// One version: its text against its hash, its spans against the text, its rows against its record.
fn version(
    connection: &Connection,
    stored: Stored,
    appearances: &mut Appearances<'_>,
) -> Result<(), Trouble> {
    let id = stored.version.id;
    let length = stored.version.length;
    let kept = stored.unpacked()?;
    let appearances = appearances.of(id)?;
    let known = appearances::known(&appearances);
    let name = &kept.report.id;
    if kept.report.report.text.chars().count() as i64 != length {
        return Err(Trouble::Damaged(format!("the length of report '{name}' is wrong")));
    }
    if Facts::read(connection, id)? != Facts::of(&kept.report, id, &known) {
        return Err(Trouble::Damaged(format!("the facts of report '{name}' are not those of its record")));
    }
    let annotations = kept.report.annotations.unwrap_or_default();
    let again = known.iter().map(|(number, entity)| (Appearance::of(*number, &annotations, id), *entity));
    if sums(appearances.into_iter()) != sums(again) {
        return Err(Trouble::Damaged(format!("who appears in report '{name}' is not what its record says")));
    }
    Ok(())
}

/// The appearances of entities, read as the versions are walked.
struct Appearances<'a> {
    connection: &'a Connection,
    cast: Cast,
    /// What is read ends before this stretch.
    to: i64,
}

impl Appearances<'_> {
    /// Those of a version; versions are asked for in order.
    fn of(&mut self, version: i64) -> Result<Vec<(Appearance, i64)>, Trouble> {
        let stretch = version / STRETCH;
        if stretch >= self.to {
            self.to = stretch + STRETCHES;
            self.cast = appearances::cast(self.connection, (stretch, self.to))?;
        }
        Ok(self.cast.remove(&version).unwrap_or_default())
    }
}

/// How much each entity of the case says and gives. Two entities of a record may be one of the case, so sums are taken.
fn sums(appearances: impl Iterator<Item = (Appearance, i64)>) -> BTreeMap<i64, (u32, u32)> {
    let mut sums = BTreeMap::new();
    for (appearance, entity) in appearances {
        let (quotes, figures) = sums.entry(entity).or_default();
        *quotes += appearance.quotes;
        *figures += appearance.figures;
    }
    sums
}

fn lines(connection: &Connection, query: &str) -> rusqlite::Result<Vec<String>> {
    connection.prepare(query)?.query_map([], |row| row.get(0))?.collect()
}
