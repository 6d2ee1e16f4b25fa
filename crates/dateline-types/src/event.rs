//! Events: who did what to whom, and whether it happened.
//!
//! Comes in: the words of an event and its trigger. Goes out: a PLOVER event. Refuses to exist without a
//! trigger. No stage builds events yet; the noun stands here because it is part of the contract.

use serde::{Deserialize, Serialize};

use crate::{Confidence, EntityId, NonEmpty, Span};

/// An event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Event<S = Span> {
    /// The clause that tells it.
    pub span: S,
    /// The words that name what was done.
    pub trigger: NonEmpty<S>,
    /// What was done.
    #[serde(rename = "type")]
    pub kind: EventType,
    /// Who did it.
    #[serde(default = "Vec::<EntityId>::new", skip_serializing_if = "Vec::is_empty")]
    pub actor: Vec<EntityId>,
    /// To whom.
    #[serde(default = "Vec::<EntityId>::new", skip_serializing_if = "Vec::is_empty")]
    pub recipient: Vec<EntityId>,
    /// Whether it happened.
    pub status: EventStatus,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When<S>>,
    /// Where.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub place: Option<Place<S>>,
    /// Who says so, where the report does not say it itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_by: Option<EntityId>,
    /// How sure the event is.
    pub confidence: Confidence,
}

/// When an event takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct When<S = Span> {
    /// The TimeML value.
    pub value: String,
    /// The words that say so.
    pub span: S,
}

/// Where an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place<S = Span> {
    /// The place.
    pub entity: EntityId,
    /// The words that say so.
    pub span: S,
}

/// The event types of PLOVER (Open Event Data Alliance, 2018 and later).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs, reason = "the names are PLOVER's own")]
pub enum EventType {
    Agree,
    Consult,
    Support,
    Concede,
    Cooperate,
    Aid,
    Retreat,
    Request,
    Accuse,
    Reject,
    Threaten,
    Protest,
    Sanction,
    Mobilize,
    Coerce,
    Assault,
}

/// Whether an event happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the words mean what they say")]
pub enum EventStatus {
    Happened,
    Ongoing,
    Planned,
    Threatened,
    Agreed,
    Denied,
    Hypothetical,
    Asked,
}

impl<S> Event<S> {
    /// The same event with its spans in other units.
    pub fn map_spans<T>(self, to: &mut impl FnMut(S) -> T) -> Event<T> {
        Event {
            span: to(self.span),
            trigger: self.trigger.map(&mut *to),
            kind: self.kind,
            actor: self.actor,
            recipient: self.recipient,
            status: self.status,
            when: self.when.map(|when| When { value: when.value, span: to(when.span) }),
            place: self.place.map(|place| Place { entity: place.entity, span: to(place.span) }),
            claimed_by: self.claimed_by,
            confidence: self.confidence,
        }
    }
}
