//! Documents into the case.
//!
//! Comes in: documents, as they are acquired. Goes out: for each an acknowledgement, after its rows are on the
//! disk. Refuses to do anything twice: what the case has is recognised before it is read.
//!
//! Three things go on side by side: documents are acquired and read in batches on all cores, and the batch
//! before is written in its order. A batch is one transaction.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use dateline_types::{Annotated, ReportId, Span};
use rayon::prelude::*;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use serde::Serialize;

use super::dictionary::{Dictionaries, Dictionary};
use super::error::{CaseError, Trouble};
use super::open::Access;
use super::recall::Recalled;
use super::write::Prepared;
use super::{Case, hash64, open};
use crate::acquire::{Acquired, Refused};
use crate::pipeline::{BATCH, Pipeline, Settings, next_batch};

/// What became of a document, now that it is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledged {
    /// How it came to be there.
    pub arrival: Arrival,
    /// The report it gave.
    pub id: ReportId,
    /// Of the text of that report, in lower-case hexadecimal.
    pub sha256: String,
}

/// How a document came to be in the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// As a new report.
    Added,
    /// As a later version of a report that was there.
    Version(Changes),
    /// It was there before.
    Known,
}

/// What a later version says otherwise: sentences, or paragraphs where the report was not annotated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Stand in the later version alone.
    pub added: Vec<String>,
    /// Stood in the earlier version alone.
    pub removed: Vec<String>,
}

/// A document on its way to the writer.
enum Read {
    Known(Acknowledged),
    Prepared(Box<Prepared>),
    Refused(Refused),
}

impl Case {
    /// Adds documents. Each is acknowledged, in input order, once it is durable, or refused with a reason; then
    /// the next one follows. `sink` says whether to go on; what was acknowledged stays in any case.
    ///
    /// Adding the same documents again acknowledges them as known and changes nothing, so that a run that was
    /// interrupted can simply be repeated.
    ///
    /// # Errors
    /// When the case cannot be written. What was acknowledged before is in it.
    pub fn add(
        &mut self,
        documents: impl Iterator<Item = Result<Acquired, Refused>> + Send,
        settings: &Settings,
        mut sink: impl FnMut(Result<Acknowledged, Refused>) -> bool,
    ) -> Result<(), CaseError> {
        let reader = Reader {
            pipeline: Pipeline::new(settings.clone()),
            known: open::open(&self.path, Access::Read)?,
            dictionaries: self.dictionaries.clone(),
        };
        // One batch waits while another is written and a third is read: no more is held at a time.
        let (batches, read) = sync_channel(1);
        thread::scope(|scope| {
            scope.spawn(move || reader.read_all(documents, &batches));
            // Given away, so that a writer that ends early lets the reader end too.
            self.write_all(read, &mut sink)
        })
    }

    fn write_all(
        &mut self,
        read: Receiver<Result<Vec<Read>, Trouble>>,
        sink: &mut impl FnMut(Result<Acknowledged, Refused>) -> bool,
    ) -> Result<(), CaseError> {
        for batch in read {
            let written = batch.and_then(|batch| self.write_batch(batch));
            for result in written.map_err(|trouble| self.trouble(trouble))? {
                if !sink(result) {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Writes a batch, all or nothing.
    fn write_batch(&mut self, batch: Vec<Read>) -> Result<Vec<Result<Acknowledged, Refused>>, Trouble> {
        // After an error nobody knows what the grouper has seen: it is made anew.
        let recalled = self.recalled.take();
        let mut recalled = recalled.unwrap_or_else(|| Recalled::new(self.dictionaries.clone()));
        if !batch.iter().any(|read| matches!(read, Read::Prepared(_))) {
            self.recalled = Some(recalled);
            return Ok(batch.into_iter().filter_map(Read::unwritten).collect());
        }
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut results = Vec::with_capacity(batch.len());
        for read in batch {
            results.push(match read {
                Read::Known(known) => Ok(known),
                Read::Refused(refused) => Err(refused),
                Read::Prepared(report) => Ok(report.write(&transaction, &mut recalled)?),
            });
        }
        transaction.commit()?;
        self.recalled = Some(recalled);
        Ok(results)
    }
}

impl Read {
    fn unwritten(self) -> Option<Result<Acknowledged, Refused>> {
        match self {
            Self::Known(known) => Some(Ok(known)),
            Self::Refused(refused) => Some(Err(refused)),
            Self::Prepared(_) => None,
        }
    }
}

/// Documents in the first batch; each one after it has twice as many, up to [`BATCH`]. So the first
/// acknowledgements come soon, and long runs pay for few commits.
const FIRST_BATCH: usize = 8;

/// Reads documents ahead of the writer.
struct Reader {
    pipeline: Pipeline,
    /// To recognise what the case has.
    known: Connection,
    dictionaries: Dictionaries,
}

impl Reader {
    fn read_all(
        self,
        documents: impl Iterator<Item = Result<Acquired, Refused>>,
        batches: &SyncSender<Result<Vec<Read>, Trouble>>,
    ) {
        let mut documents = documents.peekable();
        let mut most = FIRST_BATCH;
        while documents.peek().is_some() {
            let batch = self.read_batch(next_batch(&mut documents, most));
            most = (most * 2).min(BATCH);
            // The writer is gone where it met an error or was told to stop.
            if batches.send(batch).is_err() {
                return;
            }
        }
    }

    fn read_batch(&self, batch: Vec<Result<Acquired, Refused>>) -> Result<Vec<Read>, Trouble> {
        let recognised = batch.into_iter().map(|document| self.recognise(document));
        let recognised: Vec<Result<Acquired, Read>> = recognised.collect::<Result<_, Trouble>>()?;
        let dictionary = self.dictionaries.latest(&self.known)?;
        let pipeline = &self.pipeline;
        let read = |document: Result<Acquired, Read>| match document {
            Ok(new) => read_new(pipeline, new, dictionary.as_ref()),
            Err(read) => read,
        };
        Ok(recognised.into_par_iter().map(read).collect())
    }

    /// A document that the case does not have yet, or what is to be said of it without reading it.
    fn recognise(&self, document: Result<Acquired, Refused>) -> Result<Result<Acquired, Read>, Trouble> {
        let document = match document {
            Ok(document) => document,
            Err(refused) => return Ok(Err(Read::Refused(refused))),
        };
        let mut ask = self.known.prepare_cached(
            "SELECT versions.name, lower(hex(versions.sha256)) FROM documents
             JOIN versions ON versions.id = documents.version
             WHERE documents.key = ?1 AND lower(hex(coalesce(documents.sha256, versions.sha256))) = ?2 LIMIT 1",
        )?;
        let values = params![origin(&document), document.document.source.sha256];
        let known = ask.query_row(values, |row| {
            let (id, sha256) = (ReportId(row.get(0)?), row.get(1)?);
            Ok(Acknowledged { arrival: Arrival::Known, id, sha256 })
        });
        Ok(known.optional()?.map_or(Ok(document), |known| Err(Read::Known(known))))
    }
}

fn read_new(pipeline: &Pipeline, document: Acquired, dictionary: Option<&Arc<Dictionary>>) -> Read {
    let origin = origin(&document);
    match pipeline.nameless(document) {
        Ok((name, report)) => Read::Prepared(Box::new(Prepared::of((name, origin), report, dictionary))),
        Err(refused) => Read::Refused(refused),
    }
}

/// Where a document came from and what the caller said of it, as a number. The same bytes from the same place
/// are the same document.
fn origin(document: &Acquired) -> i64 {
    let hints = &document.document.hints;
    let path = document.document.source.path.as_deref().filter(|_| document.own_file);
    let parts = [&document.id, &hints.url, &hints.title, &hints.published, &hints.outlet];
    let parts = parts.map(|part| part.as_deref().unwrap_or_default());
    hash64(&format!(
        "{}\u{1f}{}",
        parts.join("\u{1f}"),
        path.map(crate::identity::absolute).unwrap_or_default()
    ))
}

impl Changes {
    pub(crate) fn between(before: &Annotated, after: &Annotated) -> Self {
        let (old, new) = (passages(before), passages(after));
        let missing = |from: &[&str], other: &[&str]| {
            let missing = from.iter().filter(|passage| !other.contains(passage));
            missing.map(|passage| (*passage).to_owned()).collect()
        };
        Self { added: missing(&new, &old), removed: missing(&old, &new) }
    }
}

/// The headline and the sentences of a report, or its paragraphs.
fn passages(report: &Annotated) -> Vec<&str> {
    let text = &report.report.text;
    let title = report.report.title.as_deref();
    let sentences = report.annotations.as_ref().map(|all| all.sentences.as_slice());
    match sentences {
        Some(sentences) => {
            title.into_iter().chain(sentences.iter().map(|span: &Span| span.of(text))).collect()
        }
        None => title.into_iter().chain(text.split("\n\n")).collect(),
    }
}
