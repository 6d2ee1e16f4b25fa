//! Bytes to text.
//!
//! Comes in: the content of a document, the character set its server stated, and a limit. Goes out: the text,
//! whether all of it was read, and problems. The order of trust: a byte order mark, the server's word, the
//! page's own `<meta charset>`, the bytes themselves. Refuses bytes that are no text.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use dateline_types::{Content, Document, Problem, ProblemCode};
use encoding_rs::{Encoding, UTF_8};

use crate::{Limits, Unreadable, binary, prescan};

/// A document as text.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    /// The text, without a byte order mark.
    pub(crate) text: Cow<'a, str>,
    /// Whether no limit cut it.
    pub(crate) complete: bool,
    /// What was noticed on the way.
    pub(crate) problems: Vec<Problem>,
}

/// Decodes a document.
///
/// # Errors
/// When it is empty or no text.
pub(crate) fn decode<'a>(document: &'a Document, limits: &Limits) -> Result<Decoded<'a>, Unreadable> {
    let decoded = match &document.content {
        Content::Text(text) => cut_text(text, limits),
        Content::Bytes(bytes) => decode_bytes(bytes, document.hints.charset.as_deref(), limits)?,
    };
    if decoded.text.trim().is_empty() { Err(Unreadable::Empty) } else { Ok(decoded) }
}

fn cut_text<'a>(text: &'a str, limits: &Limits) -> Decoded<'a> {
    let end = (0..=limits.bytes.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let (complete, problems) = within_limit(text.len(), limits);
    Decoded { text: Cow::Borrowed(&text[..end]), complete, problems }
}

fn within_limit(length: usize, limits: &Limits) -> (bool, Vec<Problem>) {
    if length <= limits.bytes {
        return (true, Vec::new());
    }
    let message = format!("only the first {} of {length} bytes were read", limits.bytes);
    (false, vec![Problem::new(ProblemCode::LimitReached, message)])
}

fn decode_bytes<'a>(
    bytes: &'a [u8],
    stated: Option<&str>,
    limits: &Limits,
) -> Result<Decoded<'a>, Unreadable> {
    let (complete, mut problems) = within_limit(bytes.len(), limits);
    let bytes = &bytes[..bytes.len().min(limits.bytes)];
    if let Some(kind) = binary::kind_of(bytes) {
        return Err(Unreadable::Binary(kind));
    }
    let bytes = if complete { bytes } else { without_half_character(bytes) };
    let (encoding, bytes) = encoding_of(bytes, stated);
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    if broken {
        problems.push(broken_encoding(encoding));
    }
    Ok(Decoded { text, complete, problems })
}

fn broken_encoding(encoding: &'static Encoding) -> Problem {
    let message = format!("some bytes are not {}; each stands as U+FFFD", encoding.name());
    Problem::new(ProblemCode::BrokenEncoding, message)
}

/// The character set, and the bytes behind the byte order mark.
fn encoding_of<'a>(bytes: &'a [u8], stated: Option<&str>) -> (&'static Encoding, &'a [u8]) {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return (encoding, &bytes[length..]);
    }
    let named = stated.and_then(named).or_else(|| prescan::stated(bytes));
    let encoding = named.filter(|encoding| fits(encoding, bytes));
    (encoding.or_else(|| binary::utf16_without_mark(bytes)).unwrap_or_else(|| guess(bytes)), bytes)
}

fn named(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label(label.trim().as_bytes())
}

/// A stated set can seldom be told wrong by its bytes; but what is sound UTF-8 with letters beyond ASCII is hardly
/// ever anything else, and what is mostly no UTF-8 is hardly ever that.
fn fits(encoding: &'static Encoding, bytes: &[u8]) -> bool {
    let sound = std::str::from_utf8(bytes).is_ok();
    if encoding == UTF_8 { sound || mostly_utf8(bytes) } else { !sound || bytes.is_ascii() }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    if mostly_utf8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

/// One broken byte does not make a page of UTF-8 something else.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut broken, mut sound) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|sign| !sign.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken * 10 < sound
}

/// A limit may cut through a character; its first bytes are no broken encoding.
fn without_half_character(bytes: &[u8]) -> &[u8] {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => &bytes[..error.valid_up_to()],
        _ => bytes,
    }
}

#[cfg(test)]
mod tests {
    use dateline_types::{Content, Document, Hints, MediaType, ProblemCode, Source};

    use super::decode;
    use crate::{Limits, Unreadable};

    fn document(bytes: &[u8], charset: Option<&str>) -> Document {
        let source = Source { path: None, url: None, media_type: MediaType::Plain, sha256: String::new() };
        let hints = Hints { charset: charset.map(str::to_owned), ..Hints::default() };
        Document { source, content: Content::Bytes(bytes.to_vec()), hints }
    }

    fn read(bytes: &[u8], charset: Option<&str>) -> String {
        decode(&document(bytes, charset), &Limits::default()).unwrap().text.into_owned()
    }

    #[test]
    fn a_byte_order_mark_goes_before_everything_and_is_no_text() {
        assert_eq!(read("\u{feff}Brücke".as_bytes(), Some("windows-1252")), "Brücke");
        assert_eq!(read(b"\xff\xfeH\0i\0", None), "Hi");
    }

    #[test]
    fn the_server_is_believed_unless_the_bytes_are_plainly_utf_8() {
        assert_eq!(read(b"P\xf8\xedstav", Some("windows-1250")), "Přístav");
        assert_eq!(read("Brücke".as_bytes(), Some("iso-8859-1")), "Brücke");
    }

    #[test]
    fn a_page_may_name_its_own_set() {
        assert!(read(b"<meta charset='windows-1251'><p>\xcc\xee\xf1\xf2", None).ends_with("Мост"));
    }

    #[test]
    fn broken_bytes_stand_as_replacement_characters() {
        let text = "Šípková Lhota žádá příspěvek na opravu mostu přes řeku";
        let bytes = [text.as_bytes(), b"\xff"].concat();
        let document = document(&bytes, None);
        let decoded = decode(&document, &Limits::default()).unwrap();
        assert_eq!(decoded.text, format!("{text}\u{fffd}"));
        assert_eq!(decoded.problems[0].code, ProblemCode::BrokenEncoding);
    }

    #[test]
    fn a_limit_is_said_and_never_cuts_a_character() {
        let document = document("Brücke".as_bytes(), None);
        let decoded = decode(&document, &Limits { bytes: 3, ..Limits::default() }).unwrap();
        assert_eq!((decoded.text.as_ref(), decoded.complete), ("Br", false));
        assert_eq!(decoded.problems.len(), 1);
        assert_eq!(decoded.problems[0].code, ProblemCode::LimitReached);
    }

    #[test]
    fn nothing_and_no_text_are_not_read() {
        let limits = Limits::default();
        assert_eq!(decode(&document(b" \n", None), &limits).unwrap_err(), Unreadable::Empty);
        assert_eq!(
            decode(&document(b"%PDF-1.4", None), &limits).unwrap_err(),
            Unreadable::Binary("a PDF document")
        );
    }
}
