//! The index: a folder that is opened, searched and checked.
//!
//! Comes in: the path of a folder. Goes out: an index at a watermark. Refuses to repair: what is damaged is built
//! anew by the caller, who has the texts.

use std::fmt;
use std::path::{Path, PathBuf};

use tantivy::{IndexReader, ReloadPolicy, TantivyError};

use super::compile::{Compiler, Reading};
use super::error::{IndexError, guarded};
use super::folder::{Folder, unread};
use super::phrases::Sought;
use super::query::Query;
use super::rank::{Ask, Hits, Ranked};
use super::schema::{Fields, VERSION, settings, tokenizers};
use super::texts::Texts;

/// A full-text index of a case, open for searching.
pub struct Index {
    pub(super) folder: PathBuf,
    pub(super) fields: Fields,
    reader: IndexReader,
    watermark: Watermark,
}

/// How far an index has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Watermark {
    /// The highest row that is indexed; 0 where there is none.
    pub row: u64,
    /// The `id` that this row had. Where the case has another one there, the index is another case's.
    pub id: String,
}

impl Index {
    /// Opens the index in a folder. `None` where there is none, or one made by another version of this module: it is to
    /// be [created](Index::create). Writes nothing.
    ///
    /// # Errors
    /// [`IndexError::Damaged`] where files are missing, cut or altered, [`IndexError::Io`] where they cannot be read.
    pub fn open(folder: &Path) -> Result<Option<Self>, IndexError> {
        if !Folder::new(folder).holds_index()? {
            return Ok(None);
        }
        guarded(|| open_while_written(folder))
    }

    /// Makes an empty index, in place of the one that is there.
    ///
    /// # Errors
    /// [`IndexError::Busy`] while another process writes it, [`IndexError::Io`] where the folder cannot be written.
    pub fn create(folder: &Path) -> Result<Self, IndexError> {
        Folder::new(folder).clear()?;
        guarded(|| {
            let schema = Fields::new().schema;
            let index = tantivy::Index::create(Folder::new(folder), schema, settings())?;
            let mut writer = super::catch_up::writer(&index)?;
            let mut commit = writer.prepare_commit()?;
            commit.set_payload(&Watermark::default().payload());
            commit.commit()?;
            drop(writer);
            Ok(())
        })?;
        Self::open(folder)?.ok_or_else(|| IndexError::Damaged("it vanished while it was made".to_owned()))
    }

    /// How far it has come.
    pub fn watermark(&self) -> &Watermark {
        &self.watermark
    }

    /// How many documents it holds.
    pub fn documents(&self) -> u64 {
        self.reader.searcher().num_docs()
    }

    /// The rows that match, best first. The texts are those that were indexed: they are read where a phrase is asked
    /// for, and only where it may stand.
    ///
    /// # Errors
    /// [`IndexError::Damaged`] and [`IndexError::Io`], as for [`open`](Index::open), and what the texts report.
    pub fn search<T: Texts + ?Sized>(&self, query: &Query, ask: &Ask, texts: &T) -> Result<Hits, T::Error> {
        let searcher = self.reader.searcher();
        let verified = Sought::by(query, ask, (&self.fields, &searcher))?.verified(texts)?;
        let reading = Reading::Verified(&verified);
        let compiler = Compiler { fields: &self.fields, searcher: &searcher, reading };
        Ok(guarded(|| Ok(searcher.search(&*compiler.query(query)?, &Ranked::new(ask))?))?)
    }

    /// Reads the whole index and holds it against its checksums and the number of documents it should have.
    ///
    /// # Errors
    /// What is wrong, first of all.
    pub fn verify(&self, documents: u64) -> Result<(), IndexError> {
        guarded(|| {
            check_files(&self.folder)?;
            let fresh = Self::open(&self.folder)?
                .ok_or_else(|| IndexError::Damaged("meta.json is missing".into()))?;
            let indexed = fresh.documents();
            if indexed == documents {
                Ok(())
            } else {
                Err(IndexError::OutOfStep { indexed, expected: documents })
            }
        })
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Index({} up to row {})", self.folder.display(), self.watermark.row)
    }
}

/// A writer that merges files clears the old ones away: a reader that comes between looks again.
fn open_while_written(folder: &Path) -> Result<Option<Index>, IndexError> {
    const TRIES: usize = 5;
    let mut opened = open_once(folder);
    for _ in 1..TRIES {
        match opened {
            Err(TantivyError::OpenReadError(tantivy::directory::error::OpenReadError::FileDoesNotExist(
                _,
            ))) => {
                opened = open_once(folder);
            }
            done => return Ok(done?),
        }
    }
    Ok(opened?)
}

fn open_once(folder: &Path) -> tantivy::Result<Option<Index>> {
    let fields = Fields::new();
    let (index, watermark) = open_files(folder)?;
    let Some(watermark) = watermark.filter(|_| index.schema() == fields.schema) else { return Ok(None) };
    let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
    Ok(Some(Index { folder: folder.to_owned(), fields, reader, watermark }))
}

/// Reads every file that counts. Some tantivy takes for optional, and some (the places of words) hold nothing here, but
/// each belongs to its segment; what a killed writer left lying does not count.
fn check_files(folder: &Path) -> Result<(), IndexError> {
    use tantivy::index::SegmentComponent::{FastFields, FieldNorms, Positions, Postings, Store, Terms};
    for segment in open_files(folder)?.0.searchable_segment_metas()? {
        for part in [FastFields, FieldNorms, Positions, Postings, Store, Terms] {
            let name = segment.relative_path(part);
            let checked = Folder::new(folder).check(&name);
            checked.map_err(|error| TantivyError::from(unread(error, &name)))?;
        }
    }
    Ok(())
}

/// The files as tantivy opens them, and how far they have come.
pub(super) fn open_files(folder: &Path) -> tantivy::Result<(tantivy::Index, Option<Watermark>)> {
    let mut index = tantivy::Index::open(Folder::new(folder))?;
    index.set_tokenizers(tokenizers());
    let payload = index.load_metas()?.payload.unwrap_or_default();
    Ok((index, Watermark::of(&payload)))
}

impl Watermark {
    /// As it is kept with a commit: version, row, id.
    pub(super) fn payload(&self) -> String {
        format!("{VERSION} {} {}", self.row, self.id)
    }

    /// `None` for another version.
    fn of(payload: &str) -> Option<Self> {
        let mut parts = payload.splitn(3, ' ');
        let version: u32 = parts.next()?.parse().ok()?;
        let row = parts.next()?.parse().ok()?;
        let id = parts.next()?.to_owned();
        (version == VERSION).then_some(Self { row, id })
    }
}

#[cfg(test)]
mod tests {
    use super::Watermark;

    #[test]
    fn a_watermark_survives_and_another_version_does_not() {
        let mark = Watermark { row: 7, id: "an id with blanks".into() };
        assert_eq!(Watermark::of(&mark.payload()), Some(mark));
        assert_eq!(Watermark::of("999999 7 a"), None);
        assert_eq!(Watermark::of(""), None);
    }
}
