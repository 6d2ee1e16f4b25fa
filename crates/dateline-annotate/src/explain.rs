//! Why a value is what it is.
//!
//! Comes in: a report. Goes out: for each time and figure the rule that read it and what it was resolved against.
//! Refuses to judge: it tells what the stages did, in the order of the text.

use dateline_types::{Anchor, Basis, Bound, Dated, Figure, FigureStatus, Report, Span, Timex};

use crate::entity::Meant;
use crate::figure::{self, Cues};
use crate::{Reading, Words, timex};

/// A value with the rule that gave it.
///
/// ```
/// use dateline_types::{Anchor, Report};
/// let mut report = Report::of_text("The mayor left yesterday with more than 40 boxes.");
/// let explained = dateline_annotate::explain(&report);
/// assert_eq!(explained[0].rule, "time/relative-day");
/// assert_eq!((explained[1].rule, explained[1].value.as_str()), ("figure/digits", "40"));
/// let cue = &explained[1].cues[0];
/// assert_eq!((cue.says.as_str(), cue.span.of(&report.text)), ("more_than", "more than"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The words.
    pub span: Span,
    /// The value they stand for.
    pub value: String,
    /// The name of the rule: `time/weekday`, `figure/money`.
    pub rule: &'static str,
    /// What it was counted from, or, of a figure, whose day it holds for; `None` where words alone say it.
    pub anchor: Option<Anchor>,
    /// The words elsewhere that say more of a figure: its bound, its status, its day.
    pub cues: Vec<Cue>,
}

/// Words that say something of a figure they do not belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// The words: "more than", "could", "in April".
    pub span: Span,
    /// What they say, as records write it: `more_than`, `forecast`, `2030-04`.
    pub says: String,
}

/// Explains the times and figures of an English report, in the order of the text. The report must bear the day it
/// was annotated with.
pub fn explain(report: &Report) -> Vec<Explained> {
    let words = Words::of(&Reading::of(&report.text));
    let published = report.published.or_else(|| timex::own_day(&words));
    let timexes = timex::find(&words, published);
    let mut all = figures(&words, &timexes, published);
    let rules = timex::rules(&words, published);
    all.extend(timexes.into_iter().zip(rules).map(|(timex, rule)| Explained {
        span: timex.span,
        value: timex.value,
        rule,
        anchor: timex.anchor,
        cues: Vec::new(),
    }));
    all.sort_by_key(|explained| (explained.span.start(), explained.span.end()));
    all
}

/// The figures, each with the words around it that say more.
fn figures(words: &Words<'_>, timexes: &[Timex], published: Option<Dated>) -> Vec<Explained> {
    let meant = Meant::of(&[], words.whole());
    let found = figure::Found { words, timexes, quotes: &[], meant: &meant, published };
    let explained = |(figure, cues): (Figure, Cues)| Explained {
        span: figure.span,
        value: value(&figure),
        rule: rule(&figure, words.whole()),
        anchor: figure.as_of.filter(|day| day.basis == Basis::Published).map(|_| Anchor::Published),
        cues: told(&figure, cues),
    };
    figure::find(&found).into_iter().zip(figure::cues(&found)).map(explained).collect()
}

/// What the words around a figure say of it.
fn told(figure: &Figure, cues: Cues) -> Vec<Cue> {
    let day = figure.as_of.filter(|day| day.basis == Basis::Text).map(|day| day.value.to_string());
    let all = [
        cues.bound.map(|span| (span, bound(figure.bound).to_owned())),
        cues.status.map(|span| (span, status(figure.status).to_owned())),
        cues.day.zip(day),
    ];
    all.into_iter().flatten().map(|(span, says)| Cue { span, says }).collect()
}

/// A bound as records write it.
fn bound(bound: Bound) -> &'static str {
    match bound {
        Bound::Exact => "exact",
        Bound::About => "about",
        Bound::AtLeast => "at_least",
        Bound::MoreThan => "more_than",
        Bound::AtMost => "at_most",
        Bound::LessThan => "less_than",
        Bound::Range => "range",
    }
}

/// A status as records write it.
fn status(status: FigureStatus) -> &'static str {
    match status {
        FigureStatus::Reported => "reported",
        FigureStatus::Forecast => "forecast",
        FigureStatus::Target => "target",
        FigureStatus::Denied => "denied",
        FigureStatus::Hypothetical => "hypothetical",
    }
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
