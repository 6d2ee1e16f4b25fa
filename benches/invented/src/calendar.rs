//! Days, as reports write them.
//!
//! Comes in: seconds since 1970 in universal time. Goes out: dates in the forms of news. Refuses zones and clocks.

/// Seconds of a day.
pub(crate) const DAY: u64 = 86_400;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) year: u64,
    month: u64,
    of_month: u64,
    weekday: usize,
}

impl Day {
    /// The day of a moment.
    pub(crate) fn of(moment: u64) -> Self {
        let days = moment / DAY;
        // Years that begin in March, in eras of 400 years: leap days then stand at the end.
        let shifted = days + 719_468;
        let (era, of_era) = (shifted / 146_097, shifted % 146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let of_month = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        Self { year, month, of_month, weekday: (days % 7) as usize }
    }

    /// "Tuesday".
    pub(crate) fn weekday(self) -> &'static str {
        WEEKDAYS[self.weekday]
    }

    /// "May".
    pub(crate) fn month(self) -> &'static str {
        MONTHS[self.month as usize - 1]
    }

    /// "May 3".
    pub(crate) fn month_first(self) -> String {
        format!("{} {}", self.month(), self.of_month)
    }

    /// "3 May".
    pub(crate) fn day_first(self) -> String {
        format!("{} {}", self.of_month, self.month())
    }

    /// `2030/05/03`.
    pub(crate) fn path(self) -> String {
        format!("{}/{:02}/{:02}", self.year, self.month, self.of_month)
    }
}

/// `2030-05-03T16:36:00Z`.
pub(crate) fn stamp(moment: u64) -> String {
    let (day, of_day) = (Day::of(moment), moment % DAY);
    let (hour, minute, second) = (of_day / 3_600, of_day / 60 % 60, of_day % 60);
    format!("{}-{:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z", day.year, day.month, day.of_month)
}

#[cfg(test)]
mod tests {
    use super::{DAY, Day, stamp};

    #[test]
    fn moments_have_their_days() {
        assert_eq!(stamp(0), "1970-01-01T00:00:00Z");
        assert_eq!(stamp(1_893_456_000 + 16 * 3_600 + 36 * 60), "2030-01-01T16:36:00Z");
        assert_eq!(Day::of(1_893_456_000).weekday(), "Tuesday");
        assert_eq!(Day::of(1_893_456_000 + 789 * DAY).month_first(), "February 29");
    }
}
