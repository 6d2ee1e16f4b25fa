//! Why each block of a page was kept or dropped.
//!
//! Comes in: a page and its metadata. Goes out: for each of its blocks the verdict and the reasons for it. Judges as
//! [`Article::of`] does, step by step. Refuses to decide anything.

use super::Article;
use super::label::{Reason, Side, reasons};
use super::signs::{Scene, Stretch};
use crate::html::page::Page;
use crate::judged::weightiest;
use crate::metadata::Metadata;

/// Whether a block is kept, and why.
type Verdict = (bool, Vec<(String, f64)>);

/// The verdicts on all blocks of the page.
pub(in crate::html) fn explain(page: &Page, metadata: &Metadata) -> Vec<Verdict> {
    let no_prose = || {
        let reason = rule("nothing on the page is prose", false);
        vec![(false, vec![reason]); page.blocks.len()]
    };
    Article::with_scene(page, metadata, verdicts).unwrap_or_else(no_prose)
}

fn verdicts(scene: &Scene<'_>) -> Vec<Verdict> {
    let kept = scene.kept();
    let stretch = scene.stretch(&scene.prose());
    let are_article = scene.are_article(&stretch);
    let weighed = reasons(&stretch.rows);
    let verdict = |at: usize| {
        let kept = kept.binary_search(&at).is_ok();
        let inside = at.checked_sub(stretch.from).filter(|&at| at < are_article.len());
        let chosen = inside.is_some_and(|at| are_article[at]);
        let never = inside.is_some() && scene.traits[at].is_title;
        let overruled = (kept != chosen || never).then(|| overruling(scene, at, kept));
        let beyond = (inside.is_none() && !kept).then(|| beyond(&stretch, at));
        let signs = inside.map(|at| weightiest(weighed[at].iter().map(named).collect()));
        (kept, overruled.into_iter().chain(beyond).chain(signs.unwrap_or_default()).collect())
    };
    (0..scene.page.blocks.len()).map(verdict).collect()
}

/// What kept a block or dropped it against its signs.
fn overruling(scene: &Scene<'_>, at: usize, kept: bool) -> (String, f64) {
    let name = match kept {
        true => "prose behind the last block that is weighed",
        false if scene.traits[at].is_title => "the headline",
        false if scene.furniture.is_apart(scene.page.blocks[at].node) => {
            "its element promotes something, tells another story, or closes the page"
        }
        false if scene.is_below_picture(at) => "it stands below a picture",
        false => "a heading with nothing under it",
    };
    rule(name, kept)
}

fn beyond(stretch: &Stretch, at: usize) -> (String, f64) {
    let side = if at < stretch.from { "above the headline" } else { "behind the article's last paragraph" };
    rule(&format!("far {side}"), false)
}

fn rule(name: &str, kept: bool) -> (String, f64) {
    (format!("rule: {name}"), if kept { f64::INFINITY } else { f64::NEG_INFINITY })
}

/// "Repeated", "Linked on the block before".
fn named(reason: &Reason) -> (String, f64) {
    let side = match reason.side {
        Side::Here => "",
        Side::Before => " on the block before",
        Side::After => " on the block after",
    };
    (format!("{}{side}", reason.sign), f64::from(reason.weight))
}

#[cfg(test)]
mod tests {
    use super::explain;
    use crate::Limits;
    use crate::html::{Article, Page};
    use crate::metadata::Metadata;

    const PAGE: &str = "<nav>Menu</nav><main><h1>Harbour bridge shut</h1>\
        <p>The council of Port Alder said on Tuesday that the harbour bridge would stay shut until next spring.</p>\
        <div class=newsletter><p>Get the Alder letter in your inbox. Subscribe for free.</p></div>\
        <p>Engineers found cracks in two of its piers, the mayor told reporters after a meeting that took all day.</p>\
        </main><footer><p>Privacy policy</p></footer>";

    #[test]
    fn what_is_kept_is_what_is_read_and_every_block_has_its_reasons() {
        let page = Page::read(PAGE, &Limits::default());
        let metadata = Metadata::of(&page, &dateline_types::Hints::default());
        let verdicts = explain(&page, &metadata);
        let kept = verdicts.iter().enumerate().filter(|(_, (kept, _))| *kept).map(|(at, _)| at);
        assert_eq!(kept.collect::<Vec<_>>(), Article::of(&page, &metadata).kept);
        assert!(verdicts.iter().all(|(_, reasons)| !reasons.is_empty()));
    }
}
