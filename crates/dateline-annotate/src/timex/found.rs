//! One expression as a family reads it.
//!
//! Comes in: where it ends and what it stands for. Goes out: the parts of a timex but its span. Refuses to
//! choose between readings: that is the scan's.

use dateline_types::{Anchor, DateValue, Span, TimeOfDay, Timex, TimexMod, TimexType};

use super::period::{Period, date_value};

/// A stretch of the calendar that may be known but for its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    pub(super) period: Period,
    /// Whether the year is a stand-in.
    pub(super) yearless: bool,
}

impl Stamp {
    /// A stretch of which the words give the year.
    pub(super) fn absolute(period: Period) -> Self {
        Self { period, yearless: false }
    }

    /// The TimeML value.
    pub(super) fn value(self) -> String {
        let value = self.period.value();
        match (self.yearless, self.period) {
            (false, _) => value,
            (_, Period::Week(_)) => "XXXX-WXX".to_owned(),
            (_, Period::Weekend(_)) => "XXXX-WXX-WE".to_owned(),
            (_, Period::Decade(_)) => "XXX".to_owned(),
            (_, Period::Century(_)) => "XX".to_owned(),
            _ => format!("XXXX{}", &value[4..]),
        }
    }

    /// First and last day, as records write them. Without a year only days and months have them.
    pub(super) fn days(self) -> Option<(DateValue, DateValue)> {
        let (first, last) = self.period.days()?;
        let bare = |day: DateValue| DateValue::month_day(day.month()?, day.day()?);
        let (first, last) = (date_value(first)?, date_value(last)?);
        match self.period {
            _ if !self.yearless => Some((first, last)),
            Period::Day(_) => Some((bare(first)?, bare(last)?)),
            Period::Month(_, month) if month != 2 => Some((bare(first)?, bare(last)?)),
            _ => None,
        }
    }
}

/// `16:36` or `16:36:19` as the moment of a day.
fn time_of_day(time: &str) -> Option<TimeOfDay> {
    let mut parts = time.split(':').map(|part| part.parse::<u8>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().flatten().unwrap_or(0);
    Some(TimeOfDay { hour, minute, second: Some(second), offset: None })
}

/// An expression that a family has read.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Its first word.
    pub(super) start: usize,
    /// The word behind it.
    pub(super) end: usize,
    pub(super) kind: TimexType,
    pub(super) value: String,
    pub(super) days: Option<(DateValue, DateValue)>,
    pub(super) modifier: Option<TimexMod>,
    pub(super) anchor: Option<Anchor>,
    /// The stretch, where the value is one: later expressions may count from it.
    pub(super) stamp: Option<Stamp>,
    /// Whether it is told from today or from the story ("this year", "that day").
    pub(super) deictic: bool,
    /// Whether it only says what another stretch is compared with ("a year earlier").
    pub(super) compared: bool,
    /// The family that read it.
    pub(super) rule: &'static str,
}

impl Found {
    /// An expression with this value and nothing else known.
    pub(super) fn new(kind: TimexType, start: usize, end: usize, value: impl Into<String>) -> Self {
        Self {
            start,
            end,
            kind,
            value: value.into(),
            days: None,
            modifier: None,
            anchor: None,
            stamp: None,
            deictic: false,
            compared: false,
            rule: "",
        }
    }

    /// A stretch of the calendar.
    pub(super) fn date(start: usize, end: usize, stamp: Stamp) -> Self {
        Self {
            days: stamp.days(),
            stamp: Some(stamp),
            ..Self::new(TimexType::Date, start, end, stamp.value())
        }
    }

    /// A length.
    pub(super) fn length(start: usize, end: usize, value: impl Into<String>) -> Self {
        Self::new(TimexType::Duration, start, end, value)
    }

    /// Something that recurs.
    pub(super) fn set(start: usize, end: usize, value: impl Into<String>) -> Self {
        Self::new(TimexType::Set, start, end, value)
    }

    /// The same, worked out from this.
    #[must_use]
    pub(super) fn from(self, anchor: Anchor) -> Self {
        Self { anchor: Some(anchor), ..self }
    }

    /// The same, told from today or from the story.
    #[must_use]
    pub(super) fn deictic(self) -> Self {
        Self { deictic: true, ..self }
    }

    /// The same with a time of its day: `-` becomes `T` and the time.
    #[must_use]
    pub(super) fn at_time(self, end: usize, time: &str) -> Self {
        let value = format!("{}T{time}", self.value);
        let moment = |day: DateValue| day.at(time_of_day(time)?);
        let days = self.days.map(|(from, to)| moment(from).zip(moment(to)).unwrap_or((from, to)));
        Self { end, kind: TimexType::Time, value, days, ..self }
    }

    /// The stretch from one day to another that begins here.
    pub(super) fn to(&self, end: usize, from: DateValue, to: DateValue) -> Self {
        Self { end, value: format!("{from}/{to}"), days: Some((from, to)), stamp: None, ..self.clone() }
    }

    /// As a timex.
    pub(super) fn timex(self, span: Span) -> Timex {
        let (from, to) = self.days.unzip();
        Timex {
            span,
            kind: self.kind,
            value: self.value,
            from,
            to,
            modifier: self.modifier,
            anchor: self.anchor,
        }
    }
}
