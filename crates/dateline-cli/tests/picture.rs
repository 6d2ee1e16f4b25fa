//! The picture in the README is real output: this test draws it anew and compares.
//!
//! After a change that is meant to be seen: `UPDATE_PICTURE=1 cargo test -p dateline-cli --test picture`.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// Lines of the demo that the picture shows: its head, and the first lines of each section.
const LINES: usize = 48;

fn demo() -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_dateline")).args(["demo", "--color", "always"]).output().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_inclusive('\n').take(LINES).collect()
}

#[test]
fn the_picture_in_the_readme_is_real_output() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/demo.svg");
    let drawn = anstyle_svg::Term::new().render_svg(&demo());
    if env::var_os("UPDATE_PICTURE").is_some() {
        fs::write(&path, drawn).unwrap();
        return;
    }
    let stands = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stands == drawn,
        "docs/demo.svg is not what `dateline demo` prints now; if the change is meant, draw it anew:\n  \
         UPDATE_PICTURE=1 cargo test -p dateline-cli --test picture"
    );
}
