//! Words in front of dates, in several languages.
//!
//! Comes in: a line in lower case. Goes out: where it speaks of a change. The words of publication are a table,
//! in lower case and in byte order.

/// Where the first word of a change stands.
pub(super) fn update_at(lower: &str) -> Option<usize> {
    UPDATE_WORDS.iter().filter_map(|word| lower.find(word)).min()
}

/// Whether the line speaks of a change.
pub(super) fn names_update(lower: &str) -> bool {
    update_at(lower).is_some()
}

/// Words in front of the date of publication.
#[rustfmt::skip]
pub(super) const PUBLISH_WORDS: &[&str] = &[
    "artikel wurde am", "datum:", "erschienen am", "erschienen:", "erstellt am", "fecha:", "first published", "fue publicado",
    "gepubliceerd", "geschrieben am", "mis en ligne", "opublikowano", "posted on", "pubblicato",
    "publicado", "publicerad", "publisert", "published", "publié", "veröffentlicht", "опубликовано",
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
    use super::{PUBLISH_WORDS, UPDATE_WORDS};

    #[test]
    fn the_tables_are_in_order() {
        assert!(UPDATE_WORDS.is_sorted() && PUBLISH_WORDS.is_sorted());
    }
}
