//! Words in front of the date of a change, in several languages.
//!
//! Comes in: nothing. Goes out: a table, in lower case and in byte order.

pub(super) const UPDATE_WORDS: &[&str] = &[
    "actualizad",
    "aggiornat",
    "aktualis",
    "aktualiz",
    "atualizad",
    "bijgewerkt",
    "mis à jour",
    "modifi",
    "oppdatert",
    "opdateret",
    "revised",
    "uppdaterad",
    "updated",
    "обновлен",
    "оновлен",
];
