//! The facts of a report in one row of columns.
//!
//! Comes in: a report of a case. Goes out: its quotes, figures and dates, each with its words, span and place
//! in the record. Refuses to choose: every fact of the record is a row.

use dateline_types::{Annotations, CodePoints, Figure, PointSpan, Quote, Span, Timex};

use crate::case::Kept;

/// A fact with what a table tells of it.
pub(super) struct Fact {
    /// The report's id, the list of its record, the place in it.
    pub(super) id: String,
    pub(super) kind: &'static str,
    pub(super) span: PointSpan,
    pub(super) words: String,
    /// Who said it or gave it: the entity's name, else the words.
    pub(super) who: String,
    pub(super) form: String,
    pub(super) status: String,
    pub(super) value: String,
    pub(super) value_high: String,
    pub(super) bound: String,
    pub(super) unit: String,
    pub(super) of: String,
    pub(super) date: String,
}

/// All facts of a report.
pub(super) fn facts(kept: &Kept) -> Vec<Fact> {
    let Some(all) = &kept.report.annotations else { return Vec::new() };
    let source = Source { kept, all, points: CodePoints::of(&kept.report.report.text) };
    let quotes = all.quotes.iter().enumerate().map(|(place, quote)| source.quote(place, quote));
    let figures = all.figures.iter().enumerate().map(|(place, figure)| source.figure(place, figure));
    let dates = all.timexes.iter().enumerate().map(|(place, timex)| source.date(place, timex));
    quotes.chain(figures).chain(dates).collect()
}

struct Source<'a> {
    kept: &'a Kept,
    all: &'a Annotations,
    points: CodePoints<'a>,
}

impl Source<'_> {
    fn fact(&self, (kind, list, place): (&'static str, &str, usize), span: Span) -> Fact {
        Fact {
            id: format!("{}/{list}/{place}", self.kept.report.id),
            kind,
            span: self.points.span(span),
            words: self.words(span),
            who: String::new(),
            form: String::new(),
            status: String::new(),
            value: String::new(),
            value_high: String::new(),
            bound: String::new(),
            unit: String::new(),
            of: String::new(),
            date: String::new(),
        }
    }

    fn words(&self, span: Span) -> String {
        span.of(&self.kept.report.report.text).to_owned()
    }

    fn who(&self, entity: Option<dateline_types::EntityId>, words: &[Span]) -> String {
        let name = entity.and_then(|id| self.all.entity(id)).map(|entity| entity.name.clone());
        name.or_else(|| words.first().map(|span| self.words(*span))).unwrap_or_default()
    }

    fn quote(&self, place: usize, quote: &Quote) -> Fact {
        let pieces: Vec<String> = quote.content.iter().map(|span| self.words(*span)).collect();
        Fact {
            words: pieces.join(" … "),
            who: self.who(quote.speaker, &quote.source),
            form: name_of(&quote.kind),
            status: name_of(&quote.mode),
            ..self.fact(("quote", "quotes", place), *quote.content.first())
        }
    }

    fn figure(&self, place: usize, figure: &Figure) -> Fact {
        Fact {
            who: self.who(figure.giver, &figure.given_in),
            status: name_of(&figure.status),
            value: figure.value.to_string(),
            value_high: figure.value_high.map(|high| high.to_string()).unwrap_or_default(),
            bound: name_of(&figure.bound),
            unit: figure.unit.clone().unwrap_or_default(),
            of: figure.of.as_ref().map(|of| of.text.clone()).unwrap_or_default(),
            date: figure.as_of.map(|as_of| as_of.value.to_string()).unwrap_or_default(),
            ..self.fact(("figure", "figures", place), figure.span)
        }
    }

    fn date(&self, place: usize, timex: &Timex) -> Fact {
        Fact {
            form: name_of(&timex.kind),
            date: timex.value.clone(),
            ..self.fact(("date", "timexes", place), timex.span)
        }
    }
}

/// The name of a kind, as it stands in the record.
pub(super) fn name_of(kind: &impl serde::Serialize) -> String {
    match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
