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

/// When a holiday is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Feast {
    /// Month and day.
    On(u8, u8),
    /// So many days after Easter Sunday.
    Easter(i64),
    /// Month, weekday (Monday is 1), and which of them.
    Nth(u8, i8, u8),
    /// The day behind such a weekday, which is told as in `Nth`.
    Behind(u8, i8, u8),
    /// The last such weekday of a month.
    Last(u8, i8),
}

/// Holidays and when they are.
pub(crate) const HOLIDAYS: [(&[&str], Feast); 41] = [
    (&["all", "saints", "day"], Feast::On(11, 1)),
    (&["ascension", "day"], Feast::Easter(39)),
    (&["ash", "wednesday"], Feast::Easter(-46)),
    (&["bastille", "day"], Feast::On(7, 14)),
    (&["boxing", "day"], Feast::On(12, 26)),
    (&["christmas"], Feast::On(12, 25)),
    (&["christmas", "day"], Feast::On(12, 25)),
    (&["christmas", "eve"], Feast::On(12, 24)),
    (&["columbus", "day"], Feast::Nth(10, 1, 2)),
    (&["easter"], Feast::Easter(0)),
    (&["easter", "monday"], Feast::Easter(1)),
    (&["easter", "sunday"], Feast::Easter(0)),
    (&["election", "day"], Feast::Behind(11, 1, 1)),
    (&["good", "friday"], Feast::Easter(-2)),
    (&["halloween"], Feast::On(10, 31)),
    (&["independence", "day"], Feast::On(7, 4)),
    (&["international", "workers", "'", "day"], Feast::On(5, 1)),
    (&["international", "workers", "’", "day"], Feast::On(5, 1)),
    (&["juneteenth"], Feast::On(6, 19)),
    (&["labor", "day"], Feast::Nth(9, 1, 1)),
    (&["martin", "luther", "king", "day"], Feast::Nth(1, 1, 3)),
    (&["maundy", "thursday"], Feast::Easter(-3)),
    (&["may", "day"], Feast::On(5, 1)),
    (&["memorial", "day"], Feast::Last(5, 1)),
    (&["mother", "'s", "day"], Feast::Nth(5, 7, 2)),
    (&["mother", "’s", "day"], Feast::Nth(5, 7, 2)),
    (&["new", "year", "'s", "day"], Feast::On(1, 1)),
    (&["new", "year", "'s", "eve"], Feast::On(12, 31)),
    (&["new", "year", "’s", "day"], Feast::On(1, 1)),
    (&["new", "year", "’s", "eve"], Feast::On(12, 31)),
    (&["palm", "sunday"], Feast::Easter(-7)),
    (&["pentecost"], Feast::Easter(49)),
    (&["presidents", "day"], Feast::Nth(2, 1, 3)),
    (&["st", ".", "patrick", "'s", "day"], Feast::On(3, 17)),
    (&["st", ".", "patrick", "’s", "day"], Feast::On(3, 17)),
    (&["thanksgiving"], Feast::Nth(11, 4, 4)),
    (&["thanksgiving", "day"], Feast::Nth(11, 4, 4)),
    (&["valentine", "'s", "day"], Feast::On(2, 14)),
    (&["valentine", "’s", "day"], Feast::On(2, 14)),
    (&["veterans", "day"], Feast::On(11, 11)),
    (&["whit", "monday"], Feast::Easter(50)),
];
