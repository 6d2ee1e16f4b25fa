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

/// Words that stand before the author's name in a list of facts about an article.
pub(super) const LABELS: &[&str] =
    &["auteur", "author", "autor", "autor/in", "autorin", "autorin/autor", "forfatter"];

/// Parts of addresses behind which the name of an author stands.
#[rustfmt::skip]
pub(super) const AUTHOR_PATHS: &[&str] = &[
    "auteur", "auteurs", "author", "authors", "autor", "autoren", "autores", "byline", "contributor", "contributors",
    "firma", "firmas", "forfatter", "journalist", "journalisten", "reporter", "writers", "yazar",
];

/// What stands between names.
pub(super) const JOINERS: &[&str] = &["and", "e", "en", "et", "i", "och", "og", "und", "with", "y"];

/// Words that no name of a person contains: desks, roles, staff.
#[rustfmt::skip]
pub(super) const NO_PERSON: &[&str] = &[
    "admin", "administrator", "advertisement", "afp", "agence", "agencia", "agencies", "agency",
    "agentur", "agenturen", "agenturmaterial", "aktualisiert", "alle", "alles", "analyst", "ansa",
    "anzeige", "apa", "artikel", "associated", "author", "autoren", "bearbeitet", "beitrag", "beiträge",
    "blog", "bureau", "chief", "columnist", "comment", "comments", "contributing", "contributor",
    "contributors", "copyright", "correspondent", "correspondents", "daily", "deputy", "desk", "deutsche",
    "dpa", "e-mail", "editor", "editorial", "editors", "email", "facebook", "follow", "foto", "fotos",
    "freelance", "gastautor", "gastautorin", "gastbeitrag", "gazette", "gmbh", "guest", "herald",
    "hinterlasse", "inc", "inc.", "instagram", "journal", "journalist", "kommentar", "kommentare",
    "lesezeit", "linkedin", "llc", "ltd", "ltd.", "magazine", "managing", "media", "mehr", "minutes",
    "moderator", "nachrichten", "nachrichtenagentur", "news", "newsdesk", "newsletter", "newsroom",
    "noticias", "online", "periódico", "photo", "photographer", "photos", "political", "post", "posts",
    "press", "presse-agentur", "producer", "published", "radio", "read", "redacao", "redacción",
    "redaktion", "redazione", "redação", "reporter", "reporters", "reuters", "rédaction", "senior",
    "share", "staff", "subscribe", "team", "television", "times", "tribune", "tv", "twitter", "updated",
    "user", "veröffentlicht", "views", "web", "webmaster", "website", "welle", "whatsapp", "writer",
    "writers", "zeitung", "über",
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
