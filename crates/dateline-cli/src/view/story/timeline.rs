//! The timeline of a story.
//!
//! Comes in: its entries. Goes out: the days of the story and what lies ahead; what the reports recall from
//! long before stands below, as background.

use dateline::types::{DateValue, TimelineEntry, TimelineStatus};

use super::View;
use crate::view::page::{Page, column};
use crate::view::style::{CARE, DATE, styled};
use crate::view::words::clean;

impl View<'_> {
    pub(super) fn timeline(&self, page: &mut Page) {
        let recalled = |entry: &&TimelineEntry| self.is_before(entry.date);
        let (background, days): (Vec<_>, Vec<_>) = self.story.timeline.iter().partition(recalled);
        self.entries(page, "Timeline", &days);
        self.entries(page, "Background", &background);
    }

    fn entries(&self, page: &mut Page, name: &str, entries: &[&TimelineEntry]) {
        if !entries.is_empty() {
            page.section(name);
        }
        for entry in entries {
            let label = format!("{}  ", styled(DATE, &column(&entry.date.to_string(), 10)));
            page.item(2, &label, &self.told(entry));
        }
    }

    /// Whether a day, month or year ended before the month in which the story begins.
    fn is_before(&self, date: DateValue) -> bool {
        let Some(from) = self.story.from else { return false };
        let month = |date: DateValue| date.month().unwrap_or(0);
        (date.year(), month(date)) < (from.year(), month(from))
    }

    fn told(&self, entry: &TimelineEntry) -> String {
        let first = entry.within.first();
        let status = match entry.status {
            TimelineStatus::Happened => String::new(),
            TimelineStatus::Planned => styled(CARE, "planned: "),
            TimelineStatus::Denied => styled(CARE, "denied: "),
        };
        let words = clean(self.words(&first.report, first.span));
        format!("{status}{words} {}", self.references(entry.within.iter().map(|piece| &piece.report)))
    }
}
