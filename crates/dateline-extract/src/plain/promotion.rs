//! Promotion between the paragraphs of an article.
//!
//! Comes in: the signs of all lines and what each was taken for. Goes out: the same, with the lines that speak
//! to the reader about newsletters and subscriptions taken for furniture, and with the outlet's words about
//! itself at the end, and all below them, taken for what comes after. Refuses what stands in quotation
//! marks: a person who is quoted may say "you" and "subscribe".

use super::label::State;
use super::lines::Line;
use super::outlet::speaks_of_itself;
use super::signs::{Row, Sign};

/// Takes promotion out of the article.
pub(super) fn drop(rows: &[Row], states: &mut [State]) {
    for (row, state) in rows.iter().zip(states) {
        if *state == State::Article && is_promotion(row) {
            *state = State::Inside;
        }
    }
}

/// Ends the article where, in its last third, the outlet begins to speak of its own people as "we".
pub(super) fn end_at_self_description(text: &str, lines: &[Line], rows: &[Row], states: &mut [State]) {
    let article = |state: &&State| **state == State::Article;
    let kept = states.iter().filter(article).count();
    let mut passed = 0;
    let tail = states.iter().position(|state| {
        passed += usize::from(*state == State::Article);
        passed * 3 > kept * 2
    });
    let of_itself = |&at: &usize| {
        rows[at][Sign::SpeaksOfUs as usize] > 0.0 && speaks_of_itself(lines[at].span.of(text)).is_some()
    };
    if let Some(end) = tail.and_then(|tail| (tail..lines.len()).find(of_itself)) {
        states[end..].fill(State::After);
    }
}

fn is_promotion(row: &Row) -> bool {
    let seen = |sign: Sign| row[sign as usize];
    let speaks = seen(Sign::SpeaksToReader) + seen(Sign::SpeaksOfUs) > 0.0;
    let of_it = seen(Sign::Subscribe) > 0.0 || seen(Sign::LongPromo) > 1.0;
    let fits = seen(Sign::ShortFit).max(seen(Sign::LongFit)) > MOST_FIT;
    speaks && of_it && !fits && seen(Sign::Quote) < 1.0
}

/// Above this share of words that the rest of the article has too, a line belongs to it.
const MOST_FIT: f32 = 0.5;
