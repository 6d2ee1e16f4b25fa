//! Any bytes, read as a stream of JSON lines.

#![no_main]

use dateline::{Pipeline, Settings};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let file = std::env::temp_dir().join(format!("dateline-fuzz-{}.jsonl", std::process::id()));
    std::fs::write(&file, bytes).expect("a temporary file can be written");
    let lines = bytes.split(|&byte| byte == b'\n').count();
    let mut results = 0;
    Pipeline::new(Settings::default()).read_all(dateline::inputs(&[file.to_string_lossy()]), |_| {
        results += 1;
        true
    });
    assert!(results <= lines.max(1), "a line gives one result at most");
});
