//! Which elements of a page hold something else than the article.
//!
//! Comes in: a page and the traits of its blocks. Goes out: for each element, whether it is furniture by its
//! tag, role or class. Refuses to believe a class on an element that holds most of the page's prose.

use super::furniture_words::{FURNITURE, PROMOTION, ROLES, TAGS};
use super::name::words_of;
use super::traits::Traits;
use crate::html::page::Page;
use crate::html::tree::{NodeId, Step, Tree};

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

impl Furniture {
    pub(super) fn of(page: &Page, traits: &[Traits]) -> Self {
        let tree = &page.tree;
        let prose = prose_under(page, traits);
        let most = prose[NodeId::ROOT.index()] * WRAPPER;
        let mut within = vec![false; tree.len()];
        let mut promotes = vec![false; tree.len()];
        for step in tree.walk(NodeId::ROOT) {
            let Step::Enter(id) = step else { continue };
            let inherits = |from: &[bool]| tree.parent(id).is_some_and(|parent| from[parent.index()]);
            let small = prose[id.index()] <= most;
            within[id.index()] = inherits(&within) || small && is_furniture(tree, id);
            promotes[id.index()] = inherits(&promotes) || small && is_promotion(tree, id);
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
    for step in tree.walk(NodeId::ROOT) {
        if let Step::Leave(id) = step
            && let Some(parent) = tree.parent(id)
        {
            sums[parent.index()] += sums[id.index()];
        }
    }
}

fn is_furniture(tree: &Tree, id: NodeId) -> bool {
    let Some(tag) = tree.tag(id) else { return false };
    TAGS.binary_search(&tag).is_ok()
        || tree.attribute(id, "role").is_some_and(|role| ROLES.binary_search(&role).is_ok())
        || ["class", "id"].iter().filter_map(|name| tree.attribute(id, name)).any(names_furniture)
}

fn is_promotion(tree: &Tree, id: NodeId) -> bool {
    tree.attribute(id, "class").is_some_and(|class| names(class, PROMOTION))
}

/// Whether a class or id names furniture.
fn names_furniture(value: &str) -> bool {
    names(value, FURNITURE)
}

/// Whether a class or id has a word of a sorted list, or two words that are one there together
/// (`most-read`, `mostRead`).
fn names(value: &str, list: &[&str]) -> bool {
    let known = |word: &str| list.binary_search(&word).is_ok();
    value.split_whitespace().any(|name| {
        let words = words_of(name);
        words.iter().any(|word| known(word)) || words.windows(2).any(|pair| known(&pair.concat()))
    })
}

#[cfg(test)]
mod tests {
    use super::names_furniture;
    use crate::html::article::furniture_words::{FURNITURE, PROMOTION, ROLES, TAGS};

    #[test]
    fn the_tables_are_in_order() {
        assert!(PROMOTION.is_sorted() && FURNITURE.is_sorted() && TAGS.is_sorted() && ROLES.is_sorted());
    }

    #[test]
    fn class_names_are_read_by_their_words() {
        for class in ["c-newsletter__box", "storyRelated", "most-read", "mostRead2", "x y promo"] {
            assert!(names_furniture(class), "{class}");
        }
        for class in ["article-body", "shareholder", "unrelatedness", "read", "promotional-offer-text"] {
            assert!(!names_furniture(class), "{class}");
        }
    }
}
