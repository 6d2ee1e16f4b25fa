//! From markup to a tree, within a budget.
//!
//! Comes in: decoded text and [`Limits`]. Goes out: the [`Tree`] that browsers would build, and which limits
//! bit. Refuses to let a hostile page cost more than its length: html5ever keeps to the specification, whose
//! steps look through all open elements, and a page may open as many as it likes.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use html5ever::LocalName;
use html5ever::interface::{Tracer, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use memchr::memchr_iter;

use super::sink::{Handle, Sink};
use super::tokenizer::tokenize;
use super::tree::Tree;
use crate::Limits;

/// Which limits were reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reached {
    /// Tags nested deeper were passed over; their text is kept.
    pub(crate) depth: bool,
    /// Further attributes of a tag were passed over.
    pub(crate) attributes: bool,
    /// The rest of the page was left out.
    pub(crate) nodes: bool,
}

/// Parses a page.
pub(crate) fn parse(text: &str, limits: &Limits) -> (Tree, Reached) {
    let builder = TreeBuilder::new(Sink::new(), TreeBuilderOpts::default());
    let guard = Guard::new(builder, limits);
    let text = with_plain_line_ends(text);
    let attributes = tokenize(&text, limits.attributes, &guard);
    let reached = Reached { attributes, ..guard.reached.get() };
    (guard.builder.sink.finish(), reached)
}

/// Every line ends with a line feed, and no byte order mark stands before the first.
fn with_plain_line_ends(text: &str) -> StrTendril {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut plain = StrTendril::with_capacity(text.len() as u32);
    let mut from = 0;
    for at in memchr_iter(b'\r', text.as_bytes()) {
        plain.push_slice(&text[from..at]);
        if !text[at + 1..].starts_with('\n') {
            plain.push_char('\n');
        }
        from = at + 1;
    }
    plain.push_slice(&text[from..]);
    plain
}

/// Stands between tokenizer and tree builder and keeps the budget.
struct Guard {
    builder: TreeBuilder<Handle, Sink>,
    depth: usize,
    nodes: usize,
    reached: Cell<Reached>,
    /// How many nodes there may be before the depth is measured again.
    unmeasured: Cell<usize>,
    /// How many start tags of each name were passed over and wait for their end tag.
    passed_over: RefCell<HashMap<LocalName, usize>>,
}

impl Guard {
    fn new(builder: TreeBuilder<Handle, Sink>, limits: &Limits) -> Self {
        Self {
            builder,
            depth: limits.depth,
            nodes: limits.nodes,
            reached: Cell::default(),
            unmeasured: Cell::default(),
            passed_over: RefCell::default(),
        }
    }

    fn passes_over(&self, tag: &Tag) -> bool {
        match tag.kind {
            TagKind::StartTag => self.is_too_deep() && self.remember(tag),
            TagKind::EndTag => self.forget(tag),
        }
    }

    /// Each new node opens one element, and may be opened again once more: so long as that cannot reach the limit,
    /// nothing needs to be counted.
    fn is_too_deep(&self) -> bool {
        let nodes = self.builder.sink.len();
        if nodes < self.unmeasured.get() {
            return false;
        }
        let open = Open::default();
        self.builder.trace_handles(&open);
        let open = open.count.get();
        self.unmeasured.set(nodes + self.depth.saturating_sub(open) / 2);
        open > self.depth
    }

    /// A tag that changes how the text behind it is read (script, style) must not be passed over.
    fn remember(&self, tag: &Tag) -> bool {
        const READ_RAW: [&str; 9] = [
            "iframe",
            "noembed",
            "noframes",
            "noscript",
            "plaintext",
            "script",
            "style",
            "textarea",
            "title",
        ];
        if READ_RAW.contains(&&*tag.name) {
            return false;
        }
        self.reached.set(Reached { depth: true, ..self.reached.get() });
        *self.passed_over.borrow_mut().entry(tag.name.clone()).or_default() += 1;
        true
    }

    fn forget(&self, tag: &Tag) -> bool {
        let mut passed_over = self.passed_over.borrow_mut();
        match passed_over.get_mut(&tag.name) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        }
    }
}

impl TokenSink for Guard {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        if self.builder.sink.len() > self.nodes && token != Token::EOFToken {
            self.reached.set(Reached { nodes: true, ..self.reached.get() });
            return TokenSinkResult::Continue;
        }
        match &token {
            Token::TagToken(tag) if self.passes_over(tag) => TokenSinkResult::Continue,
            _ => self.builder.process_token(token, line),
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Counts the elements that the tree builder holds open or would open again.
#[derive(Default)]
struct Open {
    count: Cell<usize>,
}

impl Tracer for Open {
    type Handle = Handle;

    fn trace_handle(&self, _node: &Handle) {
        self.count.set(self.count.get() + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::{Reached, parse, with_plain_line_ends};
    use crate::Limits;
    use crate::html::tree::NodeId;

    fn text_of(page: &str, limits: &Limits) -> (String, Reached) {
        let (tree, reached) = parse(page, limits);
        (tree.inner_text(NodeId::ROOT), reached)
    }

    #[test]
    fn broken_markup_gives_the_tree_of_browsers() {
        let (tree, _) = parse("<p>One<p>Two <b>bold<div>three", &Limits::default());
        let tags: Vec<_> = tree.elements(NodeId::ROOT).filter_map(|id| tree.tag(id)).collect();
        assert_eq!(tags, ["html", "head", "body", "p", "p", "b", "div", "b"]);
    }

    #[test]
    fn lines_end_with_a_line_feed_however_they_ended() {
        let ends = |text: &str| with_plain_line_ends(text).to_string();
        assert_eq!(ends("\u{feff}a\r\nb\rc\r\r\nd\r"), "a\nb\nc\n\nd\n");
        assert_eq!(ends("a\nb"), "a\nb");
    }

    #[test]
    fn text_below_the_deepest_level_is_kept() {
        let page = format!("{}deep{}<p>after", "<div>".repeat(2_000), "</div>".repeat(2_000));
        let (text, reached) = text_of(&page, &Limits::default());
        assert_eq!(text, "deepafter");
        assert!(reached.depth);
    }

    #[test]
    fn a_page_of_too_many_nodes_is_cut() {
        let page = "<i>x</i>".repeat(1_000);
        let (text, reached) = text_of(&page, &Limits { nodes: 100, ..Limits::default() });
        assert!(reached.nodes && text.len() < 60, "{text}");
    }

    /// Each paragraph opens all formatting of the one before again.
    #[test]
    fn formatting_that_piles_up_stays_within_the_budget() {
        let colours = (0..20_000).map(|colour| format!("<p><font color={colour}>text"));
        let page = colours.collect::<Vec<_>>().concat();
        let limits = Limits { nodes: 100_000, ..Limits::default() };
        let (tree, reached) = parse(&page, &limits);
        assert!(reached.depth && tree.len() < 110_000);
    }
}
