//! A page of text of a certain width.
//!
//! Comes in: headings and paragraphs, styled. Goes out: one string. Refuses to know what it shows.

use textwrap::core::display_width;
use textwrap::{Options, WordSplitter, WrapAlgorithm};

use super::style::{TITLE, styled};

/// The screen that a page is for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    /// Columns.
    pub(crate) width: usize,
}

/// Lines longer than this tire the eye, however wide the screen.
const WIDEST: usize = 100;

/// Below this, words would stand alone on their lines.
const NARROWEST: usize = 30;

/// Columns where standard output is no terminal.
const PIPE: usize = 80;

impl Screen {
    /// The screen behind standard output.
    pub(crate) fn of_terminal() -> Self {
        let columns = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        Self { width: columns.unwrap_or(PIPE).clamp(NARROWEST, WIDEST) }
    }
}

/// A page that grows from top to bottom.
pub(super) struct Page {
    text: String,
    pub(super) width: usize,
}

impl Page {
    /// An empty page.
    pub(super) fn new(screen: Screen) -> Self {
        Self { text: String::new(), width: screen.width }
    }

    /// A blank line, then the name of a section.
    pub(super) fn section(&mut self, name: &str) {
        self.blank();
        self.text.push_str(&styled(TITLE, name));
        self.text.push('\n');
    }

    /// A blank line.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A paragraph, broken to the width, each line indented.
    pub(super) fn paragraph(&mut self, indent: usize, words: &str) {
        self.item(indent, "", words);
    }

    /// A paragraph behind a label; its lines stand under one another, right of the label.
    pub(super) fn item(&mut self, indent: usize, label: &str, words: &str) {
        let first = format!("{}{label}", " ".repeat(indent));
        let rest = " ".repeat(display_width(&first));
        let options = Options::new(self.width)
            .initial_indent(&first)
            .subsequent_indent(&rest)
            .break_words(false)
            // A date is one word.
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        for line in textwrap::wrap(words, options) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// The whole page.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// A label of at least this many columns.
pub(super) fn column(label: &str, width: usize) -> String {
    let blanks = width.saturating_sub(display_width(label));
    format!("{label}{}", " ".repeat(blanks))
}
