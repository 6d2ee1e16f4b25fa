//! Copies: is a cut, edited or garbled reprint recognised? Pair F1; one setting serves both sets.

use serde_json::Value;

use super::data::Input;
use super::measure::{Headline, Measure};

pub(super) const MEASURES: &[Measure] = &[
    CLEAN,
    Measure {
        name: "copies.noisy",
        input: Input::Made { script: "stories/dedup_make.py", arguments: &["0.04"] },
        headlines: &[headline(".974")],
        ..CLEAN
    },
];

const CLEAN: Measure = Measure {
    name: "copies.clean",
    input: Input::Made { script: "stories/dedup_make.py", arguments: &[] },
    read: &["group", "--only", "annotate"],
    predict,
    scorer: &["stories/score_stories.py", "GOLD", "PRED"],
    headlines: &[headline(".969")],
};

const fn headline(mark: &'static str) -> Headline {
    Headline { metric: "pair F1", mark, after: &["pair F1 "], skip: 0 }
}

/// A report and the first print of it.
fn predict(place: &Value) -> String {
    let id = place["id"].as_str().unwrap_or_default();
    format!("{id}\t{}", place["copy_of"].as_str().unwrap_or(id))
}
