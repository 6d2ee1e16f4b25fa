//! Facts as a table for spreadsheets and statistics.
//!
//! Comes in: reports of a case. Goes out: CSV (RFC 4180), a row for each fact. Refuses to let a spreadsheet
//! calculate with what an article says: a cell that would begin a formula is guarded, and the header says so.

use std::io::Write;

use sha2::{Digest, Sha256};

use super::facts::{Fact, facts};
use crate::acquire::hex;
use crate::case::Kept;

/// The header. Its last name is a note: what follows from it is nothing but a sign in front of some cells.
const COLUMNS: [&str; 22] = [
    "fact",
    "kind",
    "words",
    "who",
    "form",
    "status",
    "value",
    "value_high",
    "bound",
    "unit",
    "of",
    "date",
    "start",
    "end",
    "report",
    "outlet",
    "title",
    "published",
    "url",
    "story",
    "text_sha256",
    "text (cells that begin with = + - @ tab or return bear a leading ')",
];

/// Writes facts as CSV.
pub struct Table<W: Write> {
    csv: csv::Writer<W>,
    full_text: bool,
}

impl<W: Write> Table<W> {
    /// A table with its header. The column of texts stays empty unless `full_text`.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn new(out: W, full_text: bool) -> std::io::Result<Self> {
        let mut csv = csv::Writer::from_writer(out);
        csv.write_record(COLUMNS).map_err(unwrapped)?;
        Ok(Self { csv, full_text })
    }

    /// Writes the facts of a report.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn report(&mut self, kept: &Kept) -> std::io::Result<()> {
        let about = About::of(kept, self.full_text);
        for fact in facts(kept) {
            let cells = fact.cells().into_iter().chain(about.cells());
            self.csv.write_record(cells.map(guarded)).map_err(unwrapped)?;
        }
        Ok(())
    }

    /// Sees to it that everything is written.
    ///
    /// # Errors
    /// When it cannot be.
    pub fn finish(mut self) -> std::io::Result<()> {
        self.csv.flush()
    }
}

/// What the writer below said: a closed pipe must be known for one.
fn unwrapped(error: csv::Error) -> std::io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => std::io::Error::other(format!("{other:?}")),
    }
}

/// The columns that all facts of a report share.
struct About(Vec<String>);

impl About {
    fn of(kept: &Kept, full_text: bool) -> Self {
        let report = &kept.report.report;
        let published = report.published.map(|dated| dated.value.to_string());
        let text = if full_text { report.text.clone() } else { String::new() };
        Self(vec![
            kept.report.id.0.clone(),
            report.outlet.clone().unwrap_or_default(),
            report.title.clone().unwrap_or_default(),
            published.unwrap_or_default(),
            report.url.clone().unwrap_or_default(),
            kept.placement.story.0.clone(),
            hex(&Sha256::digest(&report.text)),
            text,
        ])
    }

    fn cells(&self) -> Vec<String> {
        self.0.clone()
    }
}

impl Fact {
    fn cells(self) -> Vec<String> {
        vec![
            self.id,
            self.kind.to_owned(),
            self.words,
            self.who,
            self.form,
            self.status,
            self.value,
            self.value_high,
            self.bound,
            self.unit,
            self.of,
            self.date,
            self.span.start().to_string(),
            self.span.end().to_string(),
        ]
    }
}

/// A cell that no spreadsheet takes for a formula. A plain number is none.
fn guarded(cell: String) -> String {
    let risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if risky { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn a_formula_becomes_words_and_a_number_stays_a_number() {
        assert_eq!(guarded("=HYPERLINK(\"https://a.example\")".into()), "'=HYPERLINK(\"https://a.example\")");
        assert_eq!(guarded("@SUM(A1)".into()), "'@SUM(A1)");
        assert_eq!(guarded("-5".into()), "-5");
        assert_eq!(guarded("- he left".into()), "'- he left");
        assert_eq!(guarded("94000".into()), "94000");
    }
}
