//! Where results go: JSON lines for programs, text for people.
//!
//! Comes in: records and pages of text. Goes out: bytes on standard output. Refuses to buffer a whole run:
//! a line is handed on when it is complete.

use std::io::{self, BufWriter, Write};

use clap::ValueEnum;

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For programs: one JSON object a line (the contract is docs/RECORD.md).
    Jsonl,
}

/// Standard output, with colours where it can show them.
pub(crate) struct Output {
    out: BufWriter<anstream::AutoStream<io::StdoutLock<'static>>>,
}

impl Output {
    /// Standard output.
    pub(crate) fn new() -> Self {
        Self { out: BufWriter::new(anstream::AutoStream::auto(io::stdout().lock())) }
    }

    /// Standard output for records alone. No colour is in them, and a control character that stands in a text is text:
    /// spans count it.
    pub(crate) fn of_records() -> Self {
        Self { out: BufWriter::new(anstream::AutoStream::always_ansi(io::stdout().lock())) }
    }

    /// Writes one object as a line.
    pub(crate) fn record(&mut self, record: &impl serde::Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, record)?;
        self.out.write_all(b"\n")
    }

    /// Writes text.
    pub(crate) fn text(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }

    /// Hands on what is written so far.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Sees to it that everything is written.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.out.flush()
    }
}
