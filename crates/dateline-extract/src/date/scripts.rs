//! The date in a page's own data.
//!
//! Comes in: a page. Goes out: the date that its scripts give under a key such as `datePublished`. Refuses to
//! choose: where the scripts give several days, it is not known which one is the article's.

use dateline_types::DateValue;

use super::written::read_stamp;
use crate::html::{Attribute, NodeId, Page};

/// Keys of the date of publication, as they stand in scripts, and where in them [`SHARED`] stands.
const KEYS: [(&str, usize); 12] = [
    ("datePublished", 5),
    ("date_published", 6),
    ("first-publication", 7),
    ("firstPublished", 6),
    ("publicationDate", 1),
    ("publication_date", 1),
    ("publishDate", 1),
    ("publish_date", 1),
    ("publishedAt", 1),
    ("publishedDate", 1),
    ("publishedFirst", 1),
    ("published_at", 1),
];
/// What all of them hold.
const SHARED: &str = "ubli";
/// A value is no longer than this, in bytes.
const LONGEST: usize = 48;
/// A script that only writes a date is no longer than this, in bytes.
const SMALL: usize = 80;
/// A year, a month and a day, as in `2030-05-14`.
const STAMP: usize = 10;
/// So many values are read.
const MOST: usize = 40;

/// The one day that the page's own scripts give, else the one in its data for search engines.
pub(super) fn day(page: &Page) -> Option<DateValue> {
    let tree = &page.tree;
    let scripts = tree.tagged("script");
    let (data, own): (Vec<NodeId>, Vec<NodeId>) =
        scripts.partition(|&id| tree.attribute(id, Attribute::Type) == Some("application/ld+json"));
    let named = |scripts: &[NodeId]| only_day(texts(page, scripts).flat_map(values).filter_map(read_stamp));
    named(&own).or_else(|| named(&data)).or_else(|| only_day(texts(page, &own).filter_map(written)))
}

fn texts<'page>(page: &'page Page, scripts: &[NodeId]) -> impl Iterator<Item = &'page str> {
    scripts.iter().flat_map(|&id| page.tree.children(id)).filter_map(|child| page.tree.text(child))
}

fn only_day(days: impl Iterator<Item = DateValue>) -> Option<DateValue> {
    let mut days = days.take(MOST);
    let first = days.next()?;
    days.all(|day| day.full_day() == first.full_day()).then_some(first)
}

/// The day that a small script writes where it stands: `show("2030/05/14 09:30:00")`.
fn written(script: &str) -> Option<DateValue> {
    let small = script.trim();
    let (_, rest) = small.split_once(['"', '\'']).filter(|_| small.len() <= SMALL)?;
    rest.split_once(['"', '\'']).and_then(|(value, _)| read_stamp(value.get(..STAMP)?))
}

/// The values behind the keys, one key after another: `"publishedAt":"2030-05-14T09:30:00Z"`.
fn values(script: &str) -> impl Iterator<Item = &str> {
    let places = memchr::memmem::find_iter(script.as_bytes(), SHARED);
    let mut found: Vec<(usize, usize)> = places.flat_map(|at| keys_around(script, at)).collect();
    found.sort_unstable();
    found.into_iter().filter_map(|(_, end)| value_at(&script[end..]))
}

/// The numbers of the keys whose shared part stands here, and where they end.
fn keys_around(script: &str, shared: usize) -> impl Iterator<Item = (usize, usize)> {
    KEYS.iter().enumerate().filter_map(move |(number, (key, at))| {
        let start = shared.checked_sub(*at)?;
        let stands = script.as_bytes()[start..].starts_with(key.as_bytes());
        stands.then_some((number, start + key.len()))
    })
}

/// The text in quotes behind a key; data within a text of a script has its quotes behind backslashes.
fn value_at(rest: &str) -> Option<&str> {
    let rest = behind_quote(rest)?.trim_start().strip_prefix(':')?.trim_start();
    let rest = behind_quote(rest)?;
    let end = rest.find(['"', '\'', '\\'])?;
    (end <= LONGEST).then(|| &rest[..end])
}

fn behind_quote(rest: &str) -> Option<&str> {
    rest.strip_prefix('\\').unwrap_or(rest).strip_prefix(['"', '\''])
}

#[cfg(test)]
mod tests {
    use super::{KEYS, SHARED, day};
    use crate::Limits;
    use crate::html::Page;

    fn read(script: &str) -> Option<String> {
        let page = format!("<script>{script}</script>");
        day(&Page::read(&page, &Limits::default())).map(|day| day.to_string())
    }

    #[test]
    fn every_key_holds_what_is_looked_for_first() {
        assert!(KEYS.iter().all(|(key, at)| key[*at..].starts_with(SHARED)));
    }

    #[test]
    fn a_key_that_says_so_gives_the_date() {
        let script = r#"var page = {"id": 7, "publishedAt": "2030-05-14T09:30:00Z", "user": null};"#;
        assert_eq!(read(script).as_deref(), Some("2030-05-14T09:30:00Z"));
    }

    #[test]
    fn a_text_within_a_script_may_hold_the_data() {
        let script = r#"push([1,"{\"datePublished\":\"2030-05-14T09:30:00Z\",\"id\":7}"])"#;
        assert_eq!(read(script).as_deref(), Some("2030-05-14T09:30:00Z"));
    }

    #[test]
    fn a_script_may_write_the_date_where_it_stands() {
        assert_eq!(read(r#"show("2030/05/14 09:30:00")"#).as_deref(), Some("2030-05-14"));
        assert_eq!(read(r#"load("https://ledger.example/a.js")"#), None);
    }

    #[test]
    fn several_days_are_of_several_stories() {
        assert_eq!(read(r#"[{"publishDate":"2030-05-14"},{"publishDate":"2030-05-11"}]"#), None);
        assert_eq!(read(r#"{"publishDate": 17, "publishDate""#), None);
    }
}
