//! The people who wrote a report.
//!
//! Comes in: a page, its JSON-LD, its outlet, and where its article stands. Goes out: names of people, one each,
//! and of the news agencies that the page states as authors. Refuses the outlet itself, desks and roles.
//!
//! [`marked`] reads the elements that say whom they name, [`shown`] the lines that readers see beside the
//! article, [`names`] takes the people out of a text; the words that stand around names are in [`words`].

mod marked;
mod names;
mod shown;
mod words;

use super::folded;
use super::json_ld::JsonLd;
use crate::html::{Article, Page};
use names::{authors, handles, is_name, pen_names, people};

/// No report has more authors than this.
const MOST_NAMES: usize = 50;
/// Meta elements that name authors.
const METAS: [&str; 14] = [
    "author",
    "article:author",
    "article:author_name",
    "articleauthor",
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "author_name",
    "citation_author",
    "article.author",
    "vr:author",
];

/// What reads authors out of a text.
type Read = fn(&str) -> Vec<String>;

/// The names in JSON-LD, else in the meta elements, else in what the page marks as its byline; a name of one word
/// is believed last.
pub(super) fn find(page: &Page, json: &JsonLd, title: Option<&str>, outlet: Option<&str>) -> Vec<String> {
    let outlet = Outlet::of(outlet, json);
    let stated =
        || std::iter::once_with(|| json.authors.clone()).chain(METAS.iter().map(|name| metas(page, name)));
    let card = std::iter::once_with(|| on_card(page));
    let names = |texts: Vec<String>, read: Read| outlet.names(&texts, read);
    let from_data = stated().chain(card).map(|texts| names(texts, authors));
    let seen = || std::iter::once_with(|| seen(page, title)).flatten().map(|line| vec![line]);
    let from_page = seen().map(|line| names(line, people));
    let signed = stated().map(|texts| names(texts, pen_names));
    let handles_marked = std::iter::once_with(|| names(marked::handles(page), handles));
    let mut all = from_data.chain(from_page).chain(signed).chain(handles_marked);
    all.find(|names| !names.is_empty()).unwrap_or_default()
}

/// The people who sign at the beginning or the end of the article, where nothing else on the page names its authors.
pub(crate) fn signed(page: &Page, article: &Article, outlet: Option<&str>) -> Vec<String> {
    let outlet = Outlet { name: outlet.map(folded), person: false };
    let mut signed = shown::signed(page, article).into_iter().map(|line| outlet.names(&[line], people));
    signed.find(|names| !names.is_empty()).unwrap_or_default()
}

fn metas(page: &Page, name: &'static str) -> Vec<String> {
    page.metas(name).map(str::to_owned).collect()
}

/// What a page gives for a card in a message: "Written by" and a name.
fn on_card(page: &Page) -> Vec<String> {
    let labelled = page.metas("twitter:label1").next().is_some_and(words::is_card_label);
    page.metas("twitter:data1").filter(|_| labelled).map(str::to_owned).collect()
}

/// The short texts that may be a byline: those marked as one, then those beside the headline.
fn seen(page: &Page, title: Option<&str>) -> impl Iterator<Item = String> {
    marked::bylines(page).into_iter().chain(shown::bylines(page, title)).filter(|text| names::is_short(text))
}

/// The outlet, which is no author of its own.
struct Outlet {
    /// Folded.
    name: Option<String>,
    /// The page states a person of that name: somebody's own site.
    person: bool,
}

impl Outlet {
    fn of(outlet: Option<&str>, json: &JsonLd) -> Self {
        let name = outlet.map(folded);
        let is_own = |person: &String| Some(folded(person)) == name && is_name(person);
        Self { person: json.people.iter().any(is_own), name }
    }

    /// The authors that these texts name, each once.
    fn names(&self, texts: &[String], read: Read) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in texts.iter().flat_map(|text| read(text)).take(MOST_NAMES) {
            let plain = folded(&name);
            let known = names.iter().any(|own| folded(own) == plain);
            if !known && !self.is_meant(&plain) {
                names.push(name);
            }
        }
        names
    }

    /// Whether a name, folded, is the outlet's with something behind it, or a word of it.
    fn is_meant(&self, name: &str) -> bool {
        let Some(outlet) = self.name.as_deref().filter(|outlet| !outlet.is_empty()) else { return false };
        let own = self.person && name == outlet;
        !own && (name.starts_with(outlet) || !name.contains(' ') && outlet.replace(' ', "").contains(name))
    }
}
