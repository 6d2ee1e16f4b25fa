//! Pronouns and role phrases that lead to a name.
//!
//! Comes in: a reading and its named entities. Goes out: the same entities with nominal and pronoun mentions.
//! Refuses to guess: where nothing fits, no mention is added.

use dateline_types::{Entity, EntityType, Form, Mention, Span};

use crate::Reading;
use crate::entity;
use crate::lang::en::places::place;
use crate::lang::en::roles;

/// Adds the mentions that are no names.
pub(crate) fn resolve(reading: &Reading<'_>, entities: &mut [Entity]) {
    let mut named: Vec<(Span, usize)> = people(entities);
    named.sort();
    let mut walk = Walk { reading, entities, recent: Vec::new() };
    let mut found = Vec::new();
    let mut upcoming = named.into_iter().peekable();
    for at in 0..reading.tokens().len() {
        let span = reading.tokens()[at].span;
        while let Some((name, person)) = upcoming.next_if(|(name, _)| name.start() <= span.start()) {
            walk.note(name, person);
        }
        let mention = walk.pronoun(at).or_else(|| walk.nominal(at));
        if let Some((mention, person)) = mention {
            walk.note(mention.span, person);
            found.push((mention, person));
        }
    }
    for (mention, person) in found {
        entities[person].mentions.push(mention);
    }
    for entity in entities {
        let mut mentions: Vec<Mention> = entity.mentions.iter().copied().collect();
        mentions.sort_by_key(|mention| mention.span);
        entity.mentions = dateline_types::NonEmpty::from_vec(mentions).expect("mentions were only added");
    }
}

fn people(entities: &[Entity]) -> Vec<(Span, usize)> {
    let people = entities.iter().enumerate().filter(|(_, entity)| entity.kind == EntityType::Person);
    people.flat_map(|(at, entity)| entity.mentions.iter().map(move |mention| (mention.span, at))).collect()
}

/// Who has been spoken of, most recent last.
struct Walk<'a> {
    reading: &'a Reading<'a>,
    entities: &'a [Entity],
    recent: Vec<(usize, usize)>,
}

/// How many sentences a pronoun reaches back, and how many mentions are remembered.
const REACH: usize = 3;
const REMEMBERED: usize = 24;

impl Walk<'_> {
    fn note(&mut self, span: Span, person: usize) {
        let sentence = self.reading.sentence_at(span.start()).unwrap_or(0);
        self.recent.push((sentence, person));
        if self.recent.len() > 2 * REMEMBERED {
            self.recent.drain(..REMEMBERED);
        }
    }

    /// "he", "her": the first person spoken of in this sentence, else in the nearest one before it.
    fn pronoun(&self, at: usize) -> Option<(Mention, usize)> {
        let sex = match self.reading.word(at).to_lowercase().as_str() {
            "he" | "him" | "his" | "himself" => 'm',
            "she" | "her" | "hers" | "herself" => 'f',
            _ => return None,
        };
        let span = self.reading.tokens()[at].span;
        let here = self.reading.sentence_at(span.start())?;
        let fits = |person: usize| self.sex_of(person).is_none_or(|known| known == sex);
        let person = (0..=REACH.min(here)).find_map(|back| {
            let mut spoken = self.recent.iter().filter(|(sentence, _)| *sentence == here - back);
            spoken.find(|(_, person)| fits(*person)).map(|(_, person)| *person)
        })?;
        Some((Mention { span, form: Form::Pronoun }, person))
    }

    fn sex_of(&self, person: usize) -> Option<char> {
        let entity = &self.entities[person];
        let by_role = || entity.role.as_ref().and_then(|role| roles::sex(&role.text.to_lowercase()));
        self.by_honorific(entity).or_else(|| entity::sex(entity)).or_else(by_role)
    }

    /// "Mr. Z" or "Ms. Z" at the first few mentions.
    fn by_honorific(&self, entity: &Entity) -> Option<char> {
        entity.mentions.iter().take(4).find_map(|mention| {
            let first = self.reading.within(mention.span).start;
            let before = first
                .checked_sub(1)
                .map(|at| if self.reading.word(at) == "." { at.saturating_sub(1) } else { at })?;
            crate::lang::en::titles::honorific(self.reading.word(before)).filter(|sex| *sex != '?')
        })
    }

    /// "the Russian president": the person whose office and country these are.
    fn nominal(&self, at: usize) -> Option<(Mention, usize)> {
        if !self.reading.word(at).eq_ignore_ascii_case("the") {
            return None;
        }
        let (country, head) = self.phrase(at)?;
        let role = self.reading.word(head).to_lowercase();
        let person = self
            .recent
            .iter()
            .rev()
            .map(|&(_, person)| person)
            .find(|&person| self.holds(person, &role, country, true));
        let loose = || {
            self.recent
                .iter()
                .rev()
                .map(|&(_, person)| person)
                .find(|&person| self.holds(person, &role, country, false))
        };
        let span = self.reading.span(at..head + 1);
        person.or_else(loose).map(|person| (Mention { span, form: Form::Nominal }, person))
    }

    /// The country and the head of a short role phrase in lower case; none before a name.
    fn phrase(&self, at: usize) -> Option<(Option<&'static str>, usize)> {
        let mut head = at + 1;
        let country =
            place(self.reading.word(head)).map(|(_, country)| country).filter(|country| !country.is_empty());
        if country.is_some() {
            head += 1;
        }
        while roles::is_modifier(self.reading.word(head)) && head < at + 5 {
            head += 1;
        }
        let next = self.reading.word(head + 1);
        let named = next.starts_with(char::is_uppercase) || matches!(next, "of" | "for" | "'s" | "’s" | "to");
        (roles::is_role(self.reading.word(head)) && !named).then_some((country, head))
    }

    /// Whether a person's office is this one; `strict` also asks for the country that the phrase names.
    fn holds(&self, person: usize, role: &str, country: Option<&str>, strict: bool) -> bool {
        let Some(office) = self.entities[person].role.as_ref().map(|role| role.text.as_str()) else {
            return false;
        };
        let same = office.split_whitespace().any(|word| word.to_lowercase() == role);
        let own = office
            .split_whitespace()
            .filter_map(place)
            .map(|(_, country)| country)
            .find(|own| !own.is_empty());
        match (country, own) {
            (Some(country), Some(own)) => same && country == own,
            (Some(_), None) => same && !strict,
            _ => same,
        }
    }
}
