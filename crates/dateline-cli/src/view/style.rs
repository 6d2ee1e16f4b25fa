//! The colours of the terminal: one meaning, one style.
//!
//! Comes in: nothing. Goes out: styles. They use the sixteen colours that a terminal's own theme defines, so
//! that they are readable on light and dark grounds.

use anstyle::{AnsiColor, Style};

/// Headlines and section names.
pub(super) const TITLE: Style = Style::new().bold();
/// What was said.
pub(super) const QUOTE: Style = AnsiColor::Green.on_default();
/// How much.
pub(super) const FIGURE: Style = AnsiColor::Yellow.on_default().bold();
/// When.
pub(super) const DATE: Style = AnsiColor::Cyan.on_default();
/// Who.
pub(super) const NAME: Style = Style::new().bold();
/// Where a line comes from, and other small print.
pub(super) const FAINT: Style = Style::new().dimmed();
/// What needs care: denied, planned, a conflict, a problem.
pub(super) const CARE: Style = AnsiColor::Magenta.on_default();

/// Some words in a style.
pub(super) fn styled(style: Style, words: &str) -> String {
    format!("{style}{words}{style:#}")
}
