//! What the parser writes into: the bridge from html5ever to the [`Tree`].
//!
//! Comes in: the calls of html5ever's tree builder. Goes out: a [`Tree`]. Refuses to drop or to judge
//! anything but attributes that nobody reads; budgets are kept one step earlier, in [`parse`](super::parse).

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute as Stated, ExpandedName, LocalName, Namespace, QualName, ns};

use super::attribute::Attribute;
use super::growth::{BudId, Growth};
use super::tree::Tree;

/// A node and, for an element, its name, so that asking for the name borrows nothing from the tree.
#[derive(Clone, Debug)]
pub(super) struct Handle {
    id: BudId,
    space: Space,
    local: LocalName,
}

/// The namespaces in which the tree builder makes elements. Handles are copied many times for each element, and this is
/// quicker to copy than a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Space {
    Html,
    Svg,
    MathMl,
    Nameless,
}

static SPACES: [Namespace; 4] = [ns!(html), ns!(svg), ns!(mathml), ns!()];

impl Space {
    fn of(namespace: &Namespace) -> Self {
        match *namespace {
            ns!(html) => Self::Html,
            ns!(svg) => Self::Svg,
            ns!(mathml) => Self::MathMl,
            _ => Self::Nameless,
        }
    }

    fn namespace(self) -> &'static Namespace {
        &SPACES[self as usize]
    }
}

/// Collects a tree.
pub(super) struct Sink {
    growth: RefCell<Growth>,
}

impl Sink {
    pub(super) fn new() -> Self {
        Self { growth: RefCell::new(Growth::new()) }
    }

    /// How many nodes have been made.
    pub(super) fn len(&self) -> usize {
        self.growth.borrow().len()
    }

    fn silent(&self) -> Handle {
        nameless(self.growth.borrow_mut().add_silent())
    }
}

fn nameless(id: BudId) -> Handle {
    Handle { id, space: Space::Nameless, local: LocalName::default() }
}

/// The attributes that are read.
fn read(attributes: Vec<Stated>) -> impl Iterator<Item = (Attribute, StrTendril)> {
    let own = |stated: Stated| Some((Attribute::of(&stated.name.local)?, trimmed(stated.value)));
    attributes.into_iter().filter_map(own)
}

fn trimmed(value: StrTendril) -> StrTendril {
    let words = value.trim();
    if words.len() == value.len() {
        return value;
    }
    let start = value.len() - value.trim_start().len();
    value.subtendril(start as u32, words.len() as u32)
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Tree {
        self.growth.into_inner().grown()
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        nameless(BudId::ROOT)
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        ExpandedName { ns: target.space.namespace(), local: &target.local }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Stated>, _flags: ElementFlags) -> Handle {
        let id = self.growth.borrow_mut().add_element(name.local.clone(), read(attributes));
        Handle { id, space: Space::of(&name.ns), local: name.local }
    }

    fn create_comment(&self, _text: StrTendril) -> Handle {
        self.silent()
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Handle {
        self.silent()
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        let mut growth = self.growth.borrow_mut();
        match child {
            NodeOrText::AppendNode(node) => growth.append(parent.id, node.id),
            NodeOrText::AppendText(text) => growth.append_text(parent.id, text),
        }
    }

    fn append_based_on_parent_node(&self, element: &Handle, before: &Handle, child: NodeOrText<Handle>) {
        let attached = self.growth.borrow().parent(element.id).is_some();
        if attached {
            self.append_before_sibling(element, child);
        } else {
            self.append(before, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    /// The contents of a template hang from no node, so that no walk meets them.
    fn get_template_contents(&self, _target: &Handle) -> Handle {
        self.silent()
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one.id == other.id
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let mut growth = self.growth.borrow_mut();
        match child {
            NodeOrText::AppendNode(node) => growth.insert_before(sibling.id, node.id),
            NodeOrText::AppendText(text) => growth.insert_text_before(sibling.id, text),
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, attributes: Vec<Stated>) {
        self.growth.borrow_mut().add_attributes(target.id, read(attributes));
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.growth.borrow_mut().detach(target.id);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        self.growth.borrow_mut().move_children(node.id, new_parent.id);
    }
}
