//! What on a page speaks for a date.
//!
//! Comes in: a page, its metadata and where its article stands. Goes out: every date with its kind, the best
//! kind first. Refuses dates far from the headline: they belong to something else.

use dateline_types::DateValue;

use super::address::day_in;
use super::kind::Kind;
use super::lines::{Lines, Shown};
use super::order::{order, stated_languages};
use super::places::{Places, Zone};
use super::scripts;
use super::titled;
use super::written::{Manner, read_stamp};
use crate::html::{Article, Page};
use crate::metadata::{Metadata, address_path, host};

/// The dates of a page.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// For publication, the best kind first.
    pub(super) published: Vec<(Kind, DateValue)>,
    /// For the last change, the best kind first.
    pub(super) updated: Vec<(Kind, DateValue)>,
    /// The languages that the page states for itself, as tags.
    pub(super) languages: Vec<String>,
    /// The host of its address.
    pub(super) host: Option<String>,
}

impl Evidence {
    pub(super) fn of(page: &Page, metadata: &Metadata, article: &Article) -> Self {
        let host = metadata.url.as_deref().and_then(host).map(str::to_owned);
        let mut found = Self { languages: stated_languages(page), host, ..Self::default() };
        found.read_data(page, metadata);
        found.read_page(page, article);
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

    /// What is said for machines.
    fn read_data(&mut self, page: &Page, metadata: &Metadata) {
        self.publish(Kind::JsonLd, metadata.json_published.as_deref().and_then(read_stamp));
        self.update(Kind::JsonLd, metadata.json_modified.as_deref().and_then(read_stamp));
        for (names, kind) in [(PUBLISHED_METAS, Kind::Meta), (DATE_METAS, Kind::MetaDate)] {
            for name in names {
                self.publish(kind, page.metas(name).find_map(read_stamp));
            }
        }
        for name in UPDATED_METAS {
            self.update(Kind::Meta, page.metas(name).find_map(read_stamp));
        }
        self.publish(Kind::Address, metadata.url.as_deref().and_then(address_path).and_then(day_in));
        self.publish(Kind::Titled, titled::day(page, order(&self.languages)));
        self.publish(Kind::Script, scripts::day(page));
    }

    /// What readers are shown.
    fn read_page(&mut self, page: &Page, article: &Article) {
        let zone = Zone::of(page, article);
        let manner = Manner { order: order(&self.languages), short_years: true };
        let lines = Lines { page, article, zone: &zone, manner };
        for shown in lines.beside() {
            match shown {
                Shown::Published(kind, value) => self.publish(kind, Some(value)),
                Shown::Updated(value) => self.update(Kind::Line, Some(value)),
            }
        }
        self.publish(Kind::Opening, lines.opening());
        self.publish(Kind::Foot, lines.foot());
        let places = Places::of(&page.tree, &zone, manner);
        self.publish(Kind::Marked, places.marked);
        self.publish(Kind::Named, places.named);
        self.publish(Kind::OnlyTime, places.only_day);
    }
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
    "cxenseparse:publishtime",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published-date",
    "published_date",
    "publication-date",
    "publication_date",
    "published",
    "published_time",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "datecreated",
    "article_date_original",
    "originalpublicationdate",
    "citation_publication_date",
    "article:post_date",
    "rbpubdate",
];

/// Meta elements that name a date, often that of publication.
const DATE_METAS: &[&str] =
    &["dc.date", "dcterms.date", "dcterms.available", "date", "article:date", "displaydate"];

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
