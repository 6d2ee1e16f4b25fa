//! The bodies of versions, compressed.
//!
//! Comes in: the packed text and record of a version, and what it has in common with others: the dictionary of the
//! case, or the body of the version that it nearly repeats. Goes out: a row of `bodies`, and the bytes again. Refuses
//! to know what is in them. The check sum of [zstd](https://www.rfc-editor.org/rfc/rfc8878) tells of every damage.

mod text;

use std::cell::RefCell;
use std::io::Read;
use std::sync::Arc;

use rusqlite::{Connection, Row, params};
use zstd::bulk::Compressor;
use zstd::stream::read::Decoder;
use zstd::zstd_safe::{CParameter, Strategy};

use super::dictionary::Dictionary;
use super::error::Trouble;
use super::load::Shelves;
use super::pack::Unpackable;
pub(crate) use text::TextReader;

/// The level of zstd from which [`SEARCH`] departs.
const LEVEL: i32 = 3;

/// How zstd searches. News repeats words and phrases, and hardly anything shorter. On invented reports, with a dictionary:
/// two tables of matches from five letters on take 26 µs a report and leave .40 of it; a search through chains 46 µs and
/// .39, level 9 170 µs and .39.
const SEARCH: [CParameter; 5] = [
    CParameter::Strategy(Strategy::ZSTD_dfast),
    CParameter::MinMatch(5),
    CParameter::HashLog(17),
    CParameter::ChecksumFlag(true),
    CParameter::DictIdFlag(false),
];

/// No body unpacks to more: that of a document ends at its byte limit, and characters may grow on decoding.
const LARGEST: u64 = 256 << 20;

/// Bytes of a body to which others are kept as differences. Of longer ones reading a copy would cost too much.
const LONGEST_PREFIX: usize = 1 << 20;

/// A body on its way into the case.
pub(crate) struct Body {
    bytes: Vec<u8>,
    /// What it is compressed with.
    dictionary: Option<i64>,
    /// The version whose body precedes it.
    prefix: Option<i64>,
}

/// Compresses a body with what reports have in common, where that is known.
pub(crate) fn press(bytes: &[u8], dictionary: Option<&Arc<Dictionary>>) -> Body {
    thread_local! {
        /// It has digested its dictionary, which takes longer than many bodies.
        static PRESSER: RefCell<Option<Presser>> = const { RefCell::new(None) };
    }
    PRESSER.with_borrow_mut(|kept| {
        let fitting = kept.take().filter(|presser| presser.is_with(dictionary));
        let presser = kept.insert(fitting.unwrap_or_else(|| Presser::new(dictionary)));
        let bytes = presser.compressor.compress(bytes).expect("zstd writes to memory");
        Body { bytes, dictionary: dictionary.map(|dictionary| dictionary.id), prefix: None }
    })
}

/// Compresses bodies with one dictionary.
struct Presser {
    compressor: Compressor<'static>,
    dictionary: Option<Arc<Dictionary>>,
}

impl Presser {
    fn new(dictionary: Option<&Arc<Dictionary>>) -> Self {
        let bytes = dictionary.map_or(&[][..], |dictionary| dictionary.bytes());
        Self { compressor: compressor(bytes), dictionary: dictionary.cloned() }
    }

    fn is_with(&self, dictionary: Option<&Arc<Dictionary>>) -> bool {
        match (&self.dictionary, dictionary) {
            (None, None) => true,
            (Some(mine), Some(other)) => Arc::ptr_eq(mine, other),
            _ => false,
        }
    }
}

/// The difference from the body of another version.
fn press_behind((version, before): (i64, &[u8]), bytes: &[u8]) -> Body {
    let mut compressor: Compressor<'_> = compressor(&[]);
    compressor.context_mut().ref_prefix(before).expect("nothing is being compressed");
    let bytes = compressor.compress(bytes).expect("zstd writes to memory");
    Body { bytes, dictionary: None, prefix: Some(version) }
}

fn compressor(dictionary: &[u8]) -> Compressor<'static> {
    let made = Compressor::with_dictionary(LEVEL, dictionary).and_then(|mut compressor| {
        SEARCH.into_iter().try_for_each(|parameter| compressor.set_parameter(parameter))?;
        Ok(compressor)
    });
    made.expect("zstd knows its parameters")
}

impl Body {
    /// Its difference from the body of a version that it nearly repeats, where that is shorter. `bytes` are what was
    /// pressed.
    pub(crate) fn behind(
        &self,
        shelves: Shelves<'_>,
        near: i64,
        bytes: &[u8],
    ) -> Result<Option<Self>, Trouble> {
        let behind = root(shelves, near)?.map(|(root, before)| press_behind((root, &before), bytes));
        Ok(behind.filter(|behind| behind.bytes.len() < self.bytes.len()))
    }

    pub(crate) fn insert(&self, connection: &Connection, version: i64) -> rusqlite::Result<()> {
        let mut add = connection.prepare_cached("INSERT INTO bodies VALUES (?1, ?2, ?3, ?4)")?;
        add.execute(params![version, self.dictionary, self.bytes, self.prefix])?;
        Ok(())
    }
}

/// The version that a version is kept as the difference from, else itself, and its bytes. A difference from a difference
/// would make reading slower with every step. Nothing, where it is too long or damaged.
fn root(shelves: Shelves<'_>, version: i64) -> Result<Option<(i64, Vec<u8>)>, Trouble> {
    let mut ask = shelves.0.prepare_cached(
        "SELECT root.version, root.body, root.dictionary, NULL, NULL, NULL FROM bodies
         JOIN bodies AS root ON root.version = coalesce(bodies.prefix, bodies.version) WHERE bodies.version = ?1",
    )?;
    let mut rows = ask.query([version])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let Some(pressed) = Pressed::read((row, 1), shelves)? else { return Ok(None) };
    let bytes = pressed.unpressed().ok().filter(|bytes| bytes.len() <= LONGEST_PREFIX);
    Ok(bytes.map(|bytes| (row.get_unwrap(0), bytes)))
}

/// The columns of [`Pressed::read`], in its order, where `bodies` are joined and `root` are those they precede.
pub(crate) const COLUMNS: &str = "bodies.body, bodies.dictionary, bodies.prefix, root.body, root.dictionary";

/// A body out of the case.
pub(crate) struct Pressed {
    bytes: Vec<u8>,
    dictionary: Option<Arc<Dictionary>>,
    prefix: Option<Box<Self>>,
}

impl Pressed {
    /// Its compressed bytes and their dictionary; nothing, where it is a difference.
    pub(crate) fn standing_alone(&self) -> Option<(&[u8], Option<&Arc<Dictionary>>)> {
        self.prefix.is_none().then_some((&self.bytes, self.dictionary.as_ref()))
    }

    /// Reads a row that has [`COLUMNS`] from a place on; nothing, where the body or its root is gone.
    pub(crate) fn read((row, at): (&Row<'_>, usize), shelves: Shelves<'_>) -> Result<Option<Self>, Trouble> {
        let prefix: Option<i64> = row.get(at + 2)?;
        let alone = |at: usize| -> Result<Option<Self>, Trouble> {
            let Some(bytes) = row.get(at)? else { return Ok(None) };
            let dictionary: Option<i64> = row.get(at + 1)?;
            let dictionary = dictionary.map(|id| shelves.1.get(shelves.0, id)).transpose()?;
            Ok(Some(Self { bytes, dictionary, prefix: None }))
        };
        let Some(body) = alone(at)? else { return Ok(None) };
        if prefix.is_none() {
            return Ok(Some(body));
        }
        Ok(alone(at + 3)?.map(|root| Self { prefix: Some(Box::new(root)), ..body }))
    }

    /// The bytes again.
    pub(crate) fn unpressed(&self) -> Result<Vec<u8>, Unpackable> {
        let prefix = self.prefix.as_ref().map(|prefix| prefix.alone()).transpose()?;
        match &prefix {
            None => self.alone(),
            Some(prefix) => read(Decoder::with_ref_prefix(self.bytes.as_slice(), prefix)),
        }
    }

    /// The bytes of a body that is no difference.
    fn alone(&self) -> Result<Vec<u8>, Unpackable> {
        match &self.dictionary {
            Some(dictionary) => {
                read(Decoder::with_prepared_dictionary(self.bytes.as_slice(), dictionary.decoder()))
            }
            None => read(Decoder::with_buffer(self.bytes.as_slice())),
        }
    }
}

fn read(decoder: std::io::Result<Decoder<'_, &[u8]>>) -> Result<Vec<u8>, Unpackable> {
    let mut bytes = Vec::new();
    let read = decoder.and_then(|decoder| decoder.take(LARGEST).read_to_end(&mut bytes));
    read.map_err(|_| Unpackable("the compressed bytes are damaged"))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Body, Pressed, press, press_behind};

    fn pressed(body: Body) -> Pressed {
        Pressed { bytes: body.bytes, dictionary: None, prefix: None }
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let body = pressed(press(&bytes, None));
            prop_assert_eq!(body.unpressed().unwrap(), bytes);
        }

        #[test]
        fn a_difference_comes_back(
            before in prop::collection::vec(any::<u8>(), 0..300),
            bytes in prop::collection::vec(any::<u8>(), 0..300),
        ) {
            let root = pressed(press(&before, None));
            let behind = Pressed { prefix: Some(Box::new(root)), ..pressed(press_behind((1, &before), &bytes)) };
            prop_assert_eq!(behind.unpressed().unwrap(), bytes);
        }

        #[test]
        fn damage_is_told(at in any::<prop::sample::Index>(), flip in 1u8..) {
            let mut body = press(b"The river rose, and the gauges fell silent.", None);
            let at = at.index(body.bytes.len());
            body.bytes[at] ^= flip;
            if let Ok(bytes) = pressed(body).unpressed() {
                prop_assert_eq!(bytes, b"The river rose, and the gauges fell silent.");
            }
        }
    }

    #[test]
    fn what_nearly_repeats_another_takes_little() {
        let words: Vec<String> =
            (0..400).map(|number| format!("{:x}", number * number * 7919 % 10_007)).collect();
        let text = words.join(" ");
        let alone = press(text.as_bytes(), None).bytes.len();
        let behind = press_behind((1, format!("{text}!").as_bytes()), text.as_bytes()).bytes.len();
        assert!(behind * 10 < alone, "{behind} beside {alone}");
    }
}
