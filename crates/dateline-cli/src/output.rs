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

    /// Writes one object as a line. It goes past the stream that takes colours out: a control character in a record is
    /// text, and spans count it.
    pub(crate) fn record(&mut self, record: &impl serde::Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(record)?;
        line.push(b'\n');
        self.out.flush()?;
        io::stdout().write_all(&line)
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
