//! Which blocks of the container are kept.
//!
//! Comes in: the container, the traits of all blocks, and which elements are furniture. Goes out: the indices of
//! the body's blocks. Refuses to add what no step has kept.

use super::container::Container;
use super::furniture::Furniture;
use super::line_words::{ASIDE_LINES, END_HEADINGS};
use super::traits::{Role, Traits};
use crate::furniture::{Topic, topics};
use crate::html::page::Page;
use crate::metadata::folded;

/// Above this length a line is not dropped for how it begins, in characters.
const ASIDE_LENGTH: usize = 160;
/// A block speaks of furniture when it names a topic of furniture as often as once in this many words.
const WORDS_A_TOPIC: usize = 7;
/// The share of the prose that may stand behind a heading that ends the article.
const BEHIND_END: f64 = 0.35;

/// Fewer words that end no sentence are no paragraph at the end of an article.
const SCRAP_WORDS: usize = 5;
/// A standfirst is at least this long, in characters, unless it is a sentence.
const STANDFIRST: usize = 50;
/// A headline is followed by at most this many standfirsts.
const STANDFIRSTS: usize = 3;

/// The last step: goes through the container's blocks.
pub(super) struct Selection<'page> {
    pub(super) page: &'page Page,
    pub(super) traits: &'page [Traits],
    pub(super) furniture: &'page Furniture,
    pub(super) container: Container,
}

impl Selection<'_> {
    pub(super) fn kept(&self) -> Vec<usize> {
        let mut kept: Vec<usize> = self.inside().into_iter().filter(|&at| self.belongs(at)).collect();
        self.cut_at_end(&mut kept);
        self.drop_scraps_at_end(&mut kept);
        self.drop_lonely_headings(&mut kept);
        self.add_standfirst(&mut kept);
        kept
    }

    /// The blocks within the container that are in no furniture.
    fn inside(&self) -> Vec<usize> {
        let tree = &self.page.tree;
        let mut within = vec![false; tree.len()];
        for id in tree.elements(self.container.node) {
            within[id.index()] = true;
        }
        let blocks = self.page.blocks.iter().enumerate();
        let inside =
            blocks.filter(|(_, block)| within[block.node.index()] && !self.furniture.holds(block.node));
        inside.map(|(at, _)| at).collect()
    }

    fn belongs(&self, at: usize) -> bool {
        let traits = &self.traits[at];
        if traits.is_title
            || traits.is_signature
            || traits.is_link()
            || self.is_aside(at, ASIDE_LINES)
            || self.speaks_of_furniture(at)
        {
            return false;
        }
        match traits.role {
            Role::Heading | Role::Paragraph | Role::Quote => true,
            Role::Item | Role::Cell => traits.words >= 3,
            Role::Bare => traits.is_prose(),
        }
    }

    /// A short block of which many words speak of sharing, subscribing, pictures or other stories.
    fn speaks_of_furniture(&self, at: usize) -> bool {
        let topics = topics(&self.page.blocks[at].text.to_lowercase());
        let telling =
            topics.iter().filter(|topic| !matches!(topic, Topic::Time | Topic::Byline | Topic::Navigation));
        self.traits[at].length <= ASIDE_LENGTH && telling.count() * WORDS_A_TOPIC > self.traits[at].words
    }

    fn is_aside(&self, at: usize, beginnings: &[&str]) -> bool {
        let text = &self.page.blocks[at].text;
        if text.len() > ASIDE_LENGTH {
            return false;
        }
        let plain = folded(text);
        beginnings.iter().any(|beginning| {
            plain.strip_prefix(beginning).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
    }

    /// Drops everything behind a heading that ends the article, if little of it is prose.
    fn cut_at_end(&self, kept: &mut Vec<usize>) {
        let prose = |at: &usize| if self.traits[*at].is_prose() { self.traits[*at].length } else { 0 };
        let total: usize = kept.iter().map(prose).sum();
        let ends = |&at: &usize| self.traits[at].role == Role::Heading && self.is_aside(at, END_HEADINGS);
        let mut before = 0;
        for place in 0..kept.len() {
            let behind = (total - before) as f64;
            if ends(&kept[place]) && behind <= total as f64 * BEHIND_END {
                kept.truncate(place);
                return;
            }
            before += prose(&kept[place]);
        }
    }

    /// Behind the last sentence stand only agency marks, names and labels.
    fn drop_scraps_at_end(&self, kept: &mut Vec<usize>) {
        let is_scrap = |at: usize| self.traits[at].words < SCRAP_WORDS && !self.traits[at].ends;
        while kept.last().is_some_and(|&at| is_scrap(at)) {
            kept.pop();
        }
    }

    /// A heading without a paragraph of its own is a label.
    fn drop_lonely_headings(&self, kept: &mut Vec<usize>) {
        let heads = |at: usize| self.traits[at].role == Role::Heading;
        let mut followed = false;
        let mut keeps = vec![true; kept.len()];
        for place in (0..kept.len()).rev() {
            if heads(kept[place]) {
                keeps[place] = followed;
            }
            followed = !heads(kept[place]);
        }
        let mut keeps = keeps.into_iter();
        kept.retain(|_| keeps.next().unwrap_or(true));
    }

    /// The standfirst may stand outside the container, between headline and body.
    fn add_standfirst(&self, kept: &mut Vec<usize>) {
        let Some(&first) = kept.first() else { return };
        let Some(title) = (0..first).rev().find(|&at| self.traits[at].is_title) else { return };
        let between = title + 1..first;
        let standfirsts: Vec<usize> =
            between.filter(|&at| self.may_be_standfirst(at)).take(STANDFIRSTS).collect();
        kept.splice(0..0, standfirsts);
    }

    fn may_be_standfirst(&self, at: usize) -> bool {
        let traits = &self.traits[at];
        let worded = traits.length >= STANDFIRST && traits.words >= 6 || traits.is_prose();
        let stands_free =
            !traits.is_signature && !self.furniture.holds(self.page.blocks[at].node) && !traits.is_link();
        traits.is_description || worded && stands_free && !self.is_aside(at, ASIDE_LINES)
    }
}
