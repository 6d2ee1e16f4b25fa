//! Words with their marks, ready for a template.
//!
//! Comes in: a body and what is marked in it. Goes out: paragraphs in pieces, each with its classes, the ids by
//! which it is found, and the fact it leads to. Refuses to know which facts a page shows.

use std::collections::BTreeSet;

use dateline::types::{Annotations, CodePoints, QuoteKind, Span};

use crate::serve::address::{anchor, pair};
use crate::serve::segments::{Kind, Mark, Segment, segments};
use crate::view::clean;

/// A few words that look alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) words: String,
    /// Empty where the words are not marked.
    pub(super) class: String,
    pub(super) ids: Vec<String>,
    pub(super) link: Option<String>,
}

/// A paragraph.
pub(super) type Pieces = Vec<Piece>;

/// A body with its marks; `links[i]` is where `marks[i]` leads.
pub(super) struct Marked<'a> {
    pub(super) text: &'a str,
    pub(super) points: &'a CodePoints<'a>,
    pub(super) marks: Vec<Mark>,
    pub(super) links: Vec<Option<String>>,
}

/// The class of each kind, in the order of `Kind`.
const CLASSES: [&str; 5] = ["quote", "indirect", "figure", "date", "chosen"];

impl<'a> Marked<'a> {
    /// A body without marks.
    pub(super) fn new(text: &'a str, points: &'a CodePoints<'a>) -> Self {
        Self { text, points, marks: Vec::new(), links: Vec::new() }
    }

    /// Adds marks that lead nowhere.
    pub(super) fn mark(mut self, spans: impl IntoIterator<Item = Span>, kind: Kind) -> Self {
        for span in spans {
            self.marks.push((span, kind));
            self.links.push(None);
        }
        self
    }

    /// Adds what a report says; each mark leads to the line of its fact (`figure-3`).
    pub(super) fn facts(mut self, annotations: &Annotations) -> Self {
        for (at, quote) in annotations.quotes.iter().enumerate() {
            let kind = if quote.kind == QuoteKind::Indirect { Kind::Indirect } else { Kind::Quote };
            quote.content.iter().for_each(|span| self.fact((*span, kind), ("quote", at)));
        }
        for (at, figure) in annotations.figures.iter().enumerate() {
            self.fact((figure.span, Kind::Figure), ("figure", at));
        }
        for (at, timex) in annotations.timexes.iter().enumerate() {
            self.fact((timex.span, Kind::Date), ("date", at));
        }
        self
    }

    /// Takes all links away: the words stand on another page than the facts.
    pub(super) fn unlinked(mut self) -> Self {
        self.links.fill(None);
        self
    }

    fn fact(&mut self, mark: Mark, (list, at): (&str, usize)) {
        self.marks.push(mark);
        self.links.push(Some(format!("#{list}-{at}")));
    }

    /// These spans in pieces, with the ids of their words.
    pub(super) fn paragraphs(&self, shown: &[Span]) -> Vec<Pieces> {
        let mut given = BTreeSet::new();
        let cut = segments(self.text, shown, &self.marks);
        cut.iter()
            .map(|paragraph| paragraph.iter().map(|segment| self.piece(segment, &mut given)).collect())
            .collect()
    }

    /// These spans in pieces without ids, where the same words may stand on a page twice.
    pub(super) fn excerpt(&self, shown: &[Span]) -> Vec<Pieces> {
        let mut paragraphs = self.paragraphs(shown);
        paragraphs.iter_mut().flatten().for_each(|piece| piece.ids.clear());
        paragraphs
    }

    fn piece(&self, segment: &Segment, given: &mut BTreeSet<String>) -> Piece {
        let covering = CLASSES.iter().zip(segment.kinds).filter(|(_, count)| *count > 0);
        let ids = segment.begins.iter().map(|mark| anchor(pair(self.points.span(self.marks[*mark].0))));
        Piece {
            words: clean(segment.span.of(self.text)),
            class: covering.map(|(class, _)| *class).collect::<Vec<_>>().join(" "),
            // Two facts in the same words have one address.
            ids: ids.filter(|id| given.insert(id.clone())).collect(),
            link: segment.inner.and_then(|mark| self.links[mark].clone()),
        }
    }
}
