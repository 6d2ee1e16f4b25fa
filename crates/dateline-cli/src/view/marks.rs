//! The words of an article, marked in place.
//!
//! Comes in: a text and spans with styles. Goes out: the text with those words styled. Refuses to change,
//! move or leave out a word.

use anstyle::Style;
use dateline::types::{Annotations, Span};

use super::style::{DATE, FIGURE, QUOTE, styled};
use super::words::clean;

/// Words with the style they are shown in. Where marks overlap, the later one in a list is seen.
pub(super) type Mark = (Span, Style);

/// The marks of a report: quotes, and on top of them dates and figures.
pub(super) fn of(annotations: &Annotations) -> Vec<Mark> {
    let quotes = annotations.quotes.iter().filter(|quote| quote.kind != dateline::types::QuoteKind::Indirect);
    let quotes = quotes.flat_map(|quote| quote.content.iter().map(|&span| (span, QUOTE)));
    let dates = annotations.timexes.iter().map(|timex| (timex.span, DATE));
    let figures = annotations.figures.iter().map(|figure| (figure.span, FIGURE));
    quotes.chain(dates).chain(figures).collect()
}

/// The words of `within`, marked.
pub(super) fn apply(text: &str, within: Span, marks: &[Mark]) -> String {
    let here: Vec<&Mark> = marks.iter().filter(|(span, _)| span.overlaps(within)).collect();
    let mut borders: Vec<usize> = here.iter().flat_map(|(span, _)| [span.start(), span.end()]).collect();
    borders.extend([within.start(), within.end()]);
    borders.retain(|border| (within.start()..=within.end()).contains(border));
    borders.sort_unstable();
    borders.dedup();
    let pieces = borders.windows(2).map(|pair| Span::new(pair[0], pair[1]));
    pieces.map(|piece| show(piece.of(text), top(&here, piece))).collect()
}

fn top(marks: &[&Mark], piece: Span) -> Option<Style> {
    marks.iter().rev().find(|(span, _)| span.contains(piece)).map(|&&(_, style)| style)
}

fn show(words: &str, style: Option<Style>) -> String {
    let words = clean(words);
    style.map_or_else(|| words.clone(), |style| styled(style, &words))
}

#[cfg(test)]
mod tests {
    use dateline::types::Span;

    use super::super::style::{FIGURE, QUOTE};
    use super::apply;

    #[test]
    fn no_word_is_lost_and_the_inner_mark_is_seen() {
        let text = "She said: we lost 40 houses.";
        let marks = [(Span::new(10, 27), QUOTE), (Span::new(18, 20), FIGURE)];
        let shown = apply(text, Span::new(0, text.len()), &marks);
        assert_eq!(anstream::adapter::strip_str(&shown).to_string(), text);
        assert!(shown.contains(&format!("{FIGURE}40{FIGURE:#}")));
    }
}
