//! From stretches of capitals to names.
//!
//! Comes in: one stretch. Goes out: the names in it, each with the title before it: "French Foreign Minister Ann
//! Lee" holds "French" and "Ann Lee". Refuses to join names of different places in the text.

use std::collections::BTreeSet;
use std::ops::Range;

use dateline_types::EntityType;

use super::kind::{self, Guess, guess};
use super::run::{begins, is_hyphen};
use super::{Naming, context, headline, title, vote};
use crate::lang::en::calendar::{MONTHS, WEEKDAYS};
use crate::lang::en::look_up;
use crate::lang::en::plain::PLAIN;
use crate::words::Words;

/// Cuts stretches into names.
pub(super) struct Cutter<'a> {
    words: &'a Words<'a>,
    /// The words that the report also writes in lower case.
    common: BTreeSet<&'a str>,
    names: Vec<Naming>,
}

impl<'a> Cutter<'a> {
    /// Looks through a report for its common words.
    pub(super) fn new(words: &'a Words<'a>) -> Self {
        let common = (0..words.len()).filter(|at| words.letters(*at) && !words.capital(*at));
        Self { words, common: common.map(|at| words.lower(at)).collect(), names: Vec::new() }
    }

    /// The names of all stretches, in order; headlines are read last, by what the rest names.
    pub(super) fn names(mut self, runs: Vec<Range<usize>>) -> Vec<Naming> {
        let mut headlines = Vec::new();
        for run in runs {
            if headline::is_one(self.words, run.start) {
                headlines.push(run);
            } else {
                self.stretch(run);
            }
        }
        let named = headline::phrases(self.words, &self.names);
        for name in headlines.into_iter().flat_map(|run| headline::known(self.words, run, &named)) {
            let (kind, sure) = match guess(self.words, name.clone()) {
                Guess::Kind(kind, sure) => (kind, sure),
                _ => (EntityType::Person, 1),
            };
            self.push(name, kind, sure, None);
        }
        self.names.sort_by_key(|name| name.words.start);
        self.names
    }

    /// A stretch of the running text.
    fn stretch(&mut self, run: Range<usize>) {
        if let Some(vote) = vote::extent(self.words, &run) {
            let end = vote.end;
            self.push(vote, EntityType::Event, 3, None);
            if end < run.end {
                self.stretch_from(end..run.end);
            }
            return;
        }
        self.stretch_from(run);
    }

    fn stretch_from(&mut self, run: Range<usize>) {
        let start = run.start + self.skipped(run.clone());
        if start < run.end {
            self.cut(start..run.end);
        }
    }

    /// How many words at the start of a stretch belong to no name.
    fn skipped(&self, run: Range<usize>) -> usize {
        run.clone().take_while(|at| self.is_skipped(*at, &run)).count()
    }

    fn is_skipped(&self, at: usize, run: &Range<usize>) -> bool {
        let word = self.words.lower(at);
        let dated = look_up(&MONTHS, word).is_some() || look_up(&WEEKDAYS, word).is_some();
        let whole = kind::listed_end(self.words, at).is_some_and(|end| end <= run.end);
        let alone = kind::listed(word) != Guess::Unknown && !PLAIN.holds(word);
        let given = run.len() > 1 && kind::sex_of_given(word).is_some();
        let plain =
            PLAIN.holds(word) || self.common.contains(word) && !given && !alone && !kind::is_title(word);
        dated || !begins(self.words, at) || !whole && plain && opens(self.words, at)
    }

    fn cut(&mut self, run: Range<usize>) {
        let words = self.words;
        if matches!(guess(words, run.clone()), Guess::Kind(kind, 3) if kind != EntityType::Person) {
            return self.name(run, None);
        }
        let titled = run.clone().find_map(|at| {
            let end = title::end(words, at, run.end)?;
            (begins(words, end) && end < run.end || end == run.end && self.ends_in_title(run.start..at))
                .then_some(at..end)
        });
        match titled {
            Some(title) => {
                self.affiliation(run.start..title.start);
                self.name(title.end..run.end, Some(title));
            }
            None => self.name(run, None),
        }
    }

    /// Whether a title at the end of a stretch is one: "Kalmar Mayor" but not "Martin Luther King".
    fn ends_in_title(&self, before: Range<usize>) -> bool {
        before.is_empty() || kind::sex_of_given(self.words.lower(before.start)).is_none()
    }

    /// What stands before an office is what it is held in: "Orland" in "Orland President Ann Lee".
    fn affiliation(&mut self, name: Range<usize>) {
        if name.is_empty() || guess(self.words, name.clone()) != Guess::Unknown {
            return self.name(name, None);
        }
        let word = self.words.lower(name.end - 1);
        let people = ["an", "ish", "ese"].iter().any(|ending| word.ends_with(ending));
        let kind = match name.len() {
            1 if people => EntityType::Norp,
            1 => EntityType::Gpe,
            _ => EntityType::Org,
        };
        self.push(name, kind, 2, None);
    }

    fn name(&mut self, name: Range<usize>, title: Option<Range<usize>>) {
        if name.is_empty() {
            return;
        }
        if title.is_some() {
            return self.push(name, EntityType::Person, 3, title);
        }
        match guess(self.words, name.clone()) {
            Guess::Kind(kind, sure) => self.push(name, kind, sure, None),
            Guess::Nothing => {}
            Guess::Unknown => self.unknown(name),
        }
    }

    fn unknown(&mut self, name: Range<usize>) {
        if let Some((first, second)) = halves(self.words, name.clone()) {
            self.name(first, None);
            return self.name(second, None);
        }
        let led = name.len() > 1
            && matches!(guess(self.words, name.start..name.start + 1), Guess::Kind(kind, 3) if kind != EntityType::Person);
        let opening = opens(self.words, name.start);
        let (kind, sure) =
            if led { (EntityType::Org, 1) } else { context::guess(self.words, name.clone(), opening) };
        self.push(name, kind, sure, None);
    }

    fn push(&mut self, words: Range<usize>, kind: EntityType, sure: u8, title: Option<Range<usize>>) {
        self.names.push(Naming { words, kind, sure, title });
    }
}

/// Two names side by side: "Russian Ann Lee", "Norway-Sweden".
fn halves(words: &Words<'_>, name: Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let known = |range: Range<usize>| matches!(guess(words, range), Guess::Kind(_, 3));
    let listed = |range: Range<usize>| kind::listed(words.phrase(range)) != Guess::Unknown;
    name.clone().skip(1).find_map(|at| {
        let next = at + usize::from(is_hyphen(words, at));
        (next < name.end && listed(name.start..at) && known(next..name.end))
            .then_some((name.start..at, next..name.end))
    })
}

/// Whether a word would have a capital whatever it is: at the start of a sentence or of quoted words.
pub(super) fn opens(words: &Words<'_>, at: usize) -> bool {
    let start = words.sentence(at).start;
    let opener = |at: usize| matches!(words.raw(at), "“" | "\"" | "‘" | ":" | "•" | "«" | "'");
    let first = at - start <= 4 && !(start..at).any(|before| words.letters(before));
    let line = at > start && words.text(words.span(at - 1..at + 1)).contains('\n');
    first || line || at > start && opener(at - 1)
}
