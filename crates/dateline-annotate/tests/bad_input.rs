//! Times and figures in text that only hostile or broken input holds: bounded, no panic, spans exact.

use dateline_annotate::times_and_figures;
use dateline_types::{Report, Span};

/// How much smaller the inputs are where the code is not optimised: two megabytes then take minutes.
const SMALLER: usize = if cfg!(debug_assertions) { 50 } else { 1 };

/// What is found, as the words it stands on; slicing panics where a span is not on the borders of letters.
fn found(text: &str) -> (Vec<String>, Vec<String>) {
    let (timexes, figures) = times_and_figures(&Report::of_text(text));
    let words = |span: Span| {
        let words = span.of(text);
        assert!(!words.is_empty() && words.trim() == words, "{words:?}");
        words.to_owned()
    };
    let times = timexes.into_iter().map(|timex| words(timex.span)).collect();
    (times, figures.into_iter().map(|figure| words(figure.span)).collect())
}

#[test]
fn two_megabytes_of_digits_are_no_number() {
    assert_eq!(found(&"1234567890".repeat(200_000 / SMALLER)), (vec![], vec![]));
}

#[test]
fn a_million_commas_say_nothing() {
    assert_eq!(found(&",".repeat(1_000_000 / SMALLER)), (vec![], vec![]));
}

#[test]
fn titles_without_names_say_nothing() {
    assert_eq!(found(&"Mr. ".repeat(500_000 / SMALLER)), (vec![], vec![]));
}

#[test]
fn many_numbers_in_one_sentence_are_each_read_once() {
    let many = 40_000 / SMALLER;
    assert_eq!(found(&"12 boats, ".repeat(many)).1.len(), many);
    assert_eq!(found(&"7 p.m. ".repeat(many)).0.len(), many);
    assert!(found(&"%20".repeat(many)).1.len() <= many);
    assert!(found(&"one hundred and ".repeat(many)).1.len() <= many);
    assert!(found(&"said that the ".repeat(many)).1.is_empty());
}

#[test]
fn no_calendar_reaches_beyond_four_digits() {
    let (times, _) = found(
        "On May 3, 10000 the comet returns. In 99999999 years it is gone. On 31 February 2030 it was not.",
    );
    assert!(times.iter().all(|time| !time.contains("10000")), "{times:?}");
    assert!(times.iter().all(|time| !time.contains("31 February")), "{times:?}");
}

#[test]
fn right_to_left_text_keeps_its_spans() {
    let text = "قال العمدة في May 3, 2030 إن 300 قارب غرقت. ראש העיר: 12 סירות";
    let (times, figures) = found(text);
    assert_eq!(times, ["May 3, 2030"]);
    assert!(figures.iter().any(|figure| figure == "300"), "{figures:?}");
}

#[test]
fn zero_width_and_combining_signs_keep_the_spans() {
    let text = "\u{feff}On\u{200b} May\u{a0}3, 2030\u{200d} 1\u{301}2 bo\u{ad}ats and \u{200f}40 goats\u{2069} sank.";
    let (_, figures) = found(text);
    assert!(figures.iter().all(|figure| text.contains(figure.as_str())));
    assert!(figures.iter().any(|figure| figure == "40"), "{figures:?}");
}

#[test]
fn other_digits_and_mixed_scripts_are_left_alone() {
    let text = "В 2030 году ٣٠٠ людей и 三百人, Ⅻ, ½ und 40 Ziegen, 7️⃣ 𝟗𝟗.";
    let (_, figures) = found(text);
    assert!(figures.iter().all(|figure| figure.is_ascii()), "{figures:?}");
}
