//! Words that betray page furniture.
//!
//! Comes in: a line in lower case. Goes out: which kinds of furniture its words speak of. The entries are
//! data: one phrase each, in lower case, sorted, matched at word borders. Refuses to decide whether the line
//! is furniture: an article may well speak of cookies.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use foldhash::fast::FixedState;

use crate::sieve::Sieve;
use crate::words::{run_end, run_from};

/// What a phrase is typical of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Topic {
    /// Logging in, registering.
    Account,
    /// Advertisements and offers.
    Advert,
    /// Who wrote it.
    Byline,
    /// The readers' own words.
    Comment,
    /// Rights, cookies, terms.
    Legal,
    /// Menus and ways around the site.
    Navigation,
    /// Captions and credits.
    Photo,
    /// Other stories.
    Related,
    /// Passing the story on.
    Share,
    /// Newsletters and subscriptions.
    Subscribe,
    /// When it was published, changed, or how long it takes to read.
    Time,
}

use Topic::{Account, Advert, Byline, Comment, Legal, Navigation, Photo, Related, Share, Subscribe, Time};

/// The topics of a line, each as often as a phrase of it occurs. Looks at the first [`REACH`] words only:
/// furniture says what it is at once.
pub(crate) fn topics(lower: &str) -> Vec<Topic> {
    words(lower).take(REACH).filter_map(|word| topic_at(&lower[word.start..], &lower[word])).collect()
}

const REACH: usize = 60;

/// The topic of a line that is one phrase of furniture and nothing else.
pub(crate) fn whole_topic(lower: &str) -> Option<Topic> {
    PHRASES.iter().find(|&&(phrase, _)| phrase == lower).map(|&(_, topic)| topic)
}

/// Whether the line leads to another story: "Read more: Mayor resigns".
pub(crate) fn points_elsewhere(lower: &str) -> bool {
    let first = lower.as_bytes().first();
    let mut pointers = POINTERS.iter().filter(|pointer| pointer.as_bytes().first() == first);
    let rest = pointers.find_map(|pointer| lower.strip_prefix(pointer));
    rest.is_some_and(|rest| rest.trim_start().starts_with([':', '|', '>', '»', '→']))
}

/// Words before the headline of another story, where a colon or a bar stands behind them. Sorted.
const POINTERS: &[&str] = &[
    "also read",
    "auch interessant",
    "czytaj także",
    "further reading",
    "keep reading",
    "lees meer",
    "lees ook",
    "leggi anche",
    "leia mais",
    "leia também",
    "les også",
    "lesen sie auch",
    "lesen sie mehr",
    "lire aussi",
    "läs mer",
    "läs också",
    "læs også",
    "más información",
    "mehr dazu",
    "mehr zum thema",
    "more on this",
    "more on this story",
    "read also",
    "read more",
    "read next",
    "recommended",
    "related",
    "related article",
    "related articles",
    "related stories",
    "related story",
    "see also",
    "siehe auch",
    "te puede interesar",
    "voir aussi",
    "à lire aussi",
    "čtěte také",
    "читайте также",
];

/// The topic of the longest phrase that begins this text, whose first word is given.
fn topic_at(rest: &str, word: &str) -> Option<Topic> {
    let phrases = STARTS.of(word)?;
    PHRASES[phrases]
        .iter()
        .filter(|(phrase, _)| begins_with(rest, phrase))
        .max_by_key(|(phrase, _)| phrase.len())
        .map(|&(_, topic)| topic)
}

static STARTS: LazyLock<Starts> = LazyLock::new(Starts::of_phrases);

/// Where the phrases of a first word stand: every word of a page is looked up, and few begin a phrase.
struct Starts {
    sieve: Sieve,
    phrases: HashMap<&'static str, Range<usize>, FixedState>,
}

impl Starts {
    fn of_phrases() -> Self {
        let mut starts = Self { sieve: Sieve::of(&[]), phrases: HashMap::default() };
        for (at, (phrase, _)) in PHRASES.iter().enumerate() {
            let word = first_word(phrase);
            starts.sieve.add(word);
            starts.phrases.entry(word).or_insert(at..at).end = at + 1;
        }
        starts
    }

    fn of(&self, word: &str) -> Option<Range<usize>> {
        if !self.sieve.lets_through(word) {
            return None;
        }
        self.phrases.get(word).cloned()
    }
}

fn begins_with(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

fn first_word(text: &str) -> &str {
    let end = text.char_indices().skip(1).find(|(_, sign)| !sign.is_alphanumeric());
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

/// Where words stand. A © is one with what stands right behind it, which is a word of its own too.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    let mut right = text.find('©');
    std::iter::from_fn(move || {
        let start = [run_from(text, from), right].into_iter().flatten().min()?;
        let behind = start + if Some(start) == right { '©'.len_utf8() } else { 0 };
        let end = run_end(text, behind);
        if behind > start {
            right = text[behind..].find('©').map(|at| behind + at);
        }
        from = if behind > start { behind } else { end };
        Some(start..end)
    })
}

/// Sorted by first word, then as a whole.
#[rustfmt::skip]
const PHRASES: &[(&str, Topic)] = &[
    ("a.m", Time), ("abbonati", Subscribe), ("abmelden", Account), ("abo", Subscribe),
    ("abonneer", Subscribe), ("abonnement", Subscribe), ("abonnements", Subscribe), ("abonner", Subscribe),
    ("abonnez-vous", Subscribe), ("abonnieren", Subscribe), ("about", Navigation),
    ("about the author", Byline), ("about us", Navigation), ("accedi", Account), ("accept", Legal),
    ("accept all", Legal), ("accessibility", Legal), ("accueil", Navigation), ("actualizado", Time),
    ("ad choices", Legal), ("ad feedback", Advert), ("adchoices", Legal), ("add a comment", Comment),
    ("add comment", Comment), ("add to", Share), ("additional reporting by", Byline), ("ads by", Advert),
    ("advert", Advert), ("advertentie", Advert), ("advertise", Advert), ("advertise with us", Advert),
    ("advertisement", Advert), ("affiliate commission", Advert), ("affiliate links", Advert),
    ("afp", Photo), ("agb", Legal), ("aggiornato", Time), ("ago", Time), ("aktualisiert", Time),
    ("alamy", Photo), ("alerts", Subscribe), ("all rights reserved", Legal),
    ("alle rechte vorbehalten", Legal), ("aller au contenu", Navigation), ("already a member", Account),
    ("already have an account", Account), ("already registered", Account), ("already subscribed", Account),
    ("also read", Related), ("am", Time), ("anmelden", Account), ("annons", Advert), ("annonse", Advert),
    ("ansa", Photo), ("anzeige", Advert), ("ap photo", Photo), ("app", Navigation),
    ("app store", Navigation), ("apps", Navigation), ("archiv", Navigation), ("archivbild", Photo),
    ("archive", Navigation), ("archive photo", Photo), ("archives", Navigation), ("archivfoto", Photo),
    ("around the web", Related), ("article continues below", Advert), ("assine", Subscribe),
    ("associated press", Byline), ("atualizado", Time), ("auch interessant", Related), ("auteur", Byline),
    ("author", Byline), ("authors", Byline), ("autor", Byline), ("autore", Byline), ("autorin", Byline),
    ("av", Byline), ("aviso legal", Legal), ("back to top", Navigation),
    ("be the first to comment", Comment), ("become a member", Subscribe), ("bereits abonniert", Account),
    ("bijgewerkt", Time), ("bild", Photo), ("bilder", Photo), ("bildquelle", Photo), ("bildrechte", Photo),
    ("bluesky", Share), ("bookmark", Share), ("breadcrumb", Navigation), ("breaking news", Related),
    ("breaking news alerts", Subscribe), ("bst", Time), ("buscar", Navigation), ("business", Navigation),
    ("buy now", Advert), ("by", Byline), ("can be reached at", Byline), ("cancel reply", Comment),
    ("caption", Photo), ("careers", Navigation), ("categories", Navigation), ("category", Navigation),
    ("cerca", Navigation), ("cerrar", Navigation), ("cest", Time), ("cet", Time),
    ("classifieds", Navigation), ("click here", Related), ("click to enlarge", Photo),
    ("close", Navigation), ("code of ethics", Legal), ("columnist", Byline), ("comentarios", Comment),
    ("comentários", Comment), ("comment", Comment), ("commentaires", Comment), ("commenti", Comment),
    ("comments", Comment), ("comments are closed", Comment), ("community guidelines", Comment),
    ("compartilhar", Share), ("compartir", Share), ("condividi", Share), ("confidentialité", Legal),
    ("connectez-vous", Account), ("connexion", Account), ("consent", Legal), ("contact", Navigation),
    ("contact us", Navigation), ("contacto", Navigation), ("continue reading", Related),
    ("continue reading below", Advert), ("contributed to this report", Byline), ("contributor", Byline),
    ("conversations are opinions", Comment), ("cookie", Legal), ("cookies", Legal), ("copied", Share),
    ("copy", Share), ("copy link", Share), ("copyright", Legal), ("corrections", Legal),
    ("correspondant", Byline), ("correspondent", Byline), ("courtesy", Photo), ("courtesy of", Photo),
    ("create a free account", Account), ("create account", Account), ("create an account", Account),
    ("credit", Photo), ("credits", Photo), ("crosswords", Navigation), ("crédit", Photo),
    ("crédit photo", Photo), ("crédito", Photo), ("czytaj także", Related), ("daily briefing", Subscribe),
    ("daily newsletter", Subscribe), ("das könnte sie auch interessieren", Related), ("datenschutz", Legal),
    ("datenschutzerklärung", Legal), ("day ago", Time), ("days ago", Time), ("deals", Advert),
    ("del", Share), ("dela", Share), ("delen", Share), ("delivered to", Subscribe),
    ("depositphotos", Photo), ("di", Byline), ("digital access", Subscribe), ("disclaimer", Legal),
    ("discount", Advert), ("discover more", Related), ("discussion", Comment), ("do not sell", Legal),
    ("do not sell my personal information", Legal), ("don't miss", Related), ("donate", Subscribe),
    ("donation", Subscribe), ("donations", Subscribe), ("door", Byline), ("download", Navigation),
    ("download our app", Subscribe), ("download the app", Subscribe), ("dpa", Photo), ("drucken", Share),
    ("e-mail", Share), ("e-mail address", Account), ("e-paper", Navigation), ("edited by", Byline),
    ("editing by", Byline), ("edition", Navigation), ("editor", Byline), ("editor's picks", Related),
    ("editor’s picks", Related), ("editorial standards", Legal), ("editors' picks", Related),
    ("editors’ picks", Related), ("edt", Time), ("efe", Photo), ("einloggen", Account),
    ("einstellungen", Navigation), ("email", Share), ("email address", Account),
    ("email alerts", Subscribe), ("empfehlungen", Related), ("en savoir plus", Related),
    ("enable notifications", Subscribe), ("enlarge", Photo), ("enlarge this image", Photo),
    ("enter your email", Subscribe), ("entertainment", Navigation), ("enviar", Share), ("epa", Photo),
    ("epaper", Navigation), ("est", Time), ("ethics policy", Legal), ("europa press", Photo),
    ("expand", Navigation), ("explore", Related), ("explore more", Related), ("facebook", Share),
    ("faq", Navigation), ("faqs", Navigation), ("featured", Related), ("fermer", Navigation),
    ("file image", Photo), ("file photo", Photo), ("file pic", Photo), ("file picture", Photo),
    ("filed under", Navigation), ("find out more", Related), ("first published", Time),
    ("flipboard", Share), ("folgen sie uns", Share), ("follow", Share), ("follow her", Byline),
    ("follow him", Byline), ("follow us", Share), ("follow us on", Share), ("for free", Subscribe),
    ("for you", Related), ("forgot password", Account), ("forgot your password", Account), ("foto", Photo),
    ("fotografía", Photo), ("fotos", Photo), ("free articles", Account), ("free trial", Subscribe),
    ("friday", Time), ("from our network", Related), ("from our partners", Advert),
    ("from the web", Related), ("fullscreen", Photo), ("further reading", Related),
    ("galleries", Navigation), ("gallery", Photo), ("gdpr", Legal), ("gepubliceerd", Time),
    ("get breaking news", Subscribe), ("get more", Subscribe), ("get our", Subscribe),
    ("get the app", Subscribe), ("get the latest", Subscribe), ("getty", Photo), ("getty images", Photo),
    ("gift", Share), ("gift guide", Advert), ("gift this article", Share), ("gmt", Time),
    ("google news", Share), ("google play", Navigation), ("got a tip", Subscribe), ("gratis", Subscribe),
    ("gratuit", Subscribe), ("gutscheine", Advert), ("handout", Photo), ("happening now", Related),
    ("have your say", Comment), ("help", Navigation), ("hide caption", Photo), ("highlights", Related),
    ("hilfe", Navigation), ("home", Navigation), ("horoscopes", Navigation), ("hour ago", Time),
    ("hours ago", Time), ("hr ago", Time), ("hrs ago", Time), ("il y a", Time), ("illustration", Photo),
    ("image", Photo), ("image caption", Photo), ("image source", Photo), ("imagem", Photo),
    ("imagen", Photo), ("images", Photo), ("imago", Photo), ("impressum", Legal), ("imprimer", Share),
    ("imprimir", Share), ("imprint", Legal), ("in case you missed it", Related), ("in other news", Related),
    ("in this article", Navigation), ("in this story", Navigation), ("in your inbox", Subscribe),
    ("iniciar sesión", Account), ("iniciar sessão", Account), ("inicio", Navigation), ("inloggen", Account),
    ("instagram", Share), ("is a reporter", Byline), ("is a writer", Byline), ("is not responsible", Legal),
    ("is the author", Byline), ("ist", Time), ("istock", Photo), ("javascript", Legal),
    ("jetzt testen", Subscribe), ("jobs", Navigation), ("join now", Subscribe), ("join our", Subscribe),
    ("join the conversation", Comment), ("join the discussion", Comment), ("join us", Subscribe),
    ("jump to content", Navigation), ("kategorien", Navigation), ("keep reading", Related),
    ("kommentar", Comment), ("kommentare", Comment), ("kommentieren", Comment), ("kontakt", Navigation),
    ("kostenlos", Subscribe), ("laissez un commentaire", Comment), ("lapresse", Photo),
    ("last modified", Time), ("last updated", Time), ("latest", Related), ("latest headlines", Related),
    ("latest news", Related), ("latest stories", Related), ("learn more", Related),
    ("leave a comment", Comment), ("leave a reply", Comment), ("lees ook", Related),
    ("legal notice", Legal), ("leggi anche", Related), ("leia mais", Related), ("leia também", Related),
    ("les også", Related), ("les plus lus", Related), ("lesen sie auch", Related),
    ("lesen sie mehr", Related), ("lesezeit", Time), ("letters to the editor", Comment), ("licence", Legal),
    ("license", Legal), ("like us on", Share), ("link copied", Share), ("linkedin", Share),
    ("lire aussi", Related), ("listen", Navigation), ("live", Navigation), ("lo más leído", Related),
    ("lo más visto", Related), ("load more", Navigation), ("loading", Navigation), ("log in", Account),
    ("log in to comment", Comment), ("log ind", Account), ("log out", Account), ("logg inn", Account),
    ("logga in", Account), ("login", Account), ("läs mer", Related), ("läs också", Related),
    ("læs også", Related), ("manage account", Account), ("mastodon", Share), ("material may not", Legal),
    ("may earn a commission", Advert), ("may not be published", Legal), ("may not be reproduced", Legal),
    ("media caption", Photo), ("meer over", Related), ("meest gelezen", Related), ("mehr", Navigation),
    ("mehr zu", Related), ("mehr zum thema", Related), ("mein konto", Account), ("meistgelesen", Related),
    ("member", Subscribe), ("members", Subscribe), ("membership", Subscribe), ("mentions légales", Legal),
    ("menu", Navigation), ("menü", Navigation), ("messenger", Share), ("mi cuenta", Account),
    ("min lesezeit", Time), ("min read", Time), ("min. read", Time), ("mins ago", Time),
    ("mins read", Time), ("minute read", Time), ("minutes ago", Time), ("minutes read", Time),
    ("mis à jour", Time), ("mis à jour le", Time), ("modified", Time), ("mon compte", Account),
    ("monday", Time), ("months ago", Time), ("more", Navigation), ("more about", Related),
    ("more coverage", Related), ("more from", Related), ("more headlines", Related), ("more in", Related),
    ("more like this", Related), ("more news", Related), ("more on", Related), ("more on this", Related),
    ("more on this story", Related), ("more related", Related), ("more stories", Related),
    ("more to read", Related), ("more top stories", Related), ("morning newsletter", Subscribe),
    ("most commented", Related), ("most popular", Related), ("most read", Related),
    ("most recent", Related), ("most shared", Related), ("most viewed", Related), ("must read", Related),
    ("must reads", Related), ("mute", Navigation), ("my account", Account), ("más", Navigation),
    ("más información", Related), ("más noticias", Related), ("nach oben", Navigation),
    ("navigation", Navigation), ("news alerts", Subscribe), ("newsletter", Subscribe),
    ("newsletters", Subscribe), ("newsroom", Navigation), ("next", Navigation),
    ("next article", Navigation), ("next story", Navigation), ("next up", Related),
    ("no comments", Comment), ("note legali", Legal), ("noticias relacionadas", Related),
    ("notifications", Subscribe), ("now playing", Photo), ("nutzungsbedingungen", Legal),
    ("obituaries", Navigation), ("offer", Advert), ("open", Navigation), ("open in new window", Navigation),
    ("opinion", Navigation), ("opinion columnist", Byline), ("oppdatert", Time), ("opublikowano", Time),
    ("other articles", Related), ("other news", Related), ("other stories", Related),
    ("our app", Subscribe), ("our newsletter", Subscribe), ("our picks", Related),
    ("our readers read next", Related), ("our standards", Legal), ("p.m", Time), ("paid content", Advert),
    ("paid post", Advert), ("par", Byline), ("partager", Share), ("partner content", Advert),
    ("password", Account), ("passwort", Account), ("pause", Navigation), ("people also read", Related),
    ("personal data", Legal), ("personal information", Legal), ("pexels", Photo), ("photo", Photo),
    ("photo by", Photo), ("photo credit", Photo), ("photo d'illustration", Photo), ("photograph", Photo),
    ("photographie", Photo), ("photographs", Photo), ("photos", Photo), ("picture", Photo),
    ("picture alliance", Photo), ("pictured", Photo), ("pictures", Photo), ("pinterest", Share),
    ("play", Navigation), ("play video", Photo), ("plus", Navigation), ("pm", Time),
    ("podcast", Navigation), ("podcasts", Navigation), ("política de privacidad", Legal),
    ("popular", Related), ("popular stories", Related), ("por", Byline), ("post a comment", Comment),
    ("posted", Time), ("posted by", Byline), ("posted on", Time), ("potrebbe interessarti", Related),
    ("powered by", Navigation), ("premium", Subscribe), ("prenumerera", Subscribe),
    ("previous", Navigation), ("previous article", Navigation), ("previous story", Navigation),
    ("print", Share), ("print article", Share), ("print edition", Navigation), ("print this", Share),
    ("privacy", Legal), ("privacy notice", Legal), ("privacy policy", Legal), ("promoted", Advert),
    ("promoted content", Advert), ("pubblicato", Time), ("pubblicità", Advert), ("publicado", Time),
    ("publicerad", Time), ("publicidad", Advert), ("publicidade", Advert), ("publicité", Advert),
    ("publisert", Time), ("published", Time), ("published at", Time), ("published on", Time),
    ("publié", Time), ("publié le", Time), ("push notifications", Subscribe), ("puzzles", Navigation),
    ("quiénes somos", Navigation), ("radio", Navigation), ("reach her", Byline), ("reach him", Byline),
    ("reacties", Comment), ("read also", Related), ("read full article", Navigation),
    ("read more", Related), ("read next", Related), ("read the full story", Navigation),
    ("read the original", Related), ("read time", Time), ("reading time", Time), ("recaptcha", Legal),
    ("recent posts", Related), ("recent stories", Related), ("recherche", Navigation),
    ("recommended", Related), ("recommended for you", Related), ("recommended reading", Related),
    ("recommended stories", Related), ("redacción", Byline), ("redactie", Byline), ("redaktion", Byline),
    ("redazione", Byline), ("reddit", Share), ("register", Account), ("registered in england", Legal),
    ("registrate", Account), ("registrieren", Account), ("regístrate", Account), ("reject", Legal),
    ("reklama", Advert), ("related", Related), ("related article", Related), ("related articles", Related),
    ("related content", Related), ("related coverage", Related), ("related links", Related),
    ("related news", Related), ("related posts", Related), ("related stories", Related),
    ("related story", Related), ("related topics", Related), ("related video", Related), ("reply", Comment),
    ("report a typo", Share), ("report abuse", Comment), ("report an error", Share),
    ("report comment", Comment), ("report this", Share), ("reported by", Byline), ("reporter", Byline),
    ("reporting by", Byline), ("representational image", Photo), ("reproduced", Legal),
    ("required fields", Comment), ("reuters", Photo), ("rights", Legal), ("rights reserved", Legal),
    ("rss", Navigation), ("réagir", Comment), ("s'abonner", Subscribe), ("saturday", Time), ("save", Share),
    ("save article", Share), ("save this", Share), ("save up to", Advert), ("schlagwörter", Navigation),
    ("schließen", Navigation), ("screengrab", Photo), ("screenshot", Photo), ("scroll to continue", Advert),
    ("se connecter", Account), ("search", Navigation), ("section", Navigation), ("sections", Navigation),
    ("see all", Navigation), ("see also", Related), ("see more", Related), ("seguici", Share),
    ("send", Share), ("send this", Share), ("send us a tip", Subscribe), ("senior reporter", Byline),
    ("set as", Share), ("settings", Navigation), ("share", Share), ("share on", Share),
    ("share on facebook", Share), ("share on twitter", Share), ("share this", Share),
    ("share this article", Share), ("share this page", Share), ("share this story", Share),
    ("share via email", Share), ("share with", Share), ("sharing", Share), ("shop now", Advert),
    ("show comments", Comment), ("show more", Navigation), ("shutterstock", Photo), ("sign in", Account),
    ("sign out", Account), ("sign up", Subscribe), ("sign up for", Subscribe), ("sign up to", Subscribe),
    ("signup", Subscribe), ("site index", Navigation), ("site map", Navigation), ("sitemap", Navigation),
    ("skip", Navigation), ("skip advertisement", Advert), ("skip to content", Navigation),
    ("skip to main content", Navigation), ("skip to navigation", Navigation), ("slideshow", Photo),
    ("snapchat", Share), ("special offer", Advert), ("sponsored", Advert), ("sponsored content", Advert),
    ("sports", Navigation), ("staff", Byline), ("staff reporter", Byline), ("staff writer", Byline),
    ("stampa", Share), ("stand", Time), ("start the conversation", Comment), ("start your", Subscribe),
    ("startseite", Navigation), ("stories for you", Related), ("story continues below", Advert),
    ("straight to your inbox", Subscribe), ("subscribe", Subscribe), ("subscribe for", Subscribe),
    ("subscribe now", Subscribe), ("subscribe to", Subscribe), ("subscriber", Subscribe),
    ("subscribers", Subscribe), ("subscription", Subscribe), ("subscriptions", Subscribe),
    ("suche", Navigation), ("suggested", Related), ("suivez-nous", Share), ("sunday", Time),
    ("support independent", Subscribe), ("support our", Subscribe), ("support quality", Subscribe),
    ("support us", Subscribe), ("sur le même sujet", Related), ("suscribirse", Subscribe),
    ("suscripción", Subscribe), ("suscríbete", Subscribe), ("symbolbild", Photo), ("symbolfoto", Photo),
    ("síguenos", Share), ("tag", Navigation), ("tags", Navigation), ("te puede interesar", Related),
    ("teilen", Share), ("telegram", Share), ("tell us", Comment), ("temps de lecture", Time),
    ("terms", Legal), ("terms & conditions", Legal), ("terms and conditions", Legal),
    ("terms of service", Legal), ("terms of use", Legal), ("text", Byline),
    ("thank you for reading", Comment), ("thank you for signing up", Subscribe),
    ("thanks for signing up", Subscribe), ("the latest", Related), ("themen", Navigation),
    ("third parties", Legal), ("third party", Legal), ("threads", Share), ("thursday", Time),
    ("tiktok", Share), ("tips", Subscribe), ("to continue reading", Account), ("to your inbox", Subscribe),
    ("todos los derechos reservados", Legal), ("todos os direitos reservados", Legal),
    ("toggle", Navigation), ("toggle caption", Photo), ("top headlines", Related), ("top news", Related),
    ("top stories", Related), ("topic", Related), ("topics", Navigation),
    ("topics in this article", Navigation), ("tous droits réservés", Legal), ("tracking", Legal),
    ("trademark", Legal), ("trademarks", Legal), ("trending", Related), ("trending now", Related),
    ("trust principles", Legal), ("try it", Subscribe), ("tuesday", Time), ("tumblr", Share),
    ("tutti i diritti riservati", Legal), ("tv", Navigation), ("tweet", Share), ("twitter", Share),
    ("uhr", Time), ("unlimited access", Subscribe), ("unmute", Navigation), ("unsplash", Photo),
    ("unsubscribe", Subscribe), ("up next", Related), ("updated", Time), ("updated at", Time),
    ("updated on", Time), ("uppdaterad", Time), ("username", Account), ("utc", Time),
    ("verify your email", Account), ("veröffentlicht", Time), ("via afp", Photo), ("via ap", Photo),
    ("via getty images", Photo), ("via reuters", Photo), ("video", Navigation), ("video by", Photo),
    ("videos", Navigation), ("view all", Navigation), ("view comments", Comment), ("view gallery", Photo),
    ("view image in fullscreen", Photo), ("view more", Related), ("voir aussi", Related), ("von", Byline),
    ("vor", Time), ("watch", Navigation), ("watch video", Photo), ("we may earn", Advert),
    ("weather", Navigation), ("wednesday", Time), ("weekly newsletter", Subscribe), ("weeks ago", Time),
    ("weitere artikel", Related), ("weitere themen", Related), ("welcome back", Account),
    ("werbung", Advert), ("wetter", Navigation), ("what do you think", Comment), ("what to know", Related),
    ("what to read next", Related), ("whatsapp", Share), ("whatsapp channel", Subscribe),
    ("why trust", Related), ("write a comment", Comment), ("writer", Byline), ("written by", Byline),
    ("you have reached", Account), ("you may also like", Related), ("you may like", Related),
    ("you might also like", Related), ("you might like", Related), ("your account", Account),
    ("your email", Subscribe), ("your email address", Comment), ("your inbox", Subscribe),
    ("youtube", Share), ("zoeken", Navigation), ("zuletzt aktualisiert", Time),
    ("zum inhalt springen", Navigation), ("zum thema", Related), ("zuma", Photo), ("©", Legal),
    ("à lire aussi", Related), ("à propos", Navigation), ("öffnet in einem neuen fenster", Navigation),
    ("über den autor", Byline), ("über uns", Navigation), ("čtěte také", Related),
    ("читайте также", Related),
];

#[cfg(test)]
mod tests {
    use super::{PHRASES, Topic, first_word, topics};

    #[test]
    fn the_table_is_sorted_and_in_lower_case() {
        let key = |phrase: &'static str| (first_word(phrase), phrase);
        assert!(PHRASES.windows(2).all(|pair| key(pair[0].0) < key(pair[1].0)));
        assert!(PHRASES.iter().all(|(phrase, _)| phrase.to_lowercase() == *phrase));
    }

    #[test]
    fn phrases_are_found_at_word_borders_and_the_longest_one_speaks() {
        assert_eq!(topics("subscribe today"), [Topic::Subscribe]);
        assert_eq!(topics("leave a comment"), [Topic::Comment, Topic::Comment]);
        assert_eq!(topics("© 2030 the harbour ledger"), [Topic::Legal]);
        assert_eq!(topics("the shareholders met"), []);
    }
}
