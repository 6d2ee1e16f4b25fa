//! Stretches of capitalised words.
//!
//! Comes in: the words of a report. Goes out: ranges of words that may hold names, with the small words inside
//! them ("of", "van der", "and"). Refuses to say what they name, and where one name ends and the next begins.

use std::ops::Range;

use super::kind;
use crate::words::Words;

/// Small words within the names of people.
const PARTICLES: [&str; 27] = [
    "af", "al", "av", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos",
    "du", "el", "ibn", "la", "las", "le", "ten", "ter", "ul", "van", "von", "zu",
];

/// Nouns whose possessive stands within names: "Women's League".
const POSSESSORS: [&str; 9] =
    ["children", "farmers", "king", "men", "people", "queen", "veterans", "women", "workers"];

/// All stretches, in order.
pub(super) fn all(words: &Words<'_>) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if begins(words, at) {
            let end = end_of(words, at);
            runs.push(at..end);
            at = end;
        } else {
            at += 1;
        }
    }
    runs
}

/// Whether a word of letters begins with a capital.
pub(super) fn begins(words: &Words<'_>, at: usize) -> bool {
    words.letters(at) && words.capital(at) && words.raw(at) != "I"
}

fn end_of(words: &Words<'_>, start: usize) -> usize {
    let mut end = kind::listed_end(words, start).unwrap_or(start + 1);
    while let Some(next) = longer(words, start..end) {
        end = next;
    }
    end
}

/// Where the stretch ends when it takes in what follows.
fn longer(words: &Words<'_>, run: Range<usize>) -> Option<usize> {
    let end = run.end;
    let step = step(words, run)?;
    (words.same_sentence(end - 1, end + step) && !breaks(words, end - 1..end + step + 1))
        .then(|| kind::listed_end(words, end + step).unwrap_or(end + step + 1))
}

/// How many small words lie between the stretch and the next capitalised word that belongs to it.
fn step(words: &Words<'_>, run: Range<usize>) -> Option<usize> {
    let end = run.end;
    let next = words.lower(end);
    if begins(words, end) {
        return Some(0);
    }
    let glued_sign =
        words.glued(end) && (next == "." && abbreviated(words, end - 1) || is_hyphen(words, end));
    if (glued_sign || next == "&" || possessive(words, end)) && begins(words, end + 1) {
        let spaced_hyphen = is_hyphen(words, end) && !words.glued(end + 1);
        return (!spaced_hyphen).then_some(1);
    }
    particles(words, end).or_else(|| preposition(words, run))
}

pub(super) fn is_hyphen(words: &Words<'_>, at: usize) -> bool {
    matches!(words.raw(at), "-" | "\u{2010}" | "\u{2011}")
}

/// "J." and "Gen." do not end a name.
fn abbreviated(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    word.chars().count() == 1 || matches!(word, "st" | "jr" | "sr") || kind::is_title(word) && word.len() <= 5
}

fn possessive(words: &Words<'_>, at: usize) -> bool {
    let sign = matches!(words.lower(at), "'s" | "’s" | "'" | "’") && words.glued(at);
    sign && POSSESSORS.contains(&words.lower(at - 1))
}

/// "van der", "al-".
fn particles(words: &Words<'_>, at: usize) -> Option<usize> {
    let count = (at..at + 3).take_while(|at| PARTICLES.contains(&words.lower(*at))).count();
    let hyphen = usize::from(count > 0 && is_hyphen(words, at + count));
    (count > 0 && begins(words, at + count + hyphen)).then_some(count + hyphen)
}

/// "Bank of", "Council on the", "Ministry of Trade and".
fn preposition(words: &Words<'_>, run: Range<usize>) -> Option<usize> {
    let article = usize::from(words.lower(run.end + 1) == "the");
    let fits = match words.lower(run.end) {
        "of" => kind::takes_of(words, run.clone()),
        "for" | "on" => kind::takes_for(words, run.clone()),
        "and" if article == 0 => {
            kind::takes_and(words, run.clone()) || kind::joins_adjectives(words, run.clone())
        }
        _ => false,
    };
    (fits && begins(words, run.end + 1 + article)).then_some(1 + article)
}

/// Whether a line ends within these words.
fn breaks(words: &Words<'_>, range: Range<usize>) -> bool {
    words.text(words.span(range)).contains('\n')
}
