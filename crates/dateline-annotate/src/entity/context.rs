//! What the words around a name say of it.
//!
//! Comes in: a name that no list knows. Goes out: its likeliest type and how sure that is. Refuses to look
//! further than the next few words.

use std::ops::Range;

use dateline_types::EntityType;

use super::role;
use crate::lang::en::plain::PERSONAL_VERBS;
use crate::lang::en::roles::ROLES;
use crate::words::Words;

/// The type of an unknown name; sure 0 where its capital may mean nothing.
pub(super) fn guess(words: &Words<'_>, name: Range<usize>, opening: bool) -> (EntityType, u8) {
    use EntityType::{Gpe, Org, Person};
    let before = words.before(name.start, 1);
    let single = name.len() == 1;
    if ROLES.holds(before) && !words.capital(name.start - 1) || role::behind(words, name.end).is_some() {
        return (Person, 3);
    }
    if before == "the" {
        return (Org, 1);
    }
    if acts(words, name.end) {
        return (Person, 2);
    }
    match before {
        "in" | "near" | "outside" | "across" | "around" if single => (Gpe, 2),
        "at" | "from" | "to" if single => (Gpe, 1),
        _ if single && opening => (Person, 0),
        _ => (Person, 1),
    }
}

/// Whether what follows is said of people alone: "said", "who", "'s wife".
fn acts(words: &Words<'_>, at: usize) -> bool {
    let comma = usize::from(words.lower(at) == ",");
    let age = words.lower(at + 1).len() == 2 && words.lower(at + 1).bytes().all(|byte| byte.is_ascii_digit());
    PERSONAL_VERBS.holds(words.lower(at))
        || words.lower(at + comma) == "who"
        || comma == 1 && age && words.lower(at + 2) == ","
}
