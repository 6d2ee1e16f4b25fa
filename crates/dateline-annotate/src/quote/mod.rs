//! Who said what.
//!
//! Comes in: the words of a report. Goes out: its attributions in order: direct, indirect and mixed speech,
//! beliefs, denials and refusals, each with content, cue and source. Refuses to know who is behind a source:
//! that is the entities' matter. Scare quotes and titles are no attributions.

mod according;
mod around;
mod borrowed;
mod confidence;
mod content;
mod frame;
mod group;
mod label;
mod marks;
mod noun;
mod scene;
mod source;
mod subject;
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
    let mut drafts = label::find(&scene);
    let labelled = drafts.len();
    for at in 0..words.len() {
        if !scene.quoted(at) {
            drafts.extend(tag::read(&scene, at, &drafts[labelled..]).or_else(|| noun::read(&scene, at)));
        }
    }
    drop_echoes(&scene, &mut drafts);
    join(&scene, &mut drafts);
    let mut quotes: Vec<Quote> = drafts.iter().filter_map(|draft| quote(&scene, draft)).collect();
    quotes.sort_by_key(|quote| (quote.content.first().start(), quote.content.first().end()));
    quotes
}

/// "She said she believed it rained" is one statement: a belief that its own holder states is dropped.
fn drop_echoes(scene: &Scene<'_>, drafts: &mut Vec<Draft>) {
    let mut said_until = 0;
    drafts.retain(|draft| {
        let start = draft.source.as_ref().map_or(0, |source| source.start);
        let pronoun = matches!(scene.words.lower(start), "he" | "she" | "it" | "they");
        let echo = matches!(draft.mode, Mode::Belief | Mode::Denied) && pronoun && start < said_until;
        if draft.mode == Mode::Speech {
            said_until = draft.content.iter().map(|piece| piece.end).max().unwrap_or(0).max(said_until);
        }
        !echo
    });
}

/// Adds the quotations that follow an attribution of direct speech: those that begin a sentence of the same
/// paragraph, and whole paragraphs in marks behind it.
fn join(scene: &Scene<'_>, drafts: &mut [Draft]) {
    let mut place = places(drafts);
    place.sort_unstable();
    let mut last: Option<usize> = None;
    let mut next = 0;
    for stretch in scene.marks.all() {
        while next < place.len() && place[next].0 < stretch.close {
            last = Some(place[next].1);
            next += 1;
        }
        let Some(draft) = last.map(|number| &mut drafts[number]) else { continue };
        if draft.touches(stretch.open..stretch.close) || !follows(scene, draft, stretch.open..stretch.close) {
            continue;
        }
        draft.content.push(stretch.start..stretch.end);
    }
}

/// Where each attribution's words stand, with its number.
fn places(drafts: &[Draft]) -> Vec<(usize, usize)> {
    let numbered = drafts.iter().enumerate();
    numbered.flat_map(|(number, draft)| draft.ranges().map(move |range| (range.start, number))).collect()
}

/// Whether a quotation without a tag of its own goes on with what was said.
fn follows(scene: &Scene<'_>, draft: &Draft, stretch: Range<usize>) -> bool {
    let words = scene.words;
    let direct =
        draft.content.last().is_some_and(|piece| scene.quoted(piece.start) && scene.quoted(piece.end - 1));
    let end = draft.ranges().map(|range| range.end).max().unwrap_or(0);
    let paragraph = words.paragraph(stretch.start);
    let begins = words.sentence(stretch.start).start == stretch.start;
    let same = paragraph.contains(&(end - 1));
    let alone = stretch == paragraph && words.paragraph(end - 1).end == paragraph.start;
    begins && end <= stretch.start && (same || direct && alone)
}

impl Draft {
    /// Content, cue and source.
    fn ranges(&self) -> impl Iterator<Item = &Range<usize>> {
        self.content.iter().chain(&self.cue).chain(&self.source)
    }

    /// Whether its tag ends right before this word: "..., she said".
    fn tags_before(&self, end: usize) -> bool {
        self.source.iter().chain(&self.cue).any(|range| range.end == end)
            && self.content.iter().all(|piece| piece.end < end)
    }

    fn touches(&self, words: Range<usize>) -> bool {
        self.ranges().any(|range| range.start < words.end && words.start < range.end)
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
