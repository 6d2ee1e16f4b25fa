//! A case file as a shelf.
//!
//! Comes in: an open case. Goes out: its stories and reports. One question at a time goes to the file; each is
//! answered in milliseconds. Refuses to write into the case; its search index is brought up to it.

use std::sync::{Arc, Mutex, PoisonError};

use dateline::Case;
use dateline::case::{CaseError, FoundReport, Trouble as Wrong};
use dateline::search::{Ask, Query};
use dateline::types::{Annotated, Placement, ReportId, Span};

use super::shelf::{Hit, Listed, Shelf, StoryLine, Told, Trouble, Window};

/// The stories and reports of a case file.
pub(crate) struct Kept(Mutex<Case>);

impl Kept {
    /// The shelf of a case.
    pub(crate) fn of(case: Case) -> Self {
        Self(Mutex::new(case))
    }

    fn ask<T>(&self, question: impl FnOnce(&Case) -> Result<T, CaseError>) -> Result<T, Trouble> {
        // A question changes nothing in the case: one that panicked left it as it was.
        let case = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(question(&case)?)
    }
}

impl Shelf for Kept {
    fn stories(&self, window: Window) -> Result<Listed<StoryLine>, Trouble> {
        let (lines, total) = self
            .ask(|case| Ok((case.stories(window.skip as u64, window.take as u64)?, case.count_stories()?)))?;
        Ok(Listed { lines: lines.into_iter().map(story_line).collect(), total: total as usize })
    }

    fn story(&self, id: &ReportId) -> Result<Option<Arc<Told>>, Trouble> {
        let Some(grouped) = self.ask(|case| known(case.story(id.as_str())))? else { return Ok(None) };
        let story = grouped.stories().into_iter().next();
        Ok(story.map(|story| Arc::new(Told { story, reports: grouped.reports })))
    }

    fn report(&self, id: &ReportId) -> Result<Option<(Annotated, Placement)>, Trouble> {
        let kept = self.ask(|case| known(case.report(id.as_str())))?;
        Ok(kept.map(|kept| (kept.report, kept.placement)))
    }

    fn search(&self, query: &str, window: Window) -> Result<Listed<Hit>, Trouble> {
        // What cannot be read as a question finds nothing; the page shows what was asked.
        let Ok(query) = query.parse::<Query>() else { return Ok(Listed { lines: Vec::new(), total: 0 }) };
        let ask = Ask { limit: window.take, offset: window.skip, ..Ask::default() };
        let found = self.ask(|case| case.search(&query, &ask))?;
        Ok(Listed { lines: found.hits.into_iter().map(hit).collect(), total: found.total as usize })
    }
}

/// What the case does not hold is no trouble here: the page says that there is no such thing.
fn known<T>(answer: Result<T, CaseError>) -> Result<Option<T>, CaseError> {
    match answer {
        Err(CaseError { trouble: Wrong::Unknown { .. }, .. }) => Ok(None),
        answer => answer.map(Some),
    }
}

fn story_line(line: dateline::case::StoryLine) -> StoryLine {
    let day = |day: Option<String>| day.and_then(|day| day.parse().ok());
    StoryLine {
        from: day(line.from),
        to: day(line.to),
        id: line.id,
        title: line.title,
        reports: line.reports as usize,
        independent: line.independent as usize,
    }
}

fn hit(found: FoundReport) -> Hit {
    let start = found.span.start();
    let byte = |point: usize| {
        let mut places = found.words.char_indices().map(|(at, _)| at);
        places.nth(point - start).unwrap_or(found.words.len())
    };
    let matches =
        found.matches.iter().map(|words| Span::new(byte(words.start()), byte(words.end()))).collect();
    let first = found.matches.first();
    Hit {
        matches,
        at: first.map(|words| (words.start(), words.end())),
        report: found.id,
        title: found.title,
        outlet: found.outlet,
        published: found.published.map(|dated| dated.value),
        excerpt: found.words,
    }
}
