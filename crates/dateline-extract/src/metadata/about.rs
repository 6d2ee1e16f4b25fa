//! What a page says of its article beside headline, people and dates.
//!
//! Comes in: a page and its JSON-LD. Goes out: section, tags, lead image, and whether the article is behind a wall, a
//! live blog, or beside a video. Refuses to look at the text: these are the page's own words.

use super::address::host;
use super::folded;
use super::json_ld::JsonLd;
use crate::html::{NodeId, Page, Tree, collapse};

/// So many tags are kept.
const MOST_TAGS: usize = 30;
/// A tag or section is no longer than this, in characters.
const LONGEST: usize = 60;
/// A caption is no longer than this, in characters.
const CAPTION: usize = 600;

/// What the page says of its article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct About {
    pub(crate) section: Option<String>,
    pub(crate) tags: Vec<String>,
    /// The address of the lead image, whole.
    pub(crate) image: Option<String>,
    pub(crate) caption: Option<String>,
    pub(crate) paywalled: bool,
    pub(crate) live: bool,
    pub(crate) video: bool,
}

impl About {
    pub(super) fn of(page: &Page, json: &JsonLd) -> Self {
        let shared = page.first_meta(&["og:image:secure_url", "og:image", "og:image:url", "twitter:image"]);
        let image = shared.into_iter().chain(json.image.as_deref()).find(|address| host(address).is_some());
        Self {
            section: section(page, json),
            tags: tags(page, json),
            image: image.map(str::to_owned),
            caption: caption(page),
            paywalled: is_paywalled(page, json),
            live: json.live,
            video: json.video || page.first_meta(&["og:type"]).is_some_and(|kind| kind.starts_with("video")),
        }
    }
}

fn section(page: &Page, json: &JsonLd) -> Option<String> {
    let stated = page.first_meta(&["article:section", "section", "parsely-section", "cxenseparse:section"]);
    stated.or(json.section.as_deref()).map(collapse).filter(|name| is_short(name))
}

/// The tags in the meta elements, one each; else the key words of JSON-LD, else those of the page.
fn tags(page: &Page, json: &JsonLd) -> Vec<String> {
    let stated: Vec<String> =
        page.metas("article:tag").flat_map(|tags| tags.split(',')).map(collapse).collect();
    let words =
        || page.first_meta(&["news_keywords", "keywords"]).into_iter().flat_map(|words| words.split(','));
    let lists = [stated, json.keywords.clone(), words().map(collapse).collect()];
    let mut tags: Vec<String> = Vec::new();
    let all = lists.into_iter().find(|list| !list.is_empty()).unwrap_or_default();
    for tag in all.into_iter().filter(|tag| is_short(tag)).take(MOST_TAGS) {
        if !tags.iter().any(|own| folded(own) == folded(&tag)) {
            tags.push(tag);
        }
    }
    tags
}

fn is_short(name: &str) -> bool {
    (1..=LONGEST).contains(&name.chars().count()) && !name.contains("://")
}

/// JSON-LD says that it is not free, or a meta element that it is for subscribers.
fn is_paywalled(page: &Page, json: &JsonLd) -> bool {
    let tier = page.first_meta(&["article:content_tier", "og:article:content_tier"]);
    json.free == Some(false) || tier.is_some_and(|tier| tier.eq_ignore_ascii_case("locked"))
}

/// The caption of the first picture that has one, where it stands under or beside the headline.
fn caption(page: &Page) -> Option<String> {
    let tree = &page.tree;
    let heading = tree.tagged("h1").next()?;
    let caption = tree.tagged("figcaption").find(|&id| id > heading)?;
    let holds_image = tree.upwards(caption).find(|&id| tree.tag(id) == Some("figure"));
    holds_image.filter(|&figure| has_image(tree, figure))?;
    Some(tree.inner_text(caption)).filter(|text| (1..=CAPTION).contains(&text.chars().count()))
}

fn has_image(tree: &Tree, figure: NodeId) -> bool {
    tree.elements(figure).any(|id| matches!(tree.tag(id), Some("img" | "picture")))
}

#[cfg(test)]
mod tests {
    use super::About;
    use crate::Limits;
    use crate::html::Page;
    use crate::metadata::json_ld::JsonLd;

    fn about(page: &str) -> About {
        let page = Page::read(page, &Limits::default());
        About::of(&page, &JsonLd::of(&page))
    }

    #[test]
    fn section_tags_and_image_are_the_pages_own() {
        let about = about(
            "<meta property=article:section content=Harbour><meta property=article:tag content='Ferries'>\
             <meta property=article:tag content='ferries'><meta property=article:tag content='Fares'>\
             <meta property=og:image content='https://ledger.example/boat.jpg'><h1>Fares rise</h1>\
             <figure><img src=boat.jpg><figcaption>A boat of the line.</figcaption></figure>",
        );
        assert_eq!(about.section.as_deref(), Some("Harbour"));
        assert_eq!(about.tags, ["Ferries", "Fares"]);
        assert_eq!(about.image.as_deref(), Some("https://ledger.example/boat.jpg"));
        assert_eq!(about.caption.as_deref(), Some("A boat of the line."));
    }

    #[test]
    fn what_is_not_said_is_not_known() {
        assert_eq!(about("<h1>Fares rise</h1><p>Text"), About::default());
        assert_eq!(about("<meta property=og:image content='/boat.jpg'>").image, None);
    }
}
