//! Opens a page in the reader's browser.
//!
//! Comes in: our own address. Goes out: nothing; where there is no browser, the address on standard output serves.
//! Refuses to go through a shell.

use std::process::{Command, Stdio};
use std::{env, thread};

/// Asks the platform to show a page, where it has a display.
pub(crate) fn open(address: &str) {
    let Some((opener, arguments)) = opener() else { return };
    let mut command = Command::new(opener);
    command.args(arguments).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if let Ok(mut child) = command.spawn() {
        // The opener ends when the browser has the address; nobody else would take note of it.
        thread::spawn(move || child.wait());
    }
}

fn opener() -> Option<(&'static str, &'static [&'static str])> {
    if cfg!(windows) {
        return Some(("rundll32", &["url.dll,FileProtocolHandler"]));
    }
    if cfg!(target_os = "macos") {
        return Some(("open", &[]));
    }
    let display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some());
    display.then_some(("xdg-open", &[]))
}
