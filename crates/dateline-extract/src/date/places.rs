//! Elements of a page that hold its date.
//!
//! Comes in: a page and the stretch of it in which the date of its article may stand. Goes out: the date of
//! the first element that is marked as the date of publication, or whose name says that it holds a date, or
//! the one day that the page knows.
//! Refuses elements that belong to comments, to other stories or to the foot of the page.

use dateline_types::DateValue;

use super::update_words::names_update;
use super::written::read_day;
use crate::html::{NodeId, Tree};

/// A date line has no more characters than this.
const LONGEST: usize = 90;
/// So many `time` elements are read.
const MOST_TIMES: usize = 200;
/// So many elements around a date are asked what they are.
const AROUND: usize = 8;

/// The first element that is marked as the date of publication.
pub(super) fn marked(tree: &Tree) -> Option<DateValue> {
    let found = tree.elements(NodeId::ROOT).find(|&id| is_marked(tree, id));
    let id = found.filter(|&id| !is_of_others(tree, id, &[]))?;
    stamp(tree, id).or_else(|| read_day(&tree.inner_text(id)))
}

fn is_marked(tree: &Tree, id: NodeId) -> bool {
    const PROPERTIES: [&str; 5] =
        ["datepublished", "schema:datepublished", "datecreated", "schema:datecreated", "dc:date"];
    let says = |name| {
        let value = tree.attribute(id, name).map(str::to_lowercase);
        value.is_some_and(|value| PROPERTIES.contains(&value.as_str()))
    };
    tree.tag(id) != Some("meta")
        && (says("itemprop") || says("property") || tree.attribute(id, "pubdate").is_some())
}

/// The first element from `first` to `last` that is a `time` or is named as a date is; `within` stands in
/// the article.
pub(super) fn named(tree: &Tree, (first, last): (NodeId, NodeId), within: NodeId) -> Option<DateValue> {
    let article = around(tree, Some(within));
    let stretch = tree.elements(NodeId::ROOT).filter(|&id| id >= first && id <= last);
    let dates = stretch.filter(|&id| tree.tag(id) == Some("time") || is_named(tree, id));
    dates.filter(|&id| !is_of_others(tree, id, &article)).find_map(|id| {
        let text = tree.inner_text(id);
        if names_update(&text.to_lowercase()) || text.chars().count() > LONGEST {
            return None;
        }
        stamp(tree, id).or_else(|| read_day(&text))
    })
}

/// The elements around a node, itself included.
pub(super) fn around(tree: &Tree, node: Option<NodeId>) -> Vec<NodeId> {
    node.into_iter().flat_map(|node| tree.upwards(node)).collect()
}

/// The one day that all `time` elements of the page give.
pub(super) fn only_time(tree: &Tree) -> Option<DateValue> {
    let times = tree.elements(NodeId::ROOT).filter(|&id| tree.tag(id) == Some("time"));
    let mut days = times.take(MOST_TIMES).filter_map(|id| stamp(tree, id));
    let first = days.next()?;
    days.all(|day| day.full_day() == first.full_day()).then_some(first)
}

/// What stands in the attributes for machines.
fn stamp(tree: &Tree, id: NodeId) -> Option<DateValue> {
    const ATTRIBUTES: [&str; 6] =
        ["datetime", "content", "data-datetime", "data-date", "data-published", "data-time"];
    ATTRIBUTES.iter().filter_map(|name| tree.attribute(id, name)).find_map(read_day)
}

/// Whether a word of its class or id is one for dates.
fn is_named(tree: &Tree, id: NodeId) -> bool {
    const WORDS: [&str; 14] = [
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
        "timestamp",
    ];
    let values = ["class", "id"].iter().filter_map(|name| tree.attribute(id, name));
    let mut words = values.flat_map(|value| value.split(|sign: char| !sign.is_ascii_alphanumeric()));
    let ends_in_date = |word: &str| {
        let word = word.to_ascii_lowercase();
        WORDS.contains(&word.as_str())
            || word.ends_with("date") && word != "update"
            || word.ends_with("datum")
    };
    words.any(ends_in_date)
}

/// Whether an element around it, below those that hold the article too, is of comments, other stories, or the
/// foot of the page.
pub(super) fn is_of_others(tree: &Tree, id: NodeId, article: &[NodeId]) -> bool {
    let around = tree.upwards(id).take_while(|node| !article.contains(node)).take(AROUND);
    around.into_iter().any(|node| match tree.tag(node) {
        Some("body" | "html" | "article" | "main") | None => false,
        Some("aside" | "nav") => true,
        Some(_) => ["class", "id"].iter().filter_map(|name| tree.attribute(node, name)).any(names_others),
    })
}

fn names_others(value: &str) -> bool {
    const OTHERS: [&str; 10] = [
        "comment",
        "copyright",
        "latest",
        "modified",
        "popular",
        "promo",
        "recommend",
        "related",
        "sidebar",
        "teaser",
    ];
    let value = value.to_ascii_lowercase();
    OTHERS.iter().any(|word| value.contains(word)) && !value.contains("published")
}
