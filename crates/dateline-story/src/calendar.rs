//! Days counted.
//!
//! Comes in: a date value whose year, month and day are known. Goes out: its day as a number, so that
//! distances can be taken. Refuses months, years and zones: a day is the day its outlet printed.

use dateline_types::{DateValue, Report};

/// Days since 1 March of the year 0 of the Gregorian calendar; `None` where the day is not wholly known.
pub(crate) fn day_number(value: DateValue) -> Option<i32> {
    let (year, month, day) = value.full_day()?;
    // Years begin in March, so that the leap day is the last of its year.
    let (year, month) = match month {
        1 | 2 => (i32::from(year) - 1, i32::from(month) + 9),
        _ => (i32::from(year), i32::from(month) - 3),
    };
    let days_before_month = (153 * month + 2) / 5;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(365 * year + leap_days + days_before_month + i32::from(day) - 1)
}

/// The day on which a report was published, where it is wholly known.
pub(crate) fn published_day(report: &Report) -> Option<i32> {
    day_number(report.published?.value)
}

#[cfg(test)]
mod tests {
    use super::day_number;

    fn day(text: &str) -> i32 {
        day_number(text.parse().unwrap()).unwrap()
    }

    #[test]
    fn distances_cross_months_years_and_leap_days() {
        assert_eq!(day("2030-01-01") - day("2029-12-31"), 1);
        assert_eq!(day("2024-03-01") - day("2024-02-28"), 2);
        assert_eq!(day("2100-03-01") - day("2100-02-28"), 1);
        assert_eq!(day("2001-01-01") - day("2000-01-01"), 366);
    }

    #[test]
    fn a_month_is_no_day() {
        assert_eq!(day_number("2030-05".parse().unwrap()), None);
        assert_eq!(day_number("XXXX-05-14".parse().unwrap()), None);
    }
}
