//! Dates as people write them.
//!
//! Comes in: a date as far as it is known. Goes out: "8 Dec 2021". Refuses to fill in what is not known.

use dateline::types::DateValue;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A day, a month or a year.
pub(super) fn day(date: DateValue) -> String {
    let month = date.month().and_then(|month| MONTHS.get(usize::from(month) - 1));
    let year = date.year().map(|year| year.to_string());
    let parts = [date.day().map(|day| day.to_string()), month.map(|month| (*month).to_owned()), year];
    let known = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    if date.year().is_none() { format!("{known}, no year") } else { known }
}

/// A day with the time, where that is known.
pub(super) fn moment(date: DateValue) -> String {
    let time = date.time().map(|time| format!(", {:02}:{:02}", time.hour, time.minute));
    format!("{}{}", day(date), time.unwrap_or_default())
}

/// "2 May 2030 – 9 May 2030".
pub(super) fn span(from: Option<DateValue>, to: Option<DateValue>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => day(from),
        (Some(from), Some(to)) => format!("{} – {}", day(from), day(to)),
        _ => "no dates".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{day, moment, span};

    #[test]
    fn what_is_not_known_is_not_written() {
        let date = |text: &str| text.parse().unwrap();
        assert_eq!(day(date("2030-05-02")), "2 May 2030");
        assert_eq!(day(date("2030-05")), "May 2030");
        assert_eq!(day(date("2030")), "2030");
        assert_eq!(day(date("XXXX-12-08")), "8 Dec, no year");
        assert_eq!(moment(date("2030-05-02T06:05:00Z")), "2 May 2030, 06:05");
        assert_eq!(span(None, None), "no dates");
        assert_eq!(span(Some(date("2030-05-02")), Some(date("2030-05-09"))), "2 May 2030 – 9 May 2030");
    }
}
