//! `dateline search`: the reports of a case that hold some words.
//!
//! Comes in: a line of words. Goes out: the reports that match, best first, with the words that do.

use clap::{Args, ValueEnum};
use dateline::Case;
use dateline::search::{Ask, Order, Query};

use crate::arguments::CaseFile;
use crate::failure::{Failure, Outcome, Summary, note};
use crate::output::{Format, Output};
use crate::view::{self, Screen};

/// Search the reports of a case: words, phrases, outlets, people, dates.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline search 'dam evacuate -sport' --case flood.dateline
  dateline search '\"night tram\" OR ferry' --case flood.dateline
  dateline search 'letter person:Berrill outlet:courier after:2030-03-06' --case flood.dateline
  dateline search 'on:2030-03' --sort newest --case flood.dateline --format jsonl

All words must stand in a report; \"...\" is a phrase, OR and - (or NOT) and brackets do what they say; title:,
outlet:, person:, after:, before: and on: narrow the search. The whole language is in docs/SEARCH.md.")]
pub(crate) struct Search {
    /// What to look for.
    #[arg(required = true)]
    query: Vec<String>,

    #[command(flatten)]
    case: CaseFile,

    /// How many reports.
    #[arg(long, default_value_t = 10)]
    limit: usize,

    /// How many to pass over first.
    #[arg(long, default_value_t = 0)]
    offset: usize,

    /// Which come first.
    #[arg(long, value_enum, default_value_t = Sort::Best)]
    sort: Sort,

    /// How to write them.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Which reports come first.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Sort {
    /// Those that match best.
    Best,
    /// Those published last.
    Newest,
}

impl Search {
    pub(super) fn run(self) -> Outcome {
        let query: Query = self.query.join(" ").parse().map_err(Failure::Query)?;
        let order = match self.sort {
            Sort::Best => Order::Relevance,
            Sort::Newest => Order::Newest,
        };
        let ask = Ask { limit: self.limit, offset: self.offset, order, ..Ask::default() };
        let found = Case::open_to_read(&self.case.case)?.search(&query, &ask)?;
        if let Some(why) = &found.stale {
            note(&format!("the latest reports may be missing: {why}"));
        }
        let mut output = Output::new();
        match self.format {
            Format::Jsonl => found.hits.iter().try_for_each(|hit| output.record(hit))?,
            Format::Text => output.text(&view::found((&found, self.offset as u64), Screen::of_terminal()))?,
        }
        output.finish()?;
        Ok(Summary::default())
    }
}
