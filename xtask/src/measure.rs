//! `cargo xtask measure [--reports N] [--append]`: how large and how quick is a case?
//!
//! Comes in: how many invented reports (10,000 where nothing is said). Goes out: reports a second and peak memory while they are
//! added, that a second run adds none, how long each question takes from a cold start of the process, what a report takes on
//! the disk and where; with `--append` rows of `eval/scores.csv`. Refuses to reach into the library: what is measured
//! is the release binary. `benches/case.rs` measures what storing costs beside reading.

pub(crate) mod child;
mod size;

use std::fs::File;
use std::path::PathBuf;

use crate::arguments::Arguments;
use crate::eval::scores::{self, Row};
use crate::eval::{data, engine};
use crate::generate;
use child::Ran;

/// How often each question is asked; the middle answer counts.
const RUNS: usize = 11;

/// A case on the disk, and what went into it.
struct Measured {
    case: PathBuf,
    input: PathBuf,
    reports: u64,
}

/// Measures.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let mut asked = Arguments::of(arguments);
    let (append, reports) = (asked.flag("--append"), asked.number("--reports", 10_000)?);
    asked.end()?;
    let commit = if append { Some(scores::commit()?) } else { None };
    engine::build()?;
    let folder = data::work_folder("measure")?;
    let measured = Measured { case: folder.join("case.dateline"), input: folder.join("in.jsonl"), reports };
    let mut rows = measured.added()?;
    rows.extend(measured.sizes()?);
    rows.extend(measured.asked()?);
    for row in &rows {
        println!("{:<26} {:>12}", row.metric, row.value);
    }
    let Some(commit) = commit else { return Ok(()) };
    scores::append(&commit, &format!("cargo xtask measure --reports {reports}"), &rows)
}

impl Measured {
    /// Adds all reports, and again.
    fn added(&self) -> Result<Vec<Row>, String> {
        let file = File::create(&self.input).map_err(|error| error.to_string())?;
        let reports = invented::reports(1).take(self.reports as usize);
        generate::lines(reports, file).map_err(|error| error.to_string())?;
        let (first, again) = (self.add()?, self.add()?);
        let news = again.output.lines().filter(|line| !line.starts_with("known\t")).count();
        Ok(vec![
            self.row("reports/s added", self.reports as f64 / first.seconds),
            self.row("MB at most", first.peak as f64 / 1e6),
            self.row("added by a second run", news as f64),
            self.row("reports/s known", self.reports as f64 / again.seconds),
        ])
    }

    fn add(&self) -> Result<Ran, String> {
        let input = self.input.to_string_lossy();
        child::run(&self.command(&["add", "--only", "annotate", &input]))
    }

    /// What a report takes, beside its plain text.
    fn sizes(&self) -> Result<Vec<Row>, String> {
        let (file, index) = (size::of(&self.case), size::of(&self.case.with_extension("dateline.index")));
        let text = size::of_texts(&self.input)?;
        println!("{}", size::table(&self.case));
        let each = |bytes: u64| bytes as f64 / self.reports as f64;
        let ratio = (file + index) as f64 / text as f64;
        Ok(vec![
            self.row("bytes of text a report", each(text)),
            self.row("bytes of file a report", each(file)),
            self.row("bytes of index a report", each(index)),
            Row { value: format!("{ratio:.2}"), ..self.row("size beside plain text", ratio) },
        ])
    }

    /// Asks each question, each time by a new process.
    fn asked(&self) -> Result<Vec<Row>, String> {
        let story = self.first(&["stories"], "/id")?;
        let person = self.first(&["story", &story], "/people/0/name")?;
        let about = invented::report(1, self.reports / 2).title;
        let words: Vec<&str> = about.split(' ').collect();
        let [.., before, word] = words[..] else { return Err("a title has one word".to_owned()) };
        let phrase = format!("\"{before} {word}\"");
        let questions: [(&str, &[&str]); 6] = [
            ("ms search", &["search", word]),
            ("ms search phrase", &["search", &phrase]),
            // Its words are in nearly all reports.
            ("ms search common phrase", &["search", "\"said on\""]),
            ("ms story", &["story", &story]),
            ("ms who", &["who", &person]),
            ("ms stories", &["stories"]),
        ];
        questions.iter().map(|(name, question)| Ok(self.row(name, self.middle(question)? * 1e3))).collect()
    }

    /// The seconds of the middle answer.
    fn middle(&self, question: &[&str]) -> Result<f64, String> {
        let runs: Result<Vec<Ran>, String> = (0..RUNS).map(|_| child::run(&self.command(question))).collect();
        let mut seconds: Vec<f64> = runs?.iter().map(|ran| ran.seconds).collect();
        seconds.sort_by(f64::total_cmp);
        Ok(seconds[RUNS / 2])
    }

    /// What stands at a place in the first record of an answer.
    fn first(&self, question: &[&str], place: &str) -> Result<String, String> {
        let answer = child::run(&self.command(&[question, &["--format", "jsonl"]].concat()))?;
        let line = answer.output.lines().next().ok_or_else(|| format!("{question:?} has no answer"))?;
        let record: serde_json::Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let value = record.pointer(place).and_then(|value| value.as_str());
        value.map(str::to_owned).ok_or_else(|| format!("{question:?} gives no {place}"))
    }

    fn command(&self, words: &[&str]) -> Vec<String> {
        let case = self.case.to_string_lossy().into_owned();
        words.iter().map(|word| (*word).to_owned()).chain(["--case".to_owned(), case]).collect()
    }

    fn row(&self, metric: &str, value: f64) -> Row {
        Row {
            data: format!("case.{}", self.reports),
            metric: metric.to_owned(),
            value: format!("{value:.1}"),
        }
    }
}
