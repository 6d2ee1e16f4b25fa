//! How a case is opened.
//!
//! Comes in: a path, and what is wanted with the file. Goes out: a connection to a case of today's format, or
//! the reason why there is none. Refuses to change a file that is not a case, and to leave a half-made one: a
//! new case is made under another name and takes its own when it is whole and on the disk.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::error::{CaseError, Trouble};
use super::schema::{self, APPLICATION, FORMAT};

/// What is wanted with the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Read it; it need not be writable.
    Read,
    /// Read and write it.
    Write,
}

/// How long one writer waits for another one.
const PATIENCE: Duration = Duration::from_mins(1);

/// No process works so long on a draft.
const OLD: Duration = Duration::from_hours(24);

/// Kibibytes of pages kept in memory (negative: SQLite's way to say that they are not pages).
pub(super) const CACHE: i64 = -16_000;

/// Every SQLite database begins with these bytes.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// Bytes of a page: larger ones waste less room behind long rows, smaller ones make smaller writes.
const PAGE: i64 = 16_384;

/// Opens a case.
pub(crate) fn open(path: &Path, access: Access) -> Result<Connection, CaseError> {
    let opened = recognise(path).and_then(|()| match access {
        Access::Write => connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE),
        Access::Read => connect_to_read(path),
    });
    let admitted = opened.and_then(|connection| admit(connection, path, access));
    admitted.map_err(|trouble| CaseError::new(path, trouble))
}

/// Makes a new case, unless there is one already.
pub(crate) fn create(path: &Path) -> Result<(), CaseError> {
    if path.exists() {
        return Ok(());
    }
    let draft = draft_path(path);
    let made = make(&draft).and_then(|()| publish(&draft, path));
    let _ = fs::remove_file(&draft);
    forget_old_drafts(path);
    made.map_err(|trouble| CaseError::new(path, trouble))
}

/// Takes away what a killed process left of a case that never was.
fn forget_old_drafts(path: &Path) {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let prefix = format!(".{name}.new-");
    let entries = folder_of(path).read_dir().into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(&prefix)) {
        let age = entry.metadata().and_then(|file| file.modified()).ok().and_then(|time| time.elapsed().ok());
        if age.is_some_and(|age| age > OLD) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The folder in which a file stands.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn draft_path(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.new-{}", std::process::id()))
}

fn make(draft: &Path) -> Result<(), Trouble> {
    let _ = fs::remove_file(draft);
    let mut connection = connect(draft, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    connection.pragma_update(None, "page_size", PAGE)?;
    schema::migrate(&mut connection)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    Ok(connection.close().map_err(|(_, error)| error)?)
}

/// Gives a finished draft its name, and makes the name durable. Another writer may have been faster.
fn publish(draft: &Path, path: &Path) -> Result<(), Trouble> {
    File::open(draft)?.sync_all()?;
    match fs::hard_link(draft, path) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(()),
        // Some file systems know no links.
        Err(_) => fs::rename(draft, path)?,
    }
    sync_folder(path);
    Ok(())
}

/// Makes the names in the folder of a file durable, where the system knows of such a thing.
fn sync_folder(path: &Path) {
    if let Ok(folder) = File::open(folder_of(path)) {
        let _ = folder.sync_all();
    }
}

/// Looks at the first bytes: a file that is no database is never handed to one.
fn recognise(path: &Path) -> Result<(), Trouble> {
    let mut head = Vec::new();
    File::open(path)?.take(MAGIC.len() as u64).read_to_end(&mut head)?;
    match head.as_slice() {
        [] => Err(Trouble::Empty),
        MAGIC => Ok(()),
        _ => Err(Trouble::NotACase),
    }
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, Trouble> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "cache_size", CACHE)?;
    // Else statements are made anew whenever a value changes by which their plan might change.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// A reader joins the writers of a case where it may. Where the folder cannot be written, it reads the file
/// as it stands; what a killed writer left beside it is then read from a copy.
fn connect_to_read(path: &Path) -> Result<Connection, Trouble> {
    let joined = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE).and_then(readable);
    match joined {
        Err(Trouble::Database(_) | Trouble::ReadOnly | Trouble::Io(_)) => {}
        joined => return joined,
    }
    let log = with_suffix(path, "-wal");
    if fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
        return connect_to_copy(path);
    }
    let absolute = std::path::absolute(path)?;
    let uri = format!("file:{}?immutable=1", percent_encoded(&absolute.to_string_lossy()));
    connect(Path::new(&uri), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
}

/// The first look into a database is what fails where it cannot be read.
fn readable(connection: Connection) -> Result<Connection, Trouble> {
    schema::marks(&connection)?;
    Ok(connection)
}

/// The characters that would end the path of a URI, and the sign that marks a code.
fn percent_encoded(path: &str) -> String {
    path.replace('%', "%25").replace('?', "%3f").replace('#', "%23")
}

/// Opens a copy, brought on to today's format, that is gone when it is closed.
fn connect_to_copy(path: &Path) -> Result<Connection, Trouble> {
    let folder = std::env::temp_dir().join(format!("dateline-{}", std::process::id()));
    let copy = folder.join("copy.dateline");
    fs::create_dir_all(&folder)?;
    copy_contents(path, &copy)?;
    let (log, log_copy) = (with_suffix(path, "-wal"), with_suffix(&copy, "-wal"));
    if log.exists() {
        copy_contents(&log, &log_copy)?;
    }
    let connection = connect(&copy, OpenFlags::SQLITE_OPEN_READ_WRITE).and_then(|mut connection| {
        schema::migrate(&mut connection)?;
        Ok(connection)
    });
    // An open file outlives its name.
    let _ = fs::remove_dir_all(&folder);
    connection
}

/// Copies a file without its permissions: what may only be read has a copy that may be written.
fn copy_contents(from: &Path, to: &Path) -> std::io::Result<()> {
    std::io::copy(&mut File::open(from)?, &mut File::create(to)?).map(drop)
}

/// The path of a file that stands beside another one.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Lets a case in, brings it to today's format, and turns all others away.
fn admit(connection: Connection, path: &Path, access: Access) -> Result<Connection, Trouble> {
    let (application, format) = schema::marks(&connection)?;
    if application != APPLICATION {
        return Err(Trouble::Foreign);
    }
    if format > FORMAT {
        return Err(Trouble::Newer { found: format, known: FORMAT });
    }
    let connection = if format == FORMAT { connection } else { bring_on(connection, path, access)? };
    if access == Access::Read {
        connection.pragma_update(None, "query_only", true)?;
    }
    Ok(connection)
}

/// A case of today's format out of an older one: the file itself, or a copy where it may only be read.
fn bring_on(mut connection: Connection, path: &Path, access: Access) -> Result<Connection, Trouble> {
    match schema::migrate(&mut connection).map_err(Trouble::from) {
        Err(Trouble::ReadOnly) if access == Access::Read => connect_to_copy(path),
        migrated => migrated.map(|()| connection),
    }
}
