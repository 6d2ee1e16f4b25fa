//! The day an undated report speaks from.
//!
//! Comes in: the words of a report whose page gives no date. Goes out: the day its body states as its own
//! present: the latest day, named by month and number, on which something is told to have happened. Refuses the
//! year of a past event: without a stated present year the day stays yearless.

use dateline_types::{Basis, Confidence, DateValue, Dated};
use jiff::civil::Date;

use super::found::Found;
use super::tense::{self, Tense};
use super::{Period, scan};
use crate::words::Words;

/// How sure a day worked out from the body is: it may be that of an event some days before.
const FROM_BODY: Confidence = Confidence::percent(60);

/// The day the body states as its own present.
pub(crate) fn own_day(words: &Words<'_>) -> Option<Dated> {
    let found = scan(words, None);
    let days: Vec<(u8, u8)> = found.iter().filter_map(|found| told_day(words, found)).collect();
    let (month, day) = latest(&days)?;
    let value = DateValue::month_day(month, day)?;
    let value = present_year(&found, words).and_then(|year| value.with_year(year)).unwrap_or(value);
    Some(Dated { value, basis: Basis::Text, confidence: FROM_BODY })
}

/// The month and day of an expression without a year on which something happened.
fn told_day(words: &Words<'_>, found: &Found) -> Option<(u8, u8)> {
    let stamp = found.stamp.filter(|stamp| stamp.yearless && found.anchor.is_none())?;
    let Period::Day(day) = stamp.period else { return None };
    let told = tense::of(words, found.start, found.end) == Tense::Past && !planned(words, found);
    told.then(|| month_day(day))
}

fn month_day(day: Date) -> (u8, u8) {
    (day.month() as u8, day.day() as u8)
}

/// "the talks planned for December 9": a plan right before the day.
fn planned(words: &Words<'_>, found: &Found) -> bool {
    (1..=4).any(|back| {
        matches!(
            words.before(found.start, back),
            "planned" | "scheduled" | "due" | "expected" | "slated" | "until" | "next"
        )
    })
}

/// The latest of some days of an unknown year. January after December is later where nothing lies between.
fn latest(days: &[(u8, u8)]) -> Option<(u8, u8)> {
    let turn = days.iter().all(|day| day.0 <= 2 || day.0 >= 11) && days.iter().any(|day| day.0 >= 11);
    let early = days.iter().filter(|day| turn && day.0 <= 2).max();
    early.or_else(|| days.iter().max()).copied()
}

/// A year that the body states as its own: `this year, 2021`, `so far in 2021`, `today, December 8, 2021`.
fn present_year(found: &[Found], words: &Words<'_>) -> Option<i16> {
    let own = |found: &&Found| {
        let before = |back: usize| words.before(found.start, back);
        let so_far = before(1) == "in" && before(2) == "far" && before(3) == "so"
            || words.run(found.end, &["so", "far"]);
        let this_year = before(1) == "," && before(2) == "year" && before(3) == "this";
        let today = before(1) == "," && before(2) == "today" || before(1) == "of" && before(2) == "as";
        so_far || this_year || today
    };
    let absolute = found
        .iter()
        .filter(|found| found.stamp.is_some_and(|stamp| !stamp.yearless) && found.anchor.is_none());
    absolute.filter(own).find_map(|found| found.stamp?.period.year())
}

#[cfg(test)]
mod tests {
    use super::own_day;
    use crate::token::Reading;
    use crate::words::Words;

    fn own(text: &str) -> Option<String> {
        let reading = Reading::of(text);
        own_day(&Words::of(&reading)).map(|dated| dated.value.to_string())
    }

    #[test]
    fn the_latest_day_told_as_past_is_the_reports_own() {
        let text =
            "The envoys spoke on May 14, a day after the vote of May 13 ended. They will meet on May 20.";
        assert_eq!(own(text).as_deref(), Some("XXXX-05-14"));
    }

    #[test]
    fn plans_tell_no_present() {
        assert_eq!(own("She was scheduled to speak on May 20."), None);
        assert_eq!(own("The vote will be held on May 20."), None);
    }

    #[test]
    fn the_year_of_a_past_event_is_not_the_reports() {
        let text = "The treaty was signed on May 3, 2014. She spoke on May 14.";
        assert_eq!(own(text).as_deref(), Some("XXXX-05-14"));
        assert_eq!(own("The treaty was signed on May 3, 2014."), None);
    }

    #[test]
    fn a_stated_present_year_is() {
        let text = "So far in 2030, ten have died. She spoke on May 14.";
        assert_eq!(own(text).as_deref(), Some("2030-05-14"));
    }

    #[test]
    fn january_comes_after_december() {
        assert_eq!(own("It began on December 30. She spoke on January 2.").as_deref(), Some("XXXX-01-02"));
    }
}
