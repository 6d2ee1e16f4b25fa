//! The report record: what `dateline read --format jsonl` writes.
//!
//! Comes in: a source, a report, its annotations and problems. Goes out: one flat object whose spans are in
//! code points. Refuses to hold anything that is not in the documented contract.

use serde::{Deserialize, Serialize};

use crate::{Annotations, CodePoints, PointSpan, Problem, Report, ReportId, Source, Span};

/// A report with its annotations: what flows from `annotate` to `story`.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotated {
    /// The name of the report.
    pub id: ReportId,
    /// The earlier version of the same report, if this is a later one.
    pub version_of: Option<ReportId>,
    /// Where it comes from.
    pub source: Source,
    /// The article.
    pub report: Report,
    /// What it says; `None` where nobody looked (`--only extract`, a language that is not annotated).
    pub annotations: Option<Annotations>,
    /// What was noticed on the way.
    pub problems: Vec<Problem>,
}

/// One report as it leaves the engine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportRecord {
    /// The name of the report.
    pub id: ReportId,
    /// Where it comes from.
    pub source: Source,
    /// The article.
    #[serde(flatten)]
    pub report: Report<PointSpan>,
    /// What it says.
    #[serde(flatten)]
    pub annotations: Option<Annotations<PointSpan>>,
    /// What was noticed on the way.
    pub problems: Vec<Problem<PointSpan>>,
    /// Its place among other reports, where they were grouped.
    #[serde(flatten)]
    pub placement: Option<Placement>,
    /// What made this record.
    pub made_by: MadeBy,
}

/// The place of a report among others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Placement {
    /// The happening it reports; the id of the happening's first report.
    pub happening: ReportId,
    /// The story it belongs to; the id of the story's first report.
    pub story: ReportId,
    /// The report of which this one is a near-duplicate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<ReportId>,
    /// The report of which this one is a later version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_of: Option<ReportId>,
}

/// What made a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MadeBy {
    /// The version of Dateline.
    pub version: String,
    /// Which stages worked.
    pub tier: Tier,
    /// sha256 of the model's weights, where one was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
}

/// Which stages work on a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Tier {
    /// Rules and small tables.
    Fast,
    /// With the encoder.
    Full,
}

impl ReportRecord {
    /// The record of a report: every span turned into code points of the body.
    pub fn of(annotated: Annotated, placement: Option<Placement>, made_by: MadeBy) -> Self {
        let Annotated { id, source, report, annotations, problems, .. } = annotated;
        let text = report.text.clone();
        let points = CodePoints::of(&text);
        let mut to = |span: Span| points.span(span);
        Self {
            id,
            source,
            report: report.map_spans(&mut to),
            annotations: annotations.map(|annotations| annotations.map_spans(&mut to)),
            problems: problems.into_iter().map(|problem| problem.map_spans(&mut to)).collect(),
            placement,
            made_by,
        }
    }
}
