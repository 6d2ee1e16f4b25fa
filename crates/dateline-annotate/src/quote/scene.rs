//! A reading with its quoted stretches at hand.
//!
//! Comes in: a reading. Goes out: words in lower case, and whether a token is quoted. Refuses to judge.

use super::marks::{self, Stretch};
use crate::{Reading, TokenKind};

/// What every rule of this stage looks at.
pub(crate) struct Scene<'a> {
    /// The text.
    pub(crate) reading: &'a Reading<'a>,
    /// The quoted stretches, in order.
    pub(crate) stretches: Vec<Stretch>,
    lower: Vec<String>,
    quoted: Vec<Option<u32>>,
}

impl<'a> Scene<'a> {
    /// One pass over the tokens.
    pub(crate) fn of(reading: &'a Reading<'a>) -> Self {
        let stretches = marks::stretches(reading);
        let mut quoted = vec![None; reading.tokens().len()];
        for (place, stretch) in stretches.iter().enumerate() {
            quoted[stretch.open..stretch.end].fill(Some(place as u32));
        }
        let lower = (0..quoted.len()).map(|at| reading.word(at).to_lowercase()).collect();
        Self { reading, stretches, lower, quoted }
    }

    /// The word at this place, "" beyond the ends.
    pub(crate) fn word(&self, at: usize) -> &'a str {
        self.reading.word(at)
    }

    /// The same in lower case.
    pub(crate) fn lower(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", String::as_str)
    }

    /// What the token looks like.
    pub(crate) fn kind(&self, at: usize) -> Option<TokenKind> {
        self.reading.tokens().get(at).map(|token| token.kind)
    }

    /// Whether the token stands between quotation marks, or is one.
    pub(crate) fn is_quoted(&self, at: usize) -> bool {
        self.stretch(at).is_some()
    }

    /// The stretch that holds this token, by its place in the list.
    pub(crate) fn stretch(&self, at: usize) -> Option<usize> {
        self.quoted.get(at).copied().flatten().map(|place| place as usize)
    }
}
