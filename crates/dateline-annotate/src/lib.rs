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

mod coref;
mod entity;
mod lang;
mod quote;
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
    let mut entities = entity::find(&reading);
    coref::resolve(&reading, &mut entities);
    let quotes = quote::find(&reading, &entities);
    (Some(Annotations { sentences, entities, quotes, ..Annotations::default() }), Vec::new())
}
