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

/// News agencies, folded: lower case, words parted by one blank.
#[rustfmt::skip]
pub(super) const AGENCIES: &[&str] = &[
    "aap", "adnkronos", "afp", "agence france presse", "agencia efe", "agencia estado", "agencia lusa",
    "agerpres", "anadolu", "anadolu agency", "anadolu ajansı", "anp", "ansa", "ap", "apa",
    "associated press", "australian associated press", "aza", "belga", "bloomberg", "bta", "canadian press",
    "cna", "ctk", "dapd", "deutsche presse agentur", "dpa", "dpa afx", "dts", "dts nachrichtenagentur",
    "efe", "epd", "europa press", "ians", "ips", "itar tass", "jiji", "jiji press", "keystone sda", "kna",
    "kyodo", "kyodo news", "lusa", "mti", "ntb", "pa", "pa media", "pap", "press association",
    "press trust of india", "pti", "reuters", "ria novosti", "ritzau", "sda", "sid", "sta", "stt", "tass",
    "the associated press", "the canadian press", "tt", "ukrinform", "united press international", "upi",
    "xinhua", "yonhap", "yonhap news agency", "čtk", "рбк", "риа новости", "тасс", "укринформ",
];
