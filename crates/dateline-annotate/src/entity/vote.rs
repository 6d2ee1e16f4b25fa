//! Elections: "the 2031 Norland regional election".
//!
//! Comes in: a stretch of capitals. Goes out: the words of the election or referendum it belongs to, with the year before
//! and the small words behind. Refuses elections without a year or a place: those are no names.

use std::ops::Range;

use crate::words::Words;

/// The words of the vote that this stretch begins, if it does.
pub(super) fn extent(words: &Words<'_>, run: &Range<usize>) -> Option<Range<usize>> {
    let year = run
        .start
        .checked_sub(1)
        .filter(|year| is_year(words, *year) && words.same_sentence(*year, run.start))?;
    let month = year.checked_sub(1).filter(|month| {
        crate::lang::en::look_up(&crate::lang::en::calendar::MONTHS, words.lower(*month)).is_some()
    });
    let noun = (run.start..run.end + 4).find(|at| is_vote(words.lower(*at)))?;
    let between = (run.end..noun).all(|at| words.letters(at) && is_kind(words.lower(at)));
    (between && words.same_sentence(run.start, noun)).then(|| month.unwrap_or(year)..noun + 1)
}

fn is_year(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    word.len() == 4 && word.starts_with(['1', '2']) && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_vote(word: &str) -> bool {
    matches!(
        word,
        "election" | "elections" | "referendum" | "by-election" | "plebiscite" | "primary" | "primaries"
    )
}

fn is_kind(word: &str) -> bool {
    word.ends_with("al")
        || matches!(
            word,
            "state"
                | "parliamentary"
                | "legislative"
                | "leadership"
                | "by"
                | "assembly"
                | "senate"
                | "house"
                | "snap"
                | "direct"
                | "independence"
                | "gubernatorial"
                | "party"
                | "primary"
                | "council"
                | "city"
        )
}
