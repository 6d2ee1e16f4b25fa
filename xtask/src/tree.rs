//! The working tree, read into memory.
//!
//! Comes in: the files that git knows or would know. Goes out: their paths and texts, so that every rule is a
//! function of values and can be tested on a made-up tree. Refuses what is ignored, and what is no text.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The text files of the project, in order of their paths.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) files: Vec<File>,
}

/// A text file.
#[derive(Debug)]
pub(crate) struct File {
    /// From the root of the project, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The root of the project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project").to_owned()
}

impl Tree {
    /// Reads the tree on disk.
    ///
    /// # Errors
    /// When git cannot list it.
    pub(crate) fn read() -> Result<Self, String> {
        let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
        let output = Command::new("git").args(list).current_dir(root()).output();
        let output = output.map_err(|error| format!("git cannot be run: {error}"))?;
        let listed = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut paths: Vec<&str> = listed.split('\0').filter(|path| !path.is_empty()).collect();
        paths.sort_unstable();
        paths.dedup();
        Ok(Self { files: paths.into_iter().filter_map(read).collect() })
    }

    /// A made-up tree, for tests.
    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let file = |&(path, text): &(&str, &str)| File { path: path.to_owned(), text: text.to_owned() };
        Self { files: files.iter().map(file).collect() }
    }

    /// The text of a file; empty where there is none.
    pub(crate) fn text(&self, path: &str) -> &str {
        self.files.iter().find(|file| file.path == path).map_or("", |file| &file.text)
    }

    /// All Rust files.
    pub(crate) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.ends_with(".rs"))
    }
}

/// `None` for what is gone or no text.
fn read(path: &str) -> Option<File> {
    let text = std::fs::read_to_string(root().join(path)).ok()?;
    Some(File { path: path.to_owned(), text })
}

impl File {
    /// Whether the path ends like this.
    pub(crate) fn ends_with(&self, end: &str) -> bool {
        self.path.ends_with(end)
    }

    /// Whether the file belongs to what is built: `crates/*/src`, `xtask/src`.
    pub(crate) fn is_source(&self) -> bool {
        let mut parts = self.path.split('/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("crates"), _, Some(folder)) | (Some("xtask"), Some(folder), _) => folder == "src",
            _ => false,
        }
    }
}
