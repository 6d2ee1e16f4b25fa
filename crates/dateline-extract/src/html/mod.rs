//! From a page to a report.
//!
//! Comes in: decoded markup, what the caller knows, and [`Limits`]. Goes out: a [`Report`] and problems.
//! Refuses to know how the bytes were decoded and which language the article is in.
//!
//! The way of a page: [`parse`] builds the tree, [`blocks`] lays its visible text out in a row, [`article`]
//! finds which of the blocks are the body, and the modules of [`metadata`](crate::metadata) and
//! [`date`](crate::date) read who published it and when.

mod article;
mod attribute;
mod blocks;
mod growth;
mod kind;
mod memo;
mod page;
mod parse;
mod paths;
mod sink;
mod tokenizer;
mod tree;

use dateline_types::{
    Block, BlockKind, Caption, CaptionPlace, Hints, Image, Problem, ProblemCode, Report, Span,
};

pub(crate) use article::Article;
pub(crate) use attribute::Attribute;
pub(crate) use blocks::Block as PageBlock;
pub(crate) use memo::Memo;
pub(crate) use page::Page;
pub(crate) use tree::{NodeId, Tree, collapse};

use crate::date::published;
use crate::metadata::{About, Metadata, folded, signed};
use crate::{Judged, Limits, Where};
use kind::kind;
use parse::Reached;
use paths::Paths;

/// A body that is stated in JSON-LD has at least so many words.
const LONG_BODY: usize = 100;
/// It is taken where it has so many times the words of what the page shows.
const MUCH_LONGER: usize = 4;

/// Reads a page: its article, title, outlet, byline, address and dates.
pub(crate) fn read(text: &str, hints: &Hints, limits: &Limits) -> (Report, Vec<Problem>) {
    let page = Page::read(text, limits);
    let metadata = Metadata::of(&page, hints);
    let article = Article::of(&page, &metadata);
    let (dates, mut problems) = published::read(&page, &metadata, &article);
    problems.extend(findings(&metadata.about));
    let mut byline = metadata.byline;
    if byline.is_empty() {
        byline = signed(&page, &article, metadata.outlet.as_deref());
    }
    let about = metadata.about;
    let image = about.image.map(|url| Image { url, caption: about.caption });
    let mut report = Report {
        section: about.section,
        tags: about.tags,
        image,
        title: metadata.title,
        outlet: metadata.outlet,
        byline,
        url: metadata.url,
        published: dates.published,
        updated: dates.updated,
        complete: !page.reached.nodes,
        ..Report::of_text("")
    };
    lay_out(&page, &article, &mut report);
    if let Some(body) = stated_body(metadata.body.as_deref(), &report.text) {
        if !is_described(&report.text, metadata.description.as_deref()) {
            report.text.clear();
            report.blocks.clear();
        }
        state(&page, body, &mut report);
    }
    problems.extend(limit_problems(page.reached, limits));
    if report.text.is_empty() {
        problems.push(Problem::new(ProblemCode::NoArticle, "no article was found on the page"));
    }
    (report, problems)
}

/// Says of each visible block why it is kept or dropped.
pub(crate) fn explain(text: &str, hints: &Hints, limits: &Limits) -> Vec<Judged> {
    let page = Page::read(text, limits);
    let metadata = Metadata::of(&page, hints);
    let mut paths = Paths::of(&page.tree);
    let verdicts = article::explain(&page, &metadata).into_iter().zip(&page.blocks);
    verdicts
        .map(|((kept, reasons), block)| Judged {
            place: Where::Element(paths.path(block.node)),
            text: block.text.clone(),
            kept,
            reasons,
        })
        .collect()
}

/// Writes the kept blocks as paragraphs, each with the way back to its element.
fn lay_out(page: &Page, article: &Article, report: &mut Report) {
    let mut paths = Paths::of(&page.tree);
    for &at in &article.kept {
        let block = &page.blocks[at];
        let path = paths.path(block.node);
        append(report, &block.text, path, kind(&page.tree, block.node));
    }
    for caption in &article.captions {
        let place = CaptionPlace::Path(paths.path(caption.node));
        report.captions.push(Caption { text: caption.text.clone(), place });
    }
}

fn append(report: &mut Report, paragraph: &str, path: String, kind: BlockKind) {
    if !report.text.is_empty() {
        report.text.push_str("\n\n");
    }
    let start = report.text.len();
    report.text.push_str(paragraph);
    let span = Span::new(start, report.text.len());
    report.blocks.push(Block { span, path, kind });
}

/// What the page says of its article that a reader of the text should know.
fn findings(about: &About) -> Vec<Problem> {
    let told = [
        (about.paywalled, ProblemCode::Paywalled, "the page says that the article is for subscribers"),
        (about.live, ProblemCode::LiveBlog, "the page is a live blog"),
        (about.video, ProblemCode::VideoPage, "the page is there for a video"),
    ];
    let said = told.into_iter().filter(|(said, ..)| *said);
    said.map(|(_, code, message)| Problem::new(code, message)).collect()
}

/// The body that JSON-LD gives, where the page itself shows only a small part of it.
fn stated_body<'body>(body: Option<&'body str>, shown: &str) -> Option<&'body str> {
    let words = |text: &str| text.split_whitespace().count();
    body.filter(|body| words(body) >= LONG_BODY && words(body) > words(shown) * MUCH_LONGER)
}

/// Adds the body as it is stated. The way back is the script that states it.
fn state(page: &Page, body: &str, report: &mut Report) {
    let tree = &page.tree;
    let states = |id: NodeId| {
        let text = tree.children(id).find_map(|child| tree.text(child));
        text.is_some_and(|text| text.contains("articleBody"))
    };
    let script = tree.tagged("script").find(|&id| states(id));
    let path = script.map(|id| Paths::of(tree).path(id)).unwrap_or_default();
    for paragraph in body.split("\n\n") {
        append(report, paragraph, path.clone(), BlockKind::Paragraph);
    }
}

/// Whether the page describes its article with what it shows: then that is the standfirst.
fn is_described(shown: &str, description: Option<&str>) -> bool {
    let (shown, description) = (folded(shown), description.map(folded).unwrap_or_default());
    !shown.is_empty()
        && (description.contains(&shown) || !description.is_empty() && shown.contains(&description))
}

fn limit_problems(reached: Reached, limits: &Limits) -> Vec<Problem> {
    let findings = [
        (reached.nodes, format!("the page has over {} nodes; the rest was left out", limits.nodes)),
        (reached.depth, format!("tags nested deeper than {} were passed over", limits.depth)),
        (
            reached.attributes,
            format!("a tag has over {} attributes; the rest was left out", limits.attributes),
        ),
    ];
    let told = findings.into_iter().filter(|(reached, _)| *reached);
    told.map(|(_, message)| Problem::new(ProblemCode::LimitReached, message)).collect()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use dateline_types::{Hints, Report};
    use proptest::prelude::*;

    use super::read;
    use crate::Limits;

    fn report(page: &str) -> Report {
        read(page, &Hints::default(), &Limits::default()).0
    }

    #[test]
    fn every_paragraph_knows_its_way_back() {
        let report = report(
            "<body><main><h1>Weir repaired</h1><div><p>The weir at Orle holds again, the water board said on Monday.</p>\
             <p>Boats may pass from Saturday, but only by day, it added in a statement.</p></div></main>",
        );
        let ways: Vec<_> =
            report.blocks.iter().map(|block| (block.span.of(&report.text), &*block.path)).collect();
        assert_eq!(ways[0].0, "The weir at Orle holds again, the water board said on Monday.");
        assert_eq!(ways[1].1, "/html/body/main/div/p[2]");
    }

    #[test]
    fn a_body_that_only_json_states_is_taken_from_there() {
        let sentence = "The weir at Orle holds again, the water board said on Monday, and boats may pass. ";
        let page = format!(
            "<main><h1>Weir repaired</h1><p>Please enable scripts to read on this page.</p></main>\
             <script type='application/ld+json'>{{\"@type\": \"NewsArticle\", \"articleBody\": \"{0}\\n\\n{0}\"}}</script>",
            sentence.repeat(6)
        );
        let report = report(&page);
        assert!(report.text.starts_with("The weir at Orle") && !report.text.contains("enable"));
        assert_eq!(report.blocks.len(), 2);
        assert!(
            report.blocks[1].path.ends_with("/script") && report.blocks[1].span.end() == report.text.len()
        );
    }

    #[test]
    fn deep_wide_and_endless_pages_are_read_in_time() {
        let sentence = "The harbour office said on Monday that the ferries would sail again.";
        let deep = format!("{}{sentence}", "<div><b>".repeat(50_000));
        let wide = format!("<p>{sentence}</p>").repeat(20_000);
        let attributes: String = (0..50_000).fold("<p ".to_owned(), |mut page, at| {
            write!(page, "a{at} ").expect("a string takes all that is written");
            page
        });
        let tables = "<table><b>".repeat(20_000);
        let scripts = "<script><!--".repeat(20_000);
        for page in [deep, wide, attributes, tables, scripts] {
            let _ = report(&page);
        }
    }

    proptest! {
        #[test]
        fn any_page_gives_a_sound_report(page in "(<(p|div|b|a|h1|table|td|li|br|time|script|title)[ a-z=\"]{0,6}>|</(p|div|b|a|table)>|[A-Za-zé .,0-9]{1,60}){0,40}") {
            let report = report(&page);
            let mut end = 0;
            for block in &report.blocks {
                prop_assert!(block.span.start() >= end && report.text.get(block.span.range()).is_some());
                prop_assert!(!block.span.of(&report.text).trim().is_empty());
                end = block.span.end();
            }
            prop_assert_eq!(end, report.text.len());
        }

        #[test]
        fn no_text_panics_and_the_same_text_gives_the_same_report(page in "[<>/a-z=\"'&;# \\PC]{0,200}") {
            prop_assert_eq!(report(&page), report(&page));
        }
    }
}
