//! A stretch of the calendar.
//!
//! Comes in: a day, week, month, ... of the Gregorian calendar. Goes out: its TimeML value, its first and last
//! day, and the stretch that lies some units before or after. Refuses the clock, and years beyond 0 to 9999.

use dateline_types::DateValue;
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// Units of time that expressions count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Period {
    Day(Date),
    /// The week that begins with this Monday.
    Week(Date),
    /// The weekend of the week that begins with this Monday.
    Weekend(Date),
    Month(i16, u8),
    Quarter(i16, u8),
    Half(i16, u8),
    /// A season by its TimeML code.
    Season(i16, &'static str),
    Year(i16),
    /// A decade by its first year.
    Decade(i16),
    /// A century by its first two digits.
    Century(i16),
}

impl Period {
    /// The stretch of this unit that holds the day; `None` for units shorter than a day.
    pub(super) fn around(day: Date, unit: Unit) -> Option<Self> {
        let monday = || day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).ok();
        Some(match unit {
            Unit::Second | Unit::Minute | Unit::Hour => return None,
            Unit::Day => Self::Day(day),
            Unit::Week | Unit::Fortnight => Self::Week(monday()?),
            Unit::Weekend => Self::Weekend(monday()?),
            Unit::Month => Self::Month(day.year(), day.month() as u8),
            Unit::Quarter => Self::Quarter(day.year(), (day.month() as u8 - 1) / 3 + 1),
            Unit::Year => Self::Year(day.year()),
            Unit::Decade => Self::Decade(day.year() / 10 * 10),
            Unit::Century => Self::Century(day.year() / 100),
        })
    }

    /// The TimeML value.
    pub(super) fn value(self) -> String {
        match self {
            Self::Day(day) => format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
            Self::Week(monday) => week(monday),
            Self::Weekend(monday) => week(monday) + "-WE",
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Quarter(year, quarter) => format!("{year:04}-Q{quarter}"),
            Self::Half(year, half) => format!("{year:04}-H{half}"),
            Self::Season(year, code) => format!("{year:04}-{code}"),
            Self::Year(year) => format!("{year:04}"),
            Self::Decade(year) => format!("{:03}X", year / 10),
            Self::Century(century) => format!("{century:02}XX"),
        }
    }

    /// The first and the last day. Seasons have none: the press does not agree on them.
    pub(super) fn days(self) -> Option<(Date, Date)> {
        let months = |year: i16, first: u8, last: u8| {
            Some((civil(year, first, 1)?, civil(year, last, 1)?.last_of_month()))
        };
        match self {
            Self::Day(day) => Some((day, day)),
            Self::Week(monday) => Some((monday, monday.checked_add(6.days()).ok()?)),
            Self::Weekend(monday) => {
                Some((monday.checked_add(5.days()).ok()?, monday.checked_add(6.days()).ok()?))
            }
            Self::Month(year, month) => months(year, month, month),
            Self::Quarter(year, quarter) => months(year, quarter * 3 - 2, quarter * 3),
            Self::Half(year, half) => months(year, half * 6 - 5, half * 6),
            Self::Season(..) => None,
            Self::Year(year) => months(year, 1, 12),
            Self::Decade(year) => years(year, 9),
            Self::Century(century) => years(century * 100, 99),
        }
    }

    /// A day of the stretch, to count from.
    pub(super) fn first(self) -> Option<Date> {
        match self {
            Self::Season(year, _) => Date::new(year, 6, 1).ok(),
            other => other.days().map(|days| days.0),
        }
    }

    /// The year it lies in.
    pub(super) fn year(self) -> Option<i16> {
        self.first().map(Date::year)
    }
}

fn years(first: i16, more: i16) -> Option<(Date, Date)> {
    Some((Date::new(first, 1, 1).ok()?, Date::new(first.checked_add(more)?, 12, 31).ok()?))
}

fn week(monday: Date) -> String {
    let week = monday.iso_week_date();
    format!("{:04}-W{:02}", week.year(), week.week())
}

/// The day that lies `count` units later (earlier, where negative); `None` beyond the calendar of records.
pub(super) fn shifted(day: Date, unit: Unit, count: i64) -> Option<Date> {
    let months = match unit {
        Unit::Month => Some(1),
        Unit::Quarter => Some(3),
        Unit::Year => Some(12),
        Unit::Decade => Some(120),
        Unit::Century => Some(1200),
        _ => None,
    };
    let days = match unit {
        Unit::Week | Unit::Weekend => 7,
        Unit::Fortnight => 14,
        Unit::Day => 1,
        _ => 0,
    };
    // A text may count a million centuries; the calendar does not reach that far.
    let span = match months {
        Some(months) => Span::new().try_months(count.checked_mul(months)?),
        None => Span::new().try_days(count.checked_mul(days)?),
    };
    let moved = day.checked_add(span.ok()?).ok()?;
    (0..=9999).contains(&moved.year()).then_some(moved)
}

/// The day of this name, if there is one.
pub(super) fn civil(year: i16, month: u8, day: u8) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The day as records write it.
pub(super) fn date_value(day: Date) -> Option<DateValue> {
    DateValue::day_of(day.year(), day.month() as u8, day.day() as u8)
}

/// The value of a unit of which nothing is known.
pub(super) fn unknown(unit: Unit) -> &'static str {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour => "XXXX-XX-XXTXX",
        Unit::Day => "XXXX-XX-XX",
        Unit::Week | Unit::Fortnight => "XXXX-WXX",
        Unit::Weekend => "XXXX-WXX-WE",
        Unit::Month => "XXXX-XX",
        Unit::Quarter => "XXXX-QX",
        Unit::Year => "XXXX",
        Unit::Decade => "XXX",
        Unit::Century => "XX",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Period, Unit, shifted};

    #[test]
    fn values_are_timeml() {
        let day = date(2030, 5, 14);
        let value = |unit| Period::around(day, unit).unwrap().value();
        assert_eq!(value(Unit::Day), "2030-05-14");
        assert_eq!(value(Unit::Week), "2030-W20");
        assert_eq!(value(Unit::Quarter), "2030-Q2");
        assert_eq!(value(Unit::Decade), "203X");
    }

    #[test]
    fn a_month_back_from_the_31st_is_the_last_of_the_shorter_month() {
        assert_eq!(shifted(date(2030, 3, 31), Unit::Month, -1), Some(date(2030, 2, 28)));
        assert_eq!(shifted(date(9999, 3, 31), Unit::Year, 1), None);
    }
}
