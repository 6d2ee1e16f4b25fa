//! What a figure counts or measures.
//!
//! Comes in: a number with its unit, and the figures before it. Goes out: the span of the noun it stands for,
//! also where that is named earlier ("the number", "the figure", "200 more"). Refuses to invent one.

use dateline_types::{Figure, Span};

use super::amount::Amount;
use super::unit::Measured;
use super::{age, bound, noun};
use crate::lang::en::nouns::{COUNTS, DEEDS};
use crate::lang::en::spans::UNITS as TIMES;
use crate::lang::en::{holds, look_up};
use crate::number::{self, Form};
use crate::words::Words;

pub(super) fn of(words: &Words<'_>, amount: &Amount, measured: &Measured, before: &[Figure]) -> Option<Span> {
    let word = match measured.name {
        _ if measured.age => aged(words, amount, measured),
        Some("percent" | "percentage_points") => return share(words, amount, measured, before),
        Some(unit) if unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_uppercase()) => {
            money(words, amount)
        }
        Some(_) => measure(words, measured),
        None => return count(words, amount, before),
    };
    word.map(|at| words.span(at..at + 1))
}

/// The person whose age it is.
fn aged(words: &Words<'_>, amount: &Amount, measured: &Measured) -> Option<usize> {
    let hyphen = usize::from(words.lower(measured.end) == "-");
    let old = words.lower(measured.end + hyphen) == "old";
    let behind = old.then(|| noun::head(words, measured.end + hyphen + 1)).flatten();
    behind.filter(|_| hyphen == 1 || measured.describes).or_else(|| age::person(words, amount))
}

/// `two-hour call`, `15 meter high pig`, `five months of her life`.
fn measure(words: &Words<'_>, measured: &Measured) -> Option<usize> {
    if words.lower(measured.end) == "of" {
        return noun::determined(words, measured.end + 1);
    }
    let place = measured.end + usize::from(words.lower(measured.end) == "-");
    let shape = matches!(words.lower(place), "high" | "long" | "tall" | "wide" | "deep" | "thick" | "old");
    measured.describes.then(|| noun::head(words, place + usize::from(shape))).flatten()
}

/// `$5 million in aid`, `a $5 million deal`, `a budget of $5 million`.
fn money(words: &Words<'_>, amount: &Amount) -> Option<usize> {
    let end = amount.end;
    let behind = match words.lower(end) {
        "in" | "of" | "on" => noun::determined(words, end + 1).filter(|at| !is_time(words, *at)),
        "worth" if words.lower(end + 1) == "of" => noun::determined(words, end + 2),
        "-" => noun::head(words, end + 1),
        // "$50 billion directed to the port": done to it, and not what it is for.
        _ if crate::timex::is_past(words, end) => None,
        _ => noun::head(words, end),
    };
    let of = (1..=3).find(|back| words.before(amount.start, *back) == "of");
    let before = || of.and_then(|back| noun::before(words, amount.start - back));
    let purpose = || noun::determined(words, end + 1).filter(|_| words.lower(end) == "for");
    behind.or_else(before).or_else(purpose).or_else(|| priced(words, amount))
}

fn is_time(words: &Words<'_>, at: usize) -> bool {
    look_up(&TIMES, words.lower(at)).is_some()
}

/// `the bridge cost $5 million`, `the fund is worth $5 million`, `fares rose from $2`: the head of the subject.
fn priced(words: &Words<'_>, amount: &Amount) -> Option<usize> {
    let first = words.sentence(amount.start).start.max(amount.start.saturating_sub(8));
    let tells = |at: &usize| {
        matches!(
            words.lower(*at),
            "cost" | "costs" | "worth" | "rose" | "fell" | "climbed" | "dropped" | "went" | "stay" | "remain"
        )
    };
    let verb = (first..amount.start).rev().find(tells)?;
    let leads = |at: usize| {
        matches!(
            words.lower(at),
            "is" | "was"
                | "are"
                | "were"
                | "will"
                | "would"
                | "must"
                | "may"
                | "could"
                | "to"
                | "has"
                | "had"
        )
    };
    let start = (first..verb).rev().take_while(|at| leads(*at)).last().unwrap_or(verb);
    noun::before(words, start).filter(|at| !matches!(words.lower(*at), "it" | "this" | "that"))
}

/// A share is one of the noun behind `of`, else of what rose or fell: the head of the subject.
fn share(words: &Words<'_>, amount: &Amount, measured: &Measured, before: &[Figure]) -> Option<Span> {
    let end = measured.end;
    let span = |at: usize| words.span(at..at + 1);
    if words.lower(end) == "of" {
        let free = !words.letters(end + 2) || matches!(words.lower(end + 2), "are" | "were" | "is" | "was");
        let these = matches!(words.lower(end + 1), "these" | "those" | "them") && free;
        return if these {
            earlier(words, amount, before)
        } else {
            noun::determined(words, end + 1).map(span)
        };
    }
    let direct = noun::head(words, end + usize::from(words.lower(end) == "-"));
    let of = words.before(amount.start, 1) == "of";
    let direct = direct.or_else(|| of.then(|| noun::before(words, amount.start - 1)).flatten());
    direct.or_else(|| subject(words, amount)).map(span).or_else(|| earlier(words, amount, before))
}

/// The noun before the verb of the clause: `Exports rose 5 percent`.
fn subject(words: &Words<'_>, amount: &Amount) -> Option<usize> {
    let first = words.sentence(amount.start).start.max(amount.start.saturating_sub(12));
    let verb = (first..amount.start).rev().find(|at| {
        crate::timex::is_past(words, *at)
            || matches!(words.lower(*at), "by" | "is" | "was" | "are" | "were" | "to")
    })?;
    let verb = if matches!(words.lower(verb), "by" | "to") {
        let finite =
            |at: &usize| crate::timex::is_past(words, *at) || matches!(words.lower(*at), "is" | "are");
        (first..verb).rev().find(finite).unwrap_or(verb)
    } else {
        verb
    };
    noun::before(words, verb).filter(|at| !matches!(words.lower(*at), "it" | "this" | "that"))
}

/// A bare number: the noun behind it, else what it stands for.
fn count(words: &Words<'_>, amount: &Amount, before: &[Figure]) -> Option<Span> {
    let span = |at: usize| words.span(at..at + 1);
    let place = past_bound(words, amount.end);
    let of = words.lower(place) == "of" && !matches!(words.lower(place + 1), "them" | "these" | "those");
    if of && (amount.form == Form::Crowd || noun::determined(words, place + 1).is_some()) {
        return noun::determined(words, place + 1).map(span);
    }
    let more = usize::from(matches!(words.lower(place), "more" | "other" | "additional" | "of"));
    // "sent hundreds fleeing": nobody says of what.
    if amount.form == Form::Crowd && words.lower(place).len() > 5 && words.lower(place).ends_with("ing") {
        return None;
    }
    // "3 million two days earlier" counts no days.
    let other = number::opens(words, place + more) && number::read(words, place + more).is_some();
    let behind = noun::head(words, place + more)
        .filter(|_| words.lower(place) != "of" && place <= amount.end + 2 && !other);
    let named = || deed(words, amount).or_else(|| bounded(words, amount)).map(span);
    behind.map(span).or_else(named).or_else(|| stands_for(words, amount, before))
}

/// Behind `or more`, which belongs to the number.
fn past_bound(words: &Words<'_>, end: usize) -> usize {
    let bound = words.lower(end) == "or" && matches!(words.lower(end + 1), "more" | "fewer" | "less");
    if bound { end + 2 } else { end }
}

/// `killing 107`.
fn deed(words: &Words<'_>, amount: &Amount) -> Option<usize> {
    let deeds = (1..=3).map_while(|back| amount.start.checked_sub(back));
    let near = deeds.take_while(|at| words.lower(*at) != "all" && words.same_sentence(*at, amount.start));
    near.into_iter().find(|at| holds(&DEEDS, words.lower(*at)))
}

/// `claims over 150,000`: the plural right before the bound words.
fn bounded(words: &Words<'_>, amount: &Amount) -> Option<usize> {
    let start = bound::start(words, amount).filter(|start| *start < amount.start)?;
    noun::before(words, start)
        .filter(|at| noun::plural(words.lower(*at)) && !holds(&COUNTS, words.lower(*at)))
}

/// "the number", "the figure", "200 more": what the figures before count.
fn stands_for(words: &Words<'_>, amount: &Amount, before: &[Figure]) -> Option<Span> {
    let first = words.sentence(amount.start).start.max(amount.start.saturating_sub(12));
    let named =
        (first..amount.start).rev().find(|at| holds(&COUNTS, words.lower(*at)) || words.lower(*at) == "toll");
    let Some(named) = named else {
        return if is_parent(words, amount) { None } else { earlier(words, amount, before) };
    };
    if words.lower(named + 1) == "of" {
        return noun::determined(words, named + 2).map(|at| words.span(at..at + 1));
    }
    if words.lower(named) == "toll" {
        return Some(words.span(named..named + 1));
    }
    earlier(words, amount, before).or_else(|| Some(words.span(named..named + 1)))
}

/// "a mother of two": children that nobody names.
fn is_parent(words: &Words<'_>, amount: &Amount) -> bool {
    let parent = matches!(
        words.before(amount.start, 2),
        "father" | "mother" | "parent" | "dad" | "mum" | "mom" | "grandfather" | "grandmother"
    );
    parent && words.before(amount.start, 1) == "of"
}

/// What the last figure before counts, if that stands in the same sentence or the one before it: a noun from
/// farther away would be a guess.
fn earlier(words: &Words<'_>, amount: &Amount, before: &[Figure]) -> Option<Span> {
    let counts =
        |figure: &&Figure| figure.of.is_some() && figure.unit.as_deref().is_none_or(|unit| unit == "percent");
    let last = before.iter().rev().take(4).find(counts)?;
    let first = words.sentence(amount.start).start;
    let near = words.within(last.span).end > words.sentence(first.saturating_sub(1)).start;
    last.of.as_ref().filter(|_| near && alike(last.value.get(), amount.value)).map(|of| of.span)
}

/// Whether two numbers may count the same things: not a dozen and ninety million.
fn alike(one: f64, other: f64) -> bool {
    let (low, high) = (one.abs().min(other.abs()), one.abs().max(other.abs()));
    high < 1e6 || low * 1e3 >= high
}
