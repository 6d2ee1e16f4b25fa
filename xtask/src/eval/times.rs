//! Time expressions: TempEval-3 scores, and whether dates stand for the right days.

use serde_json::{Value, json};

use super::data::Input;
use super::measure::{Headline, Measure};

pub(super) const MEASURES: &[Measure] = &[
    Measure {
        name: "times.timebank",
        input: Input::Lines { gold: "nlp/timex/timebank_te3.jsonl", published: Some("dct") },
        headlines: UNMARKED,
        ..PLATINUM
    },
    Measure {
        name: "times.aquaint",
        input: Input::Lines { gold: "nlp/timex/aquaint_te3.jsonl", published: Some("dct") },
        headlines: UNMARKED,
        ..PLATINUM
    },
    PLATINUM,
    Measure {
        name: "times.gum-news",
        input: Input::Lines { gold: "nlp/timex/gum_dates.jsonl", published: Some("dct") },
        read: &["read", "--only", "annotate"],
        predict: Value::to_string,
        scorer: &["nlp/score_intervals.py", "GOLD", "PRED", "--set", "GUM news"],
        headlines: &[headline("interval F1", "", &["interval P", "F1 "])],
    },
];

const PLATINUM: Measure = Measure {
    name: "times.te3-platinum",
    input: Input::Lines { gold: "nlp/timex/te3_platinum.jsonl", published: Some("dct") },
    read: &["read", "--only", "annotate"],
    predict,
    scorer: &["nlp/score_timex.py", "GOLD", "PRED"],
    headlines: &[
        headline("strict F1", "81.3", &["\nstrict ", "F1 "]),
        headline("relaxed F1", "90.3", &["\nrelaxed ", "F1 "]),
        headline("value F1", "77.6", &["\nvalue ", "F1 "]),
    ],
};

const UNMARKED: &[Headline] = &[
    headline("strict F1", "", &["\nstrict ", "F1 "]),
    headline("relaxed F1", "", &["\nrelaxed ", "F1 "]),
    headline("value F1", "", &["\nvalue ", "F1 "]),
];

const fn headline(metric: &'static str, mark: &'static str, after: &'static [&'static str]) -> Headline {
    Headline { metric, mark, after, skip: 0 }
}

fn predict(record: &Value) -> String {
    let timexes = record["timexes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let flat = |timex: &Value| json!({ "start": timex["span"][0], "end": timex["span"][1], "type": timex["type"], "value": timex["value"] });
    json!({ "id": record["id"], "timexes": timexes.iter().map(flat).collect::<Vec<_>>() }).to_string()
}
