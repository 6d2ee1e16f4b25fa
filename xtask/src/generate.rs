//! `cargo xtask generate [--count N] [--seed S] [--form jsonl|pages] [--out PATH]`: invented reports.
//!
//! Comes in: how many, of which seed (1000 of seed 1 where nothing is said), and where to. Goes out: JSON lines to a
//! file or to standard output, or pages to a folder. Refuses to hold more than one report at a time.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use invented::Report;
use serde_json::json;

use crate::arguments::Arguments;

/// Writes them.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let mut arguments = Arguments::of(arguments);
    let count = arguments.number("--count", 1_000)?;
    let seed = arguments.number("--seed", 1)?;
    let form = arguments.value("--form")?;
    let out = arguments.value("--out")?.map(PathBuf::from);
    arguments.end()?;
    let reports = invented::reports(seed).take(count as usize);
    let written = match (form.as_deref(), out) {
        (None | Some("jsonl"), None) => lines(reports, io::stdout().lock()),
        (None | Some("jsonl"), Some(path)) => File::create(path).and_then(|file| lines(reports, file)),
        (Some("pages"), Some(folder)) => pages(reports, &folder),
        (Some("pages"), None) => return Err("pages need a folder: --out FOLDER".to_owned()),
        (Some(other), _) => return Err(format!("there is no form '{other}'; there are jsonl and pages")),
    };
    written.map_err(|error| format!("the reports cannot be written: {error}"))
}

/// One object a line. Without an id, so that the address names the report.
pub(crate) fn lines(reports: impl Iterator<Item = Report>, to: impl Write) -> io::Result<()> {
    let mut to = BufWriter::new(to);
    for report in reports {
        writeln!(to, "{}", line(&report))?;
    }
    to.flush()
}

fn line(report: &Report) -> String {
    let Report { url, title, outlet, published, text, .. } = report;
    json!({"url": url, "title": title, "outlet": outlet, "published": published, "text": text}).to_string()
}

/// A file each, in folders of a thousand.
fn pages(reports: impl Iterator<Item = Report>, folder: &Path) -> io::Result<()> {
    for (number, report) in reports.enumerate() {
        let folder = folder.join(format!("{:04}", number / 1_000));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(format!("{number:07}.html")), invented::page(&report))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_line_holds_what_a_caller_would_know() {
        let mut written = Vec::new();
        lines(invented::reports(1).take(2), &mut written).unwrap();
        let text = String::from_utf8(written).unwrap();
        let reports: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(reports.len(), 2);
        let keys: Vec<&String> = reports[0].as_object().unwrap().keys().collect();
        assert_eq!(keys, ["outlet", "published", "text", "title", "url"]);
    }
}
