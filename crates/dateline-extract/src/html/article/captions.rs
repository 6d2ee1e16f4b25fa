//! The words below the article's pictures.
//!
//! Comes in: a [`Scene`] and the blocks that were kept. Goes out: captions in document order, each with the element that
//! holds it; the credit beside one belongs to it. Refuses the pictures of teasers, boxes and menus, and what was kept:
//! that is the body.

use std::collections::HashSet;

use super::caption_words::{CAPTION, CREDIT, FRAMES, IMAGES};
use super::furniture::is_beside;
use super::name::has_word;
use super::signs::Scene;
use crate::furniture::{Topic, points_elsewhere, topics, whole_topic};
use crate::html::tree::{NodeId, Tree};
use crate::html::{Attribute, PageBlock as Block};

/// A caption is no longer than this, in characters.
const LONGEST: usize = 1_000;
/// An image is no more elements above what is named for its words.
const NEAR: usize = 4;
/// So many elements of a frame are asked whether they are its image.
const LOOKED_AT: usize = 100;
/// So many elements around a block are asked.
const REACH: usize = 24;
/// A picture above the headline stands no more blocks before it.
const ABOVE_HEADLINE: usize = 4;
/// A picture at the end of the article stands no more blocks behind it.
const BEHIND: usize = 2;

/// What stands below a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caption {
    pub(crate) text: String,
    /// The element that holds all of it.
    pub(crate) node: NodeId,
}

/// A block that stands below a picture.
#[derive(Clone, Copy, Debug)]
struct Words {
    block: usize,
    /// The element that is there for them.
    own: NodeId,
    /// The element that they share with the picture.
    frame: NodeId,
    part: Part,
}

/// What a block is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// What the picture shows.
    Caption,
    /// Whose it is.
    Credit,
    /// Words of no element of their own, in one that is there for a picture.
    Bare,
}

impl Words {
    /// Whether both belong to one picture: parts of a caption, or a caption and its credit.
    fn joins(self, next: Self) -> bool {
        let beside = self.frame == next.frame && self.part != next.part;
        self.block + 1 == next.block && (self.own == next.own || beside)
    }
}

impl Scene<'_> {
    /// The captions from a little above the headline to the end of the body.
    pub(super) fn captions(&self, headline: Option<usize>, kept: &[usize]) -> Vec<Caption> {
        let Some((&first, &last)) = kept.first().zip(kept.last()) else { return Vec::new() };
        let top = headline.filter(|&at| at < first).unwrap_or(first);
        let blocks = top.saturating_sub(ABOVE_HEADLINE)..self.page.blocks.len().min(last + 1 + BEHIND);
        let body = self.around_body(kept);
        let words: Vec<Words> = blocks.filter_map(|at| self.below_picture(at, &body)).collect();
        let captions = words.chunk_by(|words, next| words.joins(*next)).map(|words| self.caption(words));
        let mut found: Vec<Caption> = Vec::new();
        let mut seen = HashSet::new();
        for caption in captions.filter(|caption| is_caption(&caption.text)) {
            let credit_again = found.last().is_some_and(|last| last.text.ends_with(&caption.text));
            if seen.insert(caption.text.clone()) && !credit_again {
                found.push(caption);
            }
        }
        found
    }

    /// Whether a block stands in what is there for a picture's words alone, so that it is none of the body.
    pub(super) fn is_below_picture(&self, at: usize) -> bool {
        let tree = &self.page.tree;
        let around = tree.upwards(self.page.blocks[at].node).take_while(|&id| !self.furniture.is_wrapper(id));
        let around: Vec<NodeId> = around.take(NEAR).collect();
        let named =
            around.iter().position(|&id| tree.tag(id) == Some("figcaption") || is_named(tree, id, CAPTION));
        named.is_some_and(|named| around[named..].iter().any(|&id| has_image(tree, id)))
    }

    /// By node: whether the body stands in it.
    fn around_body(&self, kept: &[usize]) -> Vec<bool> {
        let tree = &self.page.tree;
        let mut around = vec![false; tree.len()];
        for &at in kept {
            let unmarked = tree.upwards(self.page.blocks[at].node).take_while(|id| !around[id.index()]);
            let unmarked: Vec<NodeId> = unmarked.collect();
            unmarked.into_iter().for_each(|id| around[id.index()] = true);
        }
        around
    }

    /// Whether a block stands below a picture in the flow of the article: all that it shares with the picture is none
    /// of the body, and nothing around it says that it is beside the article.
    fn below_picture(&self, at: usize, body: &[bool]) -> Option<Words> {
        let (tree, block) = (&self.page.tree, &self.page.blocks[at]);
        let around = tree.upwards(block.node).take_while(|id| !body[id.index()]).take(REACH);
        let around: Vec<NodeId> = around.collect();
        if !self.may_be_caption(at) || stands_beside(tree, &around) {
            return None;
        }
        let (place, part) = place(tree, &around)?;
        let (own, frames) = (around[place], around[place..].iter().take(NEAR));
        let frame =
            frames.copied().find(|&id| has_image(tree, id)).or_else(|| figure(tree, &around[place..]))?;
        let told = part != Part::Bare || tree.tag(own) == Some("figure") || is_of_picture(&block.text);
        told.then_some(Words { block: at, own, frame, part })
    }

    /// A link is that of a teaser.
    fn may_be_caption(&self, at: usize) -> bool {
        let (traits, block) = (&self.traits[at], &self.page.blocks[at]);
        let about = traits.is_title || traits.is_signature || traits.is_description;
        !about && block.linked < block.text.len() && !points_elsewhere(&block.text.to_lowercase())
    }

    fn caption(&self, words: &[Words]) -> Caption {
        let texts: Vec<String> = words.iter().map(|words| unsewn(&self.page.blocks[words.block])).collect();
        let own = words[0].own;
        let shared = words.iter().all(|words| words.own == own);
        Caption { text: texts.join(" "), node: if shared { own } else { words[0].frame } }
    }
}

/// Whether an element says so. What is within a figure says nothing of the figure, save that it quotes a post.
fn stands_beside(tree: &Tree, around: &[NodeId]) -> bool {
    let figure = around.iter().rposition(|&id| tree.tag(id) == Some("figure"));
    around[figure.unwrap_or(0)..].iter().any(|&id| is_beside(tree, id))
        || around.iter().any(|&id| tree.tag(id) == Some("blockquote"))
}

/// The words of a block with a blank where a caption and its credit are parted by nothing but their looks.
fn unsewn(block: &Block) -> String {
    let mut text = block.text.clone();
    for &seam in block.seams.iter().rev() {
        let (before, behind) = block.text.split_at(seam);
        let ends =
            before.ends_with(|sign: char| sign.is_lowercase() || sign.is_numeric() || ENDS.contains(&sign));
        if ends && behind.starts_with(|sign: char| sign.is_uppercase() || STARTS.contains(&sign)) {
            text.insert(seam, ' ');
        }
    }
    text
}

/// Signs that end a caption, and that begin a credit.
const ENDS: [char; 10] = ['.', '!', '?', ':', ';', ',', ')', '"', '”', '’'];
const STARTS: [char; 3] = ['©', '(', '['];

/// Which of the elements around a block is there for a picture's words, and for which.
fn place(tree: &Tree, around: &[NodeId]) -> Option<(usize, Part)> {
    let outermost = |is: &dyn Fn(NodeId) -> bool| around.iter().rposition(|&id| is(id));
    let figcaption = || outermost(&|id| tree.tag(id) == Some("figcaption"));
    let caption = || outermost(&|id| is_named(tree, id, CAPTION));
    let credit = || outermost(&|id| is_named(tree, id, CREDIT));
    let is_frame = |id| tree.tag(id) == Some("figure") || is_named(tree, id, FRAMES) && has_image(tree, id);
    let bare = || around.iter().take(2).position(|&id| is_frame(id));
    let named = figcaption().or_else(caption).map(|place| (place, Part::Caption));
    let named = named.or_else(|| credit().map(|place| (place, Part::Credit)));
    named.or_else(|| bare().map(|place| (place, Part::Bare)))
}

fn figure(tree: &Tree, around: &[NodeId]) -> Option<NodeId> {
    around.iter().copied().find(|&id| tree.tag(id) == Some("figure"))
}

fn is_named(tree: &Tree, id: NodeId, words: &[&str]) -> bool {
    [Attribute::Class, Attribute::Id]
        .into_iter()
        .filter_map(|name| tree.attribute(id, name))
        .any(|value| has_word(value, words))
}

fn has_image(tree: &Tree, id: NodeId) -> bool {
    let mut elements = tree.elements(id).take(LOOKED_AT);
    elements.any(|id| tree.tag(id).is_some_and(|tag| IMAGES.binary_search(&tag).is_ok()))
}

fn is_of_picture(text: &str) -> bool {
    text.contains('©') || topics(&text.to_lowercase()).contains(&Topic::Photo)
}

/// A button is none: "Share", "Play video".
fn is_caption(text: &str) -> bool {
    let furniture = whole_topic(&text.to_lowercase()).is_some_and(|topic| topic != Topic::Photo);
    !furniture && text.chars().any(char::is_alphabetic) && text.chars().count() <= LONGEST
}
