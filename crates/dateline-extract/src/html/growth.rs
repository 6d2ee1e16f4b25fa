//! A tree while it is being built.
//!
//! Comes in: nodes and moves as the [sink](super::sink) is told of them. Goes out: a [`Tree`], once nothing moves any
//! more. Refuses recursion: a page may be nested as deep as it likes.

use html5ever::LocalName;
use html5ever::tendril::StrTendril;

use super::attribute::Attribute;
use super::tree::{Data, Node, NodeId, Tree};

/// A place in a tree that grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BudId(u32);

impl BudId {
    /// The document itself.
    pub(super) const ROOT: BudId = BudId(0);
}

/// A node that may still be moved.
#[derive(Debug)]
struct Bud {
    data: Data,
    parent: Option<BudId>,
    first: Option<BudId>,
    last: Option<BudId>,
    before: Option<BudId>,
    after: Option<BudId>,
}

/// The nodes of a page that is being read.
#[derive(Debug)]
pub(super) struct Growth {
    buds: Vec<Bud>,
    /// The attributes of all elements, those of each together.
    attributes: Vec<(Attribute, StrTendril)>,
}

impl Growth {
    /// Only the document.
    pub(super) fn new() -> Self {
        let mut growth = Self { buds: Vec::new(), attributes: Vec::new() };
        growth.add_silent();
        growth
    }

    /// How many nodes have been made, detached ones included.
    pub(super) fn len(&self) -> usize {
        self.buds.len()
    }

    pub(super) fn parent(&self, id: BudId) -> Option<BudId> {
        self.bud(id).parent
    }

    /// A new element, not yet attached.
    pub(super) fn add_element(
        &mut self,
        tag: LocalName,
        attributes: impl Iterator<Item = (Attribute, StrTendril)>,
    ) -> BudId {
        let from = self.attributes.len() as u32;
        self.attributes.extend(attributes);
        self.add(Data::Element { tag, attributes: (from, self.attributes.len() as u32) })
    }

    /// A new node that says nothing to readers, not yet attached.
    pub(super) fn add_silent(&mut self) -> BudId {
        self.add(Data::Silent)
    }

    fn add(&mut self, data: Data) -> BudId {
        let id = BudId(u32::try_from(self.buds.len()).expect("the node limit is far below 2^32"));
        self.buds.push(Bud { data, parent: None, first: None, last: None, before: None, after: None });
        id
    }

    pub(super) fn append(&mut self, parent: BudId, child: BudId) {
        self.detach(child);
        let last = self.bud_mut(parent).last.replace(child);
        match last {
            Some(last) => self.bud_mut(last).after = Some(child),
            None => self.bud_mut(parent).first = Some(child),
        }
        let bud = self.bud_mut(child);
        bud.parent = Some(parent);
        bud.before = last;
    }

    pub(super) fn insert_before(&mut self, sibling: BudId, child: BudId) {
        self.detach(child);
        let Some(parent) = self.parent(sibling) else { return };
        let before = self.bud_mut(sibling).before.replace(child);
        match before {
            Some(before) => self.bud_mut(before).after = Some(child),
            None => self.bud_mut(parent).first = Some(child),
        }
        let bud = self.bud_mut(child);
        bud.parent = Some(parent);
        bud.before = before;
        bud.after = Some(sibling);
    }

    /// Text at the end of `parent`, joined to text that already stands there.
    pub(super) fn append_text(&mut self, parent: BudId, text: StrTendril) {
        let last = self.bud(parent).last;
        if let Some(text) = self.join_text(last, text) {
            let bud = self.add(Data::Text(text));
            self.append(parent, bud);
        }
    }

    /// Text in front of `sibling`, joined to text that already stands there.
    pub(super) fn insert_text_before(&mut self, sibling: BudId, text: StrTendril) {
        let before = self.bud(sibling).before;
        if let Some(text) = self.join_text(before, text) {
            let bud = self.add(Data::Text(text));
            self.insert_before(sibling, bud);
        }
    }

    /// Gives the text back where there is no text node to join it to.
    fn join_text(&mut self, id: Option<BudId>, text: StrTendril) -> Option<StrTendril> {
        match id.map(|id| &mut self.bud_mut(id).data) {
            Some(Data::Text(own)) => {
                own.push_tendril(&text);
                None
            }
            _ => Some(text),
        }
    }

    pub(super) fn detach(&mut self, id: BudId) {
        let bud = self.bud_mut(id);
        let (parent, before, after) = (bud.parent.take(), bud.before.take(), bud.after.take());
        let Some(parent) = parent else { return };
        match before {
            Some(before) => self.bud_mut(before).after = after,
            None => self.bud_mut(parent).first = after,
        }
        match after {
            Some(after) => self.bud_mut(after).before = before,
            None => self.bud_mut(parent).last = before,
        }
    }

    /// Moves all children to the end of another node.
    pub(super) fn move_children(&mut self, from: BudId, to: BudId) {
        while let Some(child) = self.bud(from).first {
            self.append(to, child);
        }
    }

    /// Adds those attributes that the element does not have yet.
    pub(super) fn add_attributes(&mut self, id: BudId, more: impl Iterator<Item = (Attribute, StrTendril)>) {
        let Data::Element { attributes: (from, to), .. } = self.bud(id).data else { return };
        let mut all = self.attributes[from as usize..to as usize].to_vec();
        let more: Vec<_> = more.filter(|(name, _)| all.iter().all(|(own, _)| own != name)).collect();
        all.extend(more);
        let place = self.attributes.len() as u32;
        self.attributes.extend(all);
        let end = self.attributes.len() as u32;
        if let Data::Element { attributes, .. } = &mut self.bud_mut(id).data {
            *attributes = (place, end);
        }
    }

    /// The tree as it stands now. What is attached to nothing, and says nothing, is left out.
    pub(super) fn grown(mut self) -> Tree {
        let mut nodes: Vec<Node> = Vec::with_capacity(self.buds.len());
        let mut at = Some((BudId::ROOT, NodeId::ROOT));
        while let Some((bud, parent)) = at {
            let data = std::mem::replace(&mut self.bud_mut(bud).data, Data::Silent);
            let id = NodeId::at(nodes.len());
            nodes.push(Node { data, parent, end: id });
            at = self.next_of(bud, id, &mut nodes);
        }
        Tree::of(nodes, self.attributes)
    }

    /// The bud that comes next in document order, and the node it hangs from. Nodes that are passed on the way end
    /// here.
    fn next_of(&self, bud: BudId, id: NodeId, nodes: &mut [Node]) -> Option<(BudId, NodeId)> {
        if let Some(first) = self.bud(bud).first.and_then(|first| self.telling(first)) {
            return Some((first, id));
        }
        let (mut bud, mut id) = (bud, id);
        let end = NodeId::at(nodes.len());
        loop {
            nodes[id.index()].end = end;
            if bud == BudId::ROOT {
                return None;
            }
            let parent = nodes[id.index()].parent;
            if let Some(next) = self.bud(bud).after.and_then(|after| self.telling(after)) {
                return Some((next, parent));
            }
            bud = self.bud(bud).parent?;
            id = parent;
        }
    }

    /// This bud, or the next of its siblings that is an element or a text.
    fn telling(&self, id: BudId) -> Option<BudId> {
        std::iter::successors(Some(id), |&id| self.bud(id).after)
            .find(|&id| !matches!(self.bud(id).data, Data::Silent))
    }

    fn bud(&self, id: BudId) -> &Bud {
        &self.buds[id.0 as usize]
    }

    fn bud_mut(&mut self, id: BudId) -> &mut Bud {
        &mut self.buds[id.0 as usize]
    }
}
