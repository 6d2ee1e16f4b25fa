//! The words of the invented world, with their forms.
//!
//! Comes in: the lists in `words/`. Goes out: nouns, verbs, adjectives and adverbs in an order of how often they are
//! used, which is diced once and for all. Refuses to know what a word means.

use std::sync::OnceLock;

use crate::dice::Dice;

/// A noun: one, many.
#[derive(Debug)]
pub(crate) struct Noun {
    pub(crate) one: String,
    pub(crate) many: String,
}

/// A verb: "give", "gives", "gave", "given", "giving".
#[derive(Debug)]
pub(crate) struct Verb {
    pub(crate) base: String,
    pub(crate) third: String,
    pub(crate) past: String,
    pub(crate) participle: String,
    pub(crate) going: String,
}

/// All words; the first of each kind are the most frequent.
#[derive(Debug)]
pub(crate) struct Lexicon {
    pub(crate) nouns: Vec<Noun>,
    pub(crate) verbs: Vec<Verb>,
    pub(crate) adjectives: Vec<&'static str>,
    pub(crate) adverbs: Vec<&'static str>,
}

/// The one lexicon.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| Lexicon {
        nouns: shuffled(include_str!("words/nouns.txt"), 1).into_iter().map(Noun::of).collect(),
        verbs: shuffled(include_str!("words/verbs.txt"), 2).into_iter().map(Verb::of).collect(),
        adjectives: shuffled(include_str!("words/adjectives.txt"), 3),
        adverbs: shuffled(include_str!("words/adverbs.txt"), 4),
    })
}

/// The lines of a list in an order of chance.
fn shuffled(list: &'static str, kind: u64) -> Vec<&'static str> {
    let mut words: Vec<&str> = list.lines().collect();
    let mut dice = Dice::of(&[kind]);
    for at in (1..words.len()).rev() {
        words.swap(at, dice.below(at + 1));
    }
    words
}

impl Noun {
    fn of(word: &str) -> Self {
        Self { one: word.to_owned(), many: plural(word) }
    }
}

impl Verb {
    /// A line is a verb, `verb+` where the last letter is doubled, or `verb past participle`.
    fn of(line: &str) -> Self {
        let mut forms = line.split(' ');
        let first = forms.next().unwrap_or_default();
        let base = first.trim_end_matches('+').to_owned();
        let stem = stem(first);
        let regular = format!("{stem}ed");
        let past = forms.next().map_or(regular, str::to_owned);
        let participle = forms.next().map_or_else(|| past.clone(), str::to_owned);
        let going = going(first);
        Self { third: plural(&base), past, participle, going, base }
    }
}

/// What "-ed" is put to: "carry" carri, "vote" vot, "ban+" bann.
fn stem(word: &str) -> String {
    let base = word.trim_end_matches('+');
    if base.len() < word.len() {
        return doubled(base);
    }
    if ends_in_consonant_y(base) {
        return format!("{}i", &base[..base.len() - 1]);
    }
    base.strip_suffix('e').unwrap_or(base).to_owned()
}

fn going(word: &str) -> String {
    let base = word.trim_end_matches('+');
    let short = [
        "begin", "cut", "forbid", "forget", "hit", "let", "put", "quit", "run", "set", "shut", "split", "win",
    ];
    let doubles = short.iter().any(|end| base.ends_with(end));
    if base.len() < word.len() || doubles {
        return doubled(base) + "ing";
    }
    let silent = base.ends_with('e') && !base.ends_with("ee");
    let stem = if silent { &base[..base.len() - 1] } else { base };
    format!("{stem}ing")
}

fn doubled(word: &str) -> String {
    let last = word.chars().last().map(String::from).unwrap_or_default();
    word.to_owned() + &last
}

fn plural(word: &str) -> String {
    if ends_in_consonant_y(word) {
        return format!("{}ies", &word[..word.len() - 1]);
    }
    if let Some(stem) = word.strip_suffix("man") {
        return format!("{stem}men");
    }
    let hissing = ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end));
    format!("{word}{}", if hissing { "es" } else { "s" })
}

fn ends_in_consonant_y(word: &str) -> bool {
    let before = word.strip_suffix('y').and_then(|stem| stem.chars().last());
    before.is_some_and(|sign| !"aeiou".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::{Verb, lexicon, plural};

    #[test]
    fn forms_follow_the_rules() {
        let forms = |line| {
            let verb = Verb::of(line);
            [verb.third, verb.past, verb.participle, verb.going].join(" ")
        };
        assert_eq!(forms("carry"), "carries carried carried carrying");
        assert_eq!(forms("vote"), "votes voted voted voting");
        assert_eq!(forms("ban+"), "bans banned banned banning");
        assert_eq!(forms("give gave given"), "gives gave given giving");
        assert_eq!(forms("set set set"), "sets set set setting");
        assert_eq!([plural("fisherman"), plural("marsh")], ["fishermen", "marshes"]);
    }

    #[test]
    fn there_are_thousands_of_words() {
        let words = lexicon();
        let forms = words.nouns.len() * 2 + words.verbs.len() * 4 + words.adjectives.len();
        assert!(forms > 6_000, "{forms}");
    }
}
