//! When a report was published.
//!
//! Comes in: what a page says about its time. Goes out: dates with their basis and confidence, or a problem.
//! Refuses the clock, and dates that belong to something else on the page.

mod address;
mod clock;
mod evidence;
mod local;
mod months;
mod places;
pub(crate) mod published;
mod scripts;
mod token;
mod update_words;
pub(crate) mod written;

pub(crate) use written::read_day;
pub use written::read_written;
