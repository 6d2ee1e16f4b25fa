//! What is known of a report beyond the rows of the case: sentences, mentions, and all the rest of its record.
//!
//! Comes in: an annotated report. Goes out: a few hundred bytes, and from them the same report again. Refuses
//! to hold the text and what stands in columns. The first byte is the version of the packing; inside stands
//! [postcard](https://postcard.jamesmunns.com) under zstd, whose check sum tells of every damage.

mod annotations;
mod spans;

use dateline_types::{Annotated, Block, CodePoints, Problem, ProblemCode, Report};
use serde::{Deserialize, Serialize};

use annotations::PackedAnnotations;
pub(crate) use annotations::hundredths;
use spans::{PackedSpan, Reader, Writer};

/// The version of the packing.
const VERSION: u8 = 1;

/// How hard zstd tries. Above this the time doubles for two parts in a hundred.
const EFFORT: i32 = 6;

/// No body unpacks to more: that of a document ends at its byte limit, and characters may grow on decoding.
const LARGEST: usize = 256 << 20;

/// Why stored bytes cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Unpackable(&'static str);

#[derive(Serialize, Deserialize)]
struct Packed {
    /// The report as JSON, without what stands elsewhere.
    head: String,
    blocks: Vec<(PackedSpan, String)>,
    problems: Vec<(String, String, Option<PackedSpan>)>,
    annotations: Option<PackedAnnotations>,
}

/// What [`unpack`] gives back; the rest stands in columns.
pub(crate) struct Unpacked {
    pub(crate) report: Report,
    pub(crate) annotations: Option<dateline_types::Annotations>,
    pub(crate) problems: Vec<Problem>,
}

/// A text, compressed.
pub(crate) fn press(text: &[u8]) -> Vec<u8> {
    let mut pressed = Vec::new();
    let pressing = zstd::Encoder::new(&mut pressed, EFFORT).and_then(|mut encoder| {
        encoder.include_checksum(true)?;
        encoder.set_pledged_src_size(Some(text.len() as u64))?;
        std::io::Write::write_all(&mut encoder, text)?;
        encoder.finish().map(drop)
    });
    pressing.expect("zstd writes to memory");
    pressed
}

/// The text again.
pub(crate) fn unpress(pressed: &[u8]) -> Result<Vec<u8>, Unpackable> {
    let mut text = Vec::new();
    let stream = zstd::Decoder::new(pressed).map_err(|_| Unpackable("the compressed bytes are damaged"))?;
    let most = LARGEST as u64;
    std::io::Read::read_to_end(&mut std::io::Read::take(stream, most), &mut text)
        .map_err(|_| Unpackable("the compressed bytes are damaged"))?;
    Ok(text)
}

/// Packs all of a report but its text and its columns.
pub(crate) fn pack(annotated: &Annotated) -> Vec<u8> {
    let mut writer = Writer::default();
    let report = &annotated.report;
    let packed = Packed {
        head: head(report),
        blocks: report.blocks.iter().map(|block| (writer.span(block.span), block.path.clone())).collect(),
        problems: annotated.problems.iter().map(|problem| packed_problem(problem, &mut writer)).collect(),
        annotations: annotated.annotations.as_ref().map(|all| PackedAnnotations::of(all, &report.text)),
    };
    let bytes = postcard::to_extend(&packed, vec![VERSION]).expect("plain data is always packed");
    press(&bytes)
}

/// Unpacks what [`pack`] packed; `text` is the text of the report.
pub(crate) fn unpack(bytes: &[u8], text: String) -> Result<Unpacked, Unpackable> {
    let bytes = unpress(bytes)?;
    let packed = match bytes.split_first() {
        Some((&VERSION, packed)) => packed,
        Some(_) => return Err(Unpackable("it was packed by a newer Dateline")),
        None => return Err(Unpackable("the packed record is empty")),
    };
    let packed: Packed =
        postcard::from_bytes(packed).map_err(|_| Unpackable("the packed record is damaged"))?;
    unpacked(packed, text).ok_or(Unpackable("a span of the packed record lies outside its text"))
}

fn unpacked(packed: Packed, text: String) -> Option<Unpacked> {
    let mut reader = Reader::of(&text);
    let blocks = packed.blocks.into_iter();
    let blocks = blocks.map(|(span, path)| Some(Block { span: reader.span(span)?, path }));
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
    use proptest::prelude::*;

    use super::{pack, press, unpack, unpress};
    use crate::{Acquired, Pipeline, Settings};

    #[test]
    fn every_report_of_the_demo_comes_back_as_it_was() {
        let pipeline = Pipeline::new(Settings::default());
        for document in crate::demo::documents() {
            let annotated = pipeline.read(document).unwrap();
            let unpacked = unpack(&pack(&annotated), annotated.report.text.clone()).unwrap();
            assert_eq!(unpacked.annotations, annotated.annotations);
            assert_eq!(unpacked.problems, annotated.problems);
            assert_eq!(unpacked.report.blocks, annotated.report.blocks);
            assert_eq!(unpacked.report.kept, annotated.report.kept);
            assert_eq!(unpacked.report.byline, annotated.report.byline);
            assert_eq!(unpacked.report.updated, annotated.report.updated);
        }
    }

    #[test]
    fn a_flipped_bit_is_noticed() {
        let annotated = Pipeline::default().read(Acquired::text("The river rose, she said.")).unwrap();
        let whole = pack(&annotated);
        for at in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[at / 8] ^= 1 << (at % 8);
            if let Ok(unpacked) = unpack(&flipped, annotated.report.text.clone()) {
                // Some bits of a frame's head say nothing of its content.
                assert_eq!(unpacked.annotations, annotated.annotations);
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in "\\PC{0,200}") {
            prop_assert_eq!(unpress(&press(text.as_bytes())).unwrap(), text.as_bytes());
        }

        #[test]
        fn any_report_comes_back(text in "[A-Za-z0-9$%“”,. \n]{0,300}") {
            if let Ok(annotated) = Pipeline::default().read(Acquired::text(text)) {
                let unpacked = unpack(&pack(&annotated), annotated.report.text.clone()).unwrap();
                prop_assert_eq!(unpacked.annotations, annotated.annotations);
            }
        }

        #[test]
        fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = unpack(&bytes, String::new());
            let _ = unpack(&press(&bytes), "The river rose.".into());
            let _ = unpack(&press(&[&[1], bytes.as_slice()].concat()), "The river rose.".into());
        }
    }
}
