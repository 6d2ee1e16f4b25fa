//! How lines begin that are not the article's own.
//!
//! Comes in: nothing. Goes out: tables of beginnings, folded (lower case, no signs), in byte order.

/// Lines that point elsewhere, ask for something or belong to a picture.
#[rustfmt::skip]
pub(super) const ASIDE_LINES: &[&str] = &[
    "advertisement", "also read", "anzeige", "article continues below", "click here", "continue reading", "copyright",
    "credit", "follow us", "getty images", "image credit", "image source", "photo by", "photo credit", "read also", "read more",
    "read next", "recommended", "related", "see also", "share this", "sign up", "subscribe", "story continues below",
    "watch live", "werbung",
];

/// Headings behind which the article is over.
#[rustfmt::skip]
pub(super) const END_HEADINGS: &[&str] = &[
    "about the author", "also read", "comments", "follow us", "join the conversation", "latest", "leave a comment", "leave a reply",
    "more from", "more in", "more news", "more on", "more stories", "most popular", "most read", "newsletter", "read more",
    "read next", "recommended", "related", "share this", "sign up", "top stories", "trending", "you may also", "you might also",
];
