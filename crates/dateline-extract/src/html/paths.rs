//! The way from the document to an element.
//!
//! Comes in: a [`Tree`]. Goes out: paths such as `/html/body/article/p[2]`; a position is given where an
//! element has siblings of its name. Refuses attributes: a path says where, not what.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::tree::{NodeId, Tree};

/// The positions of all elements among their siblings.
pub(super) struct Paths {
    /// By node: its 1-based position; 0 where it is the only one of its name.
    positions: Vec<u32>,
}

impl Paths {
    pub(super) fn of(tree: &Tree) -> Self {
        let mut positions = vec![0; tree.len()];
        number_children(tree, NodeId::ROOT, &mut positions);
        for parent in tree.elements(NodeId::ROOT) {
            number_children(tree, parent, &mut positions);
        }
        Self { positions }
    }

    pub(super) fn path(&self, tree: &Tree, id: NodeId) -> String {
        let mut steps: Vec<NodeId> = tree.upwards(id).filter(|&node| tree.tag(node).is_some()).collect();
        steps.reverse();
        let mut path = String::new();
        for step in steps {
            path.push('/');
            path.push_str(tree.tag(step).unwrap_or_default());
            match self.positions[step.index()] {
                0 => {}
                position => write!(path, "[{position}]").expect("a string takes all that is written"),
            }
        }
        path
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
        let paths = Paths::of(&tree);
        let all: Vec<_> = tree.elements(NodeId::ROOT).map(|id| paths.path(&tree, id)).collect();
        assert_eq!(
            all[2..],
            ["/html/body", "/html/body/article", "/html/body/article/p[1]", "/html/body/article/p[2]"]
        );
    }
}
