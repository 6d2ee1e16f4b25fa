//! The words around a span.
//!
//! Comes in: a text, a span, and how much room there is. Goes out: the words of the span with as much of its
//! paragraph on both sides as fits; what is left out is shown by an ellipsis. Refuses to cut a word.

use dateline::types::Span;

/// The stretch of the span's paragraph, about `room` characters long, that has the span in its middle.
pub(crate) fn around(text: &str, span: Span, room: usize) -> Span {
    let paragraph = paragraph(text, span);
    let spare = room.saturating_sub(span.of(text).chars().count());
    let before = backward(text, Span::new(paragraph.start(), span.start()), spare / 2);
    let used = text[before..span.start()].chars().count();
    let after = forward(text, Span::new(span.end(), paragraph.end()), spare - used.min(spare));
    Span::new(before, after)
}

/// The exact words, with an ellipsis where the paragraph goes on.
pub(crate) fn ellipses(text: &str, shown: Span) -> (&'static str, &'static str) {
    let paragraph = paragraph(text, shown);
    let mark = |cut: bool| if cut { "…" } else { "" };
    (mark(shown.start() > paragraph.start()), mark(shown.end() < paragraph.end()))
}

fn paragraph(text: &str, span: Span) -> Span {
    let start = text[..span.start()].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end()..].find('\n').map_or(text.len(), |at| span.end() + at);
    Span::new(start, end)
}

/// The start of the last words of `span`, at most `room` characters of them.
fn backward(text: &str, span: Span, room: usize) -> usize {
    let words = span.of(text);
    if words.chars().count() <= room {
        return span.start();
    }
    let cut = words.char_indices().rev().nth(room).map_or(0, |(at, _)| at);
    let gap = words[cut..].find(char::is_whitespace).map_or(words.len(), |at| cut + at);
    span.start() + gap + words[gap..].chars().next().map_or(0, char::len_utf8)
}

/// The end of the first words of `span`, at most `room` characters of them.
fn forward(text: &str, span: Span, room: usize) -> usize {
    let words = span.of(text);
    let Some((cut, _)) = words.char_indices().nth(room) else { return span.end() };
    span.start() + words[..cut].rfind(char::is_whitespace).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use dateline::types::Span;

    use super::{around, ellipses};

    #[test]
    fn words_are_whole_and_the_span_is_always_there() {
        let text = "Rain.\n\nThe council said 40 houses on the quay were lost in one night.\n\nMore.";
        let at = text.find("40").unwrap();
        let span = Span::new(at, at + 2);
        for room in 0..80 {
            let shown = around(text, span, room);
            assert!(shown.contains(span));
            let words = shown.of(text);
            assert!(
                words.split_whitespace().all(|word| text.split_whitespace().any(|known| known == word)),
                "{words}"
            );
        }
        let shown = around(text, span, 30);
        assert_eq!(shown.of(text), "council said 40 houses on the");
        assert_eq!(ellipses(text, shown), ("…", "…"));
    }
}
