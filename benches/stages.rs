//! How fast each stage is, and whether its time grows with its input alone.
//!
//! `cargo bench -p dateline --bench stages`. Each stage runs on an input and on one twice as long: a stage is
//! linear when its throughput stays the same.

use std::hint::black_box;

use dateline::types::{Annotated, Document, Placement, Report};
use dateline::{Acquired, Grouper, Limits, Pipeline, Settings};
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

fn main() {
    divan::main();
}

/// Paragraphs of one report: about 16 KB, 32 KB.
const PARAGRAPHS: [usize; 2] = [64, 128];

/// Reports of one stream.
const REPORTS: [usize; 2] = [100, 200];

#[divan::bench(args = PARAGRAPHS)]
fn extract_page(bencher: Bencher<'_, '_>, paragraphs: usize) {
    let mut report = invented::report(1, 0);
    report.text = invented::article(paragraphs);
    extract(bencher, &Acquired::html(invented::page(&report)).document);
}

#[divan::bench(args = PARAGRAPHS)]
fn extract_plain(bencher: Bencher<'_, '_>, paragraphs: usize) {
    extract(bencher, &Acquired::text(scraped(paragraphs)).document);
}

/// Plain text with furniture at both ends.
fn scraped(paragraphs: usize) -> String {
    let menu = "Home\nNews\nSport\nWeather\nSubscribe\n";
    let end = "Share this\nMost read\nTerms of use\nPrivacy\n";
    format!("{menu}\n{}\n\n{end}", invented::article(paragraphs))
}

fn extract(bencher: Bencher<'_, '_>, document: &Document) {
    let bytes = match &document.content {
        dateline::types::Content::Text(text) => text.len(),
        dateline::types::Content::Bytes(bytes) => bytes.len(),
    };
    let limits = Limits::default();
    bencher.counter(BytesCount::new(bytes)).bench(|| dateline_extract::extract(black_box(document), &limits));
}

#[divan::bench(args = PARAGRAPHS)]
fn tokens_and_sentences(bencher: Bencher<'_, '_>, paragraphs: usize) {
    let text = invented::article(paragraphs);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| dateline_annotate::Reading::of(black_box(&text)).sentences().len());
}

/// Words a second, with tokens and sentences, at n and 2n.
#[divan::bench(args = PARAGRAPHS)]
fn times_and_figures(bencher: Bencher<'_, '_>, paragraphs: usize) {
    let report = Report::of_text(invented::article(paragraphs));
    bencher
        .counter(ItemsCount::new(report.text.split_whitespace().count()))
        .bench(|| dateline_annotate::times_and_figures(black_box(&report)));
}

/// What only hostile input holds, at n and 2n bytes: time grows with the input alone.
#[divan::bench(args = [1 << 20, 2 << 20], consts = [0, 1, 2, 3])]
fn times_and_figures_of_bad_input<const KIND: usize>(bencher: Bencher<'_, '_>, bytes: usize) {
    let unit = ["1234567890", "Mr. ", ",", "one hundred and "][KIND];
    let report = Report::of_text(unit.repeat(bytes / unit.len()));
    bencher
        .counter(BytesCount::new(bytes))
        .bench(|| dateline_annotate::times_and_figures(black_box(&report)));
}

#[divan::bench(args = PARAGRAPHS)]
fn annotate(bencher: Bencher<'_, '_>, paragraphs: usize) {
    let report = Report::of_text(invented::article(paragraphs));
    bencher
        .counter(BytesCount::of_str(&report.text))
        .bench(|| dateline_annotate::annotate(black_box(&report)));
}

#[divan::bench(args = REPORTS)]
fn group(bencher: Bencher<'_, '_>, reports: usize) {
    let reports = annotated(reports);
    bencher.counter(ItemsCount::new(reports.len())).bench(|| places(black_box(&reports)));
}

#[divan::bench(args = REPORTS)]
fn tell(bencher: Bencher<'_, '_>, reports: usize) {
    let reports = annotated(reports);
    let places = places(&reports);
    bencher
        .counter(ItemsCount::new(reports.len()))
        .bench(|| dateline_story::tell(black_box(&reports), &places));
}

/// Reports of several stories, read before anything is measured.
fn annotated(count: usize) -> Vec<Annotated> {
    let pipeline = Pipeline::new(Settings { only: Some(dateline::Only::Annotate), ..Settings::default() });
    let texts = invented::reports(1).take(count).map(|report| Acquired::text(report.text));
    texts.map(|text| pipeline.read(text).expect("an invented report can be read")).collect()
}

fn places(reports: &[Annotated]) -> Vec<Placement> {
    let mut grouper = Grouper::new();
    reports.iter().map(|report| grouper.place(report)).collect()
}
