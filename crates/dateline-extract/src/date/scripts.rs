//! The date in a page's own data.
//!
//! Comes in: a page. Goes out: the date that its scripts give under a key such as `datePublished`. Refuses to
//! choose: where the scripts give several days, it is not known which one is the article's.

use dateline_types::DateValue;

use super::written::read_stamp;
use crate::html::{NodeId, Page};

/// Keys of the date of publication, as they stand in scripts.
const KEYS: [&str; 12] = [
    "datePublished",
    "date_published",
    "first-publication",
    "firstPublished",
    "publicationDate",
    "publication_date",
    "publishDate",
    "publish_date",
    "publishedAt",
    "publishedDate",
    "publishedFirst",
    "published_at",
];
/// A value is no longer than this, in bytes.
const LONGEST: usize = 48;
/// So many values are read.
const MOST: usize = 40;

/// The one day that the scripts give.
pub(super) fn day(page: &Page) -> Option<DateValue> {
    let tree = &page.tree;
    let scripts = tree.elements(NodeId::ROOT).filter(|&id| tree.tag(id) == Some("script"));
    let texts = scripts.flat_map(|id| tree.children(id)).filter_map(|child| tree.text(child));
    let mut days = texts.flat_map(values).take(MOST).filter_map(read_stamp);
    let first = days.next()?;
    days.all(|day| day.full_day() == first.full_day()).then_some(first)
}

/// The values behind the keys: `"publishedAt":"2030-05-14T09:30:00Z"`.
fn values(script: &str) -> impl Iterator<Item = &str> {
    KEYS.iter().flat_map(|key| {
        memchr::memmem::find_iter(script.as_bytes(), key).filter_map(|at| value_at(&script[at + key.len()..]))
    })
}

fn value_at(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix(['"', '\''])?.trim_start().strip_prefix(':')?.trim_start();
    let rest = rest.strip_prefix(['"', '\''])?;
    let end = rest.find(['"', '\''])?;
    (end <= LONGEST).then(|| &rest[..end])
}

#[cfg(test)]
mod tests {
    use super::day;
    use crate::Limits;
    use crate::html::Page;

    fn read(script: &str) -> Option<String> {
        let page = format!("<script>{script}</script>");
        day(&Page::read(&page, &Limits::default())).map(|day| day.to_string())
    }

    #[test]
    fn a_key_that_says_so_gives_the_date() {
        let script = r#"var page = {"id": 7, "publishedAt": "2030-05-14T09:30:00Z", "user": null};"#;
        assert_eq!(read(script).as_deref(), Some("2030-05-14T09:30:00Z"));
    }

    #[test]
    fn several_days_are_of_several_stories() {
        assert_eq!(read(r#"[{"publishDate":"2030-05-14"},{"publishDate":"2030-05-11"}]"#), None);
        assert_eq!(read(r#"{"publishDate": 17, "publishDate""#), None);
    }
}
