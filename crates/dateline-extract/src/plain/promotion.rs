//! Promotion between the paragraphs of an article.
//!
//! Comes in: the signs of all lines and what each was taken for. Goes out: the same, with the lines that speak
//! to the reader about newsletters and subscriptions, or lead to other stories, taken for furniture, and with
//! the outlet's words about itself at the end, and all below them, taken for what comes after. Refuses what
//! stands in quotation marks: a person who is quoted may say "you" and "subscribe".

use super::label::State;
use super::lines::Line;
use super::outlet::{dateline, speaks_of_itself};
use super::signs::{Row, Sign};

/// Takes promotion and the credits of an agency out of the article.
pub(super) fn drop(text: &str, lines: &[Line], rows: &[Row], states: &mut [State]) {
    for ((row, line), state) in rows.iter().zip(lines).zip(states) {
        if *state == State::Article && (is_promotion(row) || is_credits(line.span.of(text))) {
            *state = State::Inside;
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
pub(super) fn end_at_self_description(text: &str, lines: &[Line], rows: &[Row], states: &mut [State]) {
    let article = |state: &&State| **state == State::Article;
    let kept = states.iter().filter(article).count();
    let mut passed = 0;
    let tail = states.iter().position(|state| {
        passed += usize::from(*state == State::Article);
        passed * 3 > kept * 2
    });
    let Some(tail) = tail else { return };
    let named = |at: usize| Some((at, speaks_of_itself(lines[at].span.of(text))?));
    let mut of_itself = (tail..lines.len()).filter_map(named).take(MOST_VOICES);
    let end = of_itself.find(|&(at, name)| {
        rows[at][Sign::SpeaksOfUs as usize] > 0.0 || !is_mentioned(text, &lines[..at], states, name)
    });
    if let Some((end, _)) = end {
        states[end..].fill(State::After);
    }
}

/// How many lines that may be an outlet's words about itself are looked into: each costs a search.
const MOST_VOICES: usize = 8;

/// Whether lines of the article speak of a name as of somebody else: the page does not bear it as its own.
fn is_mentioned(text: &str, lines: &[Line], states: &[State], name: &str) -> bool {
    let words = |line: &Line| line.span.of(text);
    let own = lines.iter().map(words).any(|line| line == name || is_dated_by(line, name));
    let mut kept = lines.iter().zip(states).filter(|(_, state)| **state == State::Article);
    !own && kept.any(|(line, _)| words(line).contains(name))
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
