//! Words that tell the time and the certainty of a clause.

/// Words after which an event is still to come.
pub(crate) const FUTURE: [&str; 35] = [
    "aim",
    "aims",
    "anticipate",
    "anticipated",
    "anticipates",
    "could",
    "due",
    "expect",
    "expected",
    "expects",
    "forecast",
    "hope",
    "hopes",
    "intend",
    "intends",
    "ll",
    "may",
    "might",
    "must",
    "plan",
    "planned",
    "planning",
    "plans",
    "projected",
    "scheduled",
    "seek",
    "seeks",
    "shall",
    "should",
    "slated",
    "supposed",
    "tomorrow",
    "upcoming",
    "will",
    "would",
];

/// Finite forms of the present; they leave the question open.
pub(crate) const PRESENT: [&str; 7] = ["am", "are", "do", "does", "has", "have", "is"];
