//! Days counted.
//!
//! Comes in: a report. Goes out: the day it was published on as a number, so that distances can be taken. Refuses
//! months, years and zones: a day is the day its outlet printed.

use dateline_types::Report;

/// The day on which a report was published, where it is wholly known.
pub(crate) fn published_day(report: &Report) -> Option<i32> {
    report.published?.value.day_number()
}
