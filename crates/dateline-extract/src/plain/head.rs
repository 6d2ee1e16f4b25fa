//! The head: the headline and the lines between it and the article.
//!
//! Comes in: the judged lines and where the article begins. Goes out: which line is the headline, and which
//! lines may bear byline and date. A headline is short, stands before the article, shares words with it, and
//! is often said twice. Refuses lines that a reader would take for something else.

use super::label::State;
use super::names::byline_words;
use super::signs::{Row, Sign};
use super::{Column, outlet};
use crate::furniture::whole_topic;

/// Where to look for what a page says of its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// The headline.
    pub(super) title: Option<usize>,
    /// The first line of the article.
    pub(super) body: usize,
}

/// How far above the article a headline may stand, and how far the lines of a head reach without one.
const REACH: usize = 80;
const REACH_UNTITLED: usize = 8;

/// How many lines into the article furniture of the head may still stand.
const INTO_BODY: usize = 8;

/// The head of a column that holds an article. A column that begins with its headline may have had it taken
/// for a line of the article: it is then taken out of it.
pub(super) fn find(column: &mut Column<'_>) -> Option<Head> {
    let body = column.body_start()?;
    if let Some(title) = best_title(column, body) {
        return Some(Head { title: Some(title), body });
    }
    let next = (body + 1..column.lines.len()).find(|&at| column.states[at] == State::Article);
    match next.filter(|_| opens_as_headline(column, body)) {
        Some(next) => {
            column.states[body] = State::Before;
            Some(Head { title: Some(body), body: next })
        }
        None => Some(Head { title: None, body }),
    }
}

/// Where an agency's dateline stands among the first lines, the report begins there: what stands above is a
/// caption or a headline.
pub(super) fn begin_at_dateline(column: &mut Column<'_>) {
    let first = (0..column.lines.len()).filter(|&at| column.is_kept(at)).take(INTO_BODY);
    let of_agency =
        |&at: &usize| outlet::dateline(column.line(at)).is_some_and(|line| line.ends_with([')', ']']));
    if let Some(start) = first.clone().find(of_agency) {
        column.states[..start].fill(State::Before);
    }
}

/// The best line above the article; of equals, the first.
fn best_title(column: &Column<'_>, body: usize) -> Option<usize> {
    let from = body.saturating_sub(REACH);
    let scored = (from..body).filter_map(|at| Some((at, worth(column, at, body)?)));
    let best = scored.fold(None, |best: Option<(usize, f32)>, (at, worth)| match best {
        Some((_, highest)) if highest >= worth => best,
        _ => Some((at, worth)),
    });
    best.filter(|&(_, worth)| worth > LEAST).map(|(at, _)| at)
}

/// A short line without the end of a sentence, and nothing that a headline cannot have.
fn opens_as_headline(column: &Column<'_>, at: usize) -> bool {
    let row = &column.rows[at];
    let words = column.line(at).split_whitespace().count();
    let ends =
        [Sign::EndsSentence, Sign::EndsColon, Sign::Sentences].iter().any(|&sign| row[sign as usize] > 0.0);
    (3..=20).contains(&words) && !ends && !is_refused(column.line(at), words, row)
}

impl Head {
    /// The furniture between headline and article, one line above, and the first furniture inside.
    pub(super) fn lines(self, column: &Column<'_>) -> Vec<usize> {
        let above = self.title.map_or(self.body.saturating_sub(REACH_UNTITLED), |at| at.saturating_sub(3));
        let until = (self.body + INTO_BODY).min(column.lines.len());
        let of_head = |at: usize| !matches!(column.states[at], State::Article | State::After);
        let furniture = |&at: &usize| of_head(at) && Some(at) != self.title;
        let below_first = self.title.map_or(above, |at| at + 1)..until;
        below_first.chain(above..self.title.unwrap_or(above)).filter(furniture).collect()
    }
}

/// What a line must be worth to be taken for the headline.
const LEAST: f32 = 0.0;

/// How much a line looks like the headline, or `None` where it cannot be one.
fn worth(column: &Column<'_>, at: usize, body: usize) -> Option<f32> {
    let row = &column.rows[at];
    let seen = |sign: Sign| row[sign as usize];
    let words = column.line(at).split_whitespace().count();
    if is_refused(column.line(at), words, row) {
        return None;
    }
    let fit = seen(Sign::ShortFit) + seen(Sign::LongFit);
    let length = words.min(8) as f32 / 8.0;
    let repeated = seen(Sign::Repeated).max(seen(Sign::RepeatedStart));
    let topics = TOPICS.iter().filter(|&&topic| seen(topic) > 0.0).count() as f32;
    let far = (1.0 + (body - at) as f32).ln();
    let against = 1.0 * topics + 1.2 * seen(Sign::EndsSentence) + 0.25 * far + 1.0;
    Some(2.0 * fit + 1.5 * length + 0.6 * repeated - against)
}

fn is_refused(line: &str, words: usize, row: &Row) -> bool {
    let seen = |sign: Sign| row[sign as usize] > 0.0;
    let never = [Sign::Stamp, Sign::NoLetters, Sign::EndsCut, Sign::Address, Sign::LongPhoto];
    let credit = line.contains('©') || line.ends_with(')') && seen(Sign::Photo);
    let dated = line.contains('|') && seen(Sign::Time);
    let names_itself = outlet::is_masthead(line);
    let menu = words <= 3 && seen(Sign::Navigation);
    let menu = menu || whole_topic(&line.to_lowercase()).is_some();
    let other = credit || dated || menu || names_itself || never.into_iter().any(seen);
    other || !(2..=35).contains(&words) || line.len() > 400 || byline_words(line).is_some()
}

/// Topics that a headline seldom has.
const TOPICS: [Sign; 8] = [
    Sign::Account,
    Sign::Advert,
    Sign::Comment,
    Sign::Legal,
    Sign::Photo,
    Sign::Related,
    Sign::Share,
    Sign::Subscribe,
];

/// The headline without the name of the site behind a bar, or behind a dash before the last few words.
pub(super) fn without_site(title: &str) -> &str {
    let bar = title.rfind(" | ");
    let cut = bar.filter(|&at| at * 2 >= title.len());
    title[..cut.unwrap_or(title.len())].trim()
}
