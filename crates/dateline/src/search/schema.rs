//! What the index holds of a report.
//!
//! Comes in: one version of a report. Goes out: a document of words, names and days. Refuses to store the text: it
//! stands in the case.

use dateline_types::DateValue;
use tantivy::schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{RawTokenizer, TokenizerManager};
use tantivy::{IndexSettings, TantivyDocument};

use super::query::Published;
use super::words::{WordTokenizer, folded};

/// Changed whenever an older index would answer otherwise than a new one.
pub(super) const VERSION: u32 = 1;

const WORDS: &str = "words";
const WHOLE: &str = "whole";
/// How many words of the end of a name find it ("van der Berg"), beside the whole name.
const LONGEST_END: usize = 4;
/// What stands behind a last name. Sorted.
const GENERATIONS: [&str; 6] = ["ii", "iii", "iv", "jr", "sr", "v"];

/// One version of a report, to be indexed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Indexed {
    /// Its row in the case; every version has a row of its own, and rows ascend.
    pub row: u64,
    /// What tells this row from the same row of another case: kept as part of the [`Watermark`](super::Watermark).
    pub id: String,
    /// The title.
    pub title: Option<String>,
    /// The body.
    pub text: String,
    /// The name of the outlet.
    pub outlet: Option<String>,
    /// All names of all people in it.
    pub people: Vec<String>,
    /// When it was published, as exactly as it is known.
    pub published: Option<DateValue>,
}

/// The fields of the index.
#[derive(Clone, Debug)]
pub(super) struct Fields {
    pub(super) schema: Schema,
    pub(super) text: Field,
    pub(super) title: Field,
    pub(super) outlet: Field,
    pub(super) person: Field,
    pub(super) row: Field,
    /// First and last day it can have been published on.
    pub(super) from: Field,
    pub(super) to: Field,
}

impl Fields {
    pub(super) fn new() -> Self {
        let mut schema = Schema::builder();
        let positions = IndexRecordOption::WithFreqsAndPositions;
        Self {
            text: schema.add_text_field("text", indexed(WORDS, positions)),
            title: schema.add_text_field("title", indexed(WORDS, positions)),
            outlet: schema.add_text_field("outlet", indexed(WORDS, positions)),
            person: schema.add_text_field("person", indexed(WHOLE, IndexRecordOption::Basic)),
            row: schema.add_u64_field("row", FAST),
            from: schema.add_u64_field("from", FAST),
            to: schema.add_u64_field("to", FAST),
            schema: schema.build(),
        }
    }

    pub(super) fn document(&self, report: &Indexed) -> TantivyDocument {
        let mut document = TantivyDocument::new();
        document.add_u64(self.row, report.row);
        document.add_text(self.text, &report.text);
        report.title.iter().for_each(|title| document.add_text(self.title, title));
        report.outlet.iter().for_each(|outlet| document.add_text(self.outlet, outlet));
        report
            .people
            .iter()
            .flat_map(|name| ends_of(name))
            .for_each(|end| document.add_text(self.person, end));
        let Some(Published { from: Some(from), to: Some(to) }) = report.published.and_then(Published::on)
        else {
            return document;
        };
        document.add_u64(self.from, from.into());
        document.add_u64(self.to, to.into());
        document
    }
}

/// Word frequencies and lengths are for ranking; a name or an outlet is only there or not.
fn indexed(tokenizer: &str, record: IndexRecordOption) -> TextOptions {
    let ranked = tokenizer == WORDS;
    let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(record);
    TextOptions::default().set_indexing_options(indexing.set_fieldnorms(ranked))
}

/// The whole name and its ends, folded: "ana van der berg", "van der berg", "der berg", "berg".
fn ends_of(name: &str) -> Vec<String> {
    let mut words = folded(name);
    let mut ends = vec![words.join(" ")];
    if words.len() > 1 && words.last().is_some_and(|last| GENERATIONS.binary_search(&last.as_str()).is_ok()) {
        words.pop();
        ends.push(words.join(" "));
    }
    let first = words.len().saturating_sub(LONGEST_END).max(1);
    ends.extend((first..words.len()).map(|start| words[start..].join(" ")));
    ends.retain(|end| !end.is_empty());
    ends
}

pub(super) fn tokenizers() -> TokenizerManager {
    let tokenizers = TokenizerManager::default();
    tokenizers.register(WORDS, WordTokenizer);
    tokenizers.register(WHOLE, RawTokenizer::default());
    tokenizers
}

/// Nothing is stored, so nothing needs a thread to compress it.
pub(super) fn settings() -> IndexSettings {
    IndexSettings { docstore_compress_dedicated_thread: false, ..IndexSettings::default() }
}

#[cfg(test)]
mod tests {
    use super::{GENERATIONS, ends_of};

    #[test]
    fn a_name_is_found_by_its_end() {
        assert_eq!(ends_of("Ana Ruiz"), ["ana ruiz", "ruiz"]);
        assert_eq!(ends_of("Ana van der Berg"), ["ana van der berg", "van der berg", "der berg", "berg"]);
        assert_eq!(ends_of("Tom Ash Jr."), ["tom ash jr", "tom ash", "ash"]);
        assert_eq!(ends_of("Zoë"), ["zoe"]);
        assert!(ends_of("--").is_empty());
    }

    #[test]
    fn generations_are_sorted() {
        assert!(GENERATIONS.is_sorted());
    }
}
