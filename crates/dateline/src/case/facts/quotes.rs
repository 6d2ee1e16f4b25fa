//! Quotes as rows.
//!
//! Comes in: a quote. Goes out: its row, and rows from the file. Refuses the rest of what is quoted where that
//! is long: the span says where it stands.

use dateline_types::{Quote, Span};
use rusqlite::{Connection, Row, params};

use super::{Source, excerpt, ids};
use crate::case::codes::Coded;
use crate::case::pack::hundredths;

/// A row of the table `quotes`.
#[derive(Debug, PartialEq)]
pub(crate) struct QuoteRow {
    id: i64,
    kind: u8,
    mode: u8,
    stretch: (i64, i64),
    more: Option<String>,
    cue: (Option<i64>, Option<i64>),
    source: (Option<i64>, Option<i64>),
    source_words: Option<String>,
    entity: Option<i64>,
    confidence: u8,
    words: String,
}

impl QuoteRow {
    pub(super) fn of(quote: &Quote, place: usize, source: &Source<'_>) -> Self {
        let (first, more) = (*quote.content.first(), &quote.content.as_slice()[1..]);
        let entity = source.entity(quote.speaker);
        Self {
            id: source.id(place),
            kind: quote.kind.code(),
            mode: quote.mode.code(),
            stretch: source.stretch(first),
            more: pieces(more, source),
            cue: source.beside(first, quote.cue.first()),
            source: source.beside(first, quote.source.first()),
            source_words: source.unknown(entity, &quote.source),
            entity,
            confidence: hundredths(quote.confidence),
            words: excerpt(source.words(first)),
        }
    }

    pub(super) fn insert(&self, connection: &Connection) -> rusqlite::Result<()> {
        let mut statement = connection.prepare_cached(
            "INSERT INTO quotes VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?;
        statement.execute(params![
            self.id,
            self.kind,
            self.mode,
            self.stretch.0,
            self.stretch.1,
            self.more,
            self.cue.0,
            self.cue.1,
            self.source.0,
            self.source.1,
            self.source_words,
            self.entity,
            self.confidence,
            self.words,
        ])?;
        Ok(())
    }

    pub(super) fn read_all(connection: &Connection, version: i64) -> rusqlite::Result<Vec<Self>> {
        let mut statement =
            connection.prepare_cached("SELECT * FROM quotes WHERE id >= ?1 AND id < ?2 ORDER BY id")?;
        statement.query_map(ids(version), Self::read)?.collect()
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            kind: row.get(1)?,
            mode: row.get(2)?,
            stretch: (row.get(3)?, row.get(4)?),
            more: row.get(5)?,
            cue: (row.get(6)?, row.get(7)?),
            source: (row.get(8)?, row.get(9)?),
            source_words: row.get(10)?,
            entity: row.get(11)?,
            confidence: row.get(12)?,
            words: row.get(13)?,
        })
    }
}

/// Further pieces as JSON.
fn pieces(spans: &[Span], source: &Source<'_>) -> Option<String> {
    let ends = |(start, length): (i64, i64)| (start, start + length);
    let pieces: Vec<(i64, i64)> = spans.iter().map(|span| ends(source.stretch(*span))).collect();
    let json = || serde_json::to_string(&pieces).expect("numbers are plain data");
    (!pieces.is_empty()).then(json)
}
