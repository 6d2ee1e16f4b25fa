//! The pages: what a reader sees.
//!
//! Comes in: what was asked, with the shelf behind it. Goes out: an answer, or nothing where there is nothing of
//! that name. The looks are in `web/`: a template takes ready words, escapes them, and works nothing out.

mod day;
mod list;
mod marked;
mod parts;
mod report;
mod source;
mod story;
#[cfg(test)]
mod tests;

use askama::Template;
use axum::http::StatusCode;

use super::answer::Answer;
use super::routes::{Asked, Reply};

pub(crate) use list::{search, stories};
pub(crate) use report::report;
pub(crate) use story::story;

/// A name that leads somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) name: String,
    pub(crate) href: String,
}

/// Where ids end that ask for the record instead of the page.
const RECORD: &str = ".json";

#[derive(Template)]
#[template(path = "about.html")]
struct About {
    search: String,
    version: &'static str,
}

/// What this is.
pub(crate) fn about(_: &Asked) -> Reply {
    let about = About { search: String::new(), version: env!("CARGO_PKG_VERSION") };
    Answer::page(&about).map(Some)
}

/// A page that says why there is no other.
#[derive(Template)]
#[template(path = "refusal.html")]
pub(crate) struct Refused {
    search: String,
    title: &'static str,
    what: &'static str,
}

/// The words for a status.
pub(crate) fn refusal(status: StatusCode) -> Refused {
    let (title, what) = match status {
        StatusCode::NOT_FOUND => (
            "Nothing here",
            "There is no page at this address. Perhaps it belongs to other reports than those that are open now.",
        ),
        StatusCode::METHOD_NOT_ALLOWED => ("Only reading", "These pages can be read, not changed."),
        StatusCode::FORBIDDEN => (
            "From elsewhere",
            "Another site asked for this page, and it is for this machine alone. Type the address yourself, or follow a link.",
        ),
        StatusCode::MISDIRECTED_REQUEST => {
            ("Another name", "This server answers to 127.0.0.1 and localhost only, with the port it printed.")
        }
        StatusCode::URI_TOO_LONG => ("Too long", "The address is longer than any page has. Try fewer words."),
        _ => (
            "That failed",
            "This page could not be made. The terminal in which Dateline runs says why; the other pages are there.",
        ),
    };
    Refused { search: String::new(), title, what }
}
