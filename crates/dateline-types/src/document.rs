//! What was acquired: bytes, with address and time.
//!
//! Comes in: what a file, a page or a line of JSON held, and what the caller knows about it. Goes out: the
//! one input of `extract`. Refuses to know how it was fetched.

use serde::{Deserialize, Serialize};

/// A document to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Where it comes from.
    pub source: Source,
    /// What it holds.
    pub content: Content,
    /// What the caller says about it; goes before what the page says.
    pub hints: Hints,
}

/// The body of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Bytes in a character set still to be found.
    Bytes(Vec<u8>),
    /// Text that is already decoded (a field of a JSON line).
    Text(String),
}

/// Where a document comes from and what it is. In a record: exactly one of `path` and `url`, or neither
/// for standard input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// The file, as the caller wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The address it was fetched from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What the document is.
    pub media_type: MediaType,
    /// Of the document's bytes, in lower-case hexadecimal.
    pub sha256: String,
}

/// The kinds of documents that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum MediaType {
    /// A page.
    #[serde(rename = "text/html")]
    Html,
    /// Plain text, in which furniture may still stand.
    #[serde(rename = "text/plain")]
    Plain,
}

/// What the caller says about a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// The headline.
    pub title: Option<String>,
    /// The canonical address.
    pub url: Option<String>,
    /// The publication date as the caller wrote it; `extract` reads it.
    pub published: Option<String>,
    /// The name of the outlet.
    pub outlet: Option<String>,
    /// The character set a server stated (`windows-1252`).
    pub charset: Option<String>,
}
