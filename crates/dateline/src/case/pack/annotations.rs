//! Annotations as small numbers.
//!
//! Comes in: the annotations of a report. Goes out: tuples of codes, distances and the few words that do not
//! stand in the text; and back. Refuses, on the way back, whatever does not fit its text.

use dateline_types::{
    Annotations, AsOf, Confidence, DateValue, Entity, EntityId, Event, Figure, Mention, NonEmpty, Number, Of,
    Quote, Role, Span, Timex,
};
use serde::{Deserialize, Serialize};

use super::spans::{From, PackedSpan, Reader, Writer};
use crate::case::codes::Coded;

#[derive(Serialize, Deserialize)]
pub(super) struct PackedAnnotations {
    sentences: Vec<PackedSpan>,
    entities: Vec<PackedEntity>,
    quotes: Vec<PackedQuote>,
    timexes: Vec<PackedTimex>,
    figures: Vec<PackedFigure>,
    /// As JSON with byte spans.
    events: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct PackedEntity {
    kind: u8,
    /// One more than the place of the first mention whose words are the name; 0 where there is none.
    named_by: u32,
    name: String,
    role: Option<(String, PackedSpan)>,
    mentions: Vec<(PackedSpan, u8)>,
}

#[derive(Serialize, Deserialize)]
struct PackedQuote {
    kind: u8,
    mode: u8,
    content: Vec<PackedSpan>,
    cue: Vec<PackedSpan>,
    source: Vec<PackedSpan>,
    speaker: Option<u32>,
    confidence: u8,
}

#[derive(Serialize, Deserialize)]
struct PackedTimex {
    span: PackedSpan,
    kind: u8,
    value: String,
    from: PackedDate,
    to: PackedDate,
    modifier: Option<u8>,
    anchor: Option<u8>,
}

/// A date beside a value.
#[derive(Serialize, Deserialize)]
enum PackedDate {
    None,
    /// It is the value itself.
    Value,
    Other(String),
}

#[derive(Serialize, Deserialize)]
struct PackedFigure {
    span: PackedSpan,
    value: PackedNumber,
    value_high: Option<PackedNumber>,
    bound: u8,
    unit: Option<String>,
    of: Option<(String, PackedSpan)>,
    status: u8,
    giver: Option<u32>,
    given_in: Vec<PackedSpan>,
    as_of: Option<(String, u8)>,
}

/// Most numbers are whole, and small.
#[derive(Serialize, Deserialize)]
enum PackedNumber {
    Whole(i64),
    Other(f64),
}

/// A span in JSON.
#[derive(Serialize, Deserialize)]
struct Bytes(u32, u32);

impl PackedAnnotations {
    pub(super) fn of(all: &Annotations, text: &str) -> Self {
        let mut to = Writer::default();
        let events = all.events.as_ref().map(|events| json_of(events));
        Self {
            sentences: to.spans(&all.sentences),
            entities: all.entities.iter().map(|entity| PackedEntity::of(entity, text, &mut to)).collect(),
            quotes: all.quotes.iter().map(|quote| PackedQuote::of(quote, &mut to)).collect(),
            timexes: all.timexes.iter().map(|timex| PackedTimex::of(timex, &mut to)).collect(),
            figures: all.figures.iter().map(|figure| PackedFigure::of(figure, text, &mut to)).collect(),
            events,
        }
    }

    pub(super) fn unpacked(self, text: &str, counted: From) -> Option<Annotations> {
        let mut from = Reader::of(text, counted);
        let sentences = from.spans(self.sentences)?;
        let entities = self.entities.into_iter().enumerate();
        Some(Annotations {
            sentences,
            entities: entities.map(|(id, entity)| entity.unpacked(id, &mut from)).collect::<Option<_>>()?,
            quotes: self.quotes.into_iter().map(|quote| quote.unpacked(&mut from)).collect::<Option<_>>()?,
            timexes: self
                .timexes
                .into_iter()
                .map(|timex| timex.unpacked(&mut from))
                .collect::<Option<_>>()?,
            figures: self
                .figures
                .into_iter()
                .map(|figure| figure.unpacked(&mut from))
                .collect::<Option<_>>()?,
            events: match self.events {
                Some(events) => Some(events_of(&events, text)?),
                None => None,
            },
        })
    }
}

impl PackedEntity {
    fn of(entity: &Entity, text: &str, to: &mut Writer) -> Self {
        let named_by = entity.mentions.iter().position(|mention| mention.span.of(text) == entity.name);
        Self {
            kind: entity.kind.code(),
            named_by: named_by.map_or(0, |place| place as u32 + 1),
            name: if named_by.is_some() { String::new() } else { entity.name.clone() },
            role: entity
                .role
                .as_ref()
                .map(|role| (unless_there(&role.text, role.span, text), to.span(role.span))),
            mentions: entity
                .mentions
                .iter()
                .map(|mention| (to.span(mention.span), mention.form.code()))
                .collect(),
        }
    }

    fn unpacked(self, id: usize, from: &mut Reader<'_>) -> Option<Entity> {
        let role = match self.role {
            Some((text, span)) => {
                let span = from.span(span)?;
                Some(Role { text: there(text, span, from), span })
            }
            None => None,
        };
        let mention = |(span, form)| Some(Mention { span: from.span(span)?, form: Coded::of_code(form)? });
        let mentions = self.mentions.into_iter().map(mention).collect::<Option<Vec<_>>>()?;
        let name = match self.named_by.checked_sub(1) {
            Some(place) => from.words(mentions.get(place as usize)?.span).to_owned(),
            None => self.name,
        };
        let mentions = NonEmpty::from_vec(mentions)?;
        Some(Entity { id: EntityId(id as u32), name, kind: Coded::of_code(self.kind)?, role, mentions })
    }
}

impl PackedQuote {
    fn of(quote: &Quote, to: &mut Writer) -> Self {
        Self {
            kind: quote.kind.code(),
            mode: quote.mode.code(),
            content: to.spans(quote.content.as_slice()),
            cue: to.spans(&quote.cue),
            source: to.spans(&quote.source),
            speaker: quote.speaker.map(|id| id.0),
            confidence: hundredths(quote.confidence),
        }
    }

    fn unpacked(self, from: &mut Reader<'_>) -> Option<Quote> {
        Some(Quote {
            kind: Coded::of_code(self.kind)?,
            mode: Coded::of_code(self.mode)?,
            content: NonEmpty::from_vec(from.spans(self.content)?)?,
            cue: from.spans(self.cue)?,
            source: from.spans(self.source)?,
            speaker: self.speaker.map(EntityId),
            confidence: Confidence::percent(self.confidence.min(100)),
        })
    }
}

impl PackedTimex {
    fn of(timex: &Timex, to: &mut Writer) -> Self {
        Self {
            span: to.span(timex.span),
            kind: timex.kind.code(),
            value: timex.value.clone(),
            from: PackedDate::of(timex.from, &timex.value),
            to: PackedDate::of(timex.to, &timex.value),
            modifier: timex.modifier.map(Coded::code),
            anchor: timex.anchor.map(Coded::code),
        }
    }

    fn unpacked(self, from: &mut Reader<'_>) -> Option<Timex> {
        Some(Timex {
            span: from.span(self.span)?,
            kind: Coded::of_code(self.kind)?,
            from: self.from.unpacked(&self.value)?,
            to: self.to.unpacked(&self.value)?,
            value: self.value,
            modifier: known(self.modifier)?,
            anchor: known(self.anchor)?,
        })
    }
}

impl PackedDate {
    fn of(date: Option<DateValue>, value: &str) -> Self {
        match date.map(|date| date.to_string()) {
            None => Self::None,
            Some(date) if date == value => Self::Value,
            Some(date) => Self::Other(date),
        }
    }

    #[allow(clippy::option_option, reason = "absent and unreadable are two things here")]
    fn unpacked(self, value: &str) -> Option<Option<DateValue>> {
        match self {
            Self::None => Some(None),
            Self::Value => value.parse().ok().map(Some),
            Self::Other(date) => date.parse().ok().map(Some),
        }
    }
}

impl PackedFigure {
    fn of(figure: &Figure, text: &str, to: &mut Writer) -> Self {
        Self {
            span: to.span(figure.span),
            value: PackedNumber::of(figure.value),
            value_high: figure.value_high.map(PackedNumber::of),
            bound: figure.bound.code(),
            unit: figure.unit.clone(),
            of: figure.of.as_ref().map(|of| (unless_there(&of.text, of.span, text), to.span(of.span))),
            status: figure.status.code(),
            giver: figure.giver.map(|id| id.0),
            given_in: to.spans(&figure.given_in),
            as_of: figure.as_of.map(|as_of| (as_of.value.to_string(), as_of.basis.code())),
        }
    }

    fn unpacked(self, from: &mut Reader<'_>) -> Option<Figure> {
        let span = from.span(self.span)?;
        let of = match self.of {
            Some((text, span)) => {
                let span = from.span(span)?;
                Some(Of { text: there(text, span, from), span })
            }
            None => None,
        };
        let as_of = match self.as_of {
            Some((value, basis)) => Some(AsOf { value: value.parse().ok()?, basis: Coded::of_code(basis)? }),
            None => None,
        };
        Some(Figure {
            span,
            value: self.value.unpacked()?,
            value_high: self.value_high.and_then(PackedNumber::unpacked),
            bound: Coded::of_code(self.bound)?,
            unit: self.unit,
            of,
            status: Coded::of_code(self.status)?,
            giver: self.giver.map(EntityId),
            given_in: from.spans(self.given_in)?,
            as_of,
        })
    }
}

impl PackedNumber {
    fn of(number: Number) -> Self {
        let whole = number.get() as i64;
        // To the bit, so that what comes back is what went in.
        let is_whole = (whole as f64).to_bits() == number.get().to_bits();
        if is_whole { Self::Whole(whole) } else { Self::Other(number.get()) }
    }

    fn unpacked(self) -> Option<Number> {
        match self {
            Self::Whole(whole) => Number::new(whole as f64),
            Self::Other(number) => Number::new(number),
        }
    }
}

/// Words, or nothing where they are those of their span.
fn unless_there(words: &str, span: Span, text: &str) -> String {
    if span.of(text) == words { String::new() } else { words.to_owned() }
}

/// The words again.
fn there(words: String, span: Span, from: &Reader<'_>) -> String {
    if words.is_empty() { from.words(span).to_owned() } else { words }
}

/// A confidence in hundredths, which is how exact it is.
pub(crate) fn hundredths(confidence: Confidence) -> u8 {
    (confidence.share() * 100.0).round() as u8
}

#[allow(clippy::option_option, reason = "absent and unknown are two things here")]
fn known<K: Coded>(code: Option<u8>) -> Option<Option<K>> {
    match code {
        None => Some(None),
        Some(code) => K::of_code(code).map(Some),
    }
}

fn json_of(events: &[Event]) -> String {
    let bytes = |span: Span| Bytes(span.start() as u32, span.end() as u32);
    let events: Vec<Event<Bytes>> =
        events.iter().map(|event| event.clone().map_spans(&mut { bytes })).collect();
    serde_json::to_string(&events).expect("events are plain data")
}

fn events_of(json: &str, text: &str) -> Option<Vec<Event>> {
    let events: Vec<Event<Bytes>> = serde_json::from_str(json).ok()?;
    let mut all_fit = true;
    let mut span = |Bytes(start, end): Bytes| {
        let range = start as usize..end as usize;
        all_fit &= text.get(range.clone()).is_some();
        if all_fit { Span::from(range) } else { Span::new(0, 0) }
    };
    let events = events.into_iter().map(|event| event.map_spans(&mut span)).collect();
    all_fit.then_some(events)
}
