//! Hands what many pages say of their date to the script that measures it.
//!
//! `PAGES=folder DATES=out.jsonl cargo test -p dateline-extract -- --ignored dates_for_calibration`: for each
//! `.html` file of the folder an object with its `id`, the date that was chosen, and every date with its kind.

#![allow(clippy::disallowed_methods, reason = "the data comes in and goes out as files")]

use dateline_types::{Content, DateValue, Document, Hints, MediaType, Source};
use serde_json::json;

use super::evidence::Evidence;
use super::kind::Kind;
use super::published;
use crate::Limits;
use crate::decode::decode;
use crate::html::{Article, Page};
use crate::metadata::Metadata;

#[test]
#[ignore = "writes a file for training/dates.py"]
fn dates_for_calibration() {
    let read = |name: &str| std::env::var(name).unwrap_or_else(|_| panic!("set {name}"));
    let folder = std::fs::read_dir(read("PAGES")).expect("PAGES is a folder");
    let mut files: Vec<_> = folder.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    let mut out = String::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "html")) {
        let id = file.file_stem().expect("a name").to_string_lossy();
        let mut dates = dates(std::fs::read(file).expect("a page"));
        dates["id"] = id.into();
        out.push_str(&dates.to_string());
        out.push('\n');
    }
    std::fs::write(read("DATES"), out).expect("DATES can be written");
}

fn dates(bytes: Vec<u8>) -> serde_json::Value {
    let source = Source { path: None, url: None, media_type: MediaType::Html, sha256: String::new() };
    let document = Document { source, content: Content::Bytes(bytes), hints: Hints::default() };
    let Ok(decoded) = decode(&document, &Limits::default()) else { return json!({}) };
    let page = Page::read(&decoded.text, &Limits::default());
    let metadata = Metadata::of(&page, &Hints::default());
    let article = Article::of(&page, &metadata);
    let evidence = Evidence::of(&page, &metadata, &article);
    let (dates, _) = published::read(&page, &metadata, &article);
    let listed = |found: &[(Kind, DateValue)]| -> Vec<_> {
        found.iter().map(|(kind, date)| json!([format!("{kind:?}"), date.to_string()])).collect()
    };
    json!({
        "chosen": dates.published.map(|date| date.value.to_string()),
        "published": listed(&evidence.published),
        "updated": listed(&evidence.updated),
    })
}
