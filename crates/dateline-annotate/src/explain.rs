//! Why a value is what it is.
//!
//! Comes in: a report. Goes out: for each time and figure the rule that read it and what it was resolved against.
//! Refuses to judge: it tells what the stages did, in the order of the text.

use dateline_types::{Anchor, Bound, Figure, Report, Span};

use crate::{Reading, Words, times_and_figures, timex};

/// A value with the rule that gave it.
///
/// ```
/// use dateline_types::{Anchor, Report};
/// let mut report = Report::of_text("The mayor left yesterday with 40 boxes.");
/// let explained = dateline_annotate::explain(&report);
/// assert_eq!(explained[0].rule, "time/relative-day");
/// assert_eq!((explained[1].rule, explained[1].value.as_str()), ("figure/digits", "40"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The words.
    pub span: Span,
    /// The value they stand for.
    pub value: String,
    /// The name of the rule: `time/weekday`, `figure/money`.
    pub rule: &'static str,
    /// What it was counted from; `None` where the words alone say it.
    pub anchor: Option<Anchor>,
}

/// Explains the times and figures of an English report, in the order of the text. The report must bear the day it
/// was annotated with.
pub fn explain(report: &Report) -> Vec<Explained> {
    let words = Words::of(&Reading::of(&report.text));
    let published = report.published.or_else(|| timex::own_day(&words));
    let (timexes, figures) = times_and_figures(report);
    let rules = timex::rules(&words, published);
    let times = timexes.into_iter().zip(rules).map(|(timex, rule)| Explained {
        span: timex.span,
        value: timex.value,
        rule,
        anchor: timex.anchor,
    });
    let figures = figures.iter().map(|figure| Explained {
        span: figure.span,
        value: value(figure),
        rule: rule(figure, &report.text),
        anchor: None,
    });
    let mut all: Vec<Explained> = times.chain(figures).collect();
    all.sort_by_key(|explained| (explained.span.start(), explained.span.end()));
    all
}

/// The number, and the upper end of a range.
fn value(figure: &Figure) -> String {
    let high = figure.value_high.map(|high| format!("..{}", high.get()));
    format!("{}{}", figure.value.get(), high.unwrap_or_default())
}

/// How a figure was read: by its sign or unit first, then by how its number is written.
fn rule(figure: &Figure, text: &str) -> &'static str {
    let digits = figure.span.of(text).bytes().any(|byte| byte.is_ascii_digit());
    match figure.unit.as_deref() {
        _ if figure.bound == Bound::Range => "figure/range",
        Some(unit) if unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_uppercase()) => "figure/money",
        Some("percent" | "percentage_points") => "figure/share",
        _ if digits => "figure/digits",
        _ => "figure/words",
    }
}
