//! Stretches between quotation marks.
//!
//! Comes in: a reading. Goes out: every quoted stretch, with its marks' tokens. A stretch ends with its
//! paragraph at the latest. Refuses to say whether a stretch is speech, a title or a scare quote.

use crate::Reading;

/// A stretch between quotation marks, in tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// The opening mark.
    pub(crate) open: usize,
    /// The token behind the stretch and its closing mark.
    pub(crate) end: usize,
    /// Whether the closing mark is there.
    pub(crate) closed: bool,
}

impl Stretch {
    /// The tokens between the marks.
    pub(crate) fn inner(self) -> std::ops::Range<usize> {
        self.open + 1..if self.closed { self.end - 1 } else { self.end }
    }
}

/// Finds all stretches, in order; none lies within another.
pub(crate) fn stretches(reading: &Reading<'_>) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < reading.tokens().len() {
        let stretch = opening(reading, at).and_then(|closers| close(reading, at, closers));
        at = stretch.map_or(at + 1, |stretch| stretch.end);
        found.extend(stretch.filter(|stretch| !stretch.inner().is_empty()));
    }
    found
}

/// The marks that may close what this token opens.
fn opening(reading: &Reading<'_>, at: usize) -> Option<&'static [&'static str]> {
    match reading.word(at) {
        "“" | "‟" => Some(&["”", "\"", "“"]),
        "\"" => Some(&["\"", "”"]),
        "„" => Some(&["“", "”", "\""]),
        "«" => Some(&["»"]),
        "‘" | "'" if opens_single(reading, at) => Some(&["’", "'"]),
        _ => None,
    }
}

fn is_glued(reading: &Reading<'_>, at: usize) -> bool {
    match (at.checked_sub(1), reading.tokens().get(at)) {
        (Some(before), Some(token)) => reading.tokens()[before].span.end() == token.span.start(),
        _ => false,
    }
}

fn opens_single(reading: &Reading<'_>, at: usize) -> bool {
    !is_glued(reading, at) && is_glued(reading, at + 1)
}

/// Whether a paragraph ends before this token.
pub(crate) fn begins_paragraph(reading: &Reading<'_>, at: usize) -> bool {
    let (Some(before), Some(token)) = (at.checked_sub(1), reading.tokens().get(at)) else { return true };
    reading.text()[reading.tokens()[before].span.end()..token.span.start()].contains('\n')
}

/// The longest stretch, in tokens: a budget that keeps the search for a closing mark linear.
const LIMIT: usize = 3000;

/// The longest stretch between single marks, in tokens: an apostrophe is soon mistaken for a mark.
const SINGLE_LIMIT: usize = 120;

fn close(reading: &Reading<'_>, open: usize, closers: &[&str]) -> Option<Stretch> {
    let single = closers[0] == "’";
    let mut at = open + 1;
    while at < reading.tokens().len() && !begins_paragraph(reading, at) {
        let fits = closers.contains(&reading.word(at)) && (!single || closes_single(reading, at));
        if fits {
            return Some(Stretch { open, end: at + 1, closed: true });
        }
        if at - open > if single { SINGLE_LIMIT } else { LIMIT } {
            return None;
        }
        at += 1;
    }
    let runs_on = opening(reading, at).is_some() && !single;
    (runs_on || !single && begins_paragraph(reading, open)).then_some(Stretch {
        open,
        end: at,
        closed: false,
    })
}

/// A single mark closes where a sign stands before it, or a word that is no plural possessive by its look.
fn closes_single(reading: &Reading<'_>, at: usize) -> bool {
    let next = reading.word(at + 1);
    is_glued(reading, at) && (!next.starts_with(char::is_alphabetic) || !is_glued(reading, at + 1))
}

#[cfg(test)]
mod tests {
    use super::stretches;
    use crate::Reading;

    fn quoted(text: &str) -> Vec<&str> {
        let reading = Reading::of(text);
        stretches(&reading).into_iter().map(|found| reading.span(found.inner()).of(text)).collect()
    }

    #[test]
    fn marks_of_every_style_and_mixed_ones() {
        assert_eq!(
            quoted("\"a b\" “c d” «e f» “g h\" 'i j' it's the boys' x"),
            ["a b", "c d", "e f", "g h", "i j"]
        );
    }

    #[test]
    fn a_running_quotation_opens_again_in_each_paragraph() {
        assert_eq!(quoted("He said: “One.\n\n“Two.” Three."), ["One.", "Two."]);
    }
}
