//! Figures in their sentences, and what a careful reader takes from them.

use dateline_types::{
    Basis, Bound, Confidence, Dated, EntityId, Figure, FigureStatus, NonEmpty, Quote, QuoteKind, Span,
};
use proptest::prelude::*;

use super::{Found, find};
use crate::entity::Meant;
use crate::timex;
use crate::token::Reading;
use crate::words::Words;

fn figures_in(text: &str, quotes: &[Quote]) -> Vec<Figure> {
    let reading = Reading::of(text);
    let words = Words::of(&reading);
    let value = "2030-05-14".parse().unwrap();
    let published = Some(Dated { value, basis: Basis::Given, confidence: Confidence::percent(90) });
    let timexes = timex::find(&words, published);
    find(&Found { words: &words, timexes: &timexes, quotes, meant: &Meant::of(&[], text), published })
}

fn figures(text: &str) -> Vec<Figure> {
    figures_in(text, &[])
}

fn one(text: &str) -> Figure {
    let all = figures(text);
    assert_eq!(all.len(), 1, "{text}: {all:?}");
    all.into_iter().next().unwrap()
}

fn of(figure: &Figure) -> &str {
    figure.of.as_ref().map_or("-", |of| of.text.as_str())
}

#[test]
fn bounds_stand_outside_the_span() {
    let text = "The valley has massed more than 94,000 goats on the border.";
    let figure = one(text);
    assert_eq!(
        (figure.span.of(text), figure.value.get(), figure.bound),
        ("94,000", 94_000.0, Bound::MoreThan)
    );
    assert_eq!(of(&figure), "goats");
    assert_eq!(one("About 80 people left.").bound, Bound::About);
    assert_eq!(one("Just below 300 people left.").bound, Bound::LessThan);
    assert_eq!(one("As many as 300 people left.").bound, Bound::AtMost);
    assert_eq!(one("The storm hit, killing 107 or more.").bound, Bound::AtLeast);
    assert_eq!(one("Dozens of boats sank.").bound, Bound::AtLeast);
}

#[test]
fn ranges_have_two_ends() {
    let figure = one("It has 40 to 50 questions.");
    assert_eq!((figure.value.get(), figure.value_high.unwrap().get()), (40.0, 50.0));
    assert_eq!((figure.bound, of(&figure)), (Bound::Range, "questions"));
    assert_eq!(figures("Output rose from 10 to 20 tonnes.").len(), 2);
}

#[test]
fn money_percent_and_units() {
    let text = "The town paid C$3 million in aid.";
    let figure = one(text);
    assert_eq!((figure.span.of(text), figure.value.get()), ("C$3 million", 3e6));
    assert_eq!((figure.unit.as_deref(), of(&figure)), (Some("CAD"), "aid"));
    assert_eq!(one("It cost $1.2bn.").value.to_string(), "1200000000");
    assert_eq!(one("She filed a $1 billion suit.").unit.as_deref(), Some("USD"));
    assert_eq!(one("The wall is 1.8m tall.").unit.as_deref(), Some("metre"));
    assert_eq!(one("They paid over 422,000 euros.").unit.as_deref(), Some("EUR"));
    let share = one("Nearly half of all children stayed home.");
    assert_eq!((share.value.get(), share.unit.as_deref(), of(&share)), (50.0, Some("percent"), "children"));
    let call = one("A two-hour call followed.");
    assert_eq!((call.unit.as_deref(), of(&call)), (Some("hour"), "call"));
}

#[test]
fn the_number_stands_for_the_noun_of_the_sentence_before() {
    let text = "Tens of thousands of red goats came. Herders put the number at just below 100,000, while the \
                valley warned the figure could reach 150,000 soon.";
    let all = figures(text);
    let nouns: Vec<&str> = all.iter().map(of).collect();
    assert_eq!(nouns, ["goats", "goats", "goats"]);
    assert_eq!(all[1].of, all[0].of, "the noun where it stands");
    assert_eq!(all[1].given_in.first().map(|span| span.of(text)), Some("Herders"));
    assert_eq!(all[2].status, FigureStatus::Forecast);
}

#[test]
fn a_figure_in_a_quote_is_given_by_its_speaker() {
    let text = "\"We lost 36 boats,\" Mara Lindqvist said.";
    let mut quote = Quote::new(QuoteKind::Direct, NonEmpty::one(Span::new(1, 18)));
    quote.speaker = Some(EntityId(0));
    quote.source = vec![Span::new(20, 34)];
    let all = figures_in(text, &[quote]);
    assert_eq!(all[0].giver, Some(EntityId(0)));
    assert_eq!(all[0].given_in[0].of(text), "Mara Lindqvist");
}

#[test]
fn whether_it_is_so() {
    assert_eq!(one("The toll could reach 150.").status, FigureStatus::Forecast);
    assert_eq!(one("The town plans to build 500 homes.").status, FigureStatus::Target);
    assert_eq!(one("She denied that 500 homes burned.").status, FigureStatus::Denied);
    assert_eq!(one("If 500 homes burn, the town is lost.").status, FigureStatus::Hypothetical);
    assert_eq!(one("The fire destroyed 500 homes.").status, FigureStatus::Reported);
}

#[test]
fn ages() {
    let lind = one("Tomas Lind, 42, was freed.");
    assert_eq!((lind.unit.as_deref(), of(&lind)), (Some("year"), "Lind"));
    let child = one("Their nine-month-old child slept.");
    assert_eq!((child.unit.as_deref(), of(&child)), (Some("month"), "child"));
}

#[test]
fn what_is_no_figure() {
    for text in [
        "It opened in 2014.",
        "It opened on May 3, 2021.",
        "The COVID-19 virus spread.",
        "A Boeing 747 landed.",
        "Flight 370 vanished.",
        "They won 3-1.",
        "It came third in the 54th minute.",
        "She lives at 221 Harbour Street.",
        "It doubled, then grew four times.",
        "It is one of the best.",
        "Call 555-010-2233.",
        "They met at 7:15 p.m. on Friday.",
    ] {
        assert_eq!(figures(text), [], "{text}");
    }
}

#[test]
fn the_day_it_holds_for() {
    let told = one("In April 300 boats sailed.").as_of.unwrap();
    assert_eq!((told.value.to_string().as_str(), told.basis), ("2030-04", Basis::Text));
    let published = one("The war since 2014 has killed 300 people.").as_of.unwrap();
    assert_eq!(published.basis, Basis::Published);
}

proptest! {
    #[test]
    fn any_text_gives_spans_on_its_borders(text in "\\PC{0,120}") {
        let found = figures(&text);
        for figure in &found {
            prop_assert!(!figure.span.of(&text).is_empty());
            prop_assert!(figure.of.as_ref().is_none_or(|of| of.span.of(&text) == of.text));
        }
        prop_assert_eq!(&found, &figures(&text));
    }

    #[test]
    fn any_order_of_number_words_is_read(words in prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..24)) {
        let text = words.join(" ");
        for figure in figures(&text) {
            prop_assert!(figure.value.get().is_finite());
            prop_assert!(!figure.span.of(&text).is_empty());
        }
    }
}

/// Words that the readers look for, to be put together at random.
const WORDS: [&str; 44] = [
    "more",
    "than",
    "a",
    "half",
    "of",
    "two",
    "-",
    "thirds",
    "hundred",
    "thousand",
    "million",
    "and",
    "to",
    "$",
    "C$",
    "€",
    "5",
    "1,000",
    "99999999999999999999999",
    "1.2bn",
    "%",
    "percent",
    "per",
    "cent",
    "dozens",
    "tens",
    "thousands",
    "people",
    "killed",
    "year",
    "old",
    "or",
    "at",
    "least",
    "the",
    "number",
    "one",
    "between",
    "from",
    "lakh",
    "square",
    "km",
    ",",
    "if",
];
