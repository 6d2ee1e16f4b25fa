//! Why a case cannot be opened, read or written.
//!
//! Comes in: what the file system and the database said. Goes out: a sentence that says where and what, and a
//! hint what to try. Refuses to hide the cause: it stands in the sentence.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::search::IndexError;

/// Why a case cannot be opened, read or written.
#[derive(Debug)]
pub struct CaseError {
    /// The case file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub trouble: Trouble,
}

/// What is wrong with a case.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// There is no such file.
    #[error("there is no such case file")]
    Missing,
    /// The file is not a database at all.
    #[error("it is not a case file")]
    NotACase,
    /// The file is empty: what was in it is gone, or there never was anything.
    #[error("the file is empty, and so is no case file")]
    Empty,
    /// A database of another program.
    #[error("it is a database of another program, not a case file")]
    Foreign,
    /// A case of a later Dateline.
    #[error("it was written by a newer Dateline (format {found}; this one knows formats up to {known})")]
    Newer {
        /// Its format.
        found: i64,
        /// The latest format that is known here.
        known: i64,
    },
    /// Another program holds it.
    #[error("the case is in use by another program")]
    Locked,
    /// It cannot be written.
    #[error("the case can be read but not written")]
    ReadOnly,
    /// There is no room left.
    #[error("there is no room left to write")]
    Full,
    /// What stands in it cannot be right.
    #[error("the case is damaged: {0}")]
    Damaged(String),
    /// The case holds no such report, story or fact.
    #[error("the case holds no {kind} '{id}'")]
    Unknown {
        /// What was looked for.
        kind: &'static str,
        /// By which name.
        id: String,
    },
    /// The search index beside it is not what it should be.
    #[error(transparent)]
    Index(IndexError),
    /// The file system said no.
    #[error("{0}")]
    Io(io::Error),
    /// The database said no.
    #[error("{0}")]
    Database(rusqlite::Error),
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.trouble)
    }
}

impl std::error::Error for CaseError {}

impl CaseError {
    pub(crate) fn new(path: &Path, trouble: Trouble) -> Self {
        Self { path: path.to_owned(), trouble }
    }

    /// What to try.
    pub fn hint(&self) -> Option<&'static str> {
        Some(match &self.trouble {
            Trouble::Missing => "check the spelling; `dateline add INPUT... --case FILE` makes a new case",
            Trouble::NotACase | Trouble::Foreign => {
                "--case takes a file made by `dateline add`; give another name to begin a new case"
            }
            Trouble::Empty => "restore it from a copy, or remove it to begin a new case under this name",
            Trouble::Newer { .. } => "update Dateline to open it; the file was not changed",
            Trouble::Locked => "wait until the other program is done, and run the command again",
            Trouble::ReadOnly => "copy the case to a folder in which you may write",
            Trouble::Full => "make room and run the command again: it goes on where it was",
            Trouble::Damaged(_) => "`dateline check --case FILE` says what is damaged and what to do",
            Trouble::Unknown { kind: "story", .. } => "`dateline stories --case FILE` lists the stories",
            Trouble::Unknown { .. } => "`dateline list --case FILE` lists the reports",
            Trouble::Index(_) => "`dateline reindex --case FILE` makes the index anew from the case",
            Trouble::Io(_) | Trouble::Database(_) => return None,
        })
    }
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::NotADatabase) => Self::NotACase,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged("its pages do not fit together".into()),
            _ => Self::Database(error),
        }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}
