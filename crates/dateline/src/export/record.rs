//! A report of a case as a record that may be handed on.
//!
//! Comes in: a report. Goes out: its record; without the text each fact carries its own words instead, and the
//! record the hash of the text that the spans are into. Refuses to shorten a fact.

use dateline_types::{Annotated, Annotations, Span};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::acquire::hex;
use crate::case::Kept;
use crate::report_record;

/// The record of a report, with its place in the case and the sha256 of its text (`text_sha256`). Without
/// `full_text` there are no `text` and no `captions`: each quote, time expression, figure and mention has its `words`.
///
/// # Panics
/// Never: a record is plain data.
pub fn export_record(kept: Kept, full_text: bool) -> Value {
    let words = (!full_text).then(|| Words::of(&kept.report));
    let digest = hex(&Sha256::digest(&kept.report.report.text));
    let record = report_record(kept.report, Some(kept.placement));
    let mut record = serde_json::to_value(record).expect("a record is plain data");
    record["text_sha256"] = json!(digest);
    if let Some(words) = words {
        if let Some(fields) = record.as_object_mut() {
            fields.retain(|name, _| !matches!(name.as_str(), "text" | "captions"));
        }
        words.put_into(&mut record);
    }
    record
}

/// The words of every fact, in the order of the record's lists.
struct Words {
    quotes: Vec<Value>,
    timexes: Vec<Value>,
    figures: Vec<Value>,
    entities: Vec<Vec<Value>>,
}

impl Words {
    fn of(report: &Annotated) -> Self {
        let none = Annotations::default();
        let all = report.annotations.as_ref().unwrap_or(&none);
        let words = |span: &Span| json!(span.of(&report.report.text));
        let pieces = |spans: &[Span]| Value::Array(spans.iter().map(words).collect());
        Self {
            quotes: all.quotes.iter().map(|quote| pieces(quote.content.as_slice())).collect(),
            timexes: all.timexes.iter().map(|timex| words(&timex.span)).collect(),
            figures: all.figures.iter().map(|figure| words(&figure.span)).collect(),
            entities: all
                .entities
                .iter()
                .map(|entity| entity.mentions.iter().map(|mention| words(&mention.span)).collect())
                .collect(),
        }
    }

    fn put_into(self, record: &mut Value) {
        put(&mut record["quotes"], self.quotes);
        put(&mut record["timexes"], self.timexes);
        put(&mut record["figures"], self.figures);
        if let Some(entities) = record["entities"].as_array_mut() {
            for (entity, words) in entities.iter_mut().zip(self.entities) {
                put(&mut entity["mentions"], words);
            }
        }
        // Lists that nobody looked for are absent, and stay so.
        if let Some(fields) = record.as_object_mut() {
            fields.retain(|_, value| !value.is_null());
        }
    }
}

fn put(list: &mut Value, words: Vec<Value>) {
    for (item, words) in list.as_array_mut().into_iter().flatten().zip(words) {
        item["words"] = words;
    }
}
