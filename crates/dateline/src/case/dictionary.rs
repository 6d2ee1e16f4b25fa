//! What news has in common, so that a single report packs as well as many together.
//!
//! Comes in: the first reports of a case, and later the bytes of any. Goes out: a dictionary for zstd, made once
//! and kept in the case, and with it bodies a third smaller. Refuses to come from anywhere else: a case holds
//! all that is needed to read it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension};
use zstd::dict::DecoderDictionary;

use super::bodies::{self, Pressed};
use super::error::Trouble;

/// A dictionary is made when the case holds so many versions. Of fewer it would learn their story, and not
/// what reports are like.
const LEARNS_AT: i64 = 1_000;

/// Bytes of a dictionary. Twice as many save less than one part in a hundred.
const SIZE: usize = 112 << 10;

/// A dictionary, ready for use.
pub(crate) struct Dictionary {
    pub(crate) id: i64,
    bytes: Vec<u8>,
    decoder: DecoderDictionary<'static>,
}

/// The dictionaries of a case, each read once. Clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dictionaries(Arc<Mutex<BTreeMap<i64, Arc<Dictionary>>>>);

impl Dictionary {
    fn new(id: i64, bytes: Vec<u8>) -> Self {
        Self { id, decoder: DecoderDictionary::copy(&bytes), bytes }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(crate) fn decoder(&self) -> &DecoderDictionary<'static> {
        &self.decoder
    }
}

impl std::fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Dictionary({})", self.id)
    }
}

impl Dictionaries {
    /// The dictionary of this id.
    pub(crate) fn get(&self, connection: &Connection, id: i64) -> Result<Arc<Dictionary>, Trouble> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(dictionary) = known.get(&id) {
            return Ok(Arc::clone(dictionary));
        }
        let mut ask = connection.prepare_cached("SELECT bytes FROM dictionaries WHERE id = ?1")?;
        let bytes: Option<Vec<u8>> = ask.query_row([id], |row| row.get(0)).optional()?;
        let bytes = bytes.ok_or_else(|| Trouble::Damaged(format!("dictionary {id} is gone")))?;
        let dictionary = Arc::new(Dictionary::new(id, bytes));
        known.insert(id, Arc::clone(&dictionary));
        Ok(dictionary)
    }

    /// The dictionary for what comes next, if there is one yet.
    pub(crate) fn latest(&self, connection: &Connection) -> Result<Option<Arc<Dictionary>>, Trouble> {
        let mut ask = connection.prepare_cached("SELECT max(id) FROM dictionaries")?;
        let id: Option<i64> = ask.query_row([], |row| row.get(0))?;
        id.map(|id| self.get(connection, id)).transpose()
    }
}

/// Makes the dictionary of a case, when version `id` is what comes next and it is time.
pub(crate) fn learn(connection: &Connection, id: i64) -> Result<(), Trouble> {
    if id != LEARNS_AT {
        return Ok(());
    }
    let query = format!(
        "SELECT {} FROM bodies LEFT JOIN bodies AS root ON root.version = bodies.prefix ORDER BY bodies.version",
        bodies::COLUMNS
    );
    let none = Dictionaries::default();
    let mut ask = connection.prepare(&query)?;
    let mut rows = ask.query([])?;
    let mut bodies = Vec::new();
    while let Some(row) = rows.next()? {
        let pressed = Pressed::read((row, 0), (connection, &none))?;
        bodies.extend(pressed.and_then(|pressed| pressed.unpressed().ok()));
    }
    // Reports that have nothing in common teach nothing, and are kept without.
    if let Ok(bytes) = zstd::dict::from_samples(&bodies, SIZE) {
        connection.execute("INSERT INTO dictionaries (bytes) VALUES (?1)", [bytes])?;
    }
    Ok(())
}
