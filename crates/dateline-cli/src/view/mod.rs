//! What people see: reports and stories as text for a terminal.
//!
//! Comes in: reports and stories, with the screen they are for. Goes out: text with ANSI styles, which
//! [`Output`](crate::output::Output) takes out where they are not wanted. Refuses to show a line without the
//! words it stands on.

mod case;
pub(crate) mod excerpt;
mod explanation;
mod judged;
mod marks;
mod page;
mod report;
mod story;
mod style;
pub(crate) mod words;

pub(crate) use case::{changes, findings, found, stories, who};
pub(crate) use explanation::explanation;
pub(crate) use judged::judged;
pub(crate) use page::Screen;
pub(crate) use report::{placement, report};
pub(crate) use story::{Extent, comparison, figures, story};
pub(crate) use words::clean;
