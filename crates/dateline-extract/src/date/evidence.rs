//! What on a page speaks for a date.
//!
//! Comes in: a page, its metadata and where its article stands. Goes out: every date with its kind, the best
//! kind first. Refuses dates far from the headline: they belong to something else.

use dateline_types::{Confidence, DateValue};

use super::address::day_in;
use super::update_words::{PUBLISH_WORDS, update_at};
use super::written::read_day;
use super::{places, scripts};
use crate::html::{Article, Page, PageBlock, Tree};
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
    /// An element within the article's stretch that is named as a date is.
    Named,
    /// The beginning of the first paragraph.
    Opening,
    /// A line behind the article that says when it was published.
    Foot,
    /// The only day that the page's `time` elements give.
    OnlyTime,
    /// A value in the page's own scripts.
    Script,
}

impl Kind {
    /// How often such a date is right, measured on the pages of fundus-train, wcxb-train, htmldate-dev and
    /// trafilatura-dev where no other place contradicts it: JSON-LD 524 of 553, meta 188 of 197, marked 27 of 28,
    /// time and address 49 of 51, words 145 of 157, the rest 21 of 27. On the news pages among them JSON-LD and
    /// meta were always right.
    pub(super) fn confidence(self) -> Confidence {
        Confidence::percent(match self {
            Kind::JsonLd => 97,
            Kind::Meta | Kind::Marked => 96,
            Kind::Time | Kind::Address => 95,
            Kind::Words => 92,
            Kind::Named | Kind::Opening | Kind::Foot | Kind::OnlyTime | Kind::Script => 80,
        })
    }
}

/// Blocks behind the article that may say when it was published.
const BEHIND: usize = 25;
/// The characters of a paragraph in which a date may open it.
const OPENING: usize = 30;
/// The paragraphs that it may open.
const OPENINGS: usize = 3;
/// The characters of a line behind the article.
const FOOT: usize = 140;

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
        found.publish(Kind::Marked, places::marked(&page.tree));
        found.publish(Kind::Address, metadata.url.as_deref().and_then(address_path).and_then(day_in));
        let around = places::around(&page.tree, article.kept.first().map(|&at| page.blocks[at].node));
        let beside = article.beside_title.iter();
        for &at in beside.filter(|&&at| !places::is_of_others(&page.tree, page.blocks[at].node, &around)) {
            found.read_block(&page.tree, &page.blocks[at]);
        }
        found.read_article(page, article);
        found.publish(Kind::OnlyTime, places::only_time(&page.tree));
        found.publish(Kind::Script, scripts::day(page));
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

    /// What stands within the article's stretch, at its very beginning and right behind it.
    fn read_article(&mut self, page: &Page, article: &Article) {
        let (Some(&first), Some(&last)) = (article.kept.first(), article.kept.last()) else { return };
        let top = article.beside_title.first().map_or(first, |&at| at.min(first));
        let behind = last + 1..page.blocks.len().min(last + 1 + BEHIND);
        let end = page.blocks[behind.end - 1].node;
        let stretch = (page.blocks[top].node, end);
        self.publish(Kind::Named, places::named(&page.tree, stretch, page.blocks[first].node));
        let openings = article.kept.iter().take(OPENINGS);
        self.publish(Kind::Opening, openings.into_iter().find_map(|&at| opening(&page.blocks[at].text)));
        let foot = page.blocks[behind].iter().find_map(|block| foot(&block.text.to_lowercase()));
        self.publish(Kind::Foot, foot);
    }

    /// A line beside the headline: what stands behind "updated" is a change, what stands before it is not.
    fn read_block(&mut self, tree: &Tree, block: &PageBlock) {
        let lower = block.text.to_lowercase();
        let update_at = update_at(&lower);
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

/// A date in brackets or before a dash at the beginning of a paragraph.
fn opening(paragraph: &str) -> Option<DateValue> {
    let head: String = paragraph.chars().take(OPENING).collect();
    let begins = head.trim_start_matches('(').starts_with(|sign: char| sign.is_ascii_digit());
    let end = head.find([')', '–', '—']).or_else(|| head.find(" - ")).or_else(|| head.find(". "))?;
    begins.then(|| read_day(&head[..end])).flatten()
}

/// A short line that says when the article was published.
fn foot(lower: &str) -> Option<DateValue> {
    let says = PUBLISH_WORDS.iter().filter_map(|word| lower.find(word)).min()?;
    let line = lower.get(says..).filter(|_| lower.chars().count() <= FOOT)?;
    read_day(line.get(..update_at(line).unwrap_or(line.len()))?)
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
