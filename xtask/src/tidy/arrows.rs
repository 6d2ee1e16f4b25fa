//! No arrow but those of ARCHITECTURE.md: which crate may depend on which of ours.

use super::Finding;
use crate::tree::Tree;

/// Each manifest, with the crates of ours that it may name under `[dependencies]`.
const ARROWS: [(&str, &[&str]); 7] = [
    ("crates/dateline-types/Cargo.toml", &[]),
    ("crates/dateline-extract/Cargo.toml", &["dateline-types"]),
    ("crates/dateline-annotate/Cargo.toml", &["dateline-types"]),
    ("crates/dateline-story/Cargo.toml", &["dateline-types"]),
    (
        "crates/dateline/Cargo.toml",
        &["dateline-annotate", "dateline-extract", "dateline-story", "dateline-types"],
    ),
    ("crates/dateline-cli/Cargo.toml", &["dateline"]),
    ("xtask/Cargo.toml", &["dateline-types"]),
];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let manifests = tree.files.iter().filter(|file| is_member(&file.path));
    manifests.flat_map(|file| of_manifest(&file.path, &file.text)).collect()
}

fn is_member(path: &str) -> bool {
    path == "xtask/Cargo.toml" || path.starts_with("crates/") && path.ends_with("/Cargo.toml")
}

fn of_manifest(path: &str, text: &str) -> Vec<Finding> {
    let Some((_, allowed)) = ARROWS.iter().find(|(manifest, _)| *manifest == path) else {
        let advice = "draw it into ARCHITECTURE.md and add its arrows to xtask/src/tidy/arrows.rs";
        return vec![Finding {
            place: path.to_owned(),
            what: "a crate that is not on the map".to_owned(),
            advice,
        }];
    };
    let wrong = dependencies(text).into_iter().filter(|(_, name)| !allowed.contains(&name.as_str()));
    let finding = |(line, name)| Finding {
        place: format!("{path}:{line}"),
        what: format!("an arrow to {name} that is not on the map"),
        advice: "move what is needed to a crate that both may know; ARCHITECTURE.md has the arrows",
    };
    wrong.map(finding).collect()
}

/// The crates of ours that a manifest needs to be built (not those for tests), with their lines.
fn dependencies(manifest: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut within = false;
    for (line, number) in manifest.lines().zip(1..) {
        if let Some(section) = line.trim().strip_prefix('[') {
            let section = section.trim_end_matches(']');
            within = section.ends_with("dependencies") && !section.ends_with("dev-dependencies");
            if let Some((kind, name)) = section.rsplit_once("dependencies.")
                && !kind.ends_with("dev-")
            {
                found.push((number, name.to_owned()));
            }
        } else if within {
            let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
            found.push((number, name.trim_matches('"').to_owned()));
        }
    }
    found.retain(|(_, name)| name == "dateline" || name.starts_with("dateline-") || name == "xtask");
    found
}

#[cfg(test)]
mod tests {
    use super::of_manifest;

    fn wrong(path: &str, manifest: &str) -> Vec<String> {
        of_manifest(path, manifest).into_iter().map(|finding| finding.place).collect()
    }

    #[test]
    fn a_pure_stage_knows_no_other_stage() {
        let path = "crates/dateline-story/Cargo.toml";
        let manifest =
            "[dependencies]\ndateline-types.workspace = true\ndateline-annotate = { path = \"..\" }\n";
        assert_eq!(wrong(path, manifest), ["crates/dateline-story/Cargo.toml:3"]);
        assert_eq!(
            wrong(path, "[dependencies.dateline]\npath = \"..\"\n"),
            ["crates/dateline-story/Cargo.toml:1"]
        );
    }

    #[test]
    fn tests_may_know_more() {
        let manifest = "[dev-dependencies]\ndateline-annotate.workspace = true\n";
        assert!(wrong("crates/dateline-story/Cargo.toml", manifest).is_empty());
    }

    #[test]
    fn a_new_crate_is_drawn_first() {
        assert_eq!(wrong("crates/dateline-new/Cargo.toml", ""), ["crates/dateline-new/Cargo.toml"]);
    }
}
