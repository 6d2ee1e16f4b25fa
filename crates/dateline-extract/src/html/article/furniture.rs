//! Which elements of a page hold something else than the article.
//!
//! Comes in: a page, the traits of its blocks, and what its elements are called. Goes out: for each element, whether it is furniture by its
//! tag, role or class. Refuses to believe a class on an element that holds most of the page's prose.

use super::called::Called;
use super::furniture_words::{ROLES, TAGS};
use super::traits::Traits;
use crate::html::Attribute;
use crate::html::page::Page;
use crate::html::tree::{NodeId, Tree};
use crate::sieve::Sieve;

/// An element with more than this share of the page's prose is no furniture, whatever it is called.
const WRAPPER: f64 = 0.2;

/// The elements that are furniture, and the prose under each element.
pub(super) struct Furniture {
    /// By node: it is furniture or within furniture.
    within: Vec<bool>,
    /// By node: it promotes something, by its own class, or stands in what does.
    promotes: Vec<bool>,
    /// By node: it holds too much of the page's prose to be furniture.
    wrappers: Vec<bool>,
}

/// What an element says of itself.
#[derive(Clone, Copy, Default)]
struct Said {
    furniture: bool,
    promotion: bool,
}

impl Furniture {
    pub(super) fn of(page: &Page, traits: &[Traits], called: &[Called]) -> Self {
        Self::found(page, traits, |id| Said {
            furniture: called[id.index()].furniture || is_marked_furniture(&page.tree, id),
            promotion: called[id.index()].promotion,
        })
    }

    /// As the tags and roles have it alone: what all names together leave nothing of is named for something else.
    pub(super) fn by_tags(page: &Page, traits: &[Traits], called: &[Called]) -> Self {
        Self::found(page, traits, |id| Said {
            furniture: is_marked_furniture(&page.tree, id),
            promotion: called[id.index()].promotion,
        })
    }

    fn found(page: &Page, traits: &[Traits], says: impl Fn(NodeId) -> Said) -> Self {
        let tree = &page.tree;
        let prose = prose_under(page, traits);
        let most = prose[NodeId::ROOT.index()] * WRAPPER;
        let mut within = vec![false; tree.len()];
        let mut promotes = vec![false; tree.len()];
        for id in tree.under(NodeId::ROOT) {
            let inherits = |from: &[bool]| tree.parent(id).is_some_and(|parent| from[parent.index()]);
            let said = if prose[id.index()] <= most { says(id) } else { Said::default() };
            within[id.index()] = said.furniture || inherits(&within);
            promotes[id.index()] = said.promotion || inherits(&promotes);
        }
        let wrappers = prose.iter().map(|&prose| prose > most).collect();
        Self { within, promotes, wrappers }
    }

    /// Whether the element holds too much of the page's prose to be furniture.
    pub(super) fn is_wrapper(&self, id: NodeId) -> bool {
        self.wrappers[id.index()]
    }

    /// Whether the element promotes something, or stands in what does: it is no part of the article, however well its
    /// words read.
    pub(super) fn promotes(&self, id: NodeId) -> bool {
        self.promotes[id.index()]
    }

    /// Whether the element is furniture or stands in furniture.
    pub(super) fn holds(&self, id: NodeId) -> bool {
        self.within[id.index()]
    }
}

/// By node: the weight of the prose in and under it.
fn prose_under(page: &Page, traits: &[Traits]) -> Vec<f64> {
    let mut prose = vec![0.0; page.tree.len()];
    for (block, traits) in page.blocks.iter().zip(traits) {
        prose[block.node.index()] += traits.weight().max(0.0);
    }
    sum_upwards(&page.tree, &mut prose);
    prose
}

/// Adds to each node what its children have.
pub(super) fn sum_upwards(tree: &Tree, sums: &mut [f64]) {
    for id in tree.under(NodeId::ROOT).rev() {
        if let Some(parent) = tree.parent(id) {
            sums[parent.index()] += sums[id.index()];
        }
    }
}

/// By its tag or role.
fn is_marked_furniture(tree: &Tree, id: NodeId) -> bool {
    static SIEVE: Sieve = Sieve::of(TAGS);
    let is_tag = |tag: &str| SIEVE.lets_through(tag) && TAGS.binary_search(&tag).is_ok();
    tree.tag(id).is_some_and(is_tag)
        || tree.attribute(id, Attribute::Role).is_some_and(|role| ROLES.binary_search(&role).is_ok())
}

#[cfg(test)]
mod tests {
    use crate::html::article::furniture_words::{ROLES, TAGS};

    #[test]
    fn the_tables_are_in_order() {
        assert!(TAGS.is_sorted() && ROLES.is_sorted());
    }
}
