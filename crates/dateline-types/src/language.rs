//! The language of a text.
//!
//! Comes in: an ISO 639 code. Goes out: the same. Refuses to guess: identification is `extract`'s, and what
//! each language can be annotated with is `annotate`'s.

use serde::{Deserialize, Serialize};

/// An ISO 639-1 code (`en`), or the 639-3 one (`ckb`) where there is no shorter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Language(String);

impl Language {
    /// From a code; case is folded and a region (`en-GB`) dropped.
    pub fn new(code: &str) -> Self {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Self(primary.to_ascii_lowercase())
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.0
    }
}
