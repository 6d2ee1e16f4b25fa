//! What the caller says about a document goes before what the document says.
//!
//! Comes in: a report as it was read, and the caller's hints. Goes out: the report with the hints in place of
//! what was found. Refuses a date that it cannot read, and says so.

use dateline_types::{Basis, Confidence, DateValue, Dated, Hints, Problem, ProblemCode, Report};

use crate::date::read_written;

/// Puts the hints into the report. A hint that holds nothing is none.
pub(crate) fn apply(hints: &Hints, report: &mut Report, problems: &mut Vec<Problem>) {
    put(&mut report.title, hints.title.as_ref());
    put(&mut report.outlet, hints.outlet.as_ref());
    // A page knows its canonical address better than whoever fetched it.
    report.url = report.url.take().or_else(|| said(hints.url.as_ref()).map(str::to_owned));
    let Some(published) = said(hints.published.as_ref()) else { return };
    match read_date(published) {
        Some(value) => report.published = Some(given(value)),
        None => problems.push(unreadable(published)),
    }
}

fn put(place: &mut Option<String>, hint: Option<&String>) {
    if let Some(hint) = said(hint) {
        *place = Some(hint.to_owned());
    }
}

fn said(hint: Option<&String>) -> Option<&str> {
    hint.map(|hint| hint.trim()).filter(|hint| !hint.is_empty())
}

fn read_date(text: &str) -> Option<DateValue> {
    text.parse().ok().or_else(|| read_written(text))
}

fn given(value: DateValue) -> Dated {
    Dated { value, basis: Basis::Given, confidence: Confidence::percent(100) }
}

fn unreadable(published: &str) -> Problem {
    let message = format!("the publication date that was given, '{published}', could not be read");
    Problem::new(ProblemCode::BadHint, message)
}
