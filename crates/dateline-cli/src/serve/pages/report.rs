//! The page of a report.
//!
//! Comes in: a report with its place. Goes out: its text with quotes, figures and dates marked, each leading to its
//! fact and back; where it comes from, what was noticed, its story and its copies. A text too long for one page comes
//! in parts. Refuses to link to anything that is not a page.

use askama::Template;
use dateline::types::{
    Annotated, Annotations, CodePoints, Placement, Quote, QuoteKind, Report, ReportId, Span,
};

use super::marked::{Marked, Pieces};
use super::source::outlet;
use super::{Link, RECORD, day, parts};
use crate::serve::address::{self, anchor, pair};
use crate::serve::answer::Answer;
use crate::serve::routes::{Asked, Reply};
use crate::serve::segments::Kind;
use crate::serve::shelf::Told;
use crate::view::{clean, words};

#[derive(Template)]
#[template(path = "report.html")]
struct Page {
    search: String,
    title: String,
    origin: Vec<String>,
    language: String,
    outside: Option<Link>,
    file: Option<String>,
    record: String,
    story: Option<Link>,
    kin: Vec<(&'static str, Link)>,
    problems: Vec<String>,
    paragraphs: Vec<Pieces>,
    facts: Vec<Facts>,
    part: Part,
}

/// The facts of one kind.
struct Facts {
    name: &'static str,
    facts: Vec<Line>,
}

/// A fact: what it says, who said it, and the way to its words.
struct Line {
    id: String,
    href: String,
    value: String,
    note: String,
}

/// Which part of a long text is shown.
struct Part {
    number: usize,
    count: usize,
    earlier: Option<String>,
    later: Option<String>,
}

/// Characters of a quote in the list of facts.
const SHORT: usize = 160;

/// The page of a report, or its record.
pub(crate) fn report(asked: &Asked) -> Reply {
    if let Some((annotated, placement)) = asked.shelf.report(&asked.id)? {
        let told = asked.shelf.story(&placement.story)?;
        return Answer::page(&page(asked, &annotated, (&placement, told.as_deref()))).map(Some);
    }
    let Some(id) = asked.id.as_str().strip_suffix(RECORD) else { return Ok(None) };
    let found = asked.shelf.report(&ReportId(id.to_owned()))?;
    let record = found.map(|(report, placement)| dateline::report_record(report, Some(placement)));
    record.map(|record| Answer::record(&record)).transpose()
}

fn page(asked: &Asked, annotated: &Annotated, (placement, told): (&Placement, Option<&Told>)) -> Page {
    let report = &annotated.report;
    let points = CodePoints::of(&report.text);
    let chosen = asked.query.marked.and_then(|at| bytes(&report.text, at));
    let parts = parts::parts(&report.text);
    let asked_part = asked.query.page.min(parts.len()) - 1;
    let at = chosen.map_or(asked_part, |span| parts::part_with(&parts, span.start()));
    let marked = Marked::new(&report.text, &points).mark(chosen, Kind::Chosen);
    let marked = annotated.annotations.iter().fold(marked, Marked::facts);
    let within = |span: Span| parts::part_with(&parts, span.start()) == at;
    let listed = Listed { text: &report.text, points: &points, within: &within };
    Page {
        search: String::new(),
        title: clean(report.title.as_deref().unwrap_or("(no title)")),
        origin: origin(annotated),
        language: report.language.as_ref().map_or_else(String::new, |code| code.code().to_owned()),
        outside: outside(annotated),
        file: annotated.source.path.as_deref().map(file_name),
        record: format!("{}{RECORD}", address::report(&annotated.id)),
        story: told.map(|told| story(told, placement)),
        kin: told.map(|told| kin(told, annotated)).unwrap_or_default(),
        problems: annotated.problems.iter().map(|problem| clean(&problem.message)).collect(),
        paragraphs: marked.paragraphs(&parts[at]),
        facts: annotated.annotations.as_ref().map(|facts| listed.all(facts)).unwrap_or_default(),
        part: part(&annotated.id, at, parts.len()),
    }
}

/// Code points of a text as bytes.
fn bytes(text: &str, (start, end): (usize, usize)) -> Option<Span> {
    let mut borders = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let first = borders.nth(start)?;
    Some(Span::new(first, borders.nth(end - start - 1)?))
}

fn part(id: &ReportId, at: usize, count: usize) -> Part {
    let to = |number: usize| format!("{}?page={number}", address::report(id));
    let earlier = (at > 0).then(|| to(at));
    let later = (at + 1 < count).then(|| to(at + 2));
    Part { number: at + 1, count, earlier, later }
}

/// "The Gauge", "by Ana Ruiz", "2 May 2030 (from the page)".
fn origin(annotated: &Annotated) -> Vec<String> {
    let report: &Report = &annotated.report;
    let dated =
        |date: dateline::types::Dated| format!("{} ({})", day::moment(date.value), words::basis(date.basis));
    let byline = (!report.byline.is_empty()).then(|| clean(&format!("by {}", report.byline.join(", "))));
    let published = Some(report.published.map_or_else(|| "no date found".to_owned(), dated));
    let changed =
        report.updated.filter(|date| report.published.is_none_or(|first| first.value != date.value));
    let updated = changed.map(|date| format!("changed {}", dated(date)));
    [Some(outlet(annotated)), byline, published, updated].into_iter().flatten().collect()
}

fn outside(annotated: &Annotated) -> Option<Link> {
    let url = annotated.report.url.as_deref().or(annotated.source.url.as_deref())?;
    address::outside(url).map(|href| Link { name: clean(href), href: href.to_owned() })
}

/// The name of a file; the folders it lies in are nobody's business.
fn file_name(path: &str) -> String {
    clean(path.rsplit(['/', '\\']).next().unwrap_or(path))
}

fn story(told: &Told, placement: &Placement) -> Link {
    let name = clean(told.story.title.as_deref().unwrap_or("(no title)"));
    Link { name, href: address::story(&placement.story) }
}

/// Copies and versions of a report, and what it is a copy or version of.
fn kin(told: &Told, annotated: &Annotated) -> Vec<(&'static str, Link)> {
    let own = told.story.reports.iter().find(|report| report.id == annotated.id);
    let kind = |other: &dateline::types::StoryReport| match own {
        _ if other.version_of.as_ref() == Some(&annotated.id) => Some("Later version"),
        _ if other.copy_of.as_ref() == Some(&annotated.id) => Some("Copy"),
        Some(own) if own.version_of.as_ref() == Some(&other.id) => Some("Version of"),
        Some(own) if own.copy_of.as_ref() == Some(&other.id) => Some("Copy of"),
        _ => None,
    };
    let link = |other: &dateline::types::StoryReport| {
        let outlet = other.outlet.as_deref().unwrap_or(other.id.as_str());
        let name = format!("{}: {}", outlet, other.title.as_deref().unwrap_or("(no title)"));
        Link { name: clean(&name), href: address::report(&other.id) }
    };
    told.story.reports.iter().filter_map(|other| Some((kind(other)?, link(other)))).collect()
}

/// Makes the lines of the facts whose words are on the page.
struct Listed<'a> {
    text: &'a str,
    points: &'a CodePoints<'a>,
    within: &'a dyn Fn(Span) -> bool,
}

impl Listed<'_> {
    fn all(&self, annotations: &Annotations) -> Vec<Facts> {
        let quotes = annotations.quotes.iter().enumerate();
        let quotes = quotes.map(|(at, quote)| self.quote(annotations, (at, quote))).collect();
        let figures = (0..annotations.figures.len()).map(|at| self.figure(annotations, at)).collect();
        let dates = (0..annotations.timexes.len()).map(|at| self.date(annotations, at)).collect();
        let lists: [(&str, Vec<Option<Line>>); 3] =
            [("Who said what", quotes), ("Figures", figures), ("Dates and times", dates)];
        let lists = lists
            .into_iter()
            .map(|(name, facts)| Facts { name, facts: facts.into_iter().flatten().collect() });
        lists.filter(|list| !list.facts.is_empty()).collect()
    }

    fn quote(&self, annotations: &Annotations, (at, quote): (usize, &Quote)) -> Option<Line> {
        let pieces: Vec<&str> = quote.content.iter().filter_map(|span| self.text.get(span.range())).collect();
        let said = short(&pieces.join(" … "));
        let value = if quote.kind == QuoteKind::Direct { format!("“{said}”") } else { said };
        let line = self.line(("quote", at), *quote.content.first())?;
        Some(Line { value, note: clean(&words::speaker(self.text, annotations, quote)), ..line })
    }

    fn figure(&self, annotations: &Annotations, at: usize) -> Option<Line> {
        let figure = &annotations.figures[at];
        let of = figure.of.as_ref().map(|of| clean(&of.text)).unwrap_or_default();
        let named = || figure.given_in.first().and_then(|span| self.text.get(span.range()));
        let entity = figure.giver.and_then(|giver| annotations.entity(giver));
        let giver = entity.map(|entity| entity.name.as_str()).or_else(named).map(clean);
        let status = words::status(figure.status).map(str::to_owned);
        let note = [giver, status].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let line = self.line(("figure", at), figure.span)?;
        Some(Line { value: format!("{} {of}", words::figure(figure)), note, ..line })
    }

    fn date(&self, annotations: &Annotations, at: usize) -> Option<Line> {
        let timex = &annotations.timexes[at];
        let note = clean(self.text.get(timex.span.range())?);
        Some(Line { value: clean(&timex.value), note, ..self.line(("date", at), timex.span)? })
    }

    /// A line without its words yet; `None` where the fact stands in another part.
    fn line(&self, (class, at): (&'static str, usize), span: Span) -> Option<Line> {
        let here = self.text.get(span.range()).is_some() && (self.within)(span);
        here.then(|| Line {
            id: format!("{class}-{at}"),
            href: format!("#{}", anchor(pair(self.points.span(span)))),
            value: String::new(),
            note: String::new(),
        })
    }
}

/// The first words of a long quote.
pub(super) fn short(words: &str) -> String {
    shortened(words, SHORT)
}

/// Up to `room` characters, and an ellipsis where there is more.
pub(super) fn shortened(words: &str, room: usize) -> String {
    let Some((cut, _)) = words.char_indices().nth(room) else { return clean(words) };
    let end = words[..cut].rfind(char::is_whitespace).unwrap_or(cut);
    format!("{} …", clean(words[..end].trim_end()))
}
