//! Words of an expectation, found again in a text.
//!
//! Comes in: words on one line and a text that may be wrapped. Goes out: where they stand. White space of
//! any kind and length counts as one blank, so that an expectation never has to break a line. Refuses any
//! other difference.

use std::ops::Range;

/// Text with each run of white space as one blank, and none at its ends.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The pieces of words joined by ` ... `.
pub(crate) fn pieces(words: &str) -> Vec<String> {
    words.split(" ... ").map(flat).collect()
}

/// Whether the words stand in the text.
pub(crate) fn stand_in(text: &str, words: &str) -> bool {
    flat(text).contains(&flat(words))
}

/// Every place of the words, in bytes.
pub(crate) fn places(text: &str, words: &str) -> Vec<Range<usize>> {
    let parts: Vec<&str> = words.split_whitespace().collect();
    let Some(first) = parts.first() else { return Vec::new() };
    let starts = text.match_indices(first).map(|(at, _)| at);
    starts.filter_map(|start| Some(start..end_of(text, start, &parts)?)).collect()
}

/// Where the parts end that begin at `start`, if they all follow with white space between them.
fn end_of(text: &str, start: usize, parts: &[&str]) -> Option<usize> {
    let mut at = start;
    for (place, part) in parts.iter().enumerate() {
        let rest = text[at..].trim_start();
        let gap = text.len() - at - rest.len();
        if !rest.starts_with(part) || (gap > 0) != (place > 0) {
            return None;
        }
        at += gap + part.len();
    }
    Some(at)
}

/// The visible words of a page, roughly: what stands outside tags, with the commonest entities read. Good
/// enough to tell a mistyped expectation from a failing one.
pub(crate) fn visible(page: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for sign in page.chars() {
        match sign {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => text.push(sign),
            _ => {}
        }
    }
    ENTITIES.iter().fold(text, |text, (written, read)| text.replace(written, read))
}

/// Entities that pages of the suite use.
const ENTITIES: [(&str, &str); 9] = [
    ("&nbsp;", " "),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&rsquo;", "’"),
    ("&ldquo;", "“"),
    ("&rdquo;", "”"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&amp;", "&"),
];
