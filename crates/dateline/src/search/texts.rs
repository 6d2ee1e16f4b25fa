//! The texts that stand behind an index.
//!
//! Comes in: rows, of which the index knows the words but not their order. Goes out: what stands in them, word for
//! word. The index itself holds no text, so that whoever searches lends it the case. Refuses to know where the texts
//! are kept.

use super::error::IndexError;
use super::schema::Indexed;

/// A part of a report in which words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The body.
    Text,
    /// The title.
    Title,
    /// The name of the outlet.
    Outlet,
}

/// What looks at the words of a row. It is called from any thread, in any order.
pub type Look<'a> = &'a (dyn Fn(u64, &str) + Sync);

/// Reports that can be read again by their rows.
pub trait Texts {
    /// Why they cannot be read.
    type Error: From<IndexError>;

    /// Hands this part of each of these rows, which ascend, to `look`. A row that is gone, damaged or without this part
    /// is left out.
    ///
    /// # Errors
    /// When nothing can be read any more.
    fn read(&self, part: Part, rows: &[u64], look: Look<'_>) -> Result<(), Self::Error>;
}

/// Reports in memory, in order of their rows.
impl Texts for [Indexed] {
    type Error = IndexError;

    fn read(&self, part: Part, rows: &[u64], look: Look<'_>) -> Result<(), IndexError> {
        for row in rows {
            let Ok(at) = self.binary_search_by_key(row, |report| report.row) else { continue };
            let words = match part {
                Part::Text => Some(&self[at].text),
                Part::Title => self[at].title.as_ref(),
                Part::Outlet => self[at].outlet.as_ref(),
            };
            words.iter().for_each(|words| look(*row, words));
        }
        Ok(())
    }
}
