//! The names of reports.
//!
//! Comes in: documents with their reports, in order. Goes out: an id for each, the caller's own where there
//! is one, and the report of which it is a later version. Refuses to compare words: two inputs are versions
//! of one report when they share its address, or else the path.

use std::collections::BTreeMap;

use dateline_types::{Report, ReportId};
use sha2::{Digest, Sha256};

use crate::acquire::{Acquired, hex};

/// Hexadecimal digits of an id that Dateline makes.
const DIGITS: usize = 16;

/// The names given so far.
#[derive(Debug, Default)]
pub(crate) struct Identities {
    /// By address or path: the first id, and how many versions there are.
    versions: BTreeMap<String, (ReportId, usize)>,
    /// By id that Dateline made: how often.
    made: BTreeMap<String, usize>,
}

/// What names a document, kept when its bytes are gone.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    given: Option<String>,
    path: Option<String>,
    sha256: String,
}

impl Name {
    pub(crate) fn of(acquired: &Acquired) -> Self {
        let source = &acquired.document.source;
        Self {
            given: acquired.id.clone(),
            path: source.path.clone().filter(|_| acquired.own_file),
            sha256: source.sha256.clone(),
        }
    }

    /// What makes two documents versions of one report in a case: its address, the caller's id, the path, or
    /// else the bytes.
    pub(crate) fn key(&self, report: &Report) -> String {
        match (&report.url, &self.given, &self.path) {
            (Some(url), ..) => format!("url {url}"),
            (None, Some(id), _) => format!("id {id}"),
            (None, None, Some(path)) => format!("path {}", absolute(path)),
            (None, None, None) => format!("bytes {}", self.sha256),
        }
    }

    /// The id of a report that is the first of its name.
    pub(crate) fn proposed(&self, report: &Report) -> String {
        let made = || report.url.as_deref().map_or_else(|| self.sha256[..DIGITS].to_owned(), made_of);
        self.given.clone().unwrap_or_else(made)
    }
}

/// A path that means the same from every folder.
pub(crate) fn absolute(path: &str) -> String {
    std::path::absolute(path).map_or_else(|_| path.to_owned(), |path| path.to_string_lossy().into_owned())
}

/// The id that an address makes.
fn made_of(address: &str) -> String {
    hex(&Sha256::digest(address))[..DIGITS].to_owned()
}

impl Identities {
    /// The id of a report, and the id of the report of which it is a later version.
    pub(crate) fn name(&mut self, name: &Name, report: &Report) -> (ReportId, Option<ReportId>) {
        let id = name.given.clone().map(ReportId);
        let Some(key) = report.url.as_deref().or(name.path.as_deref()) else {
            return (id.unwrap_or_else(|| self.unique(name.sha256[..DIGITS].to_owned())), None);
        };
        if let Some((first, count)) = self.versions.get_mut(key) {
            *count += 1;
            let first = first.clone();
            return (id.unwrap_or_else(|| ReportId(format!("{first}.{count}"))), Some(first));
        }
        let id = id.unwrap_or_else(|| self.unique(name.proposed(report)));
        self.versions.insert(key.to_owned(), (id.clone(), 1));
        (id, None)
    }

    /// Equal bytes at two places are two reports (the second a copy), and so have two ids.
    fn unique(&mut self, id: String) -> ReportId {
        let count = self.made.entry(id.clone()).or_default();
        *count += 1;
        ReportId(if *count == 1 { id } else { format!("{id}.{count}") })
    }
}

#[cfg(test)]
mod tests {
    use dateline_types::Report;

    use super::{Identities, Name};
    use crate::Acquired;

    fn name(text: &str, path: Option<&str>, id: Option<&str>) -> Name {
        let mut acquired = Acquired::text(text);
        acquired.document.source.path = path.map(str::to_owned);
        acquired.own_file = path.is_some();
        acquired.id = id.map(str::to_owned);
        Name::of(&acquired)
    }

    fn at(url: Option<&str>) -> Report {
        Report { url: url.map(str::to_owned), ..Report::of_text("") }
    }

    #[test]
    fn a_shared_address_makes_a_version() {
        let mut names = Identities::default();
        let (first, none) =
            names.name(&name("one", Some("a"), None), &at(Some("https://gauge.example/rain")));
        let (second, of) = names.name(&name("two", Some("b"), None), &at(Some("https://gauge.example/rain")));
        assert_eq!(none, None);
        assert_eq!(of.as_ref(), Some(&first));
        assert_eq!(second.0, format!("{first}.2"));
        assert_eq!(first.0.len(), 16);
    }

    #[test]
    fn a_shared_path_makes_a_version_where_there_is_no_address() {
        let mut names = Identities::default();
        let (first, _) = names.name(&name("one", Some("a"), None), &at(None));
        assert_eq!(names.name(&name("two", Some("a"), None), &at(None)).1, Some(first));
        assert_eq!(names.name(&name("two", Some("b"), None), &at(None)).1, None);
    }

    #[test]
    fn an_id_comes_back_unchanged() {
        let mut names = Identities::default();
        assert_eq!(names.name(&name("one", None, Some("my id")), &at(None)).0.0, "my id");
        assert_eq!(names.name(&name("one", None, Some("my id")), &at(None)).0.0, "my id");
    }

    #[test]
    fn equal_bytes_without_an_address_are_two_reports() {
        let mut names = Identities::default();
        let (first, _) = names.name(&name("one", None, None), &at(None));
        let (second, of) = names.name(&name("one", None, None), &at(None));
        assert_ne!(first, second);
        assert_eq!(of, None);
    }
}
