//! Who said what in a story.
//!
//! Comes in: its statements. Goes out: speaker by speaker, in the order in which they first spoke, the words of
//! the first report that has them. Statements of sources without a name are left to the whole view.

use dateline::types::{QuoteKind, Statement};

use super::{Extent, View};
use crate::view::page::Page;
use crate::view::style::{FAINT, NAME, QUOTE, styled};
use crate::view::words::clean;

/// Under one speaker, the statements of one.
type Speaker<'a> = (&'a str, Vec<&'a Statement>);

impl<'a> View<'a> {
    pub(super) fn statements(&self, page: &mut Page) {
        let (named, nameless): (Vec<_>, Vec<_>) =
            self.by_speaker().into_iter().partition(|(_, statements)| statements[0].speaker.person.is_some());
        if !self.story.statements.is_empty() {
            page.section("Who said what");
        }
        self.speakers(page, &named);
        if self.extent == Extent::All || named.is_empty() {
            self.speakers(page, &nameless);
        } else if !nameless.is_empty() {
            let count: usize = nameless.iter().map(|(_, statements)| statements.len()).sum();
            let line = format!("{count} more by organisations and sources without a name: --all");
            page.paragraph(2, &styled(FAINT, &line));
        }
    }

    fn speakers(&self, page: &mut Page, speakers: &[Speaker<'a>]) {
        for (speaker, statements) in speakers {
            page.paragraph(2, &styled(NAME, &clean(speaker)));
            for statement in statements {
                page.paragraph(4, &self.said(statement));
            }
        }
    }

    /// Statements by speaker, in the order in which the speakers first spoke.
    fn by_speaker(&self) -> Vec<Speaker<'a>> {
        let mut speakers: Vec<Speaker<'a>> = Vec::new();
        for statement in &self.story.statements {
            let name = statement.speaker.name.as_deref().unwrap_or("(not named)");
            match speakers.iter_mut().find(|(known, _)| *known == name) {
                Some((_, statements)) => statements.push(statement),
                None => speakers.push((name, vec![statement])),
            }
        }
        speakers
    }

    /// The words of the first report that has the statement, and where else it stands.
    fn said(&self, statement: &Statement) -> String {
        let first = statement.within.first();
        let pieces = statement.within.iter().filter(|piece| piece.report == first.report);
        let words: Vec<&str> = pieces.map(|piece| self.words(&piece.report, piece.span)).collect();
        let words = clean(&words.join(" … "));
        let words = match first.kind {
            QuoteKind::Direct => styled(QUOTE, &format!("“{words}”")),
            QuoteKind::Mixed | QuoteKind::Indirect => words,
        };
        format!("{words} {}", self.references(statement.within.iter().map(|piece| &piece.report)))
    }
}
