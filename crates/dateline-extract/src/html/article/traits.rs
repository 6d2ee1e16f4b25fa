//! What a block looks like.
//!
//! Comes in: a block, its element and what the metadata says of the article. Goes out: a few named traits.
//! Refuses to look at other blocks.

use std::collections::HashSet;

use foldhash::fast::RandomState;
use memchr::{memchr_iter, memchr2_iter, memchr3_iter};

use crate::date::read_written;
use crate::html::PageBlock;
use crate::html::page::Page;
use crate::html::tree::{NodeId, Tree};
use crate::metadata::{Metadata, folded};

/// A run of this many characters that ends as sentences do is prose, whatever it is marked as.
const LONG: usize = 80;
/// A run of this many characters is prose even where no sentence ends as the scripts do that are known, and even where
/// it is marked as a heading.
const UNENDED: usize = 300;
/// The share of linked characters above which a block is a list of links or a teaser.
const LINKED: f64 = 0.6;

/// A line that says who and when is no longer than this.
const SIGNATURE: usize = 120;

/// The role that the elements around a block give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Paragraph,
    Heading,
    Item,
    Cell,
    Quote,
    /// Words that stand in no element of their own: in a `div`, a `span`, a `td`.
    Bare,
}

/// What can be said of a block without its neighbours.
#[allow(clippy::struct_excessive_bools, reason = "each is a trait of its own; any may go with any")]
#[derive(Clone, Debug)]
pub(super) struct Traits {
    pub(super) role: Role,
    /// Its letters and digits in lower case, for comparing.
    pub(super) plain: String,
    /// Characters; those of scripts without blanks between words count double.
    pub(super) length: usize,
    pub(super) words: usize,
    /// The share of characters within links.
    pub(super) linked: f64,
    /// Whether it ends as a sentence does.
    pub(super) ends: bool,
    /// How many sentences end in it.
    pub(super) sentences: usize,
    /// It is the headline again, perhaps with a kicker in front.
    pub(super) is_title: bool,
    /// It says who wrote the article or when, and little else.
    pub(super) is_signature: bool,
    /// The page describes itself in these words: a standfirst.
    pub(super) is_description: bool,
    /// JSON-LD has these words in the article's body.
    pub(super) voted: bool,
}

impl Traits {
    pub(super) fn of_all(page: &Page, metadata: &Metadata) -> Vec<Traits> {
        let about = About::of(metadata);
        page.blocks.iter().map(|block| Traits::of(&page.tree, block, &about)).collect()
    }

    fn of(tree: &Tree, block: &PageBlock, about: &About) -> Self {
        let text = &block.text;
        let wide = if text.is_ascii() { 0 } else { text.chars().filter(|&sign| is_wide(sign)).count() };
        let length = text.chars().count() + wide;
        let plain = folded(text);
        Self {
            role: role(tree, block.node),
            length,
            // One blank stands between any two words.
            words: memchr_iter(b' ', text.as_bytes()).count() + 1 + wide / 2,
            linked: block.linked as f64 / text.len().max(1) as f64,
            ends: ends_sentence(text),
            sentences: sentences(text),
            is_title: about.is_title(&plain, tree.tag(block.node) == Some("h1")),
            is_signature: length <= SIGNATURE && (about.is_byline(&plain) || is_date_line(text)),
            is_description: length >= 20 && about.is_description(&plain),
            voted: about.votes_for(&plain),
            plain,
        }
    }

    /// Whether the block reads as sentences of an article.
    pub(super) fn is_prose(&self) -> bool {
        let worded = self.words >= 5 && self.ends || self.length >= LONG && self.sentences > 0;
        let long = self.length >= UNENDED;
        (worded || long) && self.linked < LINKED && (long || self.role != Role::Heading)
    }

    /// Whether the block is a link or little else.
    pub(super) fn is_link(&self) -> bool {
        self.linked >= LINKED
    }

    /// What the block speaks for an article around it, in characters of prose; below nothing for links
    /// and scraps.
    pub(super) fn weight(&self) -> f64 {
        const SCRAP: f64 = 8.0;
        let length = self.length as f64;
        if self.voted {
            length * 1.5
        } else if self.is_prose() {
            length * (1.0 - self.linked)
        } else if self.is_link() {
            -length.min(60.0)
        } else {
            -SCRAP
        }
    }
}

/// What the metadata says of the article, folded for comparing.
struct About {
    title: Option<String>,
    byline: Vec<String>,
    description: Option<String>,
    /// Runs of three words of the body in JSON-LD.
    body: HashSet<String, RandomState>,
}

impl About {
    fn of(metadata: &Metadata) -> Self {
        let body = metadata.body.as_deref().map(folded).unwrap_or_default();
        Self {
            title: metadata.title.as_deref().map(folded),
            byline: metadata.byline.iter().map(String::as_str).map(folded).collect(),
            description: metadata.description.as_deref().map(folded),
            body: runs(&body).map(str::to_owned).collect(),
        }
    }

    /// A first-level heading may hold a kicker beside the headline.
    fn is_title(&self, plain: &str, is_first_level: bool) -> bool {
        let Some(title) = self.title.as_deref().filter(|title| !title.is_empty()) else { return false };
        plain == title || is_first_level && (plain.ends_with(title) || plain.starts_with(title))
    }

    /// A name and at most as much again.
    fn is_byline(&self, plain: &str) -> bool {
        self.byline.iter().any(|name| plain.contains(name) && plain.len() <= name.len() * 2 + 16)
    }

    /// The description may be cut short, or hold more than the block.
    fn is_description(&self, plain: &str) -> bool {
        let Some(description) = self.description.as_deref() else { return false };
        let shorter = description.len().min(plain.len());
        shorter >= 20
            && (description.starts_with(plain) || plain.starts_with(description) && plain.len() < shorter * 2)
    }

    fn votes_for(&self, plain: &str) -> bool {
        if self.body.is_empty() {
            return false;
        }
        let (all, known) = runs(plain)
            .fold((0, 0), |(all, known), run| (all + 1, known + usize::from(self.body.contains(run))));
        all >= 2 && known * 10 >= all * 9
    }
}

/// Each three words of a folded text that stand together.
fn runs(plain: &str) -> impl Iterator<Item = &str> {
    let starts = std::iter::once(0).chain(memchr_iter(b' ', plain.as_bytes()).map(|blank| blank + 1));
    let ends = memchr_iter(b' ', plain.as_bytes()).chain(std::iter::once(plain.len())).skip(2);
    starts.zip(ends).map(|(start, end)| &plain[start..end])
}

/// A date with its time, and few words beside it.
fn is_date_line(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let digits = text.bytes().any(|byte| byte.is_ascii_digit());
    digits
        && words <= 9
        && !text.ends_with('.')
        && read_written(text).is_some_and(|date| date.full_day().is_some())
}

fn role(tree: &Tree, node: NodeId) -> Role {
    let near = tree.upwards(node).take(3).filter_map(|id| tree.tag(id));
    let named = near.filter_map(|tag| match tag {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(Role::Heading),
        "li" | "dd" | "dt" => Some(Role::Item),
        "td" | "th" => Some(Role::Cell),
        "blockquote" => Some(Role::Quote),
        _ => None,
    });
    let own = if tree.tag(node) == Some("p") { Role::Paragraph } else { Role::Bare };
    named.reduce(|inner, _| inner).unwrap_or(own)
}

/// Han, kana, Hangul and Thai: scripts in which a character says more than a letter.
fn is_wide(sign: char) -> bool {
    matches!(sign, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

fn is_terminal(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '।' | '؟' | '۔' | ':' | ';')
}

fn ends_sentence(text: &str) -> bool {
    let closing = |sign: char| {
        matches!(sign, '"' | '\'' | '”' | '’' | '»' | '“' | ')' | ']' | '」' | '«') || sign.is_whitespace()
    };
    text.trim_end_matches(closing).ends_with(is_terminal)
}

/// Ends of sentences: a terminal sign with white space or nothing behind it, or one of its own script.
fn sentences(text: &str) -> usize {
    let bytes = text.as_bytes();
    let parted = |next: char| next.is_whitespace() || matches!(next, '"' | '”' | '’' | '»');
    let ends = |at: &usize| text[at + 1..].chars().next().is_none_or(parted);
    let common = memchr3_iter(b'.', b'!', b'?', bytes).chain(memchr2_iter(b':', b';', bytes)).filter(ends);
    let own = |sign: &char| !sign.is_ascii() && is_terminal(*sign);
    common.count() + if text.is_ascii() { 0 } else { text.chars().filter(own).count() }
}
