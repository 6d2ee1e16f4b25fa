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
        let here = attribution::read(&scene, unit.start..unit.end.min(unit.start + UNIT_LIMIT));
        let spoke = !here.is_empty();
        let lone = here.is_empty().then(|| lone_quotation(&scene, &unit)).flatten();
        found.extend(here);
        let goes_on =
            lone.filter(|_| last_unit_spoke || opened_by_colon(&scene, &unit)).zip(found.last_mut());
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

/// A budget: no sentence of a person is longer, in tokens; it keeps the work linear.
const UNIT_LIMIT: usize = 1500;

/// Sentences, those joined that one quotation spans, and those that a colon leads to their quotation.
fn units(scene: &Scene<'_>) -> Vec<Range<usize>> {
    let mut units: Vec<Range<usize>> = Vec::new();
    for sentence in scene.reading.sentences() {
        let start = sentence.tokens.start;
        let inside =
            start > 0 && scene.stretch(start).is_some_and(|place| scene.stretches[place].open < start);
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
    let words = content
        .iter()
        .cloned()
        .flatten()
        .filter(|&at| matches!(scene.kind(at), Some(TokenKind::Word | TokenKind::Number)));
    let (quoted, plain): (Vec<usize>, Vec<usize>) = words.partition(|&at| scene.is_quoted(at));
    match (quoted.is_empty(), plain.is_empty()) {
        (false, true) => QuoteKind::Direct,
        (false, false) => QuoteKind::Mixed,
        _ => QuoteKind::Indirect,
    }
}

#[cfg(test)]
mod tests {
    use dateline_types::{Mode, Quote, Report};
    use proptest::prelude::*;

    /// Each attribution as "source | cue | content | speaker".
    fn read(text: &str) -> Vec<String> {
        let annotations = crate::annotate(&Report::of_text(text)).0.unwrap();
        let words = |spans: &[dateline_types::Span]| {
            spans.iter().map(|span| span.of(text)).collect::<Vec<_>>().join(" ... ")
        };
        let line = |quote: &Quote| {
            let speaker = quote.speaker.map_or("-", |id| annotations.entities[id.0 as usize].name.as_str());
            format!(
                "{} | {} | {} | {speaker}",
                words(&quote.source),
                words(&quote.cue),
                words(quote.content.as_slice())
            )
        };
        annotations.quotes.iter().map(line).collect()
    }

    #[test]
    fn a_split_quotation_is_one() {
        let text = "“We will not go,” Mara Lindqvist said. “Not now.”";
        assert_eq!(read(text), ["Mara Lindqvist | said | We will not go ... Not now. | Mara Lindqvist"]);
    }

    #[test]
    fn indirect_speech_in_its_common_shapes() {
        assert_eq!(
            read("Norwegian Minister Mara Lindqvist told reporters Friday that the bridge was closed."),
            ["Norwegian Minister Mara Lindqvist | told | that the bridge was closed | Mara Lindqvist"]
        );
        assert_eq!(
            read("The bridge will open again in May, according to the ministry."),
            ["the ministry | according to | The bridge will open again in May | -"]
        );
        assert_eq!(
            read("The bridge has been closed for good, the minister said Friday."),
            ["the minister | said | The bridge has been closed for good | -"]
        );
    }

    #[test]
    fn an_aide_to_someone_is_not_that_someone() {
        assert_eq!(
            read("An aide to Mara Lindqvist said that the bridge was safe."),
            ["An aide to Mara Lindqvist | said | that the bridge was safe | -"]
        );
    }

    #[test]
    fn a_scare_quote_says_nothing() {
        assert!(read("The so-called “bridge” is a plank.").is_empty());
    }

    #[test]
    fn to_decline_is_a_mode_of_its_own() {
        let report = Report::of_text("Mara Lindqvist declined to comment.");
        assert_eq!(crate::annotate(&report).0.unwrap().quotes[0].mode, Mode::Declined);
    }

    proptest! {
        #[test]
        fn any_text_gives_spans_within_it_and_ids_that_exist(
            text in "([A-Z][a-z]{1,5}|said|told|that|,|\\.|“|”|\"|'|:|according|to|he|the|president|é|\n| ){0,60}",
            odd in "\\PC{0,80}",
        ) {
            let text = format!("{text}{odd}");
            let annotations = crate::annotate(&Report::of_text(text.as_str())).0.unwrap();
            for (at, entity) in annotations.entities.iter().enumerate() {
                prop_assert_eq!(entity.id.0 as usize, at);
                for pair in entity.mentions.as_slice().windows(2) {
                    prop_assert!(pair[0].span <= pair[1].span);
                }
                prop_assert!(entity.mentions.iter().all(|mention| !mention.span.of(&text).is_empty()));
            }
            for quote in &annotations.quotes {
                prop_assert!(quote.content.iter().chain(&quote.cue).chain(&quote.source).all(|span| !span.of(&text).is_empty()));
                prop_assert!(quote.speaker.is_none_or(|id| annotations.entity(id).is_some()));
            }
        }
    }
}
