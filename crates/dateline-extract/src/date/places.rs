//! Elements of a page that hold its date.
//!
//! Comes in: a page and the stretch of it in which the date of its article may stand. Goes out: the date of
//! the first element that is marked as the date of publication, or whose name says that it holds a date, or
//! the one day that the page knows.
//! Refuses elements that belong to comments, to other stories or to the foot of the page.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use dateline_types::DateValue;

use super::update_words::names_update;
use super::vote::differ;
use super::written::{Manner, read_day_as, read_stamp};
use crate::html::{Article, Attribute, Memo, NodeId, Page, Tree};
use crate::sieve::Sieve;
use crate::words::lowered;

/// A date line has no more bytes than this.
const SMALL: usize = 120;
/// So many dated elements are looked at.
const MOST: usize = 200;
/// So many elements around a date are asked what they are.
const AROUND: usize = 8;
/// So many blocks behind the last paragraph may hold the date.
const BEHIND: usize = 25;

/// The attributes that name an element.
const NAMING: [Attribute; 2] = [Attribute::Class, Attribute::Id];

/// Where the article stands on its page.
pub(super) struct Zone {
    /// The elements around the headline and around the first paragraph: what they hold may be the article's.
    around: Vec<NodeId>,
    /// From a little before the headline to a little behind the last paragraph.
    first: NodeId,
    last: NodeId,
    /// Whether the page has several `article` elements: then each is a story.
    several: bool,
}

impl Zone {
    pub(super) fn of(page: &Page, article: &Article) -> Self {
        let node = |at: usize| page.blocks[at].node;
        let start = article.kept.first().copied();
        let held = [start, article.headline].into_iter().flatten().map(node);
        let around = held.flat_map(|node| page.tree.upwards(node)).collect();
        let top = start.into_iter().chain(article.beside_title.first().copied()).min();
        let behind = article.kept.last().map(|&last| (last + BEHIND).min(page.blocks.len() - 1));
        let edge = |at: Option<usize>| at.map_or(NodeId::ROOT, node);
        let articles = page.tree.tagged("article");
        Self { around, first: edge(top), last: edge(behind), several: articles.take(2).count() > 1 }
    }

    /// Whether an element around it, below those that hold the headline or the article too, is another article, or is
    /// of comments, other stories, pictures, or the foot of the page.
    pub(super) fn is_of_others(&self, tree: &Tree, id: NodeId) -> bool {
        let inside = tree.upwards(id).take_while(|node| !self.around.contains(node)).take(AROUND);
        inside.into_iter().any(|node| match tree.tag(node) {
            Some("body" | "html" | "main") | None => false,
            Some("article") => self.several && !self.around.is_empty(),
            Some("figcaption" | "nav") => true,
            Some("aside") => !is_small(tree, node),
            Some("footer" | "header") => is_of_page(tree, node),
            Some(_) => NAMING.iter().filter_map(|&name| tree.attribute(node, name)).any(names_others),
        })
    }

    fn holds(&self, id: NodeId) -> bool {
        id >= self.first && id <= self.last
    }
}

/// Whether a header or footer is that of the page: it stands outside of any story, and heads none.
fn is_of_page(tree: &Tree, id: NodeId) -> bool {
    let outside = !tree.upwards(id).any(|node| matches!(tree.tag(node), Some("article" | "main")));
    outside && !tree.elements(id).take(MOST).any(|node| matches!(tree.tag(node), Some("h1" | "h2")))
}

/// Whether an element holds a line at most: a date beside the article, and no box with other stories.
fn is_small(tree: &Tree, id: NodeId) -> bool {
    let texts = tree.under(id).filter_map(|node| tree.text(node).map(|text| text.trim().len()));
    let mut left = SMALL;
    for length in texts {
        match left.checked_sub(length) {
            Some(rest) => left = rest,
            None => return false,
        }
    }
    true
}

/// The date that an element gives to readers and to machines: where they differ by more than a day, the one for
/// readers.
pub(super) fn agreed(shown: DateValue, stamp: DateValue) -> DateValue {
    if differ(shown, stamp) { shown } else { stamp }
}

/// The dates of elements that say so by their tag, their name or their attributes.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// The first element that is marked as the date of publication.
    pub(super) marked: Option<DateValue>,
    /// The first element of the article's stretch that is a `time` or is named as a date is.
    pub(super) named: Option<DateValue>,
    /// The one day that all `time` elements of the page give, and all that are named as a date.
    pub(super) only_day: Option<DateValue>,
}

impl Places {
    pub(super) fn of(tree: &Tree, zone: &Zone, manner: Manner) -> Self {
        let reader = Reader { tree, zone, manner };
        let mut met = Memo::default();
        let dated: Vec<NodeId> =
            tree.elements(NodeId::ROOT).filter(|&id| is_dated(tree, id, &mut met)).take(MOST).collect();
        let marked = dated.iter().filter(|&&id| is_marked(tree, id)).find_map(|&id| reader.marked(id));
        let days: Vec<(NodeId, DateValue)> =
            dated.iter().filter_map(|&id| Some((id, reader.day(id)?))).collect();
        let named = days.iter().find(|(id, _)| zone.holds(*id)).map(|&(_, day)| day);
        let first = days.first().map(|&(_, day)| day);
        let only_day = first.filter(|first| days.iter().all(|(_, day)| day.full_day() == first.full_day()));
        Self { marked, named, only_day }
    }
}

/// Whether an element says by itself that it holds a date.
fn is_dated<'page>(tree: &'page Tree, id: NodeId, met: &mut Memo<'page, bool>) -> bool {
    let values = NAMING.iter().filter_map(|&name| tree.attribute(id, name));
    let mut named = values.map(|value| met.of(value, names_date));
    tree.tag(id) == Some("time") || named.any(|named| named) || is_marked(tree, id)
}

/// How the elements are read.
struct Reader<'page> {
    tree: &'page Tree,
    zone: &'page Zone,
    manner: Manner,
}

impl Reader<'_> {
    fn marked(&self, id: NodeId) -> Option<DateValue> {
        if self.zone.is_of_others(self.tree, id) || !is_small(self.tree, id) {
            return None;
        }
        stamp(self.tree, id).or_else(|| read_day_as(&self.tree.inner_text(id), self.manner))
    }

    fn day(&self, id: NodeId) -> Option<DateValue> {
        if self.zone.is_of_others(self.tree, id) || !is_small(self.tree, id) {
            return None;
        }
        let text = self.tree.inner_text(id);
        if names_update(&text.to_lowercase()) {
            return None;
        }
        let shown = read_day_as(&text, self.manner);
        match (shown, stamp(self.tree, id)) {
            (Some(shown), Some(stamp)) => Some(agreed(shown, stamp)),
            (shown, stamp) => stamp.or(shown),
        }
    }
}

fn is_marked(tree: &Tree, id: NodeId) -> bool {
    const PROPERTIES: [&str; 5] =
        ["datepublished", "schema:datepublished", "datecreated", "schema:datecreated", "dc:date"];
    let names = |value: &str| PROPERTIES.iter().any(|property| value.eq_ignore_ascii_case(property));
    let says = |name| tree.attribute(id, name).is_some_and(names);
    tree.tag(id) != Some("meta")
        && (says(Attribute::ItemProp)
            || says(Attribute::Property)
            || tree.attribute(id, Attribute::PubDate).is_some())
}

/// What stands in the attributes for machines.
fn stamp(tree: &Tree, id: NodeId) -> Option<DateValue> {
    const ATTRIBUTES: [Attribute; 7] = [
        Attribute::DateTime,
        Attribute::Content,
        Attribute::DataDatetime,
        Attribute::DataDate,
        Attribute::DataPublished,
        Attribute::DataTime,
        Attribute::Title,
    ];
    ATTRIBUTES.iter().filter_map(|&name| tree.attribute(id, name)).find_map(read_stamp)
}

/// Whether a word of a class or id is one for dates.
fn names_date(value: &str) -> bool {
    value.split(|sign: char| !sign.is_ascii_alphanumeric()).any(is_date_word)
}

fn is_date_word(word: &str) -> bool {
    static SIEVE: Sieve = Sieve::of(&DATE_WORDS);
    let ends_in = |end: &str| word.len() > end.len() && ends_in(word, end);
    lowered(word, &mut [0; LONGEST_DATE_WORD])
        .is_some_and(|word| SIEVE.lets_through(word) && DATE_WORDS.binary_search(&word).is_ok())
        || ends_in("date") && !word.eq_ignore_ascii_case("update")
        || ends_in("datum")
}

/// Words that name dates; sorted.
const DATE_WORDS: [&str; 17] = [
    "created",
    "date",
    "dateline",
    "datetime",
    "dato",
    "datum",
    "fecha",
    "postdate",
    "posted",
    "pubdate",
    "publication",
    "publish",
    "published",
    "pubtime",
    "tarih",
    "time",
    "timestamp",
];

/// The longest of them, in bytes.
const LONGEST_DATE_WORD: usize = 11;

fn ends_in(word: &str, end: &str) -> bool {
    let from = word.len() - end.len();
    word.get(from..).is_some_and(|own| own.eq_ignore_ascii_case(end))
}

fn names_others(value: &str) -> bool {
    static OTHERS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let words = AhoCorasick::builder().ascii_case_insensitive(true).build(OTHERS_WORDS);
        words.expect("a few short words make a small automaton")
    });
    OTHERS.is_match(value) && !value.to_ascii_lowercase().contains("published")
}

/// Parts of the names of elements that hold something else than the article.
const OTHERS_WORDS: [&str; 13] = [
    "aside",
    "comment",
    "copyright",
    "latest",
    "masthead",
    "modified",
    "navbar",
    "popular",
    "promo",
    "recommend",
    "related",
    "sidebar",
    "teaser",
];

#[cfg(test)]
mod tests {
    use super::{DATE_WORDS, LONGEST_DATE_WORD, names_date};

    #[test]
    fn the_table_is_in_order() {
        assert!(DATE_WORDS.is_sorted());
        assert_eq!(DATE_WORDS.iter().map(|word| word.len()).max(), Some(LONGEST_DATE_WORD));
    }

    #[test]
    fn names_of_dates_are_told_by_their_words() {
        for value in ["post-Date", "c_publishDate", "x timestamp", "Druckdatum"] {
            assert!(names_date(value), "{value}");
        }
        assert!(!names_date("update") && !names_date("candidates") && !names_date("sometimes"));
    }
}
