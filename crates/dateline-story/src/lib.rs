//! From annotated reports to stories.
//!
//! Comes in: annotated reports, in an order that the caller chose. Goes out: the place of each among the
//! others ([`Grouper`]), the dates that only the story could tell ([`date`]), and the story itself
//! ([`tell`]). Refuses to know files, clocks, and how anything in a report was found. It is the only stage
//! that sees more than one report.
//!
//! ```text
//! words -> copies, index -> grouping          one report after another
//! people -> statements, answer -> figures, tense -> timeline -> comparison -> telling      one story after another
//! ```

mod answer;
mod calendar;
mod comparison;
mod config;
mod content;
mod copies;
mod dating;
mod fates;
mod figures;
mod grouping;
mod index;
mod keyed;
mod measure;
mod member;
mod names;
mod people;
mod range;
mod statements;
mod stop_words;
mod telling;
mod tense;
mod timeline;
mod words;
#[cfg(test)]
mod written;

pub use config::Config;
pub use dating::date;
pub use grouping::Grouper;
pub use names::FoldedName;
pub use telling::tell;
