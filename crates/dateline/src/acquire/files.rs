//! Files, folders, patterns and standard input.
//!
//! Comes in: what stands on the command line. Goes out: an iterator over documents, in the order of the
//! arguments and, within a folder, of the paths. Refuses to open a file before its turn.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::{fs, iter, vec};

use dateline_types::{Content, Hints, MediaType};

use super::lines;
use super::media::{self, Kind};
use super::{Acquired, Reason, Refused, json};

/// Where a document, or several, will be read from.
#[derive(Debug)]
enum Place {
    File(PathBuf),
    StandardInput,
    Refused(Refused),
}

/// A run of documents, or one reason why there are none.
type Documents = Box<dyn Iterator<Item = Result<Acquired, Refused>> + Send>;

/// The documents behind some arguments.
pub struct Inputs {
    places: vec::IntoIter<Place>,
    current: Documents,
    bytes: u64,
}

/// Expands arguments: a file, a folder (walked, sorted by path), a pattern (`pages/*.html`), `-` for standard
/// input. What an argument gets wrong becomes a [`Refused`] in its place.
pub fn inputs<A: AsRef<str>>(arguments: &[A]) -> Inputs {
    let places: Vec<Place> = arguments.iter().flat_map(|argument| places(argument.as_ref())).collect();
    let size = |place: &Place| match place {
        Place::File(path) => fs::metadata(path).map_or(0, |file| file.len()),
        _ => 0,
    };
    let bytes = places.iter().map(size).sum();
    Inputs { places: places.into_iter(), current: Box::new(iter::empty()), bytes }
}

impl Inputs {
    /// The size of all files together, in bytes; standard input counts as nothing.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }
}

impl Iterator for Inputs {
    type Item = Result<Acquired, Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(document) = self.current.next() {
                return Some(document);
            }
            self.current = open(self.places.next()?);
        }
    }
}

fn places(argument: &str) -> Vec<Place> {
    let path = Path::new(argument);
    if argument == "-" {
        vec![Place::StandardInput]
    } else if is_address(argument) {
        vec![refused(argument, Reason::NotYet("an address"))]
    } else if path.is_dir() {
        folder(path)
    } else if path.exists() || !argument.contains(['*', '?', '[']) {
        vec![Place::File(path.to_owned())]
    } else {
        pattern(argument)
    }
}

fn is_address(argument: &str) -> bool {
    argument.starts_with("http://") || argument.starts_with("https://")
}

fn refused(what: impl Into<String>, reason: Reason) -> Place {
    Place::Refused(Refused::new(what, reason))
}

/// All reports in a folder and the folders in it, hidden ones left out. Only names that say they are reports
/// (or say nothing) count: a folder of saved pages is full of pictures and scripts.
fn folder(path: &Path) -> Vec<Place> {
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let walk = walkdir::WalkDir::new(path).sort_by_file_name().into_iter();
    let entries = walk.filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name()));
    let places: Vec<Place> = entries
        .filter_map(|entry| match entry {
            Ok(entry) if entry.file_type().is_file() => {
                is_report(entry.path()).then(|| Place::File(entry.into_path()))
            }
            Ok(_) => None,
            Err(error) => Some(refused(at(&error, path), Reason::Io(error.into()))),
        })
        .collect();
    or_none(places, &path.to_string_lossy())
}

fn at(error: &walkdir::Error, path: &Path) -> String {
    error.path().unwrap_or(path).to_string_lossy().into_owned()
}

fn is_report(path: &Path) -> bool {
    match media::by_name(path) {
        Some(Kind::NotYet(_)) => false,
        Some(_) => true,
        None => path.extension().is_none(),
    }
}

fn pattern(pattern: &str) -> Vec<Place> {
    let Ok(found) = glob::glob(pattern) else { return vec![refused(pattern, Reason::Missing)] };
    let places = found
        .flat_map(|path| match path {
            Ok(path) if path.is_dir() => folder(&path),
            Ok(path) => vec![Place::File(path)],
            Err(error) => {
                vec![refused(error.path().to_string_lossy().into_owned(), Reason::Io(error.into()))]
            }
        })
        .collect();
    or_none(places, pattern)
}

fn or_none(places: Vec<Place>, what: &str) -> Vec<Place> {
    if places.is_empty() { vec![refused(what, Reason::NoReports)] } else { places }
}

fn open(place: Place) -> Documents {
    match place {
        Place::Refused(refused) => one(Err(refused)),
        Place::StandardInput => stream(BufReader::new(io::stdin())),
        Place::File(path) => {
            let name = path.to_string_lossy().into_owned();
            file(&path, &name).unwrap_or_else(|reason| one(Err(Refused::new(name, reason))))
        }
    }
}

fn one(document: Result<Acquired, Refused>) -> Documents {
    Box::new(iter::once(document))
}

fn file(path: &Path, name: &str) -> Result<Documents, Reason> {
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Reason::Missing,
        _ => Reason::Io(error),
    })?;
    let size = file.metadata().map_or(0, |file| file.len());
    let mut reader = BufReader::new(file);
    let kind = match media::by_name(path) {
        Some(kind) => kind,
        None => media::by_bytes(reader.fill_buf()?),
    };
    match kind {
        Kind::NotYet(what) => Err(Reason::NotYet(what)),
        Kind::JsonLines => Ok(lines::documents(reader, name)),
        Kind::Json => Ok(json::documents(&whole(reader, size)?, name)),
        Kind::Document(media_type) => Ok(one(Ok(Acquired::file(name, media_type, whole(reader, size)?)))),
    }
}

/// Bytes of one file that are read at most. What `extract` makes of a file is capped lower
/// ([`Limits`](crate::Limits)); this wall keeps an endless file from filling the memory.
const WHOLE: u64 = 64 << 20;

/// Reads all that there is, which is about as much as `expected`.
fn whole(reader: impl Read, expected: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(expected.min(WHOLE) as usize + 1);
    reader.take(WHOLE).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Standard input, which has no name to go by.
fn stream(mut reader: impl BufRead + Send + 'static) -> Documents {
    let name = "standard input";
    let first = match reader.fill_buf() {
        Ok(first) => media::by_bytes(first),
        Err(error) => return one(Err(Refused::new(name, error))),
    };
    match first {
        Kind::Document(media_type) => {
            one(nameless(media_type, reader).map_err(|error| Refused::new(name, error)))
        }
        Kind::NotYet(what) => one(Err(Refused::new(name, Reason::NotYet(what)))),
        Kind::JsonLines | Kind::Json => lines::documents(reader, name),
    }
}

fn nameless(media_type: MediaType, reader: impl Read) -> io::Result<Acquired> {
    Ok(Acquired::of(media_type, Content::Bytes(whole(reader, 0)?), Hints::default()))
}
