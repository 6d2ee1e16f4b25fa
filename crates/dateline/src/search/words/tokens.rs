//! Our words as tantivy wants them.
//!
//! Comes in: a text to be indexed. Goes out: tokens with positions. Refuses any rule about words: those are the
//! scanner's.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::Scanner;

/// Cuts a text into the words of this module.
#[derive(Clone, Debug, Default)]
pub(in crate::search) struct WordTokenizer;

/// The tokens of one text.
pub(in crate::search) struct WordTokens<'a> {
    scanner: Scanner<'a>,
    token: Token,
}

impl Tokenizer for WordTokenizer {
    type TokenStream<'a> = WordTokens<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> WordTokens<'a> {
        WordTokens { scanner: Scanner::new(text), token: Token::default() }
    }
}

impl TokenStream for WordTokens<'_> {
    fn advance(&mut self) -> bool {
        let Some(span) = self.scanner.next(&mut self.token.text) else { return false };
        self.token.offset_from = span.start();
        self.token.offset_to = span.end();
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
