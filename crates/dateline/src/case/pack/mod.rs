//! What is known of a report beyond the rows of the case: sentences, mentions, and all the rest of its record.
//!
//! Comes in: an annotated report. Goes out: its text and a few hundred bytes, and from them the same report
//! again. Refuses to hold what stands in columns. The first byte is the version of the packing; inside stands
//! [postcard](https://postcard.jamesmunns.com) under zstd, whose check sum tells of every damage.

mod annotations;
mod spans;
mod text;

use std::io::Read;

use dateline_types::{Annotated, Block, CodePoints, Problem, ProblemCode, Report};
use serde::{Deserialize, Serialize};
use zstd::bulk::Compressor;
use zstd::stream::read::Decoder;
use zstd::zstd_safe::CParameter;

use annotations::PackedAnnotations;
pub(crate) use annotations::hundredths;
use spans::{PackedSpan, Reader, Writer};
pub(crate) use text::TextReader;

use super::codes::Coded;
use super::dictionary::Dictionary;

/// The version of the packing.
const VERSION: u8 = 1;

/// How hard zstd tries. Above this the time doubles for two parts in a hundred.
pub(crate) const EFFORT: i32 = 9;

/// No body unpacks to more: that of a document ends at its byte limit, and characters may grow on decoding.
const LARGEST: u64 = 256 << 20;

/// Why stored bytes cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Unpackable(&'static str);

#[derive(Serialize, Deserialize)]
struct Packed {
    /// The report as JSON, without what stands elsewhere.
    head: String,
    blocks: Vec<(PackedSpan, String, u8)>,
    problems: Vec<(String, String, Option<PackedSpan>)>,
    annotations: Option<PackedAnnotations>,
}

/// What [`unpack`] gives back; the rest stands in columns.
pub(crate) struct Unpacked {
    pub(crate) report: Report,
    pub(crate) annotations: Option<dateline_types::Annotations>,
    pub(crate) problems: Vec<Problem>,
}

/// Bytes, compressed, with a check sum.
pub(crate) fn press(bytes: &[u8], dictionary: Option<&Dictionary>) -> Vec<u8> {
    let presser = match dictionary {
        Some(dictionary) => Compressor::with_prepared_dictionary(dictionary.encoder()),
        None => Compressor::new(EFFORT),
    };
    let bytes = presser.and_then(|mut presser| {
        presser.set_parameter(CParameter::ChecksumFlag(true))?;
        presser.set_parameter(CParameter::DictIdFlag(false))?;
        presser.compress(bytes)
    });
    bytes.expect("zstd writes to memory")
}

/// The bytes again.
pub(crate) fn unpress(pressed: &[u8], dictionary: Option<&Dictionary>) -> Result<Vec<u8>, Unpackable> {
    const DAMAGED: Unpackable = Unpackable("the compressed bytes are damaged");
    let mut bytes = Vec::new();
    let read = match dictionary {
        Some(dictionary) => Decoder::with_prepared_dictionary(pressed, dictionary.decoder())
            .and_then(|decoder| decoder.take(LARGEST).read_to_end(&mut bytes)),
        None => {
            Decoder::with_buffer(pressed).and_then(|decoder| decoder.take(LARGEST).read_to_end(&mut bytes))
        }
    };
    read.map_err(|_| DAMAGED)?;
    Ok(bytes)
}

/// Packs the text of a report and all else that stands in no column.
pub(crate) fn pack(annotated: &Annotated) -> Vec<u8> {
    let mut writer = Writer::default();
    let report = &annotated.report;
    let packed = Packed {
        head: head(report),
        blocks: report.blocks.iter().map(|block| packed_block(block, &mut writer)).collect(),
        problems: annotated.problems.iter().map(|problem| packed_problem(problem, &mut writer)).collect(),
        annotations: annotated.annotations.as_ref().map(|all| PackedAnnotations::of(all, &report.text)),
    };
    postcard::to_extend(&(&report.text, packed), vec![VERSION]).expect("plain data is always packed")
}

/// The text of what [`pack`] packed, and the rest.
pub(crate) fn unpack_text(bytes: &[u8]) -> Result<(String, &[u8]), Unpackable> {
    let packed = match bytes.split_first() {
        Some((&VERSION, packed)) => packed,
        Some(_) => return Err(Unpackable("it was packed by a newer Dateline")),
        None => return Err(Unpackable("the packed record is empty")),
    };
    postcard::take_from_bytes(packed).map_err(|_| Unpackable("the text of the packed record is damaged"))
}

/// Unpacks what [`pack`] packed beside the text.
pub(crate) fn unpack(rest: &[u8], text: String) -> Result<Unpacked, Unpackable> {
    let packed: Packed =
        postcard::from_bytes(rest).map_err(|_| Unpackable("the packed record is damaged"))?;
    unpacked(packed, text).ok_or(Unpackable("a span of the packed record lies outside its text"))
}

fn unpacked(packed: Packed, text: String) -> Option<Unpacked> {
    let mut reader = Reader::of(&text);
    let blocks = packed.blocks.into_iter();
    let blocks = blocks.map(|block| unpacked_block(block, &mut reader));
    let blocks: Vec<Block> = blocks.collect::<Option<_>>()?;
    let problems = packed.problems.into_iter().map(|problem| unpacked_problem(problem, &mut reader));
    let problems = problems.collect::<Option<_>>()?;
    let annotations = match packed.annotations {
        Some(all) => Some(all.unpacked(&text)?),
        None => None,
    };
    let head: Report<dateline_types::PointSpan> = serde_json::from_str(&packed.head).ok()?;
    let report = Report { blocks, text, ..head.map_spans(&mut |_| unreachable_span()) };
    Some(Unpacked { report, annotations, problems })
}

/// A head has no spans: its text and its blocks stand elsewhere.
fn unreachable_span() -> dateline_types::Span {
    dateline_types::Span::new(0, 0)
}

/// The report without its text, its blocks and its columns. JSON, so that a field that is new in a later
/// version of Dateline needs no new packing.
fn head(report: &Report) -> String {
    let bare = Report {
        title: None,
        outlet: None,
        url: None,
        published: None,
        text: String::new(),
        blocks: Vec::new(),
        ..report.clone()
    };
    let points = CodePoints::of("");
    serde_json::to_string(&bare.map_spans(&mut |span| points.span(span))).expect("a report is plain data")
}

fn packed_block(block: &Block, writer: &mut Writer) -> (PackedSpan, String, u8) {
    (writer.span(block.span), block.path.clone(), block.kind.code())
}

fn unpacked_block((span, path, kind): (PackedSpan, String, u8), reader: &mut Reader<'_>) -> Option<Block> {
    Some(Block { span: reader.span(span)?, path, kind: Coded::of_code(kind)? })
}

fn packed_problem(problem: &Problem, writer: &mut Writer) -> (String, String, Option<PackedSpan>) {
    let code = serde_json::to_string(&problem.code).expect("a code is a string");
    (code, problem.message.clone(), problem.span.map(|span| writer.span(span)))
}

fn unpacked_problem(
    (code, message, span): (String, String, Option<PackedSpan>),
    reader: &mut Reader<'_>,
) -> Option<Problem> {
    let code: ProblemCode = serde_json::from_str(&code).ok()?;
    let span = match span {
        Some(span) => Some(reader.span(span)?),
        None => None,
    };
    Some(Problem { code, message, span })
}

#[cfg(test)]
mod tests {
    use dateline_types::Annotated;
    use proptest::prelude::*;

    use super::{Unpackable, Unpacked, pack, press, unpack, unpack_text, unpress};
    use crate::{Acquired, Pipeline, Settings};

    fn stored(annotated: &Annotated) -> Vec<u8> {
        press(&pack(annotated), None)
    }

    fn restored(stored: &[u8]) -> Result<Unpacked, Unpackable> {
        let bytes = unpress(stored, None)?;
        let (text, rest) = unpack_text(&bytes)?;
        unpack(rest, text)
    }

    #[test]
    fn every_report_of_the_demo_comes_back_as_it_was() {
        let pipeline = Pipeline::new(Settings::default());
        for document in crate::demo::documents() {
            let annotated = pipeline.read(document).unwrap();
            let unpacked = restored(&stored(&annotated)).unwrap();
            assert_eq!(unpacked.annotations, annotated.annotations);
            assert_eq!(unpacked.problems, annotated.problems);
            assert_eq!(unpacked.report.text, annotated.report.text);
            assert_eq!(unpacked.report.blocks, annotated.report.blocks);
            assert_eq!(unpacked.report.kept, annotated.report.kept);
            assert_eq!(unpacked.report.byline, annotated.report.byline);
            assert_eq!(unpacked.report.updated, annotated.report.updated);
        }
    }

    #[test]
    fn a_flipped_bit_is_noticed() {
        let annotated = Pipeline::default().read(Acquired::text("The river rose, she said.")).unwrap();
        let whole = stored(&annotated);
        for at in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[at / 8] ^= 1 << (at % 8);
            if let Ok(unpacked) = restored(&flipped) {
                // Some bits of a frame's head say nothing of its content.
                assert_eq!(unpacked.annotations, annotated.annotations);
                assert_eq!(unpacked.report.text, annotated.report.text);
            }
        }
    }

    proptest! {
        #[test]
        fn any_report_comes_back(text in "[A-Za-z0-9$%“”,. \n]{0,300}") {
            if let Ok(annotated) = Pipeline::default().read(Acquired::text(text)) {
                let unpacked = restored(&stored(&annotated)).unwrap();
                prop_assert_eq!(unpacked.annotations, annotated.annotations);
                prop_assert_eq!(unpacked.report.text, annotated.report.text);
            }
        }

        #[test]
        fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = restored(&bytes);
            let _ = restored(&press(&bytes, None));
            let _ = restored(&press(&[&[1], bytes.as_slice()].concat(), None));
            let _ = unpack(&bytes, "The river rose.".into());
        }
    }
}
