//! Dated statements as rows.
//!
//! Comes in: a time expression that names days, and the sentences of its report. Goes out: its row with the
//! sentence that it dates, and rows from the file. Refuses lengths, sets and vague times: they date nothing.

use dateline_types::{DateValue, Span, Timex};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, params};

use super::{Source, days, ids};
use crate::case::codes::Coded;

/// A row of the table `dates`.
#[derive(Debug, PartialEq)]
pub(crate) struct DateRow {
    id: i64,
    kind: u8,
    stretch: (i64, i64),
    sentence: (Option<i64>, Option<i64>),
    value: Value,
    first_day: Option<Value>,
    last_day: Option<Value>,
    words: String,
}

impl DateRow {
    pub(super) fn of((timex, sentences): (&Timex, &[Span]), place: usize, source: &Source<'_>) -> Self {
        Self {
            id: source.id(place),
            kind: timex.kind.code(),
            stretch: source.stretch(timex.span),
            sentence: source.beside(timex.span, sentence_of(timex.span, sentences)),
            value: days::column_of(&timex.value),
            first_day: other_than(&timex.value, timex.from),
            last_day: other_than(&timex.value, timex.to),
            words: source.words(timex.span).to_owned(),
        }
    }

    pub(super) fn insert(&self, connection: &Connection) -> rusqlite::Result<()> {
        let mut statement = connection
            .prepare_cached("INSERT INTO dates VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")?;
        statement.execute(params![
            self.id,
            self.kind,
            self.stretch.0,
            self.stretch.1,
            self.sentence.0,
            self.sentence.1,
            self.value,
            self.first_day,
            self.last_day,
            self.words,
        ])?;
        Ok(())
    }

    pub(super) fn read_all(connection: &Connection, version: i64) -> rusqlite::Result<Vec<Self>> {
        let mut statement =
            connection.prepare_cached("SELECT * FROM dates WHERE id >= ?1 AND id < ?2 ORDER BY id")?;
        statement.query_map(ids(version), Self::read)?.collect()
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            kind: row.get(1)?,
            stretch: (row.get(2)?, row.get(3)?),
            sentence: (row.get(4)?, row.get(5)?),
            value: row.get(6)?,
            first_day: row.get(7)?,
            last_day: row.get(8)?,
            words: row.get(9)?,
        })
    }
}

/// A day that is not the value itself. Where there is none at all, an empty text says so.
fn other_than(value: &str, day: Option<DateValue>) -> Option<Value> {
    match day {
        None => Some(Value::Text(String::new())),
        Some(day) => (day.to_string() != value).then(|| days::column(day)),
    }
}

/// The sentence in which a span begins.
fn sentence_of(span: Span, sentences: &[Span]) -> Option<&Span> {
    let place = sentences.partition_point(|sentence| sentence.start() <= span.start()).checked_sub(1)?;
    Some(&sentences[place]).filter(|sentence| span.start() < sentence.end())
}
