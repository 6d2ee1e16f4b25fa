//! Where a block stands among the others.
//!
//! Comes in: a [`Scene`], which blocks are its prose, and the stretch of blocks. Goes out: the signs of
//! neighbours, of likeness to the prose and of what has passed. Refuses to read names and tags by themselves.

use std::collections::HashMap;
use std::hash::BuildHasher;

use foldhash::fast::{FixedState, RandomState};

use super::furniture::sum_upwards;
use super::signs::{Blocks, Row, Scene, Sign, beginning};
use crate::html::Attribute;
use crate::html::tree::{NodeId, Tree};

/// Neighbours that are looked at on either side.
const NEIGHBOURS: usize = 5;
/// An element with this share of the prose holds the article.
const MOST: f32 = 0.5;
/// A block with fewer words is short.
const SHORT: usize = 12;

pub(super) fn see(scene: &Scene<'_>, prose: &[usize], blocks: &Blocks, rows: &mut [Row]) {
    let length = |at: usize| scene.traits[at].length as f32;
    let total: f32 = prose.iter().map(|&at| length(at)).sum();
    let shares: Vec<(usize, f32)> = prose.iter().map(|&at| (at, length(at) / total)).collect();
    holders(scene, &shares, blocks, rows);
    kinds(scene, &shares, blocks, rows);
    passed(scene, &shares, blocks, rows);
    neighbours(scene, blocks, rows);
    words(scene, prose, blocks, rows);
}

/// How much of the prose stands beside and around each block.
fn holders(scene: &Scene<'_>, shares: &[(usize, f32)], blocks: &Blocks, rows: &mut [Row]) {
    const STEPS: [Sign; 5] =
        [Sign::OneStep, Sign::TwoSteps, Sign::ThreeSteps, Sign::FourSteps, Sign::ManySteps];
    let tree = &scene.page.tree;
    let mut under = vec![0.0; tree.len()];
    for &(at, share) in shares {
        under[scene.page.blocks[at].node.index()] += f64::from(share);
    }
    sum_upwards(tree, &mut under);
    let held = |id: NodeId| under[id.index()] as f32;
    for (at, row) in blocks.clone().zip(rows) {
        let around: Vec<f32> = tree.upwards(scene.page.blocks[at].node).skip(1).take(5).map(held).collect();
        row.set(Sign::BesideProse, around.first().copied().unwrap_or(0.0));
        row.set(Sign::NearProse, around.get(1).copied().unwrap_or(0.0));
        let steps = around.iter().position(|&share| share >= MOST).unwrap_or(STEPS.len() - 1);
        row.flag(STEPS[steps.min(STEPS.len() - 1)], true);
    }
}

/// What else stands in elements of the same tags and classes.
#[derive(Clone, Copy, Default)]
struct Kind {
    prose: f32,
    blocks: f32,
    scraps: f32,
}

fn kinds(scene: &Scene<'_>, shares: &[(usize, f32)], blocks: &Blocks, rows: &mut [Row]) {
    let keys = path_keys(&scene.page.tree);
    let key = |at: usize| keys[scene.page.blocks[at].node.index()];
    let mut kinds: HashMap<u64, Kind, RandomState> = HashMap::default();
    for &(at, share) in shares {
        kinds.entry(key(at)).or_default().prose += share;
    }
    for at in 0..scene.page.blocks.len() {
        let kind = kinds.entry(key(at)).or_default();
        kind.blocks += 1.0;
        kind.scraps += if scene.traits[at].is_prose() { 0.0 } else { 1.0 };
    }
    for (at, row) in blocks.clone().zip(rows) {
        let kind = kinds[&key(at)];
        row.set(Sign::LikeProse, kind.prose);
        row.set(Sign::LikeScraps, kind.scraps / kind.blocks);
        row.flag(Sign::OneOfItsKind, kind.blocks < 1.5);
    }
}

/// By node: a number for the tags and classes from the document down to it.
fn path_keys(tree: &Tree) -> Vec<u64> {
    // Without a random key: the same page always gives the same numbers.
    let state = FixedState::default();
    let mut keys = vec![0; tree.len()];
    for id in tree.elements(NodeId::ROOT) {
        let above = tree.parent(id).map_or(0, |parent| keys[parent.index()]);
        let own = (above, tree.tag(id), tree.attribute(id, Attribute::Class));
        keys[id.index()] = state.hash_one(own);
    }
    keys
}

/// How much of the prose has passed.
fn passed(scene: &Scene<'_>, shares: &[(usize, f32)], blocks: &Blocks, rows: &mut [Row]) {
    let mut shares = shares.iter().peekable();
    let mut passed = 0.0;
    let mut after_title = false;
    for (at, row) in blocks.clone().zip(rows) {
        let own = shares.next_if(|(prose, _)| *prose == at).map_or(0.0, |(_, share)| *share);
        let is_before = passed <= 0.0 && own <= 0.0;
        row.flag(Sign::AfterTitle, is_before && after_title);
        row.flag(Sign::BeforeProse, is_before);
        row.flag(Sign::AfterProse, shares.peek().is_none() && own <= 0.0);
        row.set(Sign::ProsePassed, passed);
        passed += own;
        after_title |= scene.traits[at].is_title;
    }
}

fn neighbours(scene: &Scene<'_>, blocks: &Blocks, rows: &mut [Row]) {
    let words: Vec<usize> = blocks
        .clone()
        .map(|at| if scene.traits[at].is_prose() { scene.traits[at].words } else { 0 })
        .collect();
    let log = |words: &[usize]| (words.iter().sum::<usize>() as f32).ln_1p() / 4.0;
    for (at, row) in rows.iter_mut().enumerate() {
        row.set(Sign::ProseBefore, log(&words[at.saturating_sub(NEIGHBOURS)..at]));
        row.set(Sign::ProseBehind, log(&words[at + 1..words.len().min(at + 1 + NEIGHBOURS)]));
    }
}

/// Words that stand in the prose too, and blocks that stand elsewhere too.
fn words(scene: &Scene<'_>, prose: &[usize], blocks: &Blocks, rows: &mut [Row]) {
    let plain: Vec<&str> =
        scene.traits[blocks.clone()].iter().map(|traits| beginning(&traits.plain)).collect();
    let inside = prose.iter().filter_map(|at| plain.get(at.checked_sub(blocks.start)?).copied());
    let counts = blocks_with_each_word(inside);
    let mut texts: HashMap<&str, u32, RandomState> = HashMap::default();
    for text in &plain {
        *texts.entry(text).or_default() += 1;
    }
    for ((at, row), text) in blocks.clone().zip(rows).zip(&plain) {
        row.flag(Sign::Repeated, texts[text] > 1);
        let own = u32::from(prose.binary_search(&at).is_ok());
        let sign = if scene.traits[at].words < SHORT { Sign::ShortFit } else { Sign::LongFit };
        row.set(sign, fit(text, &counts, own));
    }
}

/// In how many of some texts a word stands, and the last of them.
type Counts<'page> = HashMap<&'page [u8], (u32, usize), RandomState>;

/// In how many of the texts each longer word stands.
fn blocks_with_each_word<'page>(texts: impl Iterator<Item = &'page str>) -> Counts<'page> {
    let mut counts = Counts::default();
    for (at, text) in texts.enumerate() {
        for word in long_words(text) {
            let (count, last) = counts.entry(word).or_insert((0, usize::MAX));
            *count += u32::from(*last != at);
            *last = at;
        }
    }
    counts
}

/// The words of four characters and more.
fn long_words(text: &str) -> impl Iterator<Item = &[u8]> {
    let starts_character = |&&byte: &&u8| byte & 0xc0 != 0x80;
    text.as_bytes()
        .split(|&byte| byte == b' ')
        .filter(move |word| word.len() >= 4 && word.iter().filter(starts_character).nth(3).is_some())
}

/// The share of the longer words that more blocks of prose have than the block itself.
fn fit(text: &str, counts: &Counts<'_>, own: u32) -> f32 {
    let (long, shared) = long_words(text).fold((0_usize, 0_usize), |(long, shared), word| {
        (long + 1, shared + usize::from(counts.get(word).is_some_and(|&(count, _)| count > own)))
    });
    shared as f32 / long.max(1) as f32
}
