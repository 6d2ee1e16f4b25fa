//! Shelves for tests: the bundled reports, and reports that want to do harm.

use dateline::{Acquired, Pipeline, Settings, demo};

use super::Memory;

/// The bundled reports.
pub(super) fn shelf() -> Memory {
    of(demo::documents())
}

/// A shelf of these documents.
pub(super) fn of(documents: impl Iterator<Item = Acquired>) -> Memory {
    let pipeline = Pipeline::new(Settings::default());
    let mut reports = Vec::new();
    pipeline.read_all(documents.map(Ok), |report| {
        reports.push(report.expect("an invented report can be read"));
        true
    });
    Memory::of(pipeline.group(reports))
}
