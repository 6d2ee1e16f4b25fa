//! Plain text in which page furniture may still stand.
//!
//! Comes in: a decoded text, as it was scraped. Goes out: a report, with the lines of the article as its body
//! and their ranges in the text, and what the furniture around it says: title, outlet, byline, dates. Refuses
//! to know the caller's hints, and what the sentences mean.

mod body;
mod byline;
mod head;
mod label;
mod lines;
mod names;
mod outlet;
mod place;
mod shape;
mod signs;
mod stamp;
#[cfg(test)]
mod training;
mod weights;

use dateline_types::{Problem, ProblemCode, Report};

use self::label::State;
use self::lines::Line;
use self::signs::Row;

/// A text with every line judged.
#[derive(Debug)]
struct Column<'a> {
    text: &'a str,
    lines: Vec<Line>,
    rows: Vec<Row>,
    states: Vec<State>,
}

impl<'a> Column<'a> {
    fn of(text: &'a str) -> Self {
        let lines = lines::cut(text);
        let rows = signs::of(text, &lines);
        let states = label::states(&rows);
        Self { text, lines, rows, states }
    }

    /// The words of a line.
    fn line(&self, at: usize) -> &'a str {
        self.lines[at].span.of(self.text)
    }

    /// The first line of the article, if there is any.
    fn body_start(&self) -> Option<usize> {
        self.states.iter().position(|&state| state == State::Article)
    }
}

/// Reads a text: the article, and what its furniture says of it.
pub(crate) fn read(text: &str) -> (Report, Vec<Problem>) {
    let column = Column::of(text);
    let Some(start) = column.body_start() else {
        let message = "no line of the text reads as part of an article";
        return (Report::of_text(""), vec![Problem::new(ProblemCode::NoArticle, message)]);
    };
    let (body, kept) = body::of(&column);
    let head = head::of(&column, start);
    let dates = stamp::of(&column, &head);
    let report = Report {
        title: head.title.map(|at| head::without_site(column.line(at)).to_owned()),
        outlet: outlet::of(&column, &head),
        byline: byline::of(&column, &head),
        published: dates.published,
        updated: dates.updated,
        kept,
        ..Report::of_text(body)
    };
    (report, dates.problems)
}
