//! Which blocks of a page are the article's body.
//!
//! Comes in: a [`Page`] and its [`Metadata`]. Goes out: the kept blocks in document order, and the ones beside
//! the headline in which a date may stand. Refuses outlets' names: what holds for one page holds for all.
//!
//! The steps: [`traits`] says of each block what it looks like; [`furniture`] says which elements hold something
//! else than the article; [`container`] finds the element that the article stands in; [`signs`] says of the
//! blocks around it what they are and where they stand; [`label`] weighs that with learned weights;
//! [`selection`] keeps the article.

mod called;
mod caption_words;
mod captions;
mod container;
mod element;
mod explain;
mod furniture;
mod furniture_words;
mod label;
mod name;
mod name_words;
mod place;
mod selection;
mod signs;
#[cfg(test)]
mod training;
mod traits;
mod weights;
mod worth;

use super::page::Page;
use crate::metadata::{Metadata, folded};
use called::Called;
pub(crate) use captions::Caption;
use container::Container;
pub(super) use explain::explain;
use furniture::Furniture;
use signs::Scene;
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
    /// The headline as it stands on the page, best above the body.
    pub(crate) headline: Option<usize>,
    /// Short lines between the headline and the body, and right beside them.
    pub(crate) beside_title: Vec<usize>,
    /// What stands below its pictures.
    pub(crate) captions: Vec<Caption>,
}

impl Article {
    /// What `read` makes of the page's blocks; `None` where nothing is prose.
    fn with_scene<T>(page: &Page, metadata: &Metadata, read: impl FnOnce(&Scene<'_>) -> T) -> Option<T> {
        let traits = Traits::of_all(page, metadata);
        let called = Called::of_all(&page.tree);
        let (furniture, container) = [Furniture::of, Furniture::by_tags].into_iter().find_map(|find| {
            let furniture = find(page, &traits, &called);
            let container = Container::of(page, &traits, &furniture)?;
            Some((furniture, container))
        })?;
        Some(read(&Scene { page, traits: &traits, called: &called, furniture: &furniture, container }))
    }

    pub(crate) fn of(page: &Page, metadata: &Metadata) -> Self {
        let read = |scene: &Scene<'_>| {
            let kept = scene.kept();
            let headline = headline(scene.traits, &kept);
            let beside_title = beside_title(page, scene.traits, &kept);
            let captions = scene.captions(headline, &kept);
            Self { kept, headline, beside_title, captions }
        };
        let bare = || Self { headline: titled(page, metadata), ..Self::default() };
        Self::with_scene(page, metadata, read).unwrap_or_else(bare)
    }
}

/// The last block above the body that is the headline, else the first on the page.
fn headline(traits: &[Traits], kept: &[usize]) -> Option<usize> {
    above(traits, kept).or_else(|| traits.iter().position(|traits| traits.is_title))
}

/// The headline of a page without an article.
fn titled(page: &Page, metadata: &Metadata) -> Option<usize> {
    let title = metadata.title.as_deref().map(folded)?;
    page.blocks.iter().position(|block| folded(&block.text) == title)
}

fn above(traits: &[Traits], kept: &[usize]) -> Option<usize> {
    let first = kept.iter().find(|&&at| traits[at].is_prose())?;
    (0..=*first).rev().find(|&at| traits[at].is_title)
}

/// The short lines between the headline and the second paragraph, and a few before.
fn beside_title(page: &Page, traits: &[Traits], kept: &[usize]) -> Vec<usize> {
    let Some(&first) = kept.iter().find(|&&at| traits[at].is_prose()) else { return Vec::new() };
    let title = above(traits, kept).unwrap_or(first);
    let from = title.saturating_sub(BESIDE_TITLE / 2).max(first.saturating_sub(4 * BESIDE_TITLE));
    let to = page.blocks.len().min(first + BESIDE_TITLE / 2);
    (from..to).filter(|&at| page.blocks[at].text.len() <= DATE_LINE).collect()
}

#[cfg(test)]
mod tests {
    use super::Article;
    use crate::Limits;
    use crate::html::Page;
    use crate::metadata::Metadata;

    fn kept(page: &str) -> Vec<String> {
        let page = Page::read(page, &Limits::default());
        let metadata = Metadata::of(&page, &dateline_types::Hints::default());
        Article::of(&page, &metadata).kept.iter().map(|&at| page.blocks[at].text.clone()).collect()
    }

    /// The readers of a blog wrote far more than its author, whose tags stand in the class of the article.
    #[test]
    fn names_that_leave_nothing_are_not_believed() {
        let comment =
            "I have crossed that bridge for thirty years, and nobody ever asked me what I think of it. ";
        let page = format!(
            "<body><div class='post tag-bridge'><h1>Harbour bridge shut</h1><p>The council of Port Alder said on \
             Tuesday that the harbour bridge would stay shut until next spring.</p><p>Engineers found cracks in two \
             of its piers, the mayor told reporters after a meeting that took all day.</p></div>\
             <div class=comments><ol>{}</ol></div></body>",
            format!("<li class=comment><p>{comment}</p></li>").repeat(16)
        );
        assert_eq!(
            kept(&page).first().map(|first| first.starts_with("The council of Port Alder")),
            Some(true)
        );
    }
}
