//! The text of a report.
//!
//! Comes in: a story, one of its happenings, and dice. Goes out: paragraphs, with people who are named in full once
//! and by family name or pronoun afterwards. What is said and done is the story's, and alike in every report; how it
//! is told is the report's own. Refuses to know about outlets and addresses.

use std::fmt::Write as _;

use crate::calendar::{DAY, Day};
use crate::cast;
use crate::dice::Dice;
use crate::lexicon::lexicon;
use crate::sentences as shapes;
use crate::story::{Actor, Happening, Story};

/// Where a report is told from.
#[derive(Debug)]
pub(crate) struct View<'a> {
    pub(crate) story: &'a Story,
    pub(crate) happening: u64,
    pub(crate) happened: u64,
    pub(crate) published: u64,
}

/// A writer at work.
#[derive(Debug)]
pub(crate) struct Prose<'a> {
    view: &'a View<'a>,
    event: Happening<'a>,
    dice: Dice,
    out: String,
    /// Who has been named, a bit each.
    named: u32,
    /// Who spoke or acted last.
    last: usize,
    /// How deep a slot stands in others.
    depth: u32,
    /// Which of the story's numbers was given last.
    last_count: usize,
}

/// A report's own words: what it says in front of the text, and its paragraphs.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) title: String,
    pub(crate) paragraphs: Vec<String>,
}

/// Writes a report of about so many words as these dice say.
pub(crate) fn tell(view: &View<'_>, dice: Dice) -> Told {
    let mut prose = Prose::new(view, dice);
    let words = prose.length();
    let title = prose.title();
    let mut paragraphs = vec![prose.sentence(shapes::LEDES)];
    let mut written = 30;
    while written < words {
        let paragraph = prose.paragraph();
        written += paragraph.bytes().filter(|byte| *byte == b' ').count() + 1;
        paragraphs.push(paragraph);
    }
    Told { title, paragraphs }
}

/// One more paragraph, as a later editor would add it.
pub(crate) fn paragraph(view: &View<'_>, dice: Dice) -> String {
    Prose::new(view, dice).paragraph()
}

impl<'a> Prose<'a> {
    fn new(view: &'a View<'a>, dice: Dice) -> Self {
        let event = view.story.happening(view.happening);
        Self { view, event, dice, out: String::new(), named: 0, last: 0, depth: 0, last_count: 0 }
    }

    /// How many words a report has: 120 to 900, 450 in the middle.
    fn length(&mut self) -> usize {
        let most = if self.dice.chance(15) { 390 } else { 300 };
        120 + self.dice.below(most) + self.dice.below(most)
    }

    /// "Council closes old bridge", in the present.
    fn title(&mut self) -> String {
        let event = &self.event;
        let actor = match event.actor {
            Actor::Person(number) => self.view.story.people[number].family.as_str(),
            Actor::Organisation(name) => name,
        };
        let object = event.object.trim_start_matches("the ");
        let title = match self.dice.below(4) {
            0 => format!("{actor} {} {object} in {}", event.act.third, event.place),
            1 => format!("{}: {actor} {} {object}", event.place, event.act.third),
            2 => format!("{object} {} as {{nps}} {{v}} {{np}}", event.act.participle),
            _ => format!("{actor} {} {object} after {{a}} {{n}}", event.act.third),
        };
        self.fill(&title);
        capitalised(std::mem::take(&mut self.out))
    }

    /// One to three sentences.
    fn paragraph(&mut self) -> String {
        let mut paragraph = String::new();
        for _ in 0..self.dice.between(1, 3) {
            let table = match self.dice.below(100) {
                0..18 => shapes::QUOTES,
                18..33 => shapes::REPORTED,
                33..43 => shapes::COUNTS,
                43..54 => shapes::DATED,
                _ => shapes::CLAUSES,
            };
            let sentence = self.sentence(table);
            paragraph += if paragraph.is_empty() { "" } else { " " };
            paragraph += &sentence;
        }
        paragraph
    }

    fn sentence(&mut self, table: &'static [&'static str]) -> String {
        let shape = *self.dice.pick(table);
        if std::ptr::eq(table, shapes::CLAUSES) && self.dice.chance(20) {
            self.out += *self.dice.pick(shapes::OPENINGS);
        }
        self.fill(shape);
        let whole = self.out.ends_with(".”") || self.out.ends_with("?”");
        self.out += if whole { "" } else { "." };
        capitalised(std::mem::take(&mut self.out))
    }

    /// Writes a shape with its slots filled.
    fn fill(&mut self, shape: &str) {
        self.depth += 1;
        let mut rest = shape;
        while let Some((before, slot)) = rest.split_once('{') {
            self.out += before;
            let (name, after) = slot.split_once('}').expect("every slot is closed");
            self.slot(name);
            rest = after;
        }
        self.out += rest;
        self.depth -= 1;
    }

    fn slot(&mut self, name: &str) {
        match name {
            "n" | "ns" | "a" | "d" | "an" => self.word(name),
            "v" | "vs" | "vd" | "vn" | "vg" => self.verb(name),
            "actor" | "acted" | "done" | "object" | "site" => self.what_happened(name),
            "who" | "he" | "some" | "stranger" | "cue" | "place" | "org" => self.who_and_where(name),
            "then" | "soon" | "date" => self.time(name),
            "count" | "befell" | "sum" | "share" => self.number(name),
            _ => self.part(name),
        }
    }

    /// A phrase or a sentence within.
    fn part(&mut self, name: &str) {
        let table = match name {
            // Far in, phrases are short.
            "np" if self.depth > 3 => &shapes::PHRASES[..9],
            "np" => shapes::PHRASES,
            "nps" if self.depth > 3 => &shapes::PLURALS[..6],
            "nps" => shapes::PLURALS,
            "clause" => shapes::CLAUSES,
            "words" => return self.spoken(),
            other => unreachable!("no slot is called {other}"),
        };
        let shape = *self.dice.pick(table);
        self.fill(shape);
    }

    /// Words that somebody said at the happening: the same in all reports that have them.
    fn spoken(&mut self) {
        let which = self.dice.rank(24) as u64;
        let own = std::mem::replace(&mut self.dice, Dice::of(&[self.event.key, which]));
        let begin = self.out.len();
        let shape = *self.dice.pick(shapes::WORDS);
        self.fill(shape);
        self.dice = own;
        let before = self.out[..begin].trim_end_matches('“');
        if !before.ends_with(", ") && !before.ends_with("and ") {
            capitalise_at(&mut self.out, begin);
        }
    }

    fn word(&mut self, name: &str) {
        let words = lexicon();
        let list = match name {
            "a" => &words.adjectives,
            "d" => &words.adverbs,
            "an" => {
                self.out += ARTICLE.trim_end();
                return;
            }
            _ => {
                let noun = &words.nouns[self.view.story.some_word(&mut self.dice, words.nouns.len())];
                return self.push(if name == "n" { &noun.one } else { &noun.many });
            }
        };
        let word = list[self.view.story.some_word(&mut self.dice, list.len())];
        self.push(word);
    }

    fn verb(&mut self, name: &str) {
        let verbs = &lexicon().verbs;
        let verb = &verbs[self.view.story.some_word(&mut self.dice, verbs.len())];
        self.push(match name {
            "v" => &verb.base,
            "vs" => &verb.third,
            "vd" => &verb.past,
            "vn" => &verb.participle,
            _ => &verb.going,
        });
    }

    /// Puts a word, and the article before it into its right form.
    fn push(&mut self, word: &str) {
        if self.out.ends_with(ARTICLE) {
            self.out.truncate(self.out.len() - ARTICLE.len());
            self.out += if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an " } else { "a " };
        }
        self.out += word;
    }

    fn what_happened(&mut self, name: &str) {
        match (name, self.event.actor) {
            ("actor", Actor::Person(number)) => self.person(number),
            ("actor", Actor::Organisation(name)) => self.out += name,
            ("acted", _) => self.out += &self.event.act.past,
            ("done", _) => self.out += &self.event.act.participle,
            ("object", _) => self.out += &self.event.object,
            _ => self.out += self.event.place,
        }
    }

    fn who_and_where(&mut self, name: &str) {
        let story = self.view.story;
        match name {
            "who" => {
                let number = self.dice.rank(story.people.len());
                self.person(number);
            }
            "he" if self.named >> self.last & 1 == 1 => {
                let begin = self.out.len();
                self.out += if story.people[self.last].woman { "she" } else { "he" };
                if self.out[..begin].ends_with(". ") {
                    capitalise_at(&mut self.out, begin);
                }
            }
            "he" => self.person(self.last),
            "cue" => self.out += *self.dice.pick(shapes::CUES),
            "some" => {
                let shape = *self.dice.pick(shapes::SOME);
                self.fill(shape);
            }
            "stranger" => self.out += &cast::person(self.dice.throw()).full,
            "place" => self.out += self.dice.pick(&story.places).as_str(),
            _ => self.out += self.dice.pick(&story.organisations).as_str(),
        }
    }

    /// Names somebody: in full at first, then by family name.
    fn person(&mut self, number: usize) {
        let person = &self.view.story.people[number];
        let known = self.named >> number & 1 == 1;
        self.named |= 1 << number;
        self.last = number;
        if known {
            self.out += &person.family;
            return;
        }
        match self.dice.below(4) {
            0 => {
                self.out += &person.full;
                self.out += ", ";
                self.fill("{an} {a} {n} in {place},");
            }
            1 => self.out += &person.full,
            _ => {
                self.out += person.role;
                self.out += " ";
                self.out += &person.full;
            }
        }
    }

    fn time(&mut self, name: &str) {
        let View { happened, published, .. } = *self.view;
        match name {
            "then" if self.dice.chance(60) => {
                self.out += "on ";
                self.out += Day::of(happened).weekday();
            }
            "then" => self.out += *self.dice.pick(shapes::PAST),
            "soon" if self.dice.chance(50) => {
                self.out += "on ";
                let days = self.dice.between(2, 60) as u64;
                self.date(published + days * DAY);
            }
            "soon" => self.out += *self.dice.pick(shapes::FUTURE),
            _ => {
                let days = self.dice.rank(900) as u64 + 2;
                self.date(happened - days * DAY);
            }
        }
    }

    /// A day by its date; dates of other years with their year.
    fn date(&mut self, moment: u64) {
        let (day, now) = (Day::of(moment), Day::of(self.view.published));
        let month_first = self.view.happening.is_multiple_of(2);
        self.out += &if month_first { day.month_first() } else { day.day_first() };
        if day.year != now.year {
            self.out += if month_first { ", " } else { " " };
            self.out += &day.year.to_string();
        }
    }

    fn number(&mut self, name: &str) {
        match name {
            "count" => self.count(),
            "befell" => self.out += self.view.story.count(self.last_count, self.view.happening, 0).befell,
            "sum" => {
                let (whole, tenth) = (self.dice.rank(900) + 1, self.dice.below(10));
                let scale = *self.dice.pick(&["million", "million", "billion"]);
                let _ = write!(self.out, "${whole}.{tenth} {scale}");
            }
            _ => {
                let _ = write!(self.out, "{} percent", self.dice.rank(95) + 2);
            }
        }
    }

    /// "at least 1,200 boats": as the story has it, by one of its givers.
    fn count(&mut self) {
        self.last_count = self.dice.rank(4);
        let giver = self.dice.below(3);
        let count = self.view.story.count(self.last_count, self.view.happening, giver);
        self.out += *self.dice.pick(shapes::BOUNDS);
        self.out += &grouped(count.value);
        self.out += " ";
        self.out += count.of;
    }
}

/// Stands for "a" or "an" until the next word is known.
const ARTICLE: &str = "\u{1} ";

/// "1,200".
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// With a capital where its words begin.
fn capitalised(mut text: String) -> String {
    let begin = if text.starts_with('“') { '“'.len_utf8() } else { 0 };
    capitalise_at(&mut text, begin);
    text
}

fn capitalise_at(text: &mut str, at: usize) {
    if let Some(rest) = text.get_mut(at..)
        && let Some(first) = rest.get_mut(..1)
    {
        first.make_ascii_uppercase();
    }
}

#[cfg(test)]
mod tests {
    use super::{View, grouped, tell};
    use crate::dice::Dice;
    use crate::sentences as shapes;
    use crate::story::Story;

    fn told(dice: u64) -> super::Told {
        let story = Story::of(1, 5);
        let view = View { story: &story, happening: 0, happened: 1_900_000_000, published: 1_900_003_600 };
        tell(&view, Dice::of(&[dice]))
    }

    #[test]
    fn no_slot_stays_open() {
        for dice in 0..200 {
            let text = told(dice).paragraphs.join("\n\n");
            assert!(!text.contains(['{', '}', '\u{1}']), "{text}");
            assert!((110..1_000).contains(&text.split_whitespace().count()), "{text}");
        }
    }

    #[test]
    fn two_reports_tell_the_same_in_other_words() {
        let (one, other) = (told(1), told(2));
        assert_ne!(one.paragraphs, other.paragraphs);
        let object = Story::of(1, 5).happening(0).object;
        assert!([one, other].iter().all(|told| told.paragraphs.join(" ").contains(&object)));
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!([grouped(7), grouped(1_200), grouped(1_000_000)], ["7", "1,200", "1,000,000"]);
    }

    #[test]
    fn all_shapes_have_known_slots() {
        let tables =
            [shapes::LEDES, shapes::DATED, shapes::COUNTS, shapes::REPORTED, shapes::QUOTES, shapes::CLAUSES];
        assert!(tables.concat().iter().all(|shape| shape.matches('{').count() == shape.matches('}').count()));
    }
}
