//! Comments, document types and character data.
//!
//! Comes in: the text behind `<!`. Goes out: where it ends, and what the tree builder asks of it. Refuses to
//! keep the words of comments.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Doctype, Token, TokenSink, TokenSinkResult, Tokenizer as FullTokenizer, TokenizerOpts,
};
use memchr::{memchr, memchr_iter, memmem};

use super::Tokenizer;

impl<S: TokenSink> Tokenizer<'_, S> {
    /// `<!--` and all up to `-->`.
    pub(super) fn comment(&mut self) {
        let behind = &self.text[self.at + 4..];
        self.at += 4 + comment_length(behind.as_bytes());
        self.emit(Token::CommentToken(StrTendril::new()));
    }

    /// What begins like markup and is none: all up to the next `>`.
    pub(super) fn bogus_comment(&mut self, opening: usize) {
        let start = self.at + opening;
        let length = memchr(b'>', &self.text.as_bytes()[start..]);
        self.at = length.map_or(self.text.len(), |length| start + length + 1);
        self.emit(Token::CommentToken(StrTendril::new()));
    }

    /// Characters up to `]]>`.
    pub(super) fn character_data(&mut self) {
        const CLOSE: &[u8] = b"]]>";
        let length = memmem::find(&self.text.as_bytes()[self.at..], CLOSE);
        let end = length.map_or(self.text.len(), |length| self.at + length);
        while self.at < end {
            let nul = memchr(0, &self.text.as_bytes()[self.at..end]);
            self.characters(nul.map_or(end, |nul| self.at + nul));
            if nul.is_some() {
                self.at += 1;
                self.emit(Token::NullCharacterToken);
            }
        }
        self.at += if length.is_some() { CLOSE.len() } else { 0 };
    }
}

/// The length of a comment behind its `<!--`, its own end included.
fn comment_length(bytes: &[u8]) -> usize {
    if bytes.starts_with(b">") {
        return 1;
    }
    if bytes.starts_with(b"->") {
        return 2;
    }
    let closes = |&at: &usize| bytes[..at].ends_with(b"--") || bytes[..at].ends_with(b"--!");
    memchr_iter(b'>', bytes).find(closes).map_or(bytes.len(), |at| at + 1)
}

/// Reads a document type as html5ever does: it decides on how tables and paragraphs go together.
pub(super) fn read_doctype(text: &str) -> Doctype {
    let tokenizer = FullTokenizer::new(Found::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(text));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.take()
}

/// The document type that was met.
#[derive(Default)]
struct Found(RefCell<Doctype>);

impl TokenSink for Found {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if let Token::DoctypeToken(doctype) = token {
            self.0.replace(doctype);
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::{comment_length, read_doctype};

    #[test]
    fn comments_end_where_browsers_end_them() {
        for (comment, length) in
            [(">a", 1), ("->a", 2), ("-->a", 3), (" a --!>b", 7), (" -> --- >", 9), ("--->", 4)]
        {
            assert_eq!(comment_length(comment.as_bytes()), length, "{comment}");
        }
    }

    #[test]
    fn the_public_identifier_is_read() {
        let doctype = read_doctype("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\">");
        assert_eq!(doctype.public_id.as_deref(), Some("-//W3C//DTD HTML 3.2//EN"));
    }
}
