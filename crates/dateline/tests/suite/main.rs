//! Story tests: prose with expectations, run by `cargo test -p dateline --test suite`.
//!
//! Comes in: every Markdown file under `tests/suite/` at the root of the project (the format is described
//! there, in `README.md`). Goes out: one test a case, named `folder/file: heading`. Refuses to know how
//! anything is found: cases go through the same public stages as any other input.

mod cases;
mod check;
mod expectation;
mod found;
mod outcome;
mod relation;
mod run;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/suite");
    let trials = files(&root).iter().flat_map(|file| trials(&root, file)).collect();
    libtest_mimic::run(&arguments, trials).exit();
}

/// Every story test below a folder, in order of its path.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("a folder can be listed").path()).collect();
    paths.sort();
    let below = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    paths.into_iter().flat_map(below).filter(|path| is_story_test(path)).collect()
}

fn is_story_test(path: &Path) -> bool {
    let readme = path.file_name().is_some_and(|name| name == "README.md");
    path.extension().is_some_and(|extension| extension == "md") && !readme
}

/// The tests of one file; a file that cannot be read as cases is one failing test.
fn trials(root: &Path, file: &Path) -> Vec<Trial> {
    let place = file.strip_prefix(root).unwrap_or(file).to_string_lossy().replace('\\', "/");
    let name = place.trim_end_matches(".md").to_owned();
    let text = fs::read_to_string(file).unwrap_or_default();
    match cases::read(&text) {
        Ok(cases) => cases.into_iter().map(|case| trial(&place, &name, case)).collect(),
        Err(wrong) => {
            let message = format!("tests/suite/{place}:{wrong}");
            vec![Trial::test(name, move || Err(Failed::from(message)))]
        }
    }
}

fn trial(place: &str, name: &str, case: cases::Case) -> Trial {
    let place = format!("tests/suite/{place}");
    Trial::test(format!("{name}: {}", case.heading), move || {
        verdict(&place, &case).map_err(|report| Failed::from(format!("\n{report}")))
    })
}

fn verdict(place: &str, case: &cases::Case) -> Result<(), String> {
    let outcome = run::run(&case.inputs).map_err(|error| format!("{place}: {error}\n"))?;
    check::case(place, case, &outcome)
}
