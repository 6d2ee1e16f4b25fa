//! The entity that a phrase means.
//!
//! Comes in: the words that name a speaker or a giver. Goes out: the entity whose mention is the head of that phrase.
//! "Northmere spokesman Piers Langtry" means Piers Langtry; "a top aide to Langtry" means nobody the report
//! names. Refuses to guess at the bearer of a role.

use dateline_types::{Entity, EntityId, Form, Mention, Span};

/// Words at which the head of a noun phrase is over.
const ENDERS: [&str; 22] = [
    "about", "and", "as", "at", "by", "close", "during", "familiar", "for", "from", "in", "near", "of", "on",
    "or", "that", "to", "under", "which", "who", "whose", "with",
];

/// The entity meant by the words of a source.
pub(crate) fn behind(entities: &[Entity], source: &[Span], text: &str) -> Option<EntityId> {
    source.iter().find_map(|span| meant(entities, *span, text))
}

fn meant(entities: &[Entity], source: Span, text: &str) -> Option<EntityId> {
    let inside = mentions_in(entities, source);
    let end = head_end(source, &inside, text);
    let heads = inside.iter().filter(|(_, mention)| mention.span.end() == end);
    heads.max_by_key(|(_, mention)| (mention.form != Form::Name, mention.span.len())).map(|(id, _)| *id)
}

/// The mentions within a phrase; a pronoun or nominal may reach over its article.
fn mentions_in(entities: &[Entity], source: Span) -> Vec<(EntityId, Mention)> {
    let mut inside = Vec::new();
    for entity in entities {
        let from = entity.mentions.as_slice().partition_point(|mention| mention.span.end() <= source.start());
        let held = entity.mentions.as_slice()[from..]
            .iter()
            .take_while(|mention| mention.span.start() < source.end());
        inside.extend(
            held.filter(|mention| mention.span.end() <= source.end()).map(|mention| (entity.id, *mention)),
        );
    }
    inside
}

/// Where the head of a phrase ends: before a comma or a word such as "of" that stands in no mention.
fn head_end(source: Span, inside: &[(EntityId, Mention)], text: &str) -> usize {
    let held = |at: usize| inside.iter().any(|(_, m)| m.span.start() <= at && at < m.span.end());
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

    use super::behind;
    use crate::token::Reading;
    use crate::words::Words;

    /// The name of the entity meant by these words of a text.
    fn meant(text: &str, source: &str) -> Option<String> {
        let reading = Reading::of(text);
        let words = Words::of(&reading);
        let mut entities = crate::entity::find(&words);
        crate::coref::resolve(&words, &mut entities, &[]);
        let start = text.find(source).unwrap();
        let id = behind(&entities, &[Span::new(start, start + source.len())], text)?;
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
    fn an_aide_is_not_the_one_he_serves() {
        assert_eq!(meant("A top aide to Mara Lindqvist said so.", "A top aide to Mara Lindqvist"), None);
        assert_eq!(meant("Mara Lindqvist's driver said so.", "Mara Lindqvist's driver"), None);
    }
}
