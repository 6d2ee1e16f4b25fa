//! Bytes that are no text.
//!
//! Comes in: the bytes of a document. Goes out: what they look like, where they are not text: by the magic
//! number at their start, else by signs that no text holds. Refuses to open anything.

/// What these bytes are, where they cannot be text.
pub(crate) fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    let by_magic =
        MAGIC.iter().find(|(at, magic, _)| bytes.get(*at..).is_some_and(|rest| rest.starts_with(magic)));
    by_magic.map(|&(_, _, kind)| kind).or_else(|| holds_no_text(bytes).then_some("binary data"))
}

/// Where the number stands, the number, and what it announces.
const MAGIC: [(usize, &[u8], &str); 28] = [
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (0, b"II*\0", "a TIFF image"),
    (0, b"MM\0*", "a TIFF image"),
    (8, b"WEBPVP8", "a WebP image"),
    (4, b"ftypavif", "an AVIF image"),
    (0, b"%PDF-", "a PDF document"),
    (0, b"PK\x03\x04", "a ZIP archive"),
    (0, b"PK\x05\x06", "a ZIP archive"),
    (0, b"\x1f\x8b\x08", "a gzip archive"),
    (0, b"BZh91AY&SY", "a bzip2 archive"),
    (0, b"\xfd7zXZ\0", "an xz archive"),
    (0, b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ\x90\0", "a program"),
    (0, b"\0asm", "a program"),
    (0, b"wOFF", "a font"),
    (0, b"wOF2", "a font"),
    (0, b"OggS\0", "a sound recording"),
    (0, b"ID3\x03", "a sound recording"),
    (4, b"ftyp", "a film"),
    (0, b"SQLite format 3\0", "a database"),
];

/// How many bytes are looked at.
const LOOK: usize = 8192;

/// A hundredth of control characters, or any NUL outside of UTF-16, is more than a text has.
fn holds_no_text(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(LOOK)];
    if looks_like_utf16(head) || is_markup(head) {
        return false;
    }
    let control = |&&byte: &&u8| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1b);
    let controls = head.iter().filter(control).count();
    memchr::memchr(0, head).is_some() || controls * 100 > head.len()
}

/// Whether it says of itself that it is a page: then control characters are dirt, not data.
fn is_markup(head: &[u8]) -> bool {
    let start: Vec<u8> = head.trim_ascii_start().iter().take(256).map(u8::to_ascii_lowercase).collect();
    start.starts_with(b"<!doctype html") || memchr::memmem::find(&start, b"<html").is_some()
}

/// A byte order mark, or NULs on nearly every second place and on no other.
pub(crate) fn looks_like_utf16(head: &[u8]) -> bool {
    head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") || utf16_without_mark(head).is_some()
}

/// Whether UTF-16 without a mark puts its NULs first (big endian) or second.
pub(crate) fn utf16_without_mark(head: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = &head[..head.len().min(LOOK)];
    let nulls = |odd: usize| head.iter().skip(odd).step_by(2).filter(|&&byte| byte == 0).count();
    let many = head.len() * 2 / 5;
    match (nulls(0), nulls(1)) {
        (0, second) if second > 1 && second > many => Some(encoding_rs::UTF_16LE),
        (first, 0) if first > 1 && first > many => Some(encoding_rs::UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::kind_of;

    #[test]
    fn known_kinds_are_named() {
        assert_eq!(kind_of(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Some("a PNG image"));
        assert_eq!(kind_of(b"PK\x03\x04\x14\0"), Some("a ZIP archive"));
        assert_eq!(kind_of(b"%PDF-1.7\n"), Some("a PDF document"));
    }

    #[test]
    fn what_no_text_holds_is_binary_data() {
        assert_eq!(kind_of(b"abc\0def"), Some("binary data"));
        assert_eq!(kind_of(&[1, 2, 3, 4, 5]), Some("binary data"));
    }

    #[test]
    fn text_is_text_in_any_character_set() {
        assert_eq!(kind_of("Přístav je zavřený.\r\n\tDál nic.".as_bytes()), None);
        assert_eq!(kind_of(b"caf\xe9 ferm\xe9"), None);
        assert_eq!(kind_of(b"H\0e\0l\0l\0o\0"), None);
        assert_eq!(kind_of(b""), None);
    }
}
