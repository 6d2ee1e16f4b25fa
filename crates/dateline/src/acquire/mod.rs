//! From what the caller names to documents.
//!
//! Comes in: paths, folders, globs, `-`. Goes out: [`Acquired`] documents, one after another, or the reason
//! why one could not be had ([`Refused`]); a bad one never stops the next. Refuses to look into an article.

mod files;
mod json;
mod lines;
mod media;

use std::fmt;
use std::io;

use dateline_extract::Unreadable;
use dateline_types::{Content, Document, Hints, MediaType, Problem, Source};
use sha2::{Digest, Sha256};

pub use files::{Inputs, inputs};

/// A document with what came beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acquired {
    /// The document.
    pub document: Document,
    /// The id that the caller gave.
    pub id: Option<String>,
    /// Whether the text is an article already (one of Dateline's own records) and stands as it is.
    pub stands: bool,
    /// Whether the document is a file of its own, so that the path names it.
    pub own_file: bool,
    /// What was noticed while it was read.
    pub notes: Vec<Problem>,
}

impl Acquired {
    /// A document of plain text that comes from nowhere.
    pub fn text(text: impl Into<String>) -> Self {
        Self::of(MediaType::Plain, Content::Text(text.into()), Hints::default())
    }

    /// A page that comes from nowhere.
    pub fn html(page: impl Into<String>) -> Self {
        Self::of(MediaType::Html, Content::Text(page.into()), Hints::default())
    }

    /// A document with hints.
    pub fn of(media_type: MediaType, content: Content, hints: Hints) -> Self {
        let source = Source { path: None, url: hints.url.clone(), media_type, sha256: sha256(&content) };
        let document = Document { source, content, hints };
        Self { document, id: None, stands: false, own_file: false, notes: Vec::new() }
    }

    /// A file of its own.
    pub(crate) fn file(path: &str, media_type: MediaType, bytes: Vec<u8>) -> Self {
        let mut file = Self::of(media_type, Content::Bytes(bytes), Hints::default());
        file.document.source.path = Some(path.to_owned());
        file.own_file = true;
        file
    }

    /// Its size in bytes.
    pub fn len(&self) -> usize {
        self.bytes().len()
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.bytes().is_empty()
    }

    fn bytes(&self) -> &[u8] {
        match &self.document.content {
            Content::Bytes(bytes) => bytes,
            Content::Text(text) => text.as_bytes(),
        }
    }

    /// What to call it in a message: its id, path or address.
    pub fn label(&self) -> String {
        let Source { path, url, .. } = &self.document.source;
        match (path, &self.id, url) {
            (Some(path), Some(id), _) => format!("{path} ({id})"),
            (Some(name), None, _) | (None, Some(name), _) | (None, None, Some(name)) => name.clone(),
            (None, None, None) => "standard input".to_owned(),
        }
    }
}

/// The sha256 of some content, in lower-case hexadecimal.
fn sha256(content: &Content) -> String {
    let bytes = match content {
        Content::Bytes(bytes) => bytes.as_slice(),
        Content::Text(text) => text.as_bytes(),
    };
    hex(&Sha256::digest(bytes))
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
        text
    })
}

/// A document that could not be had, and why. The others come in.
#[derive(Debug)]
pub struct Refused {
    /// Which: a path, a path with a line, an address.
    pub what: String,
    /// Why.
    pub reason: Reason,
}

/// Why a document could not be had.
#[derive(Debug, thiserror::Error)]
pub enum Reason {
    /// There is no such file.
    #[error("there is no such file or folder")]
    Missing,
    /// The file system said no.
    #[error("it could not be read: {0}")]
    Io(#[from] io::Error),
    /// A folder, or a pattern, without a single report.
    #[error("no reports in it")]
    NoReports,
    /// A line of JSON that is none.
    #[error("it is not a JSON object: {0}")]
    NotJson(String),
    /// A JSON object that holds no document.
    #[error("it has neither \"text\" nor \"html\"")]
    NoContent,
    /// A line longer than the limit.
    #[error("the line is longer than {0} MB")]
    LongLine(usize),
    /// A kind of input that Dateline does not read yet.
    #[error("{0} cannot be read yet")]
    NotYet(&'static str),
    /// Nothing to read in it.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// A defect of Dateline's.
    #[error("Dateline failed on it ({0}); the others were read")]
    Defect(String),
}

impl Reason {
    /// What to try.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Missing => Some("check the spelling, and quote patterns such as 'pages/*.html'"),
            Self::NoReports => {
                Some("Dateline looks for .html, .htm, .xhtml, .txt, .json, .jsonl and .ndjson")
            }
            Self::NotJson(_) | Self::NoContent => Some(
                r#"one object a line: {"id"?, "html" or "text", "title"?, "url"?, "published"?, "outlet"?}"#,
            ),
            Self::NotYet(_) => Some("save the pages as .html or .txt files and read those"),
            Self::Defect(_) => Some("please report it, with the document if you can share it"),
            Self::Io(_) | Self::LongLine(_) | Self::Unreadable(_) => None,
        }
    }
}

impl Refused {
    pub(crate) fn new(what: impl Into<String>, reason: impl Into<Reason>) -> Self {
        Self { what: what.into(), reason: reason.into() }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.reason)
    }
}

impl std::error::Error for Refused {}
