//! Promotion between the paragraphs of an article.
//!
//! Comes in: the signs of all lines and what each was taken for. Goes out: the same, with the lines that speak
//! to the reader about newsletters and subscriptions, or lead to other stories, taken for furniture, and with
//! the outlet's words about itself at the end, and all below them, taken for what comes after. Refuses what
//! stands in quotation marks: a person who is quoted may say "you" and "subscribe".

use super::Column;
use super::label::State;
use super::outlet::{dateline, speaks_of_itself};
use super::signs::{Row, Sign};
use crate::furniture::{Topic, whole_topic};

/// Takes promotion out of the article.
pub(super) fn drop(column: &mut Column<'_>) {
    drop_where(column, |column, at| is_promotion(&column.rows[at]));
}

/// Takes out lines that are a phrase of furniture and nothing else ("Advertisement"), and captions that say
/// that they are ("(file photo)").
pub(super) fn drop_phrases(column: &mut Column<'_>) {
    drop_where(column, |column, at| is_whole_phrase(column.line(at)) || is_caption(column.line(at)));
}

fn is_whole_phrase(line: &str) -> bool {
    let few = line.len() <= LONGEST_PHRASE;
    let topic = few.then(|| whole_topic(line.trim_end_matches([':', '.']).to_lowercase().as_str())).flatten();
    topic
        .is_some_and(|topic| !matches!(topic, Topic::Byline | Topic::Navigation | Topic::Photo | Topic::Time))
}

/// In bytes.
const LONGEST_PHRASE: usize = 60;

/// Whether the line ends with what only a caption does: "(file photo)".
pub(super) fn is_caption(line: &str) -> bool {
    let inside =
        line.strip_suffix([')', ']']).and_then(|line| line.rsplit_once(['(', '['])).map(|(_, last)| last);
    inside.is_some_and(|words| {
        words.len() <= LONGEST_PHRASE && whole_topic(&words.to_lowercase()) == Some(Topic::Photo)
    })
}

/// Takes the credits of an agency out of the article.
pub(super) fn drop_credits(column: &mut Column<'_>) {
    drop_where(column, |column, at| is_credits(column.line(at)));
}

fn drop_where(column: &mut Column<'_>, is_furniture: impl Fn(&Column<'_>, usize) -> bool) {
    for at in 0..column.lines.len() {
        if column.is_kept(at) && is_furniture(column, at) {
            column.states[at] = State::Inside;
        }
    }
}

/// "(Reporting by Mara Lindqvist; editing by Rosa May)".
fn is_credits(line: &str) -> bool {
    let words = line.trim_start_matches(['(', '[']);
    CREDITS.iter().any(|credit| words.starts_with(credit)) && line.len() <= 400
}

const CREDITS: [&str; 6] =
    ["Additional reporting by ", "Compiled by ", "Edited by ", "Editing by ", "Reporting by ", "Writing by "];

/// Ends the article where, in its last third, the outlet begins to speak of itself: as "we", or by a name
/// that the article has not mentioned. An article about the outlet would have.
pub(super) fn end_at_self_description(column: &mut Column<'_>) {
    let Some(tail) = last_third(column) else { return };
    let named = |at: usize| Some((at, speaks_of_itself(column.line(at))?));
    let mut of_itself = (tail..column.lines.len()).filter_map(named).take(MOST_VOICES);
    let speaks_of_us = |at: usize| column.rows[at][Sign::SpeaksOfUs as usize] > 0.0;
    let end = of_itself.find(|&(at, name)| speaks_of_us(at) || !is_mentioned(column, at, name));
    if let Some((end, name)) = end {
        let alone = end > 0 && column.line(end - 1) == name;
        column.states[end - usize::from(alone)..].fill(State::After);
    }
}

/// Where the last third of the article's lines begins.
fn last_third(column: &Column<'_>) -> Option<usize> {
    let kept: Vec<_> = (0..column.lines.len()).filter(|&at| column.is_kept(at)).collect();
    kept.get(kept.len() * 2 / 3).copied()
}

/// How many lines that may be an outlet's words about itself are looked into: each costs a search.
const MOST_VOICES: usize = 8;

/// Whether the article speaks of a name before this line as of somebody else: the page does not bear it as
/// its own.
fn is_mentioned(column: &Column<'_>, before: usize, name: &str) -> bool {
    let own = |at: usize| column.line(at) == name || is_dated_by(column.line(at), name);
    let mentions = |at: usize| column.is_kept(at) && column.line(at).contains(name);
    !(0..before).any(own) && (0..before).any(mentions)
}

/// An agency's name in a dateline: "PORT ALDER (Harbour News) —".
fn is_dated_by(line: &str, name: &str) -> bool {
    dateline(line).is_some_and(|dateline| dateline.contains(name))
}

fn is_promotion(row: &Row) -> bool {
    let seen = |sign: Sign| row[sign as usize];
    let fits = seen(Sign::ShortFit).max(seen(Sign::LongFit)) > MOST_FIT;
    let unquoted = seen(Sign::Quote) < 1.0;
    seen(Sign::PointsElsewhere) > 0.0 || unquoted && (invites(row) || !fits && (sells(row) || calls(row)))
}

/// Invites to a subscription, which the article else does not.
fn invites(row: &Row) -> bool {
    let seen = |sign: Sign| row[sign as usize] > 0.0;
    seen(Sign::Invites) && seen(Sign::OddVoice) && (seen(Sign::Subscribe) || seen(Sign::LongPromo))
}

/// Speaks to the reader of newsletters and subscriptions.
fn sells(row: &Row) -> bool {
    let seen = |sign: Sign| row[sign as usize];
    let speaks = seen(Sign::SpeaksToReader) + seen(Sign::SpeaksOfUs) > 0.0;
    speaks && (seen(Sign::Subscribe) > 0.0 || seen(Sign::LongPromo) > 1.0)
}

/// A short line that tells the reader to do something, where no other line does.
fn calls(row: &Row) -> bool {
    let seen = |sign: Sign| row[sign as usize] > 0.0;
    seen(Sign::Invites) && seen(Sign::OddVoice) && !seen(Sign::UpTo59Words) && !seen(Sign::From60Words)
}

/// Above this share of words that the rest of the article has too, a line belongs to it.
const MOST_FIT: f32 = 0.5;
