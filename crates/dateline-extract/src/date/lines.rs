//! Date lines among the blocks around an article.
//!
//! Comes in: a page, where its article stands, and the order of its figures. Goes out: the dates that readers are
//! shown beside the headline and behind the article, each of publication or of a change. Refuses lines of other
//! stories, of comments and of pictures.

use dateline_types::DateValue;

use super::kind::Kind;
use super::places::{self, Zone};
use super::update_words::{opens_signature, publish_at, update_at};
use super::written::{Manner, read_day, read_day_as, read_stamp};
use crate::html::{Article, Attribute, Page, PageBlock};

/// A line that is no longer than this, in characters, and holds a date, is a date line.
const DATE_LINE: usize = 60;
/// Blocks right above and under the headline that may be its date line.
const ABOVE: usize = 2;
const UNDER: usize = 5;
/// Blocks behind the article that may say when it was published.
const BEHIND: usize = 80;
/// The characters of a line behind the article.
const FOOT: usize = 140;
/// And of one that has several things to say.
const LONG_FOOT: usize = 400;
/// The characters from the word of publication to the end of the date.
const FOOT_DATE: usize = 70;
/// The characters of a label that stands in a block before the date.
const LABEL: usize = 30;
/// The characters of a paragraph in which a date may open it.
const OPENING: usize = 30;
/// The paragraphs that it may open.
const OPENINGS: usize = 5;

/// A date that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Published(Kind, DateValue),
    Updated(DateValue),
}

/// The lines around an article.
pub(super) struct Lines<'page> {
    pub(super) page: &'page Page,
    pub(super) article: &'page Article,
    pub(super) zone: &'page Zone,
    /// How a date line is to be read.
    pub(super) manner: Manner,
}

impl Lines<'_> {
    /// The dates beside the headline; those under it first.
    pub(super) fn beside(&self) -> Vec<Shown> {
        let headline = self.article.headline.unwrap_or(0);
        let lines = self.near().into_iter().filter(|&at| self.is_of_article(at));
        let (under, above): (Vec<usize>, Vec<usize>) = lines.partition(|&at| at > headline);
        under.into_iter().chain(above).flat_map(|at| self.read(at)).collect()
    }

    /// A line within or behind the article that says when it was published.
    pub(super) fn foot(&self) -> Option<DateValue> {
        let (&first, &last) = (self.article.kept.first()?, self.article.kept.last()?);
        let lines = first..self.page.blocks.len().min(last + BEHIND);
        let others = lines.filter(|at| self.article.kept.binary_search(at).is_err());
        let dated = others.filter(|&at| has_figures(&self.page.blocks[at].text));
        dated.filter(|&at| self.is_of_article(at)).find_map(|at| self.read_foot(at))
    }

    /// A date in brackets or before a dash at the beginning of a paragraph.
    pub(super) fn opening(&self) -> Option<DateValue> {
        let openings = self.article.kept.iter().take(OPENINGS);
        openings.into_iter().find_map(|&at| opening(&self.page.blocks[at].text))
    }

    /// The short lines between headline and body, and right beside the headline wherever it stands.
    fn near(&self) -> Vec<usize> {
        let beside = self
            .article
            .headline
            .map_or(0..0, |at| at.saturating_sub(ABOVE)..self.page.blocks.len().min(at + UNDER));
        let short = beside.filter(|&at| self.page.blocks[at].text.len() <= FOOT);
        let mut near: Vec<usize> = short.chain(self.article.beside_title.iter().copied()).collect();
        near.sort_unstable();
        near.dedup();
        near
    }

    fn is_of_article(&self, at: usize) -> bool {
        Some(at) != self.article.headline
            && !is_right(&self.page.blocks[at].text)
            && !self.zone.is_of_others(&self.page.tree, self.page.blocks[at].node)
    }

    /// A line beside the headline: what stands behind "updated" is a change, what stands before it is not.
    fn read(&self, at: usize) -> Vec<Shown> {
        let block = &self.page.blocks[at];
        let lower = self.labelled(at);
        let (before, behind) = lower.split_at(update_at(&lower).unwrap_or(lower.len()));
        let stamp = self.stamp(block);
        let shown = read_day_as(before, self.manner);
        let published = match (shown, stamp) {
            (Some(shown), Some(stamp)) => Some((Kind::Time, places::agreed(shown, stamp))),
            (Some(shown), None) => Some((line_kind(&lower), shown)),
            (None, Some(stamp)) if behind.is_empty() => Some((Kind::Time, stamp)),
            (None, _) => None,
        };
        // The day that readers see tells in which zone a moment is meant.
        let printed = shown.filter(|_| stamp.is_some()).map(|shown| (Kind::Line, shown));
        let published = published.into_iter().chain(printed).map(|(kind, date)| Shown::Published(kind, date));
        let updated = read_day_as(behind, self.manner).map(Shown::Updated);
        published.chain(updated).collect()
    }

    /// The text of a block in lower case, behind the label that stands alone in the block before it.
    fn labelled(&self, at: usize) -> String {
        let own = self.page.blocks[at].text.to_lowercase();
        let before = at.checked_sub(1).map(|before| self.page.blocks[before].text.to_lowercase());
        let label = before.filter(|label| {
            let short = label.chars().count() <= LABEL && !label.contains(|sign: char| sign.is_ascii_digit());
            short && (publish_at(label).is_some() || update_at(label).is_some())
        });
        label.map_or_else(|| own.clone(), |label| format!("{label} {own}"))
    }

    fn stamp(&self, block: &PageBlock) -> Option<DateValue> {
        block.stamp.and_then(|id| self.page.tree.attribute(id, Attribute::DateTime)).and_then(read_stamp)
    }

    /// A line that says when the article was published, or a short one that says who wrote it when.
    fn read_foot(&self, at: usize) -> Option<DateValue> {
        let lower = self.labelled(at);
        let length = lower.chars().count();
        let signs = || (length <= FOOT && opens_signature(&lower)).then_some(0);
        let says = publish_at(&lower).filter(|_| length <= LONG_FOOT).or_else(signs)?;
        let line = head_of(lower.get(says..)?, FOOT_DATE);
        read_day_as(&line[..update_at(line).unwrap_or(line.len())], self.manner)
    }
}

/// Whether a line says to whom the words belong, and not when they were published.
fn is_right(text: &str) -> bool {
    text.contains('©') && publish_at(&text.to_lowercase()).is_none()
}

fn head_of(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(end, _)| &text[..end])
}

/// Every date that is read has figures; looking for them is quick.
fn has_figures(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// A short line with a date in it is there for the date, and so is one that says so.
fn line_kind(lower: &str) -> Kind {
    let is_line = lower.chars().count() <= DATE_LINE || publish_at(lower).is_some() || opens_signature(lower);
    if is_line { Kind::Line } else { Kind::Words }
}

/// The date itself may hold such ends: "14. May 2030. The ferry ...".
fn opening(paragraph: &str) -> Option<DateValue> {
    let head = head_of(paragraph, OPENING);
    if !head.trim_start_matches('(').starts_with(|sign: char| sign.is_ascii_digit()) {
        return None;
    }
    let mut ends =
        [")", "–", "—", " - ", ". "].iter().flat_map(|end| head.match_indices(end)).map(|(at, _)| at);
    ends.find_map(|end| read_day(&head[..end]))
}
