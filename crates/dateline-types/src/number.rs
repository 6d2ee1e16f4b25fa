//! A counted or measured number.
//!
//! Comes in: an `f64`. Goes out: a finite number that prints as people write it (`94000`, `1.5`), never as
//! `94000.0`. Refuses infinities and NaN, so that equal numbers are equal.

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

/// A finite number. Whole numbers are serialised without a fraction.
///
/// ```
/// use dateline_types::Number;
/// assert_eq!(Number::new(94_000.0).unwrap().to_string(), "94000");
/// assert!(Number::new(f64::NAN).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(try_from = "f64")]
pub struct Number(f64);

/// Up to here every whole number has an exact `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Number {
    /// The number, or `None` where it is not finite.
    pub fn new(value: f64) -> Option<Self> {
        // Adding zero turns -0 into 0, which print apart but are the same count.
        value.is_finite().then_some(Self(value + 0.0))
    }

    /// As a float.
    pub fn get(self) -> f64 {
        self.0
    }

    fn whole(self) -> Option<i64> {
        (self.0.fract() == 0.0 && self.0.abs() <= EXACT).then_some(self.0 as i64)
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.whole() {
            Some(whole) => write!(f, "{whole}"),
            None => write!(f, "{}", self.0),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.whole() {
            Some(whole) => serializer.serialize_i64(whole),
            None => serializer.serialize_f64(self.0),
        }
    }
}

impl TryFrom<f64> for Number {
    type Error = &'static str;

    fn try_from(value: f64) -> Result<Self, Self::Error> {
        Self::new(value).ok_or("a figure must be finite")
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Number {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number" })
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn whole_numbers_carry_no_fraction() {
        let json = |value| serde_json::to_string(&Number::new(value).unwrap()).unwrap();
        assert_eq!(json(94_000.0), "94000");
        assert_eq!(json(-0.0), "0");
        assert_eq!(json(33.33), "33.33");
    }
}
