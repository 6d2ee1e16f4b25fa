//! Days as numbers, and ranges of them.
//!
//! Comes in: a date as far as it is known. Goes out: the first and the last day it can mean, as numbers that read
//! like the date (20240501), so that no calendar is needed to compare them. Refuses arithmetic on days.

use dateline_types::DateValue;

/// A range of publication days, as numbers `YYYYMMDD`, both ends included. A month or a year ends on its day 99:
/// after all of its days and before those of the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Not before this day.
    pub from: Option<u32>,
    /// Not after this day.
    pub to: Option<u32>,
}

impl Published {
    /// On this day, in this month, in this year; `None` where the year is not known.
    pub fn on(date: DateValue) -> Option<Self> {
        let year = u32::try_from(date.year()?).ok()? * 10_000;
        let month = date.month().map(|month| u32::from(month) * 100);
        let day = date.day().map(u32::from);
        let from = year + month.unwrap_or(0) + day.unwrap_or(0);
        let to = year + month.unwrap_or(99_00) + day.unwrap_or(99);
        Some(Self { from: Some(from), to: Some(to) })
    }

    /// From the first day of this date on.
    pub fn after(date: DateValue) -> Option<Self> {
        Some(Self { to: None, ..Self::on(date)? })
    }

    /// Up to the last day before this date.
    pub fn before(date: DateValue) -> Option<Self> {
        let from = Self::on(date)?.from?;
        Some(Self { from: None, to: Some(from.saturating_sub(1)) })
    }
}

#[cfg(test)]
mod tests {
    use super::Published;

    fn day(year: u32, month: u32, day: u32) -> u32 {
        year * 10_000 + month * 100 + day
    }

    #[test]
    fn a_month_holds_all_of_its_days_and_no_other() {
        let may = Published::on("2024-05".parse().unwrap()).unwrap();
        assert_eq!(may, Published { from: Some(day(2024, 5, 0)), to: Some(day(2024, 5, 99)) });
        let year = Published::on("2024".parse().unwrap()).unwrap();
        assert_eq!(year, Published { from: Some(day(2024, 0, 0)), to: Some(day(2024, 99, 99)) });
    }

    #[test]
    fn before_and_after_meet_without_a_gap() {
        let date = "2024-05-01".parse().unwrap();
        assert_eq!(Published::before(date).unwrap().to, Some(day(2024, 5, 0)));
        assert_eq!(Published::after(date).unwrap().from, Some(day(2024, 5, 1)));
    }

    #[test]
    fn without_a_year_there_is_no_range() {
        assert_eq!(Published::on("XXXX-12-08".parse().unwrap()), None);
    }
}
