//! Stories as a text to read, to print and to paste.
//!
//! Comes in: a story and its reports. Goes out: Markdown: who said what, figures, timeline, each line with the
//! exact words and the number of the report they stand in. Refuses to let an article write the page: what
//! would be markup is escaped.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use dateline_types::{Annotated, Claim, CodePoints, ReportId, Span, Statement, Story, TimelineStatus};

use super::facts::name_of;
use crate::render::escaped;

/// A story as Markdown. With `full_text` the articles follow.
pub fn story_prose(story: &Story, reports: &[Annotated], full_text: bool) -> String {
    let mut prose = Prose { text: String::new(), reports: numbered(story, reports) };
    prose.head(story);
    prose.statements(&story.statements);
    prose.figures(story);
    prose.timeline(story);
    if full_text {
        prose.articles(story);
    }
    prose.text
}

/// The beginning of an export: what the signs mean.
pub fn contents(stories: usize) -> String {
    format!(
        "{stories} {}. A line ends with the report it stands in and the span of its words there (code points).\n\n",
        if stories == 1 { "story" } else { "stories" }
    )
}

struct Prose<'a> {
    text: String,
    /// By id: the number of the report in its story, and the report.
    reports: BTreeMap<&'a ReportId, (usize, &'a Annotated)>,
}

fn numbered<'a>(
    story: &'a Story,
    reports: &'a [Annotated],
) -> BTreeMap<&'a ReportId, (usize, &'a Annotated)> {
    let by_id: BTreeMap<&ReportId, &Annotated> = reports.iter().map(|report| (&report.id, report)).collect();
    let numbered = story.reports.iter().enumerate();
    numbered.filter_map(|(at, report)| Some((&report.id, (at + 1, *by_id.get(&report.id)?)))).collect()
}

impl Prose<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn head(&mut self, story: &Story) {
        let title = story.title.as_deref().unwrap_or("(no title)");
        self.line(&format!("# {}\n", escaped(title)));
        for (at, report) in story.reports.iter().enumerate() {
            let day =
                report.published.map_or_else(|| "no date".to_owned(), |dated| dated.value.date().to_string());
            let outlet = escaped(report.outlet.as_deref().unwrap_or("outlet unknown"));
            let title = escaped(report.title.as_deref().unwrap_or("(no title)"));
            let folded = match (&report.version_of, &report.copy_of) {
                (Some(of), _) => format!(", later version of {}", code(of.as_str())),
                (None, Some(of)) => format!(", copy of {}", code(of.as_str())),
                _ => String::new(),
            };
            let id = code(report.id.as_str());
            self.line(&format!("{}. {outlet}, {day}: {title} ({id}{folded})", at + 1));
        }
    }

    /// `[3, 120-145]`, escaped so that it is no link.
    fn place(&self, report: &ReportId, span: Span) -> String {
        let Some((number, annotated)) = self.reports.get(report) else { return String::new() };
        let points = CodePoints::of(&annotated.report.text).span(span);
        format!("\\[{number}, {}-{}\\]", points.start(), points.end())
    }

    fn words(&self, report: &ReportId, span: Span) -> String {
        let text = self.reports.get(report).map_or("", |(_, annotated)| annotated.report.text.as_str());
        escaped(text.get(span.range()).unwrap_or_default())
    }

    fn statements(&mut self, statements: &[Statement]) {
        if !statements.is_empty() {
            self.line("\n## Who said what\n");
        }
        for statement in statements {
            let name = escaped(statement.speaker.name.as_deref().unwrap_or("somebody"));
            let pieces = statement.within.iter();
            let pieces: Vec<String> = pieces
                .map(|piece| {
                    format!(
                        "{} {}",
                        self.words(&piece.report, piece.span),
                        self.place(&piece.report, piece.span)
                    )
                })
                .collect();
            self.line(&format!("- **{name}**: {}", pieces.join(" / ")));
        }
    }

    fn figures(&mut self, story: &Story) {
        if !story.figures.is_empty() {
            self.line("\n## Figures\n\n| of | words | value | status | giver | as of | where |\n|---|---|---|---|---|---|---|");
        }
        for figure in &story.figures {
            for claim in &figure.claims {
                let of = escaped(figure.of.as_deref().or(figure.unit.as_deref()).unwrap_or_default());
                let row = self.claim(claim, figure.unit.as_deref());
                self.line(&format!("| {of} | {row} |"));
            }
        }
    }

    fn claim(&self, claim: &Claim, unit: Option<&str>) -> String {
        let mut value = format!("{} {}", name_of(&claim.bound).replace('_', " "), claim.value);
        if let Some(high) = claim.value_high {
            let _ = write!(value, " to {high}");
        }
        let cells = [
            self.words(&claim.report, claim.span),
            escaped(format!("{value} {}", unit.unwrap_or_default()).trim()),
            escaped(&name_of(&claim.status)),
            escaped(claim.giver.as_deref().unwrap_or_default()),
            claim.as_of.map(|day| day.to_string()).unwrap_or_default(),
            self.place(&claim.report, claim.span),
        ];
        cells.join(" | ")
    }

    fn timeline(&mut self, story: &Story) {
        if !story.timeline.is_empty() {
            self.line("\n## Timeline\n");
        }
        for entry in &story.timeline {
            let status = match entry.status {
                TimelineStatus::Happened => "",
                TimelineStatus::Planned => " (planned)",
                TimelineStatus::Denied => " (denied)",
            };
            for piece in &entry.within {
                let (words, place) =
                    (self.words(&piece.report, piece.span), self.place(&piece.report, piece.span));
                self.line(&format!("- {}{status}: {words} {place}", entry.date));
            }
        }
    }

    fn articles(&mut self, story: &Story) {
        for report in &story.reports {
            let Some((number, annotated)) = self.reports.get(&report.id).copied() else { continue };
            let title = escaped(annotated.report.title.as_deref().unwrap_or("(no title)"));
            self.line(&format!("\n## \\[{number}\\] {title}\n"));
            for paragraph in annotated.report.text.split("\n\n") {
                self.line(&format!("{}\n", escaped(paragraph)));
            }
        }
    }
}

/// A name as code, which nothing in it can end.
fn code(name: &str) -> String {
    format!("`{}`", name.replace(['`', '\n', '\r', '|'], " "))
}
