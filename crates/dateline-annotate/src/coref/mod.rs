//! Who is meant.
//!
//! Comes in: words, entities and attributions. Goes out: the same entities with the pronouns and phrases that lead to
//! them: "he", "the Russian president", "the company". Refuses to guess where two fit equally.

mod nominal;
mod profile;
mod pronoun;
mod scene;

use std::ops::Range;

use dateline_types::{Entity, EntityType, Form, Mention, NonEmpty, Quote, QuoteKind, Span};

use crate::words::Words;
use profile::Profile;
use scene::Scene;

/// Adds the pronouns and phrases that lead to entities to their mentions.
pub(crate) fn resolve(words: &Words<'_>, entities: &mut [Entity], quotes: &[Quote]) {
    let mut resolver = Resolver::new(words, entities, quotes);
    resolver.sweep(entities);
    let found = resolver.found;
    for (entity, mentions) in entities.iter_mut().zip(found) {
        let mut all: Vec<Mention> = entity.mentions.iter().copied().chain(mentions).collect();
        all.sort_by_key(|mention| (mention.span, mention.form));
        entity.mentions = NonEmpty::from_vec(all).unwrap_or_else(|| entity.mentions.clone());
    }
}

/// The state of a walk through the text.
struct Resolver<'a> {
    words: &'a Words<'a>,
    profiles: Vec<Profile>,
    scene: Scene,
    /// The sentence walked through.
    sentence: usize,
    /// What was said, in order, with its speaker.
    said: Vec<(Span, Option<usize>, QuoteKind)>,
    /// The mentions found for each entity.
    found: Vec<Vec<Mention>>,
    /// The word up to which mentions have been read.
    read: usize,
}

impl<'a> Resolver<'a> {
    fn new(words: &'a Words<'a>, entities: &[Entity], quotes: &[Quote]) -> Self {
        let profiles = entities.iter().map(|entity| Profile::of(words, entity)).collect();
        let pieces = |quote: &Quote| {
            let speaker = quote.speaker.map(|id| id.0 as usize);
            let kind = quote.kind;
            quote.content.iter().map(|span| (*span, speaker, kind)).collect::<Vec<_>>()
        };
        let mut said: Vec<_> = quotes.iter().flat_map(pieces).collect();
        said.sort_by_key(|(span, ..)| *span);
        let found = entities.iter().map(|_| Vec::new()).collect();
        Self { words, profiles, scene: Scene::default(), sentence: 0, said, found, read: 0 }
    }

    /// Walks through the text once: names come on the scene, pronouns and phrases are led to them.
    fn sweep(&mut self, entities: &[Entity]) {
        let names = names(self.words, entities);
        let mut next = 0;
        let mut at = 0;
        while at < self.words.len() {
            if at > 0 && !self.words.same_sentence(at - 1, at) {
                self.sentence += 1;
            }
            while next < names.len() && names[next].0 < at {
                next += 1;
            }
            if let Some((_, entity, end)) = names.get(next).filter(|(word, ..)| *word == at) {
                self.scene.see(self.words, *entity, at, self.sentence);
                self.described(*entity, *end);
            } else if at >= self.read {
                self.word(at);
            }
            at += 1;
        }
    }

    /// A word that begins no name.
    fn word(&mut self, at: usize) {
        if let Some(pronoun) = pronoun::read(self.words, at) {
            if let Some(entity) = pronoun::resolve(self, pronoun, at) {
                let profile = &mut self.profiles[entity];
                profile.sex = profile.sex.or(Some(pronoun.sex));
                self.lead(entity, at..at + 1, Form::Pronoun);
                self.described(entity, at + 1);
            }
        } else if let Some(entity) = self.first_person(at).or_else(|| pronoun::owner(self, at)) {
            self.lead(entity, at..at + 1, Form::Pronoun);
        } else if let Some((entity, range)) = nominal::resolve(self, at) {
            self.lead(entity, range, Form::Nominal);
        }
    }

    fn lead(&mut self, entity: usize, range: Range<usize>, form: Form) {
        self.read = range.end;
        self.found[entity].push(Mention { span: self.words.span(range.clone()), form });
        self.scene.see(self.words, entity, range.start, self.sentence);
    }

    /// What is said of a person right behind the name: ", the mayor of Kalmar", "is a mayor".
    fn described(&mut self, entity: usize, end: usize) {
        if self.profiles[entity].kind != EntityType::Person {
            return;
        }
        if let Some(range) = nominal::described(self.words, end) {
            self.lead(entity, range, Form::Nominal);
        }
    }

    /// "I" in someone's own words is that person.
    fn first_person(&self, at: usize) -> Option<usize> {
        let own = matches!(self.words.lower(at), "i" | "me" | "my" | "mine" | "myself");
        let span = self.words.span(at..at + 1);
        own.then(|| self.quote_at(span)).flatten().filter(|(_, _, kind)| *kind != QuoteKind::Indirect)?.1
    }

    /// The speaker of the words in which this one stands.
    fn speaker_at(&self, at: usize) -> Option<usize> {
        let (_, speaker, kind) = self.quote_at(self.words.span(at..at + 1))?;
        speaker.filter(|_| *kind == QuoteKind::Direct)
    }

    /// The last piece that begins before this word and holds it.
    fn quote_at(&self, word: Span) -> Option<&(Span, Option<usize>, QuoteKind)> {
        let after = self.said.partition_point(|(span, ..)| span.start() <= word.start());
        self.said[..after].last().filter(|(span, ..)| span.contains(word))
    }
}

/// The words at which names begin, in order, with their entities and the words at which they end.
fn names(words: &Words<'_>, entities: &[Entity]) -> Vec<(usize, usize, usize)> {
    let mut names = Vec::new();
    for (place, entity) in entities.iter().enumerate() {
        let within = |mention: &Mention| words.within(mention.span);
        names.extend(entity.mentions.iter().map(within).map(|range| (range.start, place, range.end)));
    }
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use dateline_types::{Entity, EntityId, Form, NonEmpty, Quote, QuoteKind, Span};
    use proptest::prelude::*;

    use crate::token::Reading;
    use crate::words::Words;

    fn resolved(text: &str, quotes: &[Quote]) -> Vec<Entity> {
        let reading = Reading::of(text);
        let words = Words::of(&reading);
        let mut entities = crate::entity::find(&words);
        super::resolve(&words, &mut entities, quotes);
        entities
    }

    /// The pronouns and phrases led to the entity of this name.
    fn led<'a>(text: &'a str, entities: &[Entity], name: &str) -> Vec<&'a str> {
        let entity = entities.iter().find(|entity| entity.name == name).unwrap();
        let others = entity.mentions.iter().filter(|mention| mention.form != Form::Name);
        others.map(|mention| mention.span.of(text)).collect()
    }

    #[test]
    fn pronouns_go_by_sex_and_by_who_led_the_sentence() {
        let text = "Piers Langtry met with Robert Moss and Susan Vale. He was glad. She was not.";
        let entities = resolved(text, &[]);
        assert_eq!(led(text, &entities, "Piers Langtry"), ["He"]);
        assert_eq!(led(text, &entities, "Susan Vale"), ["She"]);
    }

    #[test]
    fn in_quoted_words_i_is_the_speaker_and_he_is_not() {
        let text = "Robert Moss is late. \"I told him so,\" Piers Langtry said.";
        let mut quote = Quote::new(QuoteKind::Direct, NonEmpty::one(Span::new(22, 36)));
        quote.speaker = Some(EntityId(1));
        let entities = resolved(text, &[quote]);
        assert_eq!(led(text, &entities, "Piers Langtry"), ["I"]);
        assert_eq!(led(text, &entities, "Robert Moss"), ["him"]);
    }

    #[test]
    fn a_phrase_of_another_country_means_nobody() {
        let text = "Norwegian President Mara Lindqvist spoke. The Finnish president was silent.";
        assert!(led(text, &resolved(text, &[]), "Mara Lindqvist").is_empty());
    }

    proptest! {
        #[test]
        fn any_text_gives_mentions_in_order_that_lie_in_it(
            text in "(\\PC{0,9}|he|her|its|the president|the city|Ann Lee|Norway|,|is a mayor|\\.| |\n\n){0,40}"
        ) {
            let entities = resolved(&text, &[]);
            prop_assert_eq!(&entities, &resolved(&text, &[]));
            for mentions in entities.iter().map(|entity| entity.mentions.as_slice()) {
                prop_assert!(mentions.windows(2).all(|pair| pair[0].span <= pair[1].span));
                prop_assert!(mentions.iter().all(|mention| text.get(mention.span.range()).is_some()));
            }
        }
    }
}
