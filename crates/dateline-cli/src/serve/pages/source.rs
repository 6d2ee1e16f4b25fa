//! The source of a fact: the words, in the report they stand in.
//!
//! Comes in: a report and words of it. Goes out: the paragraphs around them, marked, under the name of the outlet.
//! Refuses to show more than a few paragraphs: the whole report is one link away.

use std::collections::BTreeMap;

use dateline::types::{Annotated, CodePoints, ReportId, Span};

use super::marked::{Marked, Pieces};
use super::parts::paragraphs;
use super::{Link, day};
use crate::serve::address;
use crate::serve::segments::Kind;
use crate::view::{clean, excerpt};

/// A passage of a report.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) outlet: String,
    pub(super) day: String,
    pub(super) report: Link,
    pub(super) language: String,
    pub(super) paragraphs: Vec<Pieces>,
}

/// The reports of a story, by id, with what turns their spans into addresses.
pub(super) struct Sources<'a>(BTreeMap<&'a ReportId, (&'a Annotated, CodePoints<'a>)>);

/// A neighbour longer than this stays out of a passage.
const NEIGHBOUR: usize = 600;

/// A paragraph longer than this is cut around the words.
const ROOM: usize = 1_200;

/// Paragraphs at the opening of a report.
const OPENING: usize = 3;

impl<'a> Sources<'a> {
    pub(super) fn of(reports: &'a [Annotated]) -> Self {
        let indexed = |report: &'a Annotated| (&report.id, (report, CodePoints::of(&report.report.text)));
        Self(reports.iter().map(indexed).collect())
    }

    pub(super) fn get(&self, id: &ReportId) -> Option<&'a Annotated> {
        self.0.get(id).map(|(report, _)| *report)
    }

    /// The exact words, nothing where the report is not at hand.
    pub(super) fn words(&self, id: &ReportId, span: Span) -> &'a str {
        self.get(id).and_then(|report| report.report.text.get(span.range())).unwrap_or_default()
    }

    /// The outlet of a report, leading to the words in it.
    pub(super) fn link(&self, id: &ReportId, span: Span) -> Link {
        let name = self.get(id).map_or_else(String::new, outlet);
        Link { name, href: self.href(id, span) }
    }

    /// The address of some words.
    pub(super) fn href(&self, id: &ReportId, span: Span) -> String {
        match self.0.get(id) {
            Some((report, points)) if report.report.text.get(span.range()).is_some() => {
                address::words(id, address::pair(points.span(span)))
            }
            _ => address::report(id),
        }
    }

    /// The passage around some words of a report.
    pub(super) fn passage(&self, id: &ReportId, spans: &[Span]) -> Option<Source> {
        let (report, points) = self.0.get(id)?;
        let text = &report.report.text;
        let spans: Vec<Span> =
            spans.iter().copied().filter(|span| text.get(span.range()).is_some()).collect();
        let shown = around(text, &spans);
        let marked = Marked::new(text, points).mark(spans.iter().copied(), Kind::Chosen);
        let href = spans.first().map_or_else(|| address::report(id), |span| self.href(id, *span));
        Some(source(report, href, with_facts(marked, report).excerpt(&shown)))
    }

    /// How a report begins.
    pub(super) fn opening(&self, id: &ReportId) -> Option<Source> {
        let (report, points) = self.0.get(id)?;
        let text = &report.report.text;
        let first = paragraphs(text).take(OPENING);
        let shown: Vec<Span> = first.map(|span| excerpt::around(text, head(span), ROOM)).collect();
        let marked = with_facts(Marked::new(text, points), report);
        Some(source(report, address::report(id), marked.excerpt(&shown)))
    }
}

/// The name of a report's outlet; where nobody said it, of the report.
pub(super) fn outlet(report: &Annotated) -> String {
    clean(report.report.outlet.as_deref().unwrap_or(report.id.as_str()))
}

fn with_facts<'a>(marked: Marked<'a>, report: &Annotated) -> Marked<'a> {
    match &report.annotations {
        Some(annotations) => marked.facts(annotations).unlinked(),
        None => marked,
    }
}

fn source(report: &Annotated, href: String, paragraphs: Vec<Pieces>) -> Source {
    let name = clean(report.report.title.as_deref().unwrap_or("(no title)"));
    Source {
        outlet: outlet(report),
        day: report.report.published.map_or_else(|| "no date".to_owned(), |date| day::day(date.value)),
        report: Link { name, href },
        language: report.report.language.as_ref().map_or_else(String::new, |code| code.code().to_owned()),
        paragraphs,
    }
}

/// The paragraphs in which the words stand, and a neighbour on each side where those are short.
fn around(text: &str, spans: &[Span]) -> Vec<Span> {
    let (Some(first), Some(last)) = (spans.first(), spans.last()) else { return Vec::new() };
    let all: Vec<Span> = paragraphs(text).collect();
    let from = all.partition_point(|paragraph| paragraph.end() <= first.start());
    let to = all.partition_point(|paragraph| paragraph.start() < last.end()).max(from);
    let neighbour = |at: Option<usize>| at.and_then(|at| all.get(at)).filter(|span| span.len() <= NEIGHBOUR);
    let mut shown: Vec<Span> = neighbour(from.checked_sub(1)).copied().into_iter().collect();
    for paragraph in &all[from..to] {
        let told = spans.iter().find(|span| span.overlaps(*paragraph));
        let middle = told.map_or(head(*paragraph), |span| clipped(text, *span, *paragraph));
        shown.push(if paragraph.len() <= ROOM { *paragraph } else { excerpt::around(text, middle, ROOM) });
    }
    shown.extend(neighbour(Some(to)));
    shown
}

/// The part of a span that lies in a paragraph, up to what can be shown.
fn clipped(text: &str, span: Span, paragraph: Span) -> Span {
    let start = span.start().max(paragraph.start());
    let end = span.end().min(paragraph.end());
    Span::new(start, text.floor_char_boundary(end.min(start + ROOM)).max(start))
}

/// Where a paragraph begins.
fn head(paragraph: Span) -> Span {
    Span::new(paragraph.start(), paragraph.start())
}
