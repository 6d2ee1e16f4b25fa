//! What was noticed about the input and did not stop the work.
//!
//! Comes in: a code, a sentence for a person, and the words it is about where there are any. Goes out: a
//! line in the record. Refuses to be an error: a document with problems still gives a record.

use serde::{Deserialize, Serialize};

use crate::Span;

/// A non-fatal finding about a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem<S = Span> {
    /// What kind of finding; stable, for programs.
    pub code: ProblemCode,
    /// The finding in a sentence, for people.
    pub message: String,
    /// The words of the body it is about, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<S>,
}

/// The kinds of findings. Serialised in kebab case: `no-year`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// Some bytes did not fit the character set; each stands as U+FFFD.
    BrokenEncoding,
    /// No article was found among the furniture.
    NoArticle,
    /// Neither the page nor the body says when the report was published.
    NoDate,
    /// The publication day is known but not its year.
    NoYear,
    /// Two places of the page disagree about a date.
    DateConflict,
    /// A value given by the caller could not be read and was left out.
    BadHint,
    /// A limit of work or size was reached; what was found up to there is kept.
    LimitReached,
    /// The text is in a language that is not annotated yet.
    LanguageUnsupported,
    /// The page says that the article is not free: what is kept may be its beginning alone.
    Paywalled,
    /// The page is a live blog: its entries are reports of their own, each with its time.
    LiveBlog,
    /// The page is there for a video: the text is what stands beside it.
    VideoPage,
    /// The file goes on after the article: it was cut at the place where something else begins.
    Incomplete,
}

impl<S> Problem<S> {
    /// A finding about the document as a whole.
    pub fn new(code: ProblemCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), span: None }
    }

    /// A finding about certain words.
    #[must_use]
    pub fn at(self, span: S) -> Self {
        Self { span: Some(span), ..self }
    }

    /// The same finding with its span in other units.
    pub fn map_spans<T>(self, to: &mut impl FnMut(S) -> T) -> Problem<T> {
        Problem { code: self.code, message: self.message, span: self.span.map(to) }
    }
}
