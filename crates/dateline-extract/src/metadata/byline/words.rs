//! Words that stand in bylines around the names.
//!
//! Comes in: nothing. Goes out: tables, in lower case and in byte order.

/// What stands in front of names.
#[rustfmt::skip]
pub(super) const OPENERS: &[&str] = &[
    "af", "analysis by", "author", "authors", "autor", "autora", "autori", "autorzy", "av", "by", "contributors",
    "da", "di", "door", "ein beitrag von", "ein gastbeitrag von", "ein kommentar von", "eine analyse von",
    "eine kolumne von", "eingestellt von", "escrito por", "from", "gastbeitrag von", "geschreven door",
    "geschrieben von", "kommentar von", "opinion by", "par", "por", "posted by", "propos recueillis par",
    "publicado por", "published by", "publié par", "reported by", "rédigé par", "scritto da", "skrevet af",
    "skrevet av", "story by", "tekst", "tekst:", "text", "text by", "text och foto", "text von", "text:",
    "texte", "texte par", "texto", "verfasst von", "von", "words by", "written by", "écrit par",
];

/// Words that stand before the author's name in a list of facts about an article.
#[rustfmt::skip]
pub(super) const LABELS: &[&str] = &[
    "auteur", "auteurs", "author", "authors", "autor", "autor/in", "autores", "autori", "autorin",
    "autorin/autor", "autorzy", "contributor", "contributors", "forfatter", "författare", "verfasser",
    "verfasserin", "writer", "автор",
];

/// Parts of addresses behind which the name of an author stands.
#[rustfmt::skip]
pub(super) const AUTHOR_PATHS: &[&str] = &[
    "auteur", "auteurs", "author", "authoren", "authors", "autor", "autoren", "autores", "autori", "autorzy",
    "byline", "columnista", "columnistas", "columnists", "contributor", "contributors", "firma", "firmas",
    "forfatter", "journalist", "journalisten", "journalistes", "journalists", "newsteam", "periodistas",
    "redakteur", "redakteure", "reporter", "reporters", "signataires", "skribent", "skribenter", "toimittaja",
    "writers", "yazar",
];

/// What stands behind a name and before what is none: an office, a place, a time.
pub(super) const BEHIND: &[&str] =
    &["For", "am", "at", "aus", "for", "from", "in", "mit", "on", "um", "via", "vom", "vor"];

/// Small words within names.
#[rustfmt::skip]
pub(super) const PARTICLES: &[&str] = &[
    "af", "al", "av", "ben", "bin", "bint", "d.", "da", "dal", "das", "de", "degli", "dei", "del", "della",
    "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "les", "lo", "los", "mac", "op", "te", "ten",
    "ter", "v.", "van", "ven", "vom", "von", "zu", "zum", "zur",
];

/// What stands on the card of a page in front of the author's name.
const CARD_LABELS: &[&str] = &[
    "door",
    "escrito por",
    "geschreven door",
    "geschrieben von",
    "napisane przez",
    "rédigé par",
    "scritto da",
    "skrevet af",
    "skrevet av",
    "verfasst von",
    "written by",
    "écrit par",
];

/// Whether a card's label says that the author's name follows.
pub(super) fn is_card_label(label: &str) -> bool {
    CARD_LABELS.binary_search(&label.trim().to_lowercase().as_str()).is_ok()
}

/// What stands between names.
pub(super) const JOINERS: &[&str] = &["and", "e", "en", "et", "i", "och", "og", "und", "with", "y"];

/// Words that no name of a person contains: desks, roles, staff.
#[rustfmt::skip]
pub(super) const NO_PERSON: &[&str] = &[
    "admin", "administrator", "advertisement", "afp", "agence", "agencia", "agencies", "agency", "agentur",
    "agenturen", "agenturmaterial", "aktualisiert", "alle", "alles", "am", "analyst", "ansa", "anzeige", "apa",
    "article", "articles", "artikel", "associated", "association", "attorney", "author", "autor", "autoren",
    "autorin", "bearbeitet", "beitrag", "beiträge", "bild", "blog", "bulletin", "bureau", "business", "by",
    "büro", "center", "centre", "ceo", "cfo", "chefredakteur", "chefredakteurin", "chief", "co-founder",
    "columnist", "comment", "comments", "committee", "consultant", "contact", "content", "contributing",
    "contributor", "contributors", "copyright", "correspondent", "correspondents", "cto", "daily", "date",
    "department", "deputy", "desk", "deutsche", "digital", "director", "dpa", "e-mail", "edited", "edition",
    "editor", "editorial", "editors", "email", "engineer", "expert", "experts", "facebook", "follow", "foto",
    "fotos", "foundation", "founder", "freelance", "gallery", "gastautor", "gastautorin", "gastbeitrag",
    "gazette", "gmbh", "group", "guest", "herald", "hinterlasse", "home", "impressum", "inc", "inc.", "insider",
    "instagram", "institute", "journal", "journalist", "klinik", "kommentar", "kommentare", "kontakt",
    "korrespondent", "korrespondentin", "lesezeit", "linkedin", "llc", "login", "ltd", "ltd.", "magazin",
    "magazine", "manager", "managing", "marketing", "media", "mehr", "menu", "ministry", "minutes", "mis",
    "mise", "moderator", "nachrichten", "nachrichtenagentur", "news", "newsdesk", "newsletter", "newsroom",
    "noticias", "online", "partner", "periódico", "photo", "photographer", "photos", "political", "post",
    "posted", "posts", "press", "presse-agentur", "pressemitteilung", "producer", "projektleiter",
    "projektleiterin", "publicado", "published", "publié", "radio", "read", "redacao", "redacción", "redactie",
    "redakcja", "redakteur", "redakteurin", "redaktion", "redazione", "redação", "report", "reporter",
    "reporterin", "reporters", "reports", "reuters", "reviewed", "reviewer", "rédaction", "school", "search",
    "senior", "service", "services", "share", "specialist", "sponsored", "sports", "staff", "start", "studio",
    "subscribe", "suche", "team", "television", "the", "times", "tribune", "tv", "twitter", "um", "university",
    "updated", "user", "verlag", "veröffentlicht", "views", "web", "webmaster", "website", "weekly", "welle",
    "whatsapp", "writer", "writers", "written", "zeitung", "à", "über",
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

#[cfg(test)]
mod tests {
    use super::{
        AGENCIES, AUTHOR_PATHS, BEHIND, CARD_LABELS, JOINERS, LABELS, NO_PERSON, OPENERS, PARTICLES,
    };

    #[test]
    fn the_tables_are_in_order() {
        let tables =
            [AGENCIES, AUTHOR_PATHS, BEHIND, CARD_LABELS, JOINERS, LABELS, NO_PERSON, OPENERS, PARTICLES];
        assert!(tables.iter().all(|table| table.is_sorted()));
    }
}
