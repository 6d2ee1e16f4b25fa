//! Which attributes of a tag are kept.
//!
//! Comes in: the names of a tag and of an attribute. Goes out: whether somebody will ask for the attribute: a reader of
//! the tree, or the tree builder itself. Refuses all others: scripts find their data by attributes, browsers their
//! pictures, and pages are full of them.

use crate::sieve::Sieve;

/// Whether somebody will ask for this attribute (in lower case) of this tag.
pub(super) fn is_read(tag: &str, name: &str) -> bool {
    static SIEVE: Sieve = Sieve::of(READ);
    SIEVE.lets_through(name) && READ.contains(&name) || keeps_all(tag)
}

fn keeps_all(tag: &str) -> bool {
    static SIEVE: Sieve = Sieve::of(WHOLE);
    SIEVE.lets_through(tag) && WHOLE.binary_search(&tag).is_ok()
}

/// The attributes of [`Attribute`](crate::html::Attribute). Those of drawings may bear the name of their language in
/// front, which the tree builder takes off. Those that pages use most come first.
const READ: &[&str] = &[
    "class",
    "href",
    "id",
    "style",
    "type",
    "rel",
    "title",
    "role",
    "aria-hidden",
    "content",
    "name",
    "property",
    "hidden",
    "itemprop",
    "datetime",
    "lang",
    "data-date",
    "data-datetime",
    "data-published",
    "data-time",
    "pubdate",
    "xlink:href",
    "xlink:role",
    "xlink:title",
    "xlink:type",
    "xml:lang",
];

/// Elements of which the tree builder asks for attributes of its own. It compares those of formatting elements, of which
/// it opens no more than three that are the same (of `a` and `nobr`, which belong to them too, it never holds two open).
/// Sorted.
const WHOLE: &[&str] = &[
    "annotation-xml",
    "b",
    "big",
    "code",
    "em",
    "font",
    "i",
    "s",
    "small",
    "strike",
    "strong",
    "template",
    "tt",
    "u",
];

#[cfg(test)]
mod tests {
    use html5ever::LocalName;

    use super::{READ, WHOLE, is_read};
    use crate::html::Attribute;

    #[test]
    fn what_the_tree_is_asked_for_is_kept() {
        assert!(WHOLE.is_sorted());
        let known = |name: &&&str| Attribute::of(&LocalName::from(**name)).is_some();
        assert!(READ.iter().filter(|name| !name.starts_with("xlink:")).all(|name| known(&name)));
        assert!(is_read("span", "data-date") && is_read("div", "datetime"));
    }

    #[test]
    fn what_scripts_look_for_is_left_out() {
        assert!(!is_read("div", "data-id") && !is_read("a", "onclick") && !is_read("img", "src"));
        assert!(is_read("b", "data-id"));
    }
}
