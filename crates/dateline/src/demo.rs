//! The bundled case: a dozen reports on an invented story.
//!
//! Comes in: nothing. Goes out: documents, as if they had been read from files. Refuses to be special: the
//! reports take the same way as any others.

use std::path::Path;

use dateline_types::MediaType;

use crate::Acquired;

/// A file of `demo/`, by name, with its bytes.
macro_rules! bundled {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../demo/", $name)))
    };
}

/// The name and the bytes of each report, in the order in which they came out.
pub const REPORTS: [(&str, &[u8]); 13] = [
    bundled!("01-courier-muddy-water.html"),
    bundled!("02-wire-evacuation.txt"),
    bundled!("03-standard-evacuation.html"),
    bundled!("04-tidewater-second-night.txt"),
    bundled!("05-courier-night-tram.html"),
    bundled!("06-radio-selwen-gate.txt"),
    bundled!("07-courier-letter.html"),
    bundled!("08-courier-letter-updated.html"),
    bundled!("09-standard-night-tram-recount.txt"),
    bundled!("10-wire-storm.txt"),
    bundled!("11-radio-selwen-gauge.html"),
    bundled!("12-tidewater-resignation.txt"),
    bundled!("13-standard-homecoming.html"),
];

/// The bundled reports as documents.
pub fn documents() -> impl Iterator<Item = Acquired> {
    REPORTS.iter().map(|&(name, bytes)| {
        let html = Path::new(name).extension().is_some_and(|ending| ending == "html");
        let media_type = if html { MediaType::Html } else { MediaType::Plain };
        Acquired::file(name, media_type, bytes.to_vec())
    })
}
