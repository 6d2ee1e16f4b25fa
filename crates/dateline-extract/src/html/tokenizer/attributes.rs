//! Attributes that no reader asks for.
//!
//! Comes in: the names of a tag and of an attribute. Goes out: whether the attribute is left out. Scripts find
//! their data by such attributes, and pages are full of them. Refuses to leave anything out where the tree
//! builder compares attributes: among formatting elements.

/// Whether nobody will ask for this attribute.
pub(super) fn is_unread(tag: &str, name: &[u8]) -> bool {
    let begins = |prefix: &[u8]| name.get(..prefix.len()).is_some_and(|own| own.eq_ignore_ascii_case(prefix));
    let is_read = || READ.iter().any(|own| name.eq_ignore_ascii_case(own));
    (begins(b"on") || begins(b"data-") && !is_read()) && FORMATTING.binary_search(&tag).is_err()
}

/// Attributes of this kind in which dates are looked for (`date/places.rs`).
const READ: [&[u8]; 4] = [b"data-date", b"data-datetime", b"data-published", b"data-time"];

/// Formatting elements, of which the tree builder opens no more than three that are the same. Of `a` and `nobr`,
/// which belong to them too, it never holds two open. Sorted.
const FORMATTING: &[&str] =
    &["b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"];

#[cfg(test)]
mod tests {
    use super::{FORMATTING, is_unread};

    #[test]
    fn what_scripts_look_for_is_left_out() {
        assert!(FORMATTING.is_sorted());
        assert!(is_unread("div", b"data-id") && is_unread("a", b"onClick") && is_unread("p", b"DATA-x"));
        assert!(!is_unread("span", b"data-date") && !is_unread("time", b"Data-Time"));
        assert!(!is_unread("b", b"data-id") && !is_unread("div", b"datetime") && !is_unread("div", b"o"));
    }
}
