//! Why the dates and figures of a report are what they are.
//!
//! Comes in: a report. Goes out: a table: value, rule, the words, what the value was counted from, and the words
//! around a figure that say its bound, its status and its day. Refuses to read the text again in any other way than
//! the stages do.

use dateline::Explained;
use dateline::types::{Anchor, Report};

use super::page::{Page, Screen, column};
use super::style::{DATE, FAINT, styled};
use super::words::clean;

/// The table of a report; empty where nothing was found.
pub(crate) fn explanation(report: &Report, screen: Screen) -> String {
    let explained = dateline::explain(report);
    let mut page = Page::new(screen);
    if !explained.is_empty() {
        page.section("Rules");
    }
    for line in explained {
        let value = column(&styled(DATE, &line.value), 16);
        let rule = column(line.rule, 20);
        let words = clean(line.span.of(&report.text));
        let why = why(&line, &report.text);
        page.item(2, &format!("{value}  {rule}  "), &format!("{words}{why}"));
    }
    page.blank();
    page.finish()
}

/// What a value was counted from, and what the words around it say, in brackets.
fn why(line: &Explained, text: &str) -> String {
    let figure = line.rule.starts_with("figure/");
    let from = line.anchor.map(|anchor| if figure { "as of the publication date" } else { counted(anchor) });
    let from = from.map(str::to_owned);
    let cues = line.cues.iter().map(|cue| format!("{}: “{}”", cue.says, clean(cue.span.of(text))));
    let all: Vec<String> = from.into_iter().chain(cues).collect();
    if all.is_empty() { String::new() } else { styled(FAINT, &format!(" ({})", all.join("; "))) }
}

fn counted(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Published => "from the publication date",
        Anchor::Narrative => "from the date told before",
    }
}
