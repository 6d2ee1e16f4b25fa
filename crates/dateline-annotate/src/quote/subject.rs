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
pub(super) fn agrees(scene: &Scene<'_>, group: &Group, source: Range<usize>) -> bool {
    let words = scene.words;
    let last = words.lower(source.end - 1);
    let third = words.lower(group.verb).ends_with('s');
    let plural_pronoun = matches!(
        last,
        "they" | "we" | "i" | "you" | "some" | "many" | "others" | "most" | "few" | "those" | "these"
    );
    let singular_pronoun = matches!(last, "he" | "she" | "it" | "one");
    if plural_pronoun || singular_pronoun {
        return plural_pronoun != third;
    }
    if last == "who" {
        return true;
    }
    let name = words.capital(source.end - 1);
    let plural = last.ends_with('s') && !last.ends_with("ss")
        || matches!(last, "people" | "police" | "women" | "men" | "percent" | "%");
    let behind = skip_signs(scene, adjuncts(scene, group.end));
    let clause = matches!(words.lower(group.end), "that" | ":" | ",")
        || scene.quoted(behind)
        || holds(&SUBJECT_STARTS, words.lower(group.end))
        || words.capital(group.end)
        || scene.quoted(group.end);
    if third {
        clause && (name || !plural) && !(source.len() == 1 && !name)
    } else {
        plural && clause || plural && source.len() == 1
    }
}

/// A belief of nobody in particular: "you want", "if we think".
pub(super) fn is_own_voice(scene: &Scene<'_>, group: &Group, source: &Range<usize>) -> bool {
    let own = matches!(scene.words.lower(source.start), "i" | "you" | "we" | "one") && source.len() == 1;
    own && matches!(group.frame, Frame::Think | Frame::Want | Frame::View)
}

/// "A book called 'Rain'": the name of a thing, said by nobody.
pub(super) fn is_title(scene: &Scene<'_>, group: &Group, source: &Range<usize>) -> bool {
    let words = scene.words;
    let thing = matches!(words.lower(source.start), "a" | "an" | "the") && !words.capital(source.end - 1);
    let named = words.capital(group.end) || scene.quoted(group.end);
    group.frame == Frame::Call && group.verb + 1 == group.end && group.start == group.verb && thing && named
}
