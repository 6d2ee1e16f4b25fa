//! A bar for long runs.
//!
//! Comes in: how much there is, and each document as it is done. Goes out: a line on standard error, where
//! that is a terminal. Refuses to appear on short runs, in pipes and in logs.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// The bar of one run.
pub(crate) struct Progress {
    bar: ProgressBar,
    documents: u64,
}

/// Runs over less than this many bytes end before a bar could be read.
const WORTH_A_BAR: u64 = 4 << 20;

const KNOWN: &str = "{bar:32} {bytes}/{total_bytes}, {msg}, {eta} left";
const UNKNOWN: &str = "{spinner} {bytes}, {msg}, {elapsed}";

impl Progress {
    /// A bar over this many bytes; a spinner where the size is not known (0).
    pub(crate) fn over(bytes: u64) -> Self {
        let (bar, template) = match bytes {
            0 => (ProgressBar::no_length(), UNKNOWN),
            WORTH_A_BAR.. => (ProgressBar::new(bytes), KNOWN),
            _ => (ProgressBar::hidden(), KNOWN),
        };
        if bytes == 0 || bytes >= WORTH_A_BAR {
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(4));
        }
        bar.set_style(
            ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()),
        );
        bar.enable_steady_tick(Duration::from_millis(250));
        Self { bar, documents: 0 }
    }

    /// One document of this many bytes was handed to the readers.
    pub(crate) fn step(&mut self, bytes: usize) {
        self.documents += 1;
        self.bar.inc(bytes as u64);
        self.bar.set_message(format!("{} documents", self.documents));
    }

    /// Runs something that writes to the terminal, with the bar out of the way.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
