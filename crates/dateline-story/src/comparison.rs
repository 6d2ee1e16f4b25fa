//! Which outlets say a fact, differ from it, or are silent.
//!
//! Comes in: the members of a story and its facts. Goes out: a line for each fact. Refuses to count a copy:
//! its outlet said nothing of its own.

use std::collections::{BTreeMap, BTreeSet};

use dateline_types::{Claim, Comparison, FigureStatus, ReportId, Statement, StoryFigure, TimelineEntry};

use crate::member::Member;
use crate::range::Range;

/// The outlets of a story, in order of their first report, and the outlet and the text of each report.
#[derive(Debug, Default)]
pub(crate) struct Outlets<'a> {
    names: Vec<&'a str>,
    of: BTreeMap<&'a ReportId, usize>,
    texts: BTreeMap<&'a ReportId, &'a str>,
}

/// The facts of a story.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) statements: &'a [Statement],
    pub(crate) figures: &'a [StoryFigure],
    pub(crate) timeline: &'a [TimelineEntry],
}

/// The reports that say a fact, and those that say otherwise.
type Stand<'a> = (Vec<&'a ReportId>, Vec<&'a ReportId>);

impl<'a> Outlets<'a> {
    pub(crate) fn of(members: &[Member<'a>]) -> Self {
        let text = |member: &Member<'a>| (&member.annotated.id, member.annotated.report.text.as_str());
        let mut outlets = Self { texts: members.iter().map(text).collect(), ..Self::default() };
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for member in members.iter().filter(|member| member.placement.copy_of.is_none()) {
            let next = outlets.names.len();
            let place = *places.entry(member.outlet().trim().to_lowercase()).or_insert(next);
            if place == next {
                outlets.names.push(member.outlet());
            }
            outlets.of.insert(&member.annotated.id, place);
        }
        outlets
    }

    /// A line for each fact that at least one of several outlets tells.
    pub(crate) fn compare(&self, facts: Facts<'_>) -> Vec<Comparison> {
        if self.names.len() < 2 {
            return Vec::new();
        }
        let statements =
            facts.statements.iter().map(|fact| said(fact.within.iter().map(|piece| &piece.report)));
        let figures = facts.figures.iter().map(|figure| self.by_agreement(figure));
        let timeline = facts.timeline.iter().map(|fact| said(fact.within.iter().map(|piece| &piece.report)));
        let mut lines = self.lines("statements", statements);
        lines.extend(self.lines("figures", figures));
        lines.extend(self.lines("timeline", timeline));
        lines
    }

    fn lines<'b>(&self, list: &str, facts: impl Iterator<Item = Stand<'b>>) -> Vec<Comparison> {
        let line = |(place, stand): (usize, Stand<'b>)| self.line(format!("{list}/{place}"), &stand);
        facts.enumerate().filter_map(line).collect()
    }

    fn line(&self, fact: String, (saying, differing): &Stand<'_>) -> Option<Comparison> {
        let outlets = |reports: &[&ReportId]| -> BTreeSet<usize> {
            reports.iter().filter_map(|report| self.of.get(report)).copied().collect()
        };
        let (says, differs) = (outlets(saying), outlets(differing));
        let named = |chosen: &dyn Fn(&usize) -> bool| -> Vec<String> {
            (0..self.names.len())
                .filter(|outlet| chosen(outlet))
                .map(|outlet| self.names[outlet].to_owned())
                .collect()
        };
        (!says.is_empty()).then(|| Comparison {
            fact,
            says: named(&|outlet| says.contains(outlet)),
            differs: named(&|outlet| differs.contains(outlet) && !says.contains(outlet)),
            silent: named(&|outlet| !says.contains(outlet) && !differs.contains(outlet)),
        })
    }

    /// Who agrees with the first claim of a figure, and who says otherwise; what is foreseen says nothing of it.
    fn by_agreement<'b>(&self, figure: &'b StoryFigure) -> Stand<'b> {
        let first = figure.claims.first();
        let is_reported = |claim: &Claim| claim.status == FigureStatus::Reported;
        let answers = figure.claims.iter().filter(|claim| is_reported(claim) == is_reported(first));
        let (agreeing, differing): (Vec<&Claim>, Vec<&Claim>) =
            answers.partition(|claim| self.range(claim).meets(self.range(first)));
        let reports = |claims: Vec<&'b Claim>| claims.into_iter().map(|claim| &claim.report).collect();
        (reports(agreeing), reports(differing))
    }

    fn range(&self, claim: &Claim) -> Range {
        let text = self.texts.get(&claim.report).copied().unwrap_or_default();
        Range::of(claim, text.get(claim.span.range()).unwrap_or_default())
    }
}

/// Words either stand in a report or do not: nobody differs.
fn said<'b>(reports: impl Iterator<Item = &'b ReportId>) -> Stand<'b> {
    (reports.collect(), Vec::new())
}

#[cfg(test)]
mod tests {
    use dateline_types::{Annotated, Story};

    use crate::tell;
    use crate::written::{Written, placed, report};

    fn storm(id: &str, outlet: &str, sheep: &str, value: f64) -> Written {
        let text = format!("The storm on Ostrand drowned {sheep} sheep. Farmers wept.");
        report(id, &text).outlet(outlet).published("2030-05-14").figure(sheep, value, "sheep")
    }

    fn story(reports: &[Annotated], copy: Option<usize>) -> Story {
        let mut placements: Vec<_> = reports.iter().map(|report| placed(report, "a")).collect();
        if let Some(copy) = copy {
            placements[copy].copy_of = Some(reports[0].id.clone());
        }
        tell(reports, &placements).remove(0)
    }

    #[test]
    fn outlets_say_differ_or_are_silent() {
        let reports = [
            storm("a", "Harbour Ledger", "940", 940.0).build(),
            storm("b", "Northern Post", "1,200", 1200.0).build(),
            report("c", "Rain fell on Ostrand.").outlet("Isle Radio").build(),
        ];
        let comparison = story(&reports, None).comparison;
        let line = comparison.into_iter().find(|line| line.fact == "figures/0").unwrap();
        assert_eq!(line.says, ["Harbour Ledger"]);
        assert_eq!(line.differs, ["Northern Post"]);
        assert_eq!(line.silent, ["Isle Radio"]);
    }

    #[test]
    fn a_copy_says_nothing_of_its_own() {
        let reports = [
            storm("a", "Harbour Ledger", "940", 940.0).title("Storm drowns sheep").build(),
            storm("b", "Northern Post", "940", 940.0).build(),
        ];
        let story = story(&reports, Some(1));
        assert_eq!((story.independent, story.comparison.len()), (1, 0));
        assert_eq!(story.title.as_deref(), Some("Storm drowns sheep"));
    }
}
