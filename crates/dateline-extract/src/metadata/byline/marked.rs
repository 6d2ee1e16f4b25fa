//! Elements that say whom they name.
//!
//! Comes in: a page. Goes out: the texts of the elements that are marked as a byline, by their attributes, their
//! class or where their link leads. Refuses what belongs to readers' comments, to pictures and to forms.

use super::words::AUTHOR_PATHS;
use crate::html::{Attribute, Memo, NodeId, Page, Tree, collapse};
use crate::sieve::Sieve;

/// How many marked elements are looked at.
const MARKED: usize = 20;

/// The texts of the elements that are marked as a byline, those under one parent together.
pub(super) fn bylines(page: &Page) -> Vec<String> {
    let tree = &page.tree;
    let mut met = Memo::default();
    let marked = tree.elements(NodeId::ROOT).filter(|&id| is_byline(tree, id, &mut met)).take(MARKED);
    let mut bylines: Vec<(Option<NodeId>, String)> = Vec::new();
    for id in marked.filter(|&id| !is_of_others(tree, id)) {
        let (parent, text) = (tree.parent(id), pieces(tree, id));
        match bylines.last_mut().filter(|(last, _)| *last == parent) {
            Some((_, together)) => *together = format!("{together}, {text}"),
            None => bylines.push((parent, text)),
        }
    }
    bylines.into_iter().map(|(_, text)| text).collect()
}

/// The first text that is marked beyond doubt: by `rel`, by a property, or as the name on a card.
pub(super) fn handles(page: &Page) -> Vec<String> {
    let tree = &page.tree;
    let marked = tree.elements(NodeId::ROOT).filter(|&id| is_author(tree, id)).take(MARKED);
    let texts = marked.filter(|&id| !is_of_others(tree, id)).map(|id| tree.inner_text(id));
    texts.filter(|text| !text.is_empty()).take(1).collect()
}

/// The texts under an element, parted as its elements part them.
fn pieces(tree: &Tree, id: NodeId) -> String {
    let texts = tree.under(id).filter_map(|node| tree.text(node).map(collapse));
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

fn is_byline<'page>(tree: &'page Tree, id: NodeId, met: &mut Memo<'page, bool>) -> bool {
    let classes = tree.attribute(id, Attribute::Class);
    let by_class = classes.is_some_and(|classes| met.of(classes, names_author));
    says(tree, id, Attribute::Rel, "author")
        || says(tree, id, Attribute::ItemProp, "author")
        || by_class && tree.tag(id) != Some("body")
        || tree.tag(id) == Some("a") && tree.attribute(id, Attribute::Href).is_some_and(leads_to_author)
}

fn names_author(classes: &str) -> bool {
    let classes = classes.to_lowercase();
    ["author", "autor", "byline"].iter().any(|word| classes.contains(word))
        && !PICTURED.iter().any(|word| classes.contains(word))
}

/// Parts of classes that name who took a picture.
const PICTURED: [&str; 3] = ["bildautor", "caption", "credit"];

fn is_author(tree: &Tree, id: NodeId) -> bool {
    let on_card = || {
        tree.attribute(id, Attribute::Class)
            .is_some_and(|classes| classes.split_whitespace().any(|class| class == "fn"))
            && tree.upwards(id).take(3).any(|node| {
                tree.attribute(node, Attribute::Class).is_some_and(|classes| classes.contains("author"))
            })
    };
    says(tree, id, Attribute::Rel, "author") || says(tree, id, Attribute::ItemProp, "author") || on_card()
}

fn says(tree: &Tree, id: NodeId, name: Attribute, value: &str) -> bool {
    tree.attribute(id, name).is_some_and(|own| own.eq_ignore_ascii_case(value))
}

/// Whether an address is that of somebody who writes: `/author/mara-lindqvist`.
fn leads_to_author(address: &str) -> bool {
    static SIEVE: Sieve = Sieve::of(AUTHOR_PATHS);
    let is_path = |part: &str| SIEVE.lets_through(part) && AUTHOR_PATHS.binary_search(&part).is_ok();
    let mut parts = address.split(['/', '?', '#']).peekable();
    parts.any(is_path) && parts.peek().is_some_and(|name| name.len() > 2)
}

/// Comments have authors too, forms ask for one, and pictures were taken by somebody.
fn is_of_others(tree: &Tree, id: NodeId) -> bool {
    tree.upwards(id).any(|node| {
        let named =
            |name| tree.attribute(node, name).is_some_and(|value| value.to_lowercase().contains("comment"));
        let within = matches!(tree.tag(node), Some("figcaption" | "figure" | "form" | "label"));
        within || tree.tag(node) != Some("body") && (named(Attribute::Class) || named(Attribute::Id))
    })
}
