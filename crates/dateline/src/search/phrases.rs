//! Phrases: the index holds the words of a report, and not their order.
//!
//! Comes in: a query. Goes out: the documents in which its phrases stand, word for word. The index says in which
//! reports all words of a phrase occur and the rest of the query can hold; these alone are read, each once however many
//! phrases there are. Refuses to know how a query is put together, and where the texts are kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::index::SegmentId;
use tantivy::query::BitSetDocSet;
use tantivy::query::doc_predicate_query::{ConstOrVariableSegmentPredicate, DocPredicate};
use tantivy::{BitSet, DocId, Score, Searcher, SegmentOrdinal, SegmentReader};

use super::compile::{Compiler, Reading};
use super::error::{IndexError, guarded};
use super::query::{Place, Query};
use super::rank::Ask;
use super::schema::Fields;
use super::texts::{Part, Texts};
use super::words::Sequence;

/// Two words or more, one after the other, in a part of a report.
type Phrase<'q> = (Part, &'q [String]);

/// A row that may hold a phrase, and the document that stands for it.
type Candidate = (u64, SegmentId, DocId);

/// The phrases of a query, each with the rows that may hold it, in their order.
pub(super) struct Sought<'q>(BTreeMap<Phrase<'q>, Vec<Candidate>>);

/// The phrases of a query, each with the documents that do hold it.
#[derive(Default)]
pub(super) struct Verified<'q>(BTreeMap<Phrase<'q>, Standing>);

/// The documents in which a phrase stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Standing(Arc<BTreeMap<SegmentId, Vec<DocId>>>);

impl<'q> Sought<'q> {
    /// Asks the index which rows may hold the phrases of a query.
    pub(super) fn by(
        query: &'q Query,
        ask: &Ask,
        (fields, searcher): (&Fields, &Searcher),
    ) -> Result<Self, IndexError> {
        let mut phrases = BTreeSet::new();
        add_phrases(&mut phrases, query);
        let compiler = Compiler { fields, searcher, reading: Reading::Most };
        let candidates = |phrase: Phrase<'q>| {
            let wanted = compiler.with_all_words(query, phrase)?;
            Ok((phrase, searcher.search(&*wanted, &Candidates { hidden: &ask.hidden })?))
        };
        guarded(|| phrases.into_iter().map(candidates).collect::<Result<_, _>>().map(Self))
    }

    /// Reads the rows that may hold a phrase, and keeps those that do.
    pub(super) fn verified<T: Texts + ?Sized>(self, texts: &T) -> Result<Verified<'q>, T::Error> {
        let mut verified = Verified::default();
        for part in [Part::Text, Part::Title, Part::Outlet] {
            let looking = self.0.iter().filter(|((place, _), _)| *place == part);
            let looking: Vec<Looking<'_, 'q>> = looking.map(Looking::new).collect();
            let rows: BTreeSet<u64> =
                looking.iter().flat_map(|one| one.candidates).map(|candidate| candidate.0).collect();
            if !rows.is_empty() {
                let rows: Vec<u64> = rows.into_iter().collect();
                texts.read(part, &rows, &|row, text| looking.iter().for_each(|one| one.look(row, text)))?;
            }
            verified.0.extend(looking.into_iter().map(Looking::finished));
        }
        Ok(verified)
    }
}

/// The phrases of two words or more; a single word is known to the index.
fn add_phrases<'q>(phrases: &mut BTreeSet<Phrase<'q>>, query: &'q Query) {
    match query {
        Query::Phrase(place, words) if words.len() > 1 => {
            phrases.extend(parts_of(*place).iter().map(|part| (*part, words.as_slice())));
        }
        Query::All(parts) | Query::Any(parts) => parts.iter().for_each(|part| add_phrases(phrases, part)),
        Query::Not(denied) => add_phrases(phrases, denied),
        _ => {}
    }
}

/// Where the words of a query are looked for.
pub(super) fn parts_of(place: Place) -> &'static [Part] {
    match place {
        Place::Report => &[Part::Text, Part::Title],
        Place::Title => &[Part::Title],
        Place::Outlet => &[Part::Outlet],
    }
}

impl Verified<'_> {
    /// The documents in which a phrase stands.
    pub(super) fn standing(&self, phrase: Phrase<'_>) -> Standing {
        self.0.get(&phrase).cloned().unwrap_or_default()
    }
}

/// A phrase while its candidates are read.
struct Looking<'a, 'q> {
    phrase: Phrase<'q>,
    sequence: Sequence<'q>,
    candidates: &'a [Candidate],
    found: Mutex<BTreeMap<SegmentId, Vec<DocId>>>,
}

impl<'a, 'q> Looking<'a, 'q> {
    fn new((phrase, candidates): (&Phrase<'q>, &'a Vec<Candidate>)) -> Self {
        let sequence = Sequence::of(phrase.1);
        Self { phrase: *phrase, sequence, candidates, found: Mutex::default() }
    }

    fn look(&self, row: u64, text: &str) {
        let Ok(at) = self.candidates.binary_search_by_key(&row, |candidate| candidate.0) else { return };
        if self.sequence.stands_in(text) {
            let (_, segment, document) = self.candidates[at];
            let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
            found.entry(segment).or_default().push(document);
        }
    }

    fn finished(self) -> (Phrase<'q>, Standing) {
        let found = self.found.into_inner().unwrap_or_else(PoisonError::into_inner);
        (self.phrase, Standing(Arc::new(found)))
    }
}

impl DocPredicate for Standing {
    type SegmentDocPredicate = fn(DocId) -> bool;

    fn doc_predicate(
        &self,
        segment: &SegmentReader,
    ) -> tantivy::Result<ConstOrVariableSegmentPredicate<Self::SegmentDocPredicate>> {
        let Some(documents) = self.0.get(&segment.segment_id()) else {
            return Ok(ConstOrVariableSegmentPredicate::Const(false));
        };
        let mut set = BitSet::with_max_value(segment.max_doc());
        for document in documents {
            set.insert(*document);
        }
        let necessary_condition = Box::new(BitSetDocSet::from(set));
        Ok(ConstOrVariableSegmentPredicate::Variable { predicate: |_| true, necessary_condition })
    }
}

/// Collects all that matches and is not hidden, in order of the rows.
struct Candidates<'a> {
    hidden: &'a Arc<[u64]>,
}

impl Collector for Candidates<'_> {
    type Fruit = Vec<Candidate>;
    type Child = SegmentCandidates;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentCandidates> {
        let row = segment.fast_fields().u64("row")?;
        let hidden = Arc::clone(self.hidden);
        Ok(SegmentCandidates { segment: segment.segment_id(), row, hidden, found: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, segments: Vec<Vec<Candidate>>) -> tantivy::Result<Vec<Candidate>> {
        let mut all = segments.concat();
        all.sort_unstable();
        Ok(all)
    }
}

/// The candidates of one segment.
struct SegmentCandidates {
    segment: SegmentId,
    row: Column<u64>,
    hidden: Arc<[u64]>,
    found: Vec<Candidate>,
}

impl SegmentCollector for SegmentCandidates {
    type Fruit = Vec<Candidate>;

    fn collect(&mut self, document: DocId, _: Score) {
        let row = self.row.first(document).filter(|row| self.hidden.binary_search(row).is_err());
        self.found.extend(row.map(|row| (row, self.segment, document)));
    }

    fn harvest(self) -> Vec<Candidate> {
        self.found
    }
}
