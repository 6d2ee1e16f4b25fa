//! The signs by which a block shows whether it is of the article.
//!
//! Comes in: a page, the traits of its blocks, its furniture and its container. Goes out: for each block of
//! the stretch around the article a row of numbers, one for each [`Sign`], mostly 0 or 1: signs of its
//! element from `element`, of its place from `place`. The signs of its words are those of a line of plain
//! text: the words that betray furniture are the same in a page and in a column. Refuses to weigh them.

use std::ops::Range;

use super::called::Called;
use super::container::Container;
use super::furniture::Furniture;
use super::name::NAME_COUNT;
use super::traits::Traits;
use super::{element, place};
use crate::html::page::Page;
use crate::plain::shape;
use crate::plain::signs::Row as LineRow;

/// What can be seen of a block beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// Exactly one of these roles holds.
    Paragraph,
    MainHeading,
    Heading,
    SmallHeading,
    Item,
    Cell,
    Quoted,
    Bare,
    /// Stands in an element of this kind.
    InAside,
    InFigure,
    InFooter,
    InForm,
    InHeader,
    InTable,
    InArticle,
    InMain,
    /// The share of its characters within links; and whether it is nothing but a link, or has one.
    Linked,
    AllLinked,
    SomeLinked,
    /// Nothing but bold or emphasised words; or it begins with a few.
    AllStrong,
    SomeStrong,
    /// Its words are the headline, the byline or date, the page's description of itself.
    IsTitle,
    IsSignature,
    IsDescription,
    /// JSON-LD has its words in the article's body; or has a body without them.
    Voted,
    NotVoted,
    /// In an element that holds furniture by its tag, role or name.
    InFurniture,
    /// In the element that holds the article.
    InContainer,
    /// The share of the prose in the same element; and within the element around that.
    BesideProse,
    NearProse,
    /// How far up an element is that holds half of the prose: one step to four, or more.
    OneStep,
    TwoSteps,
    ThreeSteps,
    FourSteps,
    ManySteps,
    /// The share of the prose in elements of the same tags and classes.
    LikeProse,
    /// The share of other blocks among those of the same tags and classes.
    LikeScraps,
    /// The only block of these tags and classes.
    OneOfItsKind,
    /// The same words stand elsewhere on the page, before or behind.
    Repeated,
    /// Between the headline and the first prose.
    AfterTitle,
    /// The first prose has not come; the last has passed; in between, the share that has passed.
    BeforeProse,
    AfterProse,
    ProsePassed,
    /// Words of prose among the five blocks before and behind, as logarithms.
    ProseBefore,
    ProseBehind,
    /// The share of its words that stand in the prose too, for few words and for many.
    ShortFit,
    LongFit,
}

/// How many signs there are, those by name of the element and of the ones around it included.
pub(super) const COUNT: usize = SIGNS + 2 * NAME_COUNT;
/// How many signs have a name of their own.
pub(super) const SIGNS: usize = Sign::LongFit as usize + 1;

/// What is seen of one block: as a line, and beside its words.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) line: LineRow,
    pub(super) block: [f32; COUNT],
}

impl Row {
    pub(super) fn set(&mut self, sign: Sign, value: f32) {
        self.block[sign as usize] = value;
    }

    pub(super) fn flag(&mut self, sign: Sign, holds: bool) {
        self.set(sign, f32::from(u8::from(holds)));
    }
}

/// What the signs are read from.
pub(super) struct Scene<'page> {
    pub(super) page: &'page Page,
    pub(super) traits: &'page [Traits],
    pub(super) called: &'page [Called],
    pub(super) furniture: &'page Furniture,
    pub(super) container: Container,
}

/// The blocks around the article, each with its signs.
pub(super) struct Stretch {
    pub(super) from: usize,
    pub(super) rows: Vec<Row>,
}

/// Blocks before the headline or the first prose that are looked at.
const BEFORE: usize = 8;
/// Blocks behind the last prose that are looked at.
const BEHIND: usize = 30;
/// So many bytes of a block are looked at.
const LONGEST: usize = 8_000;
/// So many blocks are judged at most.
const MOST: usize = 20_000;
/// The headline is no more blocks above the prose than this.
const TITLE_ABOVE: usize = 400;

impl Scene<'_> {
    /// The signs of the blocks from the headline to a little behind the last prose of the container.
    pub(super) fn stretch(&self, prose: &[usize]) -> Stretch {
        let Some((&first, &last)) = prose.first().zip(prose.last()) else {
            return Stretch { from: 0, rows: Vec::new() };
        };
        let above = first.saturating_sub(TITLE_ABOVE)..first;
        let top = above.rev().find(|&at| self.traits[at].is_title).unwrap_or(first);
        let range = top.saturating_sub(BEFORE)..self.page.blocks.len().min(last + BEHIND);
        let range = range.start..range.end.min(range.start + MOST);
        let mut rows: Vec<Row> = self.page.blocks[range.clone()]
            .iter()
            .map(|block| Row { line: shape::of(beginning(&block.text)).row, block: [0.0; COUNT] })
            .collect();
        element::see(self, &range, &mut rows);
        place::see(self, prose, &range, &mut rows);
        Stretch { from: range.start, rows }
    }

    /// The prose of the container that no element calls furniture.
    pub(super) fn prose(&self) -> Vec<usize> {
        let inside = self.container.holds(&self.page.tree);
        let blocks = self.page.blocks.iter().enumerate();
        let prose = blocks.filter(|(at, block)| {
            self.traits[*at].is_prose() && inside[block.node.index()] && !self.furniture.holds(block.node)
        });
        prose.map(|(at, _)| at).collect()
    }
}

/// What a block shows, its first sentences show.
pub(super) fn beginning(text: &str) -> &str {
    let end = (0..=text.len().min(LONGEST)).rev().find(|&at| text.is_char_boundary(at));
    &text[..end.unwrap_or(0)]
}

/// A stretch of blocks of a page.
pub(super) type Blocks = Range<usize>;
