//! Every command of the binary is explained to its users.

use super::Finding;
use crate::tree::{File, Tree};

const FOLDER: &str = "crates/dateline-cli/src/commands/";

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let guides: String =
        tree.files.iter().filter(|file| is_guide(file)).map(|file| file.text.as_str()).collect();
    let unexplained =
        tree.rust().filter_map(|file| command(&file.path)).filter(|name| !explains(&guides, name));
    let finding = |name: &str| Finding {
        place: format!("{FOLDER}{name}.rs"),
        what: format!("`dateline {name}` stands in no guide"),
        advice: "explain it, with an example, in README.md or under docs/",
    };
    unexplained.map(finding).collect()
}

fn is_guide(file: &File) -> bool {
    file.path == "README.md" || file.path.starts_with("docs/") && file.ends_with(".md")
}

/// The command of a file: one file, one command.
fn command(path: &str) -> Option<&str> {
    let name = path.strip_prefix(FOLDER)?.strip_suffix(".rs")?;
    (name != "mod" && !name.contains('/')).then_some(name)
}

fn explains(guides: &str, name: &str) -> bool {
    let call = format!("dateline {name}");
    let ends = |at: usize| !guides[at + call.len()..].starts_with(|sign: char| sign.is_alphanumeric());
    guides.match_indices(&call).any(|(at, _)| ends(at))
}

#[cfg(test)]
mod tests {
    use crate::tree::Tree;

    #[test]
    fn a_command_without_a_guide_is_found() {
        let tree = Tree::of(&[
            ("README.md", "Run `dateline read FILE` or `dateline storyline`."),
            ("crates/dateline-cli/src/commands/read.rs", ""),
            ("crates/dateline-cli/src/commands/story.rs", ""),
            ("crates/dateline-cli/src/commands/mod.rs", ""),
        ]);
        let found = super::check(&tree);
        assert_eq!(found.len(), 1);
        assert!(found[0].what.contains("`dateline story`"));
    }
}
