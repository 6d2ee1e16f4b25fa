//! The timeline of a story.
//!
//! Comes in: its entries. Goes out: the days of the story and what lies ahead, each with the sentence that tells it;
//! what the reports recall from long before is background.

use dateline::types::{DateValue, TimelineEntry, TimelineStatus};

use super::section::Section;
use super::{Head, View};
use crate::serve::address::{Fact, List};
use crate::serve::pages::report::shortened;
use crate::serve::pages::{Link, day};

/// Characters of a sentence on the timeline.
const ROOM: usize = 400;

/// What reports say of a day.
pub(crate) struct Line {
    pub(crate) head: Head,
    /// Empty where it is the day of the line before.
    pub(crate) day: String,
    pub(crate) status: &'static str,
    pub(crate) words: String,
    pub(crate) references: Vec<Link>,
}

impl View<'_> {
    /// The days of the story and what lies ahead.
    pub(super) fn timeline(&self) -> Section<Line> {
        self.days(&|date| !self.is_before(date))
    }

    /// What is recalled.
    pub(super) fn background(&self) -> Section<Line> {
        self.days(&|date| self.is_before(date))
    }

    fn days(&self, belongs: &dyn Fn(DateValue) -> bool) -> Section<Line> {
        let entries = self.story.timeline.iter().enumerate();
        let facts: Vec<Fact> = entries
            .filter(|(_, entry)| belongs(entry.date))
            .map(|(at, _)| Fact { list: List::Timeline, at })
            .collect();
        self.section(&facts, |at, shown| self.day(at, shown))
    }

    /// Whether a day, month or year ended before the month in which the story begins.
    fn is_before(&self, date: DateValue) -> bool {
        let month = |date: DateValue| (date.year(), date.month().unwrap_or(0));
        self.story.from.is_some_and(|from| month(date) < month(from))
    }

    fn day(&self, at: usize, shown: &[Fact]) -> Line {
        let entry = |at: usize| &self.story.timeline[shown[at].at];
        let told: &TimelineEntry = entry(at);
        let repeated = at > 0 && entry(at - 1).date == told.date;
        let first = told.within.first();
        Line {
            head: self.head(shown[at]),
            day: if repeated { String::new() } else { day::day(told.date) },
            status: match told.status {
                TimelineStatus::Happened => "",
                TimelineStatus::Planned => "planned",
                TimelineStatus::Denied => "denied",
            },
            words: shortened(self.sources.words(&first.report, first.span), ROOM),
            references: self.references(told.within.iter().map(|piece| (&piece.report, piece.span))),
        }
    }
}
