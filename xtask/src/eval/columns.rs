//! Plain text in which the furniture still stands: is the article taken out of it?

use serde_json::{Value, json};

use super::data::Input;
use super::measure::{Headline, Measure};

pub(super) const MEASURES: &[Measure] = &[
    FUNDUS,
    Measure {
        name: "columns.scrapinghub",
        input: Input::Lines { gold: "extraction/scrapinghub-test/text-column.jsonl.gz", published: None },
        headlines: &[headline(".903")],
        ..FUNDUS
    },
];

const FUNDUS: Measure = Measure {
    name: "columns.fundus",
    input: Input::Lines { gold: "extraction/fundus-test/text-column.jsonl.gz", published: None },
    read: &["read", "--only", "extract"],
    predict,
    scorer: &["extraction/score_extraction.py", "FOLDER", "PRED", "--column"],
    headlines: &[headline(".926")],
};

const fn headline(mark: &'static str) -> Headline {
    Headline { metric: "text F1", mark, after: &["\"text_f1\""], skip: 0 }
}

fn predict(record: &Value) -> String {
    json!({ "id": record["id"], "text": record["text"] }).to_string()
}
