//! From a report to its annotations.
//!
//! Comes in: a [`Report`]. Goes out: its [`Annotations`], and problems where something could not be done.
//! Refuses to know files, clocks, other reports, and how the report was extracted. Every function here is a
//! function of one text: the same bytes give the same annotations on any machine.
//!
//! The stages, in the order they run; each sees the text and what the stages before it found:
//!
//! ```text
//! token -> sentence -> timex -> entity -> quote -> coref -> figure
//! ```

mod sentence;
mod token;

pub use sentence::Sentence;
pub use token::{Reading, Token, TokenKind};

use dateline_types::{Annotations, Problem, Report};

/// Annotates a report.
///
/// ```
/// use dateline_types::Report;
/// let report = Report::of_text("It rained. The river rose.");
/// let (annotations, problems) = dateline_annotate::annotate(&report);
/// assert_eq!(annotations.unwrap().sentences.len(), 2);
/// assert!(problems.is_empty());
/// ```
pub fn annotate(report: &Report) -> (Option<Annotations>, Vec<Problem>) {
    let reading = Reading::of(&report.text);
    let sentences = reading.sentences().iter().map(|sentence| sentence.span).collect();
    (Some(Annotations { sentences, ..Annotations::default() }), Vec::new())
}

/// The day that an undated report states as its own present, as far as the body tells it.
pub fn own_date(_report: &Report) -> Option<dateline_types::Dated> {
    None
}
