//! Nothing unfinished is called done.

use super::{Finding, code};
use crate::tree::Tree;

/// Macros that stand where work is missing.
const MACROS: [&str; 2] = ["todo", "unimplemented"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    tree.rust().flat_map(|file| of_file(&file.path, &file.text)).collect()
}

fn of_file(path: &str, text: &str) -> Vec<Finding> {
    let code = code::blank(text);
    let lines = code.lines().zip(1..).filter(|(line, _)| MACROS.iter().any(|name| calls(line, name)));
    let finding = |(_, number)| Finding {
        place: format!("{path}:{number}"),
        what: "work that is missing".to_owned(),
        advice: "do it, or leave it out and say in the documentation what is not there",
    };
    lines.map(finding).collect()
}

fn calls(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| line[at + name.len()..].starts_with('!'))
}

#[cfg(test)]
mod tests {
    use super::of_file;

    #[test]
    fn a_call_is_found_and_a_word_is_not() {
        let found = of_file("a.rs", "// todo!() is fine here\nfn a() { todo!() }\n");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, "a.rs:2");
    }
}
