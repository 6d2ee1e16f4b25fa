//! What a kept block is to its readers.
//!
//! Comes in: a tree and the element of a block. Goes out: its kind, by the elements around it. Refuses to look at the
//! words: a bold line is a paragraph.

use dateline_types::BlockKind;

use super::tree::{NodeId, Tree};

/// So many elements around a block are asked.
const AROUND: usize = 6;

/// The kind that the innermost telling element gives. Within a table or list of the layout, a paragraph that stands on
/// its own is still a paragraph.
pub(super) fn kind(tree: &Tree, node: NodeId) -> BlockKind {
    let tags = tree.upwards(node).take(AROUND).filter_map(|id| tree.tag(id));
    tags.take_while(|tag| !matches!(*tag, "article" | "main" | "section" | "body"))
        .find_map(|tag| match tag {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(BlockKind::Heading),
            "li" | "dd" | "dt" => Some(BlockKind::Item),
            "td" | "th" => Some(BlockKind::Cell),
            "blockquote" => Some(BlockKind::Quote),
            _ => None,
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use dateline_types::BlockKind::{Cell, Heading, Item, Paragraph, Quote};

    use super::kind;
    use crate::Limits;
    use crate::html::Page;

    #[test]
    fn the_innermost_element_that_tells_gives_the_kind() {
        let page = "<h2>a</h2><p>b</p><ul><li><p>c</p></li></ul><blockquote><p>d</p></blockquote>\
                    <table><tr><td>e</td></tr></table><div>f</div>";
        let page = Page::read(page, &Limits::default());
        let kinds: Vec<_> = page.blocks.iter().map(|block| kind(&page.tree, block.node)).collect();
        assert_eq!(kinds, [Heading, Paragraph, Item, Quote, Cell, Paragraph]);
    }
}
