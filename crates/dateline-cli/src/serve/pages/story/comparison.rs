//! Outlets beside facts.
//!
//! Comes in: the comparison of a story. Goes out: a table: for each fact, which outlet says it, which differs, which is
//! silent; who says something leads to the words. Facts on which outlets differ stand first, then those that most tell.

use std::cmp::Reverse;

use dateline::types::{Comparison, ReportId, Span};

use super::View;
use super::figures::named;
use crate::serve::address::{self, Fact, List};
use crate::serve::pages::Link;
use crate::serve::pages::report::{short, shortened};
use crate::serve::pages::source::outlet;
use crate::view::{clean, words};

/// Facts in the table, at most; the record has all.
const ROWS: usize = 60;

/// Outlets in the table, at most.
const COLUMNS: usize = 24;

/// Characters of an outlet's name.
const NAME: usize = 40;

/// The table.
pub(crate) struct Table {
    pub(crate) outlets: Vec<String>,
    pub(crate) rows: Vec<Row>,
    pub(crate) left_out: usize,
    pub(crate) outlets_left_out: usize,
}

/// A fact, and where each outlet stands.
pub(crate) struct Row {
    pub(crate) fact: Link,
    pub(crate) cells: Vec<Cell>,
}

/// Where an outlet stands.
pub(crate) struct Cell {
    pub(crate) stand: &'static str,
    pub(crate) href: Option<String>,
}

impl View<'_> {
    pub(super) fn comparison(&self) -> Table {
        let mut facts: Vec<(Fact, &Comparison)> =
            self.story.comparison.iter().filter_map(|line| Some((Fact::read(&line.fact)?, line))).collect();
        facts.sort_by_key(|(_, line)| Reverse((!line.differs.is_empty(), line.says.len())));
        let mut outlets = facts.first().map(|(_, line)| self.outlets(line)).unwrap_or_default();
        let outlets_left_out = outlets.len().saturating_sub(COLUMNS);
        outlets.truncate(COLUMNS);
        let left_out = facts.len().saturating_sub(ROWS);
        facts.truncate(ROWS);
        let rows = facts.iter().map(|(fact, line)| self.compared(*fact, (line, &outlets))).collect();
        let outlets = outlets.iter().map(|outlet| shortened(outlet, NAME)).collect();
        Table { outlets, rows, left_out, outlets_left_out }
    }

    /// The outlets of a comparison, in order of their first report: each line names every one of them.
    fn outlets(&self, line: &Comparison) -> Vec<String> {
        let mut names: Vec<String> =
            [&line.says, &line.differs, &line.silent].into_iter().flatten().cloned().collect();
        let place = |name: &String| {
            let mut reports = self.story.reports.iter();
            reports.position(|report| report.outlet.as_ref().unwrap_or(&report.id.0) == name)
        };
        names.sort_by_key(|name| place(name).unwrap_or(usize::MAX));
        names
    }

    fn compared(&self, fact: Fact, (line, outlets): (&Comparison, &[String])) -> Row {
        let words = self.words_of(fact);
        let cells = outlets.iter().map(|outlet| {
            let stand = stand(line, outlet);
            let told = if stand == "silent" { None } else { self.place(&words, outlet) };
            Cell { stand, href: told }
        });
        let fact = Link { name: self.name_of(fact), href: address::fact(&self.story.id, fact) };
        Row { fact, cells: cells.collect() }
    }

    /// The words by which an outlet tells a fact.
    fn place(&self, words: &[(&ReportId, Span)], name: &str) -> Option<String> {
        let same = |other: &str| other.trim().to_lowercase() == clean(name).trim().to_lowercase();
        let mut told = words
            .iter()
            .filter(|(report, _)| self.sources.get(report).is_some_and(|report| same(&outlet(report))));
        told.next().map(|(report, span)| self.sources.href(report, *span))
    }

    /// A fact in a few words.
    fn name_of(&self, fact: Fact) -> String {
        let text = |words: Vec<(&ReportId, Span)>| {
            words.first().map(|(report, span)| self.sources.words(report, *span)).unwrap_or_default()
        };
        match (fact.list, self.story.figures.get(fact.at)) {
            (List::Figures, Some(figure)) => {
                let claim = figure.claims.first();
                let amount =
                    words::amount(claim.value, claim.value_high, claim.bound, figure.unit.as_deref());
                short(&format!(
                    "{amount} {}",
                    if figure.of.is_some() { named(figure) } else { String::new() }
                ))
            }
            (List::Statements, _) => format!("“{}”", short(text(self.words_of(fact)))),
            _ => short(text(self.words_of(fact))),
        }
    }
}

fn stand(line: &Comparison, outlet: &String) -> &'static str {
    match line {
        _ if line.says.contains(outlet) => "says",
        _ if line.differs.contains(outlet) => "differs",
        _ => "silent",
    }
}
