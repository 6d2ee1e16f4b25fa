//! The part of a text that shows best why it was found.
//!
//! Comes in: a text and the spans that match in it. Goes out: one span of it, at most so many code points long, on word
//! borders. Refuses to add anything: no dots, no marks.

use dateline_types::{CodePoints, Span};

/// The stretch of at most `most` code points with the most matches in it (the first of those that are equal), with as
/// much around them as there is room for; the beginning of the text where nothing matches. `matches` are in order.
///
/// ```
/// use dateline::search::excerpt;
/// use dateline_types::Span;
/// let text = "It rained for a week. Then the river rose, and the river took the bridge.";
/// let river = [Span::new(31, 36), Span::new(51, 56)];
/// assert_eq!(excerpt(text, &river, 40).of(text), "the river rose, and the river took the");
/// ```
pub fn excerpt(text: &str, matches: &[Span], most: usize) -> Span {
    let points = Points { text, points: CodePoints::of(text) };
    let core = densest(&points, matches, most);
    points.widened(core, most).trim(text)
}

/// The span from the first to the last match of the best window.
fn densest(points: &Points<'_>, matches: &[Span], most: usize) -> Span {
    let mut best: Option<(usize, Span)> = None;
    let mut first = 0;
    for (last, span) in matches.iter().enumerate() {
        while first < last && points.count(matches[first].cover(*span)) > most {
            first += 1;
        }
        let count = last - first + 1;
        if best.is_none_or(|(most, _)| count > most) {
            best = Some((count, matches[first].cover(*span)));
        }
    }
    best.map_or(Span::new(0, 0), |(_, span)| span)
}

/// A text whose code points are counted.
struct Points<'a> {
    text: &'a str,
    points: CodePoints<'a>,
}

impl Points<'_> {
    fn count(&self, span: Span) -> usize {
        let span = self.points.span(span);
        span.end() - span.start()
    }

    /// Room on both sides, half of it before; what one side does not use goes to the other.
    fn widened(&self, core: Span, most: usize) -> Span {
        let room = most.saturating_sub(self.count(core));
        let before = self.back(core.start(), room / 2);
        let after = self.on(core.end(), room - self.count(Span::new(before, core.start())));
        let left = room - self.count(Span::new(core.end(), after));
        let before = self.back(core.start(), left);
        let whole = Span::new(before, after);
        if self.count(core) <= most { whole } else { Span::new(core.start(), self.cut(core, most)) }
    }

    /// The start of the earliest word, at most so many code points back.
    fn back(&self, from: usize, room: usize) -> usize {
        let before = &self.text[..from];
        let (at, _) = before.char_indices().rev().take(room).last().unwrap_or((from, ' '));
        let split = at > 0 && !self.is_border(at);
        if !split {
            return at;
        }
        let inside = &self.text[at..from];
        inside.find(char::is_whitespace).map_or(from, |blank| at + blank)
    }

    /// The end of the last word, at most so many code points on.
    fn on(&self, from: usize, room: usize) -> usize {
        let after = &self.text[from..];
        let end = after.char_indices().nth(room).map_or(self.text.len(), |(at, _)| from + at);
        if self.is_border(end) {
            return end;
        }
        self.text[from..end].rfind(char::is_whitespace).map_or(from, |blank| from + blank)
    }

    /// A match that is too long itself is cut, within a word if it must be.
    fn cut(&self, core: Span, most: usize) -> usize {
        let end = self.on(core.start(), most);
        let hard =
            || core.of(self.text).char_indices().nth(most).map_or(core.end(), |(at, _)| core.start() + at);
        if end > core.start() { end } else { hard() }
    }

    /// Whether a blank or an end of the text stands on one side.
    fn is_border(&self, at: usize) -> bool {
        let (before, after) = self.text.split_at(at);
        before.ends_with(char::is_whitespace)
            || before.is_empty()
            || after.is_empty()
            || after.starts_with(char::is_whitespace)
    }
}

#[cfg(test)]
mod tests {
    use dateline_types::Span;
    use proptest::prelude::*;

    use super::excerpt;

    fn spans(text: &str, word: &str) -> Vec<Span> {
        text.match_indices(word).map(|(at, found)| Span::new(at, at + found.len())).collect()
    }

    fn shown<'a>(text: &'a str, word: &str, most: usize) -> &'a str {
        excerpt(text, &spans(text, word), most).of(text)
    }

    #[test]
    fn the_window_with_most_matches_wins_and_words_stay_whole() {
        let text =
            "flood one. A long stretch without the word follows here. flood and flood again, said all.";
        assert_eq!(shown(text, "flood", 30), "here. flood and flood again,");
    }

    #[test]
    fn a_text_that_fits_is_shown_whole() {
        assert_eq!(shown("A flood came.", "flood", 80), "A flood came.");
    }

    #[test]
    fn without_a_match_it_is_the_beginning() {
        assert_eq!(shown("The river rose again.", "x", 12), "The river");
    }

    #[test]
    fn code_points_are_counted() {
        assert_eq!(shown("ööö ööö flood ööö ööö", "flood", 13), "ööö flood ööö");
    }

    #[test]
    fn a_match_that_is_too_long_is_cut() {
        assert_eq!(shown("x floodfloodflood y", "floodfloodflood", 5), "flood");
    }

    proptest! {
        #[test]
        fn any_window_fits_on_character_borders(text in "[aé \n]{0,80}", most in 0usize..40) {
            let found = excerpt(&text, &spans(&text, "é"), most);
            prop_assert!(text.get(found.range()).is_some());
            prop_assert!(found.of(&text).chars().count() <= most);
        }

        #[test]
        fn a_match_that_fits_is_shown(text in "[a ]{0,40}(é)[a ]{0,40}", most in 1usize..40) {
            prop_assert!(excerpt(&text, &spans(&text, "é"), most).of(&text).contains('é'));
        }
    }
}
