//! What a case has to say to people.
//!
//! Comes in: what a later version says otherwise, what a check found, stories in lines, somebody's words. Goes
//! out: lines. Refuses to judge them.

use std::fmt::Write as _;

use dateline::case::{Changes, Findings, Found, FoundReport, Gave, Place, Said, Somebody, StoryLine};
use dateline::types::{Mode, QuoteKind};

use super::page::{Page, Screen};
use super::style::{CARE, DATE, FAINT, FIGURE, NAME, QUOTE, TITLE, styled};
use super::words::{self, clean};

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
        let _ = writeln!(lines, "{}: {}", styled(CARE, "damaged"), clean(&finding.what));
        if !advised.contains(&finding.advice) {
            advised.push(finding.advice);
        }
    }
    for advice in advised {
        let _ = writeln!(lines, "  {}: {advice}", styled(QUOTE, "what to do"));
    }
    let count = findings.all.len();
    let things = if count == 1 { "thing is" } else { "things are" };
    let _ = writeln!(lines, "{count} {things} wrong in {} reports", findings.versions);
    lines
}

/// Stories in lines: the place in the list, how many there are.
pub(crate) fn stories((lines, offset, count): (&[StoryLine], u64, u64), screen: Screen) -> String {
    let mut page = Page::new(screen);
    for line in lines {
        let days = match (&line.from, &line.to) {
            (Some(from), Some(to)) if from != to => format!("{from} to {to}"),
            (Some(day), _) => day.clone(),
            _ => "no date".to_owned(),
        };
        let title = styled(TITLE, &clean(line.title.as_deref().unwrap_or("(no title)")));
        page.item(0, &format!("{}  ", styled(NAME, &clean(line.id.as_str()))), &title);
        let reports =
            if line.reports == 1 { "1 report".to_owned() } else { format!("{} reports", line.reports) };
        let line = format!("{}  {reports}, {} independent", styled(DATE, &days), line.independent);
        page.paragraph(4, &styled(FAINT, &line));
    }
    let last = offset + lines.len() as u64;
    let counted = match (lines.len() as u64, count) {
        (_, 0) => "no stories yet".to_owned(),
        (shown, count) if shown == count => format!("{count} stories"),
        (0, count) => format!("{count} stories, none after {offset}"),
        (_, count) => format!("{} to {last} of {count} stories; --offset {last} for the next", offset + 1),
    };
    page.paragraph(0, &styled(FAINT, &counted));
    page.finish()
}

/// The reports that a search found, and how many were passed over.
pub(crate) fn found((found, offset): (&Found, u64), screen: Screen) -> String {
    let mut page = Page::new(screen);
    for hit in &found.hits {
        let title = styled(TITLE, &clean(hit.title.as_deref().unwrap_or("(no title)")));
        page.item(0, &format!("{}  ", styled(NAME, &clean(hit.id.as_str()))), &title);
        let day = hit.published.map_or_else(|| "no date".to_owned(), |dated| dated.value.date().to_string());
        let outlet = clean(hit.outlet.as_deref().unwrap_or("outlet unknown"));
        page.paragraph(4, &styled(FAINT, &format!("{outlet}  {day}  story {}", hit.story)));
        page.paragraph(4, &marked(hit));
        page.blank();
    }
    let last = offset + found.hits.len() as u64;
    let counted = match (found.total, found.hits.len()) {
        (0, _) => "nothing found".to_owned(),
        (total, 0) => format!("{total} found, none after {offset}"),
        (total, shown) if total == shown as u64 => format!("{total} found"),
        (total, _) => format!("{} to {last} of {total} found; --offset {last} for the next", offset + 1),
    };
    page.paragraph(0, &styled(FAINT, &counted));
    page.finish()
}

/// The words of a hit, those that match marked.
fn marked(hit: &FoundReport) -> String {
    let mut line = String::new();
    let mut shown = hit.span.start();
    for words in &hit.matches {
        line.push_str(&clean(&points(hit, shown, words.start())));
        line.push_str(&styled(FIGURE, &clean(&points(hit, words.start(), words.end()))));
        shown = words.end();
    }
    line.push_str(&clean(&points(hit, shown, hit.span.end())));
    line
}

/// A part of the words of a hit, by its place in the text (code points).
fn points(hit: &FoundReport, from: usize, to: usize) -> String {
    hit.words.chars().skip(from - hit.span.start()).take(to.saturating_sub(from)).collect()
}

/// What everybody who bears a name said and gave.
pub(crate) fn who(name: &str, bearers: &[Somebody], screen: Screen) -> String {
    let mut page = Page::new(screen);
    if bearers.is_empty() {
        page.paragraph(0, &format!("nobody is called '{}' in this case", clean(name)));
    }
    for somebody in bearers {
        let Somebody { name, reports, quotes, figures, .. } = somebody;
        let reports = if *reports == 1 { "1 report".to_owned() } else { format!("{reports} reports") };
        let about = format!("{reports}, {quotes} statements, {figures} figures");
        page.paragraph(0, &format!("{}  {}", styled(TITLE, &clean(name)), styled(FAINT, &about)));
        somebody.said.iter().for_each(|said| statement(&mut page, said));
        somebody.gave.iter().for_each(|gave| figure(&mut page, gave));
        page.blank();
    }
    page.finish()
}

fn statement(page: &mut Page, said: &Said) {
    let words = clean(&said.place.words);
    let words = if said.kind == QuoteKind::Direct { format!("“{words}”") } else { words };
    let mode = match said.mode {
        Mode::Speech => "",
        Mode::Belief => "believes: ",
        Mode::Declined => "declined: ",
        Mode::Denied => "denied: ",
    };
    page.item(2, &day(&said.place), &format!("{}{}", styled(CARE, mode), styled(QUOTE, &words)));
    page.paragraph(16, &source(&said.place));
}

fn figure(page: &mut Page, gave: &Gave) {
    let amount = words::amount(gave.value, gave.value_high, gave.bound, gave.unit.as_deref());
    let of = gave.of.as_deref().map(|of| format!(" {}", clean(of))).unwrap_or_default();
    let status = words::status(gave.status).map(|status| format!("  {}", styled(CARE, status)));
    let line = format!("{}{of}{}", styled(FIGURE, &amount), status.unwrap_or_default());
    page.item(2, &day(&gave.place), &line);
    page.paragraph(16, &source(&gave.place));
}

fn day(place: &Place) -> String {
    let day = place.published.map_or_else(|| "no date".to_owned(), |date| date.date().to_string());
    format!("{}  ", styled(DATE, &super::page::column(&day, 12)))
}

/// "The Gauge  97f0e84f4d007ff5/quotes/3".
fn source(place: &Place) -> String {
    let outlet = clean(place.outlet.as_deref().unwrap_or("outlet unknown"));
    styled(FAINT, &format!("{outlet}  {}", clean(&place.fact)))
}
