//! People, organisations and places, and the words that name them.
//!
//! Comes in: mentions, each with its span. Goes out: entities of one report. Refuses to know entities
//! across reports (that is `story`'s) and anything that no words of the report name.

use serde::{Deserialize, Serialize};

use crate::{NonEmpty, Span};

/// The place of an entity in its report's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct EntityId(pub u32);

/// What is behind one or more mentions of a report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entity<S = Span> {
    /// Its place in the list.
    pub id: EntityId,
    /// The fullest name in the report ("Vladimir Putin").
    pub name: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: EntityType,
    /// What the report calls it by office ("Russian President"), if it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role<S>>,
    /// The words, in order of the text.
    pub mentions: NonEmpty<Mention<S>>,
}

/// An office or description that stands beside a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Role<S = Span> {
    /// The words of the role.
    pub text: String,
    /// Where they stand.
    pub span: S,
}

/// Words that name an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mention<S = Span> {
    /// The words.
    pub span: S,
    /// How they name it.
    pub form: Form,
}

/// How a mention names its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// "Vladimir Putin", "Putin", "NATO".
    Name,
    /// "the Russian president".
    Nominal,
    /// "he", "their".
    Pronoun,
}

/// The kinds of entities, with the meanings of OntoNotes 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum EntityType {
    /// People, also invented ones.
    Person,
    /// Companies, agencies, institutions, parties, teams.
    Org,
    /// Countries, cities, states.
    Gpe,
    /// Other places: seas, mountains, regions.
    Loc,
    /// Nationalities, religious and political groups.
    Norp,
    /// Buildings, airports, roads, pipelines.
    Fac,
    /// Named wars, storms, elections, games.
    Event,
    /// Titles of books, songs, films; laws.
    Work,
    /// Vehicles, weapons, foods, devices.
    Product,
}

impl<S> Entity<S> {
    /// An entity known by one mention so far.
    pub fn new(id: EntityId, name: impl Into<String>, kind: EntityType, mention: Mention<S>) -> Self {
        Self { id, name: name.into(), kind, role: None, mentions: NonEmpty::one(mention) }
    }

    /// The same entity with its spans in other units.
    pub fn map_spans<T>(self, to: &mut impl FnMut(S) -> T) -> Entity<T> {
        Entity {
            id: self.id,
            name: self.name,
            kind: self.kind,
            role: self.role.map(|role| Role { text: role.text, span: to(role.span) }),
            mentions: self.mentions.map(|mention| Mention { span: to(mention.span), form: mention.form }),
        }
    }
}
