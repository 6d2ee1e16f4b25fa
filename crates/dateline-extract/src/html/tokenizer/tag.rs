//! Tags and their attributes.
//!
//! Comes in: the text at a `<` with a letter behind it, or `</` and a letter. Goes out: the tag, with the attributes
//! that somebody may ask for. Refuses a tag that the text ends in.

use std::borrow::Cow;

use html5ever::interface::QualName;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::{Attribute, ns};
use memchr::{memchr, memchr2, memchr3};

use super::attributes::is_read;
use super::reference;
use super::{Mode, Tokenizer};

/// The value of an attribute: where it stands in the text, and whether it may hold more than plain characters.
struct Value {
    start: usize,
    end: usize,
    encoded: bool,
}

impl<'text, S: TokenSink> Tokenizer<'text, S> {
    pub(super) fn start_tag(&mut self) -> Mode {
        self.at += 1;
        let Some(tag) = self.whole_tag(TagKind::StartTag) else { return Mode::Markup };
        let name = tag.name.clone();
        match self.sink.process_token(Token::TagToken(tag), 1) {
            TokenSinkResult::RawData(kind) => Mode::Raw(kind, name.to_string()),
            TokenSinkResult::Plaintext => Mode::Plain,
            // Scripts are not run, and the character set is known.
            _ => Mode::Markup,
        }
    }

    pub(super) fn end_tag(&mut self) {
        self.at += 2;
        if let Some(tag) = self.whole_tag(TagKind::EndTag) {
            self.emit(Token::TagToken(tag));
        }
    }

    /// The tag whose name begins here. A text that ends in a tag ends before it.
    fn whole_tag(&mut self, kind: TagKind) -> Option<Tag> {
        let tag = self.tag(kind);
        if tag.is_none() {
            self.at = self.text.len();
        }
        tag
    }

    /// `None` where the text ends before the tag does.
    fn tag(&mut self, kind: TagKind) -> Option<Tag> {
        let name = self.name(|byte| !is_space(byte) && !matches!(byte, b'/' | b'>'));
        let name = self.names.of(&name);
        let mut tag =
            Tag { kind, name, self_closing: false, attrs: Vec::new(), had_duplicate_attributes: false };
        let mut count = 0;
        loop {
            self.skip(is_space);
            match self.byte(0)? {
                b'>' => break,
                b'/' => {
                    self.at += 1;
                    tag.self_closing = self.byte(0)? == b'>';
                }
                _ => {
                    self.attribute(&mut tag, count)?;
                    count += 1;
                }
            }
        }
        self.at += 1;
        Some(tag)
    }

    /// Reads an attribute and adds it to the tag, unless it has one of that name, or too many.
    fn attribute(&mut self, tag: &mut Tag, count: usize) -> Option<()> {
        let name = self.name(|byte| !is_space(byte) && !matches!(byte, b'/' | b'>' | b'='));
        let value = self.value()?;
        if count >= self.most_attributes {
            self.surplus = true;
            return Some(());
        }
        if tag.kind == TagKind::StartTag && is_read(&tag.name, &name) {
            let name = self.names.of(&name);
            if tag.attrs.iter().all(|own| own.name.local != name) {
                let value = self.decoded(value);
                tag.attrs.push(Attribute { name: QualName::new(None, ns!(), name), value });
            }
        }
        Some(())
    }

    /// The name that begins here, in lower case, with a mark in the place of each NUL. Whatever its first sign is, it
    /// belongs to it: that of an attribute may be an equals sign.
    fn name(&mut self, belongs: impl Fn(u8) -> bool) -> Cow<'text, str> {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let mut odd = false;
        let ends = |(at, &byte): (usize, &u8)| {
            odd |= byte.is_ascii_uppercase() || byte == 0;
            at > 0 && !belongs(byte)
        };
        self.at += rest.iter().enumerate().position(ends).unwrap_or(rest.len());
        let name = &self.text[start..self.at];
        if odd {
            Cow::Owned(name.to_ascii_lowercase().replace('\0', "\u{fffd}"))
        } else {
            Cow::Borrowed(name)
        }
    }

    /// The value behind an equals sign; an empty one where there is none. `None` where the text ends in it.
    fn value(&mut self) -> Option<Value> {
        self.skip(is_space);
        if self.byte(0)? != b'=' {
            return Some(Value { start: self.at, end: self.at, encoded: false });
        }
        self.at += 1;
        self.skip(is_space);
        let start = self.at;
        if let quote @ (b'"' | b'\'') = self.byte(0)? {
            let value = &self.text.as_bytes()[start + 1..];
            let plain = memchr3(quote, b'&', 0, value)?;
            let encoded = value[plain] != quote;
            let length = if encoded { plain + memchr(quote, &value[plain..])? } else { plain };
            self.at = start + length + 2;
            return Some(Value { start: start + 1, end: self.at - 1, encoded });
        }
        self.skip(|byte| !is_space(byte) && byte != b'>');
        Some(Value { start, end: self.at, encoded: true })
    }

    /// The value with its references resolved.
    fn decoded(&self, Value { start, end, encoded }: Value) -> StrTendril {
        let raw = &self.text[start..end];
        if !encoded || memchr2(b'&', 0, raw.as_bytes()).is_none() {
            return self.piece(start, end);
        }
        let mut value = StrTendril::new();
        let mut at = 0;
        while at < raw.len() {
            let rest = &raw[at..];
            let length = memchr2(b'&', 0, rest.as_bytes()).unwrap_or(rest.len());
            value.push_slice(&rest[..length]);
            at += length;
            // What follows a reference may stand behind the value: its quotation mark.
            at += match self.text.as_bytes().get(start + at) {
                Some(b'&') if at < raw.len() => push_reference(&mut value, &self.text[start + at..]),
                Some(_) if at < raw.len() => push_mark(&mut value),
                _ => 0,
            };
        }
        value
    }

    fn skip(&mut self, passes: impl Fn(u8) -> bool) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().position(|&byte| !passes(byte)).unwrap_or(rest.len());
    }
}

/// Adds what the reference at the start of this text stands for, and gives its length.
fn push_reference(value: &mut StrTendril, text: &str) -> usize {
    let Some(reference) = reference::read(text, true) else {
        value.push_char('&');
        return 1;
    };
    reference.characters().for_each(|sign| value.push_char(sign));
    reference.length
}

/// A mark in the place of a NUL.
fn push_mark(value: &mut StrTendril) -> usize {
    value.push_char('\u{fffd}');
    1
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0c' | b' ')
}
