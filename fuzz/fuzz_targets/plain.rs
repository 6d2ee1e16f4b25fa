//! Any bytes, read as plain text in which furniture may stand.

#![no_main]

use dateline::types::{Content, Hints, MediaType};
use dateline::{Acquired, Pipeline, Settings};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = || Acquired::of(MediaType::Plain, Content::Bytes(bytes.to_vec()), Hints::default());
    let pipeline = Pipeline::new(Settings::default());
    let first = pipeline.read(text()).ok();
    assert_eq!(first, pipeline.read(text()).ok(), "the same bytes give the same report");
    if let Some(report) = first {
        let _ = dateline::report_record(report, None);
    }
});
