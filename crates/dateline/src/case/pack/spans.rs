//! Spans as small numbers.
//!
//! Comes in: spans in bytes, mostly in order of the text. Goes out: for each its distance from the end of the one
//! before, and its length. Refuses, on the way back, a span that does not lie within its text.

use dateline_types::Span;

/// The distance from the end of the span before, and the length; in bytes.
pub(super) type PackedSpan = (i32, u32);

/// Packs spans, one after another.
#[derive(Default)]
pub(super) struct Writer {
    before: usize,
}

/// Where on the span before a distance begins.
#[derive(Clone, Copy)]
pub(super) enum From {
    /// In the first version of the packing.
    Start,
    End,
}

/// Unpacks spans in the order in which they were packed.
pub(super) struct Reader<'a> {
    text: &'a str,
    from: From,
    before: i64,
}

impl Writer {
    pub(super) fn span(&mut self, span: Span) -> PackedSpan {
        let distance = span.start() as i64 - self.before as i64;
        self.before = span.end();
        (distance as i32, span.len() as u32)
    }

    pub(super) fn spans(&mut self, spans: &[Span]) -> Vec<PackedSpan> {
        spans.iter().map(|&span| self.span(span)).collect()
    }
}

impl<'a> Reader<'a> {
    pub(super) fn of(text: &'a str, from: From) -> Self {
        Self { text, from, before: 0 }
    }

    pub(super) fn span(&mut self, (distance, length): PackedSpan) -> Option<Span> {
        let start = usize::try_from(self.before + i64::from(distance)).ok()?;
        let range = start..start.checked_add(length as usize)?;
        self.before = match self.from {
            From::Start => range.start as i64,
            From::End => range.end as i64,
        };
        self.text.get(range.clone()).map(|_| Span::from(range))
    }

    pub(super) fn spans(&mut self, packed: Vec<PackedSpan>) -> Option<Vec<Span>> {
        packed.into_iter().map(|span| self.span(span)).collect()
    }

    pub(super) fn words(&self, span: Span) -> &'a str {
        span.of(self.text)
    }
}
