//! The day a figure holds for.
//!
//! Comes in: a figure's span, the timexes and the publication date. Goes out: the one date told in the figure's
//! sentence, else the publication date. Refuses lengths, recurring times, and dates that are not known.

use dateline_types::{AsOf, Basis, DateValue, Span, Timex, TimexType};

use super::Found;
use crate::words::Words;

/// How far a date may stand from the figure to be of its clause, in bytes.
const REACH: usize = 120;

pub(super) fn day(found: &Found<'_>, figure: Span) -> Option<AsOf> {
    let told = told(found, figure).and_then(value).map(|value| AsOf { value, basis: Basis::Text });
    let published =
        || found.published.map(|dated| AsOf { value: dated.value.date(), basis: Basis::Published });
    told.or_else(published)
}

/// The nearest date in the figure's sentence.
pub(super) fn told<'a>(found: &Found<'a>, figure: Span) -> Option<&'a Timex> {
    let words = found.words;
    let at = words.within(figure).start;
    let gap = |timex: &Timex| timex.span.start().abs_diff(figure.start());
    let from = found.timexes.partition_point(|timex| timex.span.end() + REACH < figure.start());
    let near = found.timexes[from..].iter().take_while(|timex| timex.span.start() <= figure.end() + REACH);
    let dates = near.filter(|timex| timex.kind == TimexType::Date && !timex.span.overlaps(figure));
    let here = dates.filter(|timex| one_clause(words, timex, at) && !ahead(found, timex));
    here.filter(|timex| value(timex).is_some()).min_by_key(|timex| gap(timex))
}

/// Whether nothing that may begin another clause stands between a date and the figure at word `at`, and the date
/// does not open or close a stretch ("since 2014").
fn one_clause(words: &Words<'_>, timex: &Timex, at: usize) -> bool {
    let date = words.within(timex.span);
    let between = if date.end <= at { date.end..at } else { at..date.start };
    let border = |at: usize| {
        matches!(
            words.lower(at),
            "," | ";" | ":" | "–" | "—" | "(" | "and" | "that" | "which" | "who" | "when" | "as" | "said"
        )
    };
    let stretch =
        matches!(words.before(date.start, 1), "since" | "until" | "from" | "by" | "after" | "before");
    words.same_sentence(date.start, at) && !stretch && !between.clone().any(border)
}

/// Whether a date lies after the day the report speaks from.
fn ahead(found: &Found<'_>, timex: &Timex) -> bool {
    let published = found.published.and_then(|dated| dated.value.full_day());
    let from = timex.from.and_then(DateValue::full_day);
    published.zip(from).is_some_and(|(published, from)| from > published)
}

/// A date as exact as it is known.
fn value(timex: &Timex) -> Option<DateValue> {
    timex.value.parse().ok().filter(|value: &DateValue| value.month().is_some() || value.year().is_some())
}
