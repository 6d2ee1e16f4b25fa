//! Who has been spoken of, and how lately.
//!
//! Comes in: mentions in the order of the text. Goes out: the entities on the scene, the latest first. Refuses to know
//! which of them a word means.

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
    pub(super) times: u32,
}

/// How many words before a name are looked at.
const REACH: usize = 20;

/// How many entities stay on the scene; this bounds the work at each pronoun.
const HELD: usize = 24;

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
        let again = before.filter(|before| before.sentence == sentence && before.subject).is_some();
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

/// Whether a name at this word may be the subject: it follows no preposition and no verb of its clause.
fn leads(words: &Words<'_>, word: usize) -> bool {
    const OBLIQUE: [&str; 22] = [
        "about", "after", "against", "and", "at", "before", "between", "by", "during", "for", "from", "in",
        "like", "near", "of", "on", "over", "than", "to", "under", "with", "without",
    ];
    let start = words.sentence(word).start.max(word.saturating_sub(REACH));
    let lower = (start..word).rev().take_while(|at| words.lower(*at) != "," && words.lower(*at) != "that");
    let stops = |at: usize| words.letters(at) && !words.capital(at);
    let between = lower.filter(|at| stops(*at)).count();
    !OBLIQUE.contains(&words.before(word, 1)) && between <= 3
}
