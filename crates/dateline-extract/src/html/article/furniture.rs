//! Which elements of a page hold something else than the article.
//!
//! Comes in: a page and the traits of its blocks. Goes out: for each element, whether it is furniture by its
//! tag, role or class. Refuses to believe a class on an element that holds most of the page's prose.

use std::collections::HashMap;

use super::furniture_words::{COMMENTS, FURNITURE, PROMOTION, ROLES, TAGS};
use super::name::words_of;
use super::traits::Traits;
use crate::html::page::Page;
use crate::html::tree::{NodeId, Step, Tree};

/// So much prose, in characters, stands before what closes a page.
const ARTICLE_BEFORE: f64 = 200.0;
/// An element with more than this share of the page's prose is no furniture, whatever it is called.
const WRAPPER: f64 = 0.2;

/// The elements that are furniture.
pub(super) struct Furniture {
    /// By node: it is furniture or within furniture.
    within: Vec<bool>,
    /// By node: it promotes something, closes the page, or stands in what does.
    apart: Vec<bool>,
    /// By node: it holds too much of the page's prose to be furniture.
    wrappers: Vec<bool>,
}

impl Furniture {
    pub(super) fn of(page: &Page, traits: &[Traits]) -> Self {
        Search::new(page, traits, is_furniture).furniture()
    }

    /// As the tags and roles have it alone: what all names together leave nothing of is named for something else.
    pub(super) fn by_tags(page: &Page, traits: &[Traits]) -> Self {
        Search::new(page, traits, |tree, id, _| is_marked_furniture(tree, id)).furniture()
    }

    /// Whether the element holds too much of the page's prose to be furniture.
    pub(super) fn is_wrapper(&self, id: NodeId) -> bool {
        self.wrappers[id.index()]
    }

    /// Whether the element promotes something, holds what readers wrote or closes the page, or stands in what does: it is no
    /// part of the article, however well its words read.
    pub(super) fn is_apart(&self, id: NodeId) -> bool {
        self.apart[id.index()]
    }

    /// Whether the element is furniture or stands in furniture.
    pub(super) fn holds(&self, id: NodeId) -> bool {
        self.within[id.index()]
    }
}

/// One walk over a page.
struct Search<'page> {
    tree: &'page Tree,
    is_furniture: Finder<'page>,
    naming: Naming<'page>,
    /// By node: the prose in it, without what stands in other elements.
    prose: Vec<f64>,
    /// By node: the headline stands in or under it.
    titled: Vec<bool>,
    /// The prose that has been left behind, furniture aside.
    passed: f64,
    found: Furniture,
}

impl<'page> Search<'page> {
    fn new(page: &'page Page, traits: &[Traits], is_furniture: Finder<'page>) -> Self {
        let tree = &page.tree;
        let prose = prose_in(page, traits);
        let mut under = prose.clone();
        sum_upwards(tree, &mut under);
        let most = under[NodeId::ROOT.index()] * WRAPPER;
        let nowhere = vec![false; tree.len()];
        let wrappers = under.iter().map(|&prose| prose > most).collect();
        let found = Furniture { within: nowhere.clone(), apart: nowhere, wrappers };
        let titled = titled(page, traits);
        Self { tree, is_furniture, naming: Naming::default(), prose, titled, passed: 0.0, found }
    }

    fn furniture(mut self) -> Furniture {
        for step in self.tree.walk(NodeId::ROOT) {
            match step {
                Step::Enter(id) => self.enter(id),
                Step::Leave(id) if !self.found.holds(id) => self.passed += self.prose[id.index()],
                Step::Leave(_) => {}
            }
        }
        self.found
    }

    fn enter(&mut self, id: NodeId) {
        let (tree, at) = (self.tree, id.index());
        let inherits = |from: &[bool]| tree.parent(id).is_some_and(|parent| from[parent.index()]);
        let closes = self.passed >= ARTICLE_BEFORE && !self.titled[at] && closes(tree, id, &mut self.naming);
        self.found.wrappers[at] &= !closes;
        let small = !self.found.wrappers[at];
        let within = closes || small && (self.is_furniture)(tree, id, &mut self.naming);
        let apart = closes || small && is_promotion(tree, id, &mut self.naming);
        self.found.within[at] = within || inherits(&self.found.within);
        self.found.apart[at] = apart || inherits(&self.found.apart);
    }
}

/// By node: the weight of the prose in it, without what stands in other elements.
fn prose_in(page: &Page, traits: &[Traits]) -> Vec<f64> {
    let mut prose = vec![0.0; page.tree.len()];
    for (block, traits) in page.blocks.iter().zip(traits) {
        prose[block.node.index()] += traits.weight().max(0.0);
    }
    prose
}

/// By node: whether the headline stands in or under it.
fn titled(page: &Page, traits: &[Traits]) -> Vec<bool> {
    let mut titled = vec![false; page.tree.len()];
    for (block, _) in page.blocks.iter().zip(traits).filter(|(_, traits)| traits.is_title) {
        for id in page.tree.upwards(block.node) {
            titled[id.index()] = true;
        }
    }
    titled
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

/// Whether an element closes a page, however much stands in it: what readers wrote, the foot of the page, a window over it.
fn closes<'tree>(tree: &'tree Tree, id: NodeId, naming: &mut Naming<'tree>) -> bool {
    let mut named = |name| tree.attribute(id, name).is_some_and(|value| naming.of(value).comments);
    match (tree.tag(id), tree.attribute(id, "role")) {
        (None, _) => false,
        (_, Some("contentinfo" | "dialog")) => true,
        // That of a quotation or an article is its own.
        (Some("footer"), _) => {
            !tree.upwards(id).any(|id| matches!(tree.tag(id), Some("article" | "blockquote")))
        }
        _ => named("class") || named("id"),
    }
}

/// By its tag or role.
fn is_marked_furniture(tree: &Tree, id: NodeId) -> bool {
    tree.tag(id).is_some_and(|tag| TAGS.binary_search(&tag).is_ok())
        || tree.attribute(id, "role").is_some_and(|role| ROLES.binary_search(&role).is_ok())
}

fn is_promotion<'tree>(tree: &'tree Tree, id: NodeId, naming: &mut Naming<'tree>) -> bool {
    tree.attribute(id, "class").is_some_and(|class| naming.of(class).promotion)
}

/// What a class or id names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Named {
    furniture: bool,
    promotion: bool,
    comments: bool,
}

impl Named {
    /// What promotes something is furniture too.
    fn add(&mut self, word: &str) {
        self.comments |= COMMENTS.binary_search(&word).is_ok();
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
    use crate::html::article::furniture_words::{COMMENTS, FURNITURE, PROMOTION, ROLES, TAGS};

    #[test]
    fn the_tables_are_in_order() {
        assert!(COMMENTS.is_sorted() && PROMOTION.iter().all(|word| FURNITURE.contains(word)));
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
