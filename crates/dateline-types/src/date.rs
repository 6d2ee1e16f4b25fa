//! A date as far as it is known, and where it comes from.
//!
//! Comes in: the parts a page or a text gives, perhaps without a year, perhaps with a time and a zone.
//! Goes out: a value that prints as TimeML and ISO 8601 do (`2021-12-03T16:36:19Z`, `2021-12`,
//! `XXXX-12-08`) and reads back the same. Refuses arithmetic and the clock; refuses to fill in what is
//! not known.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize, Serializer};

use crate::Confidence;

/// A date of which the year, or the day, or the month and day may be unknown, with a time of day and a
/// zone where those are known. A value without month never has a day; one without a day never has a time.
///
/// ```
/// use dateline_types::DateValue;
/// let stamp: DateValue = "2021-12-03T16:36:19Z".parse().unwrap();
/// assert_eq!(stamp.year(), Some(2021));
/// assert_eq!(stamp.to_string(), "2021-12-03T16:36:19Z");
///
/// let yearless = DateValue::month_day(12, 8).unwrap();
/// assert_eq!(yearless.to_string(), "XXXX-12-08");
/// assert_eq!(yearless.with_year(2021).unwrap().to_string(), "2021-12-08");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateValue {
    year: Option<i16>,
    month: Option<u8>,
    day: Option<u8>,
    time: Option<TimeOfDay>,
}

/// A time of day, with the zone it was given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59; `None` where only hours and minutes were given.
    pub second: Option<u8>,
    /// Minutes east of UTC; `None` for a local time without a zone.
    pub offset: Option<i16>,
}

/// Why a text is no [`DateValue`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError(String);

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text) = self;
        write!(f, "'{text}' is no date; try 2021-12-03, 2021-12-03T16:36 or 2021-12-03T16:36:19Z")
    }
}

impl std::error::Error for DateError {}

impl DateValue {
    /// A whole day of the Gregorian calendar; `None` where there is no such day.
    pub fn day_of(year: i16, month: u8, day: u8) -> Option<Self> {
        Self::checked(Some(year), Some(month), Some(day))
    }

    /// A month of a year.
    pub fn month_of(year: i16, month: u8) -> Option<Self> {
        Self::checked(Some(year), Some(month), None)
    }

    /// A whole year.
    pub fn year_of(year: i16) -> Option<Self> {
        Self::checked(Some(year), None, None)
    }

    /// A day of an unknown year (29 February is one).
    pub fn month_day(month: u8, day: u8) -> Option<Self> {
        Self::checked(None, Some(month), Some(day))
    }

    fn checked(year: Option<i16>, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let year_fits = year.is_none_or(|year| (0..=9999).contains(&year));
        let month_fits = month.is_none_or(|month| (1..=12).contains(&month));
        let day_fits = match (month, day) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(month), Some(day)) => day >= 1 && month_fits && day <= month_length(year, month),
        };
        (year_fits && month_fits && day_fits).then_some(Self { year, month, day, time: None })
    }

    /// The same day at a time; `None` where the day is not known or the time is none (25:00).
    pub fn at(self, time: TimeOfDay) -> Option<Self> {
        let fits = time.hour < 24
            && time.minute < 60
            && time.second.is_none_or(|second| second < 60)
            && time.offset.is_none_or(|offset| offset.abs() <= 18 * 60);
        (fits && self.day.is_some()).then_some(Self { time: Some(time), ..self })
    }

    /// The same month and day in a year; `None` for 29 February of a common year.
    pub fn with_year(self, year: i16) -> Option<Self> {
        let moved = Self::checked(Some(year), self.month, self.day)?;
        Some(Self { time: self.time, ..moved })
    }

    /// The day without its time.
    #[must_use]
    pub fn date(self) -> Self {
        Self { time: None, ..self }
    }

    /// Year of the Gregorian calendar, if known.
    pub fn year(self) -> Option<i16> {
        self.year
    }

    /// Month, 1 to 12, if known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// Day of the month, if known.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// Time of day, if known.
    pub fn time(self) -> Option<TimeOfDay> {
        self.time
    }

    /// Year, month and day, where all three are known (in the zone the time was given in).
    pub fn full_day(self) -> Option<(i16, u8, u8)> {
        Some((self.year?, self.month?, self.day?))
    }

    /// Days since 1 January 1970 of the Gregorian calendar, negative before; `None` where the day is not wholly known. A
    /// day is the day that was printed: zones do not count.
    ///
    /// ```
    /// use dateline_types::DateValue;
    ///
    /// let day: DateValue = "1970-02-01".parse().unwrap();
    /// assert_eq!(day.day_number(), Some(31));
    /// ```
    pub fn day_number(self) -> Option<i32> {
        let (year, month, day) = self.full_day()?;
        // Years begin in March, so that the leap day is the last of its year.
        let (year, month) = match month {
            1 | 2 => (i32::from(year) - 1, i32::from(month) + 9),
            _ => (i32::from(year), i32::from(month) - 3),
        };
        let days_before_month = (153 * month + 2) / 5;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        Some(365 * year + leap_days + days_before_month + i32::from(day) - 1 - MARCH_0_TO_1970)
    }
}

/// Days from 1 March of the year 0 to 1 January 1970.
const MARCH_0_TO_1970: i32 = 719_468;

/// Days of a month; an unknown year is taken as a leap year, so that no real day is refused.
fn month_length(year: Option<i16>, month: u8) -> u8 {
    let leap = year.is_none_or(|year| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for DateValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("XXXX")?,
        }
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        self.time.map_or(Ok(()), |time| write!(f, "T{time}"))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        if let Some(second) = self.second {
            write!(f, ":{second:02}")?;
        }
        match self.offset {
            None => Ok(()),
            Some(0) => f.write_str("Z"),
            Some(east) => {
                let sign = if east < 0 { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", east.abs() / 60, east.abs() % 60)
            }
        }
    }
}

/// Reads what [`Display`](fmt::Display) writes, and the common kin of RFC 3339: a blank instead of `T`,
/// fractions of a second (dropped), `+0100`, a lower-case `z`.
impl FromStr for DateValue {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read_value(text.trim()).ok_or_else(|| DateError(text.to_owned()))
    }
}

fn read_value(text: &str) -> Option<DateValue> {
    let (date, time) = match text.split_once(['T', 't', ' ']) {
        Some((date, time)) => (date, Some(read_time(time.trim())?)),
        None => (text, None),
    };
    let value = read_date(date)?;
    match time {
        Some(time) => value.at(time),
        None => Some(value),
    }
}

fn read_date(date: &str) -> Option<DateValue> {
    let mut parts = date.split('-');
    let year = match parts.next()? {
        "XXXX" => None,
        year if year.len() == 4 => Some(digits(year)?),
        _ => return None,
    };
    let mut part = || parts.next().map(two_digits);
    let (month, day) = (part(), part());
    if (month, day) == (None, None) && year.is_none() || parts.next().is_some() {
        return None;
    }
    DateValue::checked(year, flatten(month)?, flatten(day)?)
}

/// `None` where there is no part, an error where the part is no number.
#[allow(clippy::option_option, reason = "absent and wrong are two things here")]
fn flatten(part: Option<Option<u8>>) -> Option<Option<u8>> {
    match part {
        None => Some(None),
        Some(None) => None,
        Some(Some(number)) => Some(Some(number)),
    }
}

fn read_time(time: &str) -> Option<TimeOfDay> {
    let zone_at = time.find(['Z', 'z', '+', '-', '\u{2212}']).unwrap_or(time.len());
    let (clock, zone) = time.split_at(zone_at);
    let clock = clock.trim_end().split('.').next()?;
    let mut parts = clock.split(':');
    let (hour, minute) = (two_digits(parts.next()?)?, two_digits(parts.next()?)?);
    let second = match parts.next() {
        None => None,
        Some(second) => Some(two_digits(second)?),
    };
    let offset = if zone.is_empty() { None } else { Some(read_offset(zone)?) };
    parts.next().is_none().then_some(TimeOfDay { hour, minute, second, offset })
}

fn read_offset(zone: &str) -> Option<i16> {
    let mut signs = zone.chars();
    let sign = match signs.next()? {
        'Z' | 'z' => return signs.as_str().is_empty().then_some(0),
        '+' => 1,
        _ => -1,
    };
    let clock: String = signs.filter(|&sign| sign != ':').collect();
    let minutes = match clock.len() {
        2 => digits::<i16>(&clock)? * 60,
        4 => digits::<i16>(clock.get(..2)?)? * 60 + digits::<i16>(clock.get(2..)?)?,
        _ => return None,
    };
    Some(sign * minutes)
}

fn two_digits(text: &str) -> Option<u8> {
    if text.len() == 2 { digits(text) } else { None }
}

fn digits<T: FromStr>(text: &str) -> Option<T> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

impl Serialize for DateValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateValue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DateValue {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DateValue".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^(\d{4}|XXXX)(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$"
        })
    }
}

/// What a date was worked out from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The page's metadata, a time stamp on it, or a dateline.
    Page,
    /// The body of the report.
    Text,
    /// The other reports of its story.
    Story,
    /// The caller said so.
    Given,
    /// The file it was read from.
    File,
    /// The report's own publication date (for what a report dates by saying nothing).
    Published,
}

/// A date of a report, with its basis and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dated {
    /// The date, as exact as it is known.
    pub value: DateValue,
    /// Where it comes from.
    pub basis: Basis,
    /// How sure that is.
    pub confidence: Confidence,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{DateValue, TimeOfDay};

    fn day(text: &str) -> i32 {
        text.parse::<DateValue>().unwrap().day_number().unwrap()
    }

    #[test]
    fn days_are_counted_across_months_years_and_leap_days() {
        assert_eq!(day("1970-01-01"), 0);
        assert_eq!(day("1969-12-31"), -1);
        assert_eq!(day("2030-01-01") - day("2029-12-31"), 1);
        assert_eq!(day("2024-03-01") - day("2024-02-28"), 2);
        assert_eq!(day("2100-03-01") - day("2100-02-28"), 1);
        assert_eq!(day("2001-01-01") - day("2000-01-01"), 366);
    }

    #[test]
    fn a_month_is_no_day() {
        assert_eq!("2030-05".parse::<DateValue>().unwrap().day_number(), None);
        assert_eq!("XXXX-05-14".parse::<DateValue>().unwrap().day_number(), None);
    }

    fn values() -> impl Strategy<Value = DateValue> {
        let year = prop::option::of(0i16..=9999);
        let time = (0u8..24, 0u8..60, prop::option::of(0u8..60), prop::option::of(-720i16..=840));
        (year, 1u8..=12, prop::option::of(1u8..=28), prop::option::of(time)).prop_map(
            |(year, month, day, time)| {
                let date = DateValue::checked(year, Some(month), day).unwrap();
                let time =
                    time.map(|(hour, minute, second, offset)| TimeOfDay { hour, minute, second, offset });
                time.and_then(|time| date.at(time)).unwrap_or(date)
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(value in values()) {
            prop_assert_eq!(value.to_string().parse(), Ok(value));
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,40}") {
            let _ = text.parse::<DateValue>();
        }
    }

    #[test]
    fn common_kin_of_rfc_3339_are_read() {
        let read = |text: &str| text.parse::<DateValue>().unwrap().to_string();
        assert_eq!(read("2024-01-07 01:20:00+0000"), "2024-01-07T01:20:00Z");
        assert_eq!(read("2024-01-07t01:20:00.123-05:30"), "2024-01-07T01:20:00-05:30");
        assert_eq!(read("2024-01-07T01:20z"), "2024-01-07T01:20Z");
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in
            ["2023-02-29", "2023-13-01", "2023-00-01", "XXXX", "20231201", "2023-1-1", "2023-01-01T25:00"]
        {
            assert!(text.parse::<DateValue>().is_err(), "{text}");
        }
        assert!(DateValue::month_day(2, 29).is_some());
    }
}
