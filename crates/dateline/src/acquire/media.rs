//! What kind of input a file is: by its name, else by its first bytes.
//!
//! Comes in: a path, and the first bytes where the name does not say. Goes out: how to read it. Refuses to
//! look further than the first kilobyte.

use std::path::Path;

use dateline_types::MediaType;

/// How an input is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One document.
    Document(MediaType),
    /// One JSON object a line, each a document.
    JsonLines,
    /// One JSON value, an object or an array of them.
    Json,
    /// Known, and not read yet.
    NotYet(&'static str),
}

/// Endings and what they mean, one a line.
const ENDINGS: [(&str, Kind); 17] = [
    ("conllu", Kind::NotYet("a CoNLL-U file")),
    ("htm", Kind::Document(MediaType::Html)),
    ("html", Kind::Document(MediaType::Html)),
    ("json", Kind::Json),
    ("jsonl", Kind::JsonLines),
    ("ndjson", Kind::JsonLines),
    ("atom", Kind::NotYet("a feed")),
    ("opml", Kind::NotYet("an OPML list of feeds")),
    ("pdf", Kind::NotYet("a PDF document")),
    ("rss", Kind::NotYet("a feed")),
    ("text", Kind::Document(MediaType::Plain)),
    ("txt", Kind::Document(MediaType::Plain)),
    ("warc", Kind::NotYet("a WARC archive")),
    ("wacz", Kind::NotYet("a WACZ archive")),
    ("xht", Kind::Document(MediaType::Html)),
    ("xhtml", Kind::Document(MediaType::Html)),
    ("gz", Kind::NotYet("a compressed file")),
];

/// What the name of a file says it is.
pub(super) fn by_name(path: &Path) -> Option<Kind> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    ENDINGS.iter().find(|(known, _)| *known == ending).map(|&(_, kind)| kind)
}

/// What the first bytes of a file say it is. Plain text where they say nothing.
pub(super) fn by_bytes(bytes: &[u8]) -> Kind {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let start = bytes[..bytes.len().min(1024)].to_ascii_lowercase();
    match start.first() {
        Some(b'{') => Kind::JsonLines,
        Some(b'<') if is_feed(&start) => Kind::NotYet("a feed"),
        Some(b'<') => Kind::Document(MediaType::Html),
        _ => Kind::Document(MediaType::Plain),
    }
}

fn is_feed(start: &[u8]) -> bool {
    [b"<rss".as_slice(), b"<feed", b"<opml"]
        .iter()
        .any(|root| start.windows(root.len()).any(|part| part == *root))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use dateline_types::MediaType::{Html, Plain};

    use super::{Kind, by_bytes, by_name};

    #[test]
    fn the_name_decides_whatever_its_case() {
        assert_eq!(by_name(Path::new("a/Report.HTML")), Some(Kind::Document(Html)));
        assert_eq!(by_name(Path::new("a.jsonl")), Some(Kind::JsonLines));
        assert_eq!(by_name(Path::new("a/page")), None);
    }

    #[test]
    fn the_first_bytes_decide_where_the_name_does_not() {
        assert_eq!(by_bytes(b"\xef\xbb\xbf  <!DOCTYPE html><html>"), Kind::Document(Html));
        assert_eq!(by_bytes(b"{\"text\": \"It rained.\"}"), Kind::JsonLines);
        assert_eq!(by_bytes(b"<?xml version='1.0'?><rss>"), Kind::NotYet("a feed"));
        assert_eq!(by_bytes(b"It rained."), Kind::Document(Plain));
        assert_eq!(by_bytes(b""), Kind::Document(Plain));
    }
}
