//! Figures: how many, how much, and who says so.
//!
//! Comes in: the words of a number. Goes out: its value with bound, unit, what it counts, whether it is
//! reported or forecast, and who gave it. Refuses years, addresses, ranks and names that hold digits.

use serde::{Deserialize, Serialize};

use crate::{Basis, DateValue, EntityId, Number, Span};

/// A figure. Its span is the number words with currency sign, percent and million; bound words and unit
/// nouns stand outside.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure<S = Span> {
    /// The number words.
    pub span: S,
    /// The number, scale included.
    pub value: Number,
    /// The upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_high: Option<Number>,
    /// How the value bounds the truth.
    pub bound: Bound,
    /// Unit of money (ISO 4217 code), percent, time, length or area.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What is counted or measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Of<S>>,
    /// Whether it is said to be so.
    pub status: FigureStatus,
    /// The entity that gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub giver: Option<EntityId>,
    /// The words that name the giver, also where they are no entity.
    #[serde(default = "Vec::<S>::new", skip_serializing_if = "Vec::is_empty")]
    pub given_in: Vec<S>,
    /// The day it holds for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<AsOf>,
}

/// The noun a figure stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Of<S = Span> {
    /// The noun ("troops").
    pub text: String,
    /// Where it stands; perhaps in an earlier sentence.
    pub span: S,
}

/// The day a figure holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AsOf {
    /// The day, as exact as it is known.
    pub value: DateValue,
    /// What that was worked out from.
    pub basis: Basis,
}

/// How a value bounds the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// Just this.
    Exact,
    /// "nearly", "some", "about".
    About,
    /// "at least".
    AtLeast,
    /// "more than", "over".
    MoreThan,
    /// "up to", "as many as".
    AtMost,
    /// "below", "under", "fewer than".
    LessThan,
    /// From `value` to `value_high`.
    Range,
}

/// Whether a figure is said to be so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FigureStatus {
    /// It is, or was.
    Reported,
    /// Expected, projected, could or may reach.
    Forecast,
    /// Planned, demanded, promised.
    Target,
    /// Someone says that it is not so.
    Denied,
    /// In or under an if-clause.
    Hypothetical,
}

impl<S> Figure<S> {
    /// An exact, reported figure; what it counts and who gave it are still to be said.
    pub fn new(span: S, value: Number) -> Self {
        Self {
            span,
            value,
            value_high: None,
            bound: Bound::Exact,
            unit: None,
            of: None,
            status: FigureStatus::Reported,
            giver: None,
            given_in: Vec::new(),
            as_of: None,
        }
    }

    /// The same figure with its spans in other units.
    pub fn map_spans<T>(self, to: &mut impl FnMut(S) -> T) -> Figure<T> {
        Figure {
            span: to(self.span),
            value: self.value,
            value_high: self.value_high,
            bound: self.bound,
            unit: self.unit,
            of: self.of.map(|of| Of { text: of.text, span: to(of.span) }),
            status: self.status,
            giver: self.giver,
            given_in: self.given_in.into_iter().map(to).collect(),
            as_of: self.as_of,
        }
    }
}
