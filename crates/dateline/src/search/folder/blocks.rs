//! A file whose every block is packed and carries its checksum.
//!
//! Comes in: bytes, in any pieces. Goes out: the same bytes, any range of them, or an error: what is cut or
//! flipped is never handed on. Refuses to know what the bytes mean.
//!
//! Layout: the blocks of [`BLOCK`] bytes, each packed by zstd, or as it came where that is no gain; then for each block its
//! packed length and the CRC-32 of what is packed; then the foot: the number of bytes as they came, the CRC-32 of table and
//! number, and [`MAGIC`]. All numbers are little-endian.

use std::cell::RefCell;
use std::fmt;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use tantivy::HasLen;
use tantivy::directory::{AntiCallToken, FileHandle, OwnedBytes, TerminatingWrite};
use zstd::bulk::{Compressor, Decompressor};

/// Bytes that are packed together: a small read costs one block.
const BLOCK: usize = 16 * 1024;
/// How hard zstd tries. Nine times the time would save one part in a hundred more.
const EFFORT: i32 = 1;
const MAGIC: [u8; 8] = *b"dl-block";
/// Length and checksum of a packed block.
const ENTRY: usize = 4 + 4;
/// Length, checksum, magic.
const FOOT: usize = 8 + 4 + 8;

/// Reads a file of blocks. The file stays open, so that it can be deleted meanwhile.
pub(super) struct BlockFile {
    file: Mutex<File>,
    len: usize,
    blocks: Vec<Block>,
}

/// Where a block stands in the file, and its checksum.
struct Block {
    packed: Range<usize>,
    checksum: u32,
}

impl BlockFile {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let whole = file.metadata()?.len() as usize;
        let foot_at = whole.checked_sub(FOOT).ok_or_else(|| damaged("the file is cut short"))?;
        let foot = read_at(&mut file, foot_at..whole)?;
        let len = u64::from_le_bytes(array(&foot[..8])) as usize;
        let table_at = len.div_ceil(BLOCK).checked_mul(ENTRY).and_then(|table| foot_at.checked_sub(table));
        let Some(table_at) = table_at.filter(|_| foot[12..] == MAGIC) else {
            return Err(damaged("the file does not end as it should"));
        };
        let table = read_at(&mut file, table_at..foot_at)?;
        if checksum_of(&[&table, &foot[..8]]) != u32::from_le_bytes(array(&foot[8..12])) {
            return Err(damaged("the table of blocks is altered"));
        }
        let blocks = blocks_of(&table);
        if blocks.last().map_or(0, |last| last.packed.end) != table_at {
            return Err(damaged("the file is longer or shorter than its blocks"));
        }
        Ok(Self { file: Mutex::new(file), len, blocks })
    }

    /// Reads all of it, block by block.
    pub(super) fn check(&self) -> io::Result<()> {
        (0..self.blocks.len()).try_for_each(|block| {
            let start = block * BLOCK;
            self.read_bytes(start..(start + BLOCK).min(self.len)).map(drop)
        })
    }

    /// How many bytes a block holds.
    fn length_of(&self, block: usize) -> usize {
        BLOCK.min(self.len - block * BLOCK)
    }
}

fn blocks_of(table: &[u8]) -> Vec<Block> {
    let mut end = 0;
    let entries = table.chunks_exact(ENTRY);
    let blocks = entries.map(|entry| {
        let start = end;
        end += u32::from_le_bytes(array(&entry[..4])) as usize;
        Block { packed: start..end, checksum: u32::from_le_bytes(array(&entry[4..])) }
    });
    blocks.collect()
}

impl FileHandle for BlockFile {
    fn read_bytes(&self, range: Range<usize>) -> io::Result<OwnedBytes> {
        if range.start > range.end || range.end > self.len {
            return Err(damaged("a range lies beyond the file"));
        }
        if range.is_empty() {
            return Ok(OwnedBytes::empty());
        }
        let (first, last) = (range.start / BLOCK, (range.end - 1) / BLOCK);
        let from = self.blocks[first].packed.start;
        let packed = {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            read_at(&mut file, from..self.blocks[last].packed.end)?
        };
        let mut bytes = vec![0; (last - first) * BLOCK + self.length_of(last)];
        for (block, bytes) in self.blocks[first..=last].iter().zip(bytes.chunks_mut(BLOCK)) {
            let packed = &packed[block.packed.start - from..block.packed.end - from];
            if crc32fast::hash(packed) != block.checksum {
                return Err(damaged("a block is altered"));
            }
            unpack(packed, bytes)?;
        }
        let start = first * BLOCK;
        Ok(OwnedBytes::new(bytes).slice(range.start - start..range.end - start))
    }
}

/// A block that is as long as what it holds is not packed.
fn unpack(packed: &[u8], bytes: &mut [u8]) -> io::Result<()> {
    thread_local! {
        static UNPACKER: RefCell<Decompressor<'static>> = RefCell::default();
    }
    if packed.len() == bytes.len() {
        bytes.copy_from_slice(packed);
        return Ok(());
    }
    let unpacked = UNPACKER.with_borrow_mut(|unpacker| unpacker.decompress_to_buffer(packed, bytes));
    if unpacked.is_ok_and(|length| length == bytes.len()) {
        Ok(())
    } else {
        Err(damaged("a block does not unpack"))
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
    packer: Compressor<'static>,
    /// Of all blocks that were written.
    len: usize,
    /// The one that is being filled.
    block: Vec<u8>,
    table: Vec<u8>,
}

impl BlockWriter {
    pub(super) fn new(file: File) -> io::Result<Self> {
        let packer = Compressor::new(EFFORT)?;
        Ok(Self { file, packer, len: 0, block: Vec::with_capacity(BLOCK), table: Vec::new() })
    }

    fn close_block(&mut self) -> io::Result<()> {
        let packed = self.packer.compress(&self.block)?;
        let packed = if packed.len() < self.block.len() { &packed } else { &self.block };
        self.file.write_all(packed)?;
        self.table.extend((packed.len() as u32).to_le_bytes());
        self.table.extend(crc32fast::hash(packed).to_le_bytes());
        self.len += self.block.len();
        self.block.clear();
        Ok(())
    }
}

impl Write for BlockWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(BLOCK - self.block.len());
        self.block.extend_from_slice(&bytes[..taken]);
        if self.block.len() == BLOCK {
            self.close_block()?;
        }
        Ok(taken)
    }

    /// A block is written when it is full, or the last one.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl TerminatingWrite for BlockWriter {
    fn terminate_ref(&mut self, _: AntiCallToken) -> io::Result<()> {
        if !self.block.is_empty() {
            self.close_block()?;
        }
        let len = (self.len as u64).to_le_bytes();
        let sum = checksum_of(&[&self.table, &len]).to_le_bytes();
        self.file.write_all(&[&self.table[..], &len, &sum, &MAGIC].concat())?;
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

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::Write;

    use proptest::prelude::*;
    use tantivy::directory::{FileHandle, TerminatingWrite};

    use super::{BLOCK, BlockFile, BlockWriter};

    /// Bytes of which some can be packed and some cannot.
    fn bytes(length: usize) -> Vec<u8> {
        let mut state = 1_u32;
        let mut noise = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        (0..length).map(|at| if (at / BLOCK).is_multiple_of(2) { noise() & 3 } else { noise() }).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn any_range_of_what_was_written_is_read(
            length in 0..3 * BLOCK + 2,
            piece in 1..2 * BLOCK,
            from in 0..3 * BLOCK,
            count in 0..3 * BLOCK,
        ) {
            let bytes = bytes(length);
            let path = std::env::temp_dir().join(format!("dateline-blocks-{}", std::process::id()));
            let mut writer = BlockWriter::new(File::create(&path).unwrap()).unwrap();
            bytes.chunks(piece).for_each(|piece| writer.write_all(piece).unwrap());
            writer.terminate().unwrap();
            let file = BlockFile::open(&path).unwrap();
            file.check().unwrap();
            let range = from.min(length)..(from + count).min(length);
            let read = file.read_bytes(range.clone()).unwrap();
            prop_assert_eq!(read.as_slice(), &bytes[range]);
            prop_assert!(file.read_bytes(0..length + 1).is_err());
            std::fs::remove_file(&path).unwrap();
        }
    }
}
