//! Days in columns.
//!
//! Comes in: a date as exact as it is known. Goes out: a whole day as the number of days since 1970, which takes two
//! bytes; all else as the text it is. Refuses to lose anything: what would not come back as it was stays text.

use dateline_types::DateValue;
use rusqlite::types::Value;

/// Years that SQLite's `date` writes as we do.
const YEARS: std::ops::RangeInclusive<i16> = 0..=9999;

/// A date for a column.
pub(super) fn column(date: DateValue) -> Value {
    let whole = date.time().is_none() && date.year().is_some_and(|year| YEARS.contains(&year));
    match date.day_number() {
        Some(day) if whole => Value::Integer(day.into()),
        _ => Value::Text(date.to_string()),
    }
}

/// The value of a time expression for a column.
pub(super) fn column_of(value: &str) -> Value {
    match value.parse::<DateValue>() {
        Ok(date) if date.to_string() == value => column(date),
        _ => Value::Text(value.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;
    use rusqlite::types::Value;

    use super::column_of;

    #[test]
    fn a_day_is_a_number_that_sqlite_reads_as_the_same_day() {
        let connection = Connection::open_in_memory().unwrap();
        for day in ["1970-01-01", "1969-12-31", "2030-02-28", "0001-03-01", "9999-12-31"] {
            let Value::Integer(number) = column_of(day) else { panic!("{day} is no number") };
            let query = "SELECT date(?1 * 86400, 'unixepoch')";
            let read: String = connection.query_row(query, [number], |row| row.get(0)).unwrap();
            assert_eq!(read, day);
        }
    }

    #[test]
    fn what_is_no_whole_day_stays_text() {
        for value in
            ["2030", "2030-05", "XXXX-05-14", "2030-05-14T09:30", "2030-W20", "PAST_REF", "2030-02-30"]
        {
            assert_eq!(column_of(value), Value::Text(value.to_owned()));
        }
    }
}
