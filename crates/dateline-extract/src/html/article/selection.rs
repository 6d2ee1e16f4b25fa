//! Which blocks are kept.
//!
//! Comes in: a [`Scene`]. Goes out: the indices of the body's blocks, in document order. What lies beyond the
//! stretch that is judged is kept where it is prose of the container: so no page is too long. Refuses the
//! headline, and headings that nothing follows.

use std::ops::Range;

use super::label;
use super::signs::{Row, Scene, Stretch};
use super::traits::Role;
use crate::furniture::points_elsewhere;
use crate::html::tree::NodeId;
use crate::plain::signs::{Row as LineRow, Sign as LineSign};

/// A cell is no further than this from its table, with what its words stand in.
const CELL_DEPTH: usize = 8;
/// A table with fewer cells is there for the layout.
const FEWEST_CELLS: usize = 4;
/// The share of linked characters from which on a table is a menu.
const MOST_LINKED: f64 = 0.5;

/// Whether a line speaks to its readers of what they should subscribe to.
fn sells(line: &LineRow) -> bool {
    let seen = |sign: LineSign| line[sign as usize] > 0.0;
    let speaks = seen(LineSign::SpeaksToReader) || seen(LineSign::SpeaksOfUs) || seen(LineSign::Invites);
    speaks && !seen(LineSign::Quote) && (seen(LineSign::Subscribe) || seen(LineSign::LongPromo))
}

impl Scene<'_> {
    pub(super) fn kept(&self) -> Vec<usize> {
        let prose = self.prose();
        let stretch = self.stretch(&prose);
        let end = stretch.from + stretch.rows.len();
        let beyond = prose.iter().copied().filter(|&at| at >= end);
        let kept = self.judged(&stretch, &prose).into_iter().chain(beyond);
        let kept = kept.filter(|&at| !self.traits[at].is_title && !self.is_barred(at, &stretch));
        let kept = self.without_captions(kept.collect());
        self.without_lonely_headings(self.with_tables(kept))
    }

    /// Whether a block is none of the article however well it reads: its element promotes something or closes the page, or
    /// it stands in furniture and sells something.
    fn is_barred(&self, at: usize, stretch: &Stretch) -> bool {
        let (node, furniture) = (self.page.blocks[at].node, self.furniture);
        let row = at.checked_sub(stretch.from).and_then(|at| stretch.rows.get(at));
        let sells = || row.is_some_and(|row| sells(&row.line));
        furniture.is_apart(node) || furniture.holds(node) && sells()
    }

    /// Which blocks of the stretch are the article's. A line that leads to another story is furniture, and says nothing of
    /// the lines around it: they are judged as if it were not there.
    pub(super) fn are_article(&self, stretch: &Stretch) -> Vec<bool> {
        let leads_away: Vec<bool> =
            (stretch.from..).map(|at| self.leads_away(at)).take(stretch.rows.len()).collect();
        if !leads_away.contains(&true) {
            return label::are_article(&stretch.rows);
        }
        let others = stretch.rows.iter().zip(&leads_away).filter(|(_, away)| !**away);
        let others: Vec<Row> = others.map(|(row, _)| row.clone()).collect();
        let mut judged = label::are_article(&others).into_iter();
        leads_away.into_iter().map(|away| !away && judged.next().unwrap_or(false)).collect()
    }

    /// Whether a block is a pointer and a link: "Read more: Mayor resigns".
    fn leads_away(&self, at: usize) -> bool {
        let block = &self.page.blocks[at];
        block.linked > 0 && points_elsewhere(&block.text.to_lowercase())
    }

    /// What stands below a picture is kept elsewhere, where there is anything else.
    fn without_captions(&self, kept: Vec<usize>) -> Vec<usize> {
        let own: Vec<usize> = kept.iter().copied().filter(|&at| !self.is_below_picture(at)).collect();
        if own.is_empty() { kept } else { own }
    }

    /// What the weights take for the article's. One paragraph alone looks like none of an article to them: where nothing else
    /// is left below a headline, it is what there is.
    fn judged(&self, stretch: &Stretch, prose: &[usize]) -> Vec<usize> {
        let blocks = (stretch.from..).zip(self.are_article(stretch));
        let judged: Vec<usize> = blocks.filter(|&(_, is_article)| is_article).map(|(at, _)| at).collect();
        let end = stretch.from + stretch.rows.len();
        let is_titled =
            prose.first().is_some_and(|&first| self.traits[..first].iter().any(|own| own.is_title));
        if judged.is_empty() && is_titled {
            prose.iter().copied().filter(|&at| at < end).collect()
        } else {
            judged
        }
    }

    /// Cells cannot be told from furniture one by one: a table in the flow of the article, with a kept block right before
    /// and behind it, is kept whole. One that has links for most of its words is none of the article's.
    fn with_tables(&self, mut kept: Vec<usize>) -> Vec<usize> {
        let is_kept = |at: usize| kept.binary_search(&at).is_ok();
        let in_flow = |cells: &Range<usize>| {
            cells.start > 0 && is_kept(cells.start - 1) && is_kept(cells.end) && !cells.clone().any(is_kept)
        };
        let tables: Vec<usize> = self.tables().filter(in_flow).flatten().collect();
        kept.extend(tables);
        kept.sort_unstable();
        kept
    }

    /// The cells of each table that holds data: indices of blocks.
    fn tables(&self) -> impl Iterator<Item = Range<usize>> {
        let table = |at: usize| self.table_around(self.page.blocks[at].node);
        let mut at = 0;
        let ranges = std::iter::from_fn(move || {
            let start = (at..self.page.blocks.len()).find(|&at| table(at).is_some())?;
            let end = (start..self.page.blocks.len()).find(|&at| table(at) != table(start));
            at = end.unwrap_or(self.page.blocks.len());
            Some(start..at)
        });
        ranges.filter(|cells| self.holds_data(cells))
    }

    fn table_around(&self, node: NodeId) -> Option<NodeId> {
        let tree = &self.page.tree;
        let around = tree.upwards(node).take(CELL_DEPTH);
        let mut around = around.skip_while(|id| !matches!(tree.tag(*id), Some("td" | "th")));
        around.find(|id| tree.tag(*id) == Some("table"))
    }

    fn holds_data(&self, cells: &Range<usize>) -> bool {
        let (mut linked, mut length) = (0.0, 0.0);
        for traits in &self.traits[cells.clone()] {
            linked += traits.linked * traits.length as f64;
            length += traits.length as f64;
        }
        let furniture = self.furniture.holds(self.page.blocks[cells.start].node);
        cells.len() >= FEWEST_CELLS && !furniture && linked < length * MOST_LINKED
    }

    /// A heading without a paragraph of its own is a label.
    fn without_lonely_headings(&self, mut kept: Vec<usize>) -> Vec<usize> {
        let heads = |at: usize| self.traits[at].role == Role::Heading;
        while kept.last().is_some_and(|&at| heads(at)) {
            kept.pop();
        }
        kept
    }
}
