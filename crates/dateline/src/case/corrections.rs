//! What the reader knows better.
//!
//! Comes in: decisions of a reader: these stories are one, this report belongs elsewhere, this fact is wrong. Goes
//! out: the same, whenever something is told from the case. They are kept apart from what is worked out, and so
//! outlive every run. Refuses to change a report: its record stays what its words say.

use std::collections::{BTreeMap, BTreeSet};

use dateline_types::{Annotations, ReportId};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::Case;
use super::error::{CaseError, Trouble};
use super::load::Kept;
use super::write::seconds_now;

/// A decision of a reader.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Correction {
    /// A story is part of another one.
    Merge {
        /// The story that ends.
        story: ReportId,
        /// The story it becomes part of.
        into: ReportId,
    },
    /// A report tells a story of its own.
    Split {
        /// The report.
        report: ReportId,
    },
    /// A report belongs to a story, whatever grouping found.
    Pin {
        /// The report.
        report: ReportId,
        /// The story.
        story: ReportId,
    },
    /// A fact is read wrongly: `ID/quotes/3`.
    Wrong {
        /// The fact.
        fact: String,
    },
}

impl Case {
    /// Keeps a correction. One that is kept already stays as it is.
    ///
    /// # Errors
    /// When the case holds no such report, story or fact, or cannot be written.
    pub fn correct(&mut self, correction: &Correction) -> Result<(), CaseError> {
        self.keep(correction).map_err(|trouble| self.trouble(trouble))
    }

    /// Takes a correction back. Says whether there was one.
    ///
    /// # Errors
    /// When the case cannot be written.
    pub fn withdraw(&mut self, correction: &Correction) -> Result<bool, CaseError> {
        let (kind, subject, object) = correction.columns();
        let query = "DELETE FROM corrections WHERE kind = ?1 AND subject = ?2 AND object IS ?3";
        let gone = self.connection.execute(query, params![kind, subject, object]);
        gone.map(|rows| rows > 0).map_err(|error| self.trouble(error))
    }

    /// The corrections, in the order in which they were made.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn corrections(&self) -> Result<Vec<Correction>, CaseError> {
        read(&self.connection).map_err(|error| self.trouble(error))
    }

    fn keep(&self, correction: &Correction) -> Result<(), Trouble> {
        match correction {
            Correction::Merge { story, into } => {
                self.names(story, "story")?;
                self.names(into, "story")?;
            }
            Correction::Split { report } => self.names(report, "report")?,
            Correction::Pin { report, story } => {
                self.names(report, "report")?;
                self.names(story, "story")?;
            }
            Correction::Wrong { fact } => self.names_fact(fact)?,
        }
        let (kind, subject, object) = correction.columns();
        // A report has one place: a later word on it replaces the earlier one.
        if matches!(correction, Correction::Split { .. } | Correction::Pin { .. }) {
            let query = "DELETE FROM corrections WHERE kind IN ('split', 'pin') AND subject = ?1";
            self.connection.execute(query, [&subject])?;
        }
        let query =
            "INSERT INTO corrections (kind, subject, object, made) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (
            SELECT 1 FROM corrections WHERE kind = ?1 AND subject = ?2 AND object IS ?3)";
        self.connection.execute(query, params![kind, subject, object, seconds_now()])?;
        Ok(())
    }

    fn names(&self, id: &ReportId, kind: &'static str) -> Result<(), Trouble> {
        let found = self
            .connection
            .prepare_cached("SELECT 1 FROM versions WHERE name = ?1")?
            .exists([id.as_str()])?;
        if found { Ok(()) } else { Err(Trouble::Unknown { kind, id: id.0.clone() }) }
    }

    fn names_fact(&self, fact: &str) -> Result<(), Trouble> {
        let unknown = || Trouble::Unknown { kind: "fact", id: fact.to_owned() };
        let report = report_of(fact).ok_or_else(unknown)?;
        let mut ask = self.connection.prepare_cached("SELECT 1 FROM fact WHERE report = ?1 AND id = ?2")?;
        if ask.exists([report.as_str(), fact])? { Ok(()) } else { Err(unknown()) }
    }
}

impl Correction {
    /// Kind, subject and object, as the table has them.
    fn columns(&self) -> (&'static str, String, Option<String>) {
        match self {
            Self::Merge { story, into } => ("merge", story.0.clone(), Some(into.0.clone())),
            Self::Split { report } => ("split", report.0.clone(), None),
            Self::Pin { report, story } => ("pin", report.0.clone(), Some(story.0.clone())),
            Self::Wrong { fact } => ("wrong", fact.clone(), None),
        }
    }

    fn of_columns(kind: &str, subject: String, object: Option<String>) -> Option<Self> {
        Some(match (kind, object) {
            ("merge", Some(into)) => Self::Merge { story: ReportId(subject), into: ReportId(into) },
            ("split", _) => Self::Split { report: ReportId(subject) },
            ("pin", Some(story)) => Self::Pin { report: ReportId(subject), story: ReportId(story) },
            ("wrong", _) => Self::Wrong { fact: subject },
            _ => return None,
        })
    }
}

fn read(connection: &Connection) -> rusqlite::Result<Vec<Correction>> {
    let mut ask = connection.prepare_cached("SELECT kind, subject, object FROM corrections ORDER BY id")?;
    let rows = ask.query_map([], |row| {
        let kind: String = row.get(0)?;
        Ok(Correction::of_columns(&kind, row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

/// All corrections of a case, ready to be applied.
#[derive(Debug, Default)]
pub(crate) struct Corrected {
    /// By story: the story it became part of.
    merged: BTreeMap<i64, i64>,
    /// By version: the story it belongs to.
    placed: BTreeMap<i64, i64>,
    wrong: BTreeSet<String>,
}

impl Corrected {
    pub(crate) fn of(connection: &Connection) -> rusqlite::Result<Self> {
        let mut corrected = Self::default();
        let mut place = connection.prepare_cached("SELECT id, story FROM versions WHERE name = ?1")?;
        let mut ids = |id: &ReportId| {
            place
                .query_row([id.as_str()], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))
                .optional()
        };
        for correction in read(connection)? {
            match correction {
                Correction::Merge { story, into } => {
                    if let (Some((_, from)), Some((_, into))) = (ids(&story)?, ids(&into)?) {
                        corrected.merged.insert(from, into);
                    }
                }
                Correction::Split { report } => {
                    corrected.placed.extend(ids(&report)?.map(|(id, _)| (id, id)));
                }
                Correction::Pin { report, story } => {
                    if let (Some((id, _)), Some((_, story))) = (ids(&report)?, ids(&story)?) {
                        corrected.placed.insert(id, story);
                    }
                }
                Correction::Wrong { fact } => _ = corrected.wrong.insert(fact),
            }
        }
        Ok(corrected)
    }

    /// The story that a story became part of in the end. A ring of stories, each part of the next, ends where it
    /// began.
    pub(crate) fn resolved(&self, story: i64) -> i64 {
        let mut at = story;
        for _ in 0..self.merged.len() {
            match self.merged.get(&at) {
                Some(&into) if into != story => at = into,
                _ => break,
            }
        }
        at
    }

    /// The story of a version that grouping placed in `story`.
    pub(crate) fn story_of(&self, version: i64, story: i64) -> i64 {
        self.resolved(self.placed.get(&version).copied().unwrap_or(story))
    }

    /// As JSON: the stories of grouping that are part of `story`, and the versions that were put there by hand.
    pub(crate) fn parts(&self, story: i64) -> (String, String) {
        let merged = self.merged.keys().copied().filter(|part| self.resolved(*part) == story);
        let stories: BTreeSet<i64> = merged.chain([story]).collect();
        let placed = self.placed.iter().filter(|(_, place)| self.resolved(**place) == story);
        let versions: BTreeSet<i64> = placed.map(|(version, _)| *version).collect();
        let json = |ids: &BTreeSet<i64>| serde_json::to_string(ids).expect("numbers are plain data");
        (json(&stories), json(&versions))
    }

    /// Whether a fact is wrong.
    pub(crate) fn is_wrong(&self, fact: &str) -> bool {
        self.wrong.contains(fact)
    }

    /// A report without the facts that are wrong: a story is told without them.
    pub(crate) fn without_wrong(&self, mut kept: Kept) -> Kept {
        let id = kept.report.id.0.clone();
        if let Some(all) = kept.report.annotations.as_mut().filter(|_| !self.wrong.is_empty()) {
            let Annotations { quotes, timexes, figures, .. } = all;
            self.strike(quotes, &format!("{id}/quotes"));
            self.strike(timexes, &format!("{id}/timexes"));
            self.strike(figures, &format!("{id}/figures"));
        }
        kept
    }

    fn strike<T>(&self, facts: &mut Vec<T>, list: &str) {
        let mut place = 0;
        facts.retain(|_| {
            place += 1;
            !self.wrong.contains(&format!("{list}/{}", place - 1))
        });
    }
}

/// The report of a fact: of `ID/quotes/3`, `ID`. An id may hold slashes itself.
fn report_of(fact: &str) -> Option<ReportId> {
    let mut parts = fact.rsplitn(3, '/');
    let (place, list, report) = (parts.next()?, parts.next()?, parts.next()?);
    let known = matches!(list, "quotes" | "figures" | "timexes") && place.parse::<u16>().is_ok();
    known.then(|| ReportId(report.to_owned()))
}
