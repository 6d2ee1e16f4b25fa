//! Who published a report, under which title and address, and who wrote it.
//!
//! Comes in: a [`Page`] and the caller's [`Hints`]. Goes out: [`Metadata`]. Refuses dates, which are weighed in
//! [`date`](crate::date), and refuses to take for a person what is an outlet, a desk or a role.

mod about;
mod address;
mod byline;
mod entities;
mod json_ld;
mod outlet;
mod title;

use dateline_types::Hints;

pub(crate) use about::About;
pub(crate) use address::{host, path as address_path};
pub(crate) use byline::signed;
pub(crate) use title::document_title;

use crate::html::Page;
use crate::words;
use json_ld::JsonLd;

/// What the page says about its article, apart from the text and the dates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Metadata {
    /// The headline, without the outlet's name.
    pub(crate) title: Option<String>,
    pub(crate) outlet: Option<String>,
    /// The people who wrote it.
    pub(crate) byline: Vec<String>,
    /// The canonical address.
    pub(crate) url: Option<String>,
    /// What the page says the article is about: often the standfirst, word for word.
    pub(crate) description: Option<String>,
    /// The body, as far as JSON-LD gives it: a vote, not the answer.
    pub(crate) body: Option<String>,
    /// The dates of the article's JSON-LD, as written.
    pub(crate) json_published: Option<String>,
    pub(crate) json_modified: Option<String>,
    /// What else the page says of its article.
    pub(crate) about: About,
}

impl Metadata {
    pub(crate) fn of(page: &Page, hints: &Hints) -> Self {
        let given = |hint: &Option<String>| hint.clone().filter(|value| !value.trim().is_empty());
        let json = JsonLd::of(page);
        let url = address::canonical(page, json.url.as_deref()).or_else(|| given(&hints.url));
        let outlet = given(&hints.outlet).or_else(|| outlet::find(page, &json, url.as_deref()));
        let title = given(&hints.title).or_else(|| title::find(page, &json, outlet.as_deref()));
        let byline = byline::find(page, &json, title.as_deref(), outlet.as_deref());
        let description = page.first_meta(&["og:description", "description", "twitter:description"]);
        Self {
            about: About::of(page, &json),
            title,
            outlet,
            byline,
            url,
            description: description.map(str::to_owned).or(json.description),
            body: json.body,
            json_published: json.published,
            json_modified: json.modified,
        }
    }
}

/// The letters and digits of a text in lower case, words parted by one blank: for comparing.
pub(crate) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in words::runs(text) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        if word.is_ascii() {
            plain.push_str(word);
        } else {
            plain.extend(word.chars().flat_map(char::to_lowercase));
        }
    }
    plain.make_ascii_lowercase();
    plain
}
