//! From decoded text to tags and characters.
//!
//! Comes in: a text, how many attributes a tag may have, and the sink of html5ever's tree builder. Goes out: the
//! tokens of the specification, one after another, and whether a tag had more attributes than allowed. Stands in
//! for html5ever's own tokenizer, which takes a character at a time: here text, values and scripts are found by
//! searching for what ends them, and handed on as parts of the one text. Refuses to keep what no reader sees:
//! the words of comments, and the attributes that [`attributes`] names.

mod attributes;
mod markup;
mod names;
mod raw;
mod reference;
mod script;
mod tag;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Token, TokenSink, TokenSinkResult};
use memchr::{memchr, memchr3};

use names::Names;

/// Hands the tokens of a text to a sink. Gives whether attributes beyond `most` were left out.
pub(super) fn tokenize<S: TokenSink>(source: &StrTendril, most: usize, sink: &S) -> bool {
    let mut tokenizer = Tokenizer {
        source,
        text: source,
        at: 0,
        sink,
        names: Names::default(),
        most_attributes: most,
        surplus: false,
        has_doctype: false,
    };
    tokenizer.run();
    tokenizer.emit(Token::EOFToken);
    sink.end();
    tokenizer.surplus
}

/// How the text at hand is to be read.
enum Mode {
    Markup,
    /// Up to the end tag of the element that was opened last: its name.
    Raw(RawKind, String),
    /// To the end.
    Plain,
}

struct Tokenizer<'a, S> {
    source: &'a StrTendril,
    text: &'a str,
    /// What has been read.
    at: usize,
    sink: &'a S,
    names: Names,
    most_attributes: usize,
    surplus: bool,
    has_doctype: bool,
}

impl<S: TokenSink> Tokenizer<'_, S> {
    fn run(&mut self) {
        let mut mode = Mode::Markup;
        while self.at < self.text.len() {
            mode = match mode {
                Mode::Markup => self.markup(),
                Mode::Raw(kind, name) => self.raw(kind, &name),
                Mode::Plain => {
                    self.characters_without_nul(self.text.len());
                    Mode::Plain
                }
            };
        }
    }

    /// A run of characters, a reference, or what `<` begins.
    fn markup(&mut self) -> Mode {
        let rest = &self.text.as_bytes()[self.at..];
        let length = memchr3(b'<', b'&', 0, rest).unwrap_or(rest.len());
        self.characters(self.at + length);
        match self.byte(0) {
            Some(b'<') => return self.angle(),
            Some(b'&') => self.reference(),
            Some(_) => {
                self.at += 1;
                self.emit(Token::NullCharacterToken);
            }
            None => {}
        }
        Mode::Markup
    }

    fn angle(&mut self) -> Mode {
        match (self.byte(1), self.byte(2)) {
            (Some(letter), _) if letter.is_ascii_alphabetic() => return self.start_tag(),
            (Some(b'/'), Some(letter)) if letter.is_ascii_alphabetic() => self.end_tag(),
            (Some(b'/'), Some(b'>')) => self.at += 3,
            (Some(b'/'), Some(_)) => self.bogus_comment(2),
            (Some(b'/'), None) => self.characters(self.text.len()),
            (Some(b'?'), _) => self.bogus_comment(1),
            (Some(b'!'), _) => self.declaration(),
            _ => self.characters(self.at + 1),
        }
        Mode::Markup
    }

    /// What `<!` begins.
    fn declaration(&mut self) {
        const NAME: &str = "doctype";
        const DATA: &str = "[CDATA[";
        let behind = &self.text[self.at + 2..];
        let is_doctype = || behind.get(..NAME.len()).is_some_and(|name| name.eq_ignore_ascii_case(NAME));
        if behind.starts_with("--") {
            self.comment();
        } else if is_doctype() {
            self.doctype();
        } else if behind.starts_with(DATA)
            && self.sink.adjusted_current_node_present_but_not_in_html_namespace()
        {
            self.at += 2 + DATA.len();
            self.character_data();
        } else {
            self.bogus_comment(2);
        }
    }

    /// Only the first can matter: it stands before all elements.
    fn doctype(&mut self) {
        let end =
            memchr(b'>', &self.text.as_bytes()[self.at..]).map_or(self.text.len(), |at| self.at + at + 1);
        let first = !std::mem::replace(&mut self.has_doctype, true);
        let doctype = if first { markup::read_doctype(&self.text[self.at..end]) } else { Doctype::default() };
        self.at = end;
        self.emit(Token::DoctypeToken(doctype));
    }

    /// Hands on the characters up to `end`, and counts them as read.
    fn characters(&mut self, end: usize) {
        if end > self.at {
            let piece = self.piece(self.at, end);
            self.at = end;
            self.emit(Token::CharacterTokens(piece));
        }
    }

    /// The same, with a mark in the place of each NUL.
    fn characters_without_nul(&mut self, end: usize) {
        while self.at < end {
            let rest = &self.text.as_bytes()[self.at..end];
            let length = memchr(0, rest);
            self.characters(length.map_or(end, |length| self.at + length));
            if length.is_some() {
                self.at += 1;
                self.emit(Token::CharacterTokens(StrTendril::from_char('\u{fffd}')));
            }
        }
    }

    /// A part of the text; nothing is copied.
    fn piece(&self, start: usize, end: usize) -> StrTendril {
        self.source.subtendril(start as u32, (end - start) as u32)
    }

    fn byte(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    /// What comes next is for the sink to say after a start tag only.
    fn emit(&self, token: Token) {
        let _: TokenSinkResult<_> = self.sink.process_token(token, 1);
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use html5ever::TokenizerResult;
    use html5ever::tendril::StrTendril;
    use html5ever::tokenizer::{BufferQueue, Tokenizer, TokenizerOpts};
    use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
    use proptest::prelude::*;

    use super::tokenize;
    use crate::html::Attribute;
    use crate::html::sink::Sink;
    use crate::html::tree::{NodeId, Step, Tree};
    use html5ever::interface::TreeSink;

    fn builder() -> TreeBuilder<crate::html::sink::Handle, Sink> {
        TreeBuilder::new(Sink::new(), TreeBuilderOpts::default())
    }

    fn ours(page: &str) -> String {
        let builder = builder();
        tokenize(&StrTendril::from_slice(page), 256, &builder);
        dump(&builder.sink.finish())
    }

    /// What html5ever makes of it by itself.
    fn theirs(page: &str) -> String {
        let tokenizer = Tokenizer::new(builder(), TokenizerOpts::default());
        let input = BufferQueue::default();
        input.push_back(StrTendril::from_slice(page));
        while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
        tokenizer.end();
        dump(&tokenizer.sink.sink.finish())
    }

    const READ: [Attribute; 4] = [Attribute::Class, Attribute::Id, Attribute::Title, Attribute::Type];

    /// All that a tree holds, read by its public doors.
    fn dump(tree: &Tree) -> String {
        let mut out = String::new();
        for step in tree.walk(NodeId::ROOT) {
            match step {
                Step::Enter(id) => {
                    let attributes = READ.map(|name| tree.attribute(id, name));
                    writeln!(out, "{:?} {:?} {attributes:?}", tree.tag(id), tree.text(id)).unwrap();
                }
                Step::Leave(_) => out.push_str("end\n"),
            }
        }
        out
    }

    const ODD: &[&str] = &[
        "a < b & c &amp d &amp; &notit; &#x41 &#65; &#; &#xD800; &#150; &bogus; &",
        "<p id=1 ID=2 title='&amp;c' class=\"x&ampy=z\" role = q/ type>text</p id=1>",
        "<p =a ='b'=c id=\"1\"title/ /><p id='never closed>",
        "<!-- a --><!--><!---><!--->b--!>c<!---->d<!--a--!-->e<!>f<?php a > b ?>g</ h>i</>j</",
        "<!doctype html public \"-//w3c//dtd html 3.2//en\"><table><tr><td>a</table><p><table>",
        "<title>a &amp; <b> </titl></title ><textarea>\n\n<p></textarea/>x",
        "<style><!-- </style>--></style><script><!-- <script> </script> --> </script>a<script><!--></script>b",
        "<script><!-- <script </script> b </script c> --></script>d<script>a</scrip></script",
        "<svg><![CDATA[a > b ]] ]]>c</svg><![CDATA[d]]>e<svg><![CDATA[f",
        "<plaintext>a</plaintext>\0",
        "a\0b<p\0 a\0='\0'>c<style>\0</style><svg>\0</svg>",
        "<b data-x=1><b data-x=2><b data-x=1>x<a data-y=1 onclick=2>y<p>z",
        "<pre>\na</pre><pre>\n\nb</pre><listing>&#10;c",
    ];

    #[test]
    fn odd_markup_gives_the_tree_of_html5ever() {
        for page in ODD {
            assert_eq!(ours(page), theirs(page), "{page}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gives_the_tree_of_html5ever(
            parts in prop::collection::vec(
                prop::sample::select(vec![
                    "<", ">", "/", "!", "--", "-", "&", "amp", ";", "#", "x4", "=", "'", "\"", " ", "\n", "a", "B",
                    "script", "</script>", "<script>", "<!--", "-->", "<style>", "</style>", "title", "<p", "<svg>",
                    "[CDATA[", "]]>", "doctype", "id", "title", "é", "\0", "<b class=c>", "</b>", "<table>", "textarea", "?", "1", "xlink:",
                ]),
                0..30,
            )
        ) {
            let page = parts.concat();
            prop_assert_eq!(ours(&page), theirs(&page), "{}", page);
        }
    }
}
