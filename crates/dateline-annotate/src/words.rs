//! The words that rules look at.
//!
//! Comes in: a reading. Goes out: its tokens cut at hyphens (`two-hour` is `two`, `-`, `hour`), each also in
//! ASCII lower case, so that tables can be asked without allocating. Refuses to know what any word means.

use std::ops::Range;

use dateline_types::Span;

use crate::lang::en::holds;
use crate::lang::en::units::CLINGING;
use crate::token::{Reading, TokenKind};

/// A token, or the part of one between hyphens.
#[derive(Clone, Copy, Debug)]
struct Piece {
    span: Span,
    kind: TokenKind,
    sentence: usize,
}

/// The words of a text.
#[derive(Debug)]
pub(crate) struct Words<'a> {
    text: &'a str,
    lower: String,
    pieces: Vec<Piece>,
    paragraphs: Vec<Range<usize>>,
}

impl<'a> Words<'a> {
    /// Cuts a reading into words: one pass.
    pub(crate) fn of(reading: &Reading<'a>) -> Self {
        let text = reading.text();
        let mut pieces = Vec::with_capacity(reading.tokens().len());
        for (sentence, range) in reading.sentences().iter().map(|sentence| &sentence.tokens).enumerate() {
            for token in &reading.tokens()[range.clone()] {
                cut(text, token.span, |span, kind| {
                    let kind = kind.unwrap_or(token.kind);
                    pieces.push(Piece { span, kind, sentence });
                });
            }
        }
        let paragraphs = paragraphs(text, &pieces);
        Self { text, lower: text.to_ascii_lowercase(), pieces, paragraphs }
    }

    /// The text that the words are of.
    pub(crate) fn whole(&self) -> &'a str {
        self.text
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.pieces.len()
    }

    /// Word `at` in lower case; empty beyond either end, so that rules may look around freely.
    pub(crate) fn lower(&self, at: usize) -> &str {
        self.pieces.get(at).map_or("", |piece| &self.lower[piece.span.range()])
    }

    /// The word `back` places before `at`, in lower case; empty before the start of the sentence.
    pub(crate) fn before(&self, at: usize, back: usize) -> &str {
        match at.checked_sub(back) {
            Some(earlier) if self.same_sentence(earlier, at) => self.lower(earlier),
            _ => "",
        }
    }

    /// The words of this range in lower case, with what stands between them; empty beyond either end.
    pub(crate) fn phrase(&self, words: Range<usize>) -> &str {
        if words.is_empty() || words.end > self.len() { "" } else { &self.lower[self.span(words).range()] }
    }

    /// Word `at` as it stands.
    pub(crate) fn raw(&self, at: usize) -> &'a str {
        self.pieces.get(at).map_or("", |piece| &self.text[piece.span.range()])
    }

    /// What word `at` looks like.
    pub(crate) fn kind(&self, at: usize) -> Option<TokenKind> {
        self.pieces.get(at).map(|piece| piece.kind)
    }

    /// Whether word `at` begins with a capital letter.
    pub(crate) fn capital(&self, at: usize) -> bool {
        self.raw(at).starts_with(char::is_uppercase)
    }

    /// Whether word `at` is a word of letters.
    pub(crate) fn letters(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Word) && self.raw(at) != "-"
    }

    /// Whether word `at` begins with a digit.
    pub(crate) fn number(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Number)
    }

    /// The words of each line that is not empty, in order.
    pub(crate) fn paragraphs(&self) -> impl Iterator<Item = Range<usize>> {
        self.paragraphs.iter().cloned()
    }

    /// The words of the line of word `at`.
    pub(crate) fn paragraph(&self, at: usize) -> Range<usize> {
        let next = self.paragraphs.partition_point(|paragraph| paragraph.end <= at);
        self.paragraphs.get(next).cloned().unwrap_or(self.len()..self.len())
    }

    /// Whether no white space stands between word `at` and the one before it.
    pub(crate) fn glued(&self, at: usize) -> bool {
        at > 0 && at < self.len() && self.pieces[at - 1].span.end() == self.pieces[at].span.start()
    }

    /// Whether a single space stands between word `at` and the one before it.
    pub(crate) fn one_space(&self, at: usize) -> bool {
        let gap = |at: usize| &self.text[self.pieces[at - 1].span.end()..self.pieces[at].span.start()];
        at > 0 && at < self.len() && matches!(gap(at), " " | "\u{a0}" | "\u{202f}" | "\u{2009}")
    }

    /// Whether both words stand in one sentence.
    pub(crate) fn same_sentence(&self, one: usize, other: usize) -> bool {
        let sentence = |at: usize| self.pieces.get(at).map(|piece| piece.sentence);
        sentence(one).is_some() && sentence(one) == sentence(other)
    }

    /// The words of the sentence of word `at`.
    pub(crate) fn sentence(&self, at: usize) -> Range<usize> {
        let Some(piece) = self.pieces.get(at) else { return 0..0 };
        let start = self.pieces.partition_point(|other| other.sentence < piece.sentence);
        start..self.pieces.partition_point(|other| other.sentence <= piece.sentence)
    }

    /// Whether the words from `at` on are these.
    pub(crate) fn run(&self, at: usize, phrase: &[&str]) -> bool {
        phrase.iter().enumerate().all(|(place, word)| self.is(at + place, word))
    }

    /// Whether word `at` is this one. Most are told apart by length and first letter, and the tables are long.
    #[inline]
    fn is(&self, at: usize, word: &str) -> bool {
        let own = self.lower(at).as_bytes();
        own.len() == word.len() && own.first() == word.as_bytes().first() && own == word.as_bytes()
    }

    /// Where the longest of these phrases that begins at `at` ends.
    pub(crate) fn longest(&self, at: usize, phrases: &[&[&str]]) -> Option<usize> {
        phrases.iter().filter(|phrase| self.run(at, phrase)).map(|phrase| at + phrase.len()).max()
    }

    /// The span from the first to the last of these words.
    pub(crate) fn span(&self, words: Range<usize>) -> Span {
        self.pieces[words.start].span.cover(self.pieces[words.end - 1].span)
    }

    /// The text of a span.
    pub(crate) fn text(&self, span: Span) -> &'a str {
        span.of(self.text)
    }

    /// The words that touch a span.
    pub(crate) fn within(&self, span: Span) -> Range<usize> {
        let start = self.pieces.partition_point(|piece| piece.span.end() <= span.start());
        let end = self.pieces.partition_point(|piece| piece.span.start() < span.end());
        start..end.max(start)
    }
}

/// Cuts the words at line ends.
fn paragraphs(text: &str, pieces: &[Piece]) -> Vec<Range<usize>> {
    let mut paragraphs = Vec::new();
    let mut start = 0;
    for at in 1..=pieces.len() {
        let gap = pieces.get(at).map_or("\n", |next| &text[pieces[at - 1].span.end()..next.span.start()]);
        if gap.contains(['\n', '\u{2029}']) {
            paragraphs.push(start..at);
            start = at;
        }
    }
    paragraphs
}

/// Hands on the parts of a token between hyphens, and the hyphens as signs; a unit that clings to digits (`10km`) is a
/// word of its own.
fn cut(text: &str, token: Span, mut push: impl FnMut(Span, Option<TokenKind>)) {
    let mut start = token.start();
    let word = token.of(text);
    if word.len() > 1 && word.as_bytes()[0].is_ascii_digit() {
        return cut_unit(text, token, push);
    }
    for (at, hyphen) in word.match_indices(['-', '\u{2010}', '\u{2011}']) {
        let at = token.start() + at;
        if at > start {
            push(Span::new(start, at), Some(kind_of(&text[start..at])));
        }
        push(Span::new(at, at + hyphen.len()), Some(TokenKind::Sign));
        start = at + hyphen.len();
    }
    if start == token.start() {
        push(token, None);
    } else if start < token.end() {
        push(Span::new(start, token.end()), Some(kind_of(&text[start..token.end()])));
    }
}

/// Hands on the digits and the unit that clings to them.
fn cut_unit(text: &str, token: Span, mut push: impl FnMut(Span, Option<TokenKind>)) {
    let word = token.of(text);
    let letters = word.find(|sign: char| sign.is_alphabetic()).unwrap_or(word.len());
    if letters == word.len() || !clings(&word[letters..]) {
        return push(token, None);
    }
    let middle = token.start() + letters;
    push(Span::new(token.start(), middle), None);
    push(Span::new(middle, token.end()), Some(TokenKind::Word));
}

/// Whether letters behind digits are a unit, in the case in which it is written.
fn clings(letters: &str) -> bool {
    let lower = letters.to_ascii_lowercase();
    holds(&CLINGING, letters) || letters.len() > 1 && holds(&CLINGING, &lower)
}

fn kind_of(part: &str) -> TokenKind {
    if part.starts_with(|first: char| first.is_ascii_digit()) { TokenKind::Number } else { TokenKind::Word }
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::token::Reading;

    #[test]
    fn hyphens_cut_words() {
        let reading = Reading::of("A two-hour call. 30-year bonds");
        let words = Words::of(&reading);
        let all: Vec<&str> = (0..words.len()).map(|at| words.lower(at)).collect();
        assert_eq!(all, ["a", "two", "-", "hour", "call", ".", "30", "-", "year", "bonds"]);
        assert!(!words.same_sentence(5, 6));
    }

    #[test]
    fn units_that_cling_to_digits_are_words() {
        let reading = Reading::of("10km 3h 1.2bn 7.62mm 1990s");
        let words = Words::of(&reading);
        let all: Vec<&str> = (0..words.len()).map(|at| words.lower(at)).collect();
        assert_eq!(all, ["10", "km", "3", "h", "1.2bn", "7.62", "mm", "1990s"]);
    }
}
