//! Entities: the people, organisations, places and other things that a report names.
//!
//! Comes in: the words of a report. Goes out: its entities in order of their first mention, each with its fullest
//! name, its type, the role beside its name and all mentions by name. Refuses pronouns and phrases such as "the
//! minister": those are `coref`'s.
//!
//! ```text
//! run (stretches of capitals) -> cut (names) -> agree (one type a name) -> merge (one entity a bearer)
//! ```

mod agree;
mod behind;
mod context;
mod cut;
mod headline;
mod kind;
mod merge;
mod role;
mod run;
mod title;
mod vote;

use std::ops::Range;

use dateline_types::{Entity, EntityType};

use crate::words::Words;

pub(crate) use behind::Meant;
pub(crate) use kind::{Sex, sex_of_given};
pub(crate) use role::{complement, description};

/// One place where a name stands.
#[derive(Clone, Debug)]
struct Naming {
    /// The words of the name, without title and possessive.
    words: Range<usize>,
    /// What it seems to name.
    kind: EntityType,
    /// How sure that is: 3 by list, head or title, 2 by shape or context, 1 by default, 0 where its capital may
    /// mean nothing.
    sure: u8,
    /// The titles before it.
    title: Option<Range<usize>>,
}

/// The entities of a report, in order of their first mention; `entities[i].id` is `i`.
pub(crate) fn find(words: &Words<'_>) -> Vec<Entity> {
    let mut names = cut::Cutter::new(words).names(run::all(words));
    agree::agree(words, &mut names);
    merge::merge(words, &names)
}

#[cfg(test)]
mod tests {
    use dateline_types::{Entity, EntityType};
    use proptest::prelude::*;

    use crate::token::Reading;
    use crate::words::Words;

    fn entities(text: &str) -> Vec<Entity> {
        let reading = Reading::of(text);
        super::find(&Words::of(&reading))
    }

    fn names(text: &str) -> Vec<(String, EntityType)> {
        entities(text).into_iter().map(|entity| (entity.name, entity.kind)).collect()
    }

    #[test]
    fn a_stretch_of_capitals_may_hold_a_nation_an_office_and_a_person() {
        let text = "French Foreign Minister Mara Lindqvist spoke.";
        let found = entities(text);
        assert_eq!(names(text)[0], ("French".to_owned(), EntityType::Norp));
        assert_eq!(names(text)[1], ("Mara Lindqvist".to_owned(), EntityType::Person));
        assert_eq!(found[1].role.as_ref().unwrap().text, "French Foreign Minister");
    }

    #[test]
    fn the_fullest_name_stands_for_all_mentions() {
        let found = entities("Mr. Langtry spoke. Piers Langtry left. Langtry is back.");
        assert_eq!((found.len(), found[0].name.as_str(), found[0].mentions.len()), (1, "Piers Langtry", 3));
    }

    #[test]
    fn two_bearers_of_one_surname_are_told_apart_by_title() {
        let found = entities("Piers Langtry met Susan Langtry. Mr. Langtry spoke. Mrs. Langtry left.");
        let counts: Vec<usize> = found.iter().map(|entity| entity.mentions.len()).collect();
        assert_eq!(counts, [2, 2]);
    }

    #[test]
    fn weekdays_months_and_first_words_are_no_names() {
        assert!(names("On Monday nothing came. Nothing in May either. However, It Rained.").len() <= 1);
    }

    proptest! {
        #[test]
        fn any_text_gives_entities_whose_mentions_lie_in_it(text in "(\\PC{0,12}|[A-Z][a-z]{1,6}|Mr\\.|the|of|and|,|-|'s|\\.|\n| ){0,40}") {
            for (place, entity) in entities(&text).iter().enumerate() {
                prop_assert_eq!(entity.id.0 as usize, place);
                for mention in &entity.mentions {
                    prop_assert!(text.get(mention.span.range()).is_some_and(|words| !words.is_empty()));
                }
                let ordered = entity.mentions.as_slice().windows(2).all(|pair| pair[0].span <= pair[1].span);
                prop_assert!(ordered);
            }
        }
    }
}
