//! A shelf in memory: reports that were just read.
//!
//! Comes in: grouped reports. Goes out: their stories, told once. A search goes through every word: what is
//! to be searched every day belongs into a case file.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use dateline::Grouped;
use dateline::types::{Annotated, CodePoints, Placement, ReportId, Span};

use super::shelf::{Hit, Listed, Shelf, StoryLine, Told, Trouble, Window};
use crate::view::excerpt;

/// Characters of a body that stand around a match.
const ROOM: usize = 320;

/// Reports and stories in memory.
pub(crate) struct Memory {
    /// Newest first.
    stories: Vec<Arc<Told>>,
    /// By id: the story and the place in its list.
    reports: BTreeMap<ReportId, (usize, usize, Placement)>,
}

impl Memory {
    /// A shelf of these reports.
    pub(crate) fn of(grouped: Grouped) -> Self {
        let mut told: Vec<Told> =
            grouped.stories().into_iter().map(|story| Told { story, reports: Vec::new() }).collect();
        told.sort_by_key(|told| Reverse((told.story.to, told.story.from)));
        let places: BTreeMap<ReportId, usize> =
            told.iter().enumerate().map(|(at, told)| (told.story.id.clone(), at)).collect();
        let mut reports = BTreeMap::new();
        for (report, placement) in grouped.reports.into_iter().zip(grouped.placements) {
            let Some(&story) = places.get(&placement.story) else { continue };
            reports.insert(report.id.clone(), (story, told[story].reports.len(), placement));
            told[story].reports.push(report);
        }
        Self { stories: told.into_iter().map(Arc::new).collect(), reports }
    }
}

impl Shelf for Memory {
    fn stories(&self, window: Window) -> Result<Listed<StoryLine>, Trouble> {
        let total = self.stories.len();
        let lines = self.stories[window.within(total)].iter().map(|told| StoryLine::of(&told.story));
        Ok(Listed { lines: lines.collect(), total })
    }

    fn story(&self, id: &ReportId) -> Result<Option<Arc<Told>>, Trouble> {
        Ok(self.stories.iter().find(|told| told.story.id == *id).cloned())
    }

    fn report(&self, id: &ReportId) -> Result<Option<(Annotated, Placement)>, Trouble> {
        let found = self.reports.get(id);
        Ok(found.map(|(story, at, place)| (self.stories[*story].reports[*at].clone(), place.clone())))
    }

    fn search(&self, query: &str, window: Window) -> Result<Listed<Hit>, Trouble> {
        let sought: Vec<String> = words(query).map(|span| span.of(query).to_lowercase()).collect();
        let reports = self.stories.iter().flat_map(|told| &told.reports);
        let found: Vec<(&Annotated, Vec<Span>)> =
            reports.filter_map(|report| Some((report, matches(report, &sought)?))).collect();
        let shown = found[window.within(found.len())].iter().map(|(report, matches)| hit(report, matches));
        Ok(Listed { lines: shown.collect(), total: found.len() })
    }
}

/// The places of the sought words in a body; `None` where one of them stands neither there nor in the title.
fn matches(report: &Annotated, sought: &[String]) -> Option<Vec<Span>> {
    let mut missing: Vec<&String> = sought.iter().collect();
    let mut matches = Vec::new();
    for span in words(&report.report.text) {
        let word = span.of(&report.report.text).to_lowercase();
        if sought.contains(&word) {
            missing.retain(|sought| **sought != word);
            matches.push(span);
        }
    }
    let title = report.report.title.as_deref().unwrap_or_default();
    let titled: Vec<String> = words(title).map(|span| span.of(title).to_lowercase()).collect();
    missing.retain(|sought| !titled.contains(sought));
    (!sought.is_empty() && missing.is_empty()).then_some(matches)
}

fn hit(annotated: &Annotated, matches: &[Span]) -> Hit {
    let report = &annotated.report;
    let first = matches.first().copied();
    let shown = excerpt::around(&report.text, first.unwrap_or_else(|| Span::new(0, 0)), ROOM);
    let within = matches.iter().filter(|found| shown.contains(**found));
    let moved = within.map(|found| Span::new(found.start() - shown.start(), found.end() - shown.start()));
    let points = CodePoints::of(&report.text);
    Hit {
        report: annotated.id.clone(),
        title: report.title.clone(),
        outlet: report.outlet.clone(),
        published: report.published.map(|published| published.value),
        excerpt: shown.of(&report.text).to_owned(),
        matches: moved.collect(),
        at: first.map(|span| points.span(span)).map(|span| (span.start(), span.end())),
    }
}

/// The words of a text: runs of letters and digits.
fn words(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphanumeric)?;
        let rest = &text[start..];
        at = start + rest.find(|sign: char| !sign.is_alphanumeric()).unwrap_or(rest.len());
        Some(Span::new(start, at))
    })
}

#[cfg(test)]
mod tests {
    use super::super::invented::shelf;
    use super::{Shelf, Window};

    const ALL: Window = Window { skip: 0, take: 100 };

    #[test]
    fn words_are_found_in_any_case_and_together_only() {
        let shelf = shelf();
        let hits = shelf.search("RIVER evacuation", ALL).unwrap();
        assert!(hits.total > 0);
        for hit in &hits.lines {
            assert!(!hit.matches.is_empty());
            for span in &hit.matches {
                assert!(["river", "evacuation"].contains(&span.of(&hit.excerpt).to_lowercase().as_str()));
            }
        }
        assert_eq!(shelf.search("river zeppelin", ALL).unwrap().total, 0);
        assert_eq!(shelf.search(" ?! ", ALL).unwrap().total, 0);
    }

    #[test]
    fn stories_come_newest_first() {
        let shelf = shelf();
        let listed = shelf.stories(ALL).unwrap();
        assert!(listed.lines.is_sorted_by(|one, next| one.to >= next.to));
        assert_eq!(shelf.stories(Window { skip: 1_000, take: 5 }).unwrap().lines.len(), 0);
    }
}
