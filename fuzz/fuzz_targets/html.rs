//! Any bytes, read as a page.

#![no_main]

use dateline::types::{Content, Hints, MediaType};
use dateline::{Acquired, Pipeline, Settings};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let page = || Acquired::of(MediaType::Html, Content::Bytes(bytes.to_vec()), Hints::default());
    let pipeline = Pipeline::new(Settings::default());
    let first = pipeline.read(page()).ok();
    assert_eq!(first, pipeline.read(page()).ok(), "the same bytes give the same report");
    if let Some(report) = first {
        let _ = dateline::report_record(report, None);
    }
});
