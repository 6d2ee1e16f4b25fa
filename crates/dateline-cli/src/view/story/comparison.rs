//! Where the outlets differ.
//!
//! Comes in: the comparison of a story. Goes out: the facts that some outlets say and others contradict. What
//! all agree on, and who is silent, is in the record.

use dateline::types::Comparison;

use super::View;
use crate::view::page::Page;
use crate::view::style::{FAINT, NAME, styled};
use crate::view::words::{self, clean};

impl View<'_> {
    pub(super) fn comparison(&self, page: &mut Page) {
        let disputed: Vec<&Comparison> =
            self.story.comparison.iter().filter(|fact| !fact.differs.is_empty()).collect();
        if !disputed.is_empty() {
            page.section("Where outlets differ");
        }
        for fact in disputed {
            page.paragraph(2, &styled(NAME, &clean(&self.name_of(&fact.fact))));
            for (what, outlets) in [("say", &fact.says), ("differ", &fact.differs), ("silent", &fact.silent)]
            {
                if !outlets.is_empty() {
                    page.item(4, &styled(FAINT, &format!("{what:<8}")), &clean(&outlets.join(", ")));
                }
            }
        }
    }

    /// A fact in a few words: "more than 94,000 troops".
    fn name_of(&self, fact: &str) -> String {
        let place = fact.split_once('/').and_then(|(list, at)| Some((list, at.parse::<usize>().ok()?)));
        let figure = match place {
            Some(("figures", at)) => self.story.figures.get(at),
            _ => None,
        };
        let Some(figure) = figure else { return fact.to_owned() };
        let claim = figure.claims.first();
        let amount = words::amount(claim.value, claim.value_high, claim.bound, figure.unit.as_deref());
        format!("{amount} {}", figure.of.as_deref().unwrap_or_default())
    }
}
