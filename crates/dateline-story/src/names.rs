//! Names of people, folded so that two spellings of one name are equal.
//!
//! Comes in: a name as a report prints it. Goes out: its first and last word as numbers, blind to case, to
//! honorifics, to names in between and to how a Slavic ending is written in Latin letters. Refuses to know
//! who bears it. The numbers stand in case files: they never change.

use crate::keyed::mix;
use crate::words::{key_of, words};

/// What stands before a name and is no part of it.
#[rustfmt::skip]
const HONORIFICS: &[&str] = &[
    "dame", "dr", "father", "lady", "lord", "madame", "miss", "mr", "mrs", "ms", "prof", "professor", "rev",
    "sir", "sister",
];

/// A name folded: its first and its last word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FoldedName {
    /// The first word; a name of a single word has none.
    pub first: Option<u64>,
    /// The last word.
    pub last: u64,
}

impl FoldedName {
    /// A name folded; `None` where it holds no word.
    ///
    /// ```
    /// use dateline_story::FoldedName;
    /// assert_eq!(FoldedName::of("Dr. Mara J. Lindqvist"), FoldedName::of("MARA LINDQVIST"));
    /// assert_ne!(FoldedName::of("Mara Lindqvist"), FoldedName::of("Jon Lindqvist"));
    /// assert_eq!(FoldedName::of("Lindqvist").unwrap().first, None);
    /// ```
    pub fn of(name: &str) -> Option<Self> {
        let parts: Vec<&str> = words(bare_name(name)).map(|word| word.text).collect();
        let (last, before) = parts.split_last()?;
        let last = key_of(&fold_transliteration(last));
        Some(Self { first: before.first().map(|first| key_of(first)), last })
    }

    /// The whole name as one number.
    pub fn whole(self) -> u64 {
        mix(self.first.unwrap_or_default()) ^ self.last
    }
}

/// A name without the honorifics before it.
pub(crate) fn bare_name(name: &str) -> &str {
    let mut bare = name.trim();
    while let Some((first, rest)) = bare.split_once(' ') {
        if !HONORIFICS.contains(&first.trim_end_matches('.').to_lowercase().as_str()) {
            break;
        }
        bare = rest.trim_start();
    }
    bare
}

/// The endings that Slavic surnames take in Latin letters, as one: "-iy", "-yy", "-ii", "-yj", "-y".
fn fold_transliteration(surname: &str) -> String {
    let lower = surname.to_lowercase();
    let lower = lower.strip_suffix("'s").or(lower.strip_suffix("’s")).unwrap_or(&lower);
    let stem =
        ["iy", "yy", "ii", "yj", "ij", "yi", "i", "y"].iter().find_map(|ending| lower.strip_suffix(ending));
    stem.filter(|stem| stem.ends_with("sk")).map_or_else(|| lower.to_owned(), |stem| format!("{stem}y"))
}
