//! Who said what in a story.
//!
//! Comes in: its statements. Goes out: speaker by speaker, in the order in which they first spoke, the words of the first
//! report that has them. Sources without a name stand apart.

use dateline::types::{QuoteKind, Statement};

use super::section::Section;
use super::{Head, View};
use crate::serve::address::{Fact, List};
use crate::serve::pages::Link;
use crate::serve::pages::report::shortened;

/// Characters of a statement.
const ROOM: usize = 600;

/// Characters of a name.
const NAME: usize = 120;

/// One statement.
pub(crate) struct Line {
    pub(crate) head: Head,
    /// Empty where the same person goes on.
    pub(crate) speaker: String,
    pub(crate) words: String,
    /// Whether the words are the speaker's own.
    pub(crate) own: bool,
    pub(crate) references: Vec<Link>,
}

impl View<'_> {
    /// What people of the story said.
    pub(super) fn statements(&self) -> Section<Line> {
        self.by_speaker(&|statement| statement.speaker.person.is_some())
    }

    /// What organisations and sources without a name said.
    pub(super) fn more_statements(&self) -> Section<Line> {
        self.by_speaker(&|statement| statement.speaker.person.is_none())
    }

    fn by_speaker(&self, belongs: &dyn Fn(&Statement) -> bool) -> Section<Line> {
        let statements = &self.story.statements;
        let mut first = std::collections::BTreeMap::new();
        for (at, statement) in statements.iter().enumerate() {
            first.entry(speaker(statement)).or_insert(at);
        }
        let mut facts: Vec<Fact> = (0..statements.len())
            .filter(|at| belongs(&statements[*at]))
            .map(|at| Fact { list: List::Statements, at })
            .collect();
        facts.sort_by_key(|fact| first[speaker(&statements[fact.at])]);
        self.section(&facts, |at, shown| self.statement(at, shown))
    }

    fn statement(&self, at: usize, shown: &[Fact]) -> Line {
        let statement = |at: usize| &self.story.statements[shown[at].at];
        let said = statement(at);
        let goes_on = at > 0 && speaker(statement(at - 1)) == speaker(said);
        let first = said.within.first();
        let pieces = said.within.iter().filter(|piece| piece.report == first.report);
        let words: Vec<&str> = pieces.map(|piece| self.sources.words(&piece.report, piece.span)).collect();
        Line {
            head: self.head(shown[at]),
            speaker: if goes_on { String::new() } else { shortened(speaker(said), NAME) },
            words: shortened(&words.join(" … "), ROOM),
            own: first.kind == QuoteKind::Direct,
            references: self.references(said.within.iter().map(|piece| (&piece.report, piece.span))),
        }
    }
}

fn speaker(statement: &Statement) -> &str {
    statement.speaker.name.as_deref().unwrap_or("(not named)")
}
