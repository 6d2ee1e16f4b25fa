//! Where a script ends.
//!
//! Comes in: the text behind `<script>`. Goes out: the place of the `</script` that ends it. A script may hide in a
//! comment, and in that comment a script of its own may begin and end. Refuses to run or to read it.

use memchr::memchr2_iter;

use super::raw::{is_end_tag, is_name};

const NAME: &[u8] = b"script";

/// Where in a script a sign stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Script,
    /// A comment, and where its dashes begin.
    Comment(usize),
    /// A script in that comment.
    Inner(usize),
}

/// The place of the end tag, or of the text's end.
pub(super) fn script_end(bytes: &[u8]) -> usize {
    let mut within = Within::Script;
    for at in memchr2_iter(b'<', b'>', bytes) {
        let here = &bytes[at..];
        within = match within {
            Within::Script | Within::Comment(_) if is_end_tag(here, NAME) => return at,
            Within::Script if here.starts_with(b"<!--") => Within::Comment(at + 2),
            Within::Comment(dashes) | Within::Inner(dashes) if closes(bytes, dashes, at) => Within::Script,
            Within::Comment(dashes) if here[0] == b'<' && is_name(&here[1..], NAME) => Within::Inner(dashes),
            Within::Inner(dashes) if is_end_tag(here, NAME) => Within::Comment(dashes),
            other => other,
        };
    }
    bytes.len()
}

/// Whether a sign is the last of a `-->` that begins no earlier than its comment's dashes.
fn closes(bytes: &[u8], dashes: usize, at: usize) -> bool {
    bytes[at] == b'>' && at >= dashes + 2 && bytes[..at].ends_with(b"--")
}

#[cfg(test)]
mod tests {
    use super::script_end;

    #[test]
    fn a_script_in_a_comment_does_not_end_the_one_around() {
        let script = "<!-- <script>a</script> b --> c";
        assert_eq!(script_end(format!("{script}</script>").as_bytes()), script.len());
        assert_eq!(script_end(b"<!-- </script> -->"), 5);
        assert_eq!(script_end(b"a </scripts> b"), 14);
    }
}
