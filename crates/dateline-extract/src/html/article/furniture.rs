//! Which elements of a page hold something else than the article.
//!
//! Comes in: a page, the traits of its blocks, and what its elements are called. Goes out: for each element, whether it is
//! furniture by its tag, role or class. Refuses to believe a class on an element that holds most of the page's prose, but
//! for that of readers' comments.

use super::called::Called;
use super::furniture_words::{FURNITURE, PICTURES, ROLES, TAGS};
use super::name::has_word;
use super::traits::Traits;
use crate::html::Attribute;
use crate::html::page::Page;
use crate::html::tree::{NodeId, Tree};
use crate::sieve::Sieve;

/// So much prose, in characters, stands before what closes a page.
const ARTICLE_BEFORE: f64 = 200.0;
/// So much prose, in characters, stands in the `article` of the headline where the others are other stories. On the training
/// and development pages, 97 of 100 characters of such others are furniture.
const STORY: f64 = 300.0;
/// From so much on, nothing behind that `article` is of it: 99 of 100 characters there are furniture.
const LONG_STORY: f64 = 1_000.0;
/// An element with more than this share of the page's prose is no furniture, whatever it is called, but for what closes
/// the page.
const WRAPPER: f64 = 0.2;

/// The elements that are furniture.
pub(super) struct Furniture {
    /// By node: it is furniture or within furniture.
    within: Vec<bool>,
    /// By node: it promotes something, tells another story, closes the page, or stands in what does.
    apart: Vec<bool>,
    /// By node: it holds too much of the page's prose to be furniture.
    wrappers: Vec<bool>,
}

impl Furniture {
    pub(super) fn of(page: &Page, traits: &[Traits], called: &[Called]) -> Self {
        let is_furniture = |id: NodeId| called[id.index()].furniture || is_marked_furniture(&page.tree, id);
        Search::new(page, traits, called).furniture(is_furniture)
    }

    /// As the tags and roles have it alone: what all names together leave nothing of is named for something else.
    pub(super) fn by_tags(page: &Page, traits: &[Traits], called: &[Called]) -> Self {
        Search::new(page, traits, called).furniture(|id| is_marked_furniture(&page.tree, id))
    }

    /// Whether the element holds too much of the page's prose to be furniture.
    pub(super) fn is_wrapper(&self, id: NodeId) -> bool {
        self.wrappers[id.index()]
    }

    /// Whether the element promotes something, tells another story, holds what readers wrote or closes the page, or stands in
    /// what does: it is no part of the article, however well its words read.
    pub(super) fn is_apart(&self, id: NodeId) -> bool {
        self.apart[id.index()]
    }

    /// Whether the element is furniture or stands in furniture.
    pub(super) fn holds(&self, id: NodeId) -> bool {
        self.within[id.index()]
    }
}

/// One way through a page, in document order.
struct Search<'page> {
    tree: &'page Tree,
    called: &'page [Called],
    /// By node: the prose in it, without what stands in other elements.
    prose: Vec<f64>,
    /// By node: the headline stands in or under it.
    titled: Vec<bool>,
    story: Option<Story>,
    /// The prose that has been met, furniture aside.
    passed: f64,
    found: Furniture,
}

impl<'page> Search<'page> {
    fn new(page: &'page Page, traits: &[Traits], called: &'page [Called]) -> Self {
        let tree = &page.tree;
        let prose = prose_in(page, traits);
        let mut under = prose.clone();
        sum_upwards(tree, &mut under);
        let most = under[NodeId::ROOT.index()] * WRAPPER;
        let nowhere = vec![false; tree.len()];
        let wrappers = under.iter().map(|&prose| prose > most).collect();
        let found = Furniture { within: nowhere.clone(), apart: nowhere, wrappers };
        let titled = titled(page, traits);
        let story = Story::of(tree, &titled, &under);
        Self { tree, called, prose, titled, story, passed: 0.0, found }
    }

    fn furniture(mut self, is_furniture: impl Fn(NodeId) -> bool) -> Furniture {
        for id in self.tree.under(NodeId::ROOT) {
            self.meet(id, &is_furniture);
            self.passed += if self.found.holds(id) { 0.0 } else { self.prose[id.index()] };
        }
        self.found
    }

    fn meet(&mut self, id: NodeId, is_furniture: impl Fn(NodeId) -> bool) {
        let at = id.index();
        let inherits = |from: &[bool]| self.tree.parent(id).is_some_and(|parent| from[parent.index()]);
        let closes = self.passed >= ARTICLE_BEFORE && self.closes(id);
        let beside = || self.story.is_some_and(|story| story.leaves_out(self.tree, id));
        let other = !self.titled[at] && (closes || beside());
        self.found.wrappers[at] &= !other;
        let small = !self.found.wrappers[at];
        let within = other || small && is_furniture(id);
        let apart = other || small && self.called[at].promotion;
        self.found.within[at] = within || inherits(&self.found.within);
        self.found.apart[at] = apart || inherits(&self.found.apart);
    }

    /// Whether an element closes a page, however much stands in it: what readers wrote, the foot of the page, a window over
    /// it.
    fn closes(&self, id: NodeId) -> bool {
        let role = || self.tree.attribute(id, Attribute::Role);
        self.called[id.index()].comments
            || self.tree.tag(id) == Some("footer") && !self.is_within_a_text(id)
            || matches!(role(), Some("contentinfo" | "dialog"))
    }

    /// The foot of a quotation or an article is its own.
    fn is_within_a_text(&self, id: NodeId) -> bool {
        self.tree.upwards(id).any(|id| matches!(self.tree.tag(id), Some("article" | "blockquote")))
    }
}

/// The `article` around the headline.
#[derive(Clone, Copy, Debug)]
struct Story {
    own: NodeId,
    /// The last node in it.
    last: NodeId,
    /// There is so much in it that nothing else is of it.
    is_long: bool,
}

impl Story {
    /// By node: whether the headline is in it, and the prose in and under it.
    fn of(tree: &Tree, titled: &[bool], prose: &[f64]) -> Option<Self> {
        let is_story = |id: &NodeId| titled[id.index()] && prose[id.index()] >= STORY;
        let own = tree.tagged("article").rev().find(is_story)?;
        let last = tree.under(own).next_back()?;
        Some(Self { own, last, is_long: prose[own.index()] >= LONG_STORY })
    }

    /// Whether an element that does not hold the headline is none of this story: another `article`, or what comes behind.
    fn leaves_out(self, tree: &Tree, id: NodeId) -> bool {
        let behind = id > self.last;
        self.is_long && behind || (behind || id < self.own) && tree.tag(id) == Some("article")
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
    for id in tree.under(NodeId::ROOT).rev() {
        if let Some(parent) = tree.parent(id) {
            sums[parent.index()] += sums[id.index()];
        }
    }
}

/// Whether the element is there for something beside the article; pictures and their words are of it.
pub(super) fn is_beside(tree: &Tree, id: NodeId) -> bool {
    let named = |name| {
        tree.attribute(id, name).is_some_and(|value| has_word(value, FURNITURE) && !has_word(value, PICTURES))
    };
    let picture = matches!(tree.tag(id), Some("figure" | "figcaption"));
    !picture && is_marked_furniture(tree, id) || named(Attribute::Class) || named(Attribute::Id)
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
