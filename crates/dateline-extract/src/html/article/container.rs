//! The element that the article stands in.
//!
//! Comes in: a page, the traits of its blocks, and which elements are furniture. Goes out: one element. Refuses
//! to look inside for furniture: that is the next step's.

use super::furniture::{Furniture, sum_upwards};
use super::traits::Traits;
use crate::html::Attribute;
use crate::html::page::Page;
use crate::html::tree::{NodeId, Tree};

/// The share of the best element's weight at which a deeper element is preferred to it.
const ENOUGH: f64 = 0.85;
/// The share at which an element that is marked as the article's body is believed.
const BELIEVED: f64 = 0.5;

/// Where the article stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Container {
    pub(super) node: NodeId,
}

impl Container {
    /// The deepest element that has nearly all the weight any element has; `None` where nothing is prose.
    pub(super) fn of(page: &Page, traits: &[Traits], furniture: &Furniture) -> Option<Self> {
        let tree = &page.tree;
        let weights = weights(page, traits, furniture);
        let weight = |id: NodeId| weights[id.index()];
        let best = tree.elements(NodeId::ROOT).map(weight).fold(0.0, f64::max);
        if best <= 0.0 {
            return None;
        }
        let marked = |&id: &NodeId| is_marked(tree, id) && weight(id) >= best * BELIEVED;
        let enough = |&id: &NodeId| weight(id) >= best * ENOUGH;
        // In document order an element comes after those it stands in, so that the last is the deepest.
        let node = tree.elements(NodeId::ROOT).rev().find(marked);
        let node = node.or_else(|| tree.elements(NodeId::ROOT).rev().find(enough))?;
        Some(Self { node })
    }

    /// By node: whether it is the container or stands in it.
    pub(super) fn holds(self, tree: &Tree) -> Vec<bool> {
        let mut inside = vec![false; tree.len()];
        for id in tree.elements(self.node) {
            inside[id.index()] = true;
        }
        inside
    }
}

/// By node: the weight of the blocks in and under it, furniture aside.
fn weights(page: &Page, traits: &[Traits], furniture: &Furniture) -> Vec<f64> {
    let mut weights = vec![0.0; page.tree.len()];
    for (block, traits) in page.blocks.iter().zip(traits) {
        if !furniture.holds(block.node) {
            weights[block.node.index()] += traits.weight();
        }
    }
    sum_upwards(&page.tree, &mut weights);
    weights
}

/// Whether the page itself says that this is the body of its article.
fn is_marked(tree: &Tree, id: NodeId) -> bool {
    tree.attribute(id, Attribute::ItemProp).is_some_and(|name| name.eq_ignore_ascii_case("articleBody"))
}
