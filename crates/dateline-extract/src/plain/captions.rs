//! Captions between the lines of an article.
//!
//! Comes in: the judged lines and the head. Goes out: the lines from the headline to the end of the article that were
//! dropped and say that they stand below a picture: they end with a credit ("(file photo)", "Photo: Rosa May"). Refuses
//! to guess: a caption without a credit reads as any other line.

use dateline_types::{Caption, CaptionPlace, CodePoints};

use super::Column;
use super::head::Head;
use super::label::State;
use super::promotion::is_caption;
use super::signs::Sign;

/// The captions, in order; one that stands there twice is given once.
pub(super) fn of(column: &Column<'_>, head: &Head) -> Vec<Caption> {
    let points = CodePoints::of(column.text);
    let mut captions: Vec<Caption> = Vec::new();
    for at in lines(column, head).filter(|&at| is_credited(column, at)) {
        let text = column.line(at);
        if captions.last().is_none_or(|last| last.text != text) {
            let place = CaptionPlace::Range(points.span(column.lines[at].span));
            captions.push(Caption { text: text.to_owned(), place });
        }
    }
    captions
}

/// The furniture from below the headline to the end of the article.
fn lines<'c>(column: &'c Column<'_>, head: &Head) -> impl Iterator<Item = usize> + 'c {
    let start = head.title.map_or(head.body, |title| title + 1);
    let end = column.states.iter().rposition(|state| *state == State::Article).unwrap_or(start);
    (start..end).filter(|&at| !column.is_kept(at))
}

/// Whether a line ends with a credit and has words of its own before it. A button ("Watch video") has none.
fn is_credited(column: &Column<'_>, at: usize) -> bool {
    let seen = |sign: Sign| column.rows[at][sign as usize] > 0.0;
    let few = seen(Sign::OneWord) || seen(Sign::UpTo3Words);
    let other = OTHER.into_iter().any(seen);
    is_caption(column.line(at)) || seen(Sign::Credit) && is_apart(column.line(at)) && !few && !other
}

/// Whether something parts the credit from the caption, or the photographer from the word for it.
fn is_apart(line: &str) -> bool {
    line.trim_end_matches(['.', ')', ']', ' ']).contains(['.', ':', '(', '[', '|', '/', '—', '–', '©'])
}

/// What captions are not.
const OTHER: [Sign; 12] = [
    Sign::Account,
    Sign::Advert,
    Sign::Byline,
    Sign::Comment,
    Sign::Invites,
    Sign::LongPromo,
    Sign::Navigation,
    Sign::PointsElsewhere,
    Sign::Related,
    Sign::Share,
    Sign::Stamp,
    Sign::Subscribe,
];
