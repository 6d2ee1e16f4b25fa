//! The bundled case: a dozen reports on an invented story.
//!
//! Comes in: nothing. Goes out: documents, as if they had been read from files. Refuses to be special: the
//! reports take the same way as any others.

use std::path::Path;

use dateline_types::MediaType;

use crate::Acquired;

/// The name and the bytes of each report, in the order in which they came out.
pub const REPORTS: [(&str, &[u8]); 0] = [];

/// The bundled reports as documents.
pub fn documents() -> impl Iterator<Item = Acquired> {
    REPORTS.iter().map(|&(name, bytes)| {
        let html = Path::new(name).extension().is_some_and(|ending| ending == "html");
        let media_type = if html { MediaType::Html } else { MediaType::Plain };
        Acquired::file(name, media_type, bytes.to_vec())
    })
}
