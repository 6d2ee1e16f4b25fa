//! Who said what.
//!
//! Comes in: a reading and its entities. Goes out: every attribution, direct and indirect, with source, cue,
//! content and speaker. Refuses scare quotes and titles, and figures of speech without a source.
//!
//! Confidence by pattern: a quotation with its tag 0.95; "said that", "according to" 0.9; a clause without
//! "that" 0.8; a noun phrase ("criticized the plan") 0.6; ten hundredths less where the source stands before
//! an earlier cue ("..., adding that").

mod attribution;
mod content;
mod cue_verb;
mod marks;
mod noun_phrase;
mod scene;
mod speaker;

use std::ops::Range;

use dateline_types::{Entity, NonEmpty, Quote, QuoteKind, Span};

use crate::{Reading, TokenKind};
use attribution::Attribution;
use scene::Scene;

/// Finds all attributions, in order of their content.
pub(crate) fn find(reading: &Reading<'_>, entities: &[Entity]) -> Vec<Quote> {
    let scene = Scene::of(reading);
    let mut found: Vec<Attribution> = Vec::new();
    let mut last_unit_spoke = false;
    for unit in units(&scene) {
        let here = attribution::read(&scene, unit.clone());
        let spoke = !here.is_empty();
        let lone = here.is_empty().then(|| lone_quotation(&scene, &unit)).flatten();
        found.extend(here);
        let goes_on = lone.filter(|_| last_unit_spoke || opened_by_colon(&scene, &unit)).zip(found.last_mut());
        last_unit_spoke = spoke || goes_on.is_some();
        if let Some((piece, last)) = goes_on {
            last.content.push(piece);
        }
    }
    let speakers = speaker::Speakers::of(entities);
    let mut quotes: Vec<Quote> = found.iter().filter_map(|one| quote(&scene, one, &speakers)).collect();
    quotes.sort_by_key(|quote| (*quote.content.first(), quote.cue.first().copied()));
    quotes
}

/// Sentences, those joined that one quotation spans, and those that a colon leads to their quotation.
fn units(scene: &Scene<'_>) -> Vec<Range<usize>> {
    let mut units: Vec<Range<usize>> = Vec::new();
    for sentence in scene.reading.sentences() {
        let start = sentence.tokens.start;
        let inside = start > 0 && scene.stretch(start).is_some_and(|place| scene.stretches[place].open < start);
        let led = start > 0 && scene.word(start - 1) == ":" && scene.is_quoted(start);
        match units.last_mut() {
            Some(last) if inside || led => last.end = sentence.tokens.end,
            _ => units.push(sentence.tokens.clone()),
        }
    }
    units
}

/// The quotation that a unit consists of.
fn lone_quotation(scene: &Scene<'_>, unit: &Range<usize>) -> Option<Range<usize>> {
    let stretch = scene.stretches[scene.stretch(unit.start)?];
    (stretch.open == unit.start && stretch.end + 1 >= unit.end).then(|| stretch.inner())
}

fn opened_by_colon(scene: &Scene<'_>, unit: &Range<usize>) -> bool {
    unit.start > 0 && scene.word(unit.start - 1) == ":"
}

fn quote(scene: &Scene<'_>, one: &Attribution, speakers: &speaker::Speakers<'_>) -> Option<Quote> {
    let pieces = one.content.iter().filter_map(|piece| content_span(scene, piece.clone())).collect();
    let content = NonEmpty::from_vec(pieces)?;
    let mut quote = Quote::new(kind(scene, &one.content), content);
    quote.mode = one.mode;
    quote.cue = vec![scene.reading.span(one.cue.clone())];
    quote.source = one.source.iter().map(|source| scene.reading.span(source.clone())).collect();
    quote.speaker = one.source.as_ref().and_then(|source| speakers.behind(scene, source));
    quote.confidence = one.confidence;
    Some(quote)
}

/// The span of a piece, without the comma that its tag put into it.
fn content_span(scene: &Scene<'_>, mut piece: Range<usize>) -> Option<Span> {
    while piece.end > piece.start && scene.word(piece.end - 1) == "," {
        piece.end -= 1;
    }
    (!piece.is_empty()).then(|| scene.reading.span(piece))
}

fn kind(scene: &Scene<'_>, content: &[Range<usize>]) -> QuoteKind {
    let words = content.iter().cloned().flatten().filter(|&at| {
        matches!(scene.kind(at), Some(TokenKind::Word | TokenKind::Number))
    });
    let (quoted, plain): (Vec<usize>, Vec<usize>) = words.partition(|&at| scene.is_quoted(at));
    match (quoted.is_empty(), plain.is_empty()) {
        (false, true) => QuoteKind::Direct,
        (false, false) => QuoteKind::Mixed,
        _ => QuoteKind::Indirect,
    }
}
