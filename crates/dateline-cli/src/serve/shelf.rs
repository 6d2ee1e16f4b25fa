//! What the pages are made from: a shelf of stories and reports.
//!
//! Comes in: an id, a query, a window of a list. Goes out: a told story with its reports, a report with its
//! place, or lines of a list. It blocks: the server calls it off its own thread. Refuses to know pages.

use std::ops::Range;
use std::sync::Arc;

use dateline::types::{Annotated, DateValue, Placement, ReportId, Span, Story};

/// Where stories and reports stand. A folder that was just read is one, a case file is another.
pub(crate) trait Shelf: Send + Sync {
    /// The stories, newest first.
    fn stories(&self, window: Window) -> Result<Listed<StoryLine>, Trouble>;

    /// A story, told; `None` where there is none of this id.
    fn story(&self, id: &ReportId) -> Result<Option<Arc<Told>>, Trouble>;

    /// A report with its place among the others.
    fn report(&self, id: &ReportId) -> Result<Option<(Annotated, Placement)>, Trouble>;

    /// The reports in which the words of a query stand.
    fn search(&self, query: &str, window: Window) -> Result<Listed<Hit>, Trouble>;
}

/// A story with the reports it was told from.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) story: Story,
    pub(crate) reports: Vec<Annotated>,
}

/// A part of a list: its lines from `skip` on, `take` at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) skip: usize,
    pub(crate) take: usize,
}

/// A part of a list, and how long the whole is.
#[derive(Clone, Debug)]
pub(crate) struct Listed<T> {
    pub(crate) lines: Vec<T>,
    pub(crate) total: usize,
}

/// A story in a list.
#[derive(Clone, Debug)]
pub(crate) struct StoryLine {
    pub(crate) id: ReportId,
    pub(crate) title: Option<String>,
    pub(crate) from: Option<DateValue>,
    pub(crate) to: Option<DateValue>,
    pub(crate) reports: usize,
    pub(crate) independent: usize,
}

/// A report in which the words of a query stand.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    pub(crate) report: ReportId,
    pub(crate) title: Option<String>,
    pub(crate) outlet: Option<String>,
    pub(crate) published: Option<DateValue>,
    /// Some words of the body around the first match.
    pub(crate) excerpt: String,
    /// The matches, as spans of the excerpt.
    pub(crate) matches: Vec<Span>,
    /// The first match, in code points of the body.
    pub(crate) at: Option<(usize, usize)>,
}

/// Why a shelf could not answer; for the terminal, never for the page.
#[derive(Debug)]
pub(crate) struct Trouble(pub(crate) String);

impl Window {
    /// The places of this window in a list of `total` lines.
    pub(crate) fn within(self, total: usize) -> Range<usize> {
        let start = self.skip.min(total);
        start..start.saturating_add(self.take).min(total)
    }
}

impl StoryLine {
    /// The line of a told story.
    pub(crate) fn of(story: &Story) -> Self {
        Self {
            id: story.id.clone(),
            title: story.title.clone(),
            from: story.from,
            to: story.to,
            reports: story.reports.len(),
            independent: story.independent,
        }
    }
}

impl<E: std::error::Error> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}
