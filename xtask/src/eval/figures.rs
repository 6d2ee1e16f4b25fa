//! Figures: found, and with the right value, bound, noun and giver.

use serde_json::{Value, json};

use super::data::Input;
use super::measure::{Headline, Measure};

pub(super) const MEASURES: &[Measure] = &[
    OPEN,
    Measure {
        name: "figures.own-dev",
        input: Input::Own { gold: "eval/figures/own.dev.jsonl", published: Some("published") },
        ..OPEN
    },
    Measure {
        name: "figures.own-heldout",
        input: Input::Own { gold: "eval/figures/own.heldout.jsonl", published: Some("published") },
        ..OPEN
    },
];

const OPEN: Measure = Measure {
    name: "figures.open",
    input: Input::Lines { gold: "nlp/figures/open.jsonl", published: Some("published") },
    read: &["read", "--only", "annotate"],
    predict,
    scorer: &["nlp/score_figures.py", "GOLD", "PRED"],
    headlines: &[
        headline("found F1", &["\"main\"", "\"f1\": "]),
        headline("value", &["matched_accuracy", "\"value\": "]),
        headline("bound", &["matched_accuracy", "\"bound\": "]),
        headline("unit", &["matched_accuracy", "\"unit\": "]),
        headline("of", &["matched_accuracy", "\"of\": "]),
        headline("status", &["matched_accuracy", "\"status\": "]),
        headline("giver", &["matched_accuracy", "\"giver\": "]),
    ],
};

const fn headline(metric: &'static str, after: &'static [&'static str]) -> Headline {
    Headline { metric, mark: "", after, skip: 0 }
}

/// The record's figures, each with the words of its giver.
fn predict(record: &Value) -> String {
    let text: Vec<char> = record["text"].as_str().unwrap_or_default().chars().collect();
    let mut figures = record["figures"].as_array().cloned().unwrap_or_default();
    for figure in &mut figures {
        if let Some(words) = words_of(&text, &figure["given_in"]) {
            figure["giver_text"] = words.into();
        }
    }
    json!({ "id": record["id"], "figures": figures }).to_string()
}

/// The words from the first to the last of these spans.
fn words_of(text: &[char], spans: &Value) -> Option<String> {
    let spans = spans.as_array()?;
    let (start, end) = (spans.first()?[0].as_u64()?, spans.last()?[1].as_u64()?);
    text.get(start as usize..end as usize).map(|words| words.iter().collect())
}
