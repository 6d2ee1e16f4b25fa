//! Units of time, and the words that place, bound and repeat them.

use dateline_types::TimexMod;

use crate::lang::sieve::Sieve;
use crate::timex::Unit;

/// Units of time; the flag says that the word is a plural.
pub(crate) static UNITS: [(&str, (Unit, bool)); 33] = [
    ("centuries", (Unit::Century, true)),
    ("century", (Unit::Century, false)),
    ("day", (Unit::Day, false)),
    ("days", (Unit::Day, true)),
    ("decade", (Unit::Decade, false)),
    ("decades", (Unit::Decade, true)),
    ("fortnight", (Unit::Fortnight, false)),
    ("fortnights", (Unit::Fortnight, true)),
    ("h", (Unit::Hour, true)),
    ("hour", (Unit::Hour, false)),
    ("hours", (Unit::Hour, true)),
    ("hr", (Unit::Hour, false)),
    ("hrs", (Unit::Hour, true)),
    ("min", (Unit::Minute, true)),
    ("mins", (Unit::Minute, true)),
    ("minute", (Unit::Minute, false)),
    ("minutes", (Unit::Minute, true)),
    ("month", (Unit::Month, false)),
    ("months", (Unit::Month, true)),
    ("nights", (Unit::Day, true)),
    ("quarter", (Unit::Quarter, false)),
    ("quarters", (Unit::Quarter, true)),
    ("sec", (Unit::Second, true)),
    ("seconds", (Unit::Second, true)),
    ("secs", (Unit::Second, true)),
    ("week", (Unit::Week, false)),
    ("weekend", (Unit::Weekend, false)),
    ("weekends", (Unit::Weekend, true)),
    ("weeks", (Unit::Week, true)),
    ("year", (Unit::Year, false)),
    ("years", (Unit::Year, true)),
    ("yr", (Unit::Year, false)),
    ("yrs", (Unit::Year, true)),
];

/// Words that stand before a time expression, belong to it, and narrow or bound it.
pub(crate) static DEGREES: [(&[&str], Degree); 49] = [
    (&["early"], (Some(TimexMod::Start), Reach::Dates)),
    (&["very", "early"], (Some(TimexMod::Start), Reach::Dates)),
    (&["late"], (Some(TimexMod::End), Reach::Dates)),
    (&["mid", "-"], (Some(TimexMod::Mid), Reach::Dates)),
    (&["early", "-"], (Some(TimexMod::Start), Reach::Dates)),
    (&["late", "-"], (Some(TimexMod::End), Reach::Dates)),
    (&["mid"], (Some(TimexMod::Mid), Reach::Dates)),
    (&["the", "early"], (Some(TimexMod::Start), Reach::Dates)),
    (&["the", "late"], (Some(TimexMod::End), Reach::Dates)),
    (&["the", "mid", "-"], (Some(TimexMod::Mid), Reach::Dates)),
    (&["the", "mid"], (Some(TimexMod::Mid), Reach::Dates)),
    (&["the", "end", "of"], (Some(TimexMod::End), Reach::Dates)),
    (&["the", "very", "end", "of"], (Some(TimexMod::End), Reach::Dates)),
    (&["the", "start", "of"], (Some(TimexMod::Start), Reach::Dates)),
    (&["the", "beginning", "of"], (Some(TimexMod::Start), Reach::Dates)),
    (&["the", "middle", "of"], (Some(TimexMod::Mid), Reach::Dates)),
    (&["end", "of"], (Some(TimexMod::End), Reach::Dates)),
    (&["early", "in"], (Some(TimexMod::Start), Reach::Deictic)),
    (&["late", "in"], (Some(TimexMod::End), Reach::Deictic)),
    (&["earlier"], (Some(TimexMod::Start), Reach::Deictic)),
    (&["earlier", "in"], (Some(TimexMod::Start), Reach::Deictic)),
    (&["later"], (Some(TimexMod::End), Reach::Deictic)),
    (&["later", "in"], (Some(TimexMod::End), Reach::Deictic)),
    (&["sometime"], (Some(TimexMod::Approx), Reach::Deictic)),
    (&["about"], (Some(TimexMod::Approx), Reach::Lengths)),
    (&["around"], (Some(TimexMod::Approx), Reach::Lengths)),
    (&["roughly"], (Some(TimexMod::Approx), Reach::Lengths)),
    (&["approximately"], (Some(TimexMod::Approx), Reach::Lengths)),
    (&["some"], (Some(TimexMod::Approx), Reach::Lengths)),
    (&["nearly"], (Some(TimexMod::LessThan), Reach::Lengths)),
    (&["almost"], (Some(TimexMod::LessThan), Reach::Lengths)),
    (&["just", "under"], (Some(TimexMod::LessThan), Reach::Lengths)),
    (&["less", "than"], (Some(TimexMod::LessThan), Reach::Lengths)),
    (&["fewer", "than"], (Some(TimexMod::LessThan), Reach::Lengths)),
    (&["under"], (Some(TimexMod::LessThan), Reach::Lengths)),
    (&["more", "than"], (Some(TimexMod::MoreThan), Reach::Lengths)),
    (&["just", "over"], (Some(TimexMod::MoreThan), Reach::Lengths)),
    (&["well", "over"], (Some(TimexMod::MoreThan), Reach::Lengths)),
    (&["over"], (Some(TimexMod::MoreThan), Reach::Lengths)),
    (&["at", "least"], (Some(TimexMod::EqualOrMore), Reach::Lengths)),
    (&["at", "most"], (Some(TimexMod::EqualOrLess), Reach::Lengths)),
    (&["up", "to"], (Some(TimexMod::EqualOrLess), Reach::Lengths)),
    (&["as", "long", "as"], (Some(TimexMod::EqualOrLess), Reach::Lengths)),
    (&["no", "more", "than"], (Some(TimexMod::EqualOrLess), Reach::Lengths)),
    (&["no", "less", "than"], (Some(TimexMod::EqualOrMore), Reach::Lengths)),
    (&["only"], (None, Reach::Lengths)),
    (&["a", "mere"], (None, Reach::Lengths)),
    (&["mere"], (None, Reach::Lengths)),
    (&["exactly"], (None, Reach::Lengths)),
];

/// What a degree word says, and of what.
type Degree = (Option<TimexMod>, Reach);

/// What may open a degree phrase.
pub(crate) static DEGREE_SIEVE: Sieve = Sieve::new().of_phrases(&DEGREES);

/// What a degree word may stand before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Dates longer than a moment: "early 2014", "late Friday".
    Dates,
    /// Dates told from today or from the story, and parts of a day: "earlier this year", "later in the evening".
    Deictic,
    /// Lengths, and places in time a length away: "more than two hours", "about two years ago".
    Lengths,
}

/// Numbers of things that are not counted.
pub(crate) const SOME: [&[&str]; 9] = [
    &["a", "few"],
    &["a", "number", "of"],
    &["many"],
    &["several"],
    &["the", "few"],
    &["a", "couple", "more"],
    &["several", "more"],
    &["a", "few", "more"],
    &["few"],
];

/// What may open a number of units: an article, "couple", "half", or one of the above.
pub(crate) static SOME_SIEVE: Sieve =
    Sieve::new().of_all(&SOME).with("a").with("an").with("couple").with("half");

/// Adverbs and adjectives of recurrence, with their TimeML values.
pub(crate) const RECURRENT: [(&str, &str); 10] = [
    ("annually", "P1Y"),
    ("biweekly", "P2W"),
    ("daily", "P1D"),
    ("fortnightly", "P2W"),
    ("hourly", "PT1H"),
    ("monthly", "P1M"),
    ("nightly", "P1D"),
    ("weekly", "P1W"),
    ("year-round", "P1Y"),
    ("yearly", "P1Y"),
];

/// References to no day in particular, the longest first where one begins another.
pub(crate) static VAGUE: [(&[&str], &str); 40] = [
    (&["now"], "PRESENT_REF"),
    (&["right", "now"], "PRESENT_REF"),
    (&["currently"], "PRESENT_REF"),
    (&["current"], "PRESENT_REF"),
    (&["at", "present"], "PRESENT_REF"),
    (&["presently"], "PRESENT_REF"),
    (&["nowadays"], "PRESENT_REF"),
    (&["these", "days"], "PRESENT_REF"),
    (&["the", "present"], "PRESENT_REF"),
    (&["the", "present", "time"], "PRESENT_REF"),
    (&["recently"], "PAST_REF"),
    (&["more", "recently"], "PAST_REF"),
    (&["most", "recently"], "PAST_REF"),
    (&["recent"], "PAST_REF"),
    (&["lately"], "PAST_REF"),
    (&["the", "past"], "PAST_REF"),
    (&["the", "recent", "past"], "PAST_REF"),
    (&["long", "ago"], "PAST_REF"),
    (&["not", "long", "ago"], "PAST_REF"),
    (&["recent", "days"], "PAST_REF"),
    (&["recent", "weeks"], "PAST_REF"),
    (&["recent", "days", "and", "weeks"], "PAST_REF"),
    (&["recent", "weeks", "and", "months"], "PAST_REF"),
    (&["recent", "months", "and", "years"], "PAST_REF"),
    (&["recent", "months"], "PAST_REF"),
    (&["recent", "years"], "PAST_REF"),
    (&["recent", "times"], "PAST_REF"),
    (&["recent", "decades"], "PAST_REF"),
    (&["recent", "quarters"], "PAST_REF"),
    (&["the", "future"], "FUTURE_REF"),
    (&["the", "near", "future"], "FUTURE_REF"),
    (&["the", "foreseeable", "future"], "FUTURE_REF"),
    (&["the", "coming", "days"], "FUTURE_REF"),
    (&["the", "coming", "weeks"], "FUTURE_REF"),
    (&["the", "coming", "months"], "FUTURE_REF"),
    (&["the", "coming", "years"], "FUTURE_REF"),
    (&["coming", "days"], "FUTURE_REF"),
    (&["coming", "weeks"], "FUTURE_REF"),
    (&["coming", "months"], "FUTURE_REF"),
    (&["coming", "years"], "FUTURE_REF"),
];

/// What may open a vague reference.
pub(crate) static VAGUE_SIEVE: Sieve = Sieve::new().of_phrases(&VAGUE).with("one");
