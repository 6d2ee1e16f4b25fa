//! From bytes to a report: the article alone.
//!
//! Comes in: a [`Document`] (bytes or text, with what the caller says about it) and [`Limits`]. Goes out: a
//! [`Report`] and the problems met on the way. Refuses to know files, the network and the clock, and what the
//! article's sentences mean.

mod binary;
mod chain;
mod date;
mod decode;
mod furniture;
mod hints;
mod html;
mod judged;
mod language;
mod metadata;
mod plain;
mod prescan;
mod sieve;
mod words;

pub use date::read_written;
pub use judged::{Judged, Where};

use dateline_types::{CodePoints, Document, MediaType, Problem, ProblemCode, Report, Span};

use crate::decode::Decoded;

/// How much work one document may cause. Each limit that bites leaves a problem and the text found so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of input that are read; the rest is left out. Default 32 MB.
    pub bytes: usize,
    /// Elements of a page that stand open at once; tags nested deeper are passed over, their text is kept.
    /// Default 512.
    pub depth: usize,
    /// Attributes of a tag; further ones are passed over. Default 256.
    pub attributes: usize,
    /// Elements, pieces of text and comments of a page; what comes after is left out. Default 600,000.
    pub nodes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 32 << 20, depth: 512, attributes: 256, nodes: 600_000 }
    }
}

/// Why a document gives no report at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No bytes, or only white space.
    #[error("it is empty")]
    Empty,
    /// Bytes that are no text: an image, an archive, a program.
    #[error("it is not text (it looks like {0})")]
    Binary(&'static str),
}

/// Reads a document: finds the article, its title, outlet, byline and dates.
///
/// ```
/// use dateline_extract::{Limits, extract};
/// use dateline_types::{Content, Document, Hints, MediaType, Source};
///
/// let scraped = "\
/// Menu\n\nSubscribe\n\nHarbour bridge to stay shut until spring\n\nMay 14, 2030\n\n\
/// The council of Port Alder said on Tuesday that the harbour bridge would stay shut until next spring.\n\n\
/// Engineers found cracks in two of its piers, the mayor told reporters after a meeting that took all day.\n\n\
/// Leave a comment\n\nPrivacy policy";
/// let document = Document {
///     source: Source { path: None, url: None, media_type: MediaType::Plain, sha256: String::new() },
///     content: Content::Text(scraped.to_owned()),
///     hints: Hints::default(),
/// };
/// let (report, _) = extract(&document, &Limits::default())?;
/// assert!(report.text.starts_with("The council of Port Alder"));
/// assert!(report.text.ends_with("took all day."));
/// assert_eq!(report.title.as_deref(), Some("Harbour bridge to stay shut until spring"));
/// # Ok::<(), dateline_extract::Unreadable>(())
/// ```
///
/// # Errors
/// When there is nothing to read: see [`Unreadable`]. Anything else is a problem beside the report.
pub fn extract(document: &Document, limits: &Limits) -> Result<(Report, Vec<Problem>), Unreadable> {
    let decoded = decode::decode(document, limits)?;
    let read = match document.source.media_type {
        MediaType::Html => html::read(&decoded.text, &document.hints, limits),
        MediaType::Plain => plain::read(&decoded.text),
    };
    Ok(finish(document, &decoded, read))
}

/// Says of each line of a plain text, and of each visible block of a page, why [`extract`] keeps it or drops it.
///
/// # Errors
/// As [`extract`].
pub fn explain(document: &Document, limits: &Limits) -> Result<Vec<Judged>, Unreadable> {
    let decoded = decode::decode(document, limits)?;
    Ok(match document.source.media_type {
        MediaType::Html => html::explain(&decoded.text, &document.hints, limits),
        MediaType::Plain => plain::explain(&decoded.text),
    })
}

/// Takes the text as it stands: nothing is dropped, every span is into it. For text that is already an
/// article. A page has no text that stands as it is, and so is read as [`extract`] reads it.
///
/// # Errors
/// As [`extract`].
pub fn take(document: &Document, limits: &Limits) -> Result<(Report, Vec<Problem>), Unreadable> {
    if document.source.media_type == MediaType::Html {
        return extract(document, limits);
    }
    let decoded = decode::decode(document, limits)?;
    let text = decoded.text.to_string();
    let whole = CodePoints::of(&text).span(Span::new(0, text.len()));
    let report = Report { kept: vec![whole], ..Report::of_text(text) };
    Ok(finish(document, &decoded, (report, Vec::new())))
}

/// What holds for every reader: the caller's word, the language, the limits, and the lack of a date.
fn finish(
    document: &Document,
    decoded: &Decoded<'_>,
    (mut report, found): (Report, Vec<Problem>),
) -> (Report, Vec<Problem>) {
    let mut problems = decoded.problems.clone();
    problems.extend(found);
    hints::apply(&document.hints, &mut report, &mut problems);
    report.complete &= decoded.complete;
    report.language = report.language.or_else(|| language::identify(&report.text));
    problems.retain(|problem| problem.code != ProblemCode::NoDate);
    if report.published.is_none() {
        let message = "neither the page nor the caller says when it was published";
        problems.push(Problem::new(ProblemCode::NoDate, message));
    }
    (report, problems)
}

#[cfg(test)]
mod tests {
    use dateline_types::{Basis, Content, Document, Hints, MediaType, ProblemCode, Source};
    use proptest::prelude::*;

    use crate::{Limits, Unreadable, extract, take};

    fn document(content: Content, hints: Hints) -> Document {
        let source = Source { path: None, url: None, media_type: MediaType::Plain, sha256: String::new() };
        Document { source, content, hints }
    }

    const REPORT: &str = "The council of Port Alder said on Tuesday that the bridge would stay shut.";

    #[test]
    fn what_is_taken_stands_as_it_is() {
        let text = format!("Subscribe now\r\n\r\n{REPORT}\r\n");
        let document = document(Content::Text(text.clone()), Hints::default());
        let (report, problems) = take(&document, &Limits::default()).unwrap();
        assert_eq!(report.text, text);
        assert_eq!(report.kept.iter().map(|span| span.of(&text)).collect::<Vec<_>>(), [text.as_str()]);
        assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [ProblemCode::NoDate]);
        assert_eq!(report.language.unwrap().code(), "en");
    }

    #[test]
    fn the_caller_goes_before_the_page() {
        let hints = Hints {
            title: Some("Bridge shut".to_owned()),
            published: Some("2030-05-14".to_owned()),
            outlet: Some(" ".to_owned()),
            ..Hints::default()
        };
        let document = document(Content::Text(REPORT.to_owned()), hints);
        let (report, problems) = extract(&document, &Limits::default()).unwrap();
        let published = report.published.unwrap();
        assert_eq!((published.value.to_string().as_str(), published.basis), ("2030-05-14", Basis::Given));
        assert_eq!((report.title.as_deref(), report.outlet), (Some("Bridge shut"), None));
        assert_eq!(problems, []);
    }

    #[test]
    fn a_hint_that_cannot_be_read_is_said_and_left_out() {
        let hints = Hints { published: Some("next week".to_owned()), ..Hints::default() };
        let document = document(Content::Text(REPORT.to_owned()), hints);
        let (report, problems) = extract(&document, &Limits::default()).unwrap();
        assert_eq!(report.published, None);
        assert_eq!(problems[0].code, ProblemCode::BadHint);
    }

    #[test]
    fn nothing_is_not_read() {
        let document = document(Content::Text(" \n".to_owned()), Hints::default());
        assert_eq!(extract(&document, &Limits::default()), Err(Unreadable::Empty));
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), limit in 0_usize..400) {
            let document = document(Content::Bytes(bytes), Hints::default());
            let limits = Limits { bytes: limit, ..Limits::default() };
            prop_assert_eq!(extract(&document, &limits), extract(&document, &limits));
            let _ = take(&document, &limits);
        }
    }
}
