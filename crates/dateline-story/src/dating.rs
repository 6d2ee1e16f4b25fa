//! The year that only the story tells.
//!
//! Comes in: reports, some of which know their month and day but not their year, and the place of each. Goes
//! out: for those the date in the year that brings it nearest to the other reports of its story. Refuses to
//! date a report that knows no day, or one whose story knows no year.

use std::collections::BTreeMap;

use dateline_types::{Annotated, Basis, Confidence, DateValue, Dated, Placement, ReportId};

use crate::calendar::published_day;

/// Farther off, another year would be nearer: there is no such day in that year.
const HALF_A_YEAR: i32 = 184;

/// The publication dates that only a story can tell: for each report whose year is not known, the year that
/// the other reports of its story give. `placements[i]` is the place of `reports[i]`; so is the answer.
pub fn date(reports: &[Annotated], placements: &[Placement]) -> Vec<Option<Dated>> {
    debug_assert_eq!(reports.len(), placements.len());
    let mut days: BTreeMap<&ReportId, Vec<(i32, i16)>> = BTreeMap::new();
    for (annotated, placement) in reports.iter().zip(placements) {
        days.entry(&placement.story).or_default().extend(known_day(annotated));
    }
    let middles: BTreeMap<&ReportId, (i32, i16)> =
        days.into_iter().filter_map(|(story, days)| Some((story, median(days)?))).collect();
    let dated = |(annotated, placement): (&Annotated, &Placement)| {
        let yearless = annotated.report.published.map(|dated| dated.value)?;
        nearest(yearless, *middles.get(&placement.story)?)
    };
    reports.iter().zip(placements).map(dated).collect()
}

/// The day of a report that knows it, with its year.
fn known_day(annotated: &Annotated) -> Option<(i32, i16)> {
    Some((published_day(&annotated.report)?, annotated.report.published?.value.year()?))
}

fn median(mut days: Vec<(i32, i16)>) -> Option<(i32, i16)> {
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}

/// A day without year, in the year that brings it nearest to the middle of its story.
fn nearest(yearless: DateValue, (middle, year): (i32, i16)) -> Option<Dated> {
    if yearless.year().is_some() || yearless.day().is_none() {
        return None;
    }
    let in_year = |year| {
        let value = yearless.with_year(year)?;
        Some(((value.day_number()? - middle).abs(), value))
    };
    let (apart, value) = (year - 1..=year + 1)
        .filter_map(in_year)
        .filter(|&(apart, _)| apart <= HALF_A_YEAR)
        .min_by_key(|&(apart, _)| apart)?;
    Some(Dated { value, basis: Basis::Story, confidence: confidence(apart) })
}

/// News of one story appears close together; the farther a day lies off, the less its year is certain.
fn confidence(days_apart: i32) -> Confidence {
    Confidence::percent(match days_apart {
        0..=14 => 90,
        15..=45 => 75,
        46..=90 => 55,
        _ => 30,
    })
}

#[cfg(test)]
mod tests {
    use super::date;
    use crate::written::{placed, report};

    fn dates(published: &[&str]) -> Vec<Option<String>> {
        let reports: Vec<_> = published
            .iter()
            .enumerate()
            .map(|(number, day)| report(&format!("r{number}"), "It rained.").published(day).build())
            .collect();
        let placements: Vec<_> = reports.iter().map(|report| placed(report, "r0")).collect();
        date(&reports, &placements).into_iter().map(|dated| Some(dated?.value.to_string())).collect()
    }

    #[test]
    fn the_year_comes_from_the_others() {
        assert_eq!(dates(&["2030-12-03", "XXXX-12-08"]), [None, Some("2030-12-08".into())]);
    }

    #[test]
    fn a_story_may_cross_new_year() {
        assert_eq!(dates(&["2030-12-28", "XXXX-01-02"])[1].as_deref(), Some("2031-01-02"));
        assert_eq!(dates(&["2031-01-02", "XXXX-12-28"])[1].as_deref(), Some("2030-12-28"));
    }

    #[test]
    fn nobody_guesses_where_no_year_is_known() {
        assert_eq!(dates(&["XXXX-12-03", "XXXX-12-08", "2030-12"]), [None, None, None]);
    }

    #[test]
    fn a_leap_day_moves_to_a_leap_year() {
        assert_eq!(dates(&["2031-03-02", "XXXX-02-29"]), [None, None]);
        assert_eq!(dates(&["2032-03-02", "XXXX-02-29"])[1].as_deref(), Some("2032-02-29"));
    }
}
