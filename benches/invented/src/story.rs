//! What a story is about.
//!
//! Comes in: a seed and the number of a story. Goes out: its people, places, organisations, words and what happens in
//! it, the same for every outlet that tells of it. Refuses to write.

use crate::cast::{self, Person};
use crate::dice::Dice;
use crate::lexicon::{Verb, lexicon};

/// People, places and organisations that come up in story after story.
const KNOWN: u64 = 600;

/// Words of its own.
const WORDS: usize = 45;

/// A story.
#[derive(Debug)]
pub(crate) struct Story {
    key: u64,
    pub(crate) people: Vec<Person>,
    pub(crate) places: Vec<String>,
    pub(crate) organisations: Vec<String>,
    /// What is counted, and what befell it: the many of a noun, a participle.
    counts: Vec<(&'static str, &'static str)>,
}

/// Something that happens in a story.
#[derive(Debug)]
pub(crate) struct Happening<'a> {
    pub(crate) actor: Actor<'a>,
    pub(crate) act: &'static Verb,
    /// "the coastal treaty".
    pub(crate) object: String,
    pub(crate) place: &'a str,
    /// Where the dice of what is said then begin.
    pub(crate) key: u64,
}

/// Who does it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Actor<'a> {
    Person(usize),
    Organisation(&'a str),
}

/// A number that is given.
#[derive(Debug)]
pub(crate) struct Count {
    pub(crate) value: usize,
    pub(crate) of: &'static str,
    pub(crate) befell: &'static str,
}

impl Story {
    /// The story of a number.
    pub(crate) fn of(seed: u64, number: u64) -> Self {
        let mut dice = Dice::of(&[seed, number, 2]);
        let key = dice.throw();
        let mut some = |least, most| -> Vec<u64> {
            let count = dice.between(least, most);
            (0..count).map(|_| if dice.chance(15) { dice.throw() % KNOWN } else { dice.throw() }).collect()
        };
        let (people, places, organisations) = (some(4, 8), some(2, 5), some(2, 4));
        let mut story = Self {
            key,
            people: people.into_iter().map(cast::person).collect(),
            places: places.into_iter().map(cast::place).collect(),
            organisations: organisations.into_iter().map(cast::organisation).collect(),
            counts: Vec::new(),
        };
        let verbs = &lexicon().verbs;
        story.counts = (0..4)
            .map(|count| {
                (
                    lexicon().nouns[story.word(count, 2_000)].many.as_str(),
                    verbs[story.word(count, 500)].participle.as_str(),
                )
            })
            .collect();
        story
    }

    /// The rank of one of the story's own words, of so many.
    pub(crate) fn word(&self, which: usize, of: usize) -> usize {
        Dice::of(&[self.key, which as u64 % WORDS as u64, of as u64]).below(of.min(lexicon().nouns.len()))
    }

    /// Some word's rank: one of the story's own at times, more often any.
    pub(crate) fn some_word(&self, dice: &mut Dice, of: usize) -> usize {
        if dice.chance(40) {
            let which = dice.rank(WORDS);
            self.word(which, of)
        } else {
            dice.rank(of)
        }
    }

    /// What happens at this point of the story.
    pub(crate) fn happening(&self, number: u64) -> Happening<'_> {
        let mut dice = Dice::of(&[self.key, number, 3]);
        let words = lexicon();
        let actor = if dice.chance(55) {
            Actor::Person(dice.below(self.people.len().min(3)))
        } else {
            Actor::Organisation(dice.pick(&self.organisations).as_str())
        };
        let noun = &words.nouns[self.word(number as usize, words.nouns.len())].one;
        let adjective = words.adjectives[self.word(number as usize, words.adjectives.len())];
        let act = &words.verbs[dice.rank(words.verbs.len())];
        let place = dice.pick(&self.places).as_str();
        Happening { actor, act, object: format!("the {adjective} {noun}"), place, key: dice.throw() }
    }

    /// One of the numbers that are given at this point, by a giver who counts a little more or less.
    pub(crate) fn count(&self, which: usize, happening: u64, giver: usize) -> Count {
        let (of, befell) = self.counts[which % self.counts.len()];
        let mut dice = Dice::of(&[self.key, which as u64, 4]);
        let scale = [10, 100, 1_000, 10_000][dice.below(4)];
        let first = dice.between(2, 40) * scale / 10;
        let grown = first + first * happening as usize * dice.between(5, 40) / 100;
        let differs = Dice::of(&[self.key, giver as u64, happening, 5]).chance(25);
        Count { value: (grown + if differs { grown / 4 } else { 0 }).max(2), of, befell }
    }
}

#[cfg(test)]
mod tests {
    use super::Story;

    #[test]
    fn a_happening_is_the_same_for_all_who_tell_it() {
        let (one, other) = (Story::of(3, 9), Story::of(3, 9));
        assert_eq!(one.happening(1).object, other.happening(1).object);
        assert_eq!(one.count(0, 1, 2).value, other.count(0, 1, 2).value);
        assert_ne!(one.people[0].full, Story::of(3, 10).people[0].full);
    }
}
