//! The figures of a story, side by side.
//!
//! Comes in: its questions with their claims. Goes out: a table for each: as of when, how much, who gave it, which
//! outlet says so. Questions with several answers stand first; what one report gives without a source stands apart.

use std::cmp::Reverse;

use dateline::types::{Claim, FigureStatus, Relation, StoryFigure};

use super::section::Section;
use super::{Head, View};
use crate::serve::address::{Fact, List};
use crate::serve::pages::report::shortened;
use crate::serve::pages::{Link, day};
use crate::view::{clean, words};

/// Claims in one table, at most; the record has all.
const ROWS: usize = 60;

/// Characters of a name in a cell.
const CELL: usize = 80;

/// Figures that answer one question.
pub(crate) struct Question {
    pub(crate) head: Head,
    pub(crate) of: String,
    pub(crate) relation: &'static str,
    /// Whether a reader must take care: the answers conflict or changed.
    pub(crate) care: bool,
    pub(crate) claims: Vec<Row>,
    pub(crate) left_out: usize,
}

/// One answer.
pub(crate) struct Row {
    pub(crate) day: String,
    pub(crate) amount: String,
    pub(crate) giver: String,
    pub(crate) source: Link,
    pub(crate) status: &'static str,
}

impl View<'_> {
    /// What is told twice, given by somebody, or more than reported.
    pub(super) fn figures(&self) -> Section<Question> {
        self.questions(&is_telling)
    }

    /// What one report gives without a source.
    pub(super) fn more_figures(&self) -> Section<Question> {
        self.questions(&|figure| !is_telling(figure))
    }

    fn questions(&self, belongs: &dyn Fn(&StoryFigure) -> bool) -> Section<Question> {
        let figures = &self.story.figures;
        let mut facts: Vec<Fact> = (0..figures.len())
            .filter(|at| belongs(&figures[*at]))
            .map(|at| Fact { list: List::Figures, at })
            .collect();
        facts.sort_by_key(|fact| Reverse(weight(&figures[fact.at])));
        self.section(&facts, |at, shown| self.question(shown[at]))
    }

    fn question(&self, fact: Fact) -> Question {
        let figure = &self.story.figures[fact.at];
        let mut claims: Vec<&Claim> = figure.claims.iter().collect();
        // What is foreseen, wished or denied stands below what is reported; the order by date is kept.
        claims.sort_by_key(|claim| claim.status != FigureStatus::Reported);
        let left_out = claims.len().saturating_sub(ROWS);
        claims.truncate(ROWS);
        Question {
            head: self.head(fact),
            of: shortened(&named(figure), CELL),
            relation: relation(figure.relation),
            care: matches!(figure.relation, Relation::Conflict | Relation::Update),
            claims: claims.into_iter().map(|claim| self.answer(claim, figure.unit.as_deref())).collect(),
            left_out,
        }
    }

    fn answer(&self, claim: &Claim, unit: Option<&str>) -> Row {
        Row {
            day: claim.as_of.map(day::day).unwrap_or_default(),
            amount: clean(&words::amount(claim.value, claim.value_high, claim.bound, unit)),
            giver: shortened(claim.giver.as_deref().unwrap_or_default(), CELL),
            source: self.sources.link(&claim.report, claim.span),
            status: words::status(claim.status).unwrap_or("reported"),
        }
    }
}

/// What is counted, else in what it is measured.
pub(super) fn named(figure: &StoryFigure) -> String {
    figure.of.as_deref().or(figure.unit.as_deref()).unwrap_or("(not said what)").replace('_', " ")
}

fn is_telling(figure: &StoryFigure) -> bool {
    let first = figure.claims.first();
    figure.claims.len() > 1 || first.giver.is_some() || first.status != FigureStatus::Reported
}

/// Questions with several answers are what a reader looks for, and conflicts before all.
fn weight(figure: &StoryFigure) -> usize {
    match figure.relation {
        Relation::Conflict => 2,
        _ => usize::from(figure.claims.len() > 1),
    }
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
