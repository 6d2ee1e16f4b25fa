//! When it was published.
//!
//! Comes in: the judged lines and the head. Goes out: the date of publication and of the last change, where
//! the head bears them, or where a dateline opens the article. Refuses dates that stand after the article:
//! they belong to other stories.

use dateline_types::{Basis, Confidence, DateValue, Dated, Problem, ProblemCode};

use super::Column;
use super::head::Head;
use crate::date::read_day;

/// What the page says of time.
#[derive(Debug, Default)]
pub(super) struct Dates {
    pub(super) published: Option<Dated>,
    pub(super) updated: Option<Dated>,
    pub(super) problems: Vec<Problem>,
}

/// A line with a date has few words besides.
const MOST_WORDS: usize = 20;

pub(super) fn of(column: &Column<'_>, head: &Head) -> Dates {
    let mut dates = Dates::default();
    for at in head.lines(column) {
        for piece in column.line(at).split(['|', '•', '·', ';']) {
            take(&mut dates, piece);
        }
    }
    if dates.published.is_none() {
        dates.published = dates.updated;
    }
    if dates.published.is_none() {
        from_dateline(&mut dates, column.line(head.body));
    }
    dates
}

/// The first date of each kind counts.
fn take(dates: &mut Dates, piece: &str) {
    if piece.split_whitespace().count() > MOST_WORDS || !piece.contains(|sign: char| sign.is_ascii_digit()) {
        return;
    }
    let (published, updated) = halves(piece);
    for (words, place) in [(published, &mut dates.published), (updated, &mut dates.updated)] {
        if place.is_none() {
            *place = words.and_then(read_day).map(|value| on_page(value, 90));
        }
    }
}

/// The words about publication and those about a change: a line may hold both.
fn halves(line: &str) -> (Option<&str>, Option<&str>) {
    let lower = line.to_ascii_lowercase();
    let first_of = |words: &[&str]| words.iter().filter_map(|word| lower.find(word)).min();
    let changed = first_of(&UPDATED);
    match changed {
        None => (Some(line), None),
        Some(at) => match first_of(&PUBLISHED) {
            Some(first) if first < at => (Some(&line[first..at]), Some(&line[at..])),
            Some(second) => (Some(&line[second..]), Some(&line[at..second])),
            None if read_day(&line[..at]).is_some() => (Some(&line[..at]), Some(&line[at..])),
            None => (None, Some(&line[at..])),
        },
    }
}

const UPDATED: [&str; 8] = [
    "updated",
    "modified",
    "aktualisiert",
    "mis à jour",
    "actualizado",
    "atualizado",
    "aggiornato",
    "bijgewerkt",
];

const PUBLISHED: [&str; 7] =
    ["published", "posted", "veröffentlicht", "publié", "publicado", "pubblicato", "gepubliceerd"];

fn on_page(value: DateValue, percent: u8) -> Dated {
    Dated { value, basis: Basis::Page, confidence: Confidence::percent(percent) }
}

/// "PORT ALDER, March 3 (Harbour News) — ...": a month and a day between a place in capitals and a dash.
fn from_dateline(dates: &mut Dates, first: &str) {
    let Some(dateline) = super::outlet::dateline(first) else { return };
    if let Some(value) = read_day(dateline) {
        dates.published = Some(on_page(value, 85));
    } else if let Some(value) = dateline.split(['(', '[']).next().and_then(month_and_day) {
        dates.published = Some(on_page(value, 70));
        let message = "the dateline gives a day and no year";
        dates.problems.push(Problem::new(ProblemCode::NoYear, message));
    }
}

/// The last two words: any leap year will do to read them as a date.
fn month_and_day(words: &str) -> Option<DateValue> {
    let full = read_day(&format!("{} 2000", words.trim().rsplit(',').next()?.trim()))?;
    DateValue::month_day(full.month()?, full.day()?)
}
