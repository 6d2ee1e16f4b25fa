//! What a page says about its article in JSON-LD.
//!
//! Comes in: the page's `application/ld+json` scripts, often several, often broken. Goes out: the fields of
//! the article among their objects. Refuses to judge the fields: they are as written.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::entities::resolved;
use super::folded;
use crate::html::{Attribute, NodeId, Page, collapse};

/// The fields of the page's article object; each may be missing.
#[allow(clippy::struct_excessive_bools, reason = "each is said of the page on its own")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct JsonLd {
    pub(super) headline: Option<String>,
    /// It is a news article's object, not that of a blog, a guide or a shop.
    pub(super) news: bool,
    pub(super) authors: Vec<String>,
    /// The names of all persons on the page that are not those of its organisations too.
    pub(super) people: Vec<String>,
    pub(super) publisher: Option<String>,
    pub(super) description: Option<String>,
    pub(super) body: Option<String>,
    pub(super) url: Option<String>,
    pub(super) published: Option<String>,
    pub(super) modified: Option<String>,
    pub(super) section: Option<String>,
    pub(super) keywords: Vec<String>,
    pub(super) image: Option<String>,
    /// Whether it may be read without paying, where that is said.
    pub(super) free: Option<bool>,
    /// It is a live blog's object.
    pub(super) live: bool,
    /// The page's main object is a video.
    pub(super) video: bool,
}

type Object = Map<String, Value>;

impl JsonLd {
    pub(super) fn of(page: &Page) -> Self {
        let scripts = scripts(page);
        let objects = objects(&scripts);
        let named = by_id(&objects);
        let mut articles: Vec<&Object> = objects.iter().copied().filter(|object| rank(object) > 0).collect();
        let title = page.first_meta(&["og:title", "twitter:title"]).map(folded);
        articles.sort_by_key(|object| {
            let own = text(object, "headline").map(|headline| folded(&headline));
            (title.is_none() || own != title, std::cmp::Reverse(rank(object)))
        });
        let texts: Vec<&Object> = articles.iter().copied().filter(|object| rank(object) > 1).collect();
        let first = |objects: &[&Object], key: &str| objects.iter().find_map(|object| text(object, key));
        Self {
            news: texts.first().is_some_and(|object| rank(object) > 2),
            headline: first(&texts, "headline").or_else(|| first(&texts, "name")),
            authors: texts
                .iter()
                .chain(&articles)
                .map(|object| names(object.get("author").or_else(|| object.get("creator")), &named))
                .find(|all| !all.is_empty())
                .unwrap_or_default(),
            people: people(&objects),
            publisher: texts.iter().find_map(|object| names(object.get("publisher"), &named).pop()),
            description: first(&texts, "description"),
            body: texts.iter().find_map(|object| paragraphs(object.get("articleBody")?.as_str()?)),
            url: first(&texts, "url"),
            published: first(&articles, "datePublished"),
            modified: first(&articles, "dateModified"),
            section: first(&texts, "articleSection"),
            keywords: texts
                .iter()
                .map(|object| keywords(object))
                .find(|all| !all.is_empty())
                .unwrap_or_default(),
            image: texts.iter().find_map(|object| image(object.get("image")?)),
            free: articles.iter().find_map(|object| truth(object.get("isAccessibleForFree")?)),
            live: texts.first().is_some_and(|object| is_a(object, "LiveBlogPosting")),
            video: texts.is_empty() && objects.first().is_some_and(|object| is_a(object, "VideoObject")),
        }
    }
}

/// No article needs more JSON-LD, in bytes.
const LARGEST: usize = 4 << 20;

fn scripts(page: &Page) -> Vec<Value> {
    let tree = &page.tree;
    let is_json = |&id: &NodeId| {
        let kind = tree.attribute(id, Attribute::Type);
        kind.is_some_and(|kind| kind.eq_ignore_ascii_case("application/ld+json"))
    };
    let content = |id| tree.children(id).find_map(|child| tree.text(child));
    tree.tagged("script")
        .filter(is_json)
        .filter_map(content)
        .filter(|script| script.len() <= LARGEST)
        .filter_map(parsed)
        .collect()
}

/// JSON as pages have it: with raw line ends in strings, within comments, with a semicolon behind.
fn parsed(script: &str) -> Option<Value> {
    let (start, end) = (script.find(['{', '['])?, script.rfind(['}', ']'])?);
    let json = script.get(start..=end)?;
    // Control characters beyond those of ASCII are no error in a string, and no text either.
    let odd = json.chars().any(|sign| matches!(sign, '\u{7f}'..='\u{9f}'));
    let plain = if odd { None } else { serde_json::from_str(json).ok() };
    let flat = || json.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect::<String>();
    plain.or_else(|| serde_json::from_str(&flat()).ok())
}

/// Every object in the scripts, outer ones first, in document order.
fn objects(scripts: &[Value]) -> Vec<&Object> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Value> = scripts.iter().rev().collect();
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(object) => {
                found.push(object);
                waiting.extend(object.values().rev());
            }
            Value::Array(values) => waiting.extend(values.iter().rev()),
            _ => {}
        }
    }
    found
}

/// Objects that have a name, by their `@id`, for those that only refer to them.
fn by_id<'json>(objects: &[&'json Object]) -> BTreeMap<&'json str, &'json Object> {
    let named = objects.iter().filter(|object| object.contains_key("name"));
    named.filter_map(|object| Some((object.get("@id")?.as_str()?, *object))).collect()
}

/// The names of those that are called persons, and nowhere organisations alone.
fn people(objects: &[&Object]) -> Vec<String> {
    let is_person = |object: &Object| is_a(object, "Person");
    let is_body = |object: &Object| kinds(object).iter().any(|kind| kind.ends_with("Organization"));
    let named = |object: &&Object| text(object, "name");
    let bodies = objects.iter().filter(|object| is_body(object) && !is_person(object));
    let bodies: Vec<String> = bodies.filter_map(named).collect();
    let people = objects.iter().filter(|object| is_person(object)).filter_map(named);
    people.filter(|name| !bodies.contains(name)).collect()
}

fn kinds(object: &Object) -> Vec<&str> {
    match object.get("@type") {
        Some(Value::String(kind)) => vec![kind.as_str()],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn is_a(object: &Object, kind: &str) -> bool {
    kinds(object).iter().any(|own| own.rsplit('/').next() == Some(kind))
}

/// `true`, `"True"`, `"http://schema.org/False"`.
fn truth(value: &Value) -> Option<bool> {
    let text = match value {
        Value::Bool(truth) => return Some(*truth),
        value => value.as_str()?.to_ascii_lowercase(),
    };
    match text.rsplit('/').next()? {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// A list of words, or one text with commas between them.
fn keywords(object: &Object) -> Vec<String> {
    match object.get("keywords") {
        Some(Value::String(words)) => words.split(',').filter_map(readable).collect(),
        Some(Value::Array(words)) => words.iter().filter_map(Value::as_str).filter_map(readable).collect(),
        _ => Vec::new(),
    }
}

/// The address of an image: a text, an object's `url`, or the first of a list.
fn image(value: &Value) -> Option<String> {
    let value = value.as_array().map_or(Some(value), |all| all.first())?;
    let address = value.as_object().map_or(Some(value), |object| object.get("url"))?;
    readable(address.as_str()?)
}

/// 3 for a news article, 2 for another article, 1 for the page around it, 0 for anything else.
fn rank(object: &Object) -> u8 {
    let rank_of = |kind: &str| match kind.rsplit('/').next().unwrap_or(kind) {
        "WebPage" | "ItemPage" => 1,
        "Article" | "BlogPosting" | "Report" | "ScholarlyArticle" | "TechArticle" | "SocialMediaPosting" => 2,
        "LiveBlogPosting" => 3,
        kind if kind.ends_with("NewsArticle") => 3,
        _ => 0,
    };
    kinds(object).into_iter().map(rank_of).max().unwrap_or(0)
}

fn text(object: &Object, key: &str) -> Option<String> {
    let value = match object.get(key)? {
        Value::Array(values) => values.first()?,
        value => value,
    };
    readable(value.as_str()?)
}

fn readable(value: &str) -> Option<String> {
    let value = collapse(&resolved(value));
    (!value.is_empty()).then_some(value)
}

/// A longer text: its lines that are not empty, parted by blank lines.
fn paragraphs(text: &str) -> Option<String> {
    let lines: Vec<String> = text.lines().filter_map(readable).collect();
    (!lines.is_empty()).then(|| lines.join("\n\n"))
}

/// The names in an `author` or `publisher`: a text, an object, a reference, or a list of these.
fn names(value: Option<&Value>, named: &BTreeMap<&str, &Object>) -> Vec<String> {
    let values = match value {
        Some(Value::Array(values)) => values.iter().collect(),
        Some(value) => vec![value],
        None => Vec::new(),
    };
    values.into_iter().flat_map(|value| own_names(value, named)).collect()
}

fn own_names(value: &Value, named: &BTreeMap<&str, &Object>) -> Vec<String> {
    let object = match value {
        Value::String(name) => return readable(name).into_iter().collect(),
        Value::Object(object) => object,
        _ => return Vec::new(),
    };
    let elsewhere = || named.get(object.get("@id")?.as_str()?).and_then(|object| object.get("name"));
    match object.get("name").or_else(elsewhere) {
        Some(Value::String(name)) => readable(name).into_iter().collect(),
        Some(Value::Array(several)) => {
            several.iter().filter_map(Value::as_str).filter_map(readable).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::JsonLd;
    use crate::Limits;
    use crate::html::Page;

    fn read(json: &str) -> JsonLd {
        let page = format!("<script type='application/ld+json'>{json}</script>");
        JsonLd::of(&Page::read(&page, &Limits::default()))
    }

    #[test]
    fn the_article_is_found_in_a_graph_and_its_author_by_reference() {
        let json = read(
            r#"{"@graph": [{"@type": "WebPage", "datePublished": "2030-05-14"},
                {"@type": "Article", "headline": "Locks &amp; weirs", "author": {"@id": "x#a"}},
                {"@type": "Person", "@id": "x#a", "name": "Mara Lindqvist"}]}"#,
        );
        assert_eq!(json.headline.as_deref(), Some("Locks & weirs"));
        assert_eq!(json.authors, ["Mara Lindqvist"]);
        assert_eq!(json.published.as_deref(), Some("2030-05-14"));
    }

    #[test]
    fn several_authors_of_several_kinds_are_all_read() {
        let json = read(r#"[{"@type": ["NewsArticle"], "author": ["Ilse Brandt", {"name": "Tomas Orle"}]}]"#);
        assert_eq!(json.authors, ["Ilse Brandt", "Tomas Orle"]);
    }

    #[test]
    fn what_the_article_says_of_itself_is_read_in_its_variants() {
        let json = read(
            r#"{"@type": "LiveBlogPosting", "articleSection": ["Harbour", "News"], "keywords": "ferries, fares",
                "isAccessibleForFree": "False", "image": [{"url": "https://ledger.example/a.jpg"}]}"#,
        );
        assert_eq!((json.section.as_deref(), json.free, json.live), (Some("Harbour"), Some(false), true));
        assert_eq!(json.keywords, ["ferries", "fares"]);
        assert_eq!(json.image.as_deref(), Some("https://ledger.example/a.jpg"));
    }

    #[test]
    fn raw_line_ends_in_strings_do_no_harm() {
        assert_eq!(
            read("{\"@type\": \"Article\", \"headline\": \"One\ntwo\"};").headline.as_deref(),
            Some("One two")
        );
    }

    #[test]
    fn what_is_not_json_says_nothing() {
        assert_eq!(read("{\"@type\": \"Article\", oops"), JsonLd::default());
    }
}
