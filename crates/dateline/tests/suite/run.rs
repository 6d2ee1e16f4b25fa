//! The way of a case through the stages.
//!
//! Comes in: the inputs of a case. Goes out: their annotated reports, their places among each other, and
//! the stories they tell. Refuses to know what is expected of them.

use dateline_annotate::annotate;
use dateline_extract::{Limits, extract, take};
use dateline_story::{Grouper, date, tell};
use dateline_types::{Annotated, Content, Document, MediaType, Placement, ReportId, Source};

use crate::cases::{Input, Reading};
use crate::outcome::Outcome;

/// Runs the inputs through every stage.
///
/// # Errors
/// When an input gives no report at all.
pub(crate) fn run(inputs: &[Input]) -> Result<Outcome, String> {
    let mut reports: Vec<Annotated> = Vec::new();
    for input in inputs {
        let report = read(input, &reports)?;
        reports.push(report);
    }
    let mut grouper = Grouper::new();
    let placements: Vec<Placement> = reports.iter().map(|report| grouper.place(report)).collect();
    date_by_story(&mut reports, &placements);
    let stories = tell(&reports, &placements);
    Ok(Outcome { reports, placements, stories })
}

/// Reads one input; reports before it tell whether it is a later version of one of them.
fn read(input: &Input, before: &[Annotated]) -> Result<Annotated, String> {
    let document = document(input);
    let stage = if input.reading == Reading::Article { take } else { extract };
    let (report, problems) = stage(&document, &Limits::default())
        .map_err(|error| format!("the input gives no report: {error}"))?;
    let same = |other: &&Annotated| report.url.is_some() && other.report.url == report.url;
    let version_of = before.iter().rfind(same).map(|earlier| earlier.id.clone());
    let id = ReportId(input.name.clone());
    let mut annotated =
        Annotated { id, version_of, source: document.source, report, annotations: None, problems };
    let (annotations, found) = annotate(&annotated.report);
    annotated.annotations = annotations;
    annotated.problems.extend(found);
    Ok(annotated)
}

fn document(input: &Input) -> Document {
    let media_type = if input.reading == Reading::Page { MediaType::Html } else { MediaType::Plain };
    let source = Source { path: None, url: input.hints.url.clone(), media_type, sha256: String::new() };
    Document { source, content: Content::Text(input.text.clone()), hints: input.hints.clone() }
}

/// Gives reports the dates that only their story tells, and reads their words again in that light.
fn date_by_story(reports: &mut [Annotated], placements: &[Placement]) {
    let dates = date(reports, placements);
    for (report, date) in reports.iter_mut().zip(dates) {
        if date.is_some() {
            report.report.published = date;
            report.annotations = annotate(&report.report).0;
        }
    }
}
