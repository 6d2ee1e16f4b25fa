//! What leaves a case: records, a table of facts, a text to read.
//!
//! Comes in: reports and stories of a case. Goes out: JSON lines, CSV and Markdown. Refuses to hand on whole
//! texts unless it is asked to: by default each fact leaves with its own words, its span, and the hash of the
//! text it stands in.

mod facts;
mod prose;
mod record;
mod table;

pub use prose::{contents, story_prose};
pub use record::export_record;
pub use table::Table;
