//! The timeline: what reports say of a day.
//!
//! Comes in: the members of a story with their sentences and time expressions. Goes out: entries by date, each
//! with the sentences that tell it. Refuses to settle clashes: every report's words are taken as they stand.

use std::collections::BTreeMap;

use dateline_types::{DateValue, InReport, NonEmpty, Span, TimelineEntry, TimelineStatus, Timex, TimexType};

use crate::content::Content;
use crate::member::Member;
use crate::tense::status_near;

/// The share of the shorter sentence's content words that must stand in the other for one entry.
const ALIKE: f64 = 0.5;
/// Sentences that share fewer content words are never joined.
const FEWEST_SHARED: usize = 4;

/// A sentence is compared with only so many entries of its date, the latest ones.
const COMPARED: usize = 400;

/// A sentence about a date.
struct Telling {
    date: DateValue,
    status: TimelineStatus,
    place: InReport,
    content: Content,
}

/// The entries of these members, by date, then in the order of the members.
pub(crate) fn timeline(members: &[Member<'_>]) -> Vec<TimelineEntry> {
    let mut by_date: BTreeMap<DateValue, Vec<Telling>> = BTreeMap::new();
    for telling in members.iter().flat_map(|member| tellings(*member)) {
        by_date.entry(telling.date).or_default().push(telling);
    }
    by_date.into_values().flat_map(entries).collect()
}

/// The sentences of one date, those that tell the same joined.
fn entries(tellings: Vec<Telling>) -> Vec<TimelineEntry> {
    let mut entries: Vec<(TimelineEntry, Content)> = Vec::new();
    for telling in tellings {
        let same =
            entries.iter_mut().rev().take(COMPARED).find(|(entry, content)| {
                entry.status == telling.status && are_alike(content, &telling.content)
            });
        if let Some((entry, _)) = same {
            entry.within.push(telling.place);
        } else {
            let within = NonEmpty::one(telling.place);
            entries.push((
                TimelineEntry { date: telling.date, status: telling.status, within },
                telling.content,
            ));
        }
    }
    entries.into_iter().map(|(entry, _)| entry).collect()
}

fn are_alike(a: &Content, b: &Content) -> bool {
    a.shared(b) >= FEWEST_SHARED && a.contained(b) >= ALIKE
}

/// What one member tells, sentence by sentence.
fn tellings(member: Member<'_>) -> Vec<Telling> {
    let Some(annotations) = member.annotations() else { return Vec::new() };
    let mut timexes = annotations.timexes.as_slice();
    let mut tellings = Vec::new();
    for (place, &sentence) in annotations.sentences.iter().enumerate() {
        let before = timexes.partition_point(|timex| timex.span.start() < sentence.start());
        let within = timexes[before..].partition_point(|timex| timex.span.start() < sentence.end());
        let (here, rest) = timexes[before..].split_at(within);
        timexes = rest;
        tellings.extend(dated(member, sentence, here));
        if place == 0 && here.is_empty() {
            tellings.extend(of_its_own_day(member, sentence));
        }
    }
    tellings
}

/// One telling for each of the finest dates in a sentence.
fn dated(member: Member<'_>, sentence: Span, timexes: &[Timex]) -> Vec<Telling> {
    let mut dates: Vec<(DateValue, Span)> =
        timexes.iter().filter_map(|timex| Some((date_of(timex)?, timex.span))).collect();
    if dates.iter().any(|(date, _)| date.day().is_some()) {
        dates.retain(|(date, _)| date.day().is_some());
    } else if dates.iter().any(|(date, _)| date.month().is_some()) {
        dates.retain(|(date, _)| date.month().is_some());
    }
    let mut seen = Vec::new();
    dates.retain(|&(date, _)| {
        !seen.contains(&date) && {
            seen.push(date);
            true
        }
    });
    dates.into_iter().map(|(date, span)| telling(member, sentence, (date, span))).collect()
}

/// The lead, where it names no time, tells of the day on which it was printed.
fn of_its_own_day(member: Member<'_>, sentence: Span) -> Option<Telling> {
    let date = member.annotated.report.published?.value.date();
    let end = Span::new(sentence.end(), sentence.end());
    date.full_day().map(|_| telling(member, sentence, (date, end)))
}

fn telling(member: Member<'_>, sentence: Span, (date, words): (DateValue, Span)) -> Telling {
    let text = member.words(sentence);
    let at = words.start().saturating_sub(sentence.start());
    Telling {
        date,
        status: status(member, date, status_near(text, at)),
        place: InReport { report: member.id(), span: sentence },
        content: Content::of(text),
    }
}

/// What lies behind the day of print has happened and what lies ahead is planned, unless it is denied; of the
/// day itself the words tell.
fn status(member: Member<'_>, date: DateValue, by_words: TimelineStatus) -> TimelineStatus {
    let apart = date.day_number().zip(member.day).map(|(date, print)| date - print);
    match (by_words, apart) {
        (TimelineStatus::Denied, _) => TimelineStatus::Denied,
        (_, Some(days)) if days > 0 => TimelineStatus::Planned,
        (_, Some(days)) if days < 0 => TimelineStatus::Happened,
        (by_words, _) => by_words,
    }
}

/// The day, month or year that a time expression names; nothing coarser or vaguer.
fn date_of(timex: &Timex) -> Option<DateValue> {
    let value: &str = timex.value.split('T').next()?;
    match timex.kind {
        TimexType::Date | TimexType::Time => {
            value.parse().ok().filter(|date: &DateValue| date.year().is_some())
        }
        TimexType::Duration | TimexType::Set => None,
    }
}

#[cfg(test)]
mod tests {
    use dateline_types::{Annotated, TimelineStatus};

    use super::timeline;
    use crate::member::Member;
    use crate::written::{Written, placed, report};

    fn entries(reports: Vec<Written>) -> Vec<(String, TimelineStatus, usize)> {
        let reports: Vec<Annotated> = reports.into_iter().map(Written::build).collect();
        let placements: Vec<_> = reports.iter().map(|report| placed(report, "a")).collect();
        let members: Vec<_> = reports.iter().zip(&placements).map(|(r, p)| Member::of(r, p)).collect();
        let entries = timeline(&members).into_iter();
        entries.map(|entry| (entry.date.to_string(), entry.status, entry.within.len())).collect()
    }

    #[test]
    fn two_reports_of_one_day_make_one_entry() {
        let a = report("a", "The ferry left Ostrand harbour on Monday without its captain.")
            .published("2030-05-15")
            .timex("Monday", "2030-05-13");
        let b = report("b", "Without a captain the ferry left the harbour of Ostrand on May 13.")
            .published("2030-05-16")
            .timex("May 13", "2030-05-13");
        assert_eq!(entries(vec![a, b]), [("2030-05-13".into(), TimelineStatus::Happened, 2)]);
    }

    #[test]
    fn what_was_planned_and_what_took_place_stay_apart() {
        let a = report("a", "The council will vote on the harbour on Friday.")
            .published("2030-05-15")
            .timex("Friday", "2030-05-17");
        let b = report("b", "The council voted on the harbour on Friday.")
            .published("2030-05-18")
            .timex("Friday", "2030-05-17");
        assert_eq!(
            entries(vec![a, b]),
            [
                ("2030-05-17".into(), TimelineStatus::Planned, 1),
                ("2030-05-17".into(), TimelineStatus::Happened, 1)
            ]
        );
    }

    #[test]
    fn a_month_counts_only_where_there_is_no_day() {
        let a = report("a", "Since June the talks of July 3 were planned. Rain fell in June.")
            .published("2030-08-01")
            .timex("June", "2030-06")
            .timex("July 3", "2030-07-03");
        assert_eq!(entries(vec![a]).len(), 1);
    }

    #[test]
    fn a_lead_without_a_date_tells_of_its_own_day() {
        let a = report("a", "The ferry sank. Nobody knows why.").published("2030-05-15");
        assert_eq!(entries(vec![a]), [("2030-05-15".into(), TimelineStatus::Happened, 1)]);
    }

    #[test]
    fn a_denial_stands_as_one() {
        let a = report("a", "The captain denied that the ferry left on Monday.")
            .published("2030-05-15")
            .timex("Monday", "2030-05-13");
        assert_eq!(entries(vec![a])[0].1, TimelineStatus::Denied);
    }
}
