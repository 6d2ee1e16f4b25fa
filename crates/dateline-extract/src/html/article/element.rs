//! What a block's element and the elements around it show.
//!
//! Comes in: a [`Scene`] and the stretch of blocks. Goes out: the signs of tags, names, links and of what the
//! metadata confirms. Refuses to look at other blocks.

use super::name::{NAME_COUNT, Name, Names};
use super::signs::{Blocks, Row, SIGNS, Scene, Sign};
use super::traits::{Role, Traits};
use crate::html::PageBlock;
use crate::html::tree::{NodeId, Tree};

/// So many elements, from the block's own upwards, count as near.
const NEAR: usize = 2;
/// So many elements are looked at for their tags and names.
const REACH: usize = 24;

pub(super) fn see(scene: &Scene<'_>, blocks: &Blocks, rows: &mut [Row]) {
    let inside = scene.container.holds(&scene.page.tree);
    let has_body = scene.traits.iter().any(|traits| traits.voted);
    for (at, row) in blocks.clone().zip(rows) {
        let (block, traits) = (&scene.page.blocks[at], &scene.traits[at]);
        role(row, &scene.page.tree, block, traits);
        links(row, block);
        metadata(row, traits, has_body);
        around(row, scene, block.node);
        row.flag(Sign::InFurniture, scene.furniture.holds(block.node));
        row.flag(Sign::InContainer, inside[block.node.index()]);
    }
}

fn role(row: &mut Row, tree: &Tree, block: &PageBlock, traits: &Traits) {
    let level = tree.upwards(block.node).take(3).find_map(|id| heading_level(tree.tag(id)?));
    let sign = match (traits.role, level) {
        (Role::Heading, Some(1)) => Sign::MainHeading,
        (Role::Heading, Some(2)) => Sign::Heading,
        (Role::Heading, _) => Sign::SmallHeading,
        (Role::Paragraph, _) => Sign::Paragraph,
        (Role::Item, _) => Sign::Item,
        (Role::Cell, _) => Sign::Cell,
        (Role::Quote, _) => Sign::Quoted,
        (Role::Bare, _) => Sign::Bare,
    };
    row.flag(sign, true);
}

fn heading_level(tag: &str) -> Option<u8> {
    let level = tag.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

fn links(row: &mut Row, block: &PageBlock) {
    let share = |part: usize| part as f32 / block.text.len().max(1) as f32;
    let (linked, strong) = (share(block.linked), share(block.strong));
    row.set(Sign::Linked, linked);
    row.flag(Sign::AllLinked, linked >= 0.9);
    row.flag(Sign::SomeLinked, linked > 0.0 && linked < 0.9);
    row.flag(Sign::AllStrong, strong >= 0.9);
    row.flag(Sign::SomeStrong, strong > 0.0 && strong < 0.9);
}

fn metadata(row: &mut Row, traits: &Traits, has_body: bool) {
    row.flag(Sign::IsTitle, traits.is_title);
    row.flag(Sign::IsSignature, traits.is_signature);
    row.flag(Sign::IsDescription, traits.is_description);
    row.flag(Sign::Voted, traits.voted);
    row.flag(Sign::NotVoted, has_body && !traits.voted && traits.words >= 4);
}

/// Tags and names of the elements around; an element that holds much of the page's prose says nothing.
fn around(row: &mut Row, scene: &Scene<'_>, node: NodeId) {
    let tree = &scene.page.tree;
    let (mut near, mut far) = (Names::default(), Names::default());
    for (step, id) in tree.upwards(node).take(REACH).enumerate() {
        let Some(tag) = tree.tag(id) else { continue };
        if let Some(sign) = sign_of_tag(tag) {
            row.flag(sign, true);
        }
        if step > 0 && scene.furniture.is_wrapper(id) || matches!(tag, "body" | "html") {
            continue;
        }
        let names = if step < NEAR { &mut near } else { &mut far };
        *names = names.and(scene.called[id.index()].names);
    }
    near.iter().for_each(|name| row.block[name_sign(name, true)] = 1.0);
    far.iter().for_each(|name| row.block[name_sign(name, false)] = 1.0);
}

fn sign_of_tag(tag: &str) -> Option<Sign> {
    Some(match tag {
        "aside" => Sign::InAside,
        "figure" | "figcaption" => Sign::InFigure,
        "footer" => Sign::InFooter,
        "form" => Sign::InForm,
        "header" => Sign::InHeader,
        "table" => Sign::InTable,
        "article" => Sign::InArticle,
        "main" => Sign::InMain,
        _ => return None,
    })
}

/// The place of a name among the signs.
fn name_sign(name: Name, near: bool) -> usize {
    SIGNS + name as usize + if near { 0 } else { NAME_COUNT }
}
