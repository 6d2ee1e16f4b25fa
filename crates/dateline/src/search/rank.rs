//! Hits in their order.
//!
//! Comes in: every document that matches. Goes out: their number, and a page of them, best first; equals in order of
//! their rows, so that the same case gives the same page. Refuses to know the query.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader};

/// Which hits are wanted.
#[derive(Clone, Debug)]
pub struct Ask {
    /// At most so many.
    pub limit: usize,
    /// Without the first so many.
    pub offset: usize,
    /// In which order.
    pub order: Order,
    /// Rows that are not shown and not counted, in ascending order: the older versions of reports, say.
    pub hidden: Arc<[u64]>,
}

impl Default for Ask {
    fn default() -> Self {
        Self { limit: 20, offset: 0, order: Order::Relevance, hidden: Arc::new([]) }
    }
}

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The best match first (BM25).
    #[default]
    Relevance,
    /// The latest day of publication first, those without one last.
    Newest,
}

/// A page of hits.
#[derive(Clone, Debug, PartialEq)]
pub struct Hits {
    /// How many there are on all pages.
    pub total: u64,
    /// Those of this page, best first.
    pub hits: Vec<Hit>,
}

/// A row that matches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The row in the case.
    pub row: u64,
    /// How well it matches (BM25); 0 where only names and dates were asked for, or the order is by date.
    pub score: f32,
}

/// Better hits are greater: by what they are ordered by, then by the lower row.
type Key = (u32, Reverse<u64>);

/// Keeps the best hits of all that match.
pub(super) struct Ranked<'a> {
    ask: &'a Ask,
}

impl<'a> Ranked<'a> {
    pub(super) fn new(ask: &'a Ask) -> Self {
        Self { ask }
    }

    fn hit(&self, (order, Reverse(row)): Key) -> Hit {
        let score = if self.ask.order == Order::Relevance { f32::from_bits(order) } else { 0.0 };
        Hit { row, score }
    }
}

impl Collector for Ranked<'_> {
    type Fruit = Hits;
    type Child = Best;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<Best> {
        let columns = segment.fast_fields();
        let day = match self.ask.order {
            Order::Relevance => None,
            Order::Newest => columns.column_opt("from")?,
        };
        Ok(Best {
            row: columns.u64("row")?,
            day,
            hidden: Arc::clone(&self.ask.hidden),
            room: self.ask.limit.saturating_add(self.ask.offset),
            total: 0,
            kept: BinaryHeap::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        self.ask.order == Order::Relevance
    }

    fn merge_fruits(&self, segments: Vec<(u64, Vec<Key>)>) -> tantivy::Result<Hits> {
        let total = segments.iter().map(|(total, _)| total).sum();
        let mut best: Vec<Key> = segments.into_iter().flat_map(|(_, best)| best).collect();
        best.sort_unstable_by_key(|&key| Reverse(key));
        let page = best.into_iter().skip(self.ask.offset).take(self.ask.limit);
        Ok(Hits { total, hits: page.map(|key| self.hit(key)).collect() })
    }
}

/// The best hits of one segment.
pub(super) struct Best {
    row: Column<u64>,
    /// `None` where the order is not by day.
    day: Option<Column<u64>>,
    hidden: Arc<[u64]>,
    room: usize,
    total: u64,
    /// The worst one on top, to give way to a better one.
    kept: BinaryHeap<Reverse<Key>>,
}

impl SegmentCollector for Best {
    type Fruit = (u64, Vec<Key>);

    fn collect(&mut self, document: DocId, score: Score) {
        let Some(row) = self.row.first(document) else { return };
        if self.hidden.binary_search(&row).is_ok() {
            return;
        }
        self.total += 1;
        // The bits of floats that are not negative are in the order of the floats.
        let order = self.day.as_ref().map_or_else(|| score.max(0.0).to_bits(), |day| day_of(day, document));
        let key = (order, Reverse(row));
        if self.kept.len() < self.room {
            self.kept.push(Reverse(key));
        } else if let Some(mut worst) = self.kept.peek_mut().filter(|worst| worst.0 < key) {
            *worst = Reverse(key);
        }
    }

    fn harvest(self) -> Self::Fruit {
        (self.total, self.kept.into_iter().map(|Reverse(key)| key).collect())
    }
}

fn day_of(days: &Column<u64>, document: DocId) -> u32 {
    days.first(document).map_or(0, |day| day as u32)
}
