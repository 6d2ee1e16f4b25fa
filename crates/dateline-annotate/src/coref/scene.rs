//! Who has been spoken of, and how lately.
//!
//! Comes in: mentions in the order of the text. Goes out: the entities on the scene, the latest first. Refuses to know
//! which of them a word means.

use crate::lang::en::roles::{MODIFIERS, ROLES};
use crate::words::Words;

/// An entity as it was last spoken of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub(super) entity: usize,
    /// The word at which its last mention began.
    pub(super) word: usize,
    /// The sentence of that mention.
    pub(super) sentence: usize,
    /// Whether that mention led its sentence or clause.
    pub(super) subject: bool,
    /// How often it has been spoken of.
    pub(super) times: i32,
}

/// How many words before a name are looked at.
const REACH: usize = 20;

/// How many entities stay on the scene; this bounds the work at each pronoun.
const HELD: usize = 60;

/// The entities spoken of, the latest last.
#[derive(Debug, Default)]
pub(super) struct Scene {
    seen: Vec<Seen>,
}

impl Scene {
    /// A mention comes by.
    pub(super) fn see(&mut self, words: &Words<'_>, entity: usize, word: usize, sentence: usize) {
        let known = self.seen.iter().position(|seen| seen.entity == entity);
        let before = known.map(|at| self.seen.remove(at));
        let again = before.is_some_and(|before| before.sentence == sentence && before.subject);
        let subject = again || leads(words, word);
        let times = before.map_or(0, |before| before.times) + 1;
        if self.seen.len() == HELD {
            self.seen.remove(0);
        }
        self.seen.push(Seen { entity, word, sentence, subject, times });
    }

    /// The entities on the scene, the latest first.
    pub(super) fn latest(&self) -> impl Iterator<Item = &Seen> {
        self.seen.iter().rev()
    }
}

/// Whether a name at this word may be the subject: nothing stands before its phrase but what opens a clause.
fn leads(words: &Words<'_>, word: usize) -> bool {
    let start = words.sentence(word).start.max(word.saturating_sub(REACH));
    let before = (start..word).rev().find(|at| !belongs(words, *at));
    before.is_none_or(|at| !words.letters(at) || OPENERS.contains(&words.lower(at)))
}

/// Whether a word before a name belongs to its phrase: titles, roles, nations, articles.
fn belongs(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    let capital = words.capital(at) && words.letters(at);
    let joint = matches!(word, "the" | "a" | "an" | "-" | "." | "'s" | "’s");
    let office = word == "of" && words.capital(at + 1) && words.capital(at.saturating_sub(1));
    capital || joint || office || ROLES.holds(word) || MODIFIERS.holds(word)
}

/// Words behind which a clause begins.
const OPENERS: [&str; 18] = [
    "although", "as", "because", "but", "how", "if", "said", "says", "since", "so", "that", "then", "though",
    "what", "when", "where", "whether", "while",
];
