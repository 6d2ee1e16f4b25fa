//! The span: a range of bytes in the body of a report.
//!
//! Comes in: two byte offsets. Goes out: eight bytes, copied freely, that every later stage keeps so that
//! any derived line can be underlined in its source. Refuses to know the text itself, and refuses to be
//! serialised: outputs speak code points ([`PointSpan`](crate::PointSpan)).

use std::fmt;
use std::ops::Range;

/// A half-open byte range `[start, end)` in the body of a report, `start <= end`.
///
/// ```
/// use dateline_types::Span;
/// let span = Span::new(4, 9);
/// assert_eq!(span.of("the mayor said"), "mayor");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// A span from `start` up to, not including, `end` (bytes).
    ///
    /// # Panics
    /// When `start > end`, or when an offset does not fit 32 bits (a body is capped far below that).
    pub fn new(start: usize, end: usize) -> Self {
        assert!(start <= end, "a span ends before it starts: {start}..{end}");
        let offset = |at: usize| u32::try_from(at).expect("a body is shorter than 4 GiB");
        Self { start: offset(start), end: offset(end) }
    }

    /// First byte.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last one.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The words themselves.
    ///
    /// # Panics
    /// When the span does not lie within `text` on character borders: it was made from another text.
    pub fn of(self, text: &str) -> &str {
        &text[self.range()]
    }

    /// As a range, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// Whether `other` lies within this span (borders included).
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn cover(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The same words without the white space at both ends.
    #[must_use]
    pub fn trim(self, text: &str) -> Span {
        let words = self.of(text);
        let start = self.start() + (words.len() - words.trim_start().len());
        Span::new(start, start + words.trim().len())
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Span::new(range.start, range.end)
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn trims_only_white_space_and_only_at_the_ends() {
        let text = "  two words\u{a0} ";
        assert_eq!(Span::new(0, text.len()).trim(text).of(text), "two words");
        assert!(Span::new(0, 2).trim(text).is_empty());
    }

    #[test]
    fn touching_spans_do_not_overlap() {
        assert!(!Span::new(0, 3).overlaps(Span::new(3, 5)));
        assert!(Span::new(0, 4).overlaps(Span::new(3, 5)));
    }

    #[test]
    #[should_panic(expected = "ends before it starts")]
    fn cannot_be_built_backwards() {
        let _ = Span::new(3, 2);
    }
}
