//! What on a page speaks for a date.
//!
//! Comes in: a page, its metadata and where its article stands. Goes out: every date with its kind, the best
//! kind first. Refuses dates far from the headline: they belong to something else.

use dateline_types::{Confidence, DateValue};

use super::address::day_in;
use super::update_words::UPDATE_WORDS;
use super::written::read_day;
use crate::html::{Article, NodeId, Page, PageBlock, Tree};
use crate::metadata::{Metadata, address_path};

/// Where a date was found; the earlier, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// The article's object in JSON-LD.
    JsonLd,
    /// A meta element that names this very date.
    Meta,
    /// An element marked as the date of publication.
    Marked,
    /// `<time datetime>` beside the headline.
    Time,
    /// The address of the page.
    Address,
    /// Words beside the headline.
    Words,
}

impl Kind {
    /// How often such a date is right: a rounded estimate from labelled news pages.
    pub(super) fn confidence(self) -> Confidence {
        Confidence::percent(match self {
            Kind::JsonLd => 98,
            Kind::Meta => 97,
            Kind::Marked => 93,
            Kind::Time | Kind::Address => 90,
            Kind::Words => 85,
        })
    }
}

/// The dates of a page.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// For publication, the best kind first.
    pub(super) published: Vec<(Kind, DateValue)>,
    /// For the last change, the best kind first.
    pub(super) updated: Vec<(Kind, DateValue)>,
}

impl Evidence {
    pub(super) fn of(page: &Page, metadata: &Metadata, article: &Article) -> Self {
        let mut found = Self::default();
        found.publish(Kind::JsonLd, metadata.json_published.as_deref().and_then(read_day));
        found.update(Kind::JsonLd, metadata.json_modified.as_deref().and_then(read_day));
        for name in PUBLISHED_METAS {
            found.publish(Kind::Meta, page.metas(name).find_map(read_day));
        }
        for name in UPDATED_METAS {
            found.update(Kind::Meta, page.metas(name).find_map(read_day));
        }
        found.publish(Kind::Marked, marked(&page.tree));
        found.publish(Kind::Address, metadata.url.as_deref().and_then(address_path).and_then(day_in));
        for &at in &article.beside_title {
            found.read_block(&page.tree, &page.blocks[at]);
        }
        found.published.sort_by_key(|(kind, _)| *kind);
        found.updated.sort_by_key(|(kind, _)| *kind);
        found
    }

    fn publish(&mut self, kind: Kind, value: Option<DateValue>) {
        self.published.extend(value.map(|value| (kind, value)));
    }

    fn update(&mut self, kind: Kind, value: Option<DateValue>) {
        self.updated.extend(value.map(|value| (kind, value)));
    }

    /// A line beside the headline: what stands behind "updated" is a change, what stands before it is not.
    fn read_block(&mut self, tree: &Tree, block: &PageBlock) {
        let lower = block.text.to_lowercase();
        let update_at = UPDATE_WORDS.iter().filter_map(|word| lower.find(word)).min();
        let stamp = block.stamp.and_then(|id| tree.attribute(id, "datetime")).and_then(read_day);
        let (before, behind) = lower.split_at(update_at.unwrap_or(lower.len()));
        match read_day(before) {
            Some(day) if stamp.is_none() => self.publish(Kind::Words, Some(day)),
            Some(_) => self.publish(Kind::Time, stamp),
            None if update_at.is_none() => self.publish(Kind::Time, stamp),
            None => {}
        }
        self.update(Kind::Words, read_day(behind));
    }
}

/// The first element that is marked as the date of publication.
fn marked(tree: &Tree) -> Option<DateValue> {
    let is_marked = |&id: &NodeId| {
        let says =
            |name, value: &str| tree.attribute(id, name).is_some_and(|own| own.eq_ignore_ascii_case(value));
        tree.tag(id) != Some("meta")
            && (says("itemprop", "datePublished") || tree.attribute(id, "pubdate").is_some())
    };
    let id = tree.elements(NodeId::ROOT).find(is_marked)?;
    let stamp = ["datetime", "content"].iter().find_map(|name| tree.attribute(id, name)).and_then(read_day);
    stamp.or_else(|| read_day(&tree.inner_text(id)))
}

/// Meta elements that name the date of publication, the surest first.
const PUBLISHED_METAS: &[&str] = &[
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "published",
    "published_time",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "datecreated",
    "dc.date",
    "dcterms.date",
    "dcterms.available",
    "article_date_original",
    "originalpublicationdate",
    "citation_publication_date",
    "date",
    "article:post_date",
    "rbpubdate",
    "displaydate",
];

/// Meta elements that name the date of the last change.
const UPDATED_METAS: &[&str] = &[
    "article:modified_time",
    "article:modified",
    "og:article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "moddate",
    "revised",
];
