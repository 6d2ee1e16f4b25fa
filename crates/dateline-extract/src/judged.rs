//! Why a line or block was kept or dropped.
//!
//! Comes in: what spoke for it and against it. Goes out: a verdict that a person can read. Refuses to decide anything.

use dateline_types::PointSpan;

/// A line of a document, or a block of a page, and what was made of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// Where it stands.
    pub place: Where,
    /// Its words.
    pub text: String,
    /// Whether it belongs to the article.
    pub kept: bool,
    /// What spoke for the article (above 0) and against it (below 0), the weightiest first. A rule that
    /// overruled the signs comes before them, as `rule: ...`, with an infinite weight.
    pub reasons: Vec<(String, f64)>,
}

/// Where a line or block stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// In a plain text: code points of the decoded input.
    Line(PointSpan),
    /// In a page: the path of its element.
    Element(String),
}

/// How many reasons are given.
const MOST: usize = 12;

/// The reasons that weigh most, in order.
pub(crate) fn weightiest(mut reasons: Vec<(String, f64)>) -> Vec<(String, f64)> {
    reasons.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
    reasons.truncate(MOST);
    reasons
}
