//! Who gave a figure.
//!
//! Comes in: a figure and the attributions of the report. Goes out: the speaker and the words that name him,
//! of the quote in whose content the figure stands, or who "put the number at" it. Refuses to take the acting
//! party for the giver.

use dateline_types::{Figure, FigureStatus, Mode, Quote, QuoteKind, Span};

use super::amount::Amount;
use super::{Found, named};
use crate::lang::en::holds;
use crate::lang::en::nouns::COUNTS;
use crate::words::Words;

pub(super) fn give(found: &Found<'_>, figure: &mut Figure, amount: &Amount) {
    let words = found.words;
    if let Some(quote) = quoted(found.quotes, figure) {
        figure.giver = quote.speaker;
        figure.given_in.clone_from(&quote.source);
    } else if let Some(span) = puts(words, amount)
        .or_else(|| document(words, amount))
        .or_else(|| named::told(words, amount))
        .or_else(|| named::aside(words, amount))
        .or_else(|| named::opening(words, amount))
    {
        figure.giver = found.meant.by(&[span]);
        figure.given_in = vec![span];
    }
}

/// The innermost attribution whose content holds the figure.
fn quoted<'a>(quotes: &'a [Quote], figure: &Figure) -> Option<&'a Quote> {
    let length = |quote: &&Quote| quote.content.iter().map(|span| span.len()).sum::<usize>();
    let holds = |quote: &&Quote| {
        let said = matches!(quote.mode, Mode::Speech | Mode::Belief | Mode::Denied);
        // "The airline hopes to carry five million": who wants a number acts, and gives none.
        let wanted = figure.status == FigureStatus::Target && quote.kind != QuoteKind::Direct;
        said && !wanted && quote.content.iter().any(|span| span.contains(figure.span))
    };
    let begun = quotes.partition_point(|quote| quote.content.first().start() <= figure.span.start());
    quotes[begun.saturating_sub(NESTED)..begun].iter().filter(holds).min_by_key(length)
}

/// How many attributions that begin before a figure are looked at: quotes nest a few deep, and a text of nothing but
/// quotes and figures must still be read in linear time.
const NESTED: usize = 48;

/// "Officials put the number at": the words before the verb.
fn puts(words: &Words<'_>, amount: &Amount) -> Option<Span> {
    let sentence = words.sentence(amount.start);
    let first = sentence.start.max(amount.start.saturating_sub(10));
    let verb = (first..amount.start).rev().find(|at| matches!(words.lower(*at), "put" | "puts"))?;
    let number = (verb + 1..amount.start)
        .any(|at| holds(&COUNTS, words.lower(at)) || matches!(words.lower(at), "toll" | "it"));
    let at = (verb + 1..amount.start).any(|place| words.lower(place) == "at");
    let start = (sentence.start..verb).rev().take_while(|at| phrase(words, *at)).last()?;
    let start = start + usize::from(matches!(words.lower(start), "the" | "a" | "an"));
    (number && at && start < verb).then(|| words.span(start..verb))
}

/// "The survey found", "Figures show": what is written gives figures too. The words before the verb.
fn document(words: &Words<'_>, amount: &Amount) -> Option<Span> {
    let sentence = words.sentence(amount.start);
    let first = sentence.start.max(amount.start.saturating_sub(16));
    let verb = (first..amount.start).rev().find(|at| holds(&FINDS, words.lower(*at)))?;
    let start = (sentence.start..verb).rev().take_while(|at| phrase(words, *at)).last()?;
    let named = (start..verb).any(|at| holds(&DOCUMENTS, words.lower(at)));
    named.then(|| words.span(start..verb))
}

/// Verbs by which a document gives a figure, sorted.
const FINDS: [&str; 14] = [
    "estimated",
    "estimates",
    "find",
    "finds",
    "found",
    "indicate",
    "indicated",
    "reveal",
    "revealed",
    "show",
    "showed",
    "shows",
    "suggested",
    "suggests",
];

/// Documents that give figures, and those who count for a living, sorted.
const DOCUMENTS: [&str; 20] = [
    "analysis",
    "analysts",
    "audit",
    "auditors",
    "authors",
    "census",
    "data",
    "economists",
    "figures",
    "inspectors",
    "investigators",
    "poll",
    "polls",
    "report",
    "researchers",
    "scientists",
    "statistics",
    "studies",
    "study",
    "survey",
];

/// Whether a word belongs to the phrase before the verb.
pub(super) fn phrase(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    words.letters(at) && !matches!(word, "and" | "but" | "while" | "as" | "that" | "has" | "have")
        || matches!(word, "'s" | "’s" | "-")
}
