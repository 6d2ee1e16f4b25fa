//! Whether a phrase is the subject of a verb that speaks.
//!
//! Comes in: a group of verbs and the phrase before it. Goes out: yes or no. "Their claims" is no subject with a
//! verb, "a book called" names a thing, "you want" is nobody's belief. Refuses to look at the content.

use std::ops::Range;

use super::Scene;
use super::around::{adjuncts, skip_signs};
use super::group::Group;
use crate::lang::en::cues::Frame;
use crate::lang::en::holds;
use crate::lang::en::phrases::SUBJECT_STARTS;

/// Whether a subject fits a form that may be a noun: "officials claim", "she claims", not "their claims".
pub(super) fn agrees(scene: &Scene<'_>, group: &Group, source: &Range<usize>) -> bool {
    let words = scene.words;
    let third = words.lower(group.verb).ends_with('s');
    let last = words.lower(source.end - 1);
    if last == "who" {
        return true;
    }
    if let Some(plural) = pronoun_number(last) {
        return plural != third;
    }
    let plural = is_plural(last);
    if !third {
        return plural && (source.len() == 1 || speech_follows(scene, group));
    }
    let name = words.capital(source.end - 1);
    speech_follows(scene, group) && (name || !plural && source.len() > 1)
}

/// Whether a pronoun is plural; nothing for other words.
fn pronoun_number(word: &str) -> Option<bool> {
    match word {
        "they" | "we" | "i" | "you" | "some" | "many" | "others" | "most" | "few" | "those" | "these" => {
            Some(true)
        }
        "he" | "she" | "it" | "one" => Some(false),
        _ => None,
    }
}

fn is_plural(noun: &str) -> bool {
    let irregular = matches!(noun, "people" | "police" | "women" | "men" | "percent" | "%");
    irregular || noun.ends_with('s') && !noun.ends_with("ss")
}

/// Whether a clause or a quotation begins behind the verb.
fn speech_follows(scene: &Scene<'_>, group: &Group) -> bool {
    let words = scene.words;
    let next = words.lower(group.end);
    let clause =
        matches!(next, "that" | ":" | ",") || holds(&SUBJECT_STARTS, next) || words.capital(group.end);
    clause || scene.quoted(group.end) || scene.quoted(skip_signs(scene, adjuncts(scene, group.end)))
}

/// A belief of nobody in particular: "you want", "one believes".
pub(super) fn is_own_voice(scene: &Scene<'_>, group: &Group, source: &Range<usize>) -> bool {
    let own = matches!(scene.words.lower(source.start), "you" | "one") && source.len() == 1;
    own && matches!(group.frame, Frame::Think | Frame::Want | Frame::View)
}

/// "A book called 'Rain'": the name of a thing, said by nobody.
pub(super) fn is_title(scene: &Scene<'_>, group: &Group, source: &Range<usize>) -> bool {
    let words = scene.words;
    let thing = matches!(words.lower(source.start), "a" | "an" | "the") && !words.capital(source.end - 1);
    let named = words.capital(group.end) || scene.quoted(group.end);
    group.frame == Frame::Call && group.verb + 1 == group.end && group.start == group.verb && thing && named
}
