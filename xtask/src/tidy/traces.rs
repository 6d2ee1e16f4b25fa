//! No paths of the machine on which something was written.

use super::Finding;
use crate::tree::Tree;

/// Folders at the root of a file system in which people work.
const FOLDERS: [&str; 5] = ["root", "home", "Users", "work", "farm"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    tree.files.iter().flat_map(|file| of_file(&file.path, &file.text)).collect()
}

fn of_file(path: &str, text: &str) -> Vec<Finding> {
    let lines = text.lines().zip(1..);
    let traced = lines.filter_map(|(line, number)| Some((number, trace(line)?)));
    let finding = |(number, folder)| Finding {
        place: format!("{path}:{number}"),
        what: format!("an absolute path, /{folder}/..."),
        advice: "write it from the root of the project, or take it as an argument",
    };
    traced.map(finding).collect()
}

/// The folder of the first absolute path in a line.
fn trace(line: &str) -> Option<&'static str> {
    FOLDERS.into_iter().find(|folder| {
        let path = format!("/{folder}/");
        line.match_indices(&path).any(|(at, _)| begins_a_path(&line[..at]))
    })
}

/// Whether a slash behind these words begins an absolute path, and is no part of an address or of a path.
fn begins_a_path(before: &str) -> bool {
    !before.ends_with(|sign: char| sign.is_alphanumeric() || "._-~})*<]/".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::of_file;

    #[test]
    fn an_absolute_path_is_found_and_an_address_is_not() {
        let slash = '/';
        let text = format!("cd {slash}root/here\nhttps:{slash}/example.org/home/page\n./work/x\n");
        let found = of_file("a.md", &text);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, "a.md:1");
    }
}
