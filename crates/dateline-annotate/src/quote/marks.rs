//! What stands in quotation marks.
//!
//! Comes in: the words of a text. Goes out: the quoted stretches in order, and for each word the stretch it
//! lies in. Straight, curly, low and doubled single marks and guillemets are read, also where they are mixed;
//! single marks where they are no apostrophes. A quotation that runs over a paragraph's end opens again in the
//! next. Refuses to say who is quoted, and whether it is a quotation or a title.

use std::ops::Range;

use crate::words::Words;

/// How far a double mark is looked for its other, in words.
const DOUBLE: usize = 2000;

/// How far a single one is.
const SINGLE: usize = 300;

/// A quoted stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The first word of the opening mark.
    pub(super) open: usize,
    /// The first word inside.
    pub(super) start: usize,
    /// Behind the last word inside.
    pub(super) end: usize,
    /// Behind the closing mark; `end` where the mark is left out at a paragraph's end.
    pub(super) close: usize,
}

/// The quoted stretches of a text.
#[derive(Debug)]
pub(super) struct Marks {
    stretches: Vec<Stretch>,
    inside: Vec<Option<usize>>,
}

impl Marks {
    /// Pairs the marks of a text, paragraph by paragraph: one pass.
    pub(super) fn of(words: &Words<'_>) -> Self {
        let mut stretches = Vec::new();
        for paragraph in words.paragraphs() {
            pair(words, paragraph, &mut stretches);
        }
        let mut inside = vec![None; words.len()];
        for (number, stretch) in stretches.iter().enumerate() {
            inside[stretch.open..stretch.close].fill(Some(number));
        }
        Self { stretches, inside }
    }

    /// The stretch that word `at` lies in, with its marks.
    pub(super) fn at(&self, at: usize) -> Option<Stretch> {
        self.number(at).map(|number| self.stretches[number])
    }

    /// The number of that stretch.
    pub(super) fn number(&self, at: usize) -> Option<usize> {
        self.inside.get(at).copied().flatten()
    }

    /// The stretch that begins with word `at`.
    pub(super) fn opening(&self, at: usize) -> Option<Stretch> {
        self.at(at).filter(|stretch| stretch.open == at)
    }

    /// The stretch that ends right before word `at`.
    pub(super) fn closing(&self, at: usize) -> Option<Stretch> {
        self.at(at.checked_sub(1)?).filter(|stretch| stretch.close == at)
    }

    /// All stretches, in order.
    pub(super) fn all(&self) -> &[Stretch] {
        &self.stretches
    }
}

/// A quotation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Straight,
    Opening,
    Closing,
    Single,
    SingleOpening,
}

/// The mark at a word, and how many words it takes.
fn mark(words: &Words<'_>, at: usize) -> Option<(Mark, usize)> {
    let doubled = words.raw(at) == words.raw(at + 1) && words.glued(at + 1);
    Some(match words.raw(at) {
        "\"" | "＂" => (Mark::Straight, 1),
        "“" | "„" | "«" | "‟" => (Mark::Opening, 1),
        "”" | "»" => (Mark::Closing, 1),
        "`" | "‘" if doubled => (Mark::Opening, 2),
        "'" | "’" if doubled => (Mark::Straight, 2),
        "‘" | "‚" | "`" => (Mark::SingleOpening, 1),
        "'" | "’" => (Mark::Single, 1),
        _ => return None,
    })
}

fn pair(words: &Words<'_>, paragraph: Range<usize>, stretches: &mut Vec<Stretch>) {
    let mut at = paragraph.start;
    while at < paragraph.end {
        let Some((kind, width)) = mark(words, at).filter(|found| opens(words, at, *found)) else {
            at += 1;
            continue;
        };
        let start = at + width;
        let single = matches!(kind, Mark::Single | Mark::SingleOpening);
        let closed = closing(words, start..paragraph.end, single);
        let running = || !single && runs_on(words, at, paragraph.clone());
        match closed.or_else(|| running().then_some((paragraph.end, 0))) {
            Some((end, closing)) if end > start => {
                stretches.push(Stretch { open: at, start, end, close: end + closing });
                at = end + closing;
            }
            _ => at = start,
        }
    }
}

/// Whether a mark opens: a single one only before a word and behind none.
fn opens(words: &Words<'_>, at: usize, (mark, width): (Mark, usize)) -> bool {
    let before = words.glued(at) && (words.letters(at - 1) || words.number(at - 1));
    let next = words.glued(at + width);
    match mark {
        Mark::Closing => false,
        Mark::Straight => next || !words.glued(at),
        Mark::Opening => true,
        Mark::Single | Mark::SingleOpening => {
            next && !before && (words.letters(at + width) || words.number(at + width))
        }
    }
}

/// Where the quotation ends, and how many words the closing mark takes.
fn closing(words: &Words<'_>, range: Range<usize>, single: bool) -> Option<(usize, usize)> {
    let mut nested = false;
    let reach = if single { SINGLE } else { DOUBLE };
    for at in range.clone().take(reach) {
        let Some((kind, width)) = mark(words, at) else { continue };
        let ends = words.glued(at) && !(words.glued(at + width) && words.letters(at + width));
        match kind {
            _ if single => {
                if kind == Mark::Single && ends && !is_possessive(words, at) && at > range.start {
                    return Some((at, width));
                }
            }
            Mark::Opening if !ends => nested = true,
            Mark::Opening | Mark::Closing if nested => nested = false,
            Mark::Closing | Mark::Straight | Mark::Opening => return Some((at, width)),
            Mark::Single | Mark::SingleOpening => {}
        }
    }
    None
}

/// `analysts' view`: an apostrophe behind an s with a word in lower case behind it.
fn is_possessive(words: &Words<'_>, at: usize) -> bool {
    let plural = words.lower(at - 1).ends_with('s');
    plural && words.letters(at + 1) && !words.glued(at + 1) && !words.capital(at + 1)
}

/// Whether a quotation without an end runs on: the next paragraph opens again, or it began the paragraph.
fn runs_on(words: &Words<'_>, open: usize, paragraph: Range<usize>) -> bool {
    let again =
        mark(words, paragraph.end).is_some_and(|(kind, _)| matches!(kind, Mark::Straight | Mark::Opening));
    again || open == paragraph.start
}
