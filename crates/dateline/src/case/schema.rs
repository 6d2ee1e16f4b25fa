//! The formats of the case file, and the way from each to the next.
//!
//! Comes in: a database of some format. Goes out: one of the format of today. Refuses to go back, and to touch
//! what belongs to another program or to a later Dateline.

mod second;

use rusqlite::{Connection, Transaction};

/// Marks a case file among SQLite databases ("DtLn"), in `PRAGMA application_id`.
pub(crate) const APPLICATION: i64 = 0x4474_4c6e;

/// What leads to a format from the one before.
#[derive(Clone, Copy)]
struct Migration {
    sql: &'static str,
    /// What SQL cannot do, done after it.
    then: fn(&Connection) -> rusqlite::Result<()>,
}

/// The way to each format: the first makes format 1 out of an empty database.
const MIGRATIONS: [Migration; 2] = [
    Migration { sql: include_str!("schema/1.sql"), then: |_| Ok(()) },
    Migration { sql: include_str!("schema/2.sql"), then: second::pack },
];

/// The views, made anew after every migration.
const VIEWS: &str = include_str!("schema/views.sql");

/// The format that this Dateline writes, in `PRAGMA user_version`.
pub(crate) const FORMAT: i64 = MIGRATIONS.len() as i64;

/// The marks of a database: its application and its format.
pub(crate) fn marks(connection: &Connection) -> rusqlite::Result<(i64, i64)> {
    let mark = |name| connection.pragma_query_value(None, name, |row| row.get(0));
    Ok((mark("application_id")?, mark("user_version")?))
}

/// Brings a database to the format of today, all or nothing.
pub(crate) fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    // A table is changed by making it anew under its name, in between which no row has what it refers to.
    connection.pragma_update(None, "foreign_keys", false)?;
    let migrated = migrate_by(connection, &MIGRATIONS);
    connection.pragma_update(None, "foreign_keys", true)?;
    migrated
}

fn migrate_by(connection: &mut Connection, migrations: &[Migration]) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let (_, format) = marks(&transaction)?;
    let done = usize::try_from(format).unwrap_or(0);
    if done < migrations.len() {
        for migration in &migrations[done..] {
            transaction.execute_batch(migration.sql)?;
            (migration.then)(&transaction)?;
        }
        transaction.execute_batch(VIEWS)?;
        mark(&transaction, migrations.len())?;
    }
    transaction.commit()
}

fn mark(transaction: &Transaction<'_>, format: usize) -> rusqlite::Result<()> {
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", format as i64)
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::{FORMAT, MIGRATIONS, Migration, marks, migrate, migrate_by};

    /// The migrations of today and one to come.
    fn with(sql: &'static str) -> Vec<Migration> {
        let next = Migration { sql, then: |_| Ok(()) };
        MIGRATIONS.into_iter().chain([next]).collect()
    }

    #[test]
    fn an_empty_database_becomes_a_case() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        assert_eq!(marks(&connection).unwrap(), (super::APPLICATION, FORMAT));
        for view in ["report", "story", "fact", "span"] {
            let rows: i64 =
                connection.query_row(&format!("SELECT count(*) FROM {view}"), [], |row| row.get(0)).unwrap();
            assert_eq!(rows, 0, "{view}");
        }
    }

    #[test]
    fn a_case_of_today_stays_as_it_is() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        connection.execute("INSERT INTO outlets (name) VALUES ('The Gauge')", []).unwrap();
        migrate(&mut connection).unwrap();
        let outlets: i64 =
            connection.query_row("SELECT count(*) FROM outlets", [], |row| row.get(0)).unwrap();
        assert_eq!(outlets, 1);
    }

    #[test]
    fn a_case_of_an_older_format_is_brought_on_with_what_is_in_it() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        connection.execute("INSERT INTO outlets (name) VALUES ('The Gauge')", []).unwrap();
        let next = with("ALTER TABLE outlets ADD COLUMN family TEXT;");
        migrate_by(&mut connection, &next).unwrap();
        assert_eq!(marks(&connection).unwrap().1, FORMAT + 1);
        let name: String = connection
            .query_row("SELECT name FROM outlets WHERE family IS NULL", [], |row| row.get(0))
            .unwrap();
        assert_eq!(name, "The Gauge");
    }

    #[test]
    fn only_the_mark_of_a_cut_is_taken_from_words() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate_by(&mut connection, &MIGRATIONS[..1]).unwrap();
        let insert = "INSERT INTO quotes (id, kind, mode, start, \"end\", confidence, words) VALUES (?1, 0, 0, 0, ?2, 80, ?3)";
        let waits = "We wait …";
        connection.execute(insert, (1, waits.chars().count() as i64, waits)).unwrap();
        connection.execute(insert, (2, 90, "We wait for the river to fall …")).unwrap();
        migrate(&mut connection).unwrap();
        let mut ask = connection.prepare("SELECT words FROM quotes ORDER BY id").unwrap();
        let words: Vec<String> = ask.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert_eq!(words, [waits, "We wait for the river to fall"]);
    }

    #[test]
    fn a_migration_that_fails_changes_nothing() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        let half = with("ALTER TABLE outlets ADD COLUMN family TEXT; SELECT nothing FROM nowhere;");
        assert!(migrate_by(&mut connection, &half).is_err());
        assert_eq!(marks(&connection).unwrap().1, FORMAT);
        assert!(connection.prepare("SELECT family FROM outlets").is_err());
    }
}
