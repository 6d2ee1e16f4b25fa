//! Grouping: which reports tell one happening, which happenings make one story.
//!
//! Comes in: reports, one after another. Goes out: the place of each, for good. Refuses to look back at the
//! text of an earlier report: what remains of it is its weighted terms within its happening. One pass; the
//! work for a report grows with its own terms and the happenings that share its rarer ones.

use std::collections::BTreeMap;

use dateline_types::{Annotated, Placement, Report, ReportId};

use crate::calendar::published_day;
use crate::config::Config;
use crate::copies::Copies;
use crate::index::{Index, Vector};
use crate::keyed::{KeyMap, mix};
use crate::words::{body, key_of, terms};

/// Happenings that share fewer words are no story: two matters of one town share its name.
const SHARED_BY_STORY: usize = 3;

/// Places reports among those it has seen, one after another.
#[derive(Debug, Default)]
pub struct Grouper {
    config: Config,
    index: Index,
    copies: Copies,
    happenings: Vec<Happening>,
    stories: Vec<ReportId>,
    /// For each report seen: its id, its happening, and the report it copies.
    seen: Vec<Seen>,
    by_id: KeyMap<usize>,
    named: Named,
}

#[derive(Debug)]
struct Seen {
    id: ReportId,
    happening: usize,
    copy_of: Option<ReportId>,
}

/// Where happenings and stories stand, by the id of their first report (which need not have been seen here).
#[derive(Debug, Default)]
struct Named {
    happenings: BTreeMap<ReportId, usize>,
    stories: BTreeMap<ReportId, usize>,
}

#[derive(Debug)]
struct Happening {
    id: ReportId,
    story: usize,
    days: Option<(i32, i32)>,
}

impl Grouper {
    /// A grouper that has seen nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// A grouper with settings of its own.
    pub fn with(config: Config) -> Self {
        Self { config, ..Self::default() }
    }

    /// The place of this report among all that came before it. Final: later reports never change it.
    pub fn place(&mut self, report: &Annotated) -> Placement {
        let earlier = report.version_of.as_ref().and_then(|id| self.number_of(id));
        let body = body(&report.report.text);
        let copied = self.copies.add(&body).filter(|_| earlier.is_none());
        let day = published_day(&report.report);
        let vector = self.index.vector(&terms(report.report.title.as_deref(), &body));
        let known = earlier.or(copied).map(|number| self.seen[number].happening);
        let happening = known.unwrap_or_else(|| self.find_or_found(report, &vector, day));
        self.index.add(happening, &vector);
        self.happenings[happening].widen(day);
        let copy_of = copied.map(|number| &self.seen[number]);
        let copy_of = copy_of.map(|seen| seen.copy_of.as_ref().unwrap_or(&seen.id).clone());
        self.remember(Seen { id: report.id.clone(), happening, copy_of: copy_of.clone() });
        Placement {
            happening: self.happenings[happening].id.clone(),
            story: self.stories[self.happenings[happening].story].clone(),
            copy_of,
            version_of: report.version_of.clone(),
        }
    }

    /// Takes in a report that was placed before, by a grouper that is gone: those that come after it are
    /// placed as if it had just been placed here. Cheaper than placing it anew, and never in another place.
    ///
    /// A grouper that recalls the latest reports of a long row, and not the whole of it, knows the same
    /// happenings and stories by the same names; what it does not recall it cannot find again.
    pub fn recall(&mut self, (id, report): (&ReportId, &Report), placement: &Placement) {
        let body = body(&report.text);
        self.copies.remember(&body);
        let vector = self.index.vector(&terms(report.title.as_deref(), &body));
        let happening = self.recalled_happening(placement);
        self.index.add(happening, &vector);
        self.happenings[happening].widen(published_day(report));
        self.remember(Seen { id: id.clone(), happening, copy_of: placement.copy_of.clone() });
    }

    fn recalled_happening(&mut self, placement: &Placement) -> usize {
        if let Some(&known) = self.named.happenings.get(&placement.happening) {
            return known;
        }
        let known = self.named.stories.get(&placement.story).copied();
        let story = known.unwrap_or_else(|| self.new_story(&placement.story));
        self.new_happening(&placement.happening, story)
    }

    /// The happening this report tells: the nearest one if it is near enough, else a new one, in the story of
    /// the nearest if that is near enough for a story.
    fn find_or_found(&mut self, report: &Annotated, vector: &Vector, day: Option<i32>) -> usize {
        let neighbours = self.index.nearest(vector);
        let apart = |happening: usize| days_apart(self.happenings[happening].days, day);
        let told = neighbours.iter().map(|near| {
            (near.happening, near.likeness * self.config.nearness_in_happening(apart(near.happening)))
        });
        if let Some((happening, _)) = told.max_by(nearer).filter(|told| told.1 >= self.config.happening) {
            return happening;
        }
        let akin = neighbours.iter().filter(|near| near.shared >= SHARED_BY_STORY && !near.names_others).map(
            |near| (near.happening, near.likeness * self.config.nearness_in_story(apart(near.happening))),
        );
        let akin = akin.max_by(nearer).filter(|akin| akin.1 >= self.config.story);
        self.found(report, akin.map(|(happening, _)| self.happenings[happening].story))
    }

    /// A new happening, in this story or in one of its own.
    fn found(&mut self, report: &Annotated, story: Option<usize>) -> usize {
        let story = story.unwrap_or_else(|| self.new_story(&report.id));
        self.new_happening(&report.id, story)
    }

    fn new_story(&mut self, id: &ReportId) -> usize {
        let number = self.stories.len();
        self.stories.push(id.clone());
        self.named.stories.insert(id.clone(), number);
        number
    }

    fn new_happening(&mut self, id: &ReportId, story: usize) -> usize {
        let number = self.happenings.len();
        self.happenings.push(Happening { id: id.clone(), story, days: None });
        self.named.happenings.insert(id.clone(), number);
        number
    }

    fn remember(&mut self, seen: Seen) {
        self.by_id.entry(id_key(&seen.id)).or_insert(self.seen.len());
        self.seen.push(seen);
    }

    fn number_of(&self, id: &ReportId) -> Option<usize> {
        self.by_id.get(&id_key(id)).copied().filter(|&number| self.seen[number].id == *id)
    }
}

impl Happening {
    fn widen(&mut self, day: Option<i32>) {
        let Some(day) = day else { return };
        let (from, to) = self.days.unwrap_or((day, day));
        self.days = Some((from.min(day), to.max(day)));
    }
}

/// Days from a day to the nearer end of a range; `None` where either is not known.
fn days_apart(days: Option<(i32, i32)>, day: Option<i32>) -> Option<i32> {
    let ((from, to), day) = (days?, day?);
    Some((from - day).max(day - to).max(0))
}

/// The more alike; of two alike, the earlier.
fn nearer(a: &(usize, f32), b: &(usize, f32)) -> std::cmp::Ordering {
    a.1.total_cmp(&b.1).then(b.0.cmp(&a.0))
}

fn id_key(id: &ReportId) -> u64 {
    mix(id.as_str().bytes().fold(key_of(""), |hash, byte| mix(hash ^ u64::from(byte))))
}

#[cfg(test)]
mod tests {
    use dateline_types::{Annotated, Placement, ReportId};
    use proptest::prelude::*;

    use super::Grouper;
    use crate::written::report;

    const SINKS: &str = "The ferry Aurelia sank off Ostrand in a storm on Monday. All passengers reached the shore, \
        the coast guard said. The Aurelia had left Ostrand harbour despite a warning.";
    const TELLS: &str = "Passengers of the Aurelia told how their ferry went down off Ostrand. The storm broke over \
        the Aurelia an hour after it left harbour; the coast guard brought all ashore.";
    const VOTE: &str = "Parliament in Velmora voted for a tax on sugar. Bakers called the sugar tax a mistake. The \
        finance minister of Velmora expects forty million from it.";

    fn place(reports: &[Annotated]) -> Vec<Placement> {
        let mut grouper = Grouper::new();
        reports.iter().map(|report| grouper.place(report)).collect()
    }

    #[test]
    fn two_reports_of_one_sinking_are_one_happening() {
        let reports = [report("a", SINKS).build(), report("b", VOTE).build(), report("c", TELLS).build()];
        let places = place(&reports);
        assert_eq!(places[2].happening, places[0].happening);
        assert_ne!(places[1].story, places[0].story);
        assert_eq!(places[2].copy_of, None);
    }

    #[test]
    fn a_year_later_it_is_another_happening() {
        let reports = [
            report("a", SINKS).published("2030-05-14").build(),
            report("b", TELLS).published("2031-05-14").build(),
        ];
        let places = place(&reports);
        assert_ne!(places[1].happening, places[0].happening);
    }

    #[test]
    fn a_copy_of_a_copy_names_the_original() {
        let ids = ["a", "b", "c"];
        let reports: Vec<_> = ids.iter().map(|id| report(id, SINKS).build()).collect();
        let places = place(&reports);
        assert_eq!(places[2].copy_of, Some(ReportId("a".into())));
        assert_eq!(places[2].happening, places[0].happening);
    }

    #[test]
    fn what_follows_recalled_reports_is_placed_as_if_they_had_been_placed() {
        let texts = [SINKS, VOTE, TELLS, SINKS, VOTE];
        let numbered = texts.iter().enumerate();
        let reports: Vec<_> = numbered.map(|(at, text)| report(&format!("r{at}"), text).build()).collect();
        let places = place(&reports);
        let mut grouper = Grouper::new();
        for (report, place) in reports.iter().zip(&places).take(3) {
            grouper.recall((&report.id, &report.report), place);
        }
        let after: Vec<Placement> = reports[3..].iter().map(|report| grouper.place(report)).collect();
        assert_eq!(after, places[3..]);
    }

    #[test]
    fn a_story_keeps_its_name_where_its_first_report_is_forgotten() {
        let reports = [report("a", SINKS).build(), report("b", TELLS).build(), report("c", SINKS).build()];
        let places = place(&reports);
        let mut grouper = Grouper::new();
        grouper.recall((&reports[1].id, &reports[1].report), &places[1]);
        assert_eq!(grouper.place(&reports[2]).story, places[0].story);
    }

    #[test]
    fn a_later_version_is_no_copy() {
        let mut later = report("a.2", SINKS).build();
        later.version_of = Some(ReportId("a".into()));
        let places = place(&[report("a", SINKS).build(), later]);
        assert_eq!(places[1].copy_of, None);
        assert_eq!(places[1].version_of, Some(ReportId("a".into())));
        assert_eq!(places[1].happening, places[0].happening);
    }

    proptest! {
        #[test]
        fn any_texts_are_placed_alike_each_time(texts in prop::collection::vec("\\PC{0,80}", 0..6)) {
            let numbered = texts.iter().enumerate();
            let reports: Vec<_> = numbered.map(|(number, text)| report(&number.to_string(), text).build()).collect();
            prop_assert_eq!(place(&reports), place(&reports));
        }
    }
}
