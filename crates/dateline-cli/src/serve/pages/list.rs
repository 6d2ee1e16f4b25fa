//! Lists: the stories of a shelf, and what a search finds.
//!
//! Comes in: what was asked. Goes out: one page of the list, with the way to the next. Refuses to sort: a
//! shelf knows its order.

use askama::Template;
use dateline::types::CodePoints;

use super::Link;
use super::day;
use super::marked::{Marked, Pieces};
use crate::serve::address;
use crate::serve::answer::Answer;
use crate::serve::query::LINES;
use crate::serve::routes::{Asked, Reply};
use crate::serve::segments::Kind;
use crate::serve::shelf::{Hit, StoryLine};
use crate::view::clean;

#[derive(Template)]
#[template(path = "stories.html")]
struct Stories {
    search: String,
    lines: Vec<Line>,
    pager: Pager,
}

/// A story in the list.
struct Line {
    story: Link,
    days: String,
    reports: usize,
    independent: usize,
}

#[derive(Template)]
#[template(path = "search.html")]
struct Found {
    search: String,
    hits: Vec<Match>,
    pager: Pager,
}

/// A report in which the words stand.
struct Match {
    report: Link,
    origin: String,
    words: Pieces,
}

/// The way through a list.
#[derive(Debug, PartialEq, Eq)]
struct Pager {
    total: usize,
    first: usize,
    last: usize,
    earlier: Option<String>,
    later: Option<String>,
}

/// The stories of the shelf.
pub(crate) fn stories(asked: &Asked) -> Reply {
    let listed = asked.shelf.stories(asked.query.window())?;
    let pager = Pager::of(asked, "/?", listed.total);
    let lines = listed.lines.iter().map(Line::of).collect();
    Answer::page(&Stories { search: String::new(), lines, pager }).map(Some)
}

/// The reports in which the words of the query stand.
pub(crate) fn search(asked: &Asked) -> Reply {
    let words = &asked.query.words;
    let found = asked.shelf.search(words, asked.query.window())?;
    let query: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
    let pager = Pager::of(asked, &format!("/search?q={query}&"), found.total);
    let hits = found.lines.iter().map(Match::of).collect();
    Answer::page(&Found { search: clean(words), hits, pager }).map(Some)
}

impl Line {
    fn of(line: &StoryLine) -> Self {
        let name = clean(line.title.as_deref().unwrap_or("(no title)"));
        Self {
            story: Link { name, href: address::story(&line.id) },
            days: day::span(line.from, line.to),
            reports: line.reports,
            independent: line.independent,
        }
    }
}

impl Match {
    fn of(hit: &Hit) -> Self {
        let points = CodePoints::of(&hit.excerpt);
        let marked = Marked::new(&hit.excerpt, &points).mark(hit.matches.iter().copied(), Kind::Chosen);
        let whole = dateline::types::Span::new(0, hit.excerpt.len());
        let href = hit.at.map_or_else(|| address::report(&hit.report), |at| address::words(&hit.report, at));
        let parts = [hit.outlet.as_deref().map(clean), hit.published.map(day::day)];
        Self {
            report: Link { name: clean(hit.title.as_deref().unwrap_or("(no title)")), href },
            origin: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            words: marked.excerpt(&[whole]).remove(0),
        }
    }
}

impl Pager {
    fn of(asked: &Asked, path: &str, total: usize) -> Self {
        let page = asked.query.page;
        let shown = asked.query.window().within(total);
        let to = |page: usize| format!("{path}page={page}");
        let last = total.div_ceil(LINES).max(1);
        Self {
            total,
            first: shown.start + 1,
            last: shown.end,
            earlier: (page > 1).then(|| to((page - 1).min(last))),
            later: (page < last).then(|| to(page + 1)),
        }
    }
}
