//! A report as a member of its story.
//!
//! Comes in: an annotated report and its place. Goes out: the same, with what every telling stage asks of it:
//! its words, its sentences, its outlet, its day. Refuses to know the other members.

use dateline_types::{Annotated, Annotations, EntityId, Placement, ReportId, Span};

use crate::calendar::published_day;

/// A report of a story.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Member<'a> {
    pub(crate) annotated: &'a Annotated,
    pub(crate) placement: &'a Placement,
    /// The day it was published, where it is wholly known.
    pub(crate) day: Option<i32>,
}

impl<'a> Member<'a> {
    pub(crate) fn of(annotated: &'a Annotated, placement: &'a Placement) -> Self {
        Self { annotated, placement, day: published_day(&annotated.report) }
    }

    pub(crate) fn id(self) -> ReportId {
        self.annotated.id.clone()
    }

    /// What it says, if anybody looked.
    pub(crate) fn annotations(self) -> Option<&'a Annotations> {
        self.annotated.annotations.as_ref()
    }

    /// The words at a span; none where the span is not of this text.
    pub(crate) fn words(self, span: Span) -> &'a str {
        self.annotated.report.text.get(span.range()).unwrap_or_default()
    }

    /// The sentence in which a span begins.
    pub(crate) fn sentence(self, span: Span) -> Option<Span> {
        let sentences = &self.annotations()?.sentences;
        let place = sentences.partition_point(|sentence| sentence.start() <= span.start()).checked_sub(1)?;
        Some(sentences[place]).filter(|sentence| span.start() < sentence.end())
    }

    /// The sentence before one.
    pub(crate) fn sentence_before(self, sentence: Span) -> Option<Span> {
        let sentences = &self.annotations()?.sentences;
        let place = sentences.partition_point(|other| other.start() < sentence.start());
        Some(sentences[place.checked_sub(1)?])
    }

    /// The name of one of its entities.
    pub(crate) fn entity_name(self, id: EntityId) -> Option<&'a str> {
        Some(self.annotations()?.entity(id)?.name.as_str())
    }

    /// Its outlet; the report's own id where no outlet is known.
    pub(crate) fn outlet(self) -> &'a str {
        self.annotated.report.outlet.as_deref().unwrap_or(self.annotated.id.as_str())
    }

    /// Whether it is a text of its own: neither a copy nor a later version.
    pub(crate) fn is_original(self) -> bool {
        self.placement.copy_of.is_none() && self.placement.version_of.is_none()
    }
}
