//! Sentences.
//!
//! Comes in: a text and its tokens. Goes out: sentences, each with its span and its range of tokens. A blank
//! line always ends one; a full stop does unless it belongs to an abbreviation or what follows goes on in
//! lower case; closing quotation marks stay with what they close. Refuses to look into the grammar.

use std::ops::Range;

use dateline_types::Span;

use crate::token::{Token, TokenKind};

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From its first to its last token.
    pub span: Span,
    /// Its tokens, as places in the reading's list.
    pub tokens: Range<usize>,
}

/// Cuts the tokens of a text into sentences; every token is in exactly one.
pub(crate) fn split(text: &str, tokens: &[Token]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < tokens.len() {
        let end = end_after(text, tokens, at);
        if let Some(end) = end {
            sentences.push(sentence(tokens, start..end));
            start = end;
        }
        at = end.unwrap_or(at + 1);
    }
    if start < tokens.len() {
        sentences.push(sentence(tokens, start..tokens.len()));
    }
    sentences
}

fn sentence(tokens: &[Token], range: Range<usize>) -> Sentence {
    let span = tokens[range.start].span.cover(tokens[range.end - 1].span);
    Sentence { span, tokens: range }
}

/// The token at which the next sentence begins, if this token (with closing marks behind it) ends one.
fn end_after(text: &str, tokens: &[Token], at: usize) -> Option<usize> {
    let word = tokens[at].span.of(text);
    if breaks_after(text, tokens, at) {
        return Some(at + 1);
    }
    let stops =
        matches!(word, "." | "!" | "?" | "…") || word.ends_with('.') && tokens[at].kind == TokenKind::Word;
    if !stops {
        return None;
    }
    let mut next = at + 1;
    while next < tokens.len() && closes(text, tokens, next) && !breaks_after(text, tokens, next - 1) {
        next += 1;
    }
    let free = next >= tokens.len() || breaks_after(text, tokens, next - 1);
    (free || opens(text, tokens, next) && !is_abbreviated(text, tokens, at)).then_some(next)
}

/// Whether a blank line, or a line break after which a new line of a list begins, follows this token.
fn breaks_after(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(next) = tokens.get(at + 1) else { return true };
    let gap = &text[tokens[at].span.end()..next.span.start()];
    gap.matches('\n').count() >= 2 || gap.contains('\u{2029}')
}

/// Further stops, and closing marks without white space before them.
fn closes(text: &str, tokens: &[Token], at: usize) -> bool {
    let word = tokens[at].span.of(text);
    let glued = tokens[at - 1].span.end() == tokens[at].span.start();
    match word {
        "." | "!" | "?" | "…" | "”" | "’" | "»" | ")" | "]" => glued,
        "\"" | "'" => {
            glued && text[tokens[at].span.end()..].chars().next().is_none_or(|next| !next.is_alphanumeric())
        }
        _ => false,
    }
}

/// Whether a sentence may begin here: with white space before it, and no lower-case letter.
fn opens(text: &str, tokens: &[Token], at: usize) -> bool {
    let spaced = tokens[at - 1].span.end() < tokens[at].span.start();
    let first = tokens[at].span.of(text).chars().next();
    spaced
        && first
            .is_some_and(|first| !first.is_lowercase() && !matches!(first, ',' | ';' | ':' | ')' | '-' | '–'))
}

/// Titles and other short forms whose stop does not end a sentence (before a capital letter).
const TITLES: [&str; 34] = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "cpl", "adm", "cmdr", "sen",
    "rep", "gov", "rev", "hon", "pres", "st", "messrs", "mme", "supt", "insp", "vs", "v", "no", "art", "sec",
    "fig", "approx", "al", "ft",
];

/// Months and the like, whose stop does not end a sentence before a number.
const BEFORE_NUMBERS: [&str; 17] = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "p",
    "pp", "vol",
];

/// Whether the stop belongs to the word before it.
fn is_abbreviated(text: &str, tokens: &[Token], at: usize) -> bool {
    let word = tokens[at].span.of(text);
    if word == "." {
        return follows_short_form(text, tokens, at);
    }
    // `U.S. President`: a capital behind a dotted abbreviation goes on, unless it begins as sentences do.
    word.ends_with('.') && !begins_as_sentences_do(text, tokens, at + 1)
}

fn follows_short_form(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(last) = at.checked_sub(1).map(|at| tokens[at]) else { return false };
    let before = last.span.of(text).to_lowercase();
    let number_next = tokens.get(at + 1).is_some_and(|next| next.kind == TokenKind::Number);
    // Text that was cut into words has "Sept . 30".
    if last.span.end() < tokens[at].span.start() {
        return number_next && BEFORE_NUMBERS.contains(&before.as_str());
    }
    let initial = tokens[at - 1].kind == TokenKind::Word && before.chars().count() == 1 && before != "i";
    initial || TITLES.contains(&before.as_str()) || number_next && BEFORE_NUMBERS.contains(&before.as_str())
}

/// Words that, with a capital, show that a sentence begins.
const OPENERS: [&str; 40] = [
    "The",
    "A",
    "An",
    "He",
    "She",
    "It",
    "They",
    "We",
    "I",
    "You",
    "In",
    "On",
    "At",
    "But",
    "And",
    "This",
    "That",
    "These",
    "Those",
    "There",
    "When",
    "While",
    "After",
    "Before",
    "As",
    "If",
    "For",
    "His",
    "Her",
    "Its",
    "Their",
    "Our",
    "Some",
    "Many",
    "Most",
    "Not",
    "However",
    "Meanwhile",
    "According",
    "Earlier",
];

fn begins_as_sentences_do(text: &str, tokens: &[Token], at: usize) -> bool {
    let word = tokens.get(at).map_or("", |token| token.span.of(text));
    OPENERS.contains(&word) || word.starts_with(['"', '“', '•', '—'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::Reading;

    fn sentences(text: &str) -> Vec<&str> {
        Reading::of(text).sentences().iter().map(|sentence| sentence.span.of(text)).collect()
    }

    #[test]
    fn a_title_or_an_initial_ends_nothing() {
        let text = "Mr. Oduya met Gen. J. Halvorsen. He left at 5 p.m. The talks go on.";
        assert_eq!(
            sentences(text),
            ["Mr. Oduya met Gen. J. Halvorsen.", "He left at 5 p.m.", "The talks go on."]
        );
    }

    #[test]
    fn an_abbreviation_before_a_name_goes_on() {
        assert_eq!(
            sentences("The U.S. Senate voted. So did the U.S. It was late."),
            ["The U.S. Senate voted.", "So did the U.S.", "It was late."]
        );
    }

    #[test]
    fn closing_marks_stay_with_what_they_close() {
        assert_eq!(
            sentences("“We won’t.” She left. \"Never.\" (It rained.) Then: \"Go!\" he said."),
            ["“We won’t.”", "She left.", "\"Never.\"", "(It rained.)", "Then: \"Go!\" he said."]
        );
    }

    #[test]
    fn a_blank_line_ends_a_heading() {
        assert_eq!(sentences("What it means\n\nPrices rise."), ["What it means", "Prices rise."]);
    }

    proptest! {
        #[test]
        fn every_token_is_in_exactly_one_sentence(text in "[A-Za-z0-9 .,!?\"“”\n]{0,200}") {
            let reading = Reading::of(&text);
            let mut at = 0;
            for sentence in reading.sentences() {
                prop_assert_eq!(sentence.tokens.start, at);
                prop_assert!(sentence.tokens.end > at);
                at = sentence.tokens.end;
            }
            prop_assert_eq!(at, reading.tokens().len());
        }
    }
}
