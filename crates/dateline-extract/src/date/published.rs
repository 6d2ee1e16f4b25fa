//! When a report was published and last changed.
//!
//! Comes in: what speaks for a date. Goes out: dates with basis and confidence, and a problem where the places
//! of the page disagree. Refuses to choose without evidence.

use dateline_types::{Basis, Confidence, DateValue, Dated, Problem, ProblemCode};

use super::evidence::{Evidence, Kind};
use super::local::local;
use crate::html::{Article, Page};
use crate::metadata::Metadata;

/// What is taken off a date's confidence where another place of the page contradicts it, in hundredths:
/// then 56 of 92 were right.
const CONTRADICTED: f64 = 0.33;

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
    let published = weigh(&evidence.published, &mut problems);
    let updated = evidence.updated.first().map(|&(kind, value)| dated(kind, value));
    (Dates { published, updated: updated.filter(|updated| is_later(*updated, published)) }, problems)
}

/// The date of the best kind; less sure where one of another kind lies more than a day off.
fn weigh(evidence: &[(Kind, DateValue)], problems: &mut Vec<Problem>) -> Option<Dated> {
    let &(kind, value) = evidence.first()?;
    let mut best = dated(kind, local(value, evidence));
    if let Some((_, other)) = evidence.iter().find(|(other, date)| *other != kind && differ(*date, value)) {
        let message = format!("the page gives {value} and {other} as its date");
        problems.push(Problem::new(ProblemCode::DateConflict, message));
        best.confidence = Confidence::of(best.confidence.share() - CONTRADICTED);
    }
    Some(best)
}

fn dated(kind: Kind, value: DateValue) -> Dated {
    Dated { value, basis: Basis::Page, confidence: kind.confidence() }
}

/// Whether two dates are more than a day apart: less is a matter of zones.
fn differ(one: DateValue, other: DateValue) -> bool {
    match (day_number(one), day_number(other)) {
        (Some(one), Some(other)) => (one - other).abs() > 1,
        _ => false,
    }
}

fn is_later(updated: Dated, published: Option<Dated>) -> bool {
    let (Some(updated), Some(published)) =
        (day_number(updated.value), published.and_then(|date| day_number(date.value)))
    else {
        return true;
    };
    updated >= published
}

/// Days on a count that only serves to take differences.
pub(super) fn day_number(date: DateValue) -> Option<i32> {
    let (year, month, day) = date.full_day()?;
    // The year begins in March, so that the leap day is its last one.
    let (year, month) =
        if month < 3 { (i32::from(year) - 1, month + 9) } else { (i32::from(year), month - 3) };
    let before_month = (153 * i32::from(month) + 2) / 5;
    Some(365 * year + year / 4 - year / 100 + year / 400 + before_month + i32::from(day))
}

#[cfg(test)]
mod tests {
    use super::differ;

    #[test]
    fn neighbouring_days_agree() {
        let differ = |one: &str, other: &str| differ(one.parse().unwrap(), other.parse().unwrap());
        assert!(!differ("2024-02-29", "2024-03-01"));
        assert!(!differ("2023-12-31", "2024-01-01T03:00Z"));
        assert!(differ("2023-02-28", "2023-03-02"));
    }
}
