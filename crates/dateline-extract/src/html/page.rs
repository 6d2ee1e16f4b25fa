//! A page, parsed once and read by many.
//!
//! Comes in: decoded text. Goes out: its tree, its body's blocks, and the meta elements and JSON-LD of its
//! head by name. Refuses to weigh one of them against another.

use super::attribute::Attribute;
use super::blocks::{Block, blocks};
use super::parse::{Reached, parse};
use super::tree::{NodeId, Tree};
use crate::Limits;

/// What every reader of a page works from.
pub(crate) struct Page {
    pub(crate) tree: Tree,
    pub(crate) blocks: Vec<Block>,
    pub(crate) reached: Reached,
    /// Names (lower case) and contents of the meta elements, in order.
    metas: Vec<(String, String)>,
}

impl Page {
    pub(crate) fn read(text: &str, limits: &Limits) -> Self {
        let (tree, reached) = parse(text, limits);
        let blocks = blocks(&tree, NodeId::ROOT);
        let metas = metas(&tree);
        Self { tree, blocks, reached, metas }
    }

    /// The contents of the meta elements of this name (lower case), in order.
    pub(crate) fn metas<'page>(&'page self, name: &'page str) -> impl Iterator<Item = &'page str> + 'page {
        self.metas.iter().filter(move |(own, _)| own == name).map(|(_, content)| content.as_str())
    }

    /// The first that is there, by the order of the names.
    pub(crate) fn first_meta(&self, names: &[&str]) -> Option<&str> {
        names
            .iter()
            .find_map(|name| self.metas.iter().find(|(own, _)| own == name))
            .map(|(_, content)| &**content)
    }
}

fn metas(tree: &Tree) -> Vec<(String, String)> {
    const NAMES: [Attribute; 3] = [Attribute::Property, Attribute::Name, Attribute::ItemProp];
    let metas = tree.tagged("meta");
    let read = |id| {
        let name = NAMES.iter().find_map(|&name| tree.attribute(id, name))?;
        let content = tree.attribute(id, Attribute::Content).filter(|content| !content.is_empty())?;
        Some((name.to_lowercase(), content.to_owned()))
    };
    metas.filter_map(read).collect()
}
