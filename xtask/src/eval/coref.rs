//! Who is meant: do pronouns and role phrases lead to the right name?

use serde_json::Value;

use super::data::Input;
use super::measure::{Headline, Measure};

pub(super) const MEASURES: &[Measure] = &[
    Measure {
        name: "coref.dev",
        input: Input::Lines { gold: "nlp/coref/coref_dev.jsonl", published: None },
        headlines: &[
            headline("pronoun accuracy", "38.6", &["\n  pronoun/all"], 3),
            headline("nominal accuracy", "7.5", &["\n  nominal/all"], 3),
        ],
        ..NEWS
    },
    NEWS,
];

const NEWS: Measure = Measure {
    name: "coref.news",
    input: Input::Lines { gold: "nlp/coref/coref_news.jsonl", published: None },
    read: &["read", "--only", "annotate"],
    predict: Value::to_string,
    scorer: &["nlp/score_coref.py", "GOLD", "PRED"],
    headlines: &[
        headline("pronoun accuracy", "47.7", &["\n  pronoun/all"], 3),
        headline("pronoun precision", "48.0", &["\n  pronoun/all"], 4),
        headline("nominal accuracy", "8.4", &["\n  nominal/all"], 3),
        headline("nominal precision", "22.4", &["\n  nominal/all"], 4),
    ],
};

/// Counts stand before the shares: all, answered, right.
const fn headline(
    metric: &'static str,
    mark: &'static str,
    after: &'static [&'static str],
    skip: usize,
) -> Headline {
    Headline { metric, mark, after, skip }
}
