//! When a report was published.
//!
//! Comes in: what a page says about its time. Goes out: dates with their basis and confidence, or a problem.
//! Refuses the clock, and dates that belong to something else on the page.

mod address;
#[cfg(test)]
mod calibration;
mod clock;
mod evidence;
mod kind;
mod lines;
mod local;
mod months;
mod order;
mod places;
pub(crate) mod published;
mod scripts;
mod titled;
mod token;
mod update_words;
mod vote;
pub(crate) mod written;
mod zones;

pub(crate) use written::read_day;
pub use written::read_written;

/// Whether a word in lower case names a month.
pub(crate) fn is_month(word: &str) -> bool {
    months::month_number(word).is_some()
}
