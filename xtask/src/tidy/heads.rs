//! Every module says what comes in, what goes out, and what it refuses to know.

use super::Finding;
use crate::tree::Tree;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let headless = tree.rust().filter(|file| file.is_source() && !file.text.starts_with("//!"));
    let finding = |file: &crate::tree::File| Finding {
        place: format!("{}:1", file.path),
        what: "a module without a `//!` head".to_owned(),
        advice: "begin it with what comes in, what goes out, and what it refuses to know",
    };
    headless.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use crate::tree::Tree;

    #[test]
    fn source_without_a_head_is_found_and_tests_are_left_alone() {
        let tree = Tree::of(&[
            ("crates/a/src/lib.rs", "//! Said.\n"),
            ("crates/a/src/b.rs", "use std::fmt;\n"),
            ("crates/a/examples/c.rs", "fn main() {}\n"),
        ]);
        let found = super::check(&tree);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, "crates/a/src/b.rs:1");
    }
}
