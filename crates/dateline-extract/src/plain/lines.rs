//! Plain text cut into lines.
//!
//! Comes in: a decoded text. Goes out: its lines that hold anything, each with the exact bytes of its words:
//! without white space at the ends, without the bullet before it. Knows every line end that scraped text may
//! have. Refuses to join lines or to judge them.

use dateline_types::Span;

/// One line with words in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Its words, in bytes of the decoded text.
    pub(crate) span: Span,
}

/// All lines that are not empty, in order.
pub(crate) fn cut(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices().filter(|&(_, sign)| ends_line(sign)) {
        lines.extend(line(text, Span::new(start, at)));
        start = at + sign.len_utf8();
    }
    lines.extend(line(text, Span::new(start, text.len())));
    lines
}

/// CR LF leaves an empty line between the two, which is dropped as any other.
fn ends_line(sign: char) -> bool {
    matches!(sign, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn line(text: &str, raw: Span) -> Option<Line> {
    let span = trim(text, raw);
    let behind = bullet_length(span.of(text))
        .map(|length| trim(text, Span::new(span.start() + length, span.end())))
        .filter(|words| !words.is_empty());
    let span = behind.unwrap_or(span);
    (!span.is_empty()).then_some(Line { span })
}

/// Without white space and without the marks that take no room on paper.
fn trim(text: &str, span: Span) -> Span {
    let blank = |sign: char| {
        sign.is_whitespace() || matches!(sign, '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{200f}')
    };
    let words = span.of(text);
    let start = span.start() + (words.len() - words.trim_start_matches(blank).len());
    Span::new(start, start + words.trim_matches(blank).len())
}

/// Bytes of a bullet and the blank that must follow it.
fn bullet_length(words: &str) -> Option<usize> {
    let mut signs = words.chars();
    let bullet = signs.next().filter(|sign| BULLETS.contains(sign))?;
    let plain = matches!(bullet, '*' | '-' | '–' | 'o');
    (!plain || signs.next().is_some_and(char::is_whitespace)).then_some(bullet.len_utf8())
}

const BULLETS: [char; 14] = ['•', '‣', '◦', '▪', '▫', '■', '□', '●', '○', '∙', '·', '*', '-', '–'];

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn every_kind_of_line_end_cuts_and_no_empty_line_is_kept() {
        let text = "one\r\ntwo\rthree\u{2028}four\n\n  five \n\n";
        let words: Vec<_> = cut(text).iter().map(|line| line.span.of(text)).collect();
        assert_eq!(words, ["one", "two", "three", "four", "five"]);
    }

    #[test]
    fn a_bullet_is_left_out_and_a_hyphen_inside_is_not_one() {
        let text = "  • The port is shut\n- So is the road\n-5 degrees\n•";
        let words: Vec<_> = cut(text).iter().map(|line| line.span.of(text)).collect();
        assert_eq!(words, ["The port is shut", "So is the road", "-5 degrees", "•"]);
    }
}
