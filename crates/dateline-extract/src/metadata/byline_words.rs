//! Words that stand in bylines around the names.
//!
//! Comes in: nothing. Goes out: tables, in lower case and in byte order.

/// What stands in front of names.
#[rustfmt::skip]
pub(super) const OPENERS: &[&str] = &[
    "af", "analysis by", "author", "authors", "autor", "autora", "av", "by", "da", "di", "door", "from",
    "par", "por", "posted by", "published by", "reported by", "story by", "text", "text by", "text von",
    "text:", "von", "words by", "written by",
];

/// What stands between names.
pub(super) const JOINERS: &[&str] = &["and", "e", "en", "et", "i", "och", "og", "und", "with", "y"];

/// Words that no name of a person contains: desks, roles, staff.
#[rustfmt::skip]
pub(super) const NO_PERSON: &[&str] = &[
    "admin", "administrator", "agence", "agencia", "agencies", "agency", "analyst", "associated", "author",
    "bureau", "chief", "columnist", "contributor", "contributors", "copyright", "correspondent",
    "correspondents", "desk", "editor", "editorial", "editors", "guest", "magazine", "media", "minutes",
    "moderator", "news", "newsroom", "online", "photographer", "press", "producer", "published", "read",
    "redacao", "redacción", "redaktion", "redazione", "redação", "reporter", "reporters", "rédaction",
    "staff", "team", "updated", "user", "webmaster", "website", "writer", "writers",
];
