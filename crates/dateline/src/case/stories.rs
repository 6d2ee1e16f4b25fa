//! The stories of a case.
//!
//! Comes in: a place in the list of stories, or the name of one. Goes out: a line for each story, or the
//! reports of one, ready to be told. Refuses to keep what can be told again: a story is told from its reports
//! whenever somebody asks for it.

use dateline_types::{Placement, ReportId};
use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;

use super::Case;
use super::corrections::Corrected;
use super::error::{CaseError, Trouble};
use super::load::{Kept, Stored};
use crate::pipeline::Grouped;

/// A line of the list of stories.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StoryLine {
    /// The name of its first report.
    pub id: ReportId,
    /// The headline of its first report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The first day on which a report of it appeared, as `2021-12-01`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// How many reports it has, versions included.
    pub reports: u64,
    /// How many outlets tell it in words of their own.
    pub independent: u64,
}

impl Case {
    /// Stories, those with the latest reports first; what has no date comes last.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn stories(&self, offset: u64, limit: u64) -> Result<Vec<StoryLine>, CaseError> {
        let database = |error: rusqlite::Error| self.trouble(error);
        // The page is chosen first: the view counts outlets for the stories it is asked for, and no others.
        let query = "SELECT story.id, story.title, story.\"from\", story.\"to\", story.reports, story.independent
            FROM (SELECT id, last_day FROM stories ORDER BY last_day DESC NULLS LAST, id DESC LIMIT ?1 OFFSET ?2)
                AS page
            JOIN versions ON versions.id = page.id
            JOIN story ON story.id = versions.name
            ORDER BY page.last_day DESC NULLS LAST, page.id DESC";
        let mut statement = self.connection.prepare_cached(query).map_err(database)?;
        let lines =
            statement.query_map(params![limit as i64, offset as i64], StoryLine::read).map_err(database)?;
        lines.collect::<Result<_, _>>().map_err(database)
    }

    /// How many stories there are.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn count_stories(&self) -> Result<u64, CaseError> {
        let count = self.connection.query_row("SELECT count(*) FROM stories", [], |row| row.get::<_, i64>(0));
        count.map(|count| count as u64).map_err(|error| self.trouble(error))
    }

    /// The reports of one story, in the order in which they came, ready to be told: `story(id)?.stories()` has
    /// one element. `id` is the name of the story or of any report in it. Corrections are heeded: merged stories are
    /// one, a report is where the reader put it, and what is wrong is not told.
    ///
    /// # Errors
    /// When there is no such story, or one of its reports was altered.
    pub fn story(&self, id: &str) -> Result<Grouped, CaseError> {
        let corrected = Corrected::of(&self.connection).map_err(|error| self.trouble(error))?;
        let story = self.story_of(id, &corrected)?;
        let (stories, versions) = corrected.parts(story);
        let clause = "WHERE versions.story IN (SELECT value FROM json_each(?1))
            OR versions.id IN (SELECT value FROM json_each(?2))";
        let mut stored = self.stored(clause, [stories, versions])?;
        stored.retain(|stored| corrected.story_of(stored.version.id, stored.version.story) == story);
        let kept = stored.into_iter().map(Stored::unpacked).collect::<Result<Vec<Kept>, Trouble>>();
        let kept = kept.map_err(|trouble| self.trouble(trouble))?;
        let named = self.name_of(story)?;
        let kept = kept.into_iter().map(|kept| corrected.without_wrong(kept));
        let (reports, placements) =
            kept.map(|kept| (kept.report, Placement { story: named.clone(), ..kept.placement })).unzip();
        Ok(Grouped::dated(reports, placements))
    }

    fn name_of(&self, story: i64) -> Result<ReportId, CaseError> {
        let name =
            self.connection.query_row("SELECT name FROM versions WHERE id = ?1", [story], |row| row.get(0));
        name.map(ReportId).map_err(|error| self.trouble(error))
    }

    fn story_of(&self, id: &str, corrected: &Corrected) -> Result<i64, CaseError> {
        let mut ask = self
            .connection
            .prepare_cached("SELECT id, story FROM versions WHERE name = ?1")
            .map_err(|error| self.trouble(error))?;
        let place = ask.query_row([id], |row| Ok(corrected.story_of(row.get(0)?, row.get(1)?)));
        let story = place.optional().map_err(|error| self.trouble(error))?;
        story.ok_or_else(|| self.trouble(Trouble::Unknown { kind: "story", id: id.to_owned() }))
    }
}

impl StoryLine {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: ReportId(row.get(0)?),
            title: row.get(1)?,
            from: row.get(2)?,
            to: row.get(3)?,
            reports: row.get::<_, i64>(4)? as u64,
            independent: row.get::<_, i64>(5)? as u64,
        })
    }
}
