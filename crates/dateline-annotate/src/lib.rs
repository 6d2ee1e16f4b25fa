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

mod figure;
mod lang;
mod number;
mod quote;
mod sentence;
mod timex;
mod token;
mod words;

pub use sentence::Sentence;
pub use token::{Reading, Token, TokenKind};

use dateline_types::{Annotations, Dated, Problem, ProblemCode, Report};

use words::Words;

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
    let words = Words::of(&reading);
    let published = report.published.or_else(|| timex::own_day(&words));
    let sentences = reading.sentences().iter().map(|sentence| sentence.span).collect();
    let timexes = timex::find(&words, published);
    let quotes = quote::find(&words);
    let found = figure::Found { words: &words, timexes: &timexes, quotes: &quotes, entities: &[], published };
    let figures = figure::find(&found);
    let annotations = Annotations { sentences, quotes, timexes, figures, ..Annotations::default() };
    (Some(annotations), published.and_then(no_year).into_iter().collect())
}

/// The day that the body of a report states as its own present, for a report whose page gives none: the latest
/// day on which it tells something to have happened. Its year is known only where the body states its own
/// present year.
///
/// ```
/// use dateline_types::Report;
/// let report = Report::of_text("The mayor spoke on May 14, a day after the vote of May 13 was held.");
/// let own = dateline_annotate::own_date(&report).unwrap();
/// assert_eq!(own.value.to_string(), "XXXX-05-14");
/// ```
pub fn own_date(report: &Report) -> Option<Dated> {
    timex::own_day(&Words::of(&Reading::of(&report.text)))
}

/// The finding that a report's day is known and its year is not.
fn no_year(published: Dated) -> Option<Problem> {
    let message = "the report names its day but neither it nor its page says the year";
    published.value.year().is_none().then(|| Problem::new(ProblemCode::NoYear, message))
}
