//! The character set that a page states in its own markup.
//!
//! Comes in: the bytes of a page. Goes out: the set that its first good `<meta>` names, found as the HTML standard
//! says that browsers find it. Refuses to look at the text itself.

use encoding_rs::{Encoding, WINDOWS_1252, X_USER_DEFINED};

/// How far into a page a browser looks before it parses.
const FIRST: usize = 1024;
/// Names of attributes of one `<meta>` that are remembered: no page has as many, and the time stays bounded.
const MOST_ATTRIBUTES: usize = 64;
/// How far into its head it goes on looking while it parses.
const HEAD: usize = 1 << 16;

/// The set that a `<meta>` names in the first kilobyte, else in the rest of the head.
pub(crate) fn stated(bytes: &[u8]) -> Option<&'static Encoding> {
    let first = &bytes[..bytes.len().min(FIRST)];
    in_markup(first, false).or_else(|| in_markup(&bytes[..bytes.len().min(HEAD)], true))
}

/// The first set that a `<meta>` names. A browser that parses knows scripts, and where the body begins.
fn in_markup(bytes: &[u8], parses: bool) -> Option<&'static Encoding> {
    let mut rest = bytes;
    loop {
        rest = &rest[memchr::memchr(b'<', rest)?..];
        if is_tag(rest, b"<meta") {
            let mut attributes = Attributes { rest: &rest[b"<meta".len()..], ended: false };
            let named = named(&mut attributes);
            if named.is_some() || attributes.ended {
                return named;
            }
            rest = attributes.rest;
        } else if parses && is_tag(rest, b"<body") {
            return None;
        } else {
            rest = behind_markup(rest, parses)?;
        }
    }
}

/// What stands behind a comment, a script, a tag, or another thing in angle brackets.
fn behind_markup(rest: &[u8], parses: bool) -> Option<&[u8]> {
    if rest.starts_with(b"<!--") {
        return behind(&rest[2..], b"-->");
    }
    if parses && is_tag(rest, b"<script") {
        return behind(rest, b"</script").or_else(|| behind(rest, b"</SCRIPT"));
    }
    let name = rest[1..].strip_prefix(b"/").unwrap_or(&rest[1..]);
    match (name.first(), rest.get(1)) {
        (Some(letter), _) if letter.is_ascii_alphabetic() => behind_tag(name),
        (_, Some(b'!' | b'/' | b'?')) => behind(rest, b">"),
        _ => Some(&rest[1..]),
    }
}

fn behind_tag(name: &[u8]) -> Option<&[u8]> {
    let end = name.iter().position(|&byte| is_blank(byte) || byte == b'>')?;
    let mut attributes = Attributes { rest: &name[end..], ended: false };
    while attributes.next().is_some() {}
    (!attributes.ended).then_some(attributes.rest)
}

fn behind<'page>(rest: &'page [u8], end: &[u8]) -> Option<&'page [u8]> {
    memchr::memmem::find(rest, end).map(|at| &rest[at + end.len()..])
}

fn is_tag(rest: &[u8], tag: &[u8]) -> bool {
    let begins = rest.get(..tag.len()).is_some_and(|own| own.eq_ignore_ascii_case(tag));
    begins && rest.get(tag.len()).is_some_and(|&byte| is_blank(byte) || matches!(byte, b'/' | b'>'))
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0c' | b'\r' | b' ')
}

/// The set that the attributes of one `<meta>` name.
fn named(attributes: &mut Attributes<'_>) -> Option<&'static Encoding> {
    let (mut is_type, mut by_charset, mut by_content) = (false, None, None);
    let mut known: Vec<Vec<u8>> = Vec::new();
    for (name, value) in attributes.by_ref() {
        if known.contains(&name) {
            continue;
        }
        match name.as_slice() {
            b"http-equiv" => is_type = value == b"content-type",
            b"content" => by_content = in_content(&value),
            b"charset" => by_charset = Some(Encoding::for_label(&value)),
            _ => {}
        }
        if known.len() < MOST_ATTRIBUTES {
            known.push(name);
        }
    }
    let named = by_charset.unwrap_or_else(|| by_content.filter(|_| is_type));
    named.filter(|_| !attributes.ended).map(readable)
}

/// UTF-16 means UTF-8 here: the bytes of its name could be read.
fn readable(encoding: &'static Encoding) -> &'static Encoding {
    if encoding == X_USER_DEFINED { WINDOWS_1252 } else { encoding.output_encoding() }
}

/// The name behind `charset=` in `text/html; charset=utf-8`.
fn in_content(value: &[u8]) -> Option<&'static Encoding> {
    let blankless = |text: &[u8]| text.iter().position(|&byte| !is_blank(byte)).unwrap_or(text.len());
    let mut rest = value;
    let name = loop {
        rest = behind(rest, b"charset")?;
        let sign = &rest[blankless(rest)..];
        if let Some(name) = sign.strip_prefix(b"=") {
            break &name[blankless(name)..];
        }
    };
    let label = match name.first()? {
        quote @ (b'"' | b'\'') => &name[1..=memchr::memchr(*quote, &name[1..])?],
        _ => name.split(|&byte| is_blank(byte) || byte == b';').next()?,
    };
    Encoding::for_label(label)
}

/// The attributes of a tag, in small letters.
struct Attributes<'page> {
    rest: &'page [u8],
    /// The page ended within the tag.
    ended: bool,
}

impl Iterator for Attributes<'_> {
    type Item = (Vec<u8>, Vec<u8>);

    fn next(&mut self) -> Option<Self::Item> {
        self.pass(|byte| is_blank(byte) || byte == b'/');
        if self.peek()? == b'>' {
            return None;
        }
        let equals_first = self.taken(|byte| byte == b'=', 1);
        let mut name = self.taken(|byte| !is_blank(byte) && !matches!(byte, b'/' | b'>' | b'='), usize::MAX);
        name.splice(0..0, equals_first);
        self.pass(is_blank);
        if self.peek()? != b'=' {
            return Some((name, Vec::new()));
        }
        self.rest = &self.rest[1..];
        self.pass(is_blank);
        let value = match self.peek()? {
            quote @ (b'"' | b'\'') => self.quoted(quote)?,
            _ => self.taken(|byte| !is_blank(byte) && byte != b'>', usize::MAX),
        };
        self.peek().map(|_| (name, value))
    }
}

impl Attributes<'_> {
    fn peek(&mut self) -> Option<u8> {
        self.ended |= self.rest.is_empty();
        self.rest.first().copied()
    }

    fn pass(&mut self, is_passed: impl Fn(u8) -> bool) {
        let end = self.rest.iter().position(|&byte| !is_passed(byte)).unwrap_or(self.rest.len());
        self.rest = &self.rest[end..];
    }

    fn taken(&mut self, is_taken: impl Fn(u8) -> bool, most: usize) -> Vec<u8> {
        let end = self.rest.iter().take(most).position(|&byte| !is_taken(byte));
        let (taken, rest) = self.rest.split_at(end.unwrap_or(self.rest.len().min(most)));
        self.rest = rest;
        taken.to_ascii_lowercase()
    }

    fn quoted(&mut self, quote: u8) -> Option<Vec<u8>> {
        let inside = &self.rest[1..];
        let end = memchr::memchr(quote, inside);
        self.ended |= end.is_none();
        let value = inside[..end?].to_ascii_lowercase();
        self.rest = &inside[end? + 1..];
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::stated;

    fn set(page: &str) -> Option<&'static str> {
        stated(page.as_bytes()).map(encoding_rs::Encoding::name)
    }

    #[test]
    fn a_meta_names_the_set_in_either_way() {
        assert_eq!(set("<meta charset=iso-8859-2>"), Some("ISO-8859-2"));
        assert_eq!(set("<META  CharSet = 'Shift_JIS' >"), Some("Shift_JIS"));
        let typed = r#"<meta content="text/html; charset='euc-kr'" http-equiv="Content-Type">"#;
        assert_eq!(set(typed), Some("EUC-KR"));
        assert_eq!(set("<meta charset=utf-16le>"), Some("UTF-8"));
        assert_eq!(set("<meta charset=bogus><meta charset=windows-1251>"), Some("windows-1251"));
    }

    #[test]
    fn what_only_looks_like_one_names_none() {
        assert_eq!(set("<!-- <meta charset=koi8-r> --><p title='<meta charset=koi8-r>'>"), None);
        assert_eq!(set("<metacharset=koi8-r><meta name=x content='text/html; charset=koi8-r'>"), None);
        assert_eq!(set("<meta charset=\"koi8-r"), None);
        assert_eq!(set("<meta data-x='charset=koi8-r'>"), None);
    }

    #[test]
    fn a_late_one_counts_within_the_head() {
        let late = |before: &str| set(&format!("<head>{before}<meta charset=koi8-r>"));
        assert_eq!(late(&format!("<!--{}-->", "x".repeat(9_000))), Some("KOI8-R"));
        assert_eq!(
            late(&format!("<script>/*{}*/'<meta charset=utf-8>'</script>", "x".repeat(2_000))),
            Some("KOI8-R")
        );
        assert_eq!(late(&format!("<title>{}</title><body class=a>", "x".repeat(2_000))), None);
    }

    proptest! {
        #[test]
        fn no_bytes_panic(page in "(<meta|charset=|content=|<!--|-->|[<>/\"' =;!?a-z8-]){0,30}") {
            let _ = stated(page.as_bytes());
        }
    }
}
