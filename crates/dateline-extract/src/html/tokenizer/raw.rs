//! Elements whose text is no markup: titles, styles, scripts.
//!
//! Comes in: the text behind the start tag. Goes out: its characters, up to the end tag of the same name. Refuses to
//! read that end tag: it is a tag like any other.

use html5ever::tokenizer::TokenSink;
use html5ever::tokenizer::states::RawKind;
use memchr::{memchr_iter, memchr2};

use super::script::script_end;
use super::{Mode, Tokenizer};

impl<S: TokenSink> Tokenizer<'_, S> {
    pub(super) fn raw(&mut self, kind: RawKind, name: &str) -> Mode {
        let rest = &self.text.as_bytes()[self.at..];
        let length = match kind {
            RawKind::ScriptData | RawKind::ScriptDataEscaped(_) => script_end(rest),
            RawKind::Rcdata | RawKind::Rawtext => raw_end(rest, name),
        };
        let end = self.at + length;
        if kind == RawKind::Rcdata {
            self.characters_and_references(end);
        } else {
            self.characters_without_nul(end);
        }
        if self.at < self.text.len() {
            self.end_tag();
        }
        Mode::Markup
    }

    fn characters_and_references(&mut self, end: usize) {
        while self.at < end {
            let rest = &self.text.as_bytes()[self.at..end];
            let length = memchr2(b'&', 0, rest).unwrap_or(rest.len());
            self.characters(self.at + length);
            match self.byte(0) {
                Some(b'&') if self.at < end => self.reference(),
                Some(0) if self.at < end => self.characters_without_nul(self.at + 1),
                _ => {}
            }
        }
    }
}

/// Where the end tag of this name begins.
fn raw_end(bytes: &[u8], name: &str) -> usize {
    let closes = |&at: &usize| is_end_tag(&bytes[at..], name.as_bytes());
    memchr_iter(b'<', bytes).find(closes).unwrap_or(bytes.len())
}

/// `</name` and a sign that ends a name.
pub(super) fn is_end_tag(bytes: &[u8], name: &[u8]) -> bool {
    bytes.starts_with(b"</") && is_name(&bytes[2..], name)
}

/// A name in any case, and a sign that ends it.
pub(super) fn is_name(bytes: &[u8], name: &[u8]) -> bool {
    bytes.get(..name.len()).is_some_and(|own| own.eq_ignore_ascii_case(name))
        && matches!(bytes.get(name.len()), Some(b'\t' | b'\n' | b'\x0c' | b' ' | b'/' | b'>'))
}
