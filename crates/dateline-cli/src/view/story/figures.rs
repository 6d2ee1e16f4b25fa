//! The figures of a story, side by side.
//!
//! Comes in: its questions with their claims. Goes out: for each question the claims by date, with who gave
//! them and the words around them; what is foreseen, wished or denied stands below what is reported.

use dateline::types::{Claim, FigureStatus, Relation, StoryFigure};

use super::{Extent, View};
use crate::view::page::{Page, column};
use crate::view::style::{CARE, DATE, FAINT, FIGURE, NAME, styled};
use crate::view::words::{self, clean};
use crate::view::{excerpt, marks};

impl View<'_> {
    pub(super) fn figures(&self, page: &mut Page) {
        let mut shown: Vec<&StoryFigure> =
            self.story.figures.iter().filter(|figure| self.is_shown(figure)).collect();
        // Questions with several answers are what a reader looks for; a stable sort keeps the rest in order.
        shown.sort_by_key(|figure| figure.claims.len() == 1);
        if !shown.is_empty() {
            page.section("Figures");
        }
        for figure in &shown {
            self.question(page, figure);
        }
        let left_out = self.story.figures.len() - shown.len();
        if left_out > 0 {
            let line = format!("{left_out} more that one report gives without a source: --all");
            page.paragraph(2, &styled(FAINT, &line));
        }
    }

    fn is_shown(&self, figure: &StoryFigure) -> bool {
        let first = figure.claims.first();
        let telling = figure.claims.len() > 1 || first.giver.is_some() || is_apart(first);
        self.extent == Extent::All || telling
    }

    fn question(&self, page: &mut Page, figure: &StoryFigure) {
        page.paragraph(2, &heading(figure));
        let reported = figure.claims.iter().filter(|claim| !is_apart(claim));
        let apart = figure.claims.iter().filter(|claim| is_apart(claim));
        for claim in reported.chain(apart) {
            self.claim(page, claim, figure.unit.as_deref());
        }
    }

    fn claim(&self, page: &mut Page, claim: &Claim, unit: Option<&str>) {
        let day = claim.as_of.map_or_else(String::new, |day| day.to_string());
        let amount = words::amount(claim.value, claim.value_high, claim.bound, unit);
        let status = words::status(claim.status).map(|status| styled(CARE, status));
        let giver = claim.giver.as_deref().map(|giver| clean(&format!("({giver})")));
        let reference = Some(self.references(std::iter::once(&claim.report)));
        let parts = [Some(styled(FIGURE, &amount)), status, giver, reference];
        let line: Vec<String> = parts.into_iter().flatten().collect();
        page.item(4, &format!("{}  ", styled(DATE, &column(&day, 10))), &line.join(" "));
        page.paragraph(16, &self.context(claim, page.width.saturating_sub(20)));
    }

    /// The figure among the words around it.
    fn context(&self, claim: &Claim, room: usize) -> String {
        let text = self.text(&claim.report);
        if text.get(claim.span.range()).is_none() {
            return String::new();
        }
        let shown = excerpt::around(text, claim.span, room);
        let (before, after) = excerpt::ellipses(text, shown);
        format!("{before}{}{after}", marks::apply(text, shown, &[(claim.span, FIGURE)]))
    }
}

/// Whether a claim says more than that it is so.
fn is_apart(claim: &Claim) -> bool {
    claim.status != FigureStatus::Reported
}

/// What a figure is of, and how its claims stand to one another.
fn heading(figure: &StoryFigure) -> String {
    let of = figure.of.as_deref().or(figure.unit.as_deref()).unwrap_or("(not said what)");
    let relation = match figure.relation {
        Relation::Single => String::new(),
        Relation::Same => styled(FAINT, "  they agree"),
        Relation::Update => styled(CARE, "  updated"),
        Relation::Conflict => styled(CARE, "  they conflict"),
        Relation::DifferentScope => styled(FAINT, "  of different scope"),
    };
    format!("{}{relation}", styled(NAME, &clean(&of.replace('_', " "))))
}
