//! Figures as rows.
//!
//! Comes in: a figure. Goes out: its row, and rows from the file. Refuses further words of its giver: the
//! first ones name it.

use dateline_types::{Figure, Number};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, params};

use super::{Source, days, ids};
use crate::case::codes::Coded;

/// A row of the table `figures`.
#[derive(Debug, PartialEq)]
pub(crate) struct FigureRow {
    id: i64,
    stretch: (i64, i64),
    value: f64,
    value_high: Option<f64>,
    bound: u8,
    unit: Option<String>,
    of: Option<String>,
    of_at: (Option<i64>, Option<i64>),
    status: u8,
    giver_at: (Option<i64>, Option<i64>),
    giver: Option<String>,
    entity: Option<i64>,
    as_of: Option<Value>,
    words: String,
}

impl FigureRow {
    pub(super) fn of(figure: &Figure, place: usize, source: &Source<'_>) -> Self {
        let entity = source.entity(figure.giver);
        Self {
            id: source.id(place),
            stretch: source.stretch(figure.span),
            value: figure.value.get(),
            value_high: figure.value_high.map(Number::get),
            bound: figure.bound.code(),
            unit: figure.unit.clone(),
            of: figure.of.as_ref().map(|of| of.text.clone()),
            of_at: source.beside(figure.span, figure.of.as_ref().map(|of| &of.span)),
            status: figure.status.code(),
            giver_at: source.beside(figure.span, figure.given_in.first()),
            giver: source.unknown(entity, &figure.given_in),
            entity,
            as_of: figure.as_of.map(|as_of| days::column(as_of.value)),
            words: source.words(figure.span).to_owned(),
        }
    }

    pub(super) fn insert(&self, connection: &Connection) -> rusqlite::Result<()> {
        let mut statement = connection.prepare_cached(
            "INSERT INTO figures VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, \
             ?17)",
        )?;
        statement.execute(params![
            self.id,
            self.stretch.0,
            self.stretch.1,
            self.value,
            self.value_high,
            self.bound,
            self.unit,
            self.of,
            self.of_at.0,
            self.of_at.1,
            self.status,
            self.giver_at.0,
            self.giver_at.1,
            self.giver,
            self.entity,
            self.as_of,
            self.words,
        ])?;
        Ok(())
    }

    pub(super) fn read_all(connection: &Connection, version: i64) -> rusqlite::Result<Vec<Self>> {
        let mut statement =
            connection.prepare_cached("SELECT * FROM figures WHERE id >= ?1 AND id < ?2 ORDER BY id")?;
        statement.query_map(ids(version), Self::read)?.collect()
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            stretch: (row.get(1)?, row.get(2)?),
            value: row.get(3)?,
            value_high: row.get(4)?,
            bound: row.get(5)?,
            unit: row.get(6)?,
            of: row.get(7)?,
            of_at: (row.get(8)?, row.get(9)?),
            status: row.get(10)?,
            giver_at: (row.get(11)?, row.get(12)?),
            giver: row.get(13)?,
            entity: row.get(14)?,
            as_of: row.get(15)?,
            words: row.get(16)?,
        })
    }
}
