//! A story for people.
//!
//! Comes in: a story and the reports it was told from. Goes out: its reports with copies folded, its timeline,
//! figures by giver, who said what, and where the outlets differ. Every line shows the exact words and the
//! number of the report they stand in.

mod comparison;
mod figures;
mod reports;
mod statements;
mod timeline;

use std::collections::BTreeMap;

use dateline::types::{Annotated, ReportId, Span, Story};

use super::page::{Page, Screen};
use super::style::{FAINT, TITLE, styled};
use super::words::clean;

/// How much of a story is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What a reader wants first: figures that are told twice or given by somebody, named speakers.
    Digest,
    /// Every line of the record.
    All,
}

/// A story as a page.
pub(crate) fn story(story: &Story, reports: &[Annotated], (screen, extent): (Screen, Extent)) -> String {
    let view = View::new(story, reports, extent);
    let mut page = Page::new(screen);
    view.head(&mut page);
    view.reports(&mut page);
    view.timeline(&mut page);
    view.figures(&mut page);
    view.statements(&mut page);
    view.comparison(&mut page);
    page.blank();
    page.finish()
}

/// The figures of a story as a page.
pub(crate) fn figures(story: &Story, reports: &[Annotated], (screen, extent): (Screen, Extent)) -> String {
    part(story, reports, (screen, extent), View::figures)
}

/// The comparison of a story as a page.
pub(crate) fn comparison(story: &Story, reports: &[Annotated], (screen, extent): (Screen, Extent)) -> String {
    part(story, reports, (screen, extent), View::comparison)
}

/// One section of a story, with the reports that its numbers stand for.
fn part<'a>(
    story: &'a Story,
    reports: &'a [Annotated],
    (screen, extent): (Screen, Extent),
    section: impl Fn(&View<'a>, &mut Page),
) -> String {
    let view = View::new(story, reports, extent);
    let mut page = Page::new(screen);
    view.head(&mut page);
    view.reports(&mut page);
    section(&view, &mut page);
    page.blank();
    page.finish()
}

/// A story with what is needed to show the words behind its lines.
struct View<'a> {
    story: &'a Story,
    extent: Extent,
    /// By id: the number that stands for the report on the page, and the report.
    reports: BTreeMap<&'a ReportId, (usize, &'a Annotated)>,
}

impl<'a> View<'a> {
    fn new(story: &'a Story, reports: &'a [Annotated], extent: Extent) -> Self {
        let by_id: BTreeMap<&ReportId, &Annotated> =
            reports.iter().map(|report| (&report.id, report)).collect();
        let numbered = story.reports.iter().enumerate();
        let reports =
            numbered.filter_map(|(at, report)| Some((&report.id, (at + 1, *by_id.get(&report.id)?))));
        Self { story, extent, reports: reports.collect() }
    }

    fn text(&self, report: &ReportId) -> &'a str {
        self.reports.get(report).map_or("", |(_, report)| &report.report.text)
    }

    fn words(&self, report: &ReportId, span: Span) -> &'a str {
        self.text(report).get(span.range()).unwrap_or_default()
    }

    /// The numbers of these reports, in brackets.
    fn references<'r>(&self, reports: impl Iterator<Item = &'r ReportId>) -> String {
        let mut numbers: Vec<usize> =
            reports.filter_map(|report| self.reports.get(report)).map(|(number, _)| *number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let references: Vec<String> = numbers.iter().map(|number| format!("[{number}]")).collect();
        styled(FAINT, &references.join(" "))
    }

    fn head(&self, page: &mut Page) {
        let story = self.story;
        page.paragraph(0, &styled(TITLE, &clean(story.title.as_deref().unwrap_or("(no title)"))));
        let days = match (story.from, story.to) {
            (Some(from), Some(to)) if from == to => from.to_string(),
            (Some(from), Some(to)) => format!("{from} to {to}"),
            _ => "no dates".to_owned(),
        };
        let count = story.reports.len();
        let reports = if count == 1 { "1 report".to_owned() } else { format!("{count} reports") };
        let line = format!("{days} · {reports}, {} independent", story.independent);
        page.paragraph(0, &styled(FAINT, &line));
    }
}
