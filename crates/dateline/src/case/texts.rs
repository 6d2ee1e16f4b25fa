//! The texts of a case, for the search of phrases.
//!
//! Comes in: rows. Goes out: the text, title or outlet of each, to whoever looks. Bodies are read from the file one after
//! the other, and unpacked side by side meanwhile. Refuses to hold up a search because of a damaged report: it has no
//! words until it is mended, and `check` names it.

use std::ops::Range;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension};

use super::Case;
use super::bodies::{self, Pressed, TextReader};
use super::dictionary::Dictionary;
use super::error::Trouble;
use super::open::CACHE;
use super::pack;
use crate::search::{Look, Part, Texts};

/// Bodies that one thread unpacks in one go.
const BUNDLE: usize = 64;

/// Bytes of a body, most often less.
const USUAL: usize = 2_000;

/// Bodies that are in memory at the same time, at most.
const AT_ONCE: usize = 128 * BUNDLE;

/// Kibibytes of pages in memory meanwhile (negative, as [`CACHE`]).
const PAGES: i64 = -1_000;

/// A case that is searched.
pub(super) struct CaseTexts<'a>(pub(super) &'a Case);

impl Texts for CaseTexts<'_> {
    type Error = Trouble;

    fn read(&self, part: Part, rows: &[u64], look: Look<'_>) -> Result<(), Trouble> {
        match part {
            Part::Text => self.read_bodies(rows, look),
            Part::Title => self.read_names("SELECT title FROM versions WHERE id = ?1", rows, look),
            Part::Outlet => self.read_names(
                "SELECT name FROM outlets WHERE id = (SELECT outlet FROM versions WHERE id = ?1)",
                rows,
                look,
            ),
        }
    }
}

impl CaseTexts<'_> {
    fn read_names(&self, query: &str, rows: &[u64], look: Look<'_>) -> Result<(), Trouble> {
        let mut ask = self.0.connection.prepare_cached(query)?;
        for row in rows {
            let name: Option<Option<String>> = ask.query_row([*row as i64], |row| row.get(0)).optional()?;
            name.flatten().iter().for_each(|name| look(*row, name));
        }
        Ok(())
    }

    fn read_bodies(&self, rows: &[u64], look: Look<'_>) -> Result<(), Trouble> {
        // One state of the file, and one lock for all of them.
        let connection = &self.0.connection;
        let _reading = connection.unchecked_transaction()?;
        if rows.len() <= BUNDLE {
            self.bundle(rows)?.look(look);
            return Ok(());
        }
        let _few = FewPages::of(connection)?;
        rows.chunks(AT_ONCE).try_for_each(|rows| {
            rayon::in_place_scope(|scope| {
                rows.chunks(BUNDLE).try_for_each(|rows| {
                    let bundle = self.bundle(rows)?;
                    scope.spawn(move |_| bundle.look(look));
                    Ok(())
                })
            })
        })
    }

    fn bundle(&self, rows: &[u64]) -> Result<Bundle, Trouble> {
        let connection = &self.0.connection;
        let query = format!(
            "SELECT {} FROM bodies LEFT JOIN bodies AS root ON root.version = bodies.prefix WHERE bodies.version = ?1",
            bodies::COLUMNS
        );
        let mut ask = connection.prepare_cached(&query)?;
        let mut bundle = Bundle::for_bodies(rows.len());
        for row in rows {
            let mut found = ask.query([*row as i64])?;
            let Some(body) = found.next()? else { continue };
            if let Some(body) = Pressed::read((body, 0), (connection, &self.0.dictionaries))? {
                bundle.add(*row, body);
            }
        }
        Ok(bundle)
    }
}

/// Holds the pages in memory down while many bodies are read: each page is used once, and memory that is soon used again
/// is quicker.
struct FewPages<'a>(&'a Connection);

impl<'a> FewPages<'a> {
    fn of(connection: &'a Connection) -> Result<Self, Trouble> {
        connection.pragma_update(None, "cache_size", PAGES)?;
        Ok(Self(connection))
    }
}

impl Drop for FewPages<'_> {
    fn drop(&mut self) {
        // Without it the next question is slower, and no other.
        let _ = self.0.pragma_update(None, "cache_size", CACHE);
    }
}

/// Packed bodies.
struct Bundle {
    bytes: Vec<u8>,
    /// Those that stand alone: where in `bytes`.
    alone: Vec<(u64, Option<Arc<Dictionary>>, Range<usize>)>,
    /// Those that are differences from others.
    behind: Vec<(u64, Pressed)>,
}

impl Bundle {
    fn for_bodies(count: usize) -> Self {
        let (bytes, alone) = (Vec::with_capacity(count * USUAL), Vec::with_capacity(count));
        Self { bytes, alone, behind: Vec::new() }
    }

    fn add(&mut self, row: u64, body: Pressed) {
        let Some((bytes, dictionary)) = body.standing_alone() else {
            self.behind.push((row, body));
            return;
        };
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        self.alone.push((row, dictionary.cloned(), start..self.bytes.len()));
    }

    fn look(&self, look: Look<'_>) {
        let id = |dictionary: &Option<Arc<Dictionary>>| dictionary.as_ref().map(|dictionary| dictionary.id);
        for alike in self.alone.chunk_by(|a, b| id(&a.1) == id(&b.1)) {
            let mut reader = TextReader::new(alike[0].1.as_deref());
            for (row, _, body) in alike {
                reader.text(&self.bytes[body.clone()]).iter().for_each(|text| look(*row, text));
            }
        }
        for (row, body) in &self.behind {
            let Ok(bytes) = body.unpressed() else { continue };
            pack::text_of(&bytes).iter().for_each(|text| look(*row, text));
        }
    }
}
