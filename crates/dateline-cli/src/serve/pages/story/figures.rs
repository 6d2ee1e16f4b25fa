//! The figures of a story, side by side.
//!
//! Comes in: its questions with their claims. Goes out: a table for each: as of when, how much, who gave it, which
//! outlet says so. Questions with several answers stand first; what one report gives without a source stands apart.

use std::cmp::Reverse;

use dateline::types::{Claim, FigureStatus, Relation, ReportId, StoryFigure};

use super::section::Section;
use super::{Head, View};
use crate::serve::address::{Fact, List};
use crate::serve::pages::report::shortened;
use crate::serve::pages::{Link, day};
use crate::view::{clean, words};

/// Answers in one table, at most; the record has all.
const ROWS: usize = 60;

/// Characters of a name in a cell.
const CELL: usize = 80;

/// Figures that answer one question.
pub(crate) struct Question {
    pub(crate) head: Head,
    pub(crate) of: String,
    /// Empty where there is one answer.
    pub(crate) relation: &'static str,
    /// Whether a reader must take care: the answers conflict or changed.
    pub(crate) care: bool,
    pub(crate) answers: Vec<Answer>,
    pub(crate) left_out: usize,
}

/// One answer, and who prints it: a report with the copies and versions that repeat it.
pub(crate) struct Answer {
    pub(crate) day: String,
    pub(crate) amount: String,
    pub(crate) giver: String,
    pub(crate) sources: Vec<Link>,
    pub(crate) status: &'static str,
}

impl Section<Question> {
    /// The questions that have a table of their own, and those that share one, an answer each.
    pub(crate) fn tables(&self) -> (Vec<&Question>, Vec<&Question>) {
        self.lines.iter().partition(|question| question.answers.len() > 1)
    }
}

impl View<'_> {
    /// What is told twice, given by somebody, or more than reported.
    pub(super) fn figures(&self) -> Section<Question> {
        self.questions(&|figure| self.is_telling(figure))
    }

    /// What one report gives without a source.
    pub(super) fn more_figures(&self) -> Section<Question> {
        self.questions(&|figure| !self.is_telling(figure))
    }

    fn questions(&self, belongs: &dyn Fn(&StoryFigure) -> bool) -> Section<Question> {
        let figures = &self.story.figures;
        let mut facts: Vec<Fact> = (0..figures.len())
            .filter(|at| belongs(&figures[*at]))
            .map(|at| Fact { list: List::Figures, at })
            .collect();
        facts.sort_by_key(|fact| Reverse(self.weight(&figures[fact.at])));
        self.section(&facts, |at, shown| self.question(shown[at]))
    }

    fn question(&self, fact: Fact) -> Question {
        let figure = &self.story.figures[fact.at];
        let mut claims = self.claims(figure);
        // What is foreseen, wished or denied stands below what is reported; the order by date is kept.
        claims.sort_by_key(|printed| printed[0].status != FigureStatus::Reported);
        let left_out = claims.len().saturating_sub(ROWS);
        claims.truncate(ROWS);
        let answers: Vec<Answer> =
            claims.iter().map(|printed| self.answer(printed, figure.unit.as_deref())).collect();
        let several = answers.len() > 1;
        Question {
            head: self.head(fact),
            of: shortened(&named(figure), CELL),
            relation: if several { relation(figure.relation) } else { "" },
            care: matches!(figure.relation, Relation::Conflict | Relation::Update),
            answers,
            left_out,
        }
    }

    /// The claims of a question, each with those that repeat it: a copy or a later version that says the same
    /// number again says nothing of its own.
    fn claims<'f>(&self, figure: &'f StoryFigure) -> Vec<Vec<&'f Claim>> {
        let mut own: Vec<Vec<&Claim>> = Vec::new();
        for claim in &figure.claims {
            let said = |printed: &Vec<&Claim>| {
                let first = printed[0];
                let number = |claim: &Claim| (claim.value, claim.value_high, claim.status);
                number(first) == number(claim)
                    && (self.repeats(&claim.report) || first.report == claim.report)
            };
            match own.iter().position(said) {
                Some(place) => own[place].push(claim),
                None => own.push(vec![claim]),
            }
        }
        own
    }

    fn repeats(&self, id: &ReportId) -> bool {
        let mut reports = self.story.reports.iter();
        reports.any(|report| report.id == *id && (report.copy_of.is_some() || report.version_of.is_some()))
    }

    fn answer(&self, printed: &[&Claim], unit: Option<&str>) -> Answer {
        let claim = printed[0];
        Answer {
            day: claim.as_of.map(day::day).unwrap_or_default(),
            amount: clean(&words::amount(claim.value, claim.value_high, claim.bound, unit)),
            giver: shortened(claim.giver.as_deref().unwrap_or_default(), CELL),
            sources: self.references(printed.iter().map(|claim| (&claim.report, claim.span))),
            status: words::status(claim.status).unwrap_or("reported"),
        }
    }

    fn is_telling(&self, figure: &StoryFigure) -> bool {
        let first = figure.claims.first();
        first.giver.is_some() || first.status != FigureStatus::Reported || self.claims(figure).len() > 1
    }

    /// Questions with several answers are what a reader looks for, and conflicts before all.
    fn weight(&self, figure: &StoryFigure) -> usize {
        match (self.claims(figure).len(), figure.relation) {
            (1, _) => 0,
            (_, Relation::Conflict) => 2,
            _ => 1,
        }
    }
}

/// What is counted, else in what it is measured.
pub(super) fn named(figure: &StoryFigure) -> String {
    figure.of.as_deref().or(figure.unit.as_deref()).unwrap_or("(not said what)").replace('_', " ")
}

fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Single => "",
        Relation::Same => "they agree",
        Relation::Update => "updated",
        Relation::Conflict => "they conflict",
        Relation::DifferentScope => "of different scope",
    }
}
