//! The day a report speaks from.
//!
//! Comes in: its publication date. Goes out: a day to count from, perhaps of an unknown year. Refuses to guess:
//! a publication date without a day is no day to count from.

use dateline_types::{Dated, TimeOfDay};
use jiff::civil::Date;

use super::period::civil;

/// A year to reckon in where the true one is not known; a leap year, so that it has every day. What comes of
/// it is printed with `XXXX`.
const STAND_IN_YEAR: i16 = 2000;

/// The day a report speaks from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Now {
    /// The day; in a stand-in year where the year is not known.
    pub(super) day: Date,
    /// Whether the year is a stand-in.
    pub(super) yearless: bool,
    /// The time of the day, where it is known.
    pub(super) time: Option<TimeOfDay>,
}

impl Now {
    /// The day of a publication date.
    pub(crate) fn of(published: Dated) -> Option<Self> {
        let value = published.value;
        let year = value.year().unwrap_or(STAND_IN_YEAR);
        let day = civil(year, value.month()?, value.day()?)?;
        Some(Self { day, yearless: value.year().is_none(), time: value.time() })
    }
}
