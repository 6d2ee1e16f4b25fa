//! All that one report says.
//!
//! Comes in: the lists of the annotating stages. Goes out: one value that travels with its report.
//! Refuses other reports.

use serde::{Deserialize, Serialize};

use crate::{Entity, EntityId, Event, Figure, Quote, Span, Timex};

/// The annotations of one report. A list that no stage has looked for is `None` and stays out of the
/// record; an empty one says that a stage looked and found nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Annotations<S = Span> {
    /// The sentences, in order, without the white space between them.
    pub sentences: Vec<S>,
    /// The entities; `entities[i].id` is `i`.
    pub entities: Vec<Entity<S>>,
    /// All attributions, in order of their content.
    pub quotes: Vec<Quote<S>>,
    /// Time expressions, in order.
    pub timexes: Vec<Timex<S>>,
    /// Figures, in order.
    pub figures: Vec<Figure<S>>,
    /// Events, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<Event<S>>>,
}

impl<S> Default for Annotations<S> {
    fn default() -> Self {
        Self {
            sentences: Vec::new(),
            entities: Vec::new(),
            quotes: Vec::new(),
            timexes: Vec::new(),
            figures: Vec::new(),
            events: None,
        }
    }
}

impl<S> Annotations<S> {
    /// The entity of this id.
    pub fn entity(&self, id: EntityId) -> Option<&Entity<S>> {
        self.entities.get(id.0 as usize)
    }

    /// The same annotations with their spans in other units.
    pub fn map_spans<T>(self, to: &mut impl FnMut(S) -> T) -> Annotations<T> {
        Annotations {
            sentences: self.sentences.into_iter().map(&mut *to).collect(),
            entities: self.entities.into_iter().map(|entity| entity.map_spans(to)).collect(),
            quotes: self.quotes.into_iter().map(|quote| quote.map_spans(to)).collect(),
            timexes: self.timexes.into_iter().map(|timex| timex.map_spans(to)).collect(),
            figures: self.figures.into_iter().map(|figure| figure.map_spans(to)).collect(),
            events: self.events.map(|events| events.into_iter().map(|event| event.map_spans(to)).collect()),
        }
    }
}
