//! What a report lets one know of an entity.
//!
//! Comes in: an entity and the words around its mentions. Goes out: the sex of a person, the offices and the
//! country of a role, the kind of thing a place or organisation is. Refuses all that the report does not say.

use dateline_types::{Entity, EntityType};

use crate::entity::{Sex, sex_of_given};
use crate::lang::en::places::{CAPITALS, COUNTRIES, DEMONYMS, SEATS};
use crate::lang::en::roles::ROLES;
use crate::lang::en::titles::TITLES;
use crate::words::Words;

/// What is known of one entity.
#[derive(Debug)]
pub(super) struct Profile {
    pub(super) kind: EntityType,
    /// Of people.
    pub(super) sex: Option<Sex>,
    /// The words of the role beside the name, in lower case.
    pub(super) role: Vec<String>,
    /// The office or trade in that role: "minister".
    pub(super) office: Option<String>,
    /// The country of that role, or of the place itself.
    pub(super) country: Option<&'static str>,
    /// The last word of the name, or the one before "of", in lower case: "lake", "party".
    pub(super) head: String,
    /// Whether it is a country.
    pub(super) nation: bool,
}

impl Profile {
    pub(super) fn of(words: &Words<'_>, entity: &Entity) -> Self {
        let role = entity.role.as_ref().map_or_else(Vec::new, |role| lower_words(&role.text));
        let name = entity.name.to_ascii_lowercase();
        let stem = name.split(" of ").next().unwrap_or_default();
        let nation = entity.kind == EntityType::Gpe && COUNTRIES.holds(&name);
        Self {
            kind: entity.kind,
            sex: (entity.kind == EntityType::Person).then(|| sex(words, entity, &role)).flatten(),
            office: office(&role),
            country: if nation {
                COUNTRIES.get(&name)
            } else {
                country(&role).or_else(|| scene_country(words, entity))
            },
            role,
            head: stem.rsplit(' ').next().unwrap_or_default().to_owned(),
            nation,
        }
    }
}

/// The words of a phrase in lower case, without possessive endings.
pub(super) fn lower_words(text: &str) -> Vec<String> {
    let cut = text.split(|sign: char| sign.is_whitespace() || sign == '-');
    let bare = cut.map(|word| word.trim_end_matches("'s").trim_end_matches("’s").trim_matches(','));
    bare.filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect()
}

/// The office of a role: its last role noun before "of" or "for".
pub(super) fn office(role: &[String]) -> Option<String> {
    let end = role
        .iter()
        .position(|word| matches!(word.as_str(), "of" | "for" | "at" | "to"))
        .unwrap_or(role.len());
    let last = role[..end].iter().rposition(|word| ROLES.holds(word))?;
    let pair = last.checked_sub(1).map(|first| role[first..=last].join(" "));
    let joined = last.checked_sub(1).map(|first| role[first..=last].join("-"));
    let compound = pair.into_iter().chain(joined).find(|pair| ROLES.holds(pair));
    Some(compound.unwrap_or_else(|| role[last].clone()))
}

/// The country that the words of a role name.
pub(super) fn country(role: &[String]) -> Option<&'static str> {
    let lists = [&COUNTRIES, &DEMONYMS, &CAPITALS, &SEATS];
    let found = |phrase: &str| lists.iter().find_map(|list| list.get(phrase));
    let pairs = role.windows(2).find_map(|pair| found(&pair.join(" ")));
    pairs.or_else(|| role.iter().find_map(|word| found(word)))
}

/// "In Norway, President Moss": the country that stands before the role.
fn scene_country(words: &Words<'_>, entity: &Entity) -> Option<&'static str> {
    let start = words.within(entity.role.as_ref()?.span).start;
    let led = words.before(start, 1) == "," && words.before(start, 3) == "in";
    led.then(|| COUNTRIES.get(words.before(start, 2)).or_else(|| CAPITALS.get(words.before(start, 2))))
        .flatten()
}

/// By title, by role, by given name.
fn sex(words: &Words<'_>, entity: &Entity, role: &[String]) -> Option<Sex> {
    let titled =
        || entity.mentions.iter().find_map(|mention| sex_of_title(words, words.within(mention.span).start));
    let called = || role.iter().filter_map(|word| ROLES.get(word)).find_map(Sex::of);
    let first = entity.name.split([' ', '-']).next().unwrap_or_default();
    let given = || sex_of_given(&first.to_ascii_lowercase());
    titled().or_else(called).or_else(given)
}

/// "Mrs." right before a name.
fn sex_of_title(words: &Words<'_>, start: usize) -> Option<Sex> {
    let stop = usize::from(words.before(start, 1) == ".");
    TITLES.get(words.before(start, 1 + stop)).and_then(Sex::of)
}
