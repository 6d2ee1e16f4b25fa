//! A file whose every block carries its checksum.
//!
//! Comes in: bytes, in any pieces. Goes out: the same bytes, any range of them, or an error: what is cut or
//! flipped is never handed on. Refuses to know what the bytes mean.
//!
//! Layout: the bytes as they came; then the CRC-32 of each block of [`BLOCK`] bytes; then the foot: the number of
//! bytes, the CRC-32 of checksums and number, and [`MAGIC`]. All numbers are little-endian.

use std::fmt;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use tantivy::HasLen;
use tantivy::directory::{AntiCallToken, FileHandle, OwnedBytes, TerminatingWrite};

/// Bytes under one checksum: a small read costs one block, and the checksums are a fortieth of a percent.
const BLOCK: usize = 16 * 1024;
const MAGIC: [u8; 8] = *b"dl-block";
/// Length, checksum, magic.
const FOOT: usize = 8 + 4 + 8;

/// Reads a file of blocks. The file stays open, so that it can be deleted meanwhile.
pub(super) struct BlockFile {
    file: Mutex<File>,
    len: usize,
    checksums: Vec<u32>,
}

impl BlockFile {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let whole = file.metadata()?.len() as usize;
        let foot_at = whole.checked_sub(FOOT).ok_or_else(|| damaged("the file is cut short"))?;
        let foot = read_at(&mut file, foot_at..whole)?;
        let len = u64::from_le_bytes(array(&foot[..8])) as usize;
        let blocks = len.div_ceil(BLOCK);
        if foot[12..] != MAGIC || len > whole || len + blocks * 4 + FOOT != whole {
            return Err(damaged("the file does not end as it should"));
        }
        let table = read_at(&mut file, len..foot_at)?;
        if checksum_of(&[&table, &foot[..8]]) != u32::from_le_bytes(array(&foot[8..12])) {
            return Err(damaged("the table of checksums is altered"));
        }
        let checksums = table.chunks_exact(4).map(|four| u32::from_le_bytes(array(four))).collect();
        Ok(Self { file: Mutex::new(file), len, checksums })
    }

    /// Reads all of it, block by block.
    pub(super) fn check(&self) -> io::Result<()> {
        (0..self.checksums.len()).try_for_each(|block| {
            let start = block * BLOCK;
            self.read_bytes(start..(start + BLOCK).min(self.len)).map(drop)
        })
    }
}

impl FileHandle for BlockFile {
    fn read_bytes(&self, range: Range<usize>) -> io::Result<OwnedBytes> {
        if range.start > range.end || range.end > self.len {
            return Err(damaged("a range lies beyond the file"));
        }
        if range.is_empty() {
            return Ok(OwnedBytes::empty());
        }
        let first = range.start / BLOCK;
        let start = first * BLOCK;
        let end = range.end.next_multiple_of(BLOCK).min(self.len);
        let bytes = {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            read_at(&mut file, start..end)?
        };
        let sound = |(block, sum): (&[u8], &u32)| crc32fast::hash(block) == *sum;
        if !bytes.chunks(BLOCK).zip(&self.checksums[first..]).all(sound) {
            return Err(damaged("a block is altered"));
        }
        Ok(OwnedBytes::new(bytes).slice(range.start - start..range.end - start))
    }
}

impl HasLen for BlockFile {
    fn len(&self) -> usize {
        self.len
    }
}

impl fmt::Debug for BlockFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BlockFile({} bytes)", self.len)
    }
}

fn read_at(file: &mut File, range: Range<usize>) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; range.len()];
    file.seek(SeekFrom::Start(range.start as u64))?;
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file of blocks. Nothing counts before [`TerminatingWrite::terminate`] has come back.
pub(super) struct BlockWriter {
    file: File,
    len: usize,
    block: crc32fast::Hasher,
    checksums: Vec<u8>,
}

impl BlockWriter {
    pub(super) fn new(file: File) -> Self {
        Self { file, len: 0, block: crc32fast::Hasher::new(), checksums: Vec::new() }
    }

    fn count(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let room = BLOCK - self.len % BLOCK;
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            self.block.update(now);
            self.len += now.len();
            if self.len.is_multiple_of(BLOCK) {
                self.close_block();
            }
            bytes = later;
        }
    }

    fn close_block(&mut self) {
        let sum = std::mem::take(&mut self.block).finalize();
        self.checksums.extend(sum.to_le_bytes());
    }
}

impl Write for BlockWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.count(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl TerminatingWrite for BlockWriter {
    fn terminate_ref(&mut self, _: AntiCallToken) -> io::Result<()> {
        if !self.len.is_multiple_of(BLOCK) {
            self.close_block();
        }
        let len = (self.len as u64).to_le_bytes();
        let sum = checksum_of(&[&self.checksums, &len]).to_le_bytes();
        self.file.write_all(&[&self.checksums[..], &len, &sum, &MAGIC].concat())?;
        self.file.sync_data()
    }
}

pub(super) fn checksum_of(parts: &[&[u8]]) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    parts.iter().for_each(|part| sum.update(part));
    sum.finalize()
}

/// What every kind of damage looks like from outside.
pub(super) fn damaged(how: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, how)
}

fn array<const N: usize>(bytes: &[u8]) -> [u8; N] {
    std::array::from_fn(|at| bytes.get(at).copied().unwrap_or_default())
}
