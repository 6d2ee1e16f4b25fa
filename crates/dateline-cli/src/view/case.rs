//! What a case has to say to people.
//!
//! Comes in: what a later version says otherwise, what a check found. Goes out: lines. Refuses to judge them.

use dateline::case::{Changes, Findings};

use super::style::{CARE, FAINT, NAME, QUOTE, styled};
use super::words::clean;

/// So many sentences of each kind are shown.
const SHOWN: usize = 6;

/// What a later version says otherwise: sentences that are new, sentences that are gone.
pub(crate) fn changes(id: &str, changes: &Changes) -> String {
    let mut lines = format!("{}\n", styled(NAME, &clean(id)));
    for (sign, style, sentences) in [('-', CARE, &changes.removed), ('+', QUOTE, &changes.added)] {
        for sentence in sentences.iter().take(SHOWN) {
            lines.push_str(&styled(style, &format!("  {sign} {}", clean(sentence))));
            lines.push('\n');
        }
        if sentences.len() > SHOWN {
            let more = format!("  {sign} and {} more", sentences.len() - SHOWN);
            lines.push_str(&styled(FAINT, &more));
            lines.push('\n');
        }
    }
    lines
}

/// What is wrong in a case, and what to do.
pub(crate) fn findings(findings: &Findings) -> String {
    let mut lines = String::new();
    let mut advised: Vec<&str> = Vec::new();
    for finding in &findings.all {
        lines.push_str(&format!("{}: {}\n", styled(CARE, "damaged"), clean(&finding.what)));
        if !advised.contains(&finding.advice) {
            advised.push(finding.advice);
        }
    }
    for advice in advised {
        lines.push_str(&format!("  {}: {advice}\n", styled(QUOTE, "what to do")));
    }
    let count = findings.all.len();
    let things = if count == 1 { "thing is" } else { "things are" };
    lines.push_str(&format!("{count} {things} wrong in {} reports\n", findings.versions));
    lines
}
