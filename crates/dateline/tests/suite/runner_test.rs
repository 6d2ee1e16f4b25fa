//! Tests of the runner of story tests: what it reads, and what it says when a line does not hold.
//!
//! The finds are built by hand, so that no stage can make these tests fail.

mod cases;
mod check;
mod expectation;
mod found;
mod outcome;
mod relation;
mod words;

use dateline_types::{
    Annotated, Annotations, MediaType, NonEmpty, Placement, Quote, QuoteKind, Report, ReportId, Source, Span,
    Timex, TimexType,
};

use outcome::Outcome;

/// A file with one case: a report and these expectations.
fn file(expectations: &str) -> String {
    format!("# File\n\n## A case\n\n```report\n{TEXT}\n```\n\n```expect\n{expectations}\n```\n")
}

const TEXT: &str = "\"We will not go,\" Mara Lindqvist\nsaid on Friday. \"Never.\"";

/// What a reader takes from [`TEXT`].
fn outcome() -> Outcome {
    let span = |words: &str| {
        let at = TEXT.find(words).expect("the words stand in the text");
        Span::new(at, at + words.len())
    };
    let mut quote = Quote::new(
        QuoteKind::Direct,
        NonEmpty::from_vec(vec![span("We will not go"), span("Never")]).unwrap(),
    );
    quote.source = vec![span("Mara Lindqvist")];
    let mut annotations = Annotations { quotes: vec![quote], ..Annotations::default() };
    annotations.timexes.push(Timex::new(span("Friday"), TimexType::Date, "2030-05-10"));
    let source = Source { path: None, url: None, media_type: MediaType::Plain, sha256: String::new() };
    let id = ReportId(String::new());
    let report = Annotated {
        id: id.clone(),
        version_of: None,
        source,
        report: Report::of_text(TEXT),
        annotations: Some(annotations),
        problems: Vec::new(),
    };
    let place = Placement { happening: id.clone(), story: id, copy_of: None, version_of: None };
    Outcome { reports: vec![report], placements: vec![place], stories: Vec::new() }
}

/// What the runner says of these expectations; nothing where they hold.
fn verdict(expectations: &str) -> String {
    let cases = cases::read(&file(expectations)).expect("a story test");
    check::case("a.md", &cases[0], &outcome()).err().unwrap_or_default()
}

#[test]
fn what_holds_says_nothing() {
    assert_eq!(verdict("quote: We will not go ... Never | kind direct | cue -"), "");
    assert_eq!(verdict("timex: Friday | type DATE | value 2030-05-10"), "");
    assert_eq!(verdict("no figure\nno timex: Never\nno title\nkeeps: Mara Lindqvist said on"), "");
}

#[test]
fn what_fails_shows_its_line_and_what_was_found_instead() {
    assert_eq!(
        verdict("timex: Friday | value 2030-05-17"),
        "a.md:11: timex: Friday | value 2030-05-17\n  found  timex: Friday | type DATE | value 2030-05-10\n\n"
    );
}

#[test]
fn what_overlaps_is_nearer_than_what_stands_elsewhere() {
    let said = verdict("quote: We will not go | kind direct");
    assert!(said.contains("found  quote: We will not go ... Never | kind direct"), "{said}");
}

#[test]
fn a_denied_find_fails_wherever_it_overlaps() {
    assert!(verdict("no timex: on Friday").contains("found  timex: Friday"));
    assert_eq!(verdict("no timex: on Friday | type DURATION"), "");
}

#[test]
fn words_that_the_input_does_not_hold_are_a_mistake_of_the_test() {
    assert!(
        verdict("quote: We shall not go").contains("help: 'We shall not go' does not stand in the input")
    );
    assert!(verdict("fixme drops: advertisment").contains("does not stand in the input"));
}

#[test]
fn a_fixme_that_holds_asks_to_be_taken_away() {
    assert_eq!(verdict("fixme timex: Never"), "");
    assert!(verdict("fixme timex: Friday").contains("take `fixme` away"));
}

#[test]
fn unknown_words_of_the_grammar_are_answered_with_the_known_ones() {
    assert!(verdict("qoute: Never").contains("there is no key 'qoute'; there are keeps, drops"));
    assert!(verdict("timex: Friday | val 3").contains("no attribute 'val'; there are type, value, from"));
    assert!(verdict("quote: Never | kind dirct").contains("expected one of `direct`, `indirect`, `mixed`"));
    assert!(verdict("problem: no-yaer").contains("`no-year`"));
    assert!(verdict("no keeps: Never").contains("write `drops: WORDS`"));
}

#[test]
fn a_report_that_the_case_does_not_have_is_named() {
    assert!(verdict("timex b: Friday").contains("the case has no report 'b'"));
}

fn mistake(text: &str) -> String {
    cases::read(text).expect_err("no story test").to_string()
}

#[test]
fn a_head_of_hints_ends_at_three_dashes() {
    let text = "## Case\n```scraped a\ntitle: On: off\npublished: 2030-05-14\n---\nbody\n---\nmore\n```\n```expect\nkeeps a: body\n```\n";
    let cases = cases::read(text).unwrap();
    let input = &cases[0].inputs[0];
    assert_eq!((input.name.as_str(), input.text.as_str()), ("a", "body\n---\nmore"));
    assert_eq!(input.hints.title.as_deref(), Some("On: off"));
    assert_eq!(input.hints.published.as_deref(), Some("2030-05-14"));
}

#[test]
fn three_dashes_in_a_text_are_text() {
    let text = "## Case\n```report\nOne day\n---\nlater\n```\n```expect\nkeeps: later\n```\n";
    assert_eq!(cases::read(text).unwrap()[0].inputs[0].text, "One day\n---\nlater");
}

#[test]
fn a_file_that_is_no_story_test_says_where_and_why() {
    assert_eq!(mistake("```report\n"), "1: this fence is never closed");
    assert_eq!(mistake("```report\n```\n"), "1: a fence stands before the first `##` heading");
    assert_eq!(
        mistake("## Case\n\n```text\n```\n"),
        "3: `text` is no fence of a story test; there are report, scraped, html, expect"
    );
    assert_eq!(mistake("## Case\n```report\nx\n```\n"), "1: the case 'Case' has no `expect` fence");
    assert!(
        mistake("## Case\n```report\nauthor: x\n---\n```\n").starts_with("3: `author` is nothing a caller")
    );
}

#[test]
fn words_are_found_over_the_end_of_a_line() {
    assert_eq!(words::places("Mara\n Lindqvist, Mara Lindqvist", "Mara Lindqvist"), [0..15, 17..31]);
    assert_eq!(words::places("Maralind", "Mara lind"), []);
}
