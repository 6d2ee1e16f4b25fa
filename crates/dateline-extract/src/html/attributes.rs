//! Tags with very many attributes.
//!
//! Comes in: decoded text. Goes out: the same, in which no tag has more attributes than allowed. Refuses to
//! parse: it reads just enough to know where tags end. The tokenizer compares each attribute with all
//! earlier ones of its tag, so that the surplus must be gone before it looks.

use std::borrow::Cow;

use memchr::{memchr, memchr_iter};

/// The text with at most `limit` attributes a tag, and whether any was taken out.
pub(super) fn cap_attributes(text: &str, limit: usize) -> (Cow<'_, str>, bool) {
    let mut kept = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(open) = memchr(b'<', &text.as_bytes()[at..]) {
        at += open + 1;
        let tag = read_tag(&text[at..], limit);
        if tag.surplus < tag.end {
            kept.push_str(&text[copied..at + tag.surplus]);
            copied = at + tag.end;
        }
        at += tag.end;
        at += raw_length(tag.name, &text[at..]);
    }
    if copied == 0 {
        return (Cow::Borrowed(text), false);
    }
    kept.push_str(&text[copied..]);
    (Cow::Owned(kept), true)
}

/// A tag, measured in bytes behind its `<`.
struct Extent<'text> {
    name: &'text str,
    /// Where the attributes beyond the limit begin; `end` if there are none.
    surplus: usize,
    /// Where its `>` stands, or the text ends.
    end: usize,
}

fn read_tag(text: &str, limit: usize) -> Extent<'_> {
    let bytes = text.as_bytes();
    let slash = usize::from(bytes.first() == Some(&b'/'));
    if !bytes.get(slash).is_some_and(u8::is_ascii_alphabetic) {
        return Extent { name: "", surplus: 0, end: 0 };
    }
    let within_name = |byte: &u8| !byte.is_ascii_whitespace() && !matches!(byte, b'/' | b'>');
    let name_end = slash + bytes[slash..].iter().take_while(|byte| within_name(byte)).count();
    let mut at = name_end;
    let mut surplus = None;
    for count in 0.. {
        at += bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace() || **byte == b'/').count();
        if at >= bytes.len() || bytes[at] == b'>' {
            break;
        }
        if count == limit {
            surplus = Some(at);
        }
        at = attribute_end(bytes, at);
    }
    let name = if slash == 0 { &text[..name_end] } else { "" };
    Extent { name, surplus: surplus.unwrap_or(at), end: at }
}

/// The end of the attribute that begins at `at`, its value included.
fn attribute_end(bytes: &[u8], at: usize) -> usize {
    let skip = |from: usize, passes: fn(u8) -> bool| {
        from + bytes[from..].iter().take_while(|&&byte| passes(byte)).count()
    };
    // A name may begin with an equals sign.
    let name_end = skip(at + 1, |byte| !byte.is_ascii_whitespace() && !matches!(byte, b'/' | b'>' | b'='));
    let sign = skip(name_end, |byte| byte.is_ascii_whitespace());
    if bytes.get(sign) != Some(&b'=') {
        return name_end;
    }
    let value = skip(sign + 1, |byte| byte.is_ascii_whitespace());
    match bytes.get(value) {
        Some(&quote @ (b'"' | b'\'')) => {
            memchr(quote, &bytes[value + 1..]).map_or(bytes.len(), |length| value + length + 2)
        }
        _ => skip(value, |byte| !byte.is_ascii_whitespace() && byte != b'>'),
    }
}

/// How far the text behind this tag is not markup.
fn raw_length(name: &str, text: &str) -> usize {
    if !["script", "style"].iter().any(|raw| name.eq_ignore_ascii_case(raw)) {
        return 0;
    }
    let closes = |&at: &usize| {
        let behind = text.as_bytes()[at + 1..].strip_prefix(b"/").unwrap_or_default();
        behind.get(..name.len()).is_some_and(|own| own.eq_ignore_ascii_case(name.as_bytes()))
    };
    memchr_iter(b'<', text.as_bytes()).find(closes).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::cap_attributes;

    #[test]
    fn ordinary_markup_is_left_alone() {
        let page = "<!-- <p a b --> 1 < 2 <p class='a > b' id=x hidden>Text</p><br/>";
        let (text, cut) = cap_attributes(page, 3);
        assert_eq!((text.as_ref(), cut), (page, false));
    }

    #[test]
    fn surplus_attributes_are_taken_out() {
        let (text, cut) = cap_attributes("<p a=1 b='>' c=\"3\" d>Text</p>", 2);
        assert_eq!((text.as_ref(), cut), ("<p a=1 b='>' >Text</p>", true));
    }

    #[test]
    fn a_script_is_not_markup() {
        let page = "<script>if (a<b && c && d && e) {}</script><p>Text";
        assert!(!cap_attributes(page, 2).1);
    }

    proptest! {
        #[test]
        fn few_attributes_change_nothing(page in "[<>/a-c='\" \\n!é-]{0,80}") {
            let (text, _) = cap_attributes(&page, 100);
            prop_assert_eq!(text.as_ref(), page.as_str());
        }

        #[test]
        fn no_text_panics(page in "[<>/a-c='\" \\n!é-]{0,80}", limit in 0usize..4) {
            let _ = cap_attributes(&page, limit);
        }
    }
}
