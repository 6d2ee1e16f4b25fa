//! The story: what several reports tell together.
//!
//! Comes in: what `story` worked out from annotated reports. Goes out: one record per story, each line of
//! it with the report and the span it stands on. Refuses a line that no report backs.

use serde::{Deserialize, Serialize};

use crate::{Bound, DateValue, Dated, EntityId, FigureStatus, NonEmpty, Number, QuoteKind, ReportId, Span};

/// Happenings that grow out of one another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Story<S = Span> {
    /// The id of its first report.
    pub id: ReportId,
    /// The headline of its most central report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// First day of its dated reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<DateValue>,
    /// Last day of its dated reports (inclusive).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<DateValue>,
    /// How many reports are neither copies nor later versions, families of outlets counted once.
    pub independent: usize,
    /// Its reports, by date, then by input order.
    pub reports: Vec<StoryReport>,
    /// Its happenings, by date.
    pub happenings: Vec<Happening>,
    /// The people in it, the most mentioned first.
    pub people: Vec<Person>,
    /// Who said what.
    pub statements: Vec<Statement<S>>,
    /// Figures that answer the same question, side by side.
    pub figures: Vec<StoryFigure<S>>,
    /// What happened when.
    pub timeline: Vec<TimelineEntry<S>>,
    /// Which outlets say, contradict, or are silent about what.
    pub comparison: Vec<Comparison>,
}

/// A report of a story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StoryReport {
    /// Its name.
    pub id: ReportId,
    /// Its headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its outlet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outlet: Option<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Dated>,
    /// The happening it reports.
    pub happening: ReportId,
    /// The report of which it is a near-duplicate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<ReportId>,
    /// The report of which it is a later version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_of: Option<ReportId>,
}

/// The reports of one occurrence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Happening {
    /// The id of its first report.
    pub id: ReportId,
    /// First day of its dated reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<DateValue>,
    /// Last day of its dated reports (inclusive).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<DateValue>,
    /// Its reports, in the order of the story.
    pub reports: Vec<ReportId>,
}

/// A person across the reports of a story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// `p0`, `p1`, ... in the order of the list.
    pub id: String,
    /// The fullest name that a report gives.
    pub name: String,
    /// The entity of each report that is this person.
    #[serde(rename = "in")]
    pub within: Vec<PersonIn>,
}

/// A person in one report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonIn {
    /// The report.
    pub report: ReportId,
    /// The entity in it.
    pub entity: EntityId,
}

/// One utterance, however many outlets print it and however they cut it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Statement<S = Span> {
    /// Who said it.
    pub speaker: Speaker,
    /// Where it stands.
    #[serde(rename = "in")]
    pub within: NonEmpty<StatementIn<S>>,
}

/// Who made a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Speaker {
    /// The name of the entity, else the words of the source ("the aide").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The person of the story, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
}

/// A piece of a statement in a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StatementIn<S = Span> {
    /// The report.
    pub report: ReportId,
    /// The words.
    pub span: S,
    /// Whether they are the speaker's own.
    pub kind: QuoteKind,
}

/// Figures that answer one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StoryFigure<S = Span> {
    /// What is counted or measured, in the words of the first claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The unit they share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// How the claims stand to one another.
    pub relation: Relation,
    /// The claims, by as-of date.
    pub claims: NonEmpty<Claim<S>>,
}

/// How the claims of one figure stand to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// There is one.
    Single,
    /// They agree, bounds and complements considered.
    Same,
    /// A later one replaces an earlier one.
    Update,
    /// They cannot all be right.
    Conflict,
    /// They answer for different extents (a region, a period, forecast and report).
    DifferentScope,
}

/// One claim of a figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Claim<S = Span> {
    /// The report.
    pub report: ReportId,
    /// The number words.
    pub span: S,
    /// The number.
    pub value: Number,
    /// The upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_high: Option<Number>,
    /// How it bounds the truth.
    pub bound: Bound,
    /// Whether it is said to be so.
    pub status: FigureStatus,
    /// Who gave it: the entity's name, else the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub giver: Option<String>,
    /// The day it holds for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<DateValue>,
}

/// What reports say of a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimelineEntry<S = Span> {
    /// The day, or the month or year where no day is known.
    pub date: DateValue,
    /// Whether it took place.
    pub status: TimelineStatus,
    /// Where it stands: the sentence.
    #[serde(rename = "in")]
    pub within: NonEmpty<InReport<S>>,
}

/// Whether what stands on the timeline took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum TimelineStatus {
    /// It did.
    Happened,
    /// It is announced.
    Planned,
    /// Someone denies it.
    Denied,
}

/// Words of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InReport<S = Span> {
    /// The report.
    pub report: ReportId,
    /// The words.
    pub span: S,
}

/// Which outlets say a fact, differ from it, or are silent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The fact: a list of the record and the place in it, `statements/3`.
    pub fact: String,
    /// Outlets that say it.
    pub says: Vec<String>,
    /// Outlets that say otherwise.
    pub differs: Vec<String>,
    /// Outlets that do not say.
    pub silent: Vec<String>,
}

impl<S> Story<S> {
    /// The same story with its spans in other units. Spans of a story lie in different texts, so the
    /// conversion is told which report each one belongs to.
    pub fn map_spans<T>(self, to: &mut impl FnMut(&ReportId, S) -> T) -> Story<T> {
        Story {
            id: self.id,
            title: self.title,
            from: self.from,
            to: self.to,
            independent: self.independent,
            reports: self.reports,
            happenings: self.happenings,
            people: self.people,
            statements: self.statements.into_iter().map(|statement| statement.map_spans(to)).collect(),
            figures: self.figures.into_iter().map(|figure| figure.map_spans(to)).collect(),
            timeline: self.timeline.into_iter().map(|entry| entry.map_spans(to)).collect(),
            comparison: self.comparison,
        }
    }
}

impl<S> Statement<S> {
    fn map_spans<T>(self, to: &mut impl FnMut(&ReportId, S) -> T) -> Statement<T> {
        let within = self.within.map(|piece| StatementIn {
            span: to(&piece.report, piece.span),
            report: piece.report,
            kind: piece.kind,
        });
        Statement { speaker: self.speaker, within }
    }
}

impl<S> StoryFigure<S> {
    fn map_spans<T>(self, to: &mut impl FnMut(&ReportId, S) -> T) -> StoryFigure<T> {
        let claims = self.claims.map(|claim| Claim {
            span: to(&claim.report, claim.span),
            report: claim.report,
            value: claim.value,
            value_high: claim.value_high,
            bound: claim.bound,
            status: claim.status,
            giver: claim.giver,
            as_of: claim.as_of,
        });
        StoryFigure { of: self.of, unit: self.unit, relation: self.relation, claims }
    }
}

impl<S> TimelineEntry<S> {
    fn map_spans<T>(self, to: &mut impl FnMut(&ReportId, S) -> T) -> TimelineEntry<T> {
        let within =
            self.within.map(|piece| InReport { span: to(&piece.report, piece.span), report: piece.report });
        TimelineEntry { date: self.date, status: self.status, within }
    }
}
