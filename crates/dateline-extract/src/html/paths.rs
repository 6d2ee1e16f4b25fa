//! The way from the document to an element.
//!
//! Comes in: a [`Tree`]. Goes out: paths such as `/html/body/article/p[2]`; a position is given where an
//! element has siblings of its name. Refuses attributes: a path says where, not what.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::tree::{NodeId, Tree};

/// The positions of elements among their siblings, as far as they were asked for.
pub(super) struct Paths<'tree> {
    tree: &'tree Tree,
    /// By node: its 1-based position; 0 where it is the only one of its name.
    positions: Vec<u32>,
    /// By node: whether its children have their positions.
    numbered: Vec<bool>,
}

impl<'tree> Paths<'tree> {
    pub(super) fn of(tree: &'tree Tree) -> Self {
        Self { tree, positions: vec![0; tree.len()], numbered: vec![false; tree.len()] }
    }

    pub(super) fn path(&mut self, id: NodeId) -> String {
        let tree = self.tree;
        let mut steps: Vec<NodeId> = tree.upwards(id).filter(|&node| tree.tag(node).is_some()).collect();
        steps.reverse();
        let mut path = String::new();
        for step in steps {
            path.push('/');
            path.push_str(tree.tag(step).unwrap_or_default());
            match self.position(step) {
                0 => {}
                position => write!(path, "[{position}]").expect("a string takes all that is written"),
            }
        }
        path
    }

    fn position(&mut self, id: NodeId) -> u32 {
        let parent = self.tree.parent(id).unwrap_or(NodeId::ROOT);
        if !std::mem::replace(&mut self.numbered[parent.index()], true) {
            number_children(self.tree, parent, &mut self.positions);
        }
        self.positions[id.index()]
    }
}

fn number_children(tree: &Tree, parent: NodeId, positions: &mut [u32]) {
    let mut seen: BTreeMap<&str, (NodeId, u32)> = BTreeMap::new();
    for child in tree.children(parent) {
        let Some(tag) = tree.tag(child) else { continue };
        let (first, count) = seen.entry(tag).or_insert((child, 0));
        *count += 1;
        if *count > 1 {
            positions[first.index()] = 1;
            positions[child.index()] = *count;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Paths;
    use crate::Limits;
    use crate::html::parse::parse;
    use crate::html::tree::NodeId;

    #[test]
    fn a_position_stands_where_there_are_several() {
        let (tree, _) = parse("<article><p>1<p>2</article>", &Limits::default());
        let mut paths = Paths::of(&tree);
        let all: Vec<_> = tree.elements(NodeId::ROOT).map(|id| paths.path(id)).collect();
        assert_eq!(
            all[2..],
            ["/html/body", "/html/body/article", "/html/body/article/p[1]", "/html/body/article/p[2]"]
        );
    }
}
