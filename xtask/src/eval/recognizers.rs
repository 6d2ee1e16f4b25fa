//! Dates and numbers: cases of Recognizers-Text passed, in percent.

use serde_json::Value;

use super::data::Input;
use super::measure::{Headline, Measure};

pub(super) const MEASURES: &[Measure] = &[Measure {
    name: "recognizers.en",
    input: Input::Lines { gold: "nlp/quant/recognizers_en.jsonl", published: Some("ref") },
    read: &["read", "--only", "annotate"],
    predict: Value::to_string,
    scorer: &["nlp/score_recognizers.py", "GOLD", "PRED"],
    headlines: &[
        Headline { metric: "dates passed", mark: "", after: &["\ndates "], skip: 0 },
        Headline { metric: "numbers passed", mark: "", after: &["numbers "], skip: 0 },
    ],
}];
