//! The figures of a story, side by side.
//!
//! Comes in: its questions with their claims. Goes out: for each question the claims by date, with who gave
//! them and the words around them; what is foreseen, wished or denied stands below what is reported.

use dateline::types::{Claim, FigureStatus, Relation, ReportId, StoryFigure};

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
        shown.sort_by_key(|figure| self.claims(figure).len() == 1);
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
        let telling = self.claims(figure).len() > 1 || first.giver.is_some() || is_apart(first);
        self.extent == Extent::All || telling
    }

    /// The claims of a question. A copy or a later version that says the same number again says nothing of its own.
    fn claims<'f>(&self, figure: &'f StoryFigure) -> Vec<&'f Claim> {
        let mut own: Vec<&Claim> = Vec::new();
        for claim in &figure.claims {
            let said = |other: &&Claim| other.value == claim.value && other.status == claim.status;
            if self.extent == Extent::All || !self.repeats(&claim.report) || !own.iter().any(said) {
                own.push(claim);
            }
        }
        own
    }

    fn repeats(&self, id: &ReportId) -> bool {
        let mut reports = self.story.reports.iter();
        reports.any(|report| report.id == *id && (report.copy_of.is_some() || report.version_of.is_some()))
    }

    fn question(&self, page: &mut Page, figure: &StoryFigure) {
        let claims = self.claims(figure);
        page.paragraph(2, &heading(figure, claims.len()));
        let (apart, reported): (Vec<&Claim>, Vec<&Claim>) =
            claims.into_iter().partition(|claim| is_apart(claim));
        for claim in reported.into_iter().chain(apart) {
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
fn heading(figure: &StoryFigure, shown: usize) -> String {
    let of = figure.of.as_deref().or(figure.unit.as_deref()).unwrap_or("(not said what)");
    let relation = match figure.relation {
        _ if shown == 1 => String::new(),
        Relation::Single => String::new(),
        Relation::Same => styled(FAINT, "  they agree"),
        Relation::Update => styled(CARE, "  updated"),
        Relation::Conflict => styled(CARE, "  they conflict"),
        Relation::DifferentScope => styled(FAINT, "  of different scope"),
    };
    format!("{}{relation}", styled(NAME, &clean(&of.replace('_', " "))))
}
