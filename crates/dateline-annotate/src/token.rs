//! Words, numbers and signs.
//!
//! Comes in: a text. Goes out: a [`Reading`], the text with its tokens and sentences, which every later stage
//! walks. Refuses to normalise: a token is a span, and its words are the text's own. Joined in order, tokens
//! and the white space between them are the text.

use std::ops::Range;

use dateline_types::Span;

use crate::sentence::{self, Sentence};

/// A word, a number or a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its bytes.
    pub span: Span,
    /// What it looks like.
    pub kind: TokenKind,
}

/// What a token looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters, with inner hyphens, apostrophes and dots: `eight-year-old`, `O'Neill`, `U.S.`
    Word,
    /// Digits, with inner commas, dots, and letters behind: `94,000`, `1.2bn`, `3rd`, `16:36`.
    Number,
    /// A possessive or contracted ending, cut off its word: `'s`, `’s`, `n't`, `'ll`.
    Clitic,
    /// One sign: `,` `$` `—` `“`.
    Sign,
}

/// A text with its tokens and sentences.
#[derive(Debug)]
pub struct Reading<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    sentences: Vec<Sentence>,
}

impl<'a> Reading<'a> {
    /// Reads a text: one pass, linear in its length.
    pub fn of(text: &'a str) -> Self {
        let tokens = tokens(text);
        let sentences = sentence::split(text, &tokens);
        Self { text, tokens, sentences }
    }

    /// The text.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// All tokens, in order.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// All sentences, in order.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The words of token `at`; empty beyond either end, so that rules may look around freely.
    pub fn word(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| token.span.of(self.text))
    }

    /// The span from the first to the last of these tokens.
    ///
    /// # Panics
    /// When the range is empty or reaches beyond the tokens.
    pub fn span(&self, tokens: Range<usize>) -> Span {
        self.tokens[tokens.start].span.cover(self.tokens[tokens.end - 1].span)
    }

    /// The tokens that lie within a span.
    pub fn within(&self, span: Span) -> Range<usize> {
        let start = self.tokens.partition_point(|token| token.span.start() < span.start());
        let end = self.tokens.partition_point(|token| token.span.end() <= span.end());
        start..end.max(start)
    }

    /// The place of the sentence that holds this byte, or of the last one before it.
    pub fn sentence_at(&self, byte: usize) -> Option<usize> {
        self.sentences.partition_point(|sentence| sentence.span.start() <= byte).checked_sub(1)
    }
}

/// Cuts a text into tokens.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let (kind, len) = match first {
            _ if first.is_whitespace() => {
                at += first.len_utf8();
                continue;
            }
            '0'..='9' => (TokenKind::Number, number_length(rest)),
            _ if first.is_alphanumeric() => (TokenKind::Word, word_length(rest)),
            _ => clitic_length(text, at)
                .map_or((TokenKind::Sign, first.len_utf8()), |len| (TokenKind::Clitic, len)),
        };
        push(&mut tokens, text, Span::new(at, at + len), kind);
        at += len;
    }
    tokens
}

/// Adds a token; a word that ends in `n't` is two (`did`, `n't`).
fn push(tokens: &mut Vec<Token>, text: &str, span: Span, kind: TokenKind) {
    let word = span.of(text);
    let negation =
        ["n't", "n’t"].into_iter().find(|ending| word.len() > ending.len() && word.ends_with(ending));
    match negation {
        Some(ending) if kind == TokenKind::Word => {
            let cut = span.end() - ending.len();
            tokens.push(Token { span: Span::new(span.start(), cut), kind });
            tokens.push(Token { span: Span::new(cut, span.end()), kind: TokenKind::Clitic });
        }
        _ => tokens.push(Token { span, kind }),
    }
}

fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’')
}

/// Letters, and the hyphens, apostrophes and dots between letters.
fn word_length(rest: &str) -> usize {
    let mut end = 0;
    let mut signs = rest.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map(|&(_, next)| next);
        let joins = match sign {
            _ if sign.is_alphanumeric() || is_combining(sign) => true,
            '-' | '\u{2010}' | '\u{2011}' | '&' => next.is_some_and(char::is_alphanumeric),
            '.' => is_abbreviation_dot(&rest[..at], next),
            _ if is_apostrophe(sign) => joins_apostrophe(&rest[..at], &rest[at + sign.len_utf8()..]),
            _ => false,
        };
        if !joins {
            break;
        }
        end = at + sign.len_utf8();
    }
    end
}

fn is_combining(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' | '\u{ad}')
}

/// The dots of `U.S.`, `J.` and `p.m.` belong to the word: each follows a single letter.
fn is_abbreviation_dot(before: &str, next: Option<char>) -> bool {
    let (earlier, letter) = before.rsplit_once('.').unwrap_or(("", before));
    let single = letter.chars().count() == 1 && letter.chars().all(char::is_alphabetic);
    let next_letter = next.is_some_and(char::is_alphabetic);
    single && (next_letter || !earlier.is_empty())
}

/// `O'Neill` and `d'Estaing` are one word; `Biden's` and `they'll` are cut before the apostrophe.
fn joins_apostrophe(before: &str, after: &str) -> bool {
    let next = after.chars().next().is_some_and(char::is_alphanumeric);
    next && clitic_ending(after).is_none() || before.ends_with('n') && negation_follows(after)
}

fn negation_follows(after: &str) -> bool {
    after.starts_with('t') && !after[1..].starts_with(char::is_alphanumeric)
}

/// The endings that are tokens of their own, without the apostrophe.
const CLITICS: [&str; 8] = ["s", "ll", "re", "ve", "d", "m", "S", "LL"];

fn clitic_ending(after: &str) -> Option<usize> {
    let fits = |ending: &&str| {
        after.starts_with(*ending) && !after[ending.len()..].starts_with(char::is_alphanumeric)
    };
    CLITICS.iter().find(|ending| fits(ending)).map(|ending| ending.len())
}

/// An apostrophe right behind a word, with its ending: `'s`; or alone behind an s: `analysts'`.
fn clitic_length(text: &str, at: usize) -> Option<usize> {
    let sign = text[at..].chars().next().filter(|&sign| is_apostrophe(sign))?;
    let before = text[..at].chars().next_back().filter(|before| before.is_alphanumeric() || *before == '.');
    before?;
    clitic_ending(&text[at + sign.len_utf8()..]).map(|ending| sign.len_utf8() + ending)
}

/// Digits with inner commas, dots and colons, and the letters or `%` that cling to them are left to the
/// next token unless they are letters: `3rd`, `1.2bn`, `94,000`.
fn number_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = 1;
    while digit(end) || matches!(bytes.get(end), Some(b',' | b'.' | b':')) && digit(end + 1) {
        end += 1;
    }
    let letters =
        rest[end..].chars().take_while(|sign| sign.is_alphabetic()).map(char::len_utf8).sum::<usize>();
    end + letters
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Reading;

    fn words(text: &str) -> Vec<&str> {
        let reading = Reading::of(text);
        (0..reading.tokens().len()).map(|at| reading.word(at)).collect()
    }

    #[test]
    fn possessives_and_negations_are_cut_off() {
        assert_eq!(words("Biden's aide didn't"), ["Biden", "'s", "aide", "did", "n't"]);
        assert_eq!(words("O’Neill’s"), ["O’Neill", "’s"]);
    }

    #[test]
    fn abbreviations_keep_their_dots_and_sentences_lose_theirs() {
        assert_eq!(words("the U.S. said."), ["the", "U.S.", "said", "."]);
        assert_eq!(words("at 5 p.m. on"), ["at", "5", "p.m.", "on"]);
    }

    #[test]
    fn numbers_keep_their_groups() {
        assert_eq!(
            words("94,000, $1.2bn; 3rd at 16:36"),
            ["94,000", ",", "$", "1.2bn", ";", "3rd", "at", "16:36"]
        );
    }

    proptest! {
        #[test]
        fn tokens_and_the_white_space_between_them_are_the_text(text in "\\PC{0,200}") {
            let reading = Reading::of(&text);
            let mut at = 0;
            for token in reading.tokens() {
                prop_assert!(!token.span.is_empty());
                prop_assert!(text[at..token.span.start()].trim().is_empty());
                at = token.span.end();
            }
            prop_assert!(text[at..].trim().is_empty());
        }
    }
}
