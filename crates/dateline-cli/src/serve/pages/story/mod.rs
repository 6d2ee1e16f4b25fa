//! The page of a story.
//!
//! Comes in: a told story and, perhaps, a fact that the reader chose. Goes out: reports with copies folded, timeline,
//! figures, who said what, outlets beside facts; every fact with an address of its own, and the chosen one with the
//! words it stands on. Refuses to show a line without the way to its words.

mod comparison;
mod figures;
mod reports;
mod section;
mod statements;
mod timeline;

use askama::Template;
use dateline::types::{ReportId, Span, Story};

use super::source::{Source, Sources};
use super::{Link, RECORD, day};
use crate::serve::address::{self, Fact, List};
use crate::serve::answer::Answer;
use crate::serve::routes::{Asked, Reply};
use crate::serve::shelf::Told;
use crate::view::clean;
use section::Section;

#[derive(Template)]
#[template(path = "story.html")]
struct Page {
    search: String,
    title: String,
    days: String,
    counts: String,
    record: String,
    reports: reports::Reports,
    opening: Option<Source>,
    timeline: Section<timeline::Line>,
    background: Section<timeline::Line>,
    figures: Section<figures::Question>,
    more_figures: Section<figures::Question>,
    statements: Section<statements::Line>,
    more_statements: Section<statements::Line>,
    comparison: comparison::Table,
}

/// What every fact on the page has.
pub(crate) struct Head {
    anchor: String,
    href: String,
    chosen: bool,
    /// The words it stands on, report by report; only for the chosen one.
    sources: Vec<Source>,
}

/// Reports whose words are shown beside a fact, at most.
const SOURCES: usize = 12;

/// A story with what its lines need.
struct View<'a> {
    story: &'a Story,
    sources: Sources<'a>,
    chosen: Option<Fact>,
}

/// The page of a story, or its record.
pub(crate) fn story(asked: &Asked) -> Reply {
    if let Some(told) = asked.shelf.story(&asked.id)? {
        return Answer::page(&View::of(&told, asked.query.fact).page()).map(Some);
    }
    let Some(id) = asked.id.as_str().strip_suffix(RECORD) else { return Ok(None) };
    let told = asked.shelf.story(&ReportId(id.to_owned()))?;
    let record = told.map(|told| dateline::story_record(told.story.clone(), &told.reports));
    record.map(|record| Answer::record(&record)).transpose()
}

impl<'a> View<'a> {
    fn of(told: &'a Told, chosen: Option<Fact>) -> Self {
        let view = Self { story: &told.story, sources: Sources::of(&told.reports), chosen: None };
        let chosen = chosen.filter(|fact| !view.words_of(*fact).is_empty());
        Self { chosen, ..view }
    }

    fn page(&self) -> Page {
        let story = self.story;
        Page {
            search: String::new(),
            title: clean(story.title.as_deref().unwrap_or("(no title)")),
            days: day::span(story.from, story.to),
            counts: counts(story),
            record: format!("{}{RECORD}", address::story(&story.id)),
            reports: self.reports(),
            opening: self.opening(),
            timeline: self.timeline(),
            background: self.background(),
            figures: self.figures(),
            more_figures: self.more_figures(),
            statements: self.statements(),
            more_statements: self.more_statements(),
            comparison: self.comparison(),
        }
    }

    /// Where no fact is chosen, the story begins beside its facts.
    fn opening(&self) -> Option<Source> {
        let first = self.story.reports.first().filter(|_| self.chosen.is_none())?;
        self.sources.opening(&first.id)
    }

    fn head(&self, fact: Fact) -> Head {
        let chosen = self.chosen == Some(fact);
        let sources = if chosen { self.sources_of(fact) } else { Vec::new() };
        Head { anchor: fact.anchor(), href: address::fact(&self.story.id, fact), chosen, sources }
    }

    /// The words of a fact, report by report, in the order of the record.
    fn sources_of(&self, fact: Fact) -> Vec<Source> {
        let mut by_report: Vec<(&ReportId, Vec<Span>)> = Vec::new();
        for (report, span) in self.words_of(fact) {
            match by_report.iter().position(|(known, _)| *known == report) {
                Some(place) => by_report[place].1.push(span),
                None if by_report.len() < SOURCES => by_report.push((report, vec![span])),
                None => {}
            }
        }
        by_report.iter().filter_map(|(report, spans)| self.sources.passage(report, spans)).collect()
    }

    /// The words a fact stands on; none where there is no such fact.
    fn words_of(&self, fact: Fact) -> Vec<(&'a ReportId, Span)> {
        let Story { statements, figures, timeline, .. } = self.story;
        match fact.list {
            List::Statements => statements
                .get(fact.at)
                .map(|fact| fact.within.iter().map(|piece| (&piece.report, piece.span)).collect()),
            List::Figures => figures
                .get(fact.at)
                .map(|fact| fact.claims.iter().map(|claim| (&claim.report, claim.span)).collect()),
            List::Timeline => timeline
                .get(fact.at)
                .map(|fact| fact.within.iter().map(|piece| (&piece.report, piece.span)).collect()),
        }
        .unwrap_or_default()
    }

    /// The outlets that have a fact, each leading to its words; one link a report.
    fn references<'r>(&self, within: impl Iterator<Item = (&'r ReportId, Span)>) -> Vec<Link> {
        let mut seen: Vec<&ReportId> = Vec::new();
        let mut links = Vec::new();
        for (report, span) in within {
            if links.len() < SOURCES && !seen.contains(&report) {
                seen.push(report);
                links.push(self.sources.link(report, span));
            }
        }
        links
    }
}

/// "7 reports, 3 independent".
fn counts(story: &Story) -> String {
    let count = story.reports.len();
    let reports = if count == 1 { "1 report".to_owned() } else { format!("{count} reports") };
    format!("{reports}, {} independent", story.independent)
}
