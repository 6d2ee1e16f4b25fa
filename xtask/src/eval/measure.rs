//! What a measure is.
//!
//! Comes in: nothing. Goes out: the shape that every file of a measure fills in, and a score with its mark.
//! Refuses to run anything.

use std::fmt;

use serde_json::Value;

use super::data::Input;
use super::scores::Row;

/// A way to measure the engine on one set of data.
#[derive(Debug)]
pub(super) struct Measure {
    /// `family.set`.
    pub(super) name: &'static str,
    /// Where the gold lies and how it becomes input.
    pub(super) input: Input,
    /// The arguments of `dateline` before its input.
    pub(super) read: &'static [&'static str],
    /// A record as the scorer wants it; one line.
    pub(super) predict: fn(&Value) -> String,
    /// The script below the data and its arguments; `GOLD`, `FOLDER` (of the gold) and `PRED` stand for paths.
    pub(super) scorer: &'static [&'static str],
    /// The numbers to look at.
    pub(super) headlines: &'static [Headline],
}

/// A number in the output of a scorer.
#[derive(Debug)]
pub(super) struct Headline {
    /// What it is called.
    pub(super) metric: &'static str,
    /// What others reach, as the data's README says; empty where nobody was measured.
    pub(super) mark: &'static str,
    /// Words after which it stands, to be found one behind the other.
    pub(super) after: &'static [&'static str],
    /// How many numbers stand before it there.
    pub(super) skip: usize,
}

/// A number with what it means.
#[derive(Debug)]
pub(super) struct Score {
    pub(super) data: &'static str,
    pub(super) metric: &'static str,
    /// As the scorer prints it; `None` where it gave none.
    pub(super) value: Option<String>,
    mark: &'static str,
}

impl Headline {
    /// Finds the number.
    pub(super) fn score(&self, data: &'static str, output: &str) -> Score {
        Score { data, metric: self.metric, value: self.find(output), mark: self.mark }
    }

    fn find(&self, output: &str) -> Option<String> {
        let behind = |rest: &str, word: &&str| rest.find(word).map(|at| at + word.len());
        let mut rest = output;
        for word in self.after {
            rest = &rest[behind(rest, word)?..];
        }
        let line = rest.lines().next()?;
        let numbers = line.split(|sign: char| !sign.is_ascii_digit() && sign != '.');
        numbers.filter(|number| number.parse::<f64>().is_ok()).nth(self.skip).map(str::to_owned)
    }
}

impl Score {
    /// What is kept of it.
    pub(super) fn row(&self) -> Option<Row> {
        let value = self.value.clone()?;
        Some(Row { data: self.data.to_owned(), metric: self.metric.to_owned(), value })
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self.value.as_deref().unwrap_or("-");
        let mark = if self.mark.is_empty() { String::new() } else { format!("  to beat {}", self.mark) };
        write!(f, "{:<24} {:<22} {value:>8}{mark}", self.data, self.metric)
    }
}

#[cfg(test)]
mod tests {
    use super::Headline;

    #[test]
    fn a_number_is_found_behind_its_words() {
        let output = "\nstrict  P 70.00 R 60.00 F1 64.62\nrelaxed P 80.00 R 70.00 F1 74.67\n";
        let find = |after, skip| Headline { metric: "", mark: "", after, skip }.find(output);
        assert_eq!(find(&["\nrelaxed", "F1 "], 0).as_deref(), Some("74.67"));
        assert_eq!(find(&["\nstrict"], 1).as_deref(), Some("60.00"));
        assert_eq!(find(&["\nloose"], 0), None);
    }
}
