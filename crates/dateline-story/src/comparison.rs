//! Which outlets say a fact, differ from it, or are silent.
//!
//! Comes in: the members of a story and its facts. Goes out: a line for each fact. Refuses to count a copy:
//! its outlet said nothing of its own.

use std::collections::BTreeMap;

use dateline_types::{Claim, Comparison, FigureStatus, ReportId, Statement, StoryFigure, TimelineEntry};

use crate::member::Member;
use crate::range::Range;

/// The outlets of a story, in order of their first report, and the outlet of each report.
#[derive(Debug)]
pub(crate) struct Outlets<'a> {
    names: Vec<&'a str>,
    of: BTreeMap<&'a ReportId, usize>,
}

/// The facts of a story.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) statements: &'a [Statement],
    pub(crate) figures: &'a [StoryFigure],
    pub(crate) timeline: &'a [TimelineEntry],
}

impl<'a> Outlets<'a> {
    pub(crate) fn of(members: &[Member<'a>]) -> Self {
        let mut outlets = Self { names: Vec::new(), of: BTreeMap::new() };
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
        let statements = facts
            .statements
            .iter()
            .map(|fact| (reports(fact.within.iter().map(|piece| &piece.report)), Vec::new()));
        let figures = facts.figures.iter().map(by_agreement);
        let timeline = facts
            .timeline
            .iter()
            .map(|fact| (reports(fact.within.iter().map(|piece| &piece.report)), Vec::new()));
        let mut lines = self.lines("statements", statements);
        lines.extend(self.lines("figures", figures));
        lines.extend(self.lines("timeline", timeline));
        lines
    }

    fn lines<'b>(
        &self,
        list: &str,
        facts: impl Iterator<Item = (Vec<&'b ReportId>, Vec<&'b ReportId>)>,
    ) -> Vec<Comparison> {
        let line = |(place, (saying, differing)): (usize, (Vec<&ReportId>, Vec<&ReportId>))| {
            self.line(format!("{list}/{place}"), &saying, &differing)
        };
        facts.enumerate().filter_map(line).collect()
    }

    fn line(&self, fact: String, saying: &[&ReportId], differing: &[&ReportId]) -> Option<Comparison> {
        let outlets = |reports: &[&ReportId]| -> Vec<usize> {
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
}

fn reports<'b>(reports: impl Iterator<Item = &'b ReportId>) -> Vec<&'b ReportId> {
    reports.collect()
}

/// Who agrees with the first claim of a figure, and who says otherwise; what is foreseen says nothing of it.
fn by_agreement(figure: &StoryFigure) -> (Vec<&ReportId>, Vec<&ReportId>) {
    let first = figure.claims.first();
    let answers =
        |claim: &&Claim| (claim.status == FigureStatus::Reported) == (first.status == FigureStatus::Reported);
    let (agreeing, differing): (Vec<&Claim>, Vec<&Claim>) =
        figure.claims.iter().filter(answers).partition(|claim| Range::of(claim).meets(Range::of(first)));
    (
        reports(agreeing.iter().map(|claim| &claim.report)),
        reports(differing.iter().map(|claim| &claim.report)),
    )
}
