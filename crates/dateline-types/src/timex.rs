//! Expressions of time, made absolute.
//!
//! Comes in: the words of a time expression and its TimeML value. Goes out: the same with the days it
//! covers and what it was resolved against. Refuses invented precision: "recently" stays `PAST_REF`.

use serde::{Deserialize, Serialize};

use crate::{DateValue, Span};

/// A time expression; its span is the TimeML extent, modifiers included ("early 2014").
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Timex<S = Span> {
    /// The words.
    pub span: S,
    /// What kind of time.
    #[serde(rename = "type")]
    pub kind: TimexType,
    /// The TimeML value: `2021-12-08`, `2021-W48`, `199X`, `P2D`, `PAST_REF`.
    pub value: String,
    /// First day covered, if the value names days; of a time of day, the moment at which it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<DateValue>,
    /// Last day covered (inclusive), if the value names days; of a time of day, its last moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<DateValue>,
    /// The part or bound that a modifier names.
    #[serde(rename = "mod", skip_serializing_if = "Option::is_none")]
    pub modifier: Option<TimexMod>,
    /// What the value was worked out from; absent where the words alone say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anchor: Option<Anchor>,
}

/// The TimeML types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum TimexType {
    /// A day or something longer with a place in the calendar.
    Date,
    /// A time of a day.
    Time,
    /// A length.
    Duration,
    /// Something that recurs.
    Set,
}

/// The TimeML modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[allow(missing_docs, reason = "the names are TimeML's own")]
pub enum TimexMod {
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Start,
    Mid,
    End,
    Approx,
}

/// What a relative expression was resolved against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Anchor {
    /// The report's publication date.
    Published,
    /// A date that the text gave before ("one day after").
    Narrative,
}

impl<S> Timex<S> {
    /// An expression with its value; interval, modifier and anchor are still to be said.
    pub fn new(span: S, kind: TimexType, value: impl Into<String>) -> Self {
        Self { span, kind, value: value.into(), from: None, to: None, modifier: None, anchor: None }
    }

    /// The same expression with its span in other units.
    pub fn map_spans<T>(self, to: &mut impl FnMut(S) -> T) -> Timex<T> {
        Timex {
            span: to(self.span),
            kind: self.kind,
            value: self.value,
            from: self.from,
            to: self.to,
            modifier: self.modifier,
            anchor: self.anchor,
        }
    }
}
