//! Why the dates and figures of a report are what they are.
//!
//! Comes in: a report. Goes out: a table: value, rule, what it was counted from, and the words. Refuses to read the
//! text again in any other way than the stages do.

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
        let from =
            line.anchor.map_or(String::new(), |anchor| styled(FAINT, &format!(" ({})", counted(anchor))));
        page.item(2, &format!("{value}  {rule}  "), &format!("{words}{from}"));
    }
    page.blank();
    page.finish()
}

fn counted(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Published => "from the publication date",
        Anchor::Narrative => "from the date told before",
    }
}
