//! A text cut at the borders of its marks.
//!
//! Comes in: a text, the spans of it that are shown, and marks that may overlap in any way. Goes out: for each
//! span its segments: words that the same marks cover from end to end. One sweep, in `n log n` of the marks.
//! Refuses to know how a mark looks, and to change, move or leave out a word.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use dateline::types::Span;

/// Words that share their marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) span: Span,
    /// How many marks of each kind cover it.
    pub(crate) kinds: Kinds,
    /// The mark that begins last among those that cover it: a figure within a quote, not the quote.
    pub(crate) inner: Option<usize>,
    /// The marks of which this is the first segment.
    pub(crate) begins: Vec<usize>,
}

/// What a mark is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Quote,
    /// What somebody said, in the reporter's words.
    Indirect,
    Figure,
    Date,
    /// What the reader asked for.
    Chosen,
}

/// How many marks of each kind.
pub(crate) type Kinds = [usize; 5];

/// Words to mark.
pub(crate) type Mark = (Span, Kind);

/// The segments of each span of `shown`, which are in order and do not overlap. Marks that do not lie in the
/// text are passed over.
pub(crate) fn segments(text: &str, shown: &[Span], marks: &[Mark]) -> Vec<Vec<Segment>> {
    let mut sweep = Sweep::new(text, marks);
    shown.iter().map(|span| sweep.cut(*span)).collect()
}

/// Goes through a text once, knowing which marks cover the place where it is.
struct Sweep<'a> {
    marks: &'a [Mark],
    /// Marks by their start, and by their end; the rest is still to come.
    starts: Vec<usize>,
    ends: Vec<usize>,
    /// The marks here, the one that began last at the end.
    here: BTreeSet<(usize, Reverse<usize>, usize)>,
    kinds: Kinds,
    /// Marks that have begun and have no segment yet.
    fresh: Vec<usize>,
}

impl<'a> Sweep<'a> {
    fn new(text: &str, marks: &'a [Mark]) -> Self {
        let fits = |at: &usize| {
            let span = marks[*at].0;
            !span.is_empty() && text.get(span.range()).is_some()
        };
        let by = |key: fn(Span) -> usize| {
            let mut order: Vec<usize> = (0..marks.len()).filter(fits).collect();
            // The first comes last, so that it can be popped.
            order.sort_by_key(|&at| Reverse((key(marks[at].0), at)));
            order
        };
        let (starts, ends) = (by(Span::start), by(Span::end));
        Self { marks, starts, ends, here: BTreeSet::new(), kinds: Kinds::default(), fresh: Vec::new() }
    }

    fn cut(&mut self, span: Span) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut at = span.start();
        while at < span.end() {
            self.move_to(at);
            let end = self.border().map_or(span.end(), |border| border.min(span.end()));
            segments.push(self.segment(Span::new(at, end)));
            at = end;
        }
        segments
    }

    /// Takes in the marks that begin up to here, and drops those that end.
    fn move_to(&mut self, at: usize) {
        while let Some(mark) = self.starts.pop_if(|mark| self.marks[*mark].0.start() <= at) {
            self.here.insert(self.key(mark));
            self.kinds[self.marks[mark].1 as usize] += 1;
            self.fresh.push(mark);
        }
        while let Some(mark) = self.ends.pop_if(|mark| self.marks[*mark].0.end() <= at) {
            self.here.remove(&self.key(mark));
            self.kinds[self.marks[mark].1 as usize] -= 1;
        }
    }

    /// Where the marks change next.
    fn border(&self) -> Option<usize> {
        let start = self.starts.last().map(|&mark| self.marks[mark].0.start());
        let end = self.ends.last().map(|&mark| self.marks[mark].0.end());
        start.into_iter().chain(end).min()
    }

    fn segment(&mut self, span: Span) -> Segment {
        let inner = self.here.last().map(|(_, _, mark)| *mark);
        let fresh = std::mem::take(&mut self.fresh).into_iter();
        // A mark that began and ended between two shown spans has no words here.
        let begins = fresh.filter(|mark| self.marks[*mark].0.overlaps(span)).collect();
        Segment { span, kinds: self.kinds, inner, begins }
    }

    fn key(&self, mark: usize) -> (usize, Reverse<usize>, usize) {
        let span = self.marks[mark].0;
        (span.start(), Reverse(span.end()), mark)
    }
}

#[cfg(test)]
mod tests {
    use dateline::types::Span;
    use proptest::prelude::*;

    use super::{Kind, Mark, segments};

    const KINDS: [Kind; 5] = [Kind::Quote, Kind::Indirect, Kind::Figure, Kind::Date, Kind::Chosen];

    #[test]
    fn a_figure_in_a_quote_is_a_segment_of_its_own() {
        let text = "She said: we lost 40 houses.";
        let marks = [(Span::new(10, 27), Kind::Quote), (Span::new(18, 20), Kind::Figure)];
        let cut = segments(text, &[Span::new(0, text.len())], &marks).remove(0);
        let words: Vec<&str> = cut.iter().map(|segment| segment.span.of(text)).collect();
        assert_eq!(words, ["She said: ", "we lost ", "40", " houses", "."]);
        assert_eq!(
            cut.iter().map(|segment| segment.inner).collect::<Vec<_>>(),
            [None, Some(0), Some(1), Some(0), None]
        );
        assert_eq!(
            (&cut[1].begins[..], &cut[2].begins[..], &cut[3].begins[..]),
            (&[0][..], &[1][..], &[][..])
        );
    }

    #[test]
    fn ten_thousand_marks_one_in_another_take_no_time() {
        let text = "a".repeat(20_001);
        let marks: Vec<Mark> = (0..10_000).map(|at| (Span::new(at, 20_001 - at), Kind::Quote)).collect();
        assert_eq!(segments(&text, &[Span::new(0, text.len())], &marks)[0].len(), 19_999);
    }

    /// Where a text can be cut.
    fn borders(text: &str) -> Vec<usize> {
        text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
    }

    proptest! {
        #[test]
        fn no_word_is_lost_and_every_mark_is_cut_at_its_borders(
            text in "[a-zé„ ]{0,60}",
            raw in prop::collection::vec((0..70_usize, 0..20_usize, 0..5_usize), 0..12),
            shown in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        ) {
            let marks: Vec<Mark> =
                raw.iter().map(|&(start, len, kind)| (Span::new(start, start + len), KINDS[kind])).collect();
            let borders = borders(&text);
            let mut cuts: Vec<usize> = shown.iter().map(|at| borders[at.index(borders.len())]).collect();
            cuts.sort_unstable();
            let shown: Vec<Span> = cuts.chunks_exact(2).map(|pair| Span::new(pair[0], pair[1])).collect();
            let cut = segments(&text, &shown, &marks);

            for (span, segments) in shown.iter().zip(&cut) {
                let words: String = segments.iter().map(|segment| segment.span.of(&text)).collect();
                prop_assert_eq!(words, span.of(&text));
            }
            let all: Vec<_> = cut.iter().flatten().collect();
            for (at, (span, kind)) in marks.iter().enumerate() {
                let fits = !span.is_empty() && text.get(span.range()).is_some();
                let first = all.iter().position(|segment| fits && span.overlaps(segment.span));
                let begun = all.iter().position(|segment| segment.begins.contains(&at));
                prop_assert_eq!(first, begun);
                for segment in &all {
                    let covered = fits && span.contains(segment.span);
                    prop_assert!(!fits || covered || !span.overlaps(segment.span));
                    prop_assert!(!covered || segment.kinds[*kind as usize] > 0);
                    prop_assert!(segment.inner != Some(at) || covered);
                }
            }
            for segment in &all {
                let covering = marks.iter().filter(|(span, _)| text.get(span.range()).is_some() && span.contains(segment.span));
                prop_assert_eq!(segment.kinds.iter().sum::<usize>(), covering.count());
                prop_assert_eq!(segment.inner.is_some(), segment.kinds.iter().any(|count| *count > 0));
            }
        }
    }
}
