//! Names: people, organisations and places, on the coarse types that all sets share.

use serde_json::{Value, json};

use super::data::Input;
use super::measure::{Headline, Measure};

pub(super) const MEASURES: &[Measure] = &[
    Measure {
        name: "names.crossner-dev",
        input: Input::Lines { gold: "nlp/ner/crossner_politics_dev.jsonl", published: None },
        ..WIKIGOLD
    },
    Measure {
        name: "names.crossner-test",
        input: Input::Lines { gold: "nlp/ner/crossner_politics_test.jsonl", published: None },
        ..WIKIGOLD
    },
    Measure {
        name: "names.uner-test",
        input: Input::Lines { gold: "nlp/ner/uner_ewt_test.jsonl", published: None },
        ..WIKIGOLD
    },
    WIKIGOLD,
];

const WIKIGOLD: Measure = Measure {
    name: "names.wikigold",
    input: Input::Lines { gold: "nlp/ner/wikigold.jsonl", published: None },
    read: &["read", "--only", "annotate"],
    predict,
    scorer: &["nlp/score_ner.py", "GOLD", "PRED", "nlp/ner/coarse.json"],
    headlines: &[
        Headline { metric: "exact F1", mark: "", after: &["\nexact", "F1 "], skip: 0 },
        Headline { metric: "span F1", mark: "", after: &["\nspan", "F1 "], skip: 0 },
    ],
};

/// The mentions that are names.
fn predict(record: &Value) -> String {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut names = Vec::new();
    for entity in list(&record["entities"]) {
        let mentions = list(&entity["mentions"]).into_iter().filter(|mention| mention["form"] == "name");
        names.extend(mentions.map(|mention| {
            json!({ "start": mention["span"][0], "end": mention["span"][1], "label": entity["type"] })
        }));
    }
    json!({ "id": record["id"], "entities": names }).to_string()
}
