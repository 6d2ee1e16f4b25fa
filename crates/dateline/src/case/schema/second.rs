//! What SQL cannot do on the way to format 2: the appearances of entities, packed.
//!
//! Comes in: a case in which schema/2.sql was run. Goes out: its lists of appearances, and none of the tables they
//! were made from. Refuses to read records: how much somebody said is counted in the old rows.

use dateline_types::EntityId;
use rusqlite::{Connection, Row};

use crate::case::appearances::Appearance;

/// Each appearance of format 1 with what the entity said and gave there. Where two entities of one record are the same
/// entity of the case, the rows do not tell which of them spoke: the first of them did.
const OLD: &str = "
    SELECT entity, version, number,
        CASE WHEN is_first THEN (SELECT count(*) FROM quotes_1 AS fact
            WHERE fact.id >= version << 16 AND fact.id < (version + 1) << 16 AND fact.entity = old.entity) ELSE 0 END,
        CASE WHEN is_first THEN (SELECT count(*) FROM figures_1 AS fact
            WHERE fact.id >= version << 16 AND fact.id < (version + 1) << 16 AND fact.entity = old.entity) ELSE 0 END
    FROM (SELECT *, number = min(number) OVER (PARTITION BY entity, version) AS is_first FROM appearances_1) AS old
    ORDER BY entity, version, number";

/// Packs the appearances.
pub(super) fn pack(connection: &Connection) -> rusqlite::Result<()> {
    let mut ask = connection.prepare(OLD)?;
    let mut rows = ask.query([])?;
    while let Some(row) = rows.next()? {
        appearance(row)?.insert(connection, row.get(0)?)?;
    }
    drop(rows);
    connection.execute_batch("DROP TABLE appearances_1; DROP TABLE quotes_1; DROP TABLE figures_1;")
}

fn appearance(row: &Row<'_>) -> rusqlite::Result<Appearance> {
    Ok(Appearance {
        version: row.get(1)?,
        number: EntityId(row.get(2)?),
        quotes: row.get(3)?,
        figures: row.get(4)?,
    })
}
