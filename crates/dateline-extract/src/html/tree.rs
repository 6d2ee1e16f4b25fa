//! The element tree of a page, in one flat list.
//!
//! Comes in: nodes as the [sink](super::sink) appends them. Goes out: tags, attributes, texts and ways to
//! walk. Refuses recursion (a page may be nested as deep as it likes) and to know what any element means.

use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName};

/// A place in a [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(u32);

impl NodeId {
    /// The document itself.
    pub(crate) const ROOT: NodeId = NodeId(0);

    /// As an index into lists that run along [`Tree::len`].
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Data {
    /// The document, a comment, a processing instruction, or the contents of a template.
    Silent,
    Element {
        tag: LocalName,
        attributes: Vec<Attribute>,
    },
    Text(StrTendril),
}

#[derive(Debug)]
struct Node {
    data: Data,
    parent: Option<NodeId>,
    first: Option<NodeId>,
    last: Option<NodeId>,
    before: Option<NodeId>,
    after: Option<NodeId>,
}

/// The nodes of a page.
#[derive(Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

/// One step of a walk in document order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A node is reached; its children come next.
    Enter(NodeId),
    /// All children of a node have been passed.
    Leave(NodeId),
}

// Reading.
impl Tree {
    /// How many nodes there are, detached ones included.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The tag of an element, in lower case.
    pub(crate) fn tag(&self, id: NodeId) -> Option<&str> {
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
    pub(crate) fn attribute(&self, id: NodeId, name: &str) -> Option<&str> {
        let Data::Element { attributes, .. } = &self.node(id).data else { return None };
        let own = attributes.iter().find(|attribute| &*attribute.name.local == name)?;
        Some(own.value.trim())
    }

    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).parent
    }

    /// The children, in order.
    pub(crate) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.node(id).first, |&child| self.node(child).after)
    }

    /// The node itself, its parent, and so on up to the document.
    pub(crate) fn upwards(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(Some(id), |&node| self.parent(node))
    }

    /// Every node under and with `root`, in document order.
    pub(crate) fn walk(&self, root: NodeId) -> Walk<'_> {
        Walk { tree: self, root, next: Some(Step::Enter(root)) }
    }

    /// Every element under `root`, in document order.
    pub(crate) fn elements(&self, root: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.walk(root).filter_map(|step| match step {
            Step::Enter(id) if self.tag(id).is_some() => Some(id),
            _ => None,
        })
    }

    /// All characters under a node, white space collapsed; drawings have none.
    pub(crate) fn inner_text(&self, root: NodeId) -> String {
        let mut words = String::new();
        let mut walk = self.walk(root);
        while let Some(step) = walk.next() {
            let Step::Enter(id) = step else { continue };
            match (self.text(id), self.tag(id)) {
                (Some(text), _) => words.push_str(text),
                (None, Some("svg")) => walk.skip_children(id),
                (None, Some("br")) => words.push(' '),
                _ => {}
            }
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
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

// Building.
impl Tree {
    /// A tree that holds only the document.
    pub(super) fn new() -> Self {
        let mut tree = Self { nodes: Vec::new() };
        tree.add(Data::Silent);
        tree
    }

    /// A new node, not yet attached.
    pub(super) fn add(&mut self, data: Data) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).expect("the node limit is far below 2^32"));
        self.nodes.push(Node { data, parent: None, first: None, last: None, before: None, after: None });
        id
    }

    pub(super) fn append(&mut self, parent: NodeId, child: NodeId) {
        self.detach(child);
        let last = self.nodes[parent.index()].last.replace(child);
        match last {
            Some(last) => self.nodes[last.index()].after = Some(child),
            None => self.nodes[parent.index()].first = Some(child),
        }
        let node = &mut self.nodes[child.index()];
        node.parent = Some(parent);
        node.before = last;
    }

    pub(super) fn insert_before(&mut self, sibling: NodeId, child: NodeId) {
        self.detach(child);
        let Some(parent) = self.parent(sibling) else { return };
        let before = self.nodes[sibling.index()].before.replace(child);
        match before {
            Some(before) => self.nodes[before.index()].after = Some(child),
            None => self.nodes[parent.index()].first = Some(child),
        }
        let node = &mut self.nodes[child.index()];
        node.parent = Some(parent);
        node.before = before;
        node.after = Some(sibling);
    }

    /// Text at the end of `parent`, joined to text that already stands there.
    pub(super) fn append_text(&mut self, parent: NodeId, text: StrTendril) {
        let last = self.node(parent).last;
        if let Some(text) = self.join_text(last, text) {
            let node = self.add(Data::Text(text));
            self.append(parent, node);
        }
    }

    /// Text in front of `sibling`, joined to text that already stands there.
    pub(super) fn insert_text_before(&mut self, sibling: NodeId, text: StrTendril) {
        let before = self.node(sibling).before;
        if let Some(text) = self.join_text(before, text) {
            let node = self.add(Data::Text(text));
            self.insert_before(sibling, node);
        }
    }

    /// Gives the text back where there is no text node to join it to.
    fn join_text(&mut self, node: Option<NodeId>, text: StrTendril) -> Option<StrTendril> {
        match node.map(|id| &mut self.nodes[id.index()].data) {
            Some(Data::Text(own)) => {
                own.push_tendril(&text);
                None
            }
            _ => Some(text),
        }
    }

    pub(super) fn detach(&mut self, id: NodeId) {
        let node = &mut self.nodes[id.index()];
        let (parent, before, after) = (node.parent.take(), node.before.take(), node.after.take());
        let Some(parent) = parent else { return };
        match before {
            Some(before) => self.nodes[before.index()].after = after,
            None => self.nodes[parent.index()].first = after,
        }
        match after {
            Some(after) => self.nodes[after.index()].before = before,
            None => self.nodes[parent.index()].last = before,
        }
    }

    /// Moves all children to the end of another node.
    pub(super) fn move_children(&mut self, from: NodeId, to: NodeId) {
        while let Some(child) = self.node(from).first {
            self.append(to, child);
        }
    }

    /// Adds those attributes that the element does not have yet.
    pub(super) fn add_attributes(&mut self, id: NodeId, more: Vec<Attribute>) {
        let Data::Element { attributes, .. } = &mut self.nodes[id.index()].data else { return };
        for attribute in more {
            if attributes.iter().all(|own| own.name != attribute.name) {
                attributes.push(attribute);
            }
        }
    }
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
            Step::Enter(id) => Some(self.tree.node(id).first.map_or(Step::Leave(id), Step::Enter)),
            Step::Leave(id) if id == self.root => None,
            Step::Leave(id) => {
                let node = self.tree.node(id);
                node.after.map(Step::Enter).or(node.parent.map(Step::Leave))
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
