//! Who said what: the attribution.
//!
//! Comes in: the words of a content, of its cue, of its source. Goes out: one attribution, with the entity
//! behind the source where it is known. Refuses scare quotes and titles: they attribute nothing.

use serde::{Deserialize, Serialize};

use crate::{Confidence, EntityId, NonEmpty, Span};

/// One attribution. Its content is never empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quote<S = Span> {
    /// Whether the words are the speaker's own.
    pub kind: QuoteKind,
    /// What kind of act it was.
    pub mode: Mode,
    /// What was said, without the outer marks; more than one span where the cue stands in between.
    pub content: NonEmpty<S>,
    /// "said", "told reporters", "according to".
    #[serde(default = "Vec::<S>::new", skip_serializing_if = "Vec::is_empty")]
    pub cue: Vec<S>,
    /// The words that name who said it, also where they are no entity ("the aide", "a statement").
    #[serde(default = "Vec::<S>::new", skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<S>,
    /// The entity behind the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker: Option<EntityId>,
    /// How sure the attribution is.
    pub confidence: Confidence,
}

/// Whose words the content is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum QuoteKind {
    /// Every word lies within quotation marks.
    Direct,
    /// None does.
    Indirect,
    /// Some do.
    Mixed,
}

/// What kind of act an attribution reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// It was said or written.
    Speech,
    /// It is thought, hoped, feared.
    Belief,
    /// The source declined to say it.
    Declined,
    /// The source denied it.
    Denied,
}

impl<S> Quote<S> {
    /// Speech of this kind; cue, source and speaker are still to be said.
    pub fn new(kind: QuoteKind, content: NonEmpty<S>) -> Self {
        let (cue, source) = (Vec::new(), Vec::new());
        Self {
            kind,
            mode: Mode::Speech,
            content,
            cue,
            source,
            speaker: None,
            confidence: Confidence::percent(50),
        }
    }

    /// The same attribution with its spans in other units.
    pub fn map_spans<T>(self, to: &mut impl FnMut(S) -> T) -> Quote<T> {
        Quote {
            kind: self.kind,
            mode: self.mode,
            content: self.content.map(&mut *to),
            cue: self.cue.into_iter().map(&mut *to).collect(),
            source: self.source.into_iter().map(&mut *to).collect(),
            speaker: self.speaker,
            confidence: self.confidence,
        }
    }
}
