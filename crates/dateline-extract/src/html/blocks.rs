//! From a tree to a row of blocks.
//!
//! Comes in: the [`Tree`] of a page. Goes out: its visible texts in document order, one [`Block`] for each
//! paragraph, heading, list item or bare run of words. Refuses to judge which of them belong to the article.

use super::attribute::Attribute;
use super::tree::{NodeId, Step, Tree};
use crate::sieve::Sieve;
use crate::words::pieces;

/// A run of visible text that nothing but inline elements divides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// The innermost block element around it.
    pub(crate) node: NodeId,
    /// Its words, white space collapsed.
    pub(crate) text: String,
    /// How many of its characters are within links.
    pub(crate) linked: usize,
    /// How many of its characters are bold or emphasised.
    pub(crate) strong: usize,
    /// The first `<time>` in it.
    pub(crate) stamp: Option<NodeId>,
    /// Where words of one element follow those of another without white space between them, in bytes of the text.
    pub(crate) seams: Vec<usize>,
}

/// The visible blocks under `root`.
pub(crate) fn blocks(tree: &Tree, root: NodeId) -> Vec<Block> {
    let mut reader =
        Reader { tree, blocks: Vec::new(), open: vec![root], run: Run::default(), links: 0, strong: 0 };
    let mut walk = tree.walk(root);
    while let Some(step) = walk.next() {
        match step {
            // Its end will be met, so its beginning is too.
            Step::Enter(id) if is_hidden(tree, id) => {
                reader.enter(id);
                walk.skip_children(id);
            }
            Step::Enter(id) => reader.enter(id),
            Step::Leave(id) => reader.leave(id),
        }
    }
    reader.flush();
    reader.blocks
}

/// Whether readers do not see this element, or see no words in it.
fn is_hidden(tree: &Tree, id: NodeId) -> bool {
    let Some(tag) = tree.tag(id) else { return false };
    let has = |name| tree.attribute(id, name);
    let put_away = || {
        has(Attribute::Hidden).is_some() && !has(Attribute::Id).is_some_and(is_streamed)
            || has(Attribute::AriaHidden).is_some_and(|value| value.eq_ignore_ascii_case("true"))
            || has(Attribute::Style).is_some_and(hides)
    };
    is_silent(tag) || put_away() && has(Attribute::Class) != Some(WALLED)
}

fn hides(style: &str) -> bool {
    let style: String = style.chars().filter(|sign| !sign.is_whitespace()).collect::<String>().to_lowercase();
    style.contains("display:none") || style.contains("visibility:hidden") || is_off_screen(&style)
}

/// Whether an element is a piece of a page that is sent in pieces: React sends it hidden, and a script of the page shows it
/// where its placeholder stands (`S:0` for `B:0`; react-dom's server, `completeBoundary`).
fn is_streamed(id: &str) -> bool {
    id.strip_prefix("S:")
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

/// Whether something is put where nobody sees it: a thousand pixels and more before an edge.
fn is_off_screen(style: &str) -> bool {
    const EDGES: [&str; 3] = ["left:-", "right:-", "top:-"];
    let is_far = |distance: &str| {
        let digits = distance.bytes().take_while(u8::is_ascii_digit).count();
        digits >= 4 || digits == 3 && distance[digits..].starts_with("em")
    };
    let distances =
        || style.split(';').flat_map(|own| EDGES.iter().filter_map(|edge| own.strip_prefix(edge)));
    style.contains("position:") && distances().any(is_far)
}

/// The words of a block so far.
#[derive(Default)]
struct Run {
    text: String,
    linked: usize,
    strong: usize,
    stamp: Option<NodeId>,
    seams: Vec<usize>,
    /// White space has come since the last word.
    gap: bool,
    /// A line break has come since the last word.
    broken: bool,
}

struct Reader<'tree> {
    tree: &'tree Tree,
    blocks: Vec<Block>,
    /// The open block elements.
    open: Vec<NodeId>,
    run: Run,
    /// How many links are open.
    links: usize,
    /// How many bold or emphasised elements are open.
    strong: usize,
}

impl Reader<'_> {
    fn enter(&mut self, id: NodeId) {
        if let Some(text) = self.tree.text(id) {
            self.read(text);
            return;
        }
        match self.tree.tag(id) {
            Some("br") => self.line_break(),
            Some("a") => self.links += 1,
            Some("b" | "em" | "i" | "strong") => self.strong += 1,
            Some("time") => self.run.stamp = self.run.stamp.or(Some(id)),
            Some(tag) if is_block(tag) => {
                self.flush();
                self.open.push(id);
            }
            _ => {}
        }
    }

    fn leave(&mut self, id: NodeId) {
        match self.tree.tag(id) {
            Some("a") => self.links = self.links.saturating_sub(1),
            Some("b" | "em" | "i" | "strong") => self.strong = self.strong.saturating_sub(1),
            Some(_) if self.open.last() == Some(&id) => {
                self.flush();
                self.open.pop();
            }
            _ => {}
        }
    }

    fn read(&mut self, text: &str) {
        let run = &mut self.run;
        if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            run.gap |= !text.is_empty();
            return;
        }
        run.gap |= text.starts_with(char::is_whitespace);
        for word in pieces(text).filter(|word| !word.chars().all(is_unseen)) {
            let before = run.text.len();
            match (before > 0, run.gap) {
                (true, true) => run.text.push(' '),
                (true, false) => run.seams.push(before),
                (false, _) => {}
            }
            push_seen(&mut run.text, word);
            let added = run.text.len() - before;
            run.linked += if self.links > 0 { added } else { 0 };
            run.strong += if self.strong > 0 { added } else { 0 };
            run.gap = true;
            run.broken = false;
        }
        run.gap = text.ends_with(char::is_whitespace) || run.gap && text.trim().is_empty();
    }

    /// One line break is a blank, two end the paragraph.
    fn line_break(&mut self) {
        if self.run.broken {
            self.flush();
        }
        self.run.broken = true;
        self.run.gap = true;
    }

    fn flush(&mut self) {
        let Run { text, linked, strong, stamp, seams, .. } = std::mem::take(&mut self.run);
        if !text.is_empty() {
            let node = self.open.last().copied().unwrap_or(NodeId::ROOT);
            self.blocks.push(Block { node, text, linked, strong, stamp, seams });
        }
    }
}

/// The word as it is seen.
fn push_seen(text: &mut String, word: &str) {
    if word.is_ascii() {
        text.push_str(word);
    } else {
        text.extend(word.chars().filter(|&sign| !is_unseen(sign)));
    }
}

/// Soft hyphens, where a word may be broken, and byte order marks.
fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{feff}')
}

fn is_silent(tag: &str) -> bool {
    static SIEVE: Sieve = Sieve::of(SILENT);
    SIEVE.lets_through(tag) && SILENT.binary_search(&tag).is_ok()
}

fn is_block(tag: &str) -> bool {
    static SIEVE: Sieve = Sieve::of(BLOCKS);
    SIEVE.lets_through(tag) && BLOCKS.binary_search(&tag).is_ok()
}

/// The class by which publishers tell search engines which part of an article only subscribers see. It is the article's
/// own text, put away until somebody pays.
const WALLED: &str = "paywall";

/// Elements that hold nothing a reader reads; sorted.
const SILENT: &[&str] = &[
    "audio", "button", "canvas", "datalist", "dialog", "embed", "head", "iframe", "input", "map", "math",
    "nav", "noembed", "noframes", "noscript", "object", "option", "progress", "script", "select", "style",
    "svg", "template", "textarea", "title", "video",
];

/// Elements that begin and end a line; sorted.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

#[cfg(test)]
mod tests {
    use super::{BLOCKS, Block, SILENT, blocks};
    use crate::Limits;
    use crate::html::parse::parse;
    use crate::html::tree::NodeId;

    fn read(page: &str) -> Vec<Block> {
        blocks(&parse(page, &Limits::default()).0, NodeId::ROOT)
    }

    fn texts(page: &str) -> Vec<String> {
        read(page).into_iter().map(|block| block.text).collect()
    }

    #[test]
    fn the_tables_are_in_order() {
        assert!(SILENT.is_sorted() && BLOCKS.is_sorted());
    }

    #[test]
    fn inline_elements_join_as_they_are_read() {
        assert_eq!(
            texts("<p>The <b>may</b>or of\n <i> Orle </i>spoke<a>.</a></p>"),
            ["The mayor of Orle spoke."]
        );
    }

    #[test]
    fn two_line_breaks_end_a_paragraph_and_one_does_not() {
        assert_eq!(texts("<div>One<br>line<br> <br>Two</div>"), ["One line", "Two"]);
    }

    #[test]
    fn bare_words_beside_blocks_are_blocks() {
        assert_eq!(texts("<div>One<p>Two</p>Three</div>"), ["One", "Two", "Three"]);
    }

    #[test]
    fn what_readers_do_not_see_does_not_come_in() {
        let page = "<p hidden>a</p><p aria-hidden=true>b</p><p style='Display: none'>c</p><script>d</script>\
                    <noscript>e</noscript><template>f</template><p>g<span style='display:none'>h</span></p>";
        assert_eq!(texts(page), ["g"]);
    }

    #[test]
    fn what_a_page_sends_in_pieces_is_seen() {
        assert_eq!(
            texts("<div hidden id='S:1f'><p>a</div><div hidden id='S:x'>b</div><div hidden id='S:'>c</div>"),
            ["a"]
        );
    }

    #[test]
    fn soft_hyphens_are_not_seen() {
        assert_eq!(
            texts("<p>Har\u{ad}bour \u{ad} mas\u{ad}ter\u{feff}</p><p>\u{ad}</p>"),
            ["Harbour master"]
        );
    }

    #[test]
    fn what_only_subscribers_see_is_the_articles_own() {
        assert_eq!(
            texts("<p>a</p><div class=paywall hidden><p>b</p></div><p class='paywall-ad' hidden>c</p>"),
            ["a", "b"]
        );
    }

    #[test]
    fn linked_characters_are_counted() {
        assert_eq!(read("<p>See <a>this page</a> now")[0].linked, "this page".len() + 1);
    }

    #[test]
    fn words_without_white_space_between_their_elements_have_a_seam() {
        assert_eq!(
            read("<p>At the quay.<span>Photo: Rosa <b>May</b></span>")[0].seams,
            ["At the quay.".len()]
        );
    }

    #[test]
    fn words_moved_off_the_screen_are_not_seen() {
        let page = "<p style='position: absolute; left: -9999px'>a<p style='POSITION:fixed;top:-100em'>b\
                    <p style='position:relative;left:-20px'>c<p style='margin-left:-9999px'>d";
        assert_eq!(texts(page), ["c", "d"]);
    }
}
