//! What the stages made of a case.
//!
//! Comes in: annotated reports, placed and told. Goes out: the same, as `check` looks into it. Refuses to
//! know how it was made, so that the runner can be tested on finds built by hand.

use dateline_types::{Annotated, Placement, ReportId, Span, Story};

use crate::words::flat;

/// The reports of a case with all that is known of them; `placements[i]` is the place of `reports[i]`.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) reports: Vec<Annotated>,
    pub(crate) placements: Vec<Placement>,
    pub(crate) stories: Vec<Story>,
}

impl Outcome {
    /// The words of a report, on one line.
    pub(crate) fn words(&self, id: &ReportId, span: Span) -> String {
        let report = self.reports.iter().find(|report| report.id == *id);
        report.map_or_else(String::new, |report| flat(span.of(&report.report.text)))
    }
}
