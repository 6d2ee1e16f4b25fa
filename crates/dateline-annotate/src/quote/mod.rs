//! Who said what.
//!
//! Comes in: the words of a report. Goes out: its attributions in order: direct, indirect and mixed speech,
//! beliefs, denials and refusals, each with content, cue and source. Refuses to know who is behind a source:
//! that is the entities' matter. Scare quotes and titles are no attributions.

mod content;
mod group;
mod marks;
mod scene;
mod source;
mod tag;

use std::ops::Range;

use dateline_types::{Confidence, Mode, NonEmpty, Quote, QuoteKind, Span};

use crate::words::Words;
use marks::Marks;
use scene::Scene;

/// An attribution in words.
#[derive(Clone, Debug)]
struct Draft {
    mode: Mode,
    content: Vec<Range<usize>>,
    cue: Option<Range<usize>>,
    source: Option<Range<usize>>,
    confidence: u8,
}

/// The attributions of a report, in the order of their contents.
pub(crate) fn find(words: &Words<'_>) -> Vec<Quote> {
    let scene = Scene { words, marks: Marks::of(words) };
    let mut drafts = Vec::new();
    for at in 0..words.len() {
        if !scene.quoted(at) {
            drafts.extend(tag::read(&scene, at, &drafts));
        }
    }
    join(&scene, &mut drafts);
    let mut quotes: Vec<Quote> = drafts.iter().filter_map(|draft| quote(&scene, draft)).collect();
    quotes.sort_by_key(|quote| (quote.content.first().start(), quote.content.first().end()));
    quotes
}

/// Adds the quotations that follow an attribution with nothing but signs in between: they are its own.
fn join(scene: &Scene<'_>, drafts: &mut [Draft]) {
    for stretch in scene.marks.all() {
        let claimed = |draft: &Draft| {
            draft.content.iter().any(|piece| piece.start < stretch.close && stretch.open < piece.end)
        };
        if drafts.iter().any(claimed) {
            continue;
        }
        let Some(before) = (0..stretch.open).rev().find(|at| scene.speaks(*at)) else { continue };
        let ends = |draft: &&mut Draft| {
            draft.holds(before)
                && draft.content.iter().any(|piece| scene.quoted(piece.start) && scene.quoted(piece.end - 1))
        };
        let starts = scene.words.sentence(stretch.open).start == stretch.open;
        if let Some(draft) = drafts.iter_mut().find(ends).filter(|_| starts) {
            draft.content.push(stretch.start..stretch.end);
        }
    }
}

impl Draft {
    fn holds(&self, at: usize) -> bool {
        self.content.iter().chain(&self.cue).chain(&self.source).any(|range| range.contains(&at))
    }
}

fn quote(scene: &Scene<'_>, draft: &Draft) -> Option<Quote> {
    let words = scene.words;
    let span = |range: &Range<usize>| words.span(range.clone());
    let content: Vec<Span> = draft.content.iter().filter(|range| !range.is_empty()).map(span).collect();
    let mut quote = Quote::new(kind(scene, &draft.content), NonEmpty::from_vec(content)?);
    quote.mode = draft.mode;
    quote.cue = draft.cue.iter().map(span).collect();
    quote.source = draft.source.iter().map(span).collect();
    quote.confidence = Confidence::percent(draft.confidence);
    Some(quote)
}

/// Whether the words of a content lie in quotation marks.
fn kind(scene: &Scene<'_>, content: &[Range<usize>]) -> QuoteKind {
    let spoken = |at: &usize| scene.speaks(*at);
    let all = content.iter().cloned().flatten().filter(spoken).count();
    let quoted = content.iter().cloned().flatten().filter(spoken).filter(|at| scene.quoted(*at)).count();
    match quoted {
        0 => QuoteKind::Indirect,
        _ if quoted == all => QuoteKind::Direct,
        _ => QuoteKind::Mixed,
    }
}
