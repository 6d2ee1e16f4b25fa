//! A report as Markdown.
//!
//! Comes in: a report. Goes out: CommonMark with tables, each paragraph on one line, every sign escaped that could be
//! taken for markup. Refuses HTML, links and images: an address in the text stays text.

use dateline_types::Report;

use super::pieces::{Piece, pieces};
use super::{one_line, origin};

/// The report as Markdown.
///
/// ```
/// use dateline::types::Report;
///
/// let report = Report { title: Some("Fares *rise*".into()), ..Report::of_text("1. Ferries cost more.") };
/// assert_eq!(dateline::markdown(&report), "# Fares \\*rise\\*\n\n1\\. Ferries cost more.\n");
/// ```
pub fn markdown(report: &Report) -> String {
    let title = report.title.iter().map(|title| format!("# {}", escaped(title)));
    let origin = origin(report);
    let origin = (!origin.is_empty()).then(|| escaped(&origin.join(" · ")));
    let body = pieces(report);
    let parts: Vec<String> = title.chain(origin).chain(body.iter().map(part)).collect();
    parts.join("\n\n") + "\n"
}

fn part(piece: &Piece<'_>) -> String {
    let lines = |lines: Vec<String>| lines.join("\n");
    match piece {
        Piece::Paragraph(text) => escaped(text),
        Piece::Heading(text) => format!("## {}", escaped(text)),
        Piece::List(items) => lines(items.iter().map(|item| format!("- {}", escaped(item))).collect()),
        Piece::Quote(texts) => {
            let quoted: Vec<String> = texts.iter().map(|text| format!("> {}", escaped(text))).collect();
            quoted.join("\n>\n")
        }
        Piece::Table(rows) => table(rows),
    }
}

/// The first row stands where Markdown wants the headings.
fn table(rows: &[Vec<&str>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let line = |row: &Vec<&str>| {
        let cells = (0..columns).map(|at| row.get(at).map_or(String::new(), |cell| escaped(cell)));
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let ruler = format!("|{}", " --- |".repeat(columns));
    let mut lines: Vec<String> = rows.iter().map(line).collect();
    lines.insert(1.min(lines.len()), ruler);
    lines.join("\n")
}

/// One line of text in which nothing is markup. Any sign of ASCII may stand behind a backslash.
pub(crate) fn escaped(text: &str) -> String {
    let line = one_line(text);
    let marker = marker(&line);
    let mut out = String::with_capacity(line.len() + 8);
    for (at, sign) in line.char_indices() {
        if Some(at) == marker || is_markup(sign) || is_of_address(line.split_at(at)) {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

/// What is markup wherever it stands.
fn is_markup(sign: char) -> bool {
    matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '!' | '$' | '^')
}

/// Whether this is the sign by which some readers know an address: that of `https://`, of `www.`, and of a mail's.
fn is_of_address((before, from): (&str, &str)) -> bool {
    from.starts_with("://") || from.starts_with('@') || from.starts_with('.') && before.ends_with("www")
}

/// Where the sign stands that makes a line a heading, an item, a rule or a fence.
fn marker(line: &str) -> Option<usize> {
    let digits = line.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(line.len());
    let begins = |at: usize, signs: &[char]| line[at..].starts_with(signs).then_some(at);
    match digits {
        0 => begins(0, &['#', '+', '-', '=', ':']),
        _ => begins(digits, &['.', ')']),
    }
}

#[cfg(test)]
mod tests {
    use dateline_types::Report;
    use proptest::prelude::*;

    use super::{escaped, markdown};

    #[test]
    fn what_looks_like_markup_is_text() {
        assert_eq!(escaped("# no heading"), "\\# no heading");
        assert_eq!(escaped("1. no item, 2. no item"), "1\\. no item, 2. no item");
        assert_eq!(escaped("- no *item*"), "\\- no \\*item\\*");
        assert_eq!(escaped("[x](javascript:a) <b>"), "\\[x\\](javascript:a) \\<b\\>");
        assert_eq!(escaped("see http://a.example"), "see http\\://a.example");
        assert_eq!(escaped("www.a.example"), "www\\.a.example");
        assert_eq!(escaped("5 May"), "5 May");
    }

    #[test]
    fn a_report_is_headline_origin_and_paragraphs() {
        let mut report =
            Report { title: Some("Fares rise".into()), ..Report::of_text("One.\n\nTwo\nlines.") };
        report.byline = vec!["Mara Lindqvist".into()];
        assert_eq!(markdown(&report), "# Fares rise\n\nMara Lindqvist\n\nOne.\n\nTwo lines.\n");
    }

    proptest! {
        #[test]
        fn every_sign_of_markup_has_its_backslash(text in "[-<>*_`#+.!|&a-z0-9\\[\\]\\\\ ]{0,40}") {
            let line = escaped(&text);
            let mut signs = line.chars();
            while let Some(sign) = signs.next() {
                match sign {
                    '\\' => prop_assert!(signs.next().is_some()),
                    sign => prop_assert!(!super::is_markup(sign)),
                }
            }
        }
    }
}
