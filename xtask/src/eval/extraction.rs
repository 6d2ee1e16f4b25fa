//! Pages: the article's text, title, authors and date.

use std::path::Path;

use serde_json::{Value, json};

use super::data::Input;
use super::measure::{Headline, Measure};

pub(super) const MEASURES: &[Measure] = &[
    FUNDUS,
    Measure {
        name: "extraction.scrapinghub",
        input: Input::Pages { gold: "extraction/scrapinghub-test/gold.jsonl" },
        headlines: &[headline("text F1", ".976", &["\"text_f1\""])],
        ..FUNDUS
    },
    Measure {
        name: "extraction.trafilatura",
        input: Input::Pages { gold: "extraction/trafilatura-dev/gold.jsonl" },
        headlines: &[
            headline("segments F1", ".927", &["\"seg_f1\""]),
            headline("dates right", ".856", &["\"date_acc\""]),
            headline("authors F1", ".580", &["\"author_f1\""]),
            headline("titles exact", ".710", &["\"title_exact\""]),
        ],
        ..FUNDUS
    },
    Measure {
        name: "extraction.htmldate",
        input: Input::Pages { gold: "extraction/htmldate-dev/gold.jsonl" },
        headlines: &[
            headline("dates right", ".925", &["\"date_acc\""]),
            headline("dates wrong (less)", ".059", &["\"date_wrong\""]),
        ],
        ..FUNDUS
    },
];

const FUNDUS: Measure = Measure {
    name: "extraction.fundus",
    input: Input::Pages { gold: "extraction/fundus-test/gold.jsonl" },
    read: &["read", "--only", "extract"],
    predict,
    scorer: &["extraction/score_extraction.py", "FOLDER", "PRED"],
    headlines: &[
        headline("text F1", ".960", &["\"text_f1\""]),
        headline("dates right", ".958", &["\"date_acc\""]),
        headline("authors F1", ".886", &["\"author_f1\""]),
        headline("titles exact", ".792", &["\"title_exact\""]),
    ],
};

const fn headline(metric: &'static str, mark: &'static str, after: &'static [&'static str]) -> Headline {
    Headline { metric, mark, after, skip: 0 }
}

/// A page is named by its file.
fn predict(record: &Value) -> String {
    let path = Path::new(record["source"]["path"].as_str().unwrap_or_default());
    let id = path.file_stem().unwrap_or_default().to_string_lossy();
    json!({
        "id": id,
        "text": record["text"],
        "title": record["title"],
        "authors": record["byline"],
        "published": record["published"]["value"],
    })
    .to_string()
}
