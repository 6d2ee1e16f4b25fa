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
    "admin", "administrator", "afp", "agence", "agencia", "agencies", "agency", "agentur", "agenturen",
    "analyst", "ansa", "apa", "associated", "author", "blog", "bureau", "chief", "columnist", "comment",
    "comments", "contributing", "contributor", "contributors", "copyright", "correspondent",
    "correspondents", "daily", "deputy", "desk", "deutsche", "dpa", "e-mail", "editor", "editorial",
    "editors", "email", "facebook", "follow", "freelance", "gazette", "gmbh", "guest", "herald", "inc",
    "inc.", "instagram", "journal", "journalist", "linkedin", "llc", "ltd", "ltd.", "magazine", "managing",
    "media", "minutes", "moderator", "nachrichten", "news", "newsletter", "newsroom", "noticias", "online",
    "periódico", "photographer", "political", "post", "posts", "press", "presse-agentur", "producer",
    "published", "radio", "read", "redacao", "redacción", "redaktion", "redazione", "redação", "reporter",
    "reporters", "reuters", "rédaction", "senior", "share", "staff", "subscribe", "team", "television",
    "times", "tribune", "tv", "twitter", "updated", "user", "views", "web", "webmaster", "website", "welle",
    "whatsapp", "writer", "writers", "zeitung",
];
