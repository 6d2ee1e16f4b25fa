//! Endings that tell kinds of words.

/// Endings of nouns and adjectives that are seldom names of people: "Democracy", "Liberation", "Popular".
pub(crate) const ABSTRACT: [&str; 25] = [
    "acy", "ance", "ary", "ation", "ction", "ency", "ence", "ership", "hood", "ical", "ics", "ion", "ional",
    "ism", "ist", "ists", "ity", "ive", "ment", "ness", "ology", "ous", "ship", "tial", "tic",
];
