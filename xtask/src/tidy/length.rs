//! No file of more lines than a reader can hold.

use super::Finding;
use crate::tree::Tree;

/// The hard limit; most files should stay below 400 lines.
const LIMIT: usize = 700;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let long = tree.rust().map(|file| (file, file.text.lines().count())).filter(|(_, lines)| *lines > LIMIT);
    let finding = |(file, lines): (&crate::tree::File, usize)| Finding {
        place: file.path.clone(),
        what: format!("{lines} lines, {LIMIT} at most"),
        advice: "it holds more than one thing: give each a file of its own",
    };
    long.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use crate::tree::Tree;

    #[test]
    fn the_limit_itself_is_allowed() {
        let (fits, long) = ("\n".repeat(super::LIMIT), "\n".repeat(super::LIMIT + 1));
        let found = super::check(&Tree::of(&[("a.rs", &fits), ("b.rs", &long)]));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, "b.rs");
    }
}
