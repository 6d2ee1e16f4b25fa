//! Which elements of a page hold something else than the article.
//!
//! Comes in: a page and the traits of its blocks. Goes out: for each element, whether it is furniture by its
//! tag, role or class. Refuses to believe a class on an element that holds most of the page's prose.

use std::collections::HashMap;

use super::furniture_words::{FURNITURE, PICTURES, PROMOTION, ROLES, TAGS};
use super::name::{has_word, words_of};
use super::readers::words_of_readers;
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
    /// By node: the page's readers wrote it.
    readers: Vec<bool>,
    /// By node: it holds too much of the page's prose to be furniture.
    wrappers: Vec<bool>,
}

impl Furniture {
    pub(super) fn of(page: &Page, traits: &[Traits]) -> Self {
        Self::found(page, traits, is_furniture)
    }

    /// As the tags and roles have it alone: what all names together leave nothing of is named for something else.
    pub(super) fn by_tags(page: &Page, traits: &[Traits]) -> Self {
        Self::found(page, traits, |tree, id, _| is_marked_furniture(tree, id))
    }

    fn found<'page>(page: &'page Page, traits: &[Traits], is_furniture: Finder<'page>) -> Self {
        let tree = &page.tree;
        let prose = prose_under(page, traits);
        let most = prose[NodeId::ROOT.index()] * WRAPPER;
        let readers = words_of_readers(page, &prose);
        let mut within = readers.clone();
        let mut promotes = vec![false; tree.len()];
        let mut naming = Naming::default();
        for step in tree.walk(NodeId::ROOT) {
            let Step::Enter(id) = step else { continue };
            let inherits = |from: &[bool]| tree.parent(id).is_some_and(|parent| from[parent.index()]);
            let small = prose[id.index()] <= most;
            within[id.index()] |= inherits(&within) || small && is_furniture(tree, id, &mut naming);
            promotes[id.index()] = inherits(&promotes) || small && is_promotion(tree, id, &mut naming);
        }
        let wrappers = prose.iter().map(|&prose| prose > most).collect();
        Self { within, promotes, readers, wrappers }
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

    /// Whether the page's readers wrote it.
    pub(super) fn is_readers(&self, id: NodeId) -> bool {
        self.readers[id.index()]
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

/// Says of an element whether it is furniture.
type Finder<'tree> = fn(&'tree Tree, NodeId, &mut Naming<'tree>) -> bool;

fn is_furniture<'tree>(tree: &'tree Tree, id: NodeId, naming: &mut Naming<'tree>) -> bool {
    let mut named = |name| tree.attribute(id, name).is_some_and(|value| naming.of(value).furniture);
    tree.tag(id).is_some() && (is_marked_furniture(tree, id) || named("class") || named("id"))
}

/// By its tag or role.
fn is_marked_furniture(tree: &Tree, id: NodeId) -> bool {
    tree.tag(id).is_some_and(|tag| TAGS.binary_search(&tag).is_ok())
        || tree.attribute(id, "role").is_some_and(|role| ROLES.binary_search(&role).is_ok())
}

/// Whether the element is there for something beside the article; pictures and their words are of it.
pub(super) fn is_beside(tree: &Tree, id: NodeId) -> bool {
    let named = |name| {
        tree.attribute(id, name).is_some_and(|value| has_word(value, FURNITURE) && !has_word(value, PICTURES))
    };
    let picture = matches!(tree.tag(id), Some("figure" | "figcaption"));
    !picture && is_marked_furniture(tree, id) || named("class") || named("id")
}

fn is_promotion<'tree>(tree: &'tree Tree, id: NodeId, naming: &mut Naming<'tree>) -> bool {
    tree.attribute(id, "class").is_some_and(|class| naming.of(class).promotion)
}

/// What a class or id names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Named {
    furniture: bool,
    promotion: bool,
}

impl Named {
    /// What promotes something is furniture too.
    fn add(&mut self, word: &str) {
        if FURNITURE.binary_search(&word).is_ok() {
            self.furniture = true;
            self.promotion |= PROMOTION.binary_search(&word).is_ok();
        }
    }
}

/// What the classes and ids of a page name: it has few, and uses them often.
#[derive(Default)]
struct Naming<'tree>(HashMap<&'tree str, Named>);

impl<'tree> Naming<'tree> {
    fn of(&mut self, value: &'tree str) -> Named {
        *self.0.entry(value).or_insert_with(|| named_by(value))
    }
}

/// What the words of a class or id name, or two of them together (`most-read`, `mostRead`).
fn named_by(value: &str) -> Named {
    let mut named = Named::default();
    for name in value.split_whitespace() {
        let words = words_of(name);
        words.iter().for_each(|word| named.add(word));
        words.windows(2).for_each(|pair| named.add(&pair.concat()));
    }
    named
}

#[cfg(test)]
mod tests {
    use super::named_by;
    use crate::html::article::furniture_words::{FURNITURE, PROMOTION, ROLES, TAGS};

    #[test]
    fn the_tables_are_in_order() {
        assert!(PROMOTION.iter().all(|word| FURNITURE.contains(word)));
        assert!(PROMOTION.is_sorted() && FURNITURE.is_sorted() && TAGS.is_sorted() && ROLES.is_sorted());
    }

    #[test]
    fn class_names_are_read_by_their_words() {
        for class in ["c-newsletter__box", "storyRelated", "most-read", "mostRead2", "x y promo"] {
            assert!(named_by(class).furniture, "{class}");
        }
        assert!(named_by("x y promo").promotion && !named_by("most-read").promotion);
        for class in ["article-body", "shareholder", "unrelatedness", "read", "promotional-offer-text"] {
            assert!(!named_by(class).furniture, "{class}");
        }
    }
}
