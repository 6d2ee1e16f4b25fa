//! Expressions in their sentences, and what a careful reader takes from them.

use dateline_types::{Anchor, Basis, Confidence, Dated, Timex, TimexMod, TimexType};
use proptest::prelude::*;

use super::find;
use crate::token::Reading;
use crate::words::Words;

fn published(value: &str) -> Option<Dated> {
    let value = value.parse().ok()?;
    Some(Dated { value, basis: Basis::Given, confidence: Confidence::percent(90) })
}

fn timexes(text: &str, day: &str) -> Vec<Timex> {
    let reading = Reading::of(text);
    find(&Words::of(&reading), published(day))
}

/// The extents and values in a text that was published on Tuesday, 14 May 2030.
fn read(text: &str) -> Vec<(String, String)> {
    on("2030-05-14", text)
}

fn on(day: &str, text: &str) -> Vec<(String, String)> {
    let pair = |timex: Timex| (timex.span.of(text).to_owned(), timex.value);
    timexes(text, day).into_iter().map(pair).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(words, value)| ((*words).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn a_bare_weekday_is_the_most_recent_one_today_included() {
    assert_eq!(read("The mayor said Friday."), pairs(&[("Friday", "2030-05-10")]));
    assert_eq!(read("The mayor said Tuesday."), pairs(&[("Tuesday", "2030-05-14")]));
    assert_eq!(read("The mayor spoke last Tuesday."), pairs(&[("last Tuesday", "2030-05-07")]));
}

#[test]
fn a_weekday_is_the_coming_one_where_its_clause_looks_ahead() {
    assert_eq!(read("On Friday the council will vote."), pairs(&[("Friday", "2030-05-17")]));
    assert_eq!(read("They agreed to meet next Monday."), pairs(&[("next Monday", "2030-05-20")]));
}

#[test]
fn a_bare_month_is_the_most_recent_one_unless_its_clause_looks_ahead() {
    assert_eq!(read("After the two met in Oslo in June, hopes rose."), pairs(&[("June", "2029-06")]));
    assert_eq!(
        read("She could resign at the end of January, an aide said Friday."),
        pairs(&[("the end of January", "2031-01"), ("Friday", "2030-05-10")])
    );
    assert_eq!(read("It will be their third call since June."), pairs(&[("June", "2029-06")]));
}

#[test]
fn days_of_the_calendar() {
    assert_eq!(read("It opened on Dec. 3, 2021."), pairs(&[("Dec. 3, 2021", "2021-12-03")]));
    assert_eq!(read("It opened on 3 December 2021."), pairs(&[("3 December 2021", "2021-12-03")]));
    assert_eq!(read("It opened on May 3."), pairs(&[("May 3", "2030-05-03")]));
    assert_eq!(read("It will open on May 3."), pairs(&[("May 3", "2030-05-03")]));
    assert_eq!(read("The fair ran May 3-5."), pairs(&[("May 3-5", "2030-05-03/2030-05-05")]));
    assert_eq!(read("Signed 2021-12-03 in Rome."), pairs(&[("2021-12-03", "2021-12-03")]));
}

#[test]
fn units_told_from_now() {
    assert_eq!(read("Earlier this year they agreed."), pairs(&[("Earlier this year", "2030")]));
    assert_eq!(read("It fell last week."), pairs(&[("last week", "2030-W19")]));
    assert_eq!(read("It fell last month."), pairs(&[("last month", "2030-04")]));
    assert_eq!(read("It fell three days ago."), pairs(&[("three days ago", "2030-05-11")]));
    assert_eq!(read("It fell in the third quarter."), pairs(&[("the third quarter", "2029-Q3")]));
}

#[test]
fn what_is_told_from_another_day() {
    let text = "They spoke on May 8, one day after they met. Two days later she left.";
    let found = timexes(text, "2030-05-14");
    let values: Vec<&str> = found.iter().map(|timex| timex.value.as_str()).collect();
    assert_eq!(values, ["2030-05-08", "2030-05-07", "2030-05-09"]);
    assert_eq!(found[1].anchor, Some(Anchor::Narrative));
}

#[test]
fn decades_and_modifiers() {
    let text = "Trade grew in the late 1990s and early 2000s.";
    let found = timexes(text, "2030-05-14");
    assert_eq!(on("2030-05-14", text), pairs(&[("the late 1990s", "199X"), ("early 2000s", "200X")]));
    assert_eq!((found[0].modifier, found[1].modifier), (Some(TimexMod::End), Some(TimexMod::Start)));
}

#[test]
fn lengths_sets_and_clock_times() {
    let found = timexes("A two-hour call, held every week, began at 7:15 p.m. Friday.", "2030-05-14");
    let all: Vec<(TimexType, &str)> = found.iter().map(|timex| (timex.kind, timex.value.as_str())).collect();
    assert_eq!(
        all,
        [(TimexType::Duration, "PT2H"), (TimexType::Set, "P1W"), (TimexType::Time, "2030-05-10T19:15")]
    );
}

#[test]
fn without_a_year_days_stay_yearless() {
    assert_eq!(on("XXXX-12-08", "She spoke yesterday."), pairs(&[("yesterday", "XXXX-12-07")]));
    assert_eq!(on("XXXX-12-08", "She spoke Friday."), pairs(&[("Friday", "XXXX-WXX-5")]));
    assert_eq!(on("XXXX-12-08", "They met in June."), pairs(&[("June", "XXXX-06")]));
    assert_eq!(on("XXXX-01-01", "She spoke yesterday."), pairs(&[("yesterday", "XXXX-12-31")]));
}

#[test]
fn without_a_publication_day_nothing_is_guessed() {
    assert_eq!(on("", "She spoke yesterday."), pairs(&[("yesterday", "XXXX-XX-XX")]));
    assert_eq!(on("", "She spoke last week."), pairs(&[("last week", "XXXX-WXX")]));
    assert_eq!(on("", "They met in 2014."), pairs(&[("2014", "2014")]));
}

#[test]
fn words_that_are_no_dates() {
    for text in
        ["Ms. May may march.", "A second bite at the Sun.", "The March was long.", "Flight 2014 left."]
    {
        assert_eq!(read(text), [], "{text}");
    }
}

#[test]
fn ages_are_figures_and_no_times() {
    assert_eq!(read("The 44-year-old driver left."), []);
}

proptest! {
    #[test]
    fn any_text_gives_spans_on_its_borders(text in "\\PC{0,120}", yearless: bool) {
        let day = if yearless { "XXXX-02-29" } else { "2030-12-31" };
        let found = timexes(&text, day);
        for timex in &found {
            prop_assert!(!timex.span.of(&text).is_empty());
        }
        prop_assert!(found.windows(2).all(|pair| pair[0].span.end() <= pair[1].span.start()));
        prop_assert_eq!(&found, &timexes(&text, day));
    }

    #[test]
    fn any_order_of_words_of_time_is_read(
        words in prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..24), day in 0_usize..4
    ) {
        let text = words.join(" ");
        let day = ["9999-12-31", "0000-01-01", "XXXX-02-29", ""][day];
        for timex in timexes(&text, day) {
            prop_assert!(!timex.span.of(&text).is_empty());
        }
    }
}

/// Words that the families look for, to be put together at random.
const WORDS: [&str; 56] = [
    "the",
    "a",
    "last",
    "next",
    "this",
    "early",
    "late",
    "mid",
    "-",
    "year",
    "years",
    "quarter",
    "third",
    "first",
    "week",
    "days",
    "ago",
    "later",
    "earlier",
    "after",
    "before",
    "May",
    "Feb.",
    "29",
    "30",
    "31",
    "2014",
    "1990s",
    "99999999999",
    "32000",
    "hundred",
    "million",
    "Friday",
    "Fri",
    ",",
    "of",
    "and",
    "half",
    "every",
    "noon",
    "7:15",
    "p.m.",
    "10",
    "today",
    "yesterday",
    "night",
    "century",
    "21st",
    "end",
    "to",
    "–",
    "in",
    "fiscal",
    "nineteen",
    "ninety",
    "decade",
];
