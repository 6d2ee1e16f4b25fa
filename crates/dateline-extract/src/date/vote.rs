//! Which of several dates is the article's.
//!
//! Comes in: the dates of a page with their kinds. Goes out: the one that most of its voices give, and how much
//! speaks for the strongest other one. Refuses to make a new date of two.

use dateline_types::DateValue;

use super::evidence::Evidence;
use super::kind::{Kind, VOICES, Voice};

/// A date that readers are shown, or that one meta element gives and another denies, weighs this much where the page says elsewhere that it is of a change.
const OF_A_CHANGE: u32 = 3;
/// Places in the page count only between dates of the same weight.
const PLACES: u32 = 100;

/// The date chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) kind: Kind,
    pub(super) value: DateValue,
    /// What speaks for it.
    pub(super) weight: u32,
    /// The strongest date more than a day off, and what speaks for it.
    pub(super) against: Option<(DateValue, u32)>,
}

/// The date that weighs most, with all that agree with it; of equals the surest kind.
pub(super) fn choose(evidence: &Evidence) -> Option<Choice> {
    let of_one = |&(kind, value): &(Kind, DateValue)| (kind, value, weight(evidence, value, 1));
    let weighed: Vec<_> = evidence.published.iter().map(of_one).collect();
    let most = weighed.iter().map(|&(.., weight)| weight).max()?;
    let (kind, value, weight) = *weighed.iter().find(|(.., weight)| *weight == most)?;
    let others = weighed.iter().filter(|(_, other, _)| differ(*other, value));
    let against =
        others.map(|&(_, other, weight)| (other, weight / PLACES)).max_by_key(|&(_, weight)| weight);
    let value = within_a_day(evidence, value);
    Some(Choice { kind, value, weight: weight / PLACES, against })
}

/// Of two neighbouring days without a zone between them, the one that more speaks for: printed issues bear the next
/// day's date.
fn within_a_day(evidence: &Evidence, value: DateValue) -> DateValue {
    if value.time().is_some_and(|time| time.offset.is_some()) {
        return value;
    }
    let near = evidence.published.iter().map(|&(_, other)| other).filter(|&other| !differ(other, value));
    let plain = near.filter(|other| other.time().is_none_or(|time| time.offset.is_none()));
    plain.fold(value, |best, other| {
        let more = weight(evidence, other, 0) > weight(evidence, best, 0);
        if more { other } else { best }
    })
}

/// What all voices say for a day, or one at most `apart` days off; each voice counts once, and between equals the
/// number of places.
fn weight(evidence: &Evidence, value: DateValue, apart: i32) -> u32 {
    let mut voices = [0; VOICES];
    let mut places = 0;
    let agreeing = evidence.published.iter().filter(|(_, other)| days_between(*other, value) <= apart);
    for &(kind, date) in agreeing {
        let voice = &mut voices[kind.voice() as usize];
        *voice = of_kind(evidence, kind, date).max(*voice);
        places += 1;
    }
    voices.iter().sum::<u32>() * PLACES + places.min(PLACES - 1)
}

/// What a date weighs by its kind; little where it is that of a change.
fn of_kind(evidence: &Evidence, kind: Kind, date: DateValue) -> u32 {
    let mut told = evidence.updated.iter().filter(|(kind, _)| matches!(kind, Kind::JsonLd | Kind::Meta));
    let changed = told.any(|(_, change)| days_between(*change, date) == 0);
    let disputed = |by: &[Kind]| {
        let mut stated = evidence.published.iter().filter(|(kind, _)| by.contains(kind));
        stated.any(|(_, other)| differ(*other, date))
    };
    match kind.voice() {
        Voice::Shown if changed && disputed(&[Kind::JsonLd, Kind::Meta]) => OF_A_CHANGE,
        Voice::Meta if changed && disputed(&[Kind::Meta]) => OF_A_CHANGE,
        _ => kind.weight(),
    }
}

/// Whether two dates are more than a day apart: less is a matter of zones.
pub(super) fn differ(one: DateValue, other: DateValue) -> bool {
    days_between(one, other) > 1
}

fn days_between(one: DateValue, other: DateValue) -> i32 {
    one.day_number().zip(other.day_number()).map_or(0, |(one, other)| (one - other).abs())
}
