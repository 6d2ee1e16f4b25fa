//! Bytes on the disk.
//!
//! Comes in: the paths of a case. Goes out: how large it is, and which tables and indexes take how much. Refuses to
//! guess: where no `sqlite3` is installed there is no table.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::eval::data;

/// The bytes of a file, or of all files in a folder; 0 for what is not there.
pub(super) fn of(path: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(path) else { return fs::metadata(path).map_or(0, |file| file.len()) };
    entries.flatten().map(|entry| of(&entry.path())).sum()
}

/// The bytes of all texts in a file of JSON lines.
pub(super) fn of_texts(path: &Path) -> Result<u64, String> {
    let lines = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let text = |line: &str| serde_json::from_str::<serde_json::Value>(line).ok();
    let bytes = lines.lines().filter_map(|line| Some(text(line)?["text"].as_str()?.len() as u64));
    Ok(bytes.sum())
}

/// What each table and index takes, the largest first.
pub(super) fn table(case: &Path) -> String {
    let question = "SELECT name, sum(pgsize) AS bytes, round(100.0 * sum(pgsize) / (SELECT sum(pgsize) FROM dbstat), 1) \
                    AS percent FROM dbstat GROUP BY name ORDER BY bytes DESC LIMIT 20";
    let mut command = Command::new("sqlite3");
    command.args(["-readonly", "-header", "-column"]).arg(case).arg(question);
    data::run(&mut command).unwrap_or_else(|why| format!("no table of what takes how much: {why}"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn what_is_not_there_takes_nothing() {
        assert_eq!(super::of(Path::new("no-such-case")), 0);
    }
}
