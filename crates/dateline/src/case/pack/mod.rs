//! What is known of a report beyond the rows of the case: sentences, mentions, and all the rest of its record.
//!
//! Comes in: an annotated report. Goes out: its text and a few hundred bytes, and from them the same report
//! again. Refuses to hold what stands in columns. The first byte is the version of the packing; behind it stands
//! [postcard](https://postcard.jamesmunns.com).

mod annotations;
mod spans;

use dateline_types::{Annotated, Block, CodePoints, Problem, ProblemCode, Report};
use serde::{Deserialize, Serialize};

use annotations::PackedAnnotations;
pub(crate) use annotations::hundredths;
use spans::{From, PackedSpan, Reader, Writer};

use super::codes::Coded;

/// The version of the packing. In the first one spans were counted from the start of the one before.
const VERSION: u8 = 2;

/// Why stored bytes cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Unpackable(pub(crate) &'static str);

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

/// What [`pack`] packed behind the text.
#[derive(Clone, Copy)]
pub(crate) struct Rest<'b> {
    version: u8,
    bytes: &'b [u8],
}

/// The text of what [`pack`] packed, and the rest.
pub(crate) fn unpack_text(bytes: &[u8]) -> Result<(String, Rest<'_>), Unpackable> {
    let (version, packed) = match bytes.split_first() {
        Some((&version, packed)) if version <= VERSION => (version, packed),
        Some(_) => return Err(Unpackable("it was packed by a newer Dateline")),
        None => return Err(Unpackable("the packed record is empty")),
    };
    let unpacked = postcard::take_from_bytes(packed);
    let (text, bytes) = unpacked.map_err(|_| Unpackable("the text of the packed record is damaged"))?;
    Ok((text, Rest { version, bytes }))
}

/// The text of what [`pack`] packed, where it stands; nothing, where that is damaged.
pub(crate) fn text_of(bytes: &[u8]) -> Option<&str> {
    let (version, packed) = bytes.split_first()?;
    let (text, _): (&str, &[u8]) = postcard::take_from_bytes(packed).ok()?;
    (*version <= VERSION).then_some(text)
}

/// Unpacks what [`pack`] packed beside the text.
pub(crate) fn unpack(rest: Rest<'_>, text: String) -> Result<Unpacked, Unpackable> {
    let packed: Packed =
        postcard::from_bytes(rest.bytes).map_err(|_| Unpackable("the packed record is damaged"))?;
    let from = if rest.version == 1 { From::Start } else { From::End };
    unpacked(packed, text, from).ok_or(Unpackable("a span of the packed record lies outside its text"))
}

fn unpacked(packed: Packed, text: String, from: From) -> Option<Unpacked> {
    let mut reader = Reader::of(&text, from);
    let blocks = packed.blocks.into_iter();
    let blocks = blocks.map(|block| unpacked_block(block, &mut reader));
    let blocks: Vec<Block> = blocks.collect::<Option<_>>()?;
    let problems = packed.problems.into_iter().map(|problem| unpacked_problem(problem, &mut reader));
    let problems = problems.collect::<Option<_>>()?;
    let annotations = match packed.annotations {
        Some(all) => Some(all.unpacked(&text, from)?),
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
    use dateline_types::{Content, Hints, MediaType};
    use proptest::prelude::*;

    use super::{Rest, Unpackable, Unpacked, pack, unpack, unpack_text};
    use crate::{Acquired, Pipeline, Settings};

    fn restored(packed: &[u8]) -> Result<Unpacked, Unpackable> {
        let (text, rest) = unpack_text(packed)?;
        unpack(rest, text)
    }

    #[test]
    fn every_report_of_the_demo_comes_back_as_it_was() {
        let pipeline = Pipeline::new(Settings::default());
        for document in crate::demo::documents() {
            let annotated = pipeline.read(document).unwrap();
            let unpacked = restored(&pack(&annotated)).unwrap();
            assert_eq!(unpacked.annotations, annotated.annotations);
            assert_eq!(unpacked.problems, annotated.problems);
            assert_eq!(unpacked.report.text, annotated.report.text);
            assert_eq!(unpacked.report.blocks, annotated.report.blocks);
            assert_eq!(unpacked.report.kept, annotated.report.kept);
            assert_eq!(unpacked.report.captions, annotated.report.captions);
            assert_eq!(unpacked.report.byline, annotated.report.byline);
            assert_eq!(unpacked.report.updated, annotated.report.updated);
        }
    }

    #[test]
    fn captions_come_back() {
        let page = "<h1>Bridge shut</h1><p>The bridge in the harbour of Port Alder will stay shut until spring, the council \
                    said.</p><figure><img><figcaption>Engineers on a pier. Photo: Rosa May</figcaption></figure>\
                    <p>Engineers found cracks in two of its piers, the mayor told reporters on Tuesday.</p>";
        let page = Acquired::of(MediaType::Html, Content::Text(page.to_owned()), Hints::default());
        let annotated = Pipeline::default().read(page).unwrap();
        let unpacked = restored(&pack(&annotated)).unwrap();
        assert_eq!(unpacked.report.captions.len(), 1);
        assert_eq!(unpacked.report.captions, annotated.report.captions);
    }

    proptest! {
        #[test]
        fn any_report_comes_back(text in "[A-Za-z0-9$%“”,. \n]{0,300}") {
            if let Ok(annotated) = Pipeline::default().read(Acquired::text(text)) {
                let unpacked = restored(&pack(&annotated)).unwrap();
                prop_assert_eq!(unpacked.annotations, annotated.annotations);
                prop_assert_eq!(unpacked.report.text, annotated.report.text);
            }
        }

        #[test]
        fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            for version in [1, 2, 3] {
                let _ = restored(&[&[version], bytes.as_slice()].concat());
                let _ = unpack(Rest { version, bytes: &bytes }, "The river rose.".into());
            }
        }
    }
}
