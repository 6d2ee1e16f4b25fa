//! Words by which pages mark what is not the article.
//!
//! Comes in: nothing. Goes out: tables in byte order, for exact words of class names and ids (two neighbours
//! may stand together), for tags and for roles.

/// Words of class names and ids.
#[rustfmt::skip]
pub(super) const FURNITURE: &[&str] = &[
    "ad", "addthis", "ads", "adslot", "advert", "advertisement", "advertising", "advertorial", "affiliate", "alsoread",
    "anzeige", "audioplayer", "authorbio", "authorbox", "banner", "bio", "biography", "bookmark", "breadcrumb", "breadcrumbs",
    "byline", "bylines", "caption", "captions", "carousel", "comment", "commentlist", "comments", "consent", "cookie", "cookies",
    "copyright", "credit", "credits", "cta", "disclaimer", "disqus", "donate", "donation", "embed", "facebook", "figcaption",
    "flyout", "footer", "gallery", "gdpr", "infobox", "inlineteaser", "instagram", "jwplayer", "keywords", "kicker",
    "login", "masthead", "metadata", "modal", "moreon", "mostpopular", "mostread", "nav", "navbar",
    "navigation", "newsletter", "newsletters", "outbrain", "pager", "pagination", "partner", "player", "podcast", "popular",
    "popup", "profile", "promo", "promobox", "promoted", "promotion", "promotions", "pullquote", "rating", "readalso", "readmore",
    "readnext", "recirc", "recirculation", "recommend", "recommendation", "recommendations", "recommended", "related",
    "relatedcontent", "relatedposts", "reply", "respond", "rrss", "seealso", "share", "sharebar", "sharedaddy", "sharing",
    "sidebar", "signup", "slideshow", "social", "socials", "sponsor", "sponsored", "subscribe", "subscription",
    "survey", "taboola", "tag", "taglist", "tags", "teaser", "teasers", "timestamp", "tooltip", "topics", "trending",
    "tweet", "twitter", "upsell", "video", "weiterlesen", "werbung", "whatsapp", "youtube",
];

/// Words of class names and ids of what readers wrote; sorted.
#[rustfmt::skip]
pub(super) const COMMENTS: &[&str] = &[
    "comment", "commentarea", "commentbox", "commentlinks", "commentlist", "comments", "commentsection", "discussion", "disqus",
    "kommentar", "kommentare", "leserbrief", "leserbriefe", "leserkommentare", "leserpost", "respond", "usercomments",
];

/// Tags whose contents are beside the article.
pub(super) const TAGS: &[&str] = &["aside", "figcaption", "figure", "footer", "form", "nav"];

/// Landmark roles that are beside the article.
pub(super) const ROLES: &[&str] = &[
    "alert",
    "banner",
    "button",
    "complementary",
    "contentinfo",
    "dialog",
    "form",
    "menubar",
    "navigation",
    "search",
    "tablist",
    "toolbar",
];

/// Words in classes of what promotes something within an article; sorted.
#[rustfmt::skip]
pub(super) const PROMOTION: &[&str] = &[
    "advert", "advertisement", "newsletter", "newsletters", "promo", "promobox", "promotion", "promotions",
];

/// Those of the words above that name pictures, films and what stands below them; sorted.
#[rustfmt::skip]
pub(super) const PICTURES: &[&str] = &[
    "caption", "captions", "carousel", "copyright", "credit", "credits", "embed", "figcaption", "gallery", "jwplayer",
    "player", "slideshow", "video", "youtube",
];
