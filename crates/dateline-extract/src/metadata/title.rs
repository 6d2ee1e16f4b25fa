//! The headline of a page.
//!
//! Comes in: a page, its JSON-LD and its outlet. Goes out: the headline without the outlet's name. Refuses to
//! shorten a headline that merely contains a dash.

use super::folded;
use super::json_ld::JsonLd;
use crate::html::{Attribute, NodeId, Page, Tree, collapse};

/// How many first-level headings are looked at.
const MOST_HEADINGS: usize = 20;
/// A block with the words of a headline has at most so many bytes more: signs and blanks.
const SLACK: usize = 16;
/// Where a word may be broken; it is none of its letters.
const SOFT_HYPHEN: char = '\u{ad}';
/// Signs that part a headline from the name of the site, with blanks around them.
const PARTING: [char; 8] = ['|', '-', '–', '—', '·', '•', '»', ':'];

/// The headline in a news article's JSON-LD, else the first heading that another place confirms or that is worded as a headline, else what the page gives
/// to be shared, else the document title.
pub(super) fn find(page: &Page, json: &JsonLd, outlet: Option<&str>) -> Option<String> {
    let shared = page.first_meta(&["og:title", "twitter:title", "title", "dc.title", "parsely-title"]);
    let document = document_title(page);
    let others: Vec<String> =
        [shared, json.headline.as_deref(), document.as_deref()].into_iter().flatten().map(collapse).collect();
    let is_shared = |heading: &String| shared.is_some_and(|shared| folded(shared) == folded(heading));
    let is_said = |heading: &String| others.iter().any(|other| says_same(heading, other));
    let is_site = |heading: &String| outlet.is_some_and(|outlet| folded(outlet) == folded(heading));
    let confirmed = headings(page).find(is_shared);
    let confirmed = confirmed.or_else(|| headings(page).filter(|heading| !is_site(heading)).find(is_said));
    let worded = || headings(page).find(|heading| is_worded(heading));
    let headline = json.headline.as_deref().filter(|_| json.news);
    let stated = headline.filter(|headline| is_worded(headline) && !is_cut(headline));
    let stated = stated.map(collapse).map(|stated| shorter(&stated, confirmed.as_deref()));
    let title = stated
        .or(confirmed)
        .or_else(worded)
        .or_else(|| others.first().cloned())
        .or_else(|| headings(page).next())?;
    let title = without_kicker(&title, shared);
    let title = without_site(title, outlet, &others);
    let title = as_it_stands(page, &title).replace(SOFT_HYPHEN, "");
    (!title.is_empty()).then_some(title)
}

/// The text of `<title>`; a picture may have one too.
pub(crate) fn document_title(page: &Page) -> Option<String> {
    let tree = &page.tree;
    let is_drawn = |&id: &NodeId| tree.upwards(id).any(|node| tree.tag(node) == Some("svg"));
    let title = tree.tagged("title").find(|id| !is_drawn(id))?;
    Some(tree.inner_text(title)).filter(|title| !title.is_empty())
}

/// The texts of the first-level headings.
fn headings(page: &Page) -> impl Iterator<Item = String> + '_ {
    let tree = &page.tree;
    tree.tagged("h1").take(MOST_HEADINGS).map(|id| heading(tree, id)).filter(|text| text.chars().count() >= 3)
}

/// The words of a heading without those that its elements set apart from the headline; all, where nothing is left or a
/// colon joins them.
fn heading(tree: &Tree, id: NodeId) -> String {
    let apart = |&node: &NodeId| {
        let named = |class: &str| KICKERS.iter().any(|word| class.to_ascii_lowercase().contains(word));
        matches!(tree.tag(node), Some("small" | "time"))
            || tree.attribute(node, Attribute::Class).is_some_and(named)
    };
    let Some(kicker) = tree.elements(id).skip(1).take(MOST_HEADINGS).find(apart) else {
        return tree.inner_text(id);
    };
    let (all, kicker) = (tree.inner_text(id), tree.inner_text(kicker));
    let rest = all.strip_prefix(&*kicker).or_else(|| all.strip_suffix(&*kicker)).map(str::trim);
    let rest = rest.filter(|rest| !kicker.ends_with(':') && !rest.starts_with(':'));
    let rest = rest.map(|rest| rest.trim_start_matches(['-', '–', '—', '|', ' ']));
    rest.filter(|rest| is_worded(rest)).map_or_else(|| all.clone(), str::to_owned)
}

/// Parts of the names of a kicker, or of a line under the headline.
const KICKERS: [&str; 11] = [
    "dachzeile",
    "eyebrow",
    "kicker",
    "label",
    "overline",
    "pretitle",
    "roofline",
    "subtitle",
    "supertitle",
    "topline",
    "toptitle",
];

/// A logo or a section has fewer words than a headline.
fn is_worded(heading: &str) -> bool {
    heading.split_whitespace().count() >= 4 || !heading.is_ascii() && heading.chars().count() >= 16
}

/// The one of two that the other holds with something added: a kicker, or the name of the site.
fn shorter(stated: &str, heading: Option<&str>) -> String {
    let within = |heading: &&str| {
        let (stated, heading) = (folded(stated), folded(heading));
        heading.len() * 2 >= stated.len() && stated.contains(&heading)
    };
    heading.filter(within).unwrap_or(stated).to_owned()
}

/// What the page gives to be shared, where the headline is that with a kicker in front.
fn without_kicker<'title>(title: &'title str, shared: Option<&'title str>) -> &'title str {
    let ends = |shared: &&str| {
        let (title, shared) = (folded(title), folded(shared));
        shared.len() * 2 >= title.len()
            && title.strip_suffix(&shared).is_some_and(|kicker| kicker.ends_with(' '))
    };
    shared.filter(|shared| is_worded(shared)).filter(ends).map_or(title, str::trim)
}

/// Whether a headline was shortened to fit.
fn is_cut(headline: &str) -> bool {
    headline.ends_with('…') || headline.ends_with("...")
}

/// Whether one of the two is the other, with something before or behind at most.
fn says_same(heading: &str, other: &str) -> bool {
    let (heading, other) = (folded(heading), folded(other));
    let (short, long) = if heading.len() <= other.len() { (heading, other) } else { (other, heading) };
    short.len() * 2 >= long.len() && long.contains(&short)
}

/// Cuts the site's name off either end.
fn without_site(title: &str, outlet: Option<&str>, others: &[String]) -> String {
    let site = outlet.map(folded);
    let is_site = |part: &str| site.as_deref().is_some_and(|site| is_name_of(&folded(part), site));
    let stands_alone = |part: &str| others.iter().any(|other| folded(other) == folded(part));
    let mut title = title;
    while let Some((rest, ending)) = parted_at_end(title) {
        if !is_site(ending) && !stands_alone(rest) {
            break;
        }
        title = rest;
    }
    match parted_at_start(title) {
        Some((beginning, rest)) if is_site(beginning) => rest.to_owned(),
        _ => title.to_owned(),
    }
}

/// The part of a headline before a dash or a bracket, or behind the name of a site or section, where that part alone
/// stands on the page.
fn as_it_stands<'title>(page: &Page, title: &'title str) -> &'title str {
    let stands = |text: &str| {
        let plain = folded(text);
        page.blocks.iter().any(|block| block.text.len() <= text.len() + SLACK && folded(&block.text) == plain)
    };
    let before_dash = parted_at_end(title).map(|(rest, _)| rest).filter(|rest| is_worded(rest));
    let before_bracket =
        title.strip_suffix(')').and_then(|title| title.rsplit_once(" (")).map(|(rest, _)| rest);
    let is_kicker = |beginning: &str| title[beginning.len()..].starts_with(": ");
    let behind = parted_at_start(title).filter(|(beginning, _)| !is_kicker(beginning)).map(|(_, rest)| rest);
    let behind = behind.filter(|rest| is_worded(rest));
    let one =
        title.split(" » ").chain(title.split(" | ")).chain(title.split(" - ")).filter(|part| is_worded(part));
    let mut parts = [before_dash, before_bracket, behind].into_iter().flatten().chain(one);
    parts.find(|part| stands(part)).filter(|_| !stands(title)).unwrap_or(title)
}

fn is_name_of(part: &str, site: &str) -> bool {
    !part.is_empty()
        && (part == site
            || part.replace(' ', "") == site.replace(' ', "")
            || part.len() >= 4 && site.contains(part)
            || site.len() >= 4 && part.contains(site) && part.len() <= site.len() + 16)
}

fn parted_at_end(title: &str) -> Option<(&str, &str)> {
    let at = title.rfind(|sign| PARTING.contains(&sign) && sign != ':')?;
    let (rest, ending) = title.split_at(at);
    let ending = &ending[ending.chars().next()?.len_utf8()..];
    let apart = rest.ends_with(char::is_whitespace) && ending.starts_with(char::is_whitespace);
    apart.then_some((rest.trim(), ending.trim()))
}

fn parted_at_start(title: &str) -> Option<(&str, &str)> {
    let at = title.find(PARTING)?;
    let (beginning, rest) = title.split_at(at);
    let apart = rest.starts_with(':') || beginning.ends_with(char::is_whitespace);
    let rest = rest.trim_start_matches(rest.chars().next()?);
    (apart && rest.starts_with(char::is_whitespace)).then_some((beginning.trim(), rest.trim()))
}

#[cfg(test)]
mod tests {
    use super::{find, without_site};
    use crate::Limits;
    use crate::html::Page;
    use crate::metadata::json_ld::JsonLd;

    fn title(page: &str, outlet: Option<&str>) -> Option<String> {
        find(&Page::read(page, &Limits::default()), &JsonLd::default(), outlet)
    }

    #[test]
    fn the_name_of_the_outlet_is_cut_off() {
        let page = "<title>Ferry strike ends | The Harbour Ledger</title>";
        assert_eq!(title(page, Some("The Harbour Ledger")).as_deref(), Some("Ferry strike ends"));
    }

    #[test]
    fn a_dash_within_the_headline_stays() {
        assert_eq!(
            without_site("Ferry strike - day nine", Some("The Harbour Ledger"), &[]),
            "Ferry strike - day nine"
        );
    }

    #[test]
    fn a_heading_that_is_the_logo_is_not_the_headline() {
        let page = "<title>Ferry strike ends</title><h1>Harbour Ledger</h1><h1>Ferry strike ends</h1>";
        assert_eq!(title(page, None).as_deref(), Some("Ferry strike ends"));
    }

    #[test]
    fn the_title_of_a_picture_is_not_that_of_the_page() {
        let page = "<body><svg><title>Outline</title></svg><main><p>Text</p></main>";
        assert_eq!(title(page, None), None);
    }

    #[test]
    fn what_stands_on_the_page_is_the_headline() {
        let page =
            "<title>Ferry strike ends at last - alder.example</title><div>Ferry strike ends at last</div>";
        assert_eq!(title(page, None).as_deref(), Some("Ferry strike ends at last"));
    }

    #[test]
    fn a_page_without_any_title_has_none() {
        assert_eq!(title("<p>Text", None), None);
    }
}
