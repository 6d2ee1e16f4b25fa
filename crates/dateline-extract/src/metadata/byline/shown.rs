//! Lines that name the authors to readers.
//!
//! Comes in: a page, its headline, and where its article stands. Goes out: the lines beside the headline that open
//! as a byline does, that stand before or behind a date, or behind a label; and those by which somebody signs at
//! either end of the article. Refuses prose.

use super::names::{is_names, opener_of};
use super::words::LABELS;
use crate::date::read_day;
use crate::html::{Article, Page, PageBlock as Block};
use crate::metadata::folded;

/// How many lines beside the headline are looked at.
const ABOVE: usize = 2;
const BELOW: usize = 8;
/// A label in front of a name has no more bytes than this.
const LABEL: usize = 16;
/// A line with a name and a date has no more bytes than this.
const DATED: usize = 100;
/// A line that only signs has no more bytes than this.
const SIGNATURE: usize = 80;
/// Words with their blanks that have no more bytes than this may stand in names too: "de", "van".
const SMALL: usize = 5;
/// So many letters of a signature may be set as all others are.
const SLACK: usize = 2;
/// A paragraph behind a signature has at least so many bytes.
const PROSE: usize = 100;
/// How many blocks at the article's beginning and behind its end may sign.
const FIRST: usize = 3;
const BEHIND: usize = 2;

/// The lines beside the headline that open as a byline does or hold a name and a date, then what stands behind a
/// label.
pub(super) fn bylines(page: &Page, title: Option<&str>) -> Vec<String> {
    let title = title.map(folded);
    let headline = page.blocks.iter().position(|block| Some(folded(&block.text)) == title);
    let below = headline.map_or(&[][..], |at| &page.blocks[at + 1..]);
    let above = headline.map_or(&[][..], |at| &page.blocks[at.saturating_sub(ABOVE)..at]);
    let near = || below.iter().take(BELOW);
    let opened = near().map(|block| block.text.clone()).filter(|text| opener_of(text) > 0);
    let dated = near().chain(above).filter_map(dated);
    let labelled = below.iter().filter_map(|block| behind_label(&block.text));
    opened.chain(dated).chain(labelled).collect()
}

/// The lines by which somebody signs: right before a paragraph at the beginning, or at the end.
pub(super) fn signed(page: &Page, article: &Article) -> Vec<String> {
    let Some((&first, &last)) = article.kept.first().zip(article.kept.last()) else { return Vec::new() };
    let from = article.headline.filter(|&at| at < first).map_or(first, |at| at + 1);
    let beginning = (from..(first + FIRST).min(last)).filter(|&at| is_prose(page, at + 1));
    let end = last..(last + BEHIND + 1).min(page.blocks.len());
    let signing = beginning.chain(end).filter(|&at| signs(page, at) && !is_said(page, article, at));
    signing.map(|at| page.blocks[at].text.clone()).collect()
}

fn is_prose(page: &Page, at: usize) -> bool {
    let block = page.blocks.get(at).filter(|block| block.text.len() >= PROSE);
    block.is_some_and(|block| page.tree.tag(block.node) != Some("li"))
}

/// Whether a block is nothing but a name, marked as such by its letters or by a "by".
fn signs(page: &Page, at: usize) -> bool {
    let block = &page.blocks[at];
    let text = block.text.as_str();
    let opener = opener_of(text);
    let is_heading = matches!(page.tree.tag(block.node), Some("h1" | "h2" | "h3" | "h4" | "h5" | "h6"));
    let marked = opener > 0 || !is_heading && block.strong + SLACK >= text.chars().count();
    marked && text.len() <= SIGNATURE && text.get(opener..).is_some_and(is_names)
}

/// Whether the article uses a word of a name in small letters: then it is a heading, and no name.
fn is_said(page: &Page, article: &Article, at: usize) -> bool {
    let name = &page.blocks[at].text;
    let words: Vec<String> =
        name.split_whitespace().map(|word| format!(" {} ", word.to_lowercase())).collect();
    let small = |word: &String| article.kept.iter().any(|&at| page.blocks[at].text.contains(word.as_str()));
    words.iter().filter(|word| word.len() > SMALL).any(small)
}

/// A name that stands before a date or behind it, whatever it is marked as.
fn dated(block: &Block) -> Option<String> {
    let text = Some(block.text.as_str()).filter(|text| text.len() <= DATED)?;
    let is_digit = |sign: char| sign.is_ascii_digit();
    let (first, last) = (text.find(is_digit)?, text.rfind(is_digit)?);
    let bare = |part: &str| part.trim_matches(|sign: char| !sign.is_alphabetic()).to_owned();
    let before = bare(&text[..first]);
    let behind = text[last..].rfind(['-', '–', '|', '•', '·']).map(|at| bare(&text[last + at..]));
    let named = |name: &String| (2..=3).contains(&name.split_whitespace().count()) && is_names(name);
    let name = Some(before).filter(named).or(behind.filter(named))?;
    read_day(text).map(|_| name)
}

/// What stands behind "Author" at the beginning of a line.
fn behind_label(text: &str) -> Option<String> {
    let (label, rest) = text.split_once([' ', ':'])?;
    let is_label = label.len() <= LABEL && LABELS.binary_search(&label.to_lowercase().as_str()).is_ok();
    is_label.then(|| rest.trim_start_matches([':', ' ']).to_owned())
}
