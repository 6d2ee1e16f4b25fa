//! A report as a clean article, to be shown or kept.
//!
//! Comes in: a report. Goes out: its headline, who and when, and its body, as HTML or Markdown in which nothing of the
//! page is alive: no script, no style, no link, no image, and no word that could be taken for markup. Refuses to look
//! at the page again: what is shown is what was kept.

mod html;
mod markdown;
mod pieces;

pub use html::html;
pub(crate) use markdown::escaped;
pub use markdown::markdown;

use dateline_types::Report;

/// "Mara Lindqvist · The Harbour Ledger · 2030-05-14".
fn origin(report: &Report) -> Vec<String> {
    let byline = (!report.byline.is_empty()).then(|| report.byline.join(", "));
    let published = report.published.map(|date| date.value.to_string());
    [byline, report.outlet.clone(), published].into_iter().flatten().map(|part| one_line(&part)).collect()
}

/// The text on one line, without signs that steer a terminal or turn the direction of what follows.
fn one_line(text: &str) -> String {
    let words = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    let plain = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    plain.chars().filter(|sign| !turns(*sign)).collect()
}

/// Marks that make later text run the other way, whatever its letters.
fn turns(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
