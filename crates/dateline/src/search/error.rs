//! What can go wrong with an index.
//!
//! Comes in: what tantivy and the file system report. Goes out: the four things a caller can do something about.
//! Refuses to let a panic of a damaged index through.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tantivy::TantivyError;
use tantivy::directory::error::{LockError, OpenReadError, OpenWriteError};

/// Why an index could not be opened, written or searched. The case itself is never touched by any of these.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// Another process is writing the index.
    #[error("the search index is being written by another process; try again when it has finished")]
    Busy,
    /// Files are missing, cut or altered.
    #[error("the search index is damaged ({0}); it holds nothing that the case does not: rebuild it")]
    Damaged(String),
    /// The index is sound but does not hold what it should.
    #[error("the search index holds {indexed} documents where the case has {expected}; rebuild it")]
    OutOfStep {
        /// Documents in the index.
        indexed: u64,
        /// Documents that the caller counted.
        expected: u64,
    },
    /// Documents came in the wrong order.
    #[error("row {row} came after row {after}: documents are indexed in order of their rows")]
    Order {
        /// The row that came too late.
        row: u64,
        /// The row before it.
        after: u64,
    },
    /// The file system refused.
    #[error("the search index cannot be read or written: {0}")]
    Io(#[from] io::Error),
}

impl IndexError {
    /// Whether building the index anew from the case is the answer.
    pub fn asks_for_rebuild(&self) -> bool {
        matches!(self, Self::Damaged(_) | Self::OutOfStep { .. })
    }
}

impl From<TantivyError> for IndexError {
    fn from(error: TantivyError) -> Self {
        match error {
            TantivyError::LockFailure(error, _) => error.into(),
            TantivyError::OpenReadError(OpenReadError::IoError { io_error, filepath })
                if is_damage(&io_error) =>
            {
                Self::Damaged(format!("{}: {io_error}", filepath.display()))
            }
            TantivyError::IoError(error)
            | TantivyError::OpenReadError(OpenReadError::IoError { io_error: error, .. })
            | TantivyError::OpenWriteError(OpenWriteError::IoError { io_error: error, .. }) => of_io(&error),
            TantivyError::OpenReadError(OpenReadError::FileDoesNotExist(name)) => {
                Self::Damaged(format!("{} is missing", name.display()))
            }
            // The ways in which tantivy tells of a disk that failed one of its threads.
            TantivyError::InternalError(how)
            | TantivyError::ErrorInThread(how)
            | TantivyError::SystemError(how) => Self::Io(io::Error::other(how)),
            other => Self::Damaged(other.to_string()),
        }
    }
}

impl From<LockError> for IndexError {
    fn from(error: LockError) -> Self {
        match error {
            LockError::LockBusy => Self::Busy,
            LockError::IoError(error) => of_io(&error),
        }
    }
}

fn of_io(error: &io::Error) -> IndexError {
    if is_damage(error) {
        return IndexError::Damaged(error.to_string());
    }
    IndexError::Io(io::Error::new(error.kind(), error.to_string()))
}

/// Bytes that are not what they were are damage; a disk that is full or read-only is the system's affair.
fn is_damage(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::Other)
}

/// Runs what reads an index. The checksums leave tantivy nothing to stumble over; should it do so all the same, it is
/// damage and not the end of the program.
pub(super) fn guarded<T>(read: impl FnOnce() -> Result<T, IndexError>) -> Result<T, IndexError> {
    let stumbled = || IndexError::Damaged("its files contradict one another".to_owned());
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(stumbled()))
}
