//! The page of a story, served to this machine alone.
//!
//! Comes in: a [`Shelf`] of stories and reports. Goes out: plain pages without a script: every fact with an
//! address of its own and its source beside it. Refuses every request that is not a reader's on this machine,
//! and makes none itself.

mod address;
mod answer;
mod browser;
mod guard;
#[cfg(test)]
mod invented;
mod kept;
mod memory;
mod pages;
mod query;
mod routes;
mod segments;
mod server;
mod shelf;
#[cfg(test)]
mod tests;

pub(crate) use browser::open as open_browser;
pub(crate) use kept::Kept;
pub(crate) use memory::Memory;
pub(crate) use server::Server;
pub(crate) use shelf::Shelf;
