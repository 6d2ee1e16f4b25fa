//! The entity behind a source.
//!
//! Comes in: entities with all their mentions. Goes out: the one that the head of a source names. Refuses
//! the entities that only stand beside the head: "an aide to Oduya" is not Oduya.

use std::ops::Range;

use dateline_types::{Entity, EntityId, EntityType, Span};

use super::scene::Scene;
use crate::lang::en::function_words::is_preposition;

/// All mentions in order of the text, each with its entity.
pub(crate) struct Speakers<'a> {
    mentions: Vec<(Span, EntityId)>,
    entities: &'a [Entity],
}

impl<'a> Speakers<'a> {
    /// Sorts the mentions.
    pub(crate) fn of(entities: &'a [Entity]) -> Self {
        let mut mentions: Vec<(Span, EntityId)> = entities
            .iter()
            .flat_map(|entity| entity.mentions.iter().map(|mention| (mention.span, entity.id)))
            .collect();
        mentions.sort();
        Self { mentions, entities }
    }

    /// The entity that the source names.
    pub(crate) fn behind(&self, scene: &Scene<'_>, source: &Range<usize>) -> Option<EntityId> {
        let head = head(scene, source);
        let head = scene.reading.span(head..head + 1);
        let whole = scene.reading.span(source.clone());
        self.holding(head).or_else(|| self.apposed(scene, source, whole))
    }

    fn holding(&self, head: Span) -> Option<EntityId> {
        let near = self.mentions.partition_point(|(span, _)| span.start() <= head.start());
        let found =
            self.mentions[near.saturating_sub(4)..near].iter().rev().find(|(span, _)| span.contains(head));
        found.map(|&(_, id)| id).filter(|id| self.entities[id.0 as usize].kind != EntityType::Norp)
    }

    /// `the mayor of Y, Z`: a person behind the comma.
    fn apposed(&self, scene: &Scene<'_>, source: &Range<usize>, whole: Span) -> Option<EntityId> {
        let comma = source.clone().find(|&at| scene.word(at) == ",")?;
        let next = scene.reading.tokens().get(comma + 1)?.span;
        let found =
            self.mentions.iter().skip(self.mentions.partition_point(|(span, _)| span.start() < next.start()));
        found
            .take(1)
            .find(|(span, _)| span.start() == next.start() && whole.contains(*span))
            .map(|&(_, id)| id)
    }
}

/// The last token of the source's first phrase.
fn head(scene: &Scene<'_>, source: &Range<usize>) -> usize {
    let ends = |&at: &usize| {
        let word = scene.lower(at);
        is_preposition(word) || matches!(word, "," | "who" | "whose" | "that" | "(" | "—" | "–")
    };
    let end = (source.start + 1..source.end).find(ends).unwrap_or(source.end);
    end - 1
}
