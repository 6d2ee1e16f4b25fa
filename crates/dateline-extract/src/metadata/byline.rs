//! The people who wrote a report.
//!
//! Comes in: a page, its JSON-LD and its outlet. Goes out: names of people, one each, and of the news
//! agencies that the page states as authors. Refuses the outlet itself, desks and roles.

use super::byline_words::{AGENCIES, AUTHOR_PATHS, JOINERS, LABELS, NO_PERSON, OPENERS};
use super::folded;
use super::json_ld::JsonLd;
use crate::date::read_day;
use crate::html::{NodeId, Page, PageBlock as Block, Step, Tree, collapse};

/// A byline on the page is no longer than this, in characters.
const LONGEST: usize = 120;
/// How many marked elements are looked at.
const MARKED: usize = 20;
/// No report has more authors than this.
const MOST_NAMES: usize = 50;
/// Meta elements that name authors.
const METAS: [&str; 12] = [
    "author",
    "article:author",
    "article:author_name",
    "articleauthor",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "author_name",
    "citation_author",
    "article.author",
];
/// A label in front of a name has no more bytes than this.
const LABEL: usize = 16;
/// How many lines under the headline are looked at.
const BELOW: usize = 8;

/// The names in JSON-LD, else in the meta elements, else in what the page marks as its byline; a name of one word
/// is believed last.
pub(super) fn find(page: &Page, json: &JsonLd, title: Option<&str>, outlet: Option<&str>) -> Vec<String> {
    let metas = |name: &&'static str| page.metas(name).map(str::to_owned).collect::<Vec<String>>();
    let from_json = std::iter::once_with(|| names(&json.authors, outlet, authors));
    let from_metas = METAS.iter().map(|name| names(&metas(name), outlet, authors));
    let from_page = std::iter::once_with(|| bylines(page, title)).flatten();
    let seen = from_page.map(|line| names(&[line], outlet, people));
    let signed = std::iter::once_with(|| json.authors.clone()).chain(METAS.iter().map(metas));
    let signed = signed.map(|texts| names(&texts, outlet, pen_names));
    let mut all = from_json.chain(from_metas).chain(seen).chain(signed);
    all.find(|names| !names.is_empty()).unwrap_or_default()
}

/// The authors that these texts name, each once.
fn names(texts: &[String], outlet: Option<&str>, read: fn(&str) -> Vec<String>) -> Vec<String> {
    let outlet = outlet.map(folded);
    let mut names: Vec<String> = Vec::new();
    for name in texts.iter().flat_map(|text| read(text)).take(MOST_NAMES) {
        let plain = folded(&name);
        let known = names.iter().any(|own| folded(own) == plain);
        let is_outlet = outlet.as_deref().is_some_and(|outlet| is_of_outlet(&plain, outlet));
        if !known && !is_outlet {
            names.push(name);
        }
    }
    names
}

/// Whether a name, folded, is the outlet's with something behind it, or a word of it.
fn is_of_outlet(name: &str, outlet: &str) -> bool {
    !outlet.is_empty()
        && (name.starts_with(outlet) || !name.contains(' ') && outlet.replace(' ', "").contains(name))
}

/// The short texts that the page marks as naming its author, then those beside the headline that open as a byline
/// does or begin with a name and a date, then what stands behind a label.
fn bylines(page: &Page, title: Option<&str>) -> Vec<String> {
    let title = title.map(folded);
    let headline = page.blocks.iter().position(|block| Some(folded(&block.text)) == title);
    let below = headline.map_or(&[][..], |at| &page.blocks[at + 1..]);
    let near = below.iter().take(BELOW);
    let opened = near.clone().map(|block| block.text.clone()).filter(|text| opener_of(text) > 0);
    let signed = near.filter_map(signature);
    let labelled = below.iter().map(|block| &block.text).filter_map(|text| behind_label(text));
    let seen = marked(page).into_iter().chain(opened).chain(signed).chain(labelled);
    seen.filter(|text| text.chars().count() <= LONGEST).collect()
}

/// The texts of the elements that are marked as a byline, those under one parent together.
fn marked(page: &Page) -> Vec<String> {
    let tree = &page.tree;
    let marked = tree.elements(NodeId::ROOT).filter(|&id| is_byline(tree, id)).take(MARKED);
    let mut bylines: Vec<(Option<NodeId>, String)> = Vec::new();
    for id in marked.filter(|&id| !is_about_readers(tree, id)) {
        let (parent, text) = (tree.parent(id), pieces(tree, id));
        match bylines.last_mut().filter(|(last, _)| *last == parent) {
            Some((_, together)) => *together = format!("{together}, {text}"),
            None => bylines.push((parent, text)),
        }
    }
    bylines.into_iter().map(|(_, text)| text).collect()
}

/// A name that stands before a date, whatever it is marked as.
fn signature(block: &Block) -> Option<String> {
    let text = block.text.as_str();
    let name = text[..text.find(|sign: char| sign.is_ascii_digit())?]
        .trim_matches(|sign: char| !sign.is_alphabetic());
    let named = (2..=3).contains(&name.split_whitespace().count()) && is_person(name);
    (named && read_day(text).is_some()).then(|| name.to_owned())
}

/// What stands behind "Author" at the beginning of a line.
fn behind_label(text: &str) -> Option<String> {
    let (label, rest) = text.split_once([' ', ':'])?;
    let is_label = label.len() <= LABEL && LABELS.binary_search(&label.to_lowercase().as_str()).is_ok();
    is_label.then(|| rest.trim_start_matches([':', ' ']).to_owned())
}

/// The texts under an element, parted as its elements part them.
fn pieces(tree: &Tree, id: NodeId) -> String {
    let texts = tree.walk(id).filter_map(|step| match step {
        Step::Enter(node) => tree.text(node).map(collapse),
        Step::Leave(_) => None,
    });
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

fn is_byline(tree: &Tree, id: NodeId) -> bool {
    let says =
        |name, value: &str| tree.attribute(id, name).is_some_and(|own| own.eq_ignore_ascii_case(value));
    let classes = tree.attribute(id, "class").unwrap_or_default().to_lowercase();
    let by_class = ["author", "autor", "byline"].iter().any(|word| classes.contains(word));
    says("rel", "author")
        || says("itemprop", "author")
        || by_class && tree.tag(id) != Some("body")
        || tree.tag(id) == Some("a") && tree.attribute(id, "href").is_some_and(leads_to_author)
}

/// Whether an address is that of somebody who writes: `/author/mara-lindqvist`.
fn leads_to_author(address: &str) -> bool {
    let mut parts = address.split(['/', '?', '#']).peekable();
    parts.any(|part| AUTHOR_PATHS.binary_search(&part).is_ok())
        && parts.peek().is_some_and(|name| name.len() > 2)
}

/// Comments have authors too, and forms ask for one.
fn is_about_readers(tree: &Tree, id: NodeId) -> bool {
    tree.upwards(id).any(|node| {
        let named =
            |name| tree.attribute(node, name).is_some_and(|value| value.to_lowercase().contains("comment"));
        let within = matches!(tree.tag(node), Some("form" | "label"));
        within || tree.tag(node) != Some("body") && (named("class") || named("id"))
    })
}

/// The authors that a page states for machines: people, and the agencies that a report was taken from.
fn authors(text: &str) -> Vec<String> {
    name_parts(text).into_iter().filter(|name| is_person(name) || is_agency(name)).collect()
}

/// The one word by which an author signs.
fn pen_names(text: &str) -> Vec<String> {
    Some(text.trim()).filter(|name| is_pen_name(name)).map(str::to_owned).into_iter().collect()
}

/// The people that a byline names: "By Mara Lindqvist and Tomas Orle, Harbour Correspondent".
fn people(byline: &str) -> Vec<String> {
    name_parts(byline).into_iter().filter(|name| is_person(name)).collect()
}

/// What may be names in a byline.
fn name_parts(byline: &str) -> Vec<String> {
    if byline.contains("://") || byline.chars().count() > LONGEST {
        return Vec::new();
    }
    let byline = without_brackets(byline);
    let opened = without_opener(behind_date(byline.trim()));
    let parts = opened.split([',', ';', '|', '/', '&', '•', '·', '\n']);
    parts
        .map(before_date)
        .flat_map(split_at_joiners)
        .map(|name| without_role(without_opener(&name)).to_owned())
        .collect()
}

/// "Posted on 14 May 2030 by Mara Lindqvist": the name stands behind the date.
fn behind_date(byline: &str) -> &str {
    let begins = [" by ", " von ", " par ", " por "].iter().filter_map(|word| byline.rfind(word)).max();
    let dated = |at: &usize| byline[..*at].contains(|sign: char| sign.is_ascii_digit());
    begins.filter(dated).map_or(byline, |at| &byline[at + 1..])
}

/// The date often stands behind the name in one line.
fn before_date(byline: &str) -> &str {
    let digits = byline.find(|sign: char| sign.is_ascii_digit()).unwrap_or(byline.len());
    let joined = [" on ", " at ", " am ", " | "].iter().filter_map(|word| byline.find(word)).min();
    &byline[..digits.min(joined.unwrap_or(digits))]
}

/// Initials, agencies and offices stand in brackets behind a name.
fn without_brackets(byline: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::new();
    for sign in byline.chars() {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(sign),
            _ => {}
        }
    }
    outside
}

fn without_opener(text: &str) -> &str {
    text.get(opener_of(text)..).unwrap_or(text).trim_start_matches([':', ' ', '\u{a0}'])
}

/// How many bytes at the beginning of a text say that names follow.
fn opener_of(text: &str) -> usize {
    let lower = text.to_lowercase();
    // Lower case may have another length in bytes; then nothing is cut.
    if lower.len() != text.len() {
        return 0;
    }
    let opens = |opener: &&&str| {
        lower.strip_prefix(**opener).is_some_and(|rest| rest.starts_with([' ', ':', '\u{a0}']))
    };
    OPENERS.iter().filter(opens).map(|opener| opener.len()).max().unwrap_or(0)
}

/// In Korean the role stands behind the name: 기자, "reporter".
fn without_role(name: &str) -> &str {
    name.strip_suffix("기자").map_or(name, str::trim_end)
}

fn is_agency(name: &str) -> bool {
    AGENCIES.binary_search(&folded(name).as_str()).is_ok()
}

fn split_at_joiners(part: &str) -> Vec<String> {
    let mut names = vec![String::new()];
    for word in part.split_whitespace() {
        if JOINERS.binary_search(&word.to_lowercase().as_str()).is_ok() {
            names.push(String::new());
            continue;
        }
        let Some(name) = names.last_mut() else { continue };
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
    }
    names
}

/// Two to five words that begin like names, or a short one in a script without blanks, and no digit and no
/// word of a desk or role among them.
fn is_person(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let plain = |word: &&str| NO_PERSON.binary_search(&word.to_lowercase().as_str()).is_err();
    let begins_as_name =
        |word: &&str| word.chars().next().is_some_and(|sign| sign.is_alphabetic() && !sign.is_lowercase());
    let unspaced =
        words.len() == 1 && (2..=6).contains(&name.chars().count()) && name.chars().all(is_east_asian);
    (unspaced || (2..=5).contains(&words.len()))
        && words.iter().all(plain)
        && words.first().is_some_and(begins_as_name)
        && words.last().is_some_and(begins_as_name)
        && !name.chars().any(|sign| sign.is_ascii_digit() || matches!(sign, '@' | ':' | '?' | '!' | '*'))
}

/// One word by which somebody signs: "Tine". Only believed where the page states it as its author.
fn is_pen_name(name: &str) -> bool {
    let capital = name.chars().next().is_some_and(char::is_uppercase);
    let letters = name.chars().all(char::is_alphabetic) && name.chars().skip(1).all(char::is_lowercase);
    capital
        && letters
        && (3..=15).contains(&name.chars().count())
        && NO_PERSON.binary_search(&name.to_lowercase().as_str()).is_err()
}

fn is_east_asian(sign: char) -> bool {
    matches!(sign, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

#[cfg(test)]
mod tests {
    use super::super::byline_words::{AGENCIES, AUTHOR_PATHS, JOINERS, LABELS, NO_PERSON, OPENERS};
    use super::{authors, pen_names, people};

    #[test]
    fn the_tables_are_in_order() {
        let tables = [AGENCIES, AUTHOR_PATHS, JOINERS, LABELS, NO_PERSON, OPENERS];
        assert!(tables.iter().all(|table| table.is_sorted()));
    }

    #[test]
    fn several_names_are_several_people() {
        assert_eq!(
            people("By Mara Lindqvist, Ilse Brandt and Tomas Orle"),
            ["Mara Lindqvist", "Ilse Brandt", "Tomas Orle"]
        );
        assert_eq!(people("Von Ilse Brandt und Tomas Orle"), ["Ilse Brandt", "Tomas Orle"]);
    }

    #[test]
    fn an_agency_that_the_page_states_is_an_author() {
        assert_eq!(authors("Mara Lindqvist, dpa"), ["Mara Lindqvist", "dpa"]);
        assert_eq!(authors("Associated Press"), ["Associated Press"]);
        assert!(people("Mit Material von AFP").is_empty());
    }

    #[test]
    fn one_word_is_a_name_where_the_page_states_it() {
        assert_eq!(pen_names("Tine"), ["Tine"]);
        assert!(
            people("Tine").is_empty() && pen_names("Redaktion").is_empty() && pen_names("c1ph4").is_empty()
        );
    }

    #[test]
    fn roles_and_desks_are_no_people() {
        assert_eq!(people("Mara Lindqvist, Harbour Correspondent"), ["Mara Lindqvist"]);
        assert!(people("Ledger Staff").is_empty());
        assert!(people("News Desk").is_empty());
        assert!(people("https://ledger.example/authors/mara").is_empty());
    }
}
