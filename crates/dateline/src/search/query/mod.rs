//! What is asked of the index.
//!
//! Comes in: a line somebody typed. Goes out: a [`Query`], or a [`QueryError`] that says where and what to try. The
//! language is described in `docs/SEARCH.md`. Refuses to know the index.

mod date;
mod error;
mod parse;
mod parts;

pub use self::date::Published;
pub use self::error::QueryError;

/// A question to the index. Its depth is bounded, so that it can be walked by recursion.
///
/// ```
/// use dateline::search::Query;
/// let query: Query = r#"flood "night tram" -sport outlet:courier after:2030-05"#.parse().unwrap();
/// assert!(matches!(query, Query::All(parts) if parts.len() == 5));
///
/// let error = "flood after:soon".parse::<Query>().unwrap_err();
/// assert_eq!(error.to_string(), "'after:soon' at character 7 holds no date; try after:2024, after:2024-05 or after:2024-05-01");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Query {
    /// A word in any of its forms ("evacuate", "evacuated"), folded.
    Word(Place, String),
    /// These words exactly, one after the other, folded.
    Phrase(Place, Vec<String>),
    /// A report that names this person: folded, the whole name or the end of it.
    Person(String),
    /// When it was published.
    Published(Published),
    /// All of these.
    All(Vec<Query>),
    /// At least one of these.
    Any(Vec<Query>),
    /// Not this.
    Not(Box<Query>),
}

/// Where words are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In the title or the body.
    Report,
    /// In the title.
    Title,
    /// In the name of the outlet.
    Outlet,
}

impl std::str::FromStr for Query {
    type Err = QueryError;

    fn from_str(line: &str) -> Result<Self, QueryError> {
        parse::parse(line)
    }
}
