//! The element tree of a page, in one flat list.
//!
//! Comes in: nodes in document order, as they have [grown](super::growth). Goes out: tags, attributes, texts and ways
//! to walk. Refuses recursion (a page may be nested as deep as it likes) and to know what any element means.

use html5ever::LocalName;
use html5ever::tendril::StrTendril;

use super::attribute::Attribute;
use crate::words::pieces;

/// A place in a [`Tree`]. The order of places is that of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(u32);

impl NodeId {
    /// The document itself.
    pub(crate) const ROOT: NodeId = NodeId(0);

    /// The node at this place in the list.
    pub(super) fn at(index: usize) -> Self {
        Self(u32::try_from(index).expect("the node limit is far below 2^32"))
    }

    /// As an index into lists that run along [`Tree::len`].
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }

    fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Data {
    /// The document, a comment, a processing instruction, or the contents of a template.
    Silent,
    Element {
        tag: LocalName,
        /// Where its attributes begin and end in the list of all.
        attributes: (u32, u32),
    },
    Text(StrTendril),
}

#[derive(Debug)]
pub(super) struct Node {
    pub(super) data: Data,
    /// The document is its own.
    pub(super) parent: NodeId,
    /// The first node in document order that is not under this one.
    pub(super) end: NodeId,
}

/// The nodes of a page, each before the ones under it.
#[derive(Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    attributes: Vec<(Attribute, StrTendril)>,
}

/// One step of a walk in document order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A node is reached; its children come next.
    Enter(NodeId),
    /// All children of a node have been passed.
    Leave(NodeId),
}

impl Tree {
    /// Of nodes in document order, and their attributes.
    pub(super) fn of(nodes: Vec<Node>, attributes: Vec<(Attribute, StrTendril)>) -> Self {
        Self { nodes, attributes }
    }

    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The tag of an element, in lower case.
    pub(crate) fn tag(&self, id: NodeId) -> Option<&str> {
        self.tag_name(id).map(|tag| &**tag)
    }

    /// The same, as it is quick to compare.
    fn tag_name(&self, id: NodeId) -> Option<&LocalName> {
        match &self.node(id).data {
            Data::Element { tag, .. } => Some(tag),
            _ => None,
        }
    }

    /// The characters of a text node.
    pub(crate) fn text(&self, id: NodeId) -> Option<&str> {
        match &self.node(id).data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of an attribute, trimmed; `None` where it is missing.
    pub(crate) fn attribute(&self, id: NodeId, name: Attribute) -> Option<&str> {
        let Data::Element { attributes: (from, to), .. } = self.node(id).data else { return None };
        let own = self.attributes[from as usize..to as usize].iter().find(|(own, _)| *own == name);
        own.map(|(_, value)| &**value)
    }

    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        (id != NodeId::ROOT).then(|| self.node(id).parent)
    }

    /// The children, in order.
    pub(crate) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let end = self.node(id).end;
        let within = move |child: NodeId| (child < end).then_some(child);
        std::iter::successors(within(id.next()), move |&child| within(self.node(child).end))
    }

    /// The node itself, its parent, and so on up to the document.
    pub(crate) fn upwards(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(Some(id), |&node| self.parent(node))
    }

    /// Every node under and with `root`, in document order.
    pub(crate) fn under(&self, root: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + Clone + use<> {
        (root.0..self.node(root).end.0).map(NodeId)
    }

    /// A walk over the same nodes that also tells where each of them ends.
    pub(crate) fn walk(&self, root: NodeId) -> Walk<'_> {
        Walk { tree: self, root, next: Some(Step::Enter(root)) }
    }

    /// Every element under and with `root`, in document order.
    pub(crate) fn elements(&self, root: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + Clone + '_ {
        self.under(root).filter(|&id| matches!(self.node(id).data, Data::Element { .. }))
    }

    /// Every element of this tag, in document order.
    pub(crate) fn tagged(&self, tag: &str) -> impl DoubleEndedIterator<Item = NodeId> + '_ {
        let tag = LocalName::from(tag);
        self.under(NodeId::ROOT).filter(move |&id| self.tag_name(id) == Some(&tag))
    }

    /// All characters under a node, white space collapsed; drawings have none.
    pub(crate) fn inner_text(&self, root: NodeId) -> String {
        let mut words = String::new();
        let (mut id, end) = (root, self.node(root).end);
        while id < end {
            match (self.text(id), self.tag(id)) {
                (Some(text), _) => words.push_str(text),
                (None, Some("svg")) => {
                    id = self.node(id).end;
                    continue;
                }
                (None, Some("br")) => words.push(' '),
                _ => {}
            }
            id = id.next();
        }
        collapse(&words)
    }

    fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }
}

/// The words of a text with one blank between them.
pub(crate) fn collapse(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for word in pieces(text) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// A walk in document order; see [`Tree::walk`].
pub(crate) struct Walk<'tree> {
    tree: &'tree Tree,
    root: NodeId,
    next: Option<Step>,
}

impl Walk<'_> {
    /// Passes over the children of the node that was just entered; its leaving comes next.
    pub(crate) fn skip_children(&mut self, entered: NodeId) {
        self.next = Some(Step::Leave(entered));
    }

    fn after(&self, step: Step) -> Option<Step> {
        match step {
            Step::Enter(id) if id.next() < self.tree.node(id).end => Some(Step::Enter(id.next())),
            Step::Enter(id) => Some(Step::Leave(id)),
            Step::Leave(id) if id == self.root => None,
            Step::Leave(id) => {
                let Node { parent, end, .. } = *self.tree.node(id);
                let last = end == self.tree.node(parent).end;
                Some(if last { Step::Leave(parent) } else { Step::Enter(end) })
            }
        }
    }
}

impl Iterator for Walk<'_> {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        let step = self.next?;
        self.next = self.after(step);
        Some(step)
    }
}
