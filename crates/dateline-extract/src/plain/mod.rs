//! Plain text in which page furniture may still stand.
//!
//! Comes in: a decoded text, as it was scraped. Goes out: a report, with the lines of the article as its body
//! and their ranges in the text, and what the furniture around it says: title, outlet, byline, dates. Refuses
//! to know the caller's hints, and what the sentences mean.

mod body;
mod byline;
mod captions;
mod explain;
mod head;
mod label;
mod lines;
mod names;
mod outlet;
mod place;
mod promotion;
pub(crate) mod shape;
pub(crate) mod signs;
mod stamp;
#[cfg(test)]
mod training;
mod voice;
mod weights;

use dateline_types::{Problem, ProblemCode, Report};

pub(crate) use self::explain::explain;

use self::head::Head;
use self::label::State;
use self::lines::Line;
use self::signs::{Row, Sign};
use self::stamp::Dates;

/// A text with every line judged.
#[derive(Debug)]
struct Column<'a> {
    text: &'a str,
    lines: Vec<Line>,
    rows: Vec<Row>,
    states: Vec<State>,
}

impl<'a> Column<'a> {
    fn of(text: &'a str, lines: Vec<Line>) -> Self {
        let rows = signs::of(&words_of(text, &lines));
        let states = label::states(&rows);
        Self { text, lines, rows, states }
    }

    fn is_kept(&self, at: usize) -> bool {
        self.states[at] == State::Article
    }

    /// The words of a line.
    fn line(&self, at: usize) -> &'a str {
        self.lines[at].span.of(self.text)
    }

    /// The first line of the article, if there is any.
    fn body_start(&self) -> Option<usize> {
        let kept = || (0..self.lines.len()).filter(|&at| self.is_kept(at));
        let words = |at: usize| self.line(at).split_whitespace().count();
        let spoken = [Sign::ProseRun, Sign::EndsSentence, Sign::EndsQuestion];
        let speaks = kept().any(|at| spoken.iter().any(|&sign| self.rows[at][sign as usize] > 0.0));
        let enough = self.lines.len() < MANY_LINES || kept().map(words).sum::<usize>() >= FEW_WORDS;
        kept().next().filter(|_| speaks && enough)
    }
}

/// The words of each line.
fn words_of<'a>(text: &'a str, lines: &[Line]) -> Vec<&'a str> {
    lines.iter().map(|line| line.span.of(text)).collect()
}

/// What mends the labels, by its name.
type Rule = (&'static str, fn(&mut Column<'_>));

/// In this order.
const RULES: [Rule; 5] = [
    ("promotion", promotion::drop),
    ("a phrase of furniture", promotion::drop_phrases),
    ("credits", promotion::drop_credits),
    ("the outlet's words about itself", promotion::end_at_self_description),
    ("above the dateline", head::begin_at_dateline),
];

/// Lines beyond these are not judged: each costs a row of signs, and no report is as long.
const MOST_LINES: usize = 100_000;

/// A sentence or two among many lines is the self-description of a site rather than an article.
const FEW_WORDS: usize = 30;
const MANY_LINES: usize = 10;

/// Reads a text: the article, and what its furniture says of it.
pub(crate) fn read(text: &str) -> (Report, Vec<Problem>) {
    read_lines(text, MOST_LINES)
}

fn read_lines(text: &str, most: usize) -> (Report, Vec<Problem>) {
    let mut lines = lines::cut(text);
    let mut problems = too_many(lines.len(), most);
    let complete = problems.is_empty();
    lines.truncate(most);
    let mut column = Column::of(text, lines);
    for (_, rule) in RULES {
        rule(&mut column);
    }
    let Some(head) = head::find(&mut column) else {
        let message = "no line of the text reads as part of an article";
        problems.push(Problem::new(ProblemCode::NoArticle, message));
        return (Report { complete, ..Report::of_text("") }, problems);
    };
    let dates = stamp::of(&column, &head);
    problems.extend(dates.problems.iter().cloned());
    (Report { complete, ..report(&column, &head, &dates) }, problems)
}

fn report(column: &Column<'_>, head: &Head, dates: &Dates) -> Report {
    let (body, kept) = body::of(column);
    Report {
        title: head.title.map(|at| head::without_site(column.line(at)).to_owned()),
        outlet: outlet::of(column, head),
        byline: byline::of(column, head),
        published: dates.published,
        updated: dates.updated,
        kept,
        captions: captions::of(column, head),
        ..Report::of_text(body)
    }
}

fn too_many(lines: usize, most: usize) -> Vec<Problem> {
    let message = || format!("only the first {most} of {lines} lines were judged");
    (lines > most).then(|| Problem::new(ProblemCode::LimitReached, message())).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use dateline_types::{PointSpan, ProblemCode};
    use proptest::prelude::*;

    use super::{read, read_lines};

    const REPORT: [&str; 3] = [
        "The council of Port Alder said on Tuesday that the harbour bridge would stay shut until next spring.",
        "Engineers found cracks in two of its piers, the mayor told reporters after a meeting that took all day.",
        "About 4,000 people cross the bridge each day, and ferries will take them to the other side for now.",
    ];

    #[test]
    fn an_article_without_furniture_is_kept_whole() {
        let (report, problems) = read(&REPORT.join("\n\n"));
        assert_eq!(report.text, REPORT.join("\n\n"));
        assert_eq!(problems, []);
    }

    #[test]
    fn kept_ranges_are_of_the_input_before_any_change_of_line_ends() {
        let text = format!("Menü\r\n\r\nSuche\r\n\r\n  {}  \r\n\r\nTeilen\r\n", REPORT.join("\r\n\r\n"));
        let (report, _) = read(&text);
        let kept: Vec<_> = report.kept.iter().map(|span| span.of(&text)).collect();
        assert_eq!(kept, REPORT);
        assert_eq!(report.text, REPORT.join("\n\n"));
    }

    #[test]
    fn a_text_of_one_endless_line_is_read() {
        let (report, _) = read(&REPORT.join(" ").repeat(200));
        assert_eq!(report.kept.len(), 1);
    }

    #[test]
    fn a_menu_of_more_lines_than_are_judged_holds_no_article() {
        const MOST: usize = 1_000;
        let mut menu = String::new();
        for entry in 0..=MOST {
            writeln!(menu, "Entry {entry}").unwrap();
        }
        let (report, problems) = read_lines(&menu, MOST);
        assert_eq!(report.text, "");
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [ProblemCode::LimitReached, ProblemCode::NoArticle]);
        assert!(!report.complete);
    }

    proptest! {
        #[test]
        fn any_text_is_read_alike_twice_and_its_kept_ranges_are_its_body(text in "(\\PC{0,60}\n){0,12}") {
            let (report, problems) = read(&text);
            prop_assert_eq!(&(report.clone(), problems), &read(&text));
            let kept: Vec<_> = report.kept.iter().map(|span: &PointSpan| span.of(&text)).collect();
            prop_assert_eq!(kept.join("\n\n"), report.text);
        }
    }
}
