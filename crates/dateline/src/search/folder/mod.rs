//! The folder of an index, as tantivy sees it.
//!
//! Comes in: calls for files by name. Goes out: bytes whose checksums hold, or an error. A reader writes nothing,
//! not even a lock, so that an index in a read-only folder can be searched; a damaged file is an error of the read
//! that meets it, never a wrong answer. No file is mapped into memory: a disk that fails then gives an error, not a
//! signal. Refuses to know what the files mean.

mod blocks;

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tantivy::Directory;
use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    DirectoryLock, FileHandle, INDEX_WRITER_LOCK, Lock, WatchCallback, WatchHandle, WritePtr,
};

use self::blocks::{BlockFile, BlockWriter, checksum_of, damaged};

const META: &str = "meta.json";
/// The list of files that tantivy would keep beside them. The folder itself is that list: it cannot get out of step.
const LIST: &str = ".managed.json";

/// A folder of checked files.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    path: PathBuf,
}

impl Folder {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }

    /// Whether an index was ever committed here.
    pub(super) fn holds_index(&self) -> io::Result<bool> {
        self.path.join(META).try_exists()
    }

    /// Removes the files of an index, and no others, while nobody writes one.
    pub(super) fn clear(&self) -> Result<(), LockError> {
        fs::create_dir_all(&self.path).map_err(LockError::wrap_io_error)?;
        let _alone = self.acquire_lock(&INDEX_WRITER_LOCK)?;
        let meta_first = std::iter::once(META.to_owned());
        meta_first.chain(self.files().map_err(LockError::wrap_io_error)?).try_for_each(|name| {
            match fs::remove_file(self.path.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(LockError::wrap_io_error(error)),
                _ => Ok(()),
            }
        })
    }

    /// Reads a file of blocks to its end.
    pub(super) fn check(&self, name: &Path) -> io::Result<()> {
        BlockFile::open(&self.path.join(name))?.check()
    }

    /// The files that are an index's by their names, in order.
    fn files(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            names.extend(entry?.file_name().into_string().ok().filter(|name| is_ours(name)));
        }
        names.sort_unstable();
        Ok(names)
    }

    fn read_sealed(&self, name: &Path) -> io::Result<Vec<u8>> {
        unseal(fs::read(self.path.join(name))?)
    }

    fn replace(&self, name: &Path, sealed: &[u8]) -> io::Result<()> {
        let target = self.path.join(name);
        let fresh = target.with_extension("new");
        let mut file = File::create(&fresh)?;
        file.write_all(sealed)?;
        file.sync_data()?;
        fs::rename(&fresh, &target)?;
        self.sync_directory()
    }
}

/// `meta.json`, or the 32 hexadecimal digits of a segment with an extension.
fn is_ours(name: &str) -> bool {
    let segment = name.split('.').next().unwrap_or_default();
    name == META || segment.len() == 32 && segment.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A small file with its checksum as the last line.
fn seal(bytes: &[u8]) -> Vec<u8> {
    let sum = checksum_of(&[bytes]);
    [bytes, format!("\n{sum:08x}").as_bytes()].concat()
}

fn unseal(mut sealed: Vec<u8>) -> io::Result<Vec<u8>> {
    let end = sealed.len().checked_sub(9).ok_or_else(|| damaged("the file is cut short"))?;
    let sum = format!("\n{:08x}", checksum_of(&[&sealed[..end]]));
    if sealed[end..] != *sum.as_bytes() {
        return Err(damaged("the file is altered"));
    }
    sealed.truncate(end);
    Ok(sealed)
}

impl Directory for Folder {
    fn get_file_handle(&self, name: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        let file = BlockFile::open(&self.path.join(name)).map_err(|error| unread(error, name))?;
        Ok(Arc::new(file))
    }

    fn exists(&self, name: &Path) -> Result<bool, OpenReadError> {
        self.path.join(name).try_exists().map_err(|error| unread(error, name))
    }

    fn atomic_read(&self, name: &Path) -> Result<Vec<u8>, OpenReadError> {
        let read = if name == Path::new(LIST) {
            self.files().and_then(|names| Ok(serde_json::to_vec(&names)?))
        } else {
            self.read_sealed(name)
        };
        read.map_err(|error| unread(error, name))
    }

    fn atomic_write(&self, name: &Path, bytes: &[u8]) -> io::Result<()> {
        if name == Path::new(LIST) { Ok(()) } else { self.replace(name, &seal(bytes)) }
    }

    fn open_write(&self, name: &Path) -> Result<WritePtr, OpenWriteError> {
        let opened = OpenOptions::new().write(true).create_new(true).open(self.path.join(name));
        let file = opened.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => OpenWriteError::FileAlreadyExists(name.to_owned()),
            _ => OpenWriteError::wrap_io_error(error, name.to_owned()),
        })?;
        let writer =
            BlockWriter::new(file).map_err(|error| OpenWriteError::wrap_io_error(error, name.to_owned()))?;
        Ok(BufWriter::new(Box::new(writer)))
    }

    fn delete(&self, name: &Path) -> Result<(), DeleteError> {
        fs::remove_file(self.path.join(name)).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => DeleteError::FileDoesNotExist(name.to_owned()),
            _ => DeleteError::IoError { io_error: Arc::new(error), filepath: name.to_owned() },
        })
    }

    #[cfg(unix)]
    fn sync_directory(&self) -> io::Result<()> {
        File::open(&self.path)?.sync_all()
    }

    #[cfg(not(unix))]
    fn sync_directory(&self) -> io::Result<()> {
        Ok(())
    }

    /// One writer, by a lock that ends with its process. Readers take none: where a file is cleared away while an
    /// index is being opened, it is opened again.
    fn acquire_lock(&self, lock: &Lock) -> Result<DirectoryLock, LockError> {
        if lock.filepath != INDEX_WRITER_LOCK.filepath {
            return Ok(Box::new(()).into());
        }
        let path = self.path.join("writer.lock");
        let opened = OpenOptions::new().write(true).create(true).truncate(false).open(path);
        let file = opened.map_err(LockError::wrap_io_error)?;
        match file.try_lock() {
            Ok(()) => Ok(Box::new(file).into()),
            Err(TryLockError::WouldBlock) => Err(LockError::LockBusy),
            Err(TryLockError::Error(error)) => Err(LockError::wrap_io_error(error)),
        }
    }

    fn watch(&self, _: WatchCallback) -> tantivy::Result<WatchHandle> {
        Ok(WatchHandle::empty())
    }
}

pub(super) fn unread(error: io::Error, name: &Path) -> OpenReadError {
    match error.kind() {
        io::ErrorKind::NotFound => OpenReadError::FileDoesNotExist(name.to_owned()),
        _ => OpenReadError::wrap_io_error(error, name.to_owned()),
    }
}
