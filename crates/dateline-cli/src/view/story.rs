//! A story for people.
//!
//! Comes in: a story and the reports it was told from. Goes out: its timeline, who said what, figures by
//! giver, and its reports with copies folded. Every line shows the exact words and the number of the report
//! they stand in.

use std::collections::BTreeMap;

use dateline::types::{
    Annotated, Claim, FigureStatus, QuoteKind, Relation, ReportId, Span, Statement, Story, StoryFigure,
    StoryReport, TimelineEntry, TimelineStatus,
};

use super::page::{Page, Screen, column};
use super::style::{CARE, DATE, FAINT, FIGURE, NAME, QUOTE, TITLE, styled};
use super::words::{self, clean};
use super::{excerpt, marks};

/// A story as a page.
pub(crate) fn story(story: &Story, reports: &[Annotated], screen: Screen) -> String {
    let view = View::new(story, reports);
    let mut page = Page::new(screen);
    view.head(&mut page);
    view.timeline(&mut page);
    view.statements(&mut page);
    view.figures(&mut page);
    view.reports(&mut page);
    page.blank();
    page.finish()
}

/// A story with what is needed to show the words behind its lines.
struct View<'a> {
    story: &'a Story,
    /// By id: the number that stands for the report on the page, and the report.
    reports: BTreeMap<&'a ReportId, (usize, &'a Annotated)>,
}

impl<'a> View<'a> {
    fn new(story: &'a Story, reports: &'a [Annotated]) -> Self {
        let by_id: BTreeMap<&ReportId, &Annotated> =
            reports.iter().map(|report| (&report.id, report)).collect();
        let numbered = story.reports.iter().enumerate();
        let reports =
            numbered.filter_map(|(at, report)| Some((&report.id, (at + 1, *by_id.get(&report.id)?))));
        Self { story, reports: reports.collect() }
    }

    fn text(&self, report: &ReportId) -> &'a str {
        self.reports.get(report).map_or("", |(_, report)| &report.report.text)
    }

    fn words(&self, report: &ReportId, span: Span) -> &'a str {
        let text = self.text(report);
        text.get(span.range()).unwrap_or_default()
    }

    /// "[1] [3]".
    fn references<'r>(&self, reports: impl Iterator<Item = &'r ReportId>) -> String {
        let mut numbers: Vec<usize> =
            reports.filter_map(|report| self.reports.get(report)).map(|(number, _)| *number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let references: Vec<String> = numbers.iter().map(|number| format!("[{number}]")).collect();
        styled(FAINT, &references.join(" "))
    }

    fn head(&self, page: &mut Page) {
        let story = self.story;
        page.paragraph(0, &styled(TITLE, &clean(story.title.as_deref().unwrap_or("(no title)"))));
        let days = match (story.from, story.to) {
            (Some(from), Some(to)) if from == to => from.to_string(),
            (Some(from), Some(to)) => format!("{from} to {to}"),
            _ => "no dates".to_owned(),
        };
        let count = story.reports.len();
        let reports = if count == 1 { "1 report".to_owned() } else { format!("{count} reports") };
        let line = format!("{days} · {reports}, {} independent", story.independent);
        page.paragraph(0, &styled(FAINT, &line));
    }

    fn timeline(&self, page: &mut Page) {
        if !self.story.timeline.is_empty() {
            page.section("Timeline");
        }
        for entry in &self.story.timeline {
            let label = format!("{}  ", styled(DATE, &column(&entry.date.to_string(), 10)));
            page.item(2, &label, &self.told(entry));
        }
    }

    fn told(&self, entry: &TimelineEntry) -> String {
        let first = entry.within.first();
        let status = match entry.status {
            TimelineStatus::Happened => String::new(),
            TimelineStatus::Planned => styled(CARE, "planned: "),
            TimelineStatus::Denied => styled(CARE, "denied: "),
        };
        let words = clean(self.words(&first.report, first.span));
        format!("{status}{words} {}", self.references(entry.within.iter().map(|piece| &piece.report)))
    }

    fn statements(&self, page: &mut Page) {
        if !self.story.statements.is_empty() {
            page.section("Who said what");
        }
        for (speaker, statements) in self.by_speaker() {
            page.paragraph(2, &styled(NAME, &clean(speaker)));
            for statement in statements {
                page.paragraph(4, &self.said(statement));
            }
        }
    }

    /// Statements by speaker, in the order in which the speakers first spoke; those without a name last.
    fn by_speaker(&self) -> Vec<(&'a str, Vec<&'a Statement>)> {
        let mut groups: Vec<(&str, Vec<&Statement>)> = Vec::new();
        for statement in &self.story.statements {
            let name = statement.speaker.name.as_deref().unwrap_or("(not named)");
            match groups.iter_mut().find(|(known, _)| *known == name) {
                Some((_, statements)) => statements.push(statement),
                None => groups.push((name, vec![statement])),
            }
        }
        groups.sort_by_key(|(_, statements)| statements[0].speaker.name.is_none());
        groups
    }

    /// The words of the first report that has the statement, and where else it stands.
    fn said(&self, statement: &Statement) -> String {
        let first = statement.within.first();
        let pieces = statement.within.iter().filter(|piece| piece.report == first.report);
        let words: Vec<&str> = pieces.map(|piece| self.words(&piece.report, piece.span)).collect();
        let words = clean(&words.join(" … "));
        let words = match first.kind {
            QuoteKind::Direct => styled(QUOTE, &format!("“{words}”")),
            QuoteKind::Mixed | QuoteKind::Indirect => words,
        };
        format!("{words} {}", self.references(statement.within.iter().map(|piece| &piece.report)))
    }

    fn figures(&self, page: &mut Page) {
        if !self.story.figures.is_empty() {
            page.section("Figures");
        }
        for figure in &self.story.figures {
            page.paragraph(2, &question(figure));
            let apart = |claim: &&Claim| claim.status != FigureStatus::Reported;
            for claim in figure.claims.iter().filter(|claim| !apart(claim)) {
                self.claim(page, claim);
            }
            for claim in figure.claims.iter().filter(apart) {
                self.claim(page, claim);
            }
        }
    }

    fn claim(&self, page: &mut Page, claim: &Claim) {
        let day = claim.as_of.map_or_else(String::new, |day| day.to_string());
        let amount = words::amount(claim.value, claim.value_high, claim.bound, None);
        let status = words::status(claim.status).map(|status| styled(CARE, status));
        let giver = claim.giver.as_deref().map(|giver| clean(&format!("({giver})")));
        let reference = Some(self.references(std::iter::once(&claim.report)));
        let parts = [Some(styled(FIGURE, &amount)), status, giver, reference];
        let line: Vec<String> = parts.into_iter().flatten().collect();
        page.item(4, &format!("{}  ", styled(DATE, &column(&day, 10))), &line.join(" "));
        page.paragraph(16, &self.context(claim, page.width.saturating_sub(20)));
    }

    /// The figure among the words around it.
    fn context(&self, claim: &Claim, room: usize) -> String {
        let text = self.text(&claim.report);
        if text.get(claim.span.range()).is_none() {
            return String::new();
        }
        let shown = excerpt::around(text, claim.span, room);
        let (before, after) = excerpt::ellipses(text, shown);
        format!("{before}{}{after}", marks::apply(text, shown, &[(claim.span, FIGURE)]))
    }

    fn reports(&self, page: &mut Page) {
        page.section("Reports");
        let own: Vec<&StoryReport> = self.story.reports.iter().filter(|report| is_own(report)).collect();
        for report in own {
            self.report(page, report, 2, "");
            for (kind, folded) in self.folded(&report.id) {
                self.report(page, folded, 6, kind);
            }
        }
    }

    /// Copies and later versions of a report.
    fn folded(&self, id: &'a ReportId) -> impl Iterator<Item = (&'static str, &'a StoryReport)> {
        self.story.reports.iter().filter_map(move |report| match (&report.version_of, &report.copy_of) {
            (Some(of), _) if of == id => Some(("version: ", report)),
            (None, Some(of)) if of == id => Some(("copy: ", report)),
            _ => None,
        })
    }

    fn report(&self, page: &mut Page, report: &StoryReport, indent: usize, kind: &str) {
        let number = self.reports.get(&report.id).map_or(0, |(number, _)| *number);
        let date = report.published.as_ref().map_or_else(
            || "no date".to_owned(),
            |date| {
                let day = date.value.date().to_string();
                if date.basis == dateline::types::Basis::Page {
                    day
                } else {
                    format!("{day}, {}", words::basis(date.basis))
                }
            },
        );
        let outlet = report.outlet.as_deref().unwrap_or("outlet unknown");
        let title = report.title.as_deref().unwrap_or("(no title)");
        let line =
            format!("{}{} · {} · {}", styled(CARE, kind), clean(outlet), clean(title), styled(FAINT, &date));
        page.item(indent, &format!("[{number}] "), &line);
    }
}

/// Whether a report stands on its own line: neither a copy nor a later version.
fn is_own(report: &StoryReport) -> bool {
    report.copy_of.is_none() && report.version_of.is_none()
}

/// What a figure is of, and how its claims stand to one another.
fn question(figure: &StoryFigure) -> String {
    let unit = figure.unit.as_deref().map(|unit| unit.replace('_', " "));
    let of: Vec<String> = figure.of.iter().cloned().chain(unit).collect();
    let of = if of.is_empty() { "(not said what)".to_owned() } else { of.join(", ") };
    let relation = match figure.relation {
        Relation::Single => String::new(),
        Relation::Same => styled(FAINT, "  they agree"),
        Relation::Update => styled(CARE, "  updated"),
        Relation::Conflict => styled(CARE, "  they conflict"),
        Relation::DifferentScope => styled(FAINT, "  of different scope"),
    };
    format!("{}{relation}", styled(NAME, &clean(&of)))
}
