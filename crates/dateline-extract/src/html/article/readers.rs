//! Which elements of a page hold its readers' words.
//!
//! Comes in: a page and the prose under each of its elements. Goes out: for each element, whether it is a comment or
//! stands in one. A name that says so is believed however much the readers wrote, as long as something is left that is
//! none of theirs. Refuses to believe one `comment` that stands alone: outlets call an opinion so.

use std::collections::{HashMap, HashSet};

use crate::html::page::Page;
use crate::html::tree::{NodeId, Step, Tree};

/// Prose that must be left, in characters: two sentences or three.
const LEFT: f64 = 200.0;

/// By node: whether it is or stands in the readers' words.
pub(super) fn words_of_readers(page: &Page, prose: &[f64]) -> Vec<bool> {
    let tree = &page.tree;
    let ours = vec![false; tree.len()];
    let found = named(tree);
    if found.is_empty() {
        return ours;
    }
    let mut theirs = ours.clone();
    let mut left = prose[NodeId::ROOT.index()];
    for step in tree.walk(NodeId::ROOT) {
        let Step::Enter(id) = step else { continue };
        let inherits = tree.parent(id).is_some_and(|parent| theirs[parent.index()]);
        theirs[id.index()] = inherits || found.contains(&id);
        left -= if theirs[id.index()] && !inherits { prose[id.index()] } else { 0.0 };
    }
    if left < LEFT { ours } else { theirs }
}

/// The elements that are named for the readers' words: what holds them all, and what holds one of several.
fn named(tree: &Tree) -> HashSet<NodeId> {
    let mut found = HashSet::new();
    let mut siblings: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    for id in
        tree.elements(NodeId::ROOT).filter(|&id| !matches!(tree.tag(id), Some("html" | "body" | "main")))
    {
        if is_named(tree, id, ALL) {
            found.insert(id);
        } else if is_named(tree, id, ONE) {
            siblings.entry(tree.parent(id).unwrap_or(NodeId::ROOT)).or_default().push(id);
        }
    }
    let several = siblings.into_values().filter(|ones| ones.len() > 1);
    found.extend(several.flatten());
    found
}

/// Whether one of its classes, or its id, is one of these names, signs between their letters aside.
fn is_named(tree: &Tree, id: NodeId, names: &[&str]) -> bool {
    let own = ["class", "id"].iter().filter_map(|name| tree.attribute(id, name));
    // Nearly all names are of something else, and are passed over before anything is written.
    let own = own.flat_map(str::split_whitespace).filter(|own| own.len() <= LONGEST);
    own.filter(|own| own.contains("omment") || own.contains("isqus")).any(|own| {
        let plain: String = own.chars().filter(char::is_ascii_alphabetic).collect();
        names.binary_search(&plain.to_ascii_lowercase().as_str()).is_ok()
    })
}

/// Bytes of a class that may be one of the names.
const LONGEST: usize = 24;

/// Names of what holds all comments; sorted.
const ALL: &[&str] = &[
    "commentarea",
    "commentlist",
    "comments",
    "commentsarea",
    "commentscontainer",
    "commentslist",
    "commentssection",
    "commentswrapper",
    "commentthread",
    "disqusthread",
    "usercomments",
];

/// Names of what holds one comment; sorted.
const ONE: &[&str] = &["comment", "commentbody", "commentcontent", "commentitem", "commenttext"];
