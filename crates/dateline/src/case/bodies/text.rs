//! The text alone of what was packed.
//!
//! Comes in: bodies that stand alone, one after the other. Goes out: the text of each, in memory that the next one uses again. Refuses
//! to unpack the rest of the record.

use zstd::bulk::Decompressor;
use zstd::zstd_safe::get_frame_content_size;

use super::LARGEST;
use crate::case::dictionary::Dictionary;
use crate::case::pack;

/// Reads bodies that were packed with the same dictionary, or with none.
pub(crate) struct TextReader<'d> {
    decompressor: Decompressor<'d>,
    bytes: Vec<u8>,
}

impl<'d> TextReader<'d> {
    pub(crate) fn new(dictionary: Option<&'d Dictionary>) -> Self {
        let decompressor = match dictionary {
            Some(dictionary) => Decompressor::with_prepared_dictionary(dictionary.decoder()),
            None => Decompressor::new(),
        };
        Self { decompressor: decompressor.expect("zstd reads from memory"), bytes: Vec::new() }
    }

    /// The text of a body; `None` where it is damaged.
    pub(crate) fn text(&mut self, body: &[u8]) -> Option<&str> {
        let length = get_frame_content_size(body).ok()?.filter(|length| *length <= LARGEST)?;
        self.bytes.clear();
        self.bytes.reserve(length as usize);
        self.decompressor.decompress_to_buffer(body, &mut self.bytes).ok()?;
        pack::text_of(&self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::press;
    use super::TextReader;
    use crate::case::pack::pack;
    use crate::{Acquired, Pipeline};

    #[test]
    fn texts_are_read_one_after_the_other_and_damaged_ones_are_none() {
        let bodies =
            ["The river rose, she said.", "Short.", "A dam broke at night, in the valley of the tram."];
        let mut reader = TextReader::new(None);
        for body in bodies {
            let annotated = Pipeline::default().read(Acquired::text(body)).unwrap();
            let packed = press(&pack(&annotated), None).bytes;
            assert_eq!(reader.text(&packed), Some(annotated.report.text.as_str()));
            for at in 0..packed.len() {
                let mut flipped = packed.clone();
                flipped[at] ^= 0x10;
                let text = reader.text(&flipped);
                assert!(text.is_none_or(|text| text == annotated.report.text), "byte {at}");
                assert_eq!(reader.text(&packed[..at]), None);
            }
        }
    }

    proptest! {
        #[test]
        fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let mut reader = TextReader::new(None);
            let _ = reader.text(&bytes);
            let _ = reader.text(&press(&bytes, None).bytes);
            let _ = reader.text(&press(&[&[1], bytes.as_slice()].concat(), None).bytes);
        }
    }
}
