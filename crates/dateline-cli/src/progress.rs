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

/// Checking fewer reports than this is over before a bar could be read.
const WORTH_A_BAR_OF_REPORTS: u64 = 2_000;

const REPORTS: &str = "{bar:32} {pos}/{len} reports, {eta} left";
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

    /// A bar over so many reports that are kept already.
    pub(crate) fn over_reports(reports: u64) -> Self {
        let target = match reports {
            WORTH_A_BAR_OF_REPORTS.. => ProgressDrawTarget::stderr_with_hz(4),
            _ => ProgressDrawTarget::hidden(),
        };
        let bar = ProgressBar::with_draw_target(Some(reports), target);
        let style = ProgressStyle::with_template(REPORTS);
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self { bar, documents: 0 }
    }

    /// One document of this many bytes was handed to the readers.
    pub(crate) fn step(&mut self, bytes: usize) {
        self.bar.inc(bytes as u64);
        self.done();
    }

    /// For a reader on another thread: told of the bytes of each document, it moves the bar.
    pub(crate) fn taker(&self) -> impl Fn(usize) + Send + use<> {
        let bar = self.bar.clone();
        move |bytes| bar.inc(bytes as u64)
    }

    /// One document is done.
    pub(crate) fn done(&mut self) {
        self.documents += 1;
        let rate = self.documents as f64 / self.bar.elapsed().as_secs_f64().max(0.001);
        self.bar.set_message(format!("{} documents, {rate:.0}/s", self.documents));
    }

    /// One of the reports that are kept already is done.
    pub(crate) fn tick(&self) {
        self.bar.inc(1);
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
