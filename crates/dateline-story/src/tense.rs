//! Whether a sentence tells what took place, what is announced, or what is denied.
//!
//! Comes in: a sentence and a place in it. Goes out: its status, by the cue nearest to that place. Refuses to
//! parse: English cues are looked up, and a sentence without any has happened.

use dateline_types::TimelineStatus;

use crate::words::words;

/// Words that announce, each also where "not" or an adverb follows.
const PLANNING: &[&str] = &["will", "shall", "upcoming", "forthcoming", "would", "won't"];

/// Words that announce when "to", "for" or "on" comes next.
const PLANNING_BEFORE_TO: &[&str] = &[
    "aims",
    "am",
    "are",
    "due",
    "expected",
    "expects",
    "going",
    "hopes",
    "intends",
    "is",
    "planned",
    "planning",
    "plans",
    "poised",
    "scheduled",
    "set",
    "slated",
    "wants",
];

/// What follows [`PLANNING_BEFORE_TO`].
const LINKS: &[&str] = &["for", "on", "to"];

/// Words that deny what the sentence tells.
const DENYING: &[&str] = &["denied", "denies", "deny", "denying", "refuted", "refutes"];

/// Past forms that do not end in "-ed".
const PAST: &[&str] = &[
    "was", "were", "became", "began", "broke", "brought", "came", "cut", "did", "fell", "fought", "found",
    "gave", "had", "held", "hit", "left", "lost", "made", "met", "ran", "rose", "said", "sank", "saw",
    "sent", "shot", "spoke", "struck", "swore", "took", "told", "went", "won", "wrote",
];

/// The status of what the sentence tells of the time named at this byte.
pub(crate) fn status_near(sentence: &str, at: usize) -> TimelineStatus {
    let lower: Vec<(usize, String)> =
        words(sentence).map(|word| (word.span.start(), word.text.to_lowercase())).collect();
    let place = lower.partition_point(|&(start, _)| start < at);
    let mut nearest = (usize::MAX, TimelineStatus::Happened);
    for (number, (_, word)) in lower.iter().enumerate() {
        let next = lower.get(number + 1).map_or("", |(_, next)| next.as_str());
        let Some(status) = cue(word, next) else { continue };
        // What is denied stands behind the denial; what stands before it is not touched by it.
        if status == TimelineStatus::Denied && number < place {
            return status;
        }
        let status = if status == TimelineStatus::Denied { TimelineStatus::Happened } else { status };
        // The verb before a date governs it more often than the one behind.
        let distance = if number < place { place - number } else { 2 * (number - place) + 1 };
        nearest = nearest.min((distance, status));
    }
    nearest.1
}

fn cue(word: &str, next: &str) -> Option<TimelineStatus> {
    if DENYING.contains(&word) {
        Some(TimelineStatus::Denied)
    } else if PLANNING.contains(&word) || PLANNING_BEFORE_TO.contains(&word) && LINKS.contains(&next) {
        Some(TimelineStatus::Planned)
    } else {
        let past = PAST.contains(&word) || word.len() > 4 && word.ends_with("ed");
        past.then_some(TimelineStatus::Happened)
    }
}

#[cfg(test)]
mod tests {
    use dateline_types::TimelineStatus::{self, Denied, Happened, Planned};

    use super::status_near;

    fn status(sentence: &str, time: &str) -> TimelineStatus {
        status_near(sentence, sentence.find(time).unwrap())
    }

    #[test]
    fn the_verb_of_the_time_decides() {
        assert_eq!(status("The council voted on Friday.", "Friday"), Happened);
        assert_eq!(status("The council will vote on Friday.", "Friday"), Planned);
        assert_eq!(status("The mayor is to speak on Friday.", "Friday"), Planned);
        assert_eq!(status("The mayor is in town on Friday.", "Friday"), Happened);
        assert_eq!(status("She denied the ferry left on Friday.", "Friday"), Denied);
        assert_eq!(status("The ship sank on Friday, and she denied all blame.", "Friday"), Happened);
    }

    #[test]
    fn of_two_verbs_the_nearer_one_decides() {
        let sentence = "The mayor, who plans to go, said on Friday that talks will begin in June.";
        assert_eq!(status(sentence, "Friday"), Happened);
        assert_eq!(status(sentence, "June"), Planned);
    }

    #[test]
    fn a_plan_that_is_reported_is_still_a_plan() {
        assert_eq!(status("Talks were scheduled for Friday.", "Friday"), Planned);
    }
}
