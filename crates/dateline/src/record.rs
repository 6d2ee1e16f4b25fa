//! Records: what leaves the engine.
//!
//! Comes in: annotated reports and stories. Goes out: the records of the output contract, with every span in
//! code points. Refuses to add anything that is not in them.

use std::collections::BTreeMap;

use dateline_types::{
    Annotated, CodePoints, MadeBy, Placement, PointSpan, ReportId, ReportRecord, Story, Tier,
};

/// What makes the records of this build.
pub fn made_by() -> MadeBy {
    MadeBy { version: env!("CARGO_PKG_VERSION").to_owned(), tier: Tier::Fast, model: None }
}

/// The record of one report.
pub fn report_record(report: Annotated, placement: Option<Placement>) -> ReportRecord {
    ReportRecord::of(report, placement, made_by())
}

/// The record of a story; `reports` are those it was told from, in any order.
///
/// # Panics
/// When the story names a report that is not among them.
pub fn story_record(story: Story, reports: &[Annotated]) -> Story<PointSpan> {
    let within: Vec<&ReportId> = story.reports.iter().map(|report| &report.id).collect();
    let points: BTreeMap<&ReportId, CodePoints<'_>> = reports
        .iter()
        .filter(|report| within.contains(&&report.id))
        .map(|report| (&report.id, CodePoints::of(&report.report.text)))
        .collect();
    drop(within);
    story.map_spans(&mut |report, span| points[report].span(span))
}
