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
mod explain;
mod figure;
mod lang;
mod number;
mod quote;
mod sentence;
mod timex;
mod token;
mod words;

pub use explain::{Cue, Explained, explain};
pub use sentence::Sentence;
pub use token::{Reading, Token, TokenKind};

use dateline_types::{Annotations, Dated, Figure, Language, Problem, ProblemCode, Quote, Report, Timex};

use entity::Meant;
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
    match &report.language {
        Some(language) if language.code() != "en" => (None, vec![unsupported(language)]),
        _ => english(report),
    }
}

fn english(report: &Report) -> (Option<Annotations>, Vec<Problem>) {
    let reading = Reading::of(&report.text);
    let words = Words::of(&reading);
    let published = report.published.or_else(|| timex::own_day(&words));
    let sentences = reading.sentences().iter().map(|sentence| sentence.span).collect();
    let timexes = timex::find(&words, published);
    let mut entities = entity::find(&words);
    let mut quotes = quote::find(&words);
    // Names first, so that "I" finds its speaker; then again, for the pronouns and phrases that were led to one.
    name_speakers(&mut quotes, &Meant::of(&entities, &report.text));
    coref::resolve(&words, &mut entities, &quotes);
    let meant = Meant::of(&entities, &report.text);
    name_speakers(&mut quotes, &meant);
    let found = figure::Found { words: &words, timexes: &timexes, quotes: &quotes, meant: &meant, published };
    let figures = figure::find(&found);
    let annotations = Annotations { sentences, entities, quotes, timexes, figures, events: None };
    (Some(annotations), published.and_then(no_year).into_iter().collect())
}

/// Says who is behind each source, where an entity is.
fn name_speakers(quotes: &mut [Quote], meant: &Meant<'_>) {
    for quote in quotes {
        quote.speaker = meant.by(&quote.source);
    }
}

/// Only the times and figures of an English report, on its tokens and sentences: for a caller who wants no names
/// and no quotes. Figures have no giver then but the one who "put the number at" them.
///
/// ```
/// use dateline_types::Report;
/// let report = Report::of_text("In 2021 the town had 94,000 trees.");
/// let (timexes, figures) = dateline_annotate::times_and_figures(&report);
/// assert_eq!((timexes.len(), figures.len()), (1, 1));
/// ```
pub fn times_and_figures(report: &Report) -> (Vec<Timex>, Vec<Figure>) {
    let words = Words::of(&Reading::of(&report.text));
    let published = report.published.or_else(|| timex::own_day(&words));
    let timexes = timex::find(&words, published);
    let meant = Meant::of(&[], &report.text);
    let found = figure::Found { words: &words, timexes: &timexes, quotes: &[], meant: &meant, published };
    let figures = figure::find(&found);
    (timexes, figures)
}

/// The finding that a report is in a language without annotations.
fn unsupported(language: &Language) -> Problem {
    let message = format!("reports in this language ({}) are not annotated yet", language.code());
    Problem::new(ProblemCode::LanguageUnsupported, message)
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
