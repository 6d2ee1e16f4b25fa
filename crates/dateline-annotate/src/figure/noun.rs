//! The head of a noun phrase.
//!
//! Comes in: the place where a phrase begins. Goes out: its head noun. Refuses to parse: the phrase ends at the
//! first word that cannot stand in one, and the head is the last word, or the last of its first plurals.

use crate::lang::en::holds;
use crate::lang::en::nouns::{DETERMINERS, PLURALS, STOPS};
use crate::timex::is_past;
use crate::token::TokenKind;
use crate::words::Words;

/// The longest phrase that is looked at.
const LONGEST: usize = 9;

/// The head of the phrase that begins at `at`, without determiners.
pub(super) fn head(words: &Words<'_>, at: usize) -> Option<usize> {
    let mut head: Option<usize> = None;
    for place in at..at + LONGEST {
        if words.lower(place) == "-" && words.glued(place) {
            continue;
        }
        if !words.same_sentence(at, place) || !belongs(words, place, head.is_some()) {
            break;
        }
        if head.is_some_and(|head| plural(words.lower(head)) && !plural(words.lower(place))) {
            break;
        }
        head = Some(place);
    }
    head
}

/// The head of a phrase that may begin with determiners: `all the other primary school children`.
pub(super) fn determined(words: &Words<'_>, at: usize) -> Option<usize> {
    let skips = |at: usize| holds(&DETERMINERS, words.lower(at)) || words.kind(at) == Some(TokenKind::Number);
    let skipped = (0..4).take_while(|more| skips(at + more)).count();
    head(words, at + skipped)
}

/// The noun right before a place: `budget of`, `cost of`.
pub(super) fn before(words: &Words<'_>, at: usize) -> Option<usize> {
    let place = at.checked_sub(1)?;
    let noun = words.letters(place) && !holds(&STOPS, words.lower(place)) && words.same_sentence(place, at);
    noun.then_some(place)
}

/// Whether a word may stand in a phrase. A verb form may only open one (`10 injured`).
fn belongs(words: &Words<'_>, at: usize, inside: bool) -> bool {
    let word = words.lower(at);
    let compound = words.before(at, 1) == "-" && words.glued(at);
    let verb = inside && !compound && is_past(words, at) || matches!(word, "said" | "says");
    words.letters(at) && !holds(&STOPS, word) && !verb
}

/// Whether a word looks like a plural.
pub(super) fn plural(word: &str) -> bool {
    let regular = word.len() > 3
        && word.ends_with('s')
        && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending));
    regular || holds(&PLURALS, word)
}
