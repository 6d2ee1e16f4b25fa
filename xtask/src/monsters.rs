//! `cargo xtask monsters [--only REGEX] [--append]`: is any page too much?
//!
//! Comes in: which pages, by their names; none for all. Goes out: the pages that were too much, the slowest and the
//! fattest and, with `--append`, rows of `eval/scores.csv`. The pages are made by the script that lies with the
//! evaluation data, in its folder `reliability`: half a gigabyte of them, which goes when all is well. Refuses to read a
//! page in this process: each is read by the release binary, watched.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;

use crate::arguments::Arguments;
use crate::eval::scores::{self, Row};
use crate::eval::{data, engine};
use crate::measure::child::{self, Ran};

/// The folders in which the script lays pages, as it wants them named.
const PAGES: &str = "^(date|enc|html|inject|name|text)/";
/// No page may keep a processor busy for longer, in seconds, or take more bytes of memory.
const SECONDS: f64 = 2.0;
const MEMORY: u64 = 256 << 20;
/// A run is stopped after so long, whatever else the machine has to do.
const STOPPED: Duration = Duration::from_secs(30);
/// So many of the slowest and of the fattest are shown.
const SHOWN: usize = 5;

/// A page, and what must come of it.
#[derive(Debug, Deserialize)]
struct Monster {
    file: PathBuf,
    kind: String,
    expect: Expected,
}

/// What a good program does with it.
#[derive(Debug, Default, Deserialize)]
struct Expected {
    /// `article`, `skip` or `any`.
    outcome: String,
    #[serde(default)]
    must_contain: Vec<String>,
    #[serde(default)]
    must_not_contain: Vec<String>,
}

/// Makes the pages and reads each.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let mut asked = Arguments::of(arguments);
    let (append, only) = (asked.flag("--append"), asked.value("--only")?);
    asked.end()?;
    let Some(data) = data::folder() else {
        println!("nothing is tried: {}", data::ABSENT);
        return Ok(());
    };
    let commit = if append { Some(scores::commit()?) } else { None };
    engine::build()?;
    let folder = data::work_folder("monsters")?;
    let read = read_all(&made(&data, &folder, only.as_deref())?, &folder)?;
    if let Some(commit) = commit {
        scores::append(&commit, "cargo xtask monsters", &rows(&read))?;
    }
    let missed = told(&read);
    if missed > 0 {
        return Err(format!(
            "{missed} of {} pages were too much; they lie in {}",
            read.len(),
            folder.display()
        ));
    }
    fs::remove_dir_all(&folder).map_err(|error| error.to_string())
}

/// The pages among what the script makes.
fn made(data: &Path, folder: &Path, only: Option<&str>) -> Result<Vec<Monster>, String> {
    let mut script = Command::new("python3");
    script.arg(data.join("reliability/make_bombs.py")).arg("--out").arg(folder);
    data::run(script.args(["--only", only.unwrap_or(PAGES)]))?;
    let manifest = fs::read_to_string(folder.join("manifest.jsonl")).map_err(|error| error.to_string())?;
    let all: Result<Vec<Monster>, _> = manifest.lines().map(serde_json::from_str).collect();
    let pages = all.map_err(|error| format!("the list of monsters: {error}"))?;
    Ok(pages.into_iter().filter(|page| page.kind == "html").collect())
}

/// Each page with its run.
fn read_all(pages: &[Monster], folder: &Path) -> Result<Vec<(String, Ran, &'static str)>, String> {
    let read = |page: &Monster| {
        let path = folder.join(&page.file).to_string_lossy().into_owned();
        let words = ["read", "--only", "extract", "--format", "jsonl", &path].map(str::to_owned);
        let ran = child::watch(&words, STOPPED)?;
        let verdict = verdict(&page.expect, &ran);
        Ok((page.file.display().to_string(), ran, verdict))
    };
    pages.iter().map(read).collect()
}

const GOOD: &str = "good";

/// What is to be said of a run, the worst first.
fn verdict(expected: &Expected, ran: &Ran) -> &'static str {
    let printed = |word: &String| ran.output.contains(word.as_str());
    let is_article = expected.outcome == "article";
    match ran.code {
        None if ran.seconds >= STOPPED.as_secs_f64() => "hangs",
        None => "crashes",
        Some(code) if code > 1 || ran.errors.contains("panicked at") => "crashes",
        Some(1) if is_article => "refused",
        _ if ran.busy > SECONDS => "slow",
        _ if ran.peak > MEMORY => "fat",
        _ if expected.must_not_contain.iter().any(printed) => "leaks",
        _ if is_article && !expected.must_contain.iter().all(printed) => "lost",
        _ => GOOD,
    }
}

/// Prints the pages that were too much, and the worst; the number of the former.
fn told(read: &[(String, Ran, &str)]) -> usize {
    let line = |(name, ran, verdict): &(String, Ran, &str)| {
        println!("{verdict:<8} {:>6.2} s {:>6.1} MB  {name}", ran.busy, ran.peak as f64 / 1e6);
    };
    let bad: Vec<_> = read.iter().filter(|(.., verdict)| *verdict != GOOD).collect();
    bad.iter().for_each(|page| line(page));
    let mut worst: Vec<_> = read.iter().collect();
    println!("the slowest:");
    worst.sort_by(|(_, one, _), (_, other, _)| other.busy.total_cmp(&one.busy));
    worst.iter().take(SHOWN).for_each(|page| line(page));
    println!("the fattest:");
    worst.sort_by_key(|(_, ran, _)| std::cmp::Reverse(ran.peak));
    worst.iter().take(SHOWN).for_each(|page| line(page));
    println!("{} of {} pages are good", read.len() - bad.len(), read.len());
    bad.len()
}

fn rows(read: &[(String, Ran, &str)]) -> Vec<Row> {
    let row = |metric: &str, value: String| Row {
        data: "monsters.pages".to_owned(),
        metric: metric.to_owned(),
        value,
    };
    let good = read.iter().filter(|(.., verdict)| *verdict == GOOD).count();
    let slowest = read.iter().map(|(_, ran, _)| ran.busy).fold(0.0, f64::max);
    let fattest = read.iter().map(|(_, ran, _)| ran.peak).max().unwrap_or(0);
    vec![
        row("pages", read.len().to_string()),
        row("good pages", good.to_string()),
        row("s at most", format!("{slowest:.2}")),
        row("MB at most", format!("{:.1}", fattest as f64 / 1e6)),
    ]
}

#[cfg(test)]
mod tests {
    use super::{Expected, GOOD, MEMORY, STOPPED, verdict};
    use crate::measure::child::Ran;

    fn ran(output: &str, code: Option<i32>) -> Ran {
        Ran { output: output.to_owned(), errors: String::new(), code, seconds: 0.1, busy: 0.1, peak: 1 << 20 }
    }

    #[test]
    fn a_run_is_judged_by_its_end_its_cost_and_its_words() {
        let words = |word: &str| vec![word.to_owned()];
        let expected = Expected {
            outcome: "article".to_owned(),
            must_contain: words("ferry"),
            must_not_contain: words("hidden"),
        };
        let judged = |ran: &Ran| verdict(&expected, ran);
        assert_eq!(judged(&ran("the ferry", Some(0))), GOOD);
        assert_eq!(judged(&ran("", Some(0))), "lost");
        assert_eq!(judged(&ran("the hidden ferry", Some(0))), "leaks");
        assert_eq!(judged(&ran("", Some(1))), "refused");
        assert_eq!(judged(&ran("", Some(101))), "crashes");
        assert_eq!(judged(&ran("", None)), "crashes");
        assert_eq!(judged(&Ran { seconds: STOPPED.as_secs_f64(), ..ran("", None) }), "hangs");
        assert_eq!(judged(&Ran { busy: 2.5, ..ran("the ferry", Some(0)) }), "slow");
        assert_eq!(judged(&Ran { peak: MEMORY + 1, ..ran("the ferry", Some(0)) }), "fat");
        assert_eq!(
            verdict(&Expected { outcome: "any".to_owned(), ..Expected::default() }, &ran("", Some(1))),
            GOOD
        );
    }
}
