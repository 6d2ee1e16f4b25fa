//! Dateline as a library: from files to stories.
//!
//! Comes in: paths, streams and [`Settings`]. Goes out: annotated reports, records, stories, and a [`Case`] that keeps
//! them. This crate is the one door to files, clock and database; the stages behind it are pure. It refuses to know terminals, colours
//! and flags.
//!
//! ```
//! use dateline::{Acquired, Pipeline, Settings};
//!
//! let pipeline = Pipeline::new(Settings::default());
//! let page = Acquired::text("The river rose.\n\n\"We will rebuild,\" Mayor Ana Ruiz said on 3 May 2030.");
//! let report = pipeline.read(page).unwrap();
//! assert!(report.report.text.contains("rebuild"));
//! ```
//!
//! Many reports, kept in a case:
//!
//! ```no_run
//! use dateline::{Case, read};
//!
//! for report in read(&["pages/"]) {
//!     println!("{}", report?.report.text);
//! }
//! let mut case = Case::open_or_create("flood.dateline")?;
//! case.add(dateline::inputs(&["pages/"]), &dateline::Settings::default(), |added| added.is_ok())?;
//! for said in &case.who("Ana Ruiz", 10)?[0].said {
//!     println!("{}  {}", said.place.fact, said.place.words);
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod acquire;
pub mod case;
pub mod demo;
pub mod export;
mod identity;
mod pipeline;
mod record;
mod render;
pub mod search;

pub use acquire::{Acquired, Inputs, Reason, Refused, inputs};
pub use case::{Case, CaseError};
pub use dateline_annotate::{Cue, Explained, explain};
pub use dateline_extract::{Judged, Limits, Unreadable, Where};
pub use dateline_story::Grouper;
pub use dateline_types as types;
pub use pipeline::{Grouped, Only, Pipeline, Settings, read};
pub use record::{made_by, report_record, story_record};
pub use render::{html, markdown};
