//! From bytes to a report: the article alone.
//!
//! Comes in: a [`Document`] (bytes or text, with what the caller says about it) and [`Limits`]. Goes out: a
//! [`Report`] and the problems met on the way. Refuses to know files, the network and the clock, and what the
//! article's sentences mean.

mod date;
mod html;
mod metadata;

pub use date::read_written;

use dateline_types::{Document, Problem, Report};

/// How much work one document may cause. Each limit that bites leaves a problem and the text found so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of input that are read; the rest is left out. Default 32 MB.
    pub bytes: usize,
    /// Elements of a page that stand open at once; tags nested deeper are passed over, their text is kept.
    /// Default 512.
    pub depth: usize,
    /// Attributes of a tag; further ones are passed over. Default 256.
    pub attributes: usize,
    /// Elements, pieces of text and comments of a page; what comes after is left out. Default 1 million.
    pub nodes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 32 << 20, depth: 512, attributes: 256, nodes: 1_000_000 }
    }
}

/// Why a document gives no report at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No bytes, or only white space.
    #[error("it is empty")]
    Empty,
    /// Bytes that are no text: an image, an archive, a program.
    #[error("it is not text (it looks like {0})")]
    Binary(&'static str),
}

/// Reads a document: finds the article, its title, outlet, byline and dates.
///
/// # Errors
/// When there is nothing to read: see [`Unreadable`]. Anything else is a problem beside the report.
pub fn extract(_document: &Document, _limits: &Limits) -> Result<(Report, Vec<Problem>), Unreadable> {
    Err(Unreadable::Empty)
}

/// Takes the text as it stands: nothing is dropped, every span is into it. For text that is already an
/// article.
///
/// # Errors
/// As [`extract`].
pub fn take(_document: &Document, _limits: &Limits) -> Result<(Report, Vec<Problem>), Unreadable> {
    Err(Unreadable::Empty)
}
