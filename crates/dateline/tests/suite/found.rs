//! What the stages found, in the words of the grammar.
//!
//! Comes in: an annotated report or a told story, and a key. Goes out: a list of finds, each with its words
//! and all of its attributes as an expectation would write them, so that comparing and printing need not
//! know what kind of thing it is. Refuses to compare.

use std::fmt;

use dateline_types::{
    Annotated, Annotations, Caption, Dated, Entity, EntityId, Figure, InReport, Problem, Quote, Span, Story,
    Timex,
};
use serde::Serialize;

use crate::outcome::Outcome;
use crate::words::flat;

/// One thing that was found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    key: &'static str,
    /// Its words, piece by piece, on one line each.
    pub(crate) words: Vec<String>,
    /// Every attribute it could be asked for; `-` where it has none.
    pub(crate) attributes: Vec<(&'static str, String)>,
    /// Where it stands in the body.
    pub(crate) spans: Vec<Span>,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.key, self.words.join(" ... "))?;
        let given = self.attributes.iter().filter(|(_, value)| value != "-");
        given.into_iter().try_for_each(|(name, value)| write!(f, " | {name} {value}"))
    }
}

/// What a report has under a key.
pub(crate) fn in_report(key: &'static str, annotated: &Annotated) -> Vec<Found> {
    let none = Annotations::default();
    let annotations = annotated.annotations.as_ref().unwrap_or(&none);
    let view = View { key, text: &annotated.report.text, annotations };
    match key {
        "sentence" => annotations.sentences.iter().map(|&span| view.mark(&[span])).collect(),
        "entity" => annotations.entities.iter().map(|entity| view.entity(entity)).collect(),
        "quote" => annotations.quotes.iter().map(|quote| view.quote(quote)).collect(),
        "timex" => annotations.timexes.iter().map(|timex| view.timex(timex)).collect(),
        "figure" => annotations.figures.iter().map(|figure| view.figure(figure)).collect(),
        "caption" => annotated.report.captions.iter().map(|caption| view.caption(caption)).collect(),
        "problem" => annotated.problems.iter().map(|problem| view.problem(problem)).collect(),
        _ => field(key, annotated).into_iter().collect(),
    }
}

/// A report's text with its annotations, seen under a key.
struct View<'a> {
    key: &'static str,
    text: &'a str,
    annotations: &'a Annotations,
}

impl View<'_> {
    /// What stands on these spans, without attributes.
    fn mark(&self, spans: &[Span]) -> Found {
        let words = spans.iter().map(|span| flat(span.of(self.text))).collect();
        Found { key: self.key, words, attributes: Vec::new(), spans: spans.to_vec() }
    }

    fn entity(&self, entity: &Entity) -> Found {
        let spans: Vec<Span> = entity.mentions.iter().map(|mention| mention.span).collect();
        let mut attributes = vec![
            ("type", name(&entity.kind)),
            ("role", or_none(entity.role.as_ref().map(|role| flat(&role.text)))),
        ];
        attributes.extend(spans.iter().map(|span| ("mention", flat(span.of(self.text)))));
        Found { words: vec![flat(&entity.name)], attributes, ..self.mark(&spans) }
    }

    fn quote(&self, quote: &Quote) -> Found {
        let attributes = vec![
            ("kind", name(&quote.kind)),
            ("mode", name(&quote.mode)),
            ("cue", self.join(&quote.cue)),
            ("source", self.join(&quote.source)),
            ("speaker", self.named(quote.speaker)),
        ];
        Found { attributes, ..self.mark(quote.content.as_slice()) }
    }

    fn timex(&self, timex: &Timex) -> Found {
        let attributes = vec![
            ("type", name(&timex.kind)),
            ("value", timex.value.clone()),
            ("from", or_none(timex.from)),
            ("to", or_none(timex.to)),
            ("mod", name(&timex.modifier)),
            ("anchor", name(&timex.anchor)),
        ];
        Found { attributes, ..self.mark(&[timex.span]) }
    }

    fn figure(&self, figure: &Figure) -> Found {
        let attributes = vec![
            ("value", figure.value.to_string()),
            ("high", or_none(figure.value_high)),
            ("bound", name(&figure.bound)),
            ("unit", or_none(figure.unit.as_ref())),
            ("of", or_none(figure.of.as_ref().map(|of| flat(&of.text)))),
            ("status", name(&figure.status)),
            ("giver", self.join(&figure.given_in)),
            ("as-of", or_none(figure.as_of.map(|as_of| as_of.value))),
        ];
        Found { attributes, ..self.mark(&[figure.span]) }
    }

    fn caption(&self, caption: &Caption) -> Found {
        Found { key: self.key, words: vec![flat(&caption.text)], ..Found::default() }
    }

    fn problem(&self, problem: &Problem) -> Found {
        Found { key: self.key, words: vec![name(&problem.code)], ..Found::default() }
    }

    fn join(&self, spans: &[Span]) -> String {
        let pieces: Vec<String> = spans.iter().map(|span| flat(span.of(self.text))).collect();
        if pieces.is_empty() { "-".to_owned() } else { pieces.join(" ... ") }
    }

    fn named(&self, entity: Option<EntityId>) -> String {
        or_none(entity.and_then(|id| self.annotations.entity(id)).map(|entity| flat(&entity.name)))
    }
}

/// A value of the report itself.
fn field(key: &'static str, annotated: &Annotated) -> Option<Found> {
    let report = &annotated.report;
    let value = |words: String| Found { key, words: vec![flat(&words)], ..Found::default() };
    match key {
        "title" => report.title.clone().map(value),
        "outlet" => report.outlet.clone().map(value),
        "language" => report.language.as_ref().map(|language| value(language.code().to_owned())),
        "url" => report.url.clone().map(value),
        "byline" => (!report.byline.is_empty()).then(|| value(report.byline.join("; "))),
        "published" => report.published.map(|date| dated(key, date)),
        "updated" => report.updated.map(|date| dated(key, date)),
        _ => None,
    }
}

fn dated(key: &'static str, date: Dated) -> Found {
    let attributes = vec![("basis", name(&date.basis))];
    Found { key, words: vec![date.value.to_string()], attributes, ..Found::default() }
}

/// What the stories have under a key.
pub(crate) fn in_stories(key: &'static str, outcome: &Outcome) -> Vec<Found> {
    let of_one = |story: &Story| match key {
        "timeline" => timeline(story, outcome),
        "statement" => statements(story, outcome),
        _ => claims(story, outcome),
    };
    outcome.stories.iter().flat_map(of_one).collect()
}

fn timeline(story: &Story, outcome: &Outcome) -> Vec<Found> {
    let words = |place: &InReport| outcome.words(&place.report, place.span);
    let found = story.timeline.iter().map(|entry| Found {
        key: "timeline",
        words: entry.within.iter().map(words).collect(),
        attributes: vec![("date", entry.date.to_string()), ("status", name(&entry.status))],
        spans: Vec::new(),
    });
    found.collect()
}

fn statements(story: &Story, outcome: &Outcome) -> Vec<Found> {
    let found = story.statements.iter().map(|statement| Found {
        key: "statement",
        words: statement.within.iter().map(|piece| outcome.words(&piece.report, piece.span)).collect(),
        attributes: vec![("speaker", or_none(statement.speaker.name.as_ref()))],
        spans: Vec::new(),
    });
    found.collect()
}

fn claims(story: &Story, outcome: &Outcome) -> Vec<Found> {
    let found = story.figures.iter().map(|figure| Found {
        key: "claims",
        words: figure.claims.iter().map(|claim| outcome.words(&claim.report, claim.span)).collect(),
        attributes: vec![("relation", name(&figure.relation)), ("of", or_none(figure.of.as_ref()))],
        spans: Vec::new(),
    });
    found.collect()
}

/// The name that records use: `direct`, `DATE`; `-` for none.
fn name(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    or_none(value.as_str())
}

fn or_none(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| value.to_string())
}
