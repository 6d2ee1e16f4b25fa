//! How reports stand to one another.
//!
//! Comes in: the words of a relation (`a b`, `b of a`, `2`) and the places of the reports. Goes out:
//! whether it holds. Refuses reports that the case does not have.

use dateline_types::{Placement, ReportId};

use crate::outcome::Outcome;

/// Whether the relation holds.
///
/// # Errors
/// When the words name no reports of the case, or not as many as are related.
pub(crate) fn holds(key: &str, words: &str, outcome: &Outcome) -> Result<bool, String> {
    match key {
        "independent" => Ok(independent(outcome).is_some_and(|count| count.to_string() == words)),
        "copy" => Ok(leads(pair(words, outcome)?, outcome, |place| place.copy_of.as_ref())),
        "version" => Ok(leads(pair(words, outcome)?, outcome, |place| place.version_of.as_ref())),
        "apart" => Ok(all_differ(&several(words, outcome)?, |place| &place.story)),
        "story" => Ok(all_same(&several(words, outcome)?, |place| &place.story)),
        _ => Ok(all_same(&several(words, outcome)?, |place| &place.happening)),
    }
}

/// The places of all reports, one a line, as a failing test shows them.
pub(crate) fn overview(outcome: &Outcome) -> Vec<String> {
    let lines = outcome.reports.iter().zip(&outcome.placements).map(|(report, place)| {
        let copy = place.copy_of.as_ref().map_or_else(String::new, |id| format!(", copy of {id}"));
        let version = place.version_of.as_ref().map_or_else(String::new, |id| format!(", version of {id}"));
        format!("{}: happening {}, story {}{copy}{version}", report.id, place.happening, place.story)
    });
    let count = independent(outcome).map(|count| format!("independent: {count}"));
    lines.chain(count).collect()
}

fn independent(outcome: &Outcome) -> Option<usize> {
    outcome.stories.first().map(|story| story.independent)
}

fn place<'a>(name: &str, outcome: &'a Outcome) -> Result<&'a Placement, String> {
    let at = outcome.reports.iter().position(|report| report.id.as_str() == name);
    at.map(|at| &outcome.placements[at]).ok_or_else(|| format!("the case has no report '{name}'"))
}

fn several<'a>(names: &str, outcome: &'a Outcome) -> Result<Vec<&'a Placement>, String> {
    let places: Vec<_> =
        names.split_whitespace().map(|name| place(name, outcome)).collect::<Result<_, _>>()?;
    if places.len() < 2 { Err("at least two reports stand here: `a b`".to_owned()) } else { Ok(places) }
}

fn pair<'a>(words: &'a str, outcome: &'a Outcome) -> Result<(&'a Placement, &'a str), String> {
    let (later, earlier) = words.split_once(" of ").ok_or("two reports stand here: `b of a`")?;
    place(earlier.trim(), outcome)?;
    Ok((place(later.trim(), outcome)?, earlier.trim()))
}

/// Whether a chain of `next` leads from a report to the one named.
fn leads(
    (from, to): (&Placement, &str),
    outcome: &Outcome,
    next: fn(&Placement) -> Option<&ReportId>,
) -> bool {
    let mut at = from;
    for _ in 0..outcome.placements.len() {
        match next(at).map(|id| (id, place(id.as_str(), outcome))) {
            Some((id, _)) if id.as_str() == to => return true,
            Some((_, Ok(further))) => at = further,
            _ => return false,
        }
    }
    false
}

fn all_same(places: &[&Placement], id: fn(&Placement) -> &ReportId) -> bool {
    places.windows(2).all(|pair| id(pair[0]) == id(pair[1]))
}

fn all_differ(places: &[&Placement], id: fn(&Placement) -> &ReportId) -> bool {
    places.iter().enumerate().all(|(at, one)| places[at + 1..].iter().all(|other| id(one) != id(other)))
}
