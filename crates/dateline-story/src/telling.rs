//! The story record.
//!
//! Comes in: annotated reports and the place of each. Goes out: one record for each story, put together from
//! what the stages beside this one find. Refuses to find anything itself.

use std::collections::{BTreeMap, BTreeSet};

use dateline_types::{Annotated, DateValue, Happening, Placement, ReportId, Story, StoryReport};

use crate::comparison::{Facts, Outlets};
use crate::content::Content;
use crate::figures::figures;
use crate::member::Member;
use crate::people::People;
use crate::statements::statements;
use crate::timeline::timeline;

/// So many words of a body are compared to find the most central report.
const LEAD: usize = 600;

/// Tells the stories of these reports, in order of their first report. `placements[i]` is the place of
/// `reports[i]`.
///
/// ```
/// use dateline_story::{Grouper, tell};
/// # use dateline_types::{Annotated, MediaType, Report, ReportId, Source};
/// # let source = Source { path: None, url: None, media_type: MediaType::Plain, sha256: String::new() };
/// # let report = Report::of_text("The ferry sank off Ostrand.");
/// # let id = ReportId("a".into());
/// # let annotated =
/// #     Annotated { id, version_of: None, source, report, annotations: None, problems: Vec::new() };
/// let reports = vec![annotated];
/// let mut grouper = Grouper::new();
/// let placements: Vec<_> = reports.iter().map(|report| grouper.place(report)).collect();
/// let stories = tell(&reports, &placements);
/// assert_eq!(stories[0].independent, 1);
/// ```
pub fn tell(reports: &[Annotated], placements: &[Placement]) -> Vec<Story> {
    debug_assert_eq!(reports.len(), placements.len());
    let mut places: BTreeMap<&ReportId, usize> = BTreeMap::new();
    let mut stories: Vec<Vec<Member<'_>>> = Vec::new();
    for (annotated, placement) in reports.iter().zip(placements) {
        let place = *places.entry(&placement.story).or_insert(stories.len());
        if place == stories.len() {
            stories.push(Vec::new());
        }
        stories[place].push(Member::of(annotated, placement));
    }
    stories.into_iter().map(story).collect()
}

fn story(mut members: Vec<Member<'_>>) -> Story {
    // Stable, so that input order breaks ties; what has no date comes last.
    members.sort_by_key(|member| (member.day.is_none(), member.day));
    let people = People::of(&members);
    let statements = statements(&members, &people);
    let (figures, timeline) = (figures(&members), timeline(&members));
    let facts = Facts { statements: &statements, figures: &figures, timeline: &timeline };
    let comparison = Outlets::of(&members).compare(facts);
    let (from, to) = extent(&members);
    Story {
        id: members[0].placement.story.clone(),
        title: title(&members),
        from,
        to,
        independent: independent(&members),
        reports: members.iter().map(|member| story_report(*member)).collect(),
        happenings: happenings(&members),
        people: people.list,
        statements,
        figures,
        timeline,
        comparison,
    }
}

/// First and last day of the dated members.
fn extent(members: &[Member<'_>]) -> (Option<DateValue>, Option<DateValue>) {
    let dated = members.iter().filter(|member| member.day.is_some());
    let days = || dated.clone().filter_map(|member| Some(member.annotated.report.published?.value.date()));
    (days().min(), days().max())
}

/// How many outlets tell it in words of their own. A story all of whose originals lie elsewhere has one.
fn independent(members: &[Member<'_>]) -> usize {
    let originals = members.iter().filter(|member| member.is_original());
    let outlets: BTreeSet<String> = originals.map(|member| member.outlet().trim().to_lowercase()).collect();
    outlets.len().max(1)
}

/// The headline of the report that shares the most with all others.
fn title(members: &[Member<'_>]) -> Option<String> {
    let mut seen: BTreeMap<u64, usize> = BTreeMap::new();
    let contents: Vec<Content> = members.iter().map(|member| content(*member)).collect();
    for key in contents.iter().flat_map(Content::keys) {
        *seen.entry(*key).or_default() += 1;
    }
    let central = |content: &Content| {
        let others: usize = content.keys().iter().map(|key| seen[key] - 1).sum();
        others as f64 / (content.len().max(1) as f64).sqrt()
    };
    let titled = members
        .iter()
        .zip(&contents)
        .filter_map(|(member, content)| Some((central(content), member.annotated.report.title.as_deref()?)));
    let best = titled.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|(_, title)| title.to_owned())
}

fn content(member: Member<'_>) -> Content {
    let report = &member.annotated.report;
    let lead = report.text.char_indices().nth(LEAD * 6).map_or(report.text.len(), |(at, _)| at);
    Content::of(&report.text[..lead])
}

fn story_report(member: Member<'_>) -> StoryReport {
    let report = &member.annotated.report;
    StoryReport {
        id: member.id(),
        title: report.title.clone(),
        outlet: report.outlet.clone(),
        published: report.published,
        happening: member.placement.happening.clone(),
        copy_of: member.placement.copy_of.clone(),
        version_of: member.placement.version_of.clone(),
    }
}

/// The happenings, in the order of their first members.
fn happenings(members: &[Member<'_>]) -> Vec<Happening> {
    let mut places: BTreeMap<&ReportId, usize> = BTreeMap::new();
    let mut happenings: Vec<Vec<Member<'_>>> = Vec::new();
    for member in members {
        let place = *places.entry(&member.placement.happening).or_insert(happenings.len());
        if place == happenings.len() {
            happenings.push(Vec::new());
        }
        happenings[place].push(*member);
    }
    happenings.iter().map(|members| happening(members)).collect()
}

fn happening(members: &[Member<'_>]) -> Happening {
    let (from, to) = extent(members);
    let reports = members.iter().map(|member| member.id()).collect();
    Happening { id: members[0].placement.happening.clone(), from, to, reports }
}
