//! Why a line is no question.
//!
//! Comes in: what the parser stumbled over. Goes out: a sentence with the place and what to try. Refuses to guess.

/// A query that cannot be answered. Places count characters (code points) from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    /// No word in it.
    #[error("there is nothing to search for; try a word, \"a phrase\", outlet:NAME or after:2024-05-01")]
    Empty,
    /// More than can be asked at once.
    #[error("the query is longer than {limit} {unit}; try its rarest words alone")]
    TooLong {
        /// How much is taken.
        limit: usize,
        /// Of what.
        unit: &'static str,
    },
    /// Brackets within brackets within brackets.
    #[error("the bracket at character {at} stands inside {limit} others; try with fewer")]
    TooDeep {
        /// Where it stands.
        at: usize,
        /// How many may be open.
        limit: usize,
    },
    /// A date that is none.
    #[error(
        "'{written}' at character {at} holds no date; try {field}:2024, {field}:2024-05 or {field}:2024-05-01"
    )]
    Date {
        /// The field and what stands behind it.
        written: String,
        /// Where it stands.
        at: usize,
        /// `after`, `before` or `on`.
        field: &'static str,
    },
    /// A field that there is not.
    #[error(
        "'{field}:' at character {at} is no field; there are title:, outlet:, person:, after:, before: and on:. \
         To find the words, put them in quotes"
    )]
    Field {
        /// As written.
        field: String,
        /// Where it stands.
        at: usize,
    },
    /// A field with nothing behind it.
    #[error("'{field}:' at character {at} has nothing behind it; try {field}:NAME or {field}:\"TWO NAMES\"")]
    NoValue {
        /// The field.
        field: &'static str,
        /// Where it stands.
        at: usize,
    },
}
