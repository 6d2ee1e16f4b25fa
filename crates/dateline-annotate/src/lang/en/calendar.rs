//! Names of the calendar: months, weekdays, seasons, ordinals, holidays, times of day.

/// Months and their short forms.
pub(crate) const MONTHS: [(&str, u8); 24] = [
    ("apr", 4),
    ("april", 4),
    ("aug", 8),
    ("august", 8),
    ("dec", 12),
    ("december", 12),
    ("feb", 2),
    ("february", 2),
    ("jan", 1),
    ("january", 1),
    ("jul", 7),
    ("july", 7),
    ("jun", 6),
    ("june", 6),
    ("mar", 3),
    ("march", 3),
    ("may", 5),
    ("nov", 11),
    ("november", 11),
    ("oct", 10),
    ("october", 10),
    ("sep", 9),
    ("sept", 9),
    ("september", 9),
];

/// Months that are common words or names too: they need a sign that a date is meant.
pub(crate) const AMBIGUOUS_MONTHS: [&str; 8] = ["apr", "dec", "jan", "jun", "mar", "march", "may", "sep"];

/// Words before an ambiguous month that make it one.
pub(crate) const BEFORE_MONTHS: [&str; 16] = [
    "by",
    "during",
    "each",
    "early",
    "every",
    "following",
    "in",
    "last",
    "late",
    "mid",
    "next",
    "of",
    "since",
    "this",
    "through",
    "until",
];

/// Weekdays, Monday being 1, and their short forms.
pub(crate) const WEEKDAYS: [(&str, u8); 18] = [
    ("fri", 5),
    ("friday", 5),
    ("mon", 1),
    ("monday", 1),
    ("sat", 6),
    ("saturday", 6),
    ("sun", 7),
    ("sunday", 7),
    ("thu", 4),
    ("thur", 4),
    ("thurs", 4),
    ("thursday", 4),
    ("tue", 2),
    ("tues", 2),
    ("tuesday", 2),
    ("wed", 3),
    ("wednesday", 3),
    ("weds", 3),
];

/// Seasons with their TimeML codes and the month in which they begin in the northern calendar of the press.
pub(crate) const SEASONS: [(&str, &str); 5] =
    [("autumn", "FA"), ("fall", "FA"), ("spring", "SP"), ("summer", "SU"), ("winter", "WI")];

/// Ordinals up to 31, as words.
pub(crate) const ORDINALS: [(&str, u8); 20] = [
    ("eighteenth", 18),
    ("eighth", 8),
    ("eleventh", 11),
    ("fifteenth", 15),
    ("fifth", 5),
    ("first", 1),
    ("fourteenth", 14),
    ("fourth", 4),
    ("nineteenth", 19),
    ("ninth", 9),
    ("second", 2),
    ("seventeenth", 17),
    ("seventh", 7),
    ("sixteenth", 16),
    ("sixth", 6),
    ("tenth", 10),
    ("third", 3),
    ("thirteenth", 13),
    ("twelfth", 12),
    ("twentieth", 20),
];

/// Parts of a day with their TimeML codes.
pub(crate) const DAY_PARTS: [(&str, &str); 11] = [
    ("afternoon", "AF"),
    ("afternoons", "AF"),
    ("dawn", "MO"),
    ("dusk", "EV"),
    ("evening", "EV"),
    ("evenings", "EV"),
    ("lunchtime", "MI"),
    ("morning", "MO"),
    ("mornings", "MO"),
    ("night", "NI"),
    ("nights", "NI"),
];

/// Holidays on a fixed day, the longest name first: words, month, day.
pub(crate) const HOLIDAYS: [(&[&str], u8, u8); 14] = [
    (&["new", "year", "'s", "eve"], 12, 31),
    (&["new", "year", "’s", "eve"], 12, 31),
    (&["new", "year", "'s", "day"], 1, 1),
    (&["new", "year", "’s", "day"], 1, 1),
    (&["christmas", "eve"], 12, 24),
    (&["christmas", "day"], 12, 25),
    (&["christmas"], 12, 25),
    (&["boxing", "day"], 12, 26),
    (&["valentine", "'s", "day"], 2, 14),
    (&["valentine", "’s", "day"], 2, 14),
    (&["independence", "day"], 7, 4),
    (&["halloween"], 10, 31),
    (&["veterans", "day"], 11, 11),
    (&["bastille", "day"], 7, 14),
];
