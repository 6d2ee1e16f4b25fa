//! A list that holds at least one thing.
//!
//! Comes in: a first item, then others. Goes out: a list whose `first` needs no check. It is what makes
//! "no span, no fact" a matter of types: a quote's content and an entity's mentions are such lists.
//! Refuses to shrink.

use serde::{Deserialize, Deserializer, Serialize};

/// One item or more, in order. Serialised as a plain array.
///
/// ```
/// use dateline_types::NonEmpty;
/// let mut pieces = NonEmpty::one("We will not go");
/// pieces.push("Not now");
/// assert_eq!(pieces.first(), &"We will not go");
/// assert_eq!(pieces.len(), 2);
/// assert!(NonEmpty::<u8>::from_vec(vec![]).is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct NonEmpty<T>(Vec<T>);

impl<T> NonEmpty<T> {
    /// A list of one.
    pub fn one(item: T) -> Self {
        Self(vec![item])
    }

    /// The list itself, or `None` where it is empty.
    pub fn from_vec(items: Vec<T>) -> Option<Self> {
        (!items.is_empty()).then_some(Self(items))
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        self.0.push(item);
    }

    /// The first item.
    pub fn first(&self) -> &T {
        &self.0[0]
    }

    /// The last item.
    pub fn last(&self) -> &T {
        &self.0[self.0.len() - 1]
    }

    /// How many; at least one.
    #[allow(clippy::len_without_is_empty, reason = "it is never empty")]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All items, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// All items as a slice.
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }

    /// Each item changed, the order kept.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> NonEmpty<U> {
        NonEmpty(self.0.into_iter().map(change).collect())
    }
}

impl<T> From<NonEmpty<T>> for Vec<T> {
    fn from(list: NonEmpty<T>) -> Self {
        list.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for NonEmpty<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let empty = || serde::de::Error::custom("a list that must hold at least one item is empty");
        Self::from_vec(Vec::deserialize(deserializer)?).ok_or_else(empty)
    }
}

impl<'a, T> IntoIterator for &'a NonEmpty<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for NonEmpty<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("NonEmpty_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let items = generator.subschema_for::<T>();
        schemars::json_schema!({ "type": "array", "minItems": 1, "items": items })
    }
}
