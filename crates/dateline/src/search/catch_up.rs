//! Bringing an index up to its case.
//!
//! Comes in: versions of reports above the watermark, in order of their rows. Goes out: a commit that carries the new
//! watermark. What was not committed counts as never seen, so that a process can be killed at any time. Refuses to
//! hold many documents at once.

use std::fmt;

use tantivy::IndexWriter;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy};

use super::error::{IndexError, guarded};
use super::index::{Index, Watermark, open_files};
use super::schema::{Fields, Indexed};

/// Memory of the one writing thread, in bytes.
const MEMORY: usize = 32_000_000;
/// Documents between commits: what a crash can cost.
const BATCH: usize = 20_000;
/// Segments of like size that become one.
const MERGED: usize = 4;

/// What became of a call to [`Index::catch_up`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaughtUp {
    /// So many documents came in; all are found from now on.
    Added(u64),
    /// Another process is writing the index, and will bring it up itself.
    Busy,
}

/// Why an index was not brought up to its case.
#[derive(Debug)]
pub enum CatchUpError<E> {
    /// The caller's documents ended in an error. What came before it may have been indexed.
    Source(E),
    /// The index could not be written.
    Index(IndexError),
}

impl<E: fmt::Display> fmt::Display for CatchUpError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source(error) => error.fmt(f),
            Self::Index(error) => error.fmt(f),
        }
    }
}

impl<E: std::error::Error> std::error::Error for CatchUpError<E> {}

impl<E> From<IndexError> for CatchUpError<E> {
    fn from(error: IndexError) -> Self {
        Self::Index(error)
    }
}

impl Index {
    /// Indexes the documents above the watermark and commits the new one. Those at or below it are passed over, so
    /// that two processes can do this in turn without harm. Memory is bounded, however many documents come.
    ///
    /// # Errors
    /// What the documents ended in, or [`IndexError`]: `Damaged` asks for a rebuild, `Order` says that rows did not
    /// ascend, `Io` that the disk is full or read-only.
    pub fn catch_up<E>(
        &mut self,
        documents: impl IntoIterator<Item = Result<Indexed, E>>,
    ) -> Result<CaughtUp, CatchUpError<E>> {
        let Some(mut writing) = guarded(|| Writing::start(self))? else { return Ok(CaughtUp::Busy) };
        for document in documents {
            let document = document.map_err(CatchUpError::Source)?;
            guarded(|| writing.add(&document))?;
        }
        let added = guarded(|| writing.finish())?;
        let fresh = Self::open(&self.folder)?;
        *self = fresh.ok_or_else(|| IndexError::Damaged("it vanished while it was written".to_owned()))?;
        Ok(CaughtUp::Added(added))
    }
}

/// An index being written, by the one process that may.
struct Writing {
    writer: IndexWriter,
    fields: Fields,
    committed: Watermark,
    last: Watermark,
    added: u64,
    uncommitted: usize,
}

impl Writing {
    /// `None` while another process writes. The watermark is read behind the lock: that process may have moved it.
    fn start(index: &Index) -> Result<Option<Self>, IndexError> {
        let (files, _) = open_files(&index.folder)?;
        let writer = match writer(&files) {
            Ok(writer) => writer,
            Err(IndexError::Busy) => return Ok(None),
            Err(error) => return Err(error),
        };
        let committed = open_files(&index.folder)?.1;
        let committed =
            committed.ok_or_else(|| IndexError::Damaged("another version took it over".to_owned()))?;
        let last = committed.clone();
        Ok(Some(Self { writer, fields: index.fields.clone(), committed, last, added: 0, uncommitted: 0 }))
    }

    fn add(&mut self, document: &Indexed) -> Result<(), IndexError> {
        if document.row <= self.committed.row && self.added == 0 {
            return Ok(());
        }
        if document.row <= self.last.row {
            return Err(IndexError::Order { row: document.row, after: self.last.row });
        }
        if let Err(error) = self.writer.add_document(self.fields.document(document)) {
            // The thread that writes has ended; what it ended of is told when it is waited for.
            self.writer.prepare_commit()?;
            return Err(error.into());
        }
        self.last = Watermark { row: document.row, id: document.id.clone() };
        self.added += 1;
        self.uncommitted += 1;
        if self.uncommitted >= BATCH { self.commit() } else { Ok(()) }
    }

    fn commit(&mut self) -> Result<(), IndexError> {
        let mut commit = self.writer.prepare_commit()?;
        commit.set_payload(&self.last.payload());
        commit.commit()?;
        self.uncommitted = 0;
        Ok(())
    }

    fn finish(mut self) -> Result<u64, IndexError> {
        if self.uncommitted > 0 {
            self.commit()?;
        }
        self.writer.wait_merging_threads()?;
        Ok(self.added)
    }
}

/// The writer of an index: one thread that indexes and one that merges.
pub(super) fn writer(index: &tantivy::Index) -> Result<IndexWriter, IndexError> {
    let options = IndexWriterOptions::builder()
        .num_worker_threads(1)
        .memory_budget_per_thread(MEMORY)
        .num_merge_threads(1)
        .build();
    let writer = index.writer_with_options(options)?;
    let mut policy = LogMergePolicy::default();
    policy.set_min_num_segments(MERGED);
    writer.set_merge_policy(Box::new(policy));
    Ok(writer)
}
