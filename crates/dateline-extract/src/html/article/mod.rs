//! Which blocks of a page are the article's body.
//!
//! Comes in: a [`Page`] and its [`Metadata`]. Goes out: the kept blocks in document order, and the ones beside
//! the headline in which a date may stand. Refuses outlets' names: what holds for one page holds for all.
//!
//! The steps: [`traits`] says of each block what it looks like; [`furniture`] says which elements hold something
//! else than the article; [`container`] finds the element that the article stands in; [`selection`] goes
//! through its blocks and drops what remains of furniture.

mod container;
mod furniture;
mod furniture_words;
mod line_words;
mod selection;
mod traits;

use super::page::Page;
use crate::metadata::Metadata;
use container::Container;
use furniture::Furniture;
use selection::Selection;
use traits::Traits;

/// How many blocks beside the headline may hold the date line.
const BESIDE_TITLE: usize = 8;
/// A date line is no longer than this, in characters.
const DATE_LINE: usize = 200;

/// Where the article stands: indices into the page's blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Article {
    /// The body, in document order.
    pub(crate) kept: Vec<usize>,
    /// Short lines between the headline and the body, and right beside them.
    pub(crate) beside_title: Vec<usize>,
}

impl Article {
    pub(crate) fn of(page: &Page, metadata: &Metadata) -> Self {
        let traits = Traits::of_all(page, metadata);
        let furniture = Furniture::of(page, &traits);
        let Some(container) = Container::of(page, &traits, &furniture) else { return Self::default() };
        let kept = Selection { page, traits: &traits, furniture: &furniture, container }.kept();
        let beside_title = beside_title(page, &traits, &kept);
        Self { kept, beside_title }
    }
}

/// The short lines between the headline and the second paragraph, and a few before.
fn beside_title(page: &Page, traits: &[Traits], kept: &[usize]) -> Vec<usize> {
    let Some(&first) = kept.iter().find(|&&at| traits[at].is_prose()) else { return Vec::new() };
    let title = (0..=first).rev().find(|&at| traits[at].is_title).unwrap_or(first);
    let from = title.saturating_sub(BESIDE_TITLE / 2).max(first.saturating_sub(4 * BESIDE_TITLE));
    let to = page.blocks.len().min(first + BESIDE_TITLE / 2);
    (from..to).filter(|&at| page.blocks[at].text.len() <= DATE_LINE).collect()
}
