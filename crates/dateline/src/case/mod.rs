//! The case file: one SQLite file that holds everything an analyst gathered, and loses nothing it has
//! acknowledged.
//!
//! Comes in: documents, through the stages of the pipeline. Goes out: reports, stories, people and facts, each
//! checked against its hash when it is read. Refuses to keep pages (they stay where they are) and to trust
//! itself: [`Case::check`] reads every row again. `docs/CASE.md` describes the file for other programs.
//!
//! ```
//! use dateline::{Acquired, Case, Settings};
//! # let folder = std::env::temp_dir().join(format!("dateline-doc-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder).unwrap();
//! # let path = folder.join("flood.dateline");
//! let mut case = Case::open_or_create(&path)?;
//! let report = Acquired::text("“We will rebuild,” Mayor Ana Ruiz said on 3 May 2030, as the river fell.");
//! case.add([Ok(report)].into_iter(), &Settings::default(), |added| {
//!     println!("{}", added.unwrap().id);
//!     true
//! })?;
//! for story in case.stories(0, 10)? {
//!     let told = case.story(story.id.as_str())?.stories();
//!     assert_eq!(told[0].statements[0].speaker.name.as_deref(), Some("Ana Ruiz"));
//! }
//! # drop(case);
//! # std::fs::remove_dir_all(folder).unwrap();
//! # Ok::<(), dateline::CaseError>(())
//! ```

mod add;
mod appearances;
mod bodies;
mod check;
mod codes;
mod corrections;
mod dictionary;
mod entities;
mod error;
mod facts;
mod index;
mod load;
mod open;
mod pack;
mod recall;
mod row;
mod schema;
mod stories;
mod texts;
mod who;
mod write;

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sha2::{Digest, Sha256};

pub use add::{Acknowledged, Arrival, Changes};
pub use check::{Finding, Findings};
pub use corrections::Correction;
use dictionary::Dictionaries;
pub use error::{CaseError, Trouble};
pub use index::{Found, FoundReport};
pub use load::{Kept, Listed};
use open::Access;
use recall::Recalled;
pub use stories::StoryLine;
pub use who::{Gave, Place, Said, Somebody};

/// A case file, open.
#[derive(Debug)]
pub struct Case {
    path: PathBuf,
    connection: Connection,
    dictionaries: Dictionaries,
    /// What adding remembers from one call to the next.
    recalled: Option<Recalled>,
}

impl Case {
    /// Opens a case to read and write it.
    ///
    /// # Errors
    /// When there is none, or it cannot be opened for writing.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, CaseError> {
        Self::with(path.as_ref(), Access::Write)
    }

    /// Opens a case to read it; neither the file nor its folder need be writable.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn open_to_read(path: impl AsRef<Path>) -> Result<Self, CaseError> {
        Self::with(path.as_ref(), Access::Read)
    }

    /// Opens a case, or makes a new one.
    ///
    /// # Errors
    /// When it cannot be made or opened for writing, or the path leads to something else.
    pub fn open_or_create(path: impl AsRef<Path>) -> Result<Self, CaseError> {
        open::create(path.as_ref())?;
        Self::open(path)
    }

    fn with(path: &Path, access: Access) -> Result<Self, CaseError> {
        let connection = open::open(path, access)?;
        Ok(Self { path: path.to_owned(), connection, dictionaries: Dictionaries::default(), recalled: None })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The folder of the search index, beside the file. It can be deleted at any time.
    pub fn index_path(&self) -> PathBuf {
        open::with_suffix(&self.path, ".index")
    }

    fn trouble(&self, trouble: impl Into<Trouble>) -> CaseError {
        CaseError::new(&self.path, trouble.into())
    }
}

/// 64 bits of the sha256 of a text, as SQLite keeps whole numbers.
fn hash64(text: &str) -> i64 {
    let digest = Sha256::digest(text);
    i64::from_be_bytes(std::array::from_fn(|at| digest[at]))
}
