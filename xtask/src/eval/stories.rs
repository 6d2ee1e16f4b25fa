//! Grouping: is what happened told apart from what else happened? BCubed F1 of the happenings.

use serde_json::Value;

use super::data::Input;
use super::measure::{Headline, Measure};

pub(super) const MEASURES: &[Measure] = &[
    Measure {
        name: "stories.allsides",
        input: Input::Lines { gold: "stories/allsides506.jsonl", published: None },
        headlines: &[headline(".824")],
        ..BASIL
    },
    Measure {
        name: "stories.allsides-dated",
        input: Input::Lines { gold: "stories/allsides506.jsonl", published: Some("time") },
        headlines: &[headline(".912")],
        ..BASIL
    },
    BASIL,
    Measure {
        name: "stories.ecbplus",
        input: Input::Lines { gold: "stories/ecbplus.jsonl", published: None },
        headlines: &[headline(".885")],
        ..BASIL
    },
];

const BASIL: Measure = Measure {
    name: "stories.basil",
    input: Input::Lines { gold: "stories/basil.jsonl", published: Some("time") },
    read: &["group", "--only", "annotate"],
    predict,
    scorer: &["stories/score_stories.py", "GOLD", "PRED"],
    headlines: &[headline(".967")],
};

const fn headline(mark: &'static str) -> Headline {
    Headline { metric: "BCubed F1", mark, after: &["\nBCubed", "F1 "], skip: 0 }
}

fn predict(place: &Value) -> String {
    let word = |key: &str| place[key].as_str().unwrap_or_default();
    format!("{}\t{}", word("id"), word("happening"))
}
