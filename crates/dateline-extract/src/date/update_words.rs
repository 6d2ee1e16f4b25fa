//! Words in front of dates, in several languages.
//!
//! Comes in: a line in lower case. Goes out: where it speaks of publication or of a change, and whether it opens as
//! a signature does. The words are tables, in lower case and in byte order.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

/// Where the first word of a change stands.
pub(super) fn update_at(lower: &str) -> Option<usize> {
    static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| automaton(UPDATE_WORDS));
    WORDS.find(lower).map(|found| found.start())
}

/// Where the first word of publication stands.
pub(super) fn publish_at(lower: &str) -> Option<usize> {
    static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| automaton(PUBLISH_WORDS));
    WORDS.find(lower).map(|found| found.start())
}

/// Finds the first of some words.
fn automaton(words: &[&str]) -> AhoCorasick {
    let found = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words);
    found.expect("a few short words make a small automaton")
}

/// Whether the line speaks of a change.
pub(super) fn names_update(lower: &str) -> bool {
    update_at(lower).is_some()
}

/// Whether the line begins with who wrote it: "by Mara Lindqvist, 14 May 2030".
pub(super) fn opens_signature(lower: &str) -> bool {
    SIGNATURE_WORDS
        .iter()
        .any(|word| lower.strip_prefix(word).is_some_and(|rest| rest.starts_with([' ', ':'])))
}

const SIGNATURE_WORDS: &[&str] = &["author", "autor", "by", "de", "door", "par", "por", "von"];

#[rustfmt::skip]
const PUBLISH_WORDS: &[&str] = &[
    "artikel wurde am", "date de publication", "datum", "erschienen am", "erschienen:", "erstellt am", "fecha:",
    "first published", "fue publicado", "gepubliceerd", "geschrieben am", "mis en ligne", "mise en ligne", "opublikowano",
    "posted on", "pubblicato", "publicado", "publicerad", "publisert", "published", "publié", "veröffentlicht",
    "yayınlanma", "опубликовано", "опубліковано",
];

const UPDATE_WORDS: &[&str] = &[
    "actualisé",
    "actualizad",
    "aggiornat",
    "aktualis",
    "aktualiz",
    "atualizad",
    "bijgewerkt",
    "geändert",
    "güncelle",
    "last edited",
    "letzte änderung",
    "mis à jour",
    "modifi",
    "opdateret",
    "oppdatert",
    "revised",
    "updated",
    "uppdaterad",
    "обновлен",
    "оновлен",
];

#[cfg(test)]
mod tests {
    use super::{PUBLISH_WORDS, SIGNATURE_WORDS, UPDATE_WORDS};

    #[test]
    fn the_tables_are_in_order() {
        assert!(UPDATE_WORDS.is_sorted() && PUBLISH_WORDS.is_sorted() && SIGNATURE_WORDS.is_sorted());
    }
}
