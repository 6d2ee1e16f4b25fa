//! Lengths that add up: `three months and two weeks`, `1 year, 2 months`.
//!
//! Comes in: a length that was read. Goes out: that and the smaller ones behind it, and their TimeML value together.
//! Refuses one that places something in time: "two weeks and three days ago" is a length and a day.

use super::Unit;
use super::duration::{Length, length, value};
use crate::words::Words;

/// `three months and two weeks`, `1 year, 2 months`: the length and the smaller ones behind it.
pub(super) fn with_smaller(words: &Words<'_>, first: Length) -> Vec<Length> {
    let mut all = vec![first];
    while let Some(last) = all.last().copied().filter(|last| last.count.is_some()) {
        let comma = usize::from(words.lower(last.end) == ",");
        let place = last.end + comma + usize::from(words.lower(last.end + comma) == "and");
        let next = length(words, place).filter(|next| next.count.is_some() && words.number(place));
        let spelled = || length(words, place).filter(|next| next.count.is_some() && place == last.end + 1);
        let next = next.or_else(spelled).filter(|next| rank(next.unit) > rank(last.unit));
        let placed =
            |next: &Length| matches!(words.lower(next.end), "ago" | "earlier" | "later" | "before" | "after");
        match next {
            Some(next) if placed(&next) => {
                all.truncate((all.len() - 1).max(1));
                break;
            }
            Some(next) => all.push(next),
            None => break,
        }
    }
    all
}

/// The order of units from the longest to the shortest.
pub(super) fn rank(unit: Unit) -> u8 {
    match unit {
        Unit::Century => 0,
        Unit::Decade => 1,
        Unit::Year => 2,
        Unit::Quarter => 3,
        Unit::Month => 4,
        Unit::Fortnight => 5,
        Unit::Week => 6,
        Unit::Weekend | Unit::Day => 7,
        Unit::Hour => 8,
        Unit::Minute => 9,
        Unit::Second => 10,
    }
}

/// The TimeML value of lengths that add up: `P1Y2M`, `P1DT5H`.
pub(super) fn sum(lengths: &[Length]) -> String {
    let mut all = String::from("P");
    for length in lengths {
        let own = value(length);
        let part = if all.contains('T') { own.trim_start_matches("PT") } else { &own[1..] };
        all.push_str(part);
    }
    all
}
