//! Quotes: exact source, cue and content, and whole attributions, on PolNeAR and on GUM's news.

use serde_json::{Value, json};

use super::data::Input;
use super::measure::{Headline, Measure};

pub(super) const MEASURES: &[Measure] = &[
    Measure {
        name: "quotes.polnear-dev",
        input: Input::Lines { gold: "quotes/polnear.dev.jsonl", published: Some("date") },
        headlines: UNMARKED,
        ..POLNEAR_TEST
    },
    POLNEAR_TEST,
    Measure {
        name: "quotes.gum-news",
        input: Input::Lines { gold: "quotes/gum.news.jsonl", published: None },
        headlines: GUM,
        ..POLNEAR_TEST
    },
];

const POLNEAR_TEST: Measure = Measure {
    name: "quotes.polnear-test",
    input: Input::Lines { gold: "quotes/polnear.test.jsonl", published: Some("date") },
    read: &["read", "--only", "annotate"],
    predict,
    scorer: &["quotes/score_quotes.py", "GOLD", "PRED"],
    headlines: POLNEAR,
};

const POLNEAR: &[Headline] = &[
    headline("exact source F1", "83.2", &["\nexact.source", "|"]),
    headline("exact cue F1", "75.3", &["\nexact.cue", "|"]),
    headline("exact content F1", "72.9", &["\nexact.content", "|"]),
    headline("whole F1", "", &["\nattr.whole ", "|"]),
    headline("whole direct F1", "79.6", &["\nattr.whole ", "|", "|"]),
];

const UNMARKED: &[Headline] = &[
    headline("exact source F1", "", &["\nexact.source", "|"]),
    headline("exact cue F1", "", &["\nexact.cue", "|"]),
    headline("exact content F1", "", &["\nexact.content", "|"]),
    headline("whole F1", "", &["\nattr.whole ", "|"]),
    headline("whole direct F1", "", &["\nattr.whole ", "|", "|"]),
];

const GUM: &[Headline] = &[headline("whole F1", "46.4", &["\nattr.whole ", "|"])];

/// Precision and recall stand before each F1.
const fn headline(metric: &'static str, mark: &'static str, after: &'static [&'static str]) -> Headline {
    Headline { metric, mark, after, skip: 2 }
}

fn predict(record: &Value) -> String {
    let quotes = record["quotes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let attributions: Vec<Value> = quotes.iter().map(|quote| attribution(record, quote)).collect();
    json!({ "id": record["id"], "attributions": attributions }).to_string()
}

fn attribution(record: &Value, quote: &Value) -> Value {
    let spans = |role: &str| if quote[role].is_null() { json!([]) } else { quote[role].clone() };
    let mut attribution =
        json!({ "source": spans("source"), "cue": spans("cue"), "content": spans("content") });
    let speaker = quote["speaker"].as_u64().map(|at| &record["entities"][at as usize]["name"]);
    if let Some(name) = speaker {
        attribution["speaker"] = name.clone();
    }
    attribution
}
