//! The reports of a story, copies and later versions folded under the report they repeat.
//!
//! Comes in: the story's reports. Goes out: those in their own words, each with what repeats it.

use std::collections::BTreeMap;

use dateline::types::{Basis, ReportId, StoryReport};

use super::View;
use crate::serve::address;
use crate::serve::pages::{Link, day};
use crate::view::{clean, words};

/// Reports on the page, at most; the record has all.
const LINES: usize = 300;

/// The list of reports.
pub(crate) struct Reports {
    pub(crate) lines: Vec<Line>,
    pub(crate) left_out: usize,
}

/// A report in its own words.
pub(crate) struct Line {
    pub(crate) report: Link,
    pub(crate) outlet: String,
    pub(crate) day: String,
    /// "copy", "later version".
    pub(crate) kind: &'static str,
    pub(crate) folded: Vec<Line>,
}

impl View<'_> {
    pub(super) fn reports(&self) -> Reports {
        let mut folded: BTreeMap<&ReportId, Vec<&StoryReport>> = BTreeMap::new();
        for report in &self.story.reports {
            if let Some(of) = repeated(report) {
                folded.entry(of).or_default().push(report);
            }
        }
        let here = |id: &ReportId| self.sources.get(id).is_some();
        // A copy of what is not in the story stands for itself.
        let own = self.story.reports.iter().filter(|report| repeated(report).is_none_or(|of| !here(of)));
        let mut lines: Vec<Line> = own.map(|report| line(report, "")).collect();
        let left_out = lines.len().saturating_sub(LINES);
        lines.truncate(LINES);
        let own = self.story.reports.iter().filter(|report| repeated(report).is_none_or(|of| !here(of)));
        for (line, report) in lines.iter_mut().zip(own) {
            line.folded = fold(&folded, &report.id);
        }
        Reports { lines, left_out }
    }
}

/// What repeats a report, and what repeats that, in one list.
fn fold(folded: &BTreeMap<&ReportId, Vec<&StoryReport>>, of: &ReportId) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut waiting: Vec<&StoryReport> = folded.get(of).cloned().unwrap_or_default();
    while let Some(report) = waiting.pop() {
        // Bounded, should reports ever repeat one another in a circle.
        if lines.len() < LINES {
            lines.push((
                report,
                line(report, if report.version_of.is_some() { "later version" } else { "copy" }),
            ));
            waiting.extend(folded.get(&report.id).into_iter().flatten());
        }
    }
    lines.sort_by_key(|(report, _)| report.published.map(|published| published.value));
    lines.into_iter().map(|(_, line)| line).collect()
}

/// The report whose words this one repeats.
fn repeated(report: &StoryReport) -> Option<&ReportId> {
    report.version_of.as_ref().or(report.copy_of.as_ref())
}

fn line(report: &StoryReport, kind: &'static str) -> Line {
    let name = clean(report.title.as_deref().unwrap_or("(no title)"));
    Line {
        report: Link { name, href: address::report(&report.id) },
        outlet: clean(report.outlet.as_deref().unwrap_or("outlet unknown")),
        day: date(report),
        kind,
        folded: Vec::new(),
    }
}

/// The day, and how it was found where the page does not say it.
fn date(report: &StoryReport) -> String {
    match report.published {
        None => "no date".to_owned(),
        Some(published) if published.basis == Basis::Page => day::day(published.value),
        Some(published) => format!("{}, {}", day::day(published.value), words::basis(published.basis)),
    }
}
