//! The body: the kept lines, joined.
//!
//! Comes in: the judged lines. Goes out: the text of the article and, for each paragraph, the code points of
//! the input that it is. Refuses to change a letter.

use dateline_types::{CodePoints, PointSpan};

use super::Column;
use super::label::State;

/// The kept lines joined by blank lines, and where each stands in the input.
pub(super) fn of(column: &Column<'_>) -> (String, Vec<PointSpan>) {
    let points = CodePoints::of(column.text);
    let kept = column.lines.iter().zip(&column.states).filter(|(_, state)| **state == State::Article);
    let spans: Vec<_> = kept.map(|(line, _)| line.span).collect();
    let paragraphs: Vec<_> = spans.iter().map(|span| span.of(column.text)).collect();
    (paragraphs.join("\n\n"), spans.iter().map(|&span| points.span(span)).collect())
}
