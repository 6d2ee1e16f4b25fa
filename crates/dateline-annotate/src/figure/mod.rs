//! Figures.
//!
//! Comes in: the words of a report with its timexes, quotes and entities. Goes out: figures in order, each with
//! value, bound, unit, what it counts, whether it is reported, who gave it and for which day it holds. Refuses
//! years, dates, clock times, ordinals, names that hold digits, addresses and phone numbers.

mod age;
mod amount;
mod as_of;
mod bound;
mod counted;
mod exclusion;
mod giver;
mod named;
mod noun;
mod status;
mod unit;

use dateline_types::{Bound, Dated, Figure, FigureStatus, Number, Of, Quote, Span, Timex};

use crate::entity::Meant;
use crate::words::Words;
use amount::Amount;

/// What the stages before this one found.
#[derive(Clone, Copy)]
pub(crate) struct Found<'a> {
    /// The words of the report.
    pub(crate) words: &'a Words<'a>,
    /// Its time expressions, in order.
    pub(crate) timexes: &'a [Timex],
    /// Its attributions.
    pub(crate) quotes: &'a [Quote],
    /// Whom its words mean.
    pub(crate) meant: &'a Meant<'a>,
    /// When it was published.
    pub(crate) published: Option<Dated>,
}

/// The figures of a report, in order.
pub(crate) fn find(found: &Found<'_>) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    amounts(found, |amount| figures.extend(figure(found, amount, &figures)));
    figures
}

/// The words that say a figure's bound, its status, and its day, where words say them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cues {
    pub(crate) bound: Option<Span>,
    pub(crate) status: Option<Span>,
    pub(crate) day: Option<Span>,
}

/// The cues of each of the figures that [`find`] gives.
pub(crate) fn cues(found: &Found<'_>) -> Vec<Cues> {
    let words = found.words;
    let mut all = Vec::new();
    amounts(found, |amount| {
        let span = words.span(amount.start..amount.end);
        let status = status::told(words, amount).filter(|(status, _)| *status != FigureStatus::Reported);
        all.extend(Number::new(amount.value).map(|_| Cues {
            bound: bound::cue(words, amount).map(|range| words.span(range)),
            status: status.map(|(_, at)| words.span(at..at + 1)),
            day: as_of::told(found, span).map(|timex| timex.span),
        }));
    });
    all
}

/// Hands on each number that is a figure.
fn amounts(found: &Found<'_>, mut push: impl FnMut(&Amount)) {
    let words = found.words;
    let mut at = 0;
    while at < words.len() {
        let Some(amount) = amount::read(words, at) else {
            at += 1;
            continue;
        };
        at = amount.end;
        if !exclusion::excludes(found, &amount) {
            push(&amount);
        }
    }
}

/// One figure from its number words.
fn figure(found: &Found<'_>, amount: &Amount, before: &[Figure]) -> Option<Figure> {
    let words = found.words;
    let span = words.span(amount.start..amount.end);
    let (bound, measured) = (bound::of(words, amount), unit::of(words, amount));
    let mut figure = Figure::new(span, Number::new(amount.value)?);
    figure.value_high = amount.high.and_then(Number::new);
    figure.bound = if figure.value_high.is_some() { Bound::Range } else { bound };
    figure.unit = measured.name.map(str::to_owned);
    let of = counted::of(words, amount, &measured, before);
    figure.of = of.map(|span| Of { text: words.text(span).to_owned(), span });
    figure.status = status::of(words, amount);
    giver::give(found, &mut figure, amount);
    figure.as_of = as_of::day(found, span);
    Some(figure)
}

#[cfg(test)]
mod tests;
