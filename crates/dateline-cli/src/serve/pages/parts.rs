//! A body in parts that a browser can bear.
//!
//! Comes in: a text of any length. Goes out: its paragraphs, and these in parts of bounded size; nearly every report has
//! one. Refuses to leave out a word.

use dateline::types::Span;

/// Bytes of body on one page, about.
const PART: usize = 100_000;

/// The paragraphs of a text, without the white space around them.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = Span> + '_ {
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some(Span::new(start, *at))
    });
    lines.map(|line| line.trim(text)).filter(|line| !line.is_empty())
}

/// The paragraphs of a text, in parts. There is always one part.
pub(super) fn parts(text: &str) -> Vec<Vec<Span>> {
    let mut parts = vec![Vec::new()];
    let mut size = 0;
    for piece in paragraphs(text).flat_map(|paragraph| bounded(text, paragraph)) {
        if size > 0 && size + piece.len() > PART {
            parts.push(Vec::new());
            size = 0;
        }
        size += piece.len();
        parts.last_mut().expect("there is one").push(piece);
    }
    parts
}

/// The part in which these words begin; the last one begins before or with them.
pub(super) fn part_with(parts: &[Vec<Span>], at: usize) -> usize {
    let begun = |part: &Vec<Span>| part.first().is_some_and(|first| first.start() <= at);
    parts.partition_point(begun).saturating_sub(1)
}

/// A paragraph as it is, or cut where it is too long for one part.
fn bounded(text: &str, paragraph: Span) -> Vec<Span> {
    let mut pieces = Vec::new();
    let mut start = paragraph.start();
    while paragraph.end() - start > PART {
        let end = text.floor_char_boundary(start + PART);
        pieces.push(Span::new(start, end));
        start = end;
    }
    pieces.push(Span::new(start, paragraph.end()));
    pieces
}

#[cfg(test)]
mod tests {
    use super::{PART, part_with, parts};

    #[test]
    fn a_usual_report_is_one_part_and_an_endless_one_is_cut_whole() {
        assert_eq!(parts("One.\n\nTwo.")[0].len(), 2);
        assert_eq!(parts(""), [vec![]]);
        let text = format!("{}\n\n{}", "é".repeat(PART), "word ".repeat(50_000));
        let parts = parts(&text);
        assert!(parts.len() > 3);
        let words: String = parts.iter().flatten().map(|span| span.of(&text)).collect();
        assert_eq!(words.len() + 3, text.len());
        for (at, part) in parts.iter().enumerate() {
            assert!(part.iter().map(|span| span.len()).sum::<usize>() <= PART);
            assert_eq!(part_with(&parts, part[0].start()), at);
        }
        assert_eq!(part_with(&parts, text.len()), parts.len() - 1);
    }
}
