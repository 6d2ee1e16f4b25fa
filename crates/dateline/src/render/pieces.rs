//! The body of a report in pieces: paragraphs, headings, lists, quotations, tables.
//!
//! Comes in: a report. Goes out: its paragraphs in order, neighbours of one kind together. Refuses to nest: a list in a
//! list is one list.

use dateline_types::{Block, BlockKind, Report};

/// A piece of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'text> {
    Paragraph(&'text str),
    Heading(&'text str),
    List(Vec<&'text str>),
    Quote(Vec<&'text str>),
    /// The cells of each row.
    Table(Vec<Vec<&'text str>>),
}

/// The pieces of a body, in order. A body that comes from no page is all paragraphs.
pub(super) fn pieces(report: &Report) -> Vec<Piece<'_>> {
    if report.blocks.is_empty() {
        return report
            .text
            .split("\n\n")
            .filter(|text| !text.trim().is_empty())
            .map(Piece::Paragraph)
            .collect();
    }
    let text = |block: &Block| block.span.of(&report.text);
    let runs = report.blocks.chunk_by(|one, next| one.kind == next.kind && joins(one.kind));
    runs.map(|run| {
        let texts = run.iter().map(text);
        match run[0].kind {
            BlockKind::Paragraph => Piece::Paragraph(text(&run[0])),
            BlockKind::Heading => Piece::Heading(text(&run[0])),
            BlockKind::Item => Piece::List(texts.collect()),
            BlockKind::Quote => Piece::Quote(texts.collect()),
            BlockKind::Cell => Piece::Table(rows(report, run)),
        }
    })
    .collect()
}

/// Whether neighbours of this kind are one piece.
fn joins(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Item | BlockKind::Quote | BlockKind::Cell)
}

fn rows<'text>(report: &'text Report, cells: &[Block]) -> Vec<Vec<&'text str>> {
    let rows = cells.chunk_by(|one, next| row(&one.path) == row(&next.path));
    rows.map(|row| row.iter().map(|cell| cell.span.of(&report.text)).collect()).collect()
}

/// The path up to and with the innermost `tr`.
fn row(path: &str) -> &str {
    let Some(at) = path.rfind("/tr") else { return path };
    let end = path[at + 1..].find('/').map_or(path.len(), |slash| at + 1 + slash);
    &path[..end]
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn cells_of_one_row_share_its_path() {
        assert_eq!(row("/html/body/table/tbody/tr[2]/td[1]"), "/html/body/table/tbody/tr[2]");
        assert_eq!(row("/html/body/div"), "/html/body/div");
    }
}
