//! The nouns of Dateline.
//!
//! Comes in: nothing. Goes out: the types every other crate speaks in, from the [`Span`] up to the
//! [`Story`], and the one conversion from byte spans (inside) to code points (in every output).
//!
//! Refuses to know: files, clocks, networks, models, and how any value was found. It does know one thing
//! about finding: a derived value (mention, quote, timex, figure, event) cannot be built without the span
//! of the words it stands on.
//!
//! # Inside and outside
//!
//! Every derived type is generic over its span. Inside the engine it is `Quote<Span>` (written `Quote`),
//! with byte offsets that slice a `&str` at no cost. [`Span`] cannot be serialised. What leaves the engine
//! is `Quote<PointSpan>`, in Unicode code points, and the only way from one to the other is `map_spans`
//! with a [`CodePoints`] index:
//!
//! ```
//! use dateline_types::{CodePoints, Span, Timex, TimexType};
//!
//! let text = "Zürich, Friday";
//! let friday = Timex::new(Span::new(9, 15), TimexType::Date, "2030-05-10");
//! assert_eq!(friday.span.of(text), "Friday");
//!
//! let points = CodePoints::of(text);
//! let outside = friday.map_spans(&mut |span| points.span(span));
//! assert_eq!((outside.span.start(), outside.span.end()), (8, 14));
//! ```
//!
//! Byte spans stay inside; this does not compile:
//!
//! ```compile_fail
//! serde_json::to_string(&dateline_types::Span::new(0, 4)).unwrap();
//! ```
//!
//! # No span, no fact
//!
//! A quote's content and an entity's mentions are [`NonEmpty`] lists, and a timex, figure or event asks for its
//! span first. A quote without words does not compile:
//!
//! ```compile_fail
//! dateline_types::Quote::<dateline_types::Span>::new(dateline_types::QuoteKind::Direct, Vec::new());
//! ```

mod annotations;
mod confidence;
mod date;
mod document;
mod entity;
mod event;
mod figure;
mod language;
mod non_empty;
mod number;
mod points;
mod problem;
mod quote;
mod record;
mod report;
mod span;
mod story;
mod timex;

pub use annotations::Annotations;
pub use confidence::Confidence;
pub use date::{Basis, DateError, DateValue, Dated, TimeOfDay};
pub use document::{Content, Document, Hints, MediaType, Source};
pub use entity::{Entity, EntityId, EntityType, Form, Mention, Role};
pub use event::{Event, EventStatus, EventType, Place, When};
pub use figure::{AsOf, Bound, Figure, FigureStatus, Of};
pub use language::Language;
pub use non_empty::NonEmpty;
pub use number::Number;
pub use points::{CodePoints, PointSpan};
pub use problem::{Problem, ProblemCode};
pub use quote::{Mode, Quote, QuoteKind};
pub use record::{Annotated, MadeBy, Placement, ReportRecord, Tier};
pub use report::{Block, BlockKind, Caption, CaptionPlace, Image, Report, ReportId};
pub use span::Span;
pub use story::{
    Claim, Comparison, Happening, InReport, Person, PersonIn, Relation, Speaker, Statement, StatementIn,
    Story, StoryFigure, StoryReport, TimelineEntry, TimelineStatus,
};
pub use timex::{Anchor, Timex, TimexMod, TimexType};
