//! What a figure is measured in, beyond its noun.
//!
//! Comes in: a figure with the words around it. Goes out: a key for what makes two figures of one noun
//! incomparable: "cubic metres" and "metres", "litres" and "litres a second". Refuses to convert.

use dateline_types::{Figure, Span};

use crate::keyed::mix;
use crate::member::Member;
use crate::words::{key_of, words};

/// Words before a noun of length that make it one of area or volume.
const POWERS: &[&str] = &["cubic", "square"];

/// Words that open a rate.
const PER: &[&str] = &["a", "an", "each", "every", "per"];

/// What rates are told by.
#[rustfmt::skip]
const RATES: &[&str] = &[
    "day", "family", "head", "hectare", "hour", "household", "litre", "minute", "mile", "month", "night", "person",
    "second", "ton", "tonne", "visitor", "week", "year",
];

/// A key of power and rate; 0 where there is neither.
pub(crate) fn measure(member: Member<'_>, figure: &Figure) -> u64 {
    let Some(sentence) = member.sentence(figure.span) else { return 0 };
    let of = figure.of.as_ref().map(|of| of.span).filter(|of| sentence.contains(*of));
    let end = of.map_or(figure.span.end(), |of| of.end().max(figure.span.end()));
    let told = member.words(Span::new(figure.span.start(), sentence.end()));
    let between = words(told).map(|word| word.text.to_lowercase()).skip(1).take(3);
    let power = between.into_iter().find(|word| POWERS.contains(&word.as_str()));
    let behind: Vec<String> = words(member.words(Span::new(end, sentence.end())))
        .take(5)
        .map(|word| word.text.to_lowercase())
        .collect();
    let rate =
        behind.windows(2).find(|pair| PER.contains(&pair[0].as_str()) && RATES.contains(&pair[1].as_str()));
    let key = |word: Option<&String>| word.map_or(0, |word| key_of(word));
    mix(key(power.as_ref()) ^ key(rate.map(|pair| &pair[1])).rotate_left(7))
}
