//! Why each line or block of a document was kept or dropped.
//!
//! Comes in: verdicts. Goes out: a line for each, marked `+` (kept) or `-` (dropped), with its first words, and below it
//! the signs that weighed most. Refuses to shorten the list: what is missed may stand anywhere on the page.

use dateline::{Judged, Where};

use super::page::{Page, Screen};
use super::style::{CARE, FAINT, NAME, styled};
use super::words::clean;

/// So many characters of a block are shown.
const WORDS: usize = 70;
/// So many reasons are shown.
const REASONS: usize = 6;

/// The verdicts on one document.
pub(crate) fn judged(label: &str, verdicts: &[Judged], screen: Screen) -> String {
    let mut page = Page::new(screen);
    page.paragraph(0, &styled(NAME, &clean(label)));
    for verdict in verdicts {
        let mark = if verdict.kept { styled(NAME, "+") } else { styled(CARE, "-") };
        page.item(0, &format!("{mark} "), &beginning(&verdict.text));
        page.paragraph(4, &styled(FAINT, &format!("{}: {}", place(&verdict.place), reasons(verdict))));
    }
    page.blank();
    page.finish()
}

fn beginning(text: &str) -> String {
    let mut words: String = clean(text).chars().take(WORDS).collect();
    if words.len() < text.len() {
        words.push('…');
    }
    words
}

fn place(place: &Where) -> String {
    match place {
        Where::Line(span) => format!("{}-{}", span.start(), span.end()),
        Where::Element(path) => clean(path),
    }
}

/// "ShortFit +0.48, Repeated -1.21"; a rule that overruled the signs stands alone, with its sign.
fn reasons(verdict: &Judged) -> String {
    let shown = verdict.reasons.iter().take(REASONS).map(|(name, weight)| {
        if weight.is_infinite() { name.clone() } else { format!("{name} {weight:+.2}") }
    });
    shown.collect::<Vec<_>>().join(", ")
}
