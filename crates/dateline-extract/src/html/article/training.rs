//! Hands the signs of many pages to the training script.
//!
//! `PAGES=folder SIGNS=out.jsonl cargo test -p dateline-extract -- --ignored blocks_for_training`: for each
//! `.html` file of the folder an object with its `id`, and for each block of the stretch around the article
//! its text and its signs.

#![allow(clippy::disallowed_methods, reason = "the training data comes in and goes out as files")]

use dateline_types::{Content, Document, Hints, MediaType, Source};
use serde_json::json;

use super::Article;
use crate::Limits;
use crate::decode::decode;
use crate::html::page::Page;
use crate::metadata::Metadata;

#[test]
#[ignore = "writes a file for training/page_blocks.py"]
fn blocks_for_training() {
    let read = |name: &str| std::env::var(name).unwrap_or_else(|_| panic!("set {name}"));
    let folder = std::fs::read_dir(read("PAGES")).expect("PAGES is a folder");
    let mut files: Vec<_> = folder.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    let mut out = String::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "html")) {
        let id = file.file_stem().expect("a name").to_string_lossy();
        let bytes = std::fs::read(file).expect("a page");
        out.push_str(&json!({"id": id, "blocks": blocks(bytes)}).to_string());
        out.push('\n');
    }
    std::fs::write(read("SIGNS"), out).expect("SIGNS can be written");
}

fn blocks(bytes: Vec<u8>) -> Vec<serde_json::Value> {
    let source = Source { path: None, url: None, media_type: MediaType::Html, sha256: String::new() };
    let document = Document { source, content: Content::Bytes(bytes), hints: Hints::default() };
    let Ok(decoded) = decode(&document, &Limits::default()) else { return Vec::new() };
    let page = Page::read(&decoded.text, &Limits::default());
    let metadata = Metadata::of(&page, &Hints::default());
    let Some(stretch) = Article::with_scene(&page, &metadata, |scene| scene.stretch(&scene.prose())) else {
        return Vec::new();
    };
    let texts = page.blocks[stretch.from..].iter().map(|block| &block.text);
    let rows = stretch.rows.iter().map(|row| row.line.iter().chain(&row.block).copied());
    texts.zip(rows).map(|(text, row)| json!([text, row.collect::<Vec<f32>>()])).collect()
}
