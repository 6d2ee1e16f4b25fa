//! The reports of a story, copies and later versions folded under the report they repeat.
//!
//! Comes in: the story's reports. Goes out: a numbered list; the numbers stand behind every later line.

use dateline::types::{Basis, ReportId, StoryReport};

use super::View;
use crate::view::page::Page;
use crate::view::style::{CARE, FAINT, NAME, styled};
use crate::view::words::{self, clean};

impl<'a> View<'a> {
    pub(super) fn reports(&self, page: &mut Page) {
        page.section("Reports");
        for report in self.story.reports.iter().filter(|report| is_own(report)) {
            self.report(page, report, "");
            for (kind, folded) in self.folded(&report.id) {
                self.report(page, folded, kind);
            }
        }
    }

    /// Copies and later versions of a report.
    fn folded(&self, id: &'a ReportId) -> impl Iterator<Item = (&'static str, &'a StoryReport)> {
        self.story.reports.iter().filter_map(move |report| match (&report.version_of, &report.copy_of) {
            (Some(of), _) if of == id => Some(("later version: ", report)),
            (None, Some(of)) if of == id => Some(("copy: ", report)),
            _ => None,
        })
    }

    fn report(&self, page: &mut Page, report: &StoryReport, kind: &str) {
        let number = self.reports.get(&report.id).map_or(0, |(number, _)| *number);
        let outlet = styled(NAME, &clean(report.outlet.as_deref().unwrap_or("outlet unknown")));
        let title = clean(report.title.as_deref().unwrap_or("(no title)"));
        let indent = if kind.is_empty() { 2 } else { 6 };
        let kind = styled(CARE, kind);
        let line = format!("{kind}{outlet}  {title}  {}", styled(FAINT, &date(report)));
        page.item(indent, &format!("{:>4} ", format!("[{number}]")), &line);
    }
}

/// Whether a report stands on its own line: neither a copy nor a later version.
fn is_own(report: &StoryReport) -> bool {
    report.copy_of.is_none() && report.version_of.is_none()
}

/// The day, and how it was found where the page does not say it.
fn date(report: &StoryReport) -> String {
    let Some(published) = &report.published else { return "no date".to_owned() };
    let day = published.value.date().to_string();
    match published.basis {
        Basis::Page => day,
        basis => format!("{day}, {}", words::basis(basis)),
    }
}
