//! The evaluation data, and how it becomes input.
//!
//! Comes in: gold files of others. Goes out: files that `dateline` reads, with nothing of the gold in them but what
//! a caller would know. Refuses to write beside the data: everything goes into a folder under `target/eval`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value};

use crate::tree;

/// What to say where there is no data.
pub(crate) const ABSENT: &str = "no evaluation data in ../shared/data; DATELINE_DATA may name its folder";

/// Where the gold lies and how it becomes input. Paths are below the folder of the data.
#[derive(Debug)]
pub(super) enum Input {
    /// One object a line, each with a text (`.gz` is read too); the date is taken from the field named.
    Lines { gold: &'static str, published: Option<&'static str> },
    /// As `Lines`, of a gold that is our own; its path is from the root of the project.
    Own { gold: &'static str, published: Option<&'static str> },
    /// A folder with `gold.jsonl` and `html/ID.html.gz`.
    Pages { gold: &'static str },
    /// Lines made by a script of the data, run where it lies: its path and the arguments behind the output.
    Made { script: &'static str, arguments: &'static [&'static str] },
}

/// The folder of the data, if there is one.
pub(crate) fn folder() -> Option<PathBuf> {
    let named = std::env::var_os("DATELINE_DATA").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| tree::root().join("../shared/data"));
    folder.is_dir().then_some(folder)
}

/// An empty folder for the files of one measure.
pub(crate) fn work_folder(name: &str) -> Result<PathBuf, String> {
    let folder = tree::root().join("target/eval").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

impl Input {
    /// The gold file; made first where it must be.
    pub(super) fn gold(&self, data: &Path, work: &Path) -> Result<PathBuf, String> {
        match self {
            Self::Lines { gold, .. } | Self::Pages { gold } => Ok(data.join(gold)),
            Self::Own { gold, .. } => Ok(tree::root().join(gold)),
            Self::Made { script, arguments } => {
                let (script, made) = (data.join(script), work.join("gold.jsonl"));
                let folder = script.parent().unwrap_or(data);
                let mut command = Command::new("python3");
                command.arg(&script).arg(&made).args(*arguments).current_dir(folder);
                run(&mut command)?;
                Ok(made)
            }
        }
    }

    /// Writes what `dateline` reads.
    pub(super) fn write(&self, gold: &Path, work: &Path) -> Result<PathBuf, String> {
        match self {
            Self::Lines { published, .. } | Self::Own { published, .. } => {
                write_lines(gold, *published, work)
            }
            Self::Made { .. } => write_lines(gold, None, work),
            Self::Pages { .. } => write_pages(gold, work),
        }
    }
}

fn write_lines(gold: &Path, published: Option<&str>, work: &Path) -> Result<PathBuf, String> {
    let lines: Result<Vec<String>, String> = read_text(gold)?
        .lines()
        .filter(|line| !line.is_empty())
        .map(|line| input_line(line, published))
        .collect();
    let path = work.join("input.jsonl");
    fs::write(&path, lines?.join("\n") + "\n").map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

/// What a caller would know: id, text, title, date. The gold stays behind.
fn input_line(line: &str, published: Option<&str>) -> Result<String, String> {
    let gold: Value = serde_json::from_str(line).map_err(|error| format!("the gold is no JSON: {error}"))?;
    let known =
        [("id", Some("id")), ("text", Some("text")), ("title", Some("title")), ("published", published)];
    let mut input = Map::new();
    for (key, field) in known {
        if let Some(Value::String(value)) = field.and_then(|field| gold.get(field)) {
            input.insert(key.to_owned(), value.as_str().into());
        }
    }
    Ok(Value::Object(input).to_string())
}

/// A file, unpacked where it ends in `.gz`.
fn read_text(path: &Path) -> Result<String, String> {
    if path.extension().is_none_or(|extension| extension != "gz") {
        return fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    }
    run(Command::new("gzip").arg("-dc").arg(path))
}

/// Copies the pages and unpacks them, so that each is read as the bytes that were fetched.
fn write_pages(gold: &Path, work: &Path) -> Result<PathBuf, String> {
    let packed = gold.with_file_name("html");
    let pages = work.join("html");
    fs::create_dir_all(&pages).map_err(|error| error.to_string())?;
    for entry in fs::read_dir(&packed).map_err(|error| format!("{}: {error}", packed.display()))? {
        let from = entry.map_err(|error| error.to_string())?.path();
        let bytes = fs::read(&from).map_err(|error| format!("{}: {error}", from.display()))?;
        let to = pages.join(from.file_name().unwrap_or_default());
        fs::write(to, bytes).map_err(|error| error.to_string())?;
    }
    run(Command::new("gzip").args(["-d", "-r"]).arg(&pages))?;
    Ok(pages)
}

/// Runs a program and gives what it prints.
pub(crate) fn run(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("{name} cannot be run: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("{name} failed: {}", String::from_utf8_lossy(&output.stderr).trim()))
}

#[cfg(test)]
mod tests {
    use super::input_line;

    #[test]
    fn the_gold_stays_behind() {
        let line = r#"{"id": "a", "text": "It rained.", "dct": "2030-05-14", "timexes": [1], "title": null}"#;
        let input = input_line(line, Some("dct")).unwrap();
        assert_eq!(input, r#"{"id":"a","published":"2030-05-14","text":"It rained."}"#);
    }
}
