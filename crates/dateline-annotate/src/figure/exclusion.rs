//! Numbers that are no figures.
//!
//! Comes in: a number in its words, and the timexes. Goes out: whether it is a year, a date, a clock time, a
//! name that holds digits, an address, a phone number, an item number, a score, a multiplier or a pronoun.
//! Refuses to drop what a currency sign or a percent sign marks as an amount.

use dateline_types::Timex;

use super::Found;
use super::amount::Amount;
use super::{noun, unit};
use crate::lang::en::nouns::{LABELS, PARTS, STOPS};
use crate::lang::en::spans::UNITS as TIMES;
use crate::lang::en::units::UNITS;
use crate::lang::en::{holds, look_up};
use crate::number::{self, Form};
use crate::token::TokenKind;
use crate::words::Words;

pub(super) fn excludes(found: &Found<'_>, amount: &Amount) -> bool {
    let words = found.words;
    if linked(words, amount) {
        return true;
    }
    if amount.unit.is_some() {
        return false;
    }
    dated(found, amount)
        || multiplied(words, amount)
        || pronoun(words, amount)
        || ordinal(words, amount)
        || joined(words, amount)
        || numbered(words, amount)
        || item(words, amount)
        || address(words, amount)
        || score(words, amount)
        || rate(words, amount)
        || code(words, amount)
        || marks(words, amount)
        || telephone(words, amount)
        || lettered(words, amount)
}

/// How many pieces of an address are looked at.
const LINK: usize = 256;

/// Inside the address of a page: `https://example.org/p?id=20%20`.
fn linked(words: &Words<'_>, amount: &Amount) -> bool {
    let glued = (1..LINK).take_while(|back| amount.start >= *back && words.glued(amount.start + 1 - back));
    let opens = |at: usize| {
        let scheme = words.lower(at) == "/" && words.before(at, 1) == "/" && words.before(at, 2) == ":";
        scheme || words.lower(at) == "www"
    };
    glued.into_iter().any(|back| opens(amount.start - back))
}

/// Part of a date, time or recurrence, unless it counts units of time or reaches beyond the date (`2000 over 3`).
fn dated(found: &Found<'_>, amount: &Amount) -> bool {
    let words = found.words;
    let span = words.span(amount.start..amount.end);
    let place = amount.end + usize::from(words.lower(amount.end) == "-");
    let unit = |at: usize| look_up(&TIMES, words.lower(at)).is_some();
    let counts = unit(place) || unit(place + 1) || unit(amount.end - 1);
    let from = found.timexes.partition_point(|timex| timex.span.end() <= span.start());
    let inside = found.timexes.get(from).filter(|timex| timex.span.overlaps(span));
    let beyond = |timex: &&Timex| amount.high.is_none() && !timex.span.contains(span);
    inside.is_some_and(|timex| !beyond(&timex)) && (!counts || year(words, amount, place))
}

/// "the 1988 quarter", "the 1988 third quarter": four digits with no plural unit behind them.
fn year(words: &Words<'_>, amount: &Amount, place: usize) -> bool {
    let digits = words.raw(amount.number).len() == 4 && amount.form == Form::Digits;
    let plural = look_up(&TIMES, words.lower(place)).is_some_and(|(_, plural)| plural);
    let counted = plural || place > amount.end;
    digits && (1000.0..2200.0).contains(&amount.value) && !counted
}

/// `64 cents a dozen`: the price of so many.
fn rate(words: &Words<'_>, amount: &Amount) -> bool {
    let dozen = words.run(amount.start, &["a", "dozen"]) && amount.end == amount.start + 2;
    let named = matches!(words.before(amount.start, 1), "cents" | "pence" | "dollars" | "euros" | "pounds");
    dozen && (named || matches!(words.before(amount.start, 2), "$" | "€" | "£"))
}

/// `four times`, `tenfold`, `twice`.
fn multiplied(words: &Words<'_>, amount: &Amount) -> bool {
    matches!(words.lower(amount.end), "times" | "fold")
        || words.lower(amount.end) == "-" && words.lower(amount.end + 1) == "fold"
}

/// `one of the`, `no one`, `one another`, `this one`, and `one` without a noun.
fn pronoun(words: &Words<'_>, amount: &Amount) -> bool {
    if words.lower(amount.start) != "one" || amount.end != amount.start + 1 {
        return false;
    }
    let next = words.lower(amount.end);
    let before = words.before(amount.start, 1);
    let fixed = matches!(next, "another" | "day" | "side" | "thing" | "way" | "hand" | "time" | "side's");
    let determined = matches!(
        before,
        "no" | "any" | "every" | "each" | "this" | "that" | "the" | "as" | "another" | "which" | "a" | "-"
    );
    let more = words.run(amount.end, &["or", "more"]);
    fixed || determined || !more && (!words.letters(amount.end) || holds(&STOPS, next))
}

/// `twenty-first`, and digits that stand for a rank: `#2`.
fn ordinal(words: &Words<'_>, amount: &Amount) -> bool {
    let hyphen = words.lower(amount.end) == "-" && words.glued(amount.end);
    let ranked = look_up(&crate::lang::en::calendar::ORDINALS, words.lower(amount.end + 1)).is_some();
    hyphen && ranked || matches!(words.before(amount.start, 1), "#" | "№")
}

/// Joined to something by a sign: `COVID-19`, `24/7`, `555-0123`, `3x5`, `under-18`.
fn joined(words: &Words<'_>, amount: &Amount) -> bool {
    let before = words.glued(amount.start)
        && matches!(words.before(amount.start, 1), "-" | "/" | "." | "@" | "_" | "&" | "+" | "'" | "’");
    let slash = matches!(words.lower(amount.end), "/" | "@" | "_" | "=") && words.glued(amount.end);
    let group = words.lower(amount.end) == "-"
        && words.glued(amount.end)
        && words.raw(amount.end + 1).starts_with(|sign: char| sign.is_ascii_digit())
        && amount.high.is_none();
    let letter = words.glued(amount.start)
        && matches!(words.kind(amount.start - 1), Some(TokenKind::Word | TokenKind::Number))
        && words.raw(amount.start - 1) != "-";
    before || slash || group || letter
}

/// `flight 370`, `Boeing 747`, `Nord Stream 2`: digits behind a label or a name, with nothing counted behind.
fn numbered(words: &Words<'_>, amount: &Amount) -> bool {
    let digits = amount.form == Form::Digits && amount.value.fract() == 0.0 && amount.value < 1e5;
    let grouped = words.raw(amount.number).contains(',');
    let at = amount.start;
    let before = words.before(at, 1);
    let label = holds(&LABELS, before) || before == "." && matches!(words.before(at, 2), "no" | "nos");
    let listed = before == "and" && !words.before(at, 3).is_empty() && holds(&LABELS, words.before(at, 3));
    let name = at > 0
        && words.capital(at - 1)
        && words.letters(at - 1)
        && words.same_sentence(at - 1, at)
        && opens_no_phrase(words, at - 1);
    let part = amount.form == Form::Words && amount.value < 100.0 && holds(&PARTS, before);
    let phase = part && !counts(words, amount);
    let digital = digits && !grouped && (label || listed || name && !counts(words, amount));
    digital || phase || wordy_name(words, amount)
}

/// A capital at the start of a sentence may be any word: `About 30`, `The 30`.
fn opens_no_phrase(words: &Words<'_>, at: usize) -> bool {
    let first = words.sentence(at).start == at;
    let adverb = words.lower(at).ends_with("ly") || matches!(words.lower(at), "another" | "just" | "almost");
    !holds(&STOPS, words.lower(at)) && (!first || !adverb)
}

/// Whether a noun that can be counted follows.
fn counts(words: &Words<'_>, amount: &Amount) -> bool {
    let place = amount.end + usize::from(words.lower(amount.end) == "-");
    let unit = look_up(&UNITS, words.lower(place)).is_some() || unit::area(words, place).is_some();
    let head = noun::head(words, place);
    unit || head.is_some_and(|head| {
        noun::plural(words.lower(head)) && !words.capital(head) || number::is_one(amount.value)
    })
}

/// `Group of Seven`, `the Big Three`: number words with a capital inside a sentence.
fn wordy_name(words: &Words<'_>, amount: &Amount) -> bool {
    let inside = !words.before(amount.start, 1).is_empty()
        && !matches!(words.before(amount.start, 1), "\"" | "“" | "‘" | ":" | "•");
    let next = words.capital(amount.end) && words.letters(amount.end);
    let before = amount.start > 0 && words.capital(amount.start - 1);
    amount.form == Form::Words
        && inside
        && words.capital(amount.start)
        && (next || before || words.before(amount.start, 1) == "of")
}

/// An item of a list: digits and a stop at the start of a line or behind a semicolon; `(11)`, a note, but not the age
/// of somebody who is named before.
fn item(words: &Words<'_>, amount: &Amount) -> bool {
    let (at, before) = (amount.start, words.before(amount.start, 1));
    let first = words.sentence(at).start == at || matches!(before, ":" | ";");
    let listed = first && matches!(words.lower(amount.end), "." | ")" | ":");
    let note = before == "(" && words.lower(amount.end) == ")" && !(at > 1 && words.capital(at - 2));
    let small = amount.form == Form::Digits && amount.value < 100.0 && amount.value.fract() == 0.0;
    small && (listed || note)
}

/// `credit scores`: marks, and no number of things, unless it is scores of them.
fn marks(words: &Words<'_>, amount: &Amount) -> bool {
    let counts =
        matches!(words.lower(amount.end), "of" | "more" | "were" | "have" | "are" | "killed" | "dead");
    words.lower(amount.start) == "scores" && amount.end == amount.start + 1 && !counts
}

/// `01326 562008`: a number right behind another is a part of it.
fn telephone(words: &Words<'_>, amount: &Amount) -> bool {
    let long = |word: &str| word.len() > 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let before = words.before(amount.start, 1);
    long(before) && long(words.lower(amount.number)) && words.one_space(amount.start)
}

/// `604 to 562 BC`, `401(k)`: a year before our time, a number with a letter.
fn lettered(words: &Words<'_>, amount: &Amount) -> bool {
    let end = amount.end;
    let letter = words.lower(end) == "(" && words.raw(end + 1).len() == 1 && words.lower(end + 2) == ")";
    let era = |at: usize| matches!(words.raw(at), "BC" | "BCE" | "AD");
    let to = || number::read(words, end + 1).filter(|_| words.lower(end) == "to");
    letter && words.letters(end + 1) || era(end) || to().is_some_and(|last| era(last.end))
}

/// `221 Harbour Street`.
fn address(words: &Words<'_>, amount: &Amount) -> bool {
    let street = |at: usize| {
        words.capital(at)
            && matches!(
                words.lower(at),
                "street"
                    | "st"
                    | "avenue"
                    | "ave"
                    | "road"
                    | "rd"
                    | "boulevard"
                    | "blvd"
                    | "drive"
                    | "lane"
                    | "square"
                    | "place"
                    | "highway"
                    | "way"
            )
    };
    let unit = usize::from(look_up(&UNITS, words.lower(amount.end)).is_some() && words.glued(amount.end));
    let named = words.capital(amount.end) && (1..=3).any(|more| street(amount.end + more));
    amount.form == Form::Digits && (named || street(amount.end + unit))
}

/// `24703 L-202`: a long number beside a code is a code too.
fn code(words: &Words<'_>, amount: &Amount) -> bool {
    let digits = words.raw(amount.number);
    let long = digits.len() > 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let next = words.raw(amount.end);
    let mixed = next.starts_with(char::is_alphabetic) && next.bytes().any(|byte| byte.is_ascii_digit());
    let joined = next.len() == 1
        && words.lower(amount.end + 1) == "-"
        && words.glued(amount.end + 1)
        && words.number(amount.end + 2);
    long && (mixed || joined && words.capital(amount.end))
}

/// `3–1`, `won 6-4`: a pair of small numbers with nothing counted behind, or the larger one first.
fn score(words: &Words<'_>, amount: &Amount) -> bool {
    let dash = |at: usize| matches!(words.lower(at), "-" | "–");
    let pair = amount.high.is_some_and(|high| high < 200.0)
        && dash(amount.number + 1)
        && noun::head(words, amount.end).is_none();
    let second = amount.start >= 2 && dash(amount.start - 1) && words.glued(amount.start);
    let first = dash(amount.end)
        && words.glued(amount.end)
        && words.raw(amount.end + 1).starts_with(|sign: char| sign.is_ascii_digit());
    pair || second || first
}
