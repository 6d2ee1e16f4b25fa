//! The one conversion from bytes to Unicode code points.
//!
//! Comes in: a text, once, then any number of byte [`Span`]s in it. Goes out: [`PointSpan`]s, which count
//! what Python slicing and the W3C `TextPositionSelector` count. Refuses to know graphemes and UTF-16.

use serde::{Deserialize, Serialize};

use crate::Span;

/// A half-open range `[start, end)` of Unicode code points. Serialised as `[start, end]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PointSpan(u32, u32);

impl PointSpan {
    /// First code point.
    pub fn start(self) -> usize {
        self.0 as usize
    }

    /// The code point after the last one.
    pub fn end(self) -> usize {
        self.1 as usize
    }

    /// The words themselves, as a reader of the record would cut them. Linear in the text: for tests and
    /// for readers of records, not for the engine.
    pub fn of(self, text: &str) -> &str {
        let byte = |point: usize| text.char_indices().nth(point).map_or(text.len(), |(at, _)| at);
        &text[byte(self.start())..byte(self.end())]
    }
}

/// How many bytes one step of the index covers: small enough that counting the rest is a few instructions,
/// large enough that the index is a sixteenth of the text.
const STEP: usize = 64;

/// An index over one text that turns byte offsets into code-point offsets in constant time.
///
/// ```
/// use dateline_types::{CodePoints, Span};
/// let text = "„Nein“, sagte sie";
/// let points = CodePoints::of(text);
/// let nein = points.span(Span::new(3, 7));
/// assert_eq!((nein.start(), nein.end()), (1, 5));
/// assert_eq!(nein.of(text), "Nein");
/// ```
#[derive(Debug)]
pub struct CodePoints<'a> {
    bytes: &'a [u8],
    /// Code points before byte `i * STEP`; empty for plain ASCII, where the two offsets agree.
    before: Vec<u32>,
}

impl<'a> CodePoints<'a> {
    /// Builds the index: one pass over the text.
    pub fn of(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        if text.is_ascii() {
            return Self { bytes, before: Vec::new() };
        }
        let mut count = 0;
        let before = bytes
            .chunks(STEP)
            .map(|chunk| {
                let here = count;
                count += starts(chunk);
                here
            })
            .collect();
        Self { bytes, before }
    }

    /// The span in code points.
    ///
    /// # Panics
    /// When the span reaches beyond the text.
    pub fn span(&self, span: Span) -> PointSpan {
        PointSpan(self.at(span.start()), self.at(span.end()))
    }

    fn at(&self, byte: usize) -> u32 {
        assert!(byte <= self.bytes.len(), "offset {byte} lies beyond a text of {} bytes", self.bytes.len());
        if self.before.is_empty() {
            return byte as u32;
        }
        let step = (byte / STEP).min(self.before.len() - 1);
        self.before[step] + starts(&self.bytes[step * STEP..byte])
    }
}

/// How many code points begin in these bytes: all bytes but the continuation bytes `10xxxxxx`.
fn starts(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count() as u32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{CodePoints, STEP};
    use crate::Span;

    /// Every character border of the text, its end included.
    fn borders(text: &str) -> Vec<usize> {
        text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
    }

    /// Any text at all: control characters, combining marks, right-to-left, beyond the basic plane.
    fn any_text() -> impl Strategy<Value = String> {
        prop::collection::vec(any::<char>(), 0..300).prop_map(String::from_iter)
    }

    proptest! {
        #[test]
        fn any_span_of_any_text_selects_the_same_words(text in any_text(), a: prop::sample::Index, b: prop::sample::Index) {
            let borders = borders(&text);
            let (a, b) = (borders[a.index(borders.len())], borders[b.index(borders.len())]);
            let span = Span::new(a.min(b), a.max(b));
            let points = CodePoints::of(&text).span(span);
            prop_assert_eq!(points.of(&text), span.of(&text));
            prop_assert_eq!(points.end() - points.start(), span.of(&text).chars().count());
        }

        #[test]
        fn order_is_kept(text in any_text()) {
            let points = CodePoints::of(&text);
            for pair in borders(&text).windows(2) {
                let span = points.span(Span::new(pair[0], pair[1]));
                prop_assert_eq!(span.end(), span.start() + 1);
            }
        }
    }

    #[test]
    fn a_text_that_ends_on_a_step_of_the_index() {
        let text = "é".repeat(STEP / 2);
        let all = CodePoints::of(&text).span(Span::new(0, text.len()));
        assert_eq!((all.start(), all.end()), (0, STEP / 2));
    }

    #[test]
    fn an_empty_text_has_its_empty_span() {
        let none = CodePoints::of("").span(Span::new(0, 0));
        assert_eq!((none.start(), none.end()), (0, 0));
    }
}
