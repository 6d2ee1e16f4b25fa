//! One outlet's article.
//!
//! Comes in: what `extract` found in a document. Goes out: the body that every later span points into,
//! with title, outlet, byline and dates. Refuses to know what the words mean.

use serde::{Deserialize, Serialize};

use crate::{Dated, Language, PointSpan, Span};

/// The name of a report in every output: 16 hexadecimal digits, or what the caller gave; a later version
/// of the same report bears `.2`, `.3` behind it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ReportId(pub String);

impl std::fmt::Display for ReportId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl ReportId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An article, free of furniture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report<S = Span> {
    /// The headline, without the outlet's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The outlet that published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outlet: Option<String>,
    /// The people who wrote it.
    #[serde(default = "Vec::<String>::new", skip_serializing_if = "Vec::is_empty")]
    pub byline: Vec<String>,
    /// The part of the outlet that it stands in: "Politics".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// What the page says it is about, in the page's own words.
    #[serde(default = "Vec::<String>::new", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// The lead image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// The language of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The canonical address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Dated>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Dated>,
    /// The body: the kept paragraphs, joined by blank lines.
    pub text: String,
    /// For plain text: the kept ranges of the decoded input, before any change of line ends. They are in
    /// another text than every other span, and so are counted in code points from the start.
    #[serde(default = "Vec::<PointSpan>::new", skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<PointSpan>,
    /// For a page: the way back from each paragraph to its place in the tree.
    #[serde(default = "Vec::<Block<S>>::new", skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block<S>>,
    /// What stands below its pictures, the lead image's among them, in the order of the document. No part of the body.
    #[serde(default = "Vec::<Caption>::new", skip_serializing_if = "Vec::is_empty")]
    pub captions: Vec<Caption>,
    /// Whether the article was read to its end (false when a limit cut it).
    pub complete: bool,
}

/// The lead image of a page. It is never fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Image {
    /// Its address, as the page gives it: http or https.
    pub url: String,
    /// What stands below it on the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
}

/// The words below a picture of the article, its credit included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Caption {
    /// Its words as they stand, on one line.
    pub text: String,
    /// The way back to them.
    #[serde(flatten)]
    pub place: CaptionPlace,
}

/// Where a caption stands in its document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum CaptionPlace {
    /// On a page: the element that holds it, a path as in [`Block::path`].
    Path(String),
    /// In plain text: code points of the decoded input, as in [`Report::kept`].
    Range(PointSpan),
}

/// Where a paragraph of the body stands in its page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Block<S = Span> {
    /// The paragraph in the body.
    pub span: S,
    /// Its element, as a path of tag names and 1-based positions among siblings of that name:
    /// `/html/body/article/p[2]`.
    pub path: String,
    /// What it is; left out for an ordinary paragraph.
    #[serde(default, skip_serializing_if = "BlockKind::is_paragraph")]
    pub kind: BlockKind,
}

/// What a paragraph of the body is on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum BlockKind {
    /// Running text.
    #[default]
    Paragraph,
    /// A heading within the article.
    Heading,
    /// An item of a list.
    Item,
    /// A paragraph of a quotation that is set apart.
    Quote,
    /// A cell of a table; cells whose paths share a `tr` are of one row.
    Cell,
}

impl BlockKind {
    /// Whether this is running text.
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
    pub fn is_paragraph(&self) -> bool {
        *self == Self::Paragraph
    }
}

impl Report {
    /// A report that holds this body and nothing else is known of.
    pub fn of_text(text: impl Into<String>) -> Self {
        Self {
            title: None,
            outlet: None,
            byline: Vec::new(),
            section: None,
            tags: Vec::new(),
            image: None,
            language: None,
            url: None,
            published: None,
            updated: None,
            text: text.into(),
            kept: Vec::new(),
            blocks: Vec::new(),
            captions: Vec::new(),
            complete: true,
        }
    }
}

impl<S> Report<S> {
    /// The same report with its spans in other units.
    pub fn map_spans<T>(self, to: &mut impl FnMut(S) -> T) -> Report<T> {
        let block = |block: Block<S>| Block { span: to(block.span), path: block.path, kind: block.kind };
        Report {
            title: self.title,
            outlet: self.outlet,
            byline: self.byline,
            section: self.section,
            tags: self.tags,
            image: self.image,
            language: self.language,
            url: self.url,
            published: self.published,
            updated: self.updated,
            text: self.text,
            kept: self.kept,
            blocks: self.blocks.into_iter().map(block).collect(),
            captions: self.captions,
            complete: self.complete,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Caption, CaptionPlace};
    use crate::{CodePoints, Span};

    #[test]
    fn a_caption_leads_back_to_its_element_or_its_range() {
        let written = |place| serde_json::to_string(&Caption { text: "A ferry.".to_owned(), place }).unwrap();
        let path = CaptionPlace::Path("/html/body/figure".to_owned());
        assert_eq!(written(path), r#"{"text":"A ferry.","path":"/html/body/figure"}"#);
        let range = CaptionPlace::Range(CodePoints::of("Now A ferry.").span(Span::new(4, 12)));
        assert_eq!(written(range), r#"{"text":"A ferry.","range":[4,12]}"#);
    }
}
