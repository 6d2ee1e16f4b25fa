//! Any text, taken as an article.

#![no_main]

use dateline::types::{Report, Span};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let report = Report::of_text(text);
    let (annotations, _) = dateline_annotate::annotate(&report);
    let mut selects = |span: Span| {
        assert!(text.get(span.range()).is_some(), "{span:?} lies within the text, on characters")
    };
    if let Some(annotations) = annotations {
        annotations.map_spans(&mut selects);
    }
});
