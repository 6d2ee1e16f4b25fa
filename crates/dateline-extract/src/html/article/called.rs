//! What the elements of a page are called.
//!
//! Comes in: a tree. Goes out: for each of its nodes, what the words of its class, id and property name: furniture, or a
//! kind of content. Refuses to believe them: an element may be called anything.

use super::furniture_words::{COMMENTS, FURNITURE, PROMOTION};
use super::name::{Names, Words, known};
use crate::html::Attribute;
use crate::html::memo::Memo;
use crate::html::tree::{NodeId, Tree};
use crate::sieve::Sieve;

/// What an element is called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Called {
    /// Its class or id names furniture.
    pub(super) furniture: bool,
    /// Its class names what promotes something.
    pub(super) promotion: bool,
    /// Its class or id names what readers wrote.
    pub(super) comments: bool,
    /// What its class, id and property name.
    pub(super) names: Names,
}

impl Called {
    /// By node: what it is called.
    pub(super) fn of_all(tree: &Tree) -> Vec<Self> {
        let mut read = Reader::default();
        tree.under(NodeId::ROOT).map(|id| read.element(tree, id)).collect()
    }
}

/// Reads what values name.
#[derive(Default)]
struct Reader<'tree> {
    met: Memo<'tree, Called>,
    words: Words,
}

impl<'tree> Reader<'tree> {
    fn element(&mut self, tree: &'tree Tree, id: NodeId) -> Called {
        let mut named = |name| tree.attribute(id, name).map(|value| self.value(value)).unwrap_or_default();
        let (class, own, property) =
            (named(Attribute::Class), named(Attribute::Id), named(Attribute::ItemProp));
        Called {
            furniture: class.furniture || own.furniture,
            promotion: class.promotion,
            comments: class.comments || own.comments,
            names: class.names.and(own.names).and(property.names),
        }
    }

    fn value(&mut self, value: &'tree str) -> Called {
        let words = &mut self.words;
        self.met.of(value, |value| named_by(value, words))
    }
}

/// What the words of a class or id name, or two of them together (`most-read`, `mostRead`).
fn named_by(value: &str, words: &mut Words) -> Called {
    let mut called = Called::default();
    for name in value.split_whitespace() {
        words.read(name);
        for word in words.alone_and_in_pairs() {
            if is_furniture(word) {
                called.furniture = true;
                called.promotion |= PROMOTION.binary_search(&word).is_ok();
            }
            called.comments |= COMMENTS.binary_search(&word).is_ok();
            called.names.add(known(word));
        }
    }
    called
}

fn is_furniture(word: &str) -> bool {
    static SIEVE: Sieve = Sieve::of(FURNITURE);
    SIEVE.lets_through(word) && FURNITURE.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::super::name::{Name, Words};
    use super::{Called, named_by};
    use crate::html::article::furniture_words::{COMMENTS, FURNITURE, PROMOTION};

    fn called(value: &str) -> Called {
        named_by(value, &mut Words::default())
    }

    #[test]
    fn the_tables_are_in_order() {
        assert!(PROMOTION.iter().all(|word| FURNITURE.contains(word)));
        assert!(PROMOTION.is_sorted() && FURNITURE.is_sorted() && COMMENTS.is_sorted());
    }

    #[test]
    fn class_names_are_read_by_their_words() {
        for class in ["c-newsletter__box", "storyRelated", "most-read", "mostRead2", "x y promo"] {
            assert!(called(class).furniture, "{class}");
        }
        assert!(called("comment-list").comments && !called("commentary").comments);
        assert!(called("x y promo").promotion && !called("most-read").promotion);
        for class in ["article-body", "shareholder", "unrelatedness", "read", "promotional-offer-text"] {
            assert!(!called(class).furniture, "{class}");
        }
    }

    #[test]
    fn kinds_of_content_are_named_by_words_and_by_two_together() {
        let names = |value: &str| called(value).names.iter().collect::<Vec<_>>();
        assert_eq!(names("c-newsletter__wide"), [Name::Newsletter]);
        assert_eq!(names("mostRead2 most-read"), [Name::Related]);
        assert_eq!(names("shareholder unrelatedness"), []);
    }
}
