//! What the index holds of a report.
//!
//! Comes in: one version of a report. Goes out: a document of words, names and days. Refuses to store the text: it
//! stands in the case.

use std::collections::BTreeSet;

use dateline_types::DateValue;
use tantivy::schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{RawTokenizer, TokenizerManager};
use tantivy::{IndexSettings, TantivyDocument};

use super::query::Published;
use super::texts::Part;
use super::words::{WordTokenizer, folded};

/// Changed whenever an older index would answer otherwise than a new one.
pub(super) const VERSION: u32 = 2;

const WORDS: &str = "words";
const WHOLE: &str = "whole";
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
        let (ranked, unranked) = (IndexRecordOption::WithFreqs, IndexRecordOption::Basic);
        Self {
            text: schema.add_text_field("text", indexed(WORDS, ranked)),
            title: schema.add_text_field("title", indexed(WORDS, ranked)),
            outlet: schema.add_text_field("outlet", indexed(WORDS, unranked)),
            person: schema.add_text_field("person", indexed(WHOLE, unranked)),
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
        backwards(&report.people).iter().for_each(|name| document.add_text(self.person, name));
        let Some(Published { from: Some(from), to: Some(to) }) = report.published.and_then(Published::on)
        else {
            return document;
        };
        document.add_u64(self.from, from.into());
        document.add_u64(self.to, to.into());
        document
    }

    /// The field of the words of a part.
    pub(super) fn of(&self, part: Part) -> Field {
        match part {
            Part::Text => self.text,
            Part::Title => self.title,
            Part::Outlet => self.outlet,
        }
    }
}

/// Word frequencies and lengths are for ranking; a name or an outlet is only there or not.
fn indexed(tokenizer: &str, record: IndexRecordOption) -> TextOptions {
    let ranked = record.has_freq();
    let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(record);
    TextOptions::default().set_indexing_options(indexing.set_fieldnorms(ranked))
}

/// Names with their last words first, folded, so that names with the same end have the same beginning and a name is
/// kept once for all of its ends. A name that another one ends with is left out.
fn backwards(names: &[String]) -> BTreeSet<String> {
    let all: BTreeSet<String> = names.iter().flat_map(|name| turned(name)).collect();
    let next = all.iter().skip(1).map(Some).chain([None]);
    let ends_another = |(name, next): &(&String, Option<&String>)| {
        next.and_then(|next| next.strip_prefix(name.as_str())).is_some_and(|rest| rest.starts_with(' '))
    };
    all.iter().zip(next).filter(|pair| !ends_another(pair)).map(|(name, _)| name.clone()).collect()
}

/// "berg der van ana"; with a generation also without it.
fn turned(name: &str) -> impl Iterator<Item = String> {
    let mut words = folded(name);
    words.reverse();
    let dated = words.len() > 1 && GENERATIONS.binary_search(&words[0].as_str()).is_ok();
    let without = dated.then(|| words[1..].join(" "));
    [words.join(" ")].into_iter().chain(without).filter(|name| !name.is_empty())
}

/// Where the names that end with these words begin and end among those of [`backwards`]. Nothing in a folded word comes
/// before the blank but for the end.
pub(super) fn ending_with(name: &str) -> [String; 2] {
    let turned: Vec<&str> = name.rsplit(' ').collect();
    let turned = turned.join(" ");
    let beyond = format!("{turned}!");
    [turned, beyond]
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
    use super::{GENERATIONS, backwards, ending_with};

    fn kept(names: &[&str]) -> Vec<String> {
        backwards(&names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>()).into_iter().collect()
    }

    #[test]
    fn a_name_is_kept_once_for_all_of_its_ends() {
        assert_eq!(kept(&["Ana Ruiz", "Ruiz", "Ana"]), ["ana", "ruiz ana"]);
        assert_eq!(kept(&["Mia van der Berg", "Bergson", "Berg"]), ["berg der van mia", "bergson"]);
        assert_eq!(kept(&["Tom Ash Jr."]), ["ash tom", "jr ash tom"]);
        assert_eq!(kept(&["Zoë", "--", "V"]), ["v", "zoe"]);
    }

    #[test]
    fn an_end_encloses_the_names_with_it() {
        let [from, to] = ending_with("der berg");
        let names = ["berg", "berg der", "berg der van mia", "berg derk", "bergson der"];
        let within = |name: &&str| from.as_str() <= *name && *name < to.as_str();
        assert_eq!(names.into_iter().filter(within).collect::<Vec<_>>(), ["berg der", "berg der van mia"]);
    }

    #[test]
    fn generations_are_sorted() {
        assert!(GENERATIONS.is_sorted());
    }
}
