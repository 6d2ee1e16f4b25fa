//! The search index beside the case.
//!
//! Comes in: a line somebody typed. Goes out: the reports that match it, with their words. The index is caught
//! up from the case whenever it is behind, and made anew whenever it is damaged, so that nobody ever asks an
//! index that is out of step. Refuses to lose a search to an index that cannot be written: then it searches
//! what there is, and says so.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use dateline_types::{Annotated, Dated, EntityType, Form, PointSpan, ReportId};
use rayon::prelude::*;
use rusqlite::OptionalExtension;
use serde::Serialize;

use super::Case;
use super::error::{CaseError, Trouble};
use super::load::{Kept, Stored};
use super::texts::CaseTexts;
use crate::search::{
    Ask, CatchUpError, CaughtUp, Hit, Index, IndexError, Indexed, Query, Watermark, excerpt, words_of,
};

/// Reports that are unpacked side by side for the index.
const CHUNK: i64 = 256;

/// Code points of the words that are shown of a hit.
const EXCERPT: usize = 240;

/// What a search has come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// How many reports match.
    pub total: u64,
    /// Those that were asked for, best first.
    pub hits: Vec<FoundReport>,
    /// Why the latest reports may be missing, where they may.
    pub stale: Option<String>,
}

/// A report that matches.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FoundReport {
    /// The report.
    pub id: ReportId,
    /// Its headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its outlet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outlet: Option<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Dated>,
    /// Its story.
    pub story: ReportId,
    /// The stretch of its text that shows the most of what was asked for, in code points.
    pub span: PointSpan,
    /// The words of that stretch.
    pub words: String,
    /// The words in it that match, in code points of the text.
    pub matches: Vec<PointSpan>,
}

impl Case {
    /// The reports that match, best first; of each report its latest version. `docs/SEARCH.md` describes what
    /// can be asked.
    ///
    /// # Errors
    /// When the case cannot be read.
    pub fn search(&self, query: &Query, ask: &Ask) -> Result<Found, CaseError> {
        self.found(query, ask).map_err(|trouble| self.trouble(trouble))
    }

    /// Brings the search index up to the case. A search does this by itself; done earlier, it answers at once.
    ///
    /// # Errors
    /// When the index cannot be written. The case is not touched.
    pub fn update_index(&self) -> Result<(), CaseError> {
        self.caught_up(&self.index_path()).map(drop).map_err(|trouble| self.trouble(trouble))
    }

    /// Throws the search index away and makes it anew. Gives the number of reports in it.
    ///
    /// # Errors
    /// When it cannot be written. The case is not touched.
    pub fn reindex(&self) -> Result<u64, CaseError> {
        let made = Index::create(&self.index_path()).map_err(Trouble::from);
        let filled = made.and_then(|index| self.fill(index));
        filled.map(|index| index.documents()).map_err(|trouble| self.trouble(trouble))
    }

    fn found(&self, query: &Query, ask: &Ask) -> Result<Found, Trouble> {
        let ask = Ask { hidden: self.superseded()?, ..ask.clone() };
        let (index, stale) = self.index_to_ask()?;
        let texts = CaseTexts(self);
        let answer = match index.search(query, &ask, &texts) {
            // A block that nobody had read yet is damaged.
            Err(Trouble::Index(error)) if error.asks_for_rebuild() => {
                self.fill(Index::create(&self.index_path())?)?.search(query, &ask, &texts)
            }
            answer => answer,
        }?;
        let hits = answer.hits.iter().map(|hit| self.found_report(hit, query));
        Ok(Found { total: answer.total, hits: hits.collect::<Result<_, _>>()?, stale })
    }

    /// An index that is in step with the case; where none can be written, what there is and why it is behind.
    fn index_to_ask(&self) -> Result<(Index, Option<String>), Trouble> {
        let why = match self.caught_up(&self.index_path()) {
            Ok(CaughtIndex::InStep(index)) => return Ok((index, None)),
            Ok(CaughtIndex::Busy(index)) => {
                return Ok((index, Some("the index is being written by another program".into())));
            }
            Err(why) => why,
        };
        match Index::open(&self.index_path()) {
            Ok(Some(index)) if self.is_of_this_case(&index)? => Ok((index, Some(why.to_string()))),
            // A case in a read-only folder that was never searched: a passing index answers.
            _ => self.passing_index().map(|index| (index, None)),
        }
    }

    fn passing_index(&self) -> Result<Index, Trouble> {
        let folder = PassingFolder::new();
        let index = self.fill(Index::create(&folder.0)?)?;
        Ok(index)
    }

    fn caught_up(&self, folder: &Path) -> Result<CaughtIndex, Trouble> {
        let opened = match Index::open(folder) {
            Ok(Some(index)) if self.is_of_this_case(&index)? => index,
            Ok(_) => Index::create(folder)?,
            Err(error) if error.asks_for_rebuild() => Index::create(folder)?,
            Err(error) => return Err(error.into()),
        };
        if opened.watermark().row == self.last_version()? as u64 {
            return Ok(CaughtIndex::InStep(opened));
        }
        self.catch_up(opened)
    }

    /// Whether the index knows the rows of this case, and not those of another one or of a lost past.
    fn is_of_this_case(&self, index: &Index) -> Result<bool, Trouble> {
        let Watermark { row, id } = index.watermark();
        if *row == 0 {
            return Ok(true);
        }
        let mut ask = self.connection.prepare_cached("SELECT name FROM versions WHERE id = ?1")?;
        let name: Option<String> = ask.query_row([*row as i64], |row| row.get(0)).optional()?;
        Ok(name.as_ref() == Some(id))
    }

    fn fill(&self, index: Index) -> Result<Index, Trouble> {
        match self.catch_up(index)? {
            CaughtIndex::InStep(index) | CaughtIndex::Busy(index) => Ok(index),
        }
    }

    fn catch_up(&self, mut index: Index) -> Result<CaughtIndex, Trouble> {
        let rows = Rows {
            case: self,
            next: index.watermark().row as i64 + 1,
            last: self.last_version()?,
            read: Vec::new(),
        };
        match index.catch_up(rows) {
            Ok(CaughtUp::Added(_)) => Ok(CaughtIndex::InStep(index)),
            Ok(CaughtUp::Busy) => Ok(CaughtIndex::Busy(index)),
            Err(CatchUpError::Source(trouble)) => Err(trouble),
            Err(CatchUpError::Index(error)) => Err(error.into()),
        }
    }

    fn last_version(&self) -> Result<i64, Trouble> {
        let query = "SELECT coalesce(max(id), 0) FROM versions";
        Ok(self.connection.prepare_cached(query)?.query_row([], |row| row.get(0))?)
    }

    /// The rows of versions that have a later one. Later versions have higher rows; so an index of the database answers
    /// without a look at the rows themselves.
    fn superseded(&self) -> Result<Arc<[u64]>, Trouble> {
        let mut ask = self
            .connection
            .prepare_cached("SELECT first, id FROM versions WHERE number > 1 ORDER BY first, id")?;
        let later =
            ask.query_map([], |row| Ok((row.get::<_, i64>(0)? as u64, row.get::<_, i64>(1)? as u64)))?;
        let later: Vec<(u64, u64)> = later.collect::<Result<_, _>>()?;
        let hidden = later.chunk_by(|a, b| a.0 == b.0).flat_map(|versions| {
            let older = versions[..versions.len() - 1].iter().map(|version| version.1);
            older.chain([versions[0].0])
        });
        let mut hidden: Vec<u64> = hidden.collect();
        hidden.sort_unstable();
        Ok(hidden.into())
    }

    fn found_report(&self, hit: &Hit, query: &Query) -> Result<FoundReport, Trouble> {
        let clause = "WHERE versions.id = ?1";
        let stored =
            super::load::read_stored((&self.connection, &self.dictionaries), clause, [hit.row as i64])?;
        let gone = || Trouble::Damaged("the search index names a report that is gone".into());
        let Kept { report, placement, .. } = stored.into_iter().next().ok_or_else(gone)?.unpacked()?;
        Ok(FoundReport::of(report, placement.story, query))
    }
}

impl FoundReport {
    fn of(report: Annotated, story: ReportId, query: &Query) -> Self {
        let text = &report.report.text;
        let matches = words_of(query, text);
        let shown = excerpt(text, &matches, EXCERPT);
        let points = dateline_types::CodePoints::of(text);
        let shown_matches = matches.iter().filter(|words| shown.contains(**words));
        Self {
            span: points.span(shown),
            words: shown.of(text).to_owned(),
            matches: shown_matches.map(|words| points.span(*words)).collect(),
            id: report.id,
            title: report.report.title,
            outlet: report.report.outlet,
            published: report.report.published,
            story,
        }
    }
}

/// An index after an attempt to bring it up to its case.
enum CaughtIndex {
    InStep(Index),
    /// Another process writes it.
    Busy(Index),
}

/// A folder for an index that nobody keeps.
struct PassingFolder(PathBuf);

impl PassingFolder {
    fn new() -> Self {
        Self(std::env::temp_dir().join(format!("dateline-index-{}", std::process::id())))
    }
}

impl Drop for PassingFolder {
    fn drop(&mut self) {
        // Files that are open outlive their names.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Walks the versions of a case for the index, a chunk at a time.
struct Rows<'a> {
    case: &'a Case,
    next: i64,
    last: i64,
    /// What was read ahead, the next one at the end.
    read: Vec<Result<Indexed, Trouble>>,
}

impl Iterator for Rows<'_> {
    type Item = Result<Indexed, Trouble>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.read.is_empty() && self.next <= self.last {
            self.read_chunk();
        }
        self.read.pop()
    }
}

impl Rows<'_> {
    fn read_chunk(&mut self) {
        let to = (self.next + CHUNK - 1).min(self.last);
        let clause = "WHERE versions.id >= ?1 AND versions.id <= ?2";
        let stored = super::load::read_stored(
            (&self.case.connection, &self.case.dictionaries),
            clause,
            [self.next, to],
        );
        self.next = to + 1;
        self.read = match stored {
            Ok(stored) => stored.into_par_iter().rev().map(|stored| Ok(indexed(stored))).collect(),
            Err(trouble) => vec![Err(trouble)],
        };
    }
}

/// A damaged report is indexed without its words: the row counts, and `check` names it.
fn indexed(stored: Stored) -> Indexed {
    let (row, id) = (stored.version.id as u64, stored.version.name.clone());
    let Ok(Kept { report, .. }) = stored.unpacked() else {
        return Indexed { row, id, ..Indexed::default() };
    };
    Indexed {
        row,
        id,
        people: people(&report),
        title: report.report.title,
        text: report.report.text,
        outlet: report.report.outlet,
        published: report.report.published.map(|dated| dated.value),
    }
}

/// All names of all people in a report, each once.
fn people(report: &Annotated) -> Vec<String> {
    let text = &report.report.text;
    let entities = report.annotations.iter().flat_map(|all| &all.entities);
    let people = entities.filter(|entity| entity.kind == EntityType::Person);
    let mut names: Vec<String> = people
        .flat_map(|person| {
            let named = person.mentions.iter().filter(|mention| mention.form == Form::Name);
            named.map(|mention| mention.span.of(text).to_owned()).chain([person.name.clone()])
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

impl From<IndexError> for Trouble {
    fn from(error: IndexError) -> Self {
        match error {
            IndexError::Io(error) => error.into(),
            other => Self::Index(other),
        }
    }
}
