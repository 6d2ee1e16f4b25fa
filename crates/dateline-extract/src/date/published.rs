//! When a report was published and last changed.
//!
//! Comes in: what speaks for a date. Goes out: dates with basis and confidence, and a problem where the places
//! of the page disagree. Refuses to choose without evidence.

use dateline_types::{Basis, Confidence, DateValue, Dated, Problem, ProblemCode};

use super::evidence::Evidence;
use super::kind::Kind;
use super::local::local;
use super::vote::choose;
use crate::html::{Article, Page};
use crate::metadata::Metadata;

/// What is taken off a date's confidence where another place of the page contradicts it: then 40 of 55 were right.
const CONTRADICTED: f64 = 0.25;
/// What speaks for a date weighs at least this. Of the dates in passing, 5 of 14 were right: such a date is none.
const ENOUGH: u32 = 6;
/// A contradiction below this weight is a date in passing.
const WORTH_TELLING: u32 = 10;

/// The dates of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Dates {
    pub(crate) published: Option<Dated>,
    pub(crate) updated: Option<Dated>,
}

/// Reads the dates of a page.
pub(crate) fn read(page: &Page, metadata: &Metadata, article: &Article) -> (Dates, Vec<Problem>) {
    let evidence = Evidence::of(page, metadata, article);
    let mut problems = Vec::new();
    let published = weigh(&evidence, &mut problems);
    let updated = evidence.updated.first().map(|&(kind, value)| dated(kind, value));
    (Dates { published, updated: updated.filter(|updated| is_later(*updated, published)) }, problems)
}

/// The date that weighs most; less sure where another one has weight too.
fn weigh(evidence: &Evidence, problems: &mut Vec<Problem>) -> Option<Dated> {
    let choice = choose(evidence).filter(|choice| choice.weight >= ENOUGH)?;
    let mut best = dated(choice.kind, local(choice.value, evidence));
    if let Some((other, _)) = choice.against.filter(|(_, weight)| *weight >= WORTH_TELLING) {
        let message = format!("the page gives {} and {other} as its date", choice.value);
        problems.push(Problem::new(ProblemCode::DateConflict, message));
        best.confidence = Confidence::of(best.confidence.share() - CONTRADICTED);
    }
    Some(best)
}

fn dated(kind: Kind, value: DateValue) -> Dated {
    Dated { value, basis: Basis::Page, confidence: kind.confidence() }
}

fn is_later(updated: Dated, published: Option<Dated>) -> bool {
    let (Some(updated), Some(published)) =
        (updated.value.day_number(), published.and_then(|date| date.value.day_number()))
    else {
        return true;
    };
    updated >= published
}

#[cfg(test)]
mod tests {
    use super::super::vote::differ;

    #[test]
    fn neighbouring_days_agree() {
        let differ = |one: &str, other: &str| differ(one.parse().unwrap(), other.parse().unwrap());
        assert!(!differ("2024-02-29", "2024-03-01"));
        assert!(!differ("2023-12-31", "2024-01-01T03:00Z"));
        assert!(differ("2023-02-28", "2023-03-02"));
    }
}
