//! How sure a stage is of what it says.
//!
//! Comes in: a share between 0 and 1. Goes out: the same, kept in hundredths, so that it prints alike on
//! every machine. Refuses to compare confidences of different stages: each is calibrated on its own.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

/// A probability in hundredths, serialised as a number from 0 to 1 with at most two decimals.
///
/// ```
/// use dateline_types::Confidence;
/// assert_eq!(Confidence::percent(98).to_string(), "0.98");
/// assert_eq!(Confidence::of(0.999), Confidence::percent(100));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(from = "f64")]
pub struct Confidence(u8);

impl Confidence {
    /// From whole hundredths; more than 100 is taken as 100.
    pub const fn percent(hundredths: u8) -> Self {
        Self(if hundredths > 100 { 100 } else { hundredths })
    }

    /// From a share, rounded to two decimals; what lies outside 0..=1 is moved to the nearer end.
    pub fn of(share: f64) -> Self {
        Self::percent((share.clamp(0.0, 1.0) * 100.0).round() as u8)
    }

    /// As a share between 0 and 1.
    pub fn share(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.share())
    }
}

impl From<f64> for Confidence {
    fn from(share: f64) -> Self {
        Self::of(share)
    }
}

impl Serialize for Confidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.share())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Confidence {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Confidence".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "minimum": 0, "maximum": 1 })
    }
}
