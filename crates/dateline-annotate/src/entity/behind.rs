//! The entity that a phrase means.
//!
//! Comes in: the words that name a speaker or a giver. Goes out: the entity whose mention is the head of that phrase.
//! "Northmere spokesman Piers Langtry" means Piers Langtry; "a top aide to Langtry" means nobody the report
//! names. Refuses to guess at the bearer of a role.

use dateline_types::{Entity, EntityId, EntityType, Form, Mention, Span};

/// Words at which the head of a noun phrase is over.
const ENDERS: [&str; 22] = [
    "about", "and", "as", "at", "by", "close", "during", "familiar", "for", "from", "in", "near", "of", "on",
    "or", "that", "to", "under", "which", "who", "whose", "with",
];

/// The mentions of a report, to be asked who is meant: built once, so that each question costs little.
pub(crate) struct Meant<'a> {
    text: &'a str,
    /// By place in the text.
    mentions: Vec<Named>,
}

/// A mention with the entity it names.
struct Named {
    mention: Mention,
    id: EntityId,
    kind: EntityType,
}

impl<'a> Meant<'a> {
    /// The mentions of these entities.
    pub(crate) fn of(entities: &[Entity], text: &'a str) -> Self {
        let named = |entity: &Entity| {
            let (id, kind) = (entity.id, entity.kind);
            entity.mentions.iter().map(move |&mention| Named { mention, id, kind }).collect::<Vec<_>>()
        };
        let mut mentions: Vec<Named> = entities.iter().flat_map(named).collect();
        mentions.sort_by_key(|named| (named.mention.span, named.id));
        Self { text, mentions }
    }

    /// The entity meant by the words of a source.
    pub(crate) fn by(&self, source: &[Span]) -> Option<EntityId> {
        source.iter().find_map(|span| self.by_phrase(*span))
    }

    fn by_phrase(&self, source: Span) -> Option<EntityId> {
        let inside = self.within(source);
        let end = head_end(source, inside, self.text);
        let heads = inside.iter().filter(|named| named.mention.span.end() == end);
        let head = heads.max_by_key(|named| (named.mention.form != Form::Name, named.mention.span.len()));
        head.or_else(|| self.apposed(inside, end)).map(|named| named.id)
    }

    /// "its director, Jasper Nye": a person named right behind a phrase that names nobody.
    fn apposed<'n>(&self, inside: &'n [Named], end: usize) -> Option<&'n Named> {
        inside.iter().find(|named| {
            let start = named.mention.span.start();
            let person = named.kind == EntityType::Person && named.mention.form == Form::Name;
            let between = if start > end { self.text[end..start].trim_end() } else { "" };
            person && between.find(',').is_some_and(|comma| comma + 1 == between.len())
        })
    }

    /// The mentions that lie within a phrase.
    fn within(&self, source: Span) -> &[Named] {
        let from = self.mentions.partition_point(|named| named.mention.span.start() < source.start());
        let inside =
            self.mentions[from..].iter().take_while(|named| named.mention.span.end() <= source.end());
        &self.mentions[from..from + inside.count()]
    }
}

/// Where the head of a phrase ends: before a comma or a word such as "of" that stands in no mention.
fn head_end(source: Span, inside: &[Named], text: &str) -> usize {
    let held = |at: usize| inside.iter().any(|named| (named.mention.span.range()).contains(&at));
    let mut at = source.start();
    let mut end = source.start();
    for word in source.of(text).split_inclusive(|sign: char| sign.is_whitespace()) {
        let bare = word.trim_end();
        if ENDERS.contains(&bare) && end > source.start() && !held(at) {
            return end;
        }
        let closed = bare.trim_end_matches([',', ';', '(', ':', '—', '–']);
        if !closed.is_empty() {
            end = at + closed.len();
        }
        if closed.len() < bare.len() && !held(end) && end > source.start() {
            return end;
        }
        at += word.len();
    }
    end
}

#[cfg(test)]
mod tests {
    use dateline_types::Span;

    use super::Meant;
    use crate::token::Reading;
    use crate::words::Words;

    /// The name of the entity meant by these words of a text.
    fn meant(text: &str, source: &str) -> Option<String> {
        let reading = Reading::of(text);
        let words = Words::of(&reading);
        let mut entities = crate::entity::find(&words);
        crate::coref::resolve(&words, &mut entities, &[]);
        let start = text.find(source).unwrap();
        let id = Meant::of(&entities, text).by(&[Span::new(start, start + source.len())])?;
        Some(entities[id.0 as usize].name.clone())
    }

    #[test]
    fn the_head_of_a_phrase_is_who_is_meant() {
        let text = "Bellweather Holdings spokesman Piers Langtry said so.";
        assert_eq!(meant(text, "Bellweather Holdings spokesman Piers Langtry").unwrap(), "Piers Langtry");
        let text = "Mara Lindqvist, the mayor of Ostermoor, said so.";
        assert_eq!(meant(text, "Mara Lindqvist, the mayor of Ostermoor").unwrap(), "Mara Lindqvist");
        let text = "Mara Lindqvist is ill. She said so.";
        assert_eq!(meant(text, "She").unwrap(), "Mara Lindqvist");
    }

    #[test]
    fn a_name_behind_a_role_is_meant() {
        let text = "The brewery is shut. Its director, Jasper Nye, said so.";
        assert_eq!(meant(text, "Its director, Jasper Nye,").unwrap(), "Jasper Nye");
        let text = "The older of them, Jasper Nye, said so.";
        assert_eq!(meant(text, "The older of them, Jasper Nye").unwrap(), "Jasper Nye");
        assert_eq!(meant("An aide to Mara Lindqvist, Jasper Nye, left.", "An aide to Mara Lindqvist"), None);
    }

    #[test]
    fn an_aide_is_not_the_one_he_serves() {
        assert_eq!(meant("A top aide to Mara Lindqvist said so.", "A top aide to Mara Lindqvist"), None);
        assert_eq!(meant("Mara Lindqvist's driver said so.", "Mara Lindqvist's driver"), None);
    }
}
