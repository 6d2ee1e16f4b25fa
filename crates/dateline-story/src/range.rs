//! What a claimed number leaves open.
//!
//! Comes in: a value with its bound, and the words of the number. Goes out: the range in which the truth may lie.
//! Refuses to know what is counted.

use dateline_types::{Bound, Claim};

/// "More than 94,000" is not said of 200,000: an open bound reaches so far beyond its value.
const OPEN: f64 = 0.25;
/// "About" and "nearly" reach so far.
const ABOUT: f64 = 0.1;
/// A large number is rounded by no more than this share.
const ROUNDED: f64 = 0.05;
/// Numbers below are counted, not rounded.
const COUNTED: f64 = 1000.0;

/// "Dozens", "tens of thousands" reach up to where the next such word would be said.
const VAGUE: f64 = 5.0;

/// Words of number that name a size and no number.
const SIZES: &[&str] = &["billions", "dozens", "hundreds", "millions", "scores", "thousands"];

/// Where the truth may lie, ends included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Range {
    low: f64,
    high: f64,
}

impl Range {
    /// The range that a claim in these words leaves open.
    pub(crate) fn of(claim: &Claim, words: &str) -> Self {
        let value = claim.value.get();
        let (down, up) = match claim.bound {
            Bound::AtLeast if is_size(words) => (0.0, (VAGUE - 1.0) * value.abs()),
            Bound::Exact => (rounding(value), rounding(value)),
            Bound::About => (ABOUT * value.abs(), ABOUT * value.abs()),
            Bound::AtLeast | Bound::MoreThan => (0.0, OPEN * value.abs()),
            Bound::AtMost | Bound::LessThan => (OPEN * value.abs(), 0.0),
            Bound::Range => (0.0, claim.value_high.map_or(0.0, |high| (high.get() - value).max(0.0))),
        };
        Self { low: value - down, high: value + up }
    }

    /// Whether one number can satisfy both.
    pub(crate) fn meets(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }
}

/// Whether the words name a size: "tens of thousands".
fn is_size(words: &str) -> bool {
    let last = words.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    SIZES.contains(&last.as_str())
}

/// Half of the last place that is not zero: "94,000" may stand for 94,231.
fn rounding(value: f64) -> f64 {
    let size = value.abs();
    if size < COUNTED || size.fract() != 0.0 {
        return 0.0;
    }
    let mut place = 1.0;
    while place < size && (size / (place * 10.0)).fract() == 0.0 {
        place *= 10.0;
    }
    if place > 1.0 { (place / 2.0).min(size * ROUNDED) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::{is_size, rounding};

    #[test]
    fn tens_of_thousands_is_a_size_and_ten_thousand_a_number() {
        assert!(is_size("tens of thousands") && is_size("Dozens"));
        assert!(!is_size("ten thousand") && !is_size(""));
    }

    #[test]
    fn round_numbers_leave_room_and_counts_do_not() {
        let room = |value| rounding(value).to_string();
        assert_eq!([room(94_000.0), room(94_231.0)], ["500", "0"]);
        assert_eq!([room(12.0), room(100_000.0)], ["0", "5000"]);
    }
}
