//! The addresses of pages, facts and words.
//!
//! Comes in: ids as callers gave them (any text at all), facts, spans in code points. Goes out: paths that a
//! browser leaves as they are, and back. Refuses to let an id be anything but one segment of a path.

use std::fmt;

use dateline::types::{PointSpan, ReportId};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stands as it is in a segment of a path.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Stands before an id that a browser would take for a step up in the tree, or for nothing.
const GUARD: char = '~';

/// A line of a story record: `statements/3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    pub(crate) list: List,
    pub(crate) at: usize,
}

/// The lists of a story record whose lines stand on words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    Timeline,
    Figures,
    Statements,
}

impl Fact {
    /// Reads `statements/3`, as the comparison of a story and a query name it.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (list, at) = text.split_once('/')?;
        let list = match list {
            "timeline" => List::Timeline,
            "figures" => List::Figures,
            "statements" => List::Statements,
            _ => return None,
        };
        Some(Self { list, at: at.parse().ok()? })
    }

    /// The id of the line on its page: `statement-3`.
    pub(crate) fn anchor(self) -> String {
        let name = match self.list {
            List::Timeline => "timeline",
            List::Figures => "figure",
            List::Statements => "statement",
        };
        format!("{name}-{}", self.at)
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = match self.list {
            List::Timeline => "timeline",
            List::Figures => "figures",
            List::Statements => "statements",
        };
        write!(f, "{list}/{}", self.at)
    }
}

/// The page of a story.
pub(crate) fn story(id: &ReportId) -> String {
    format!("/story/{}", segment(id))
}

/// A fact on the page of its story, with its source beside it.
pub(crate) fn fact(story_id: &ReportId, fact: Fact) -> String {
    format!("{}?fact={fact}#{}", story(story_id), fact.anchor())
}

/// The page of a report.
pub(crate) fn report(id: &ReportId) -> String {
    format!("/report/{}", segment(id))
}

/// Words on the page of their report.
pub(crate) fn words(id: &ReportId, at: (usize, usize)) -> String {
    format!("{}?words={}-{}#{}", report(id), at.0, at.1, anchor(at))
}

/// The id of words on the page of their report: `c123-140`, in code points.
pub(crate) fn anchor((start, end): (usize, usize)) -> String {
    format!("c{start}-{end}")
}

/// A span as a pair of code points.
pub(crate) fn pair(span: PointSpan) -> (usize, usize) {
    (span.start(), span.end())
}

/// Reads `123-140`.
pub(crate) fn read_pair(text: &str) -> Option<(usize, usize)> {
    let (start, end) = text.split_once('-')?;
    let (start, end) = (start.parse().ok()?, end.parse().ok()?);
    (start < end).then_some((start, end))
}

/// The last segment of a path, as the id it stands for.
pub(crate) fn id_in(path: &str) -> ReportId {
    let last = path.rsplit('/').next().unwrap_or_default();
    let id = percent_decode_str(last).decode_utf8_lossy();
    ReportId(id.strip_prefix(GUARD).unwrap_or(&id).to_owned())
}

/// An address that leads out of Dateline: only pages, nothing that runs.
pub(crate) fn outside(url: &str) -> Option<&str> {
    let lower = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    let page = lower.starts_with("http://") || lower.starts_with("https://");
    let plain = !url.chars().any(|sign| sign.is_control() || sign.is_whitespace());
    (page && plain).then_some(url)
}

fn segment(id: &ReportId) -> String {
    let id = id.as_str();
    let guard = id.is_empty() || id.starts_with([GUARD, '.']);
    format!("{}{}", if guard { "~" } else { "" }, utf8_percent_encode(id, KEPT))
}

#[cfg(test)]
mod tests {
    use dateline::types::ReportId;
    use proptest::prelude::*;

    use super::{Fact, id_in, outside, read_pair, report, words};

    #[test]
    fn every_fact_has_one_name_in_records_and_addresses() {
        let fact = Fact::read("statements/3").unwrap();
        assert_eq!((fact.to_string().as_str(), fact.anchor().as_str()), ("statements/3", "statement-3"));
        assert_eq!(Fact::read("people/3"), None);
        assert_eq!(Fact::read("figures/-1"), None);
        assert_eq!(words(&ReportId("a b".into()), (3, 9)), "/report/a%20b?words=3-9#c3-9");
        assert_eq!((read_pair("3-9"), read_pair("9-3"), read_pair("-")), (Some((3, 9)), None, None));
    }

    #[test]
    fn only_pages_are_linked() {
        assert_eq!(outside("https://gauge.example/rain"), Some("https://gauge.example/rain"));
        for url in ["javascript:alert(1)", " https://a.example", "java\nscript:x", "data:text/html,x", "//a"]
        {
            assert_eq!(outside(url), None, "{url}");
        }
    }

    proptest! {
        #[test]
        fn any_id_is_one_segment_that_leads_back(id in any::<String>()) {
            let path = report(&ReportId(id.clone()));
            let segment = path.strip_prefix("/report/").unwrap();
            prop_assert!(!segment.is_empty() && segment != "." && segment != "..");
            prop_assert!(segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~%".contains(&byte)));
            prop_assert_eq!(id_in(&path).0, id);
        }
    }
}
