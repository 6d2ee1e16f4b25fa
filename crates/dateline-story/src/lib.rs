//! From annotated reports to stories.
//!
//! Comes in: annotated reports, in an order that the caller chose. Goes out: the place of each among the
//! others ([`Grouper`]), the dates that only the story could tell ([`date`]), and the story itself
//! ([`tell`]). Refuses to know files, clocks, and how anything in a report was found. It is the only stage
//! that sees more than one report.

mod calendar;
mod config;
mod copies;
mod grouping;
mod index;
mod keyed;
mod stop_words;
mod words;

pub use config::Config;
pub use grouping::Grouper;

use dateline_types::{Annotated, Dated, Placement, Story};

/// The publication dates that only a story can tell: for each report whose year is not known, the year that
/// the other reports of its story give. `placements[i]` is the place of `reports[i]`; so is the answer.
pub fn date(reports: &[Annotated], placements: &[Placement]) -> Vec<Option<Dated>> {
    debug_assert_eq!(reports.len(), placements.len());
    vec![None; reports.len()]
}

/// Tells the stories of these reports, in order of their first report. `placements[i]` is the place of
/// `reports[i]`.
pub fn tell(_reports: &[Annotated], _placements: &[Placement]) -> Vec<Story> {
    Vec::new()
}
