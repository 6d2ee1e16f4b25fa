//! Numbers, in digits and in words.
//!
//! Comes in: words and a place. Goes out: the number that begins there, scale included, and where it ends.
//! Refuses to know whether it is a figure, a year or a name: that is its reader's.

mod digits;
pub(crate) mod fraction;
mod spelled;

use crate::lang::en::look_up;
use crate::lang::en::numbers::{CROWDS, DENOMINATORS, NUMBER_SIEVE, ONES, SCALES, TENS};
use crate::token::TokenKind;
use crate::words::Words;

pub(crate) use digits::plain as plain_digits;

/// A number in the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Count {
    /// How many.
    pub(crate) value: f64,
    /// The word behind it.
    pub(crate) end: usize,
    /// How it is written.
    pub(crate) form: Form,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `94,000`, `1.2bn`, `5 million`.
    Digits,
    /// `ninety-four thousand`, `a dozen`.
    Words,
    /// `dozens`, `tens of thousands`: at least so many.
    Crowd,
}

/// Whether a number is just one.
pub(crate) fn is_one(value: f64) -> bool {
    (value - 1.0).abs() < f64::EPSILON
}

/// The number that begins with word `at`.
pub(crate) fn read(words: &Words<'_>, at: usize) -> Option<Count> {
    if !opens(words, at) {
        return None;
    }
    let whole = || digits::read(words, at).or_else(|| crowd(words, at)).or_else(|| spelled::read(words, at));
    fraction::scaled(words, at).or_else(|| whole().map(|count| fraction::complete(words, count)))
}

/// Whether a number may begin with word `at`: most words are turned away here.
pub(crate) fn opens(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    if !NUMBER_SIEVE.may(word) {
        return words.kind(at) == Some(TokenKind::Number);
    }
    match word {
        "a" | "an" => NUMBER_SIEVE.may(words.lower(at + 1)),
        _ => words.kind(at) == Some(TokenKind::Number) || is_number_word(word),
    }
}

/// Whether a word is one of those that numbers begin with.
fn is_number_word(word: &str) -> bool {
    let listed = |table: &[(&str, f64)]| look_up(table, word).is_some();
    let other = matches!(word, "half" | "quarter" | "tens" | ".");
    other || listed(&ONES) || listed(&TENS) || listed(&SCALES) || listed(&CROWDS) || listed(&DENOMINATORS)
}

/// `dozens`, `tens of thousands`, `hundreds of millions`.
fn crowd(words: &Words<'_>, at: usize) -> Option<Count> {
    let many = |at: usize| look_up(&CROWDS, words.lower(at));
    let first = match words.lower(at) {
        "tens" => 20.0,
        _ => many(at)?,
    };
    let second = many(at + 2).filter(|second| words.lower(at + 1) == "of" && first < 1e3 && *second > first);
    if let Some(second) = second {
        return Some(Count { value: first / 2.0 * second, end: at + 3, form: Form::Crowd });
    }
    (words.lower(at) != "tens").then_some(Count { value: first, end: at + 1, form: Form::Crowd })
}

/// A scale word and what it multiplies by.
fn scale(words: &Words<'_>, at: usize) -> Option<f64> {
    look_up(&SCALES, words.lower(at))
}

#[cfg(test)]
mod tests {
    use super::{Form, read};
    use crate::token::Reading;
    use crate::words::Words;

    fn value(text: &str) -> Option<f64> {
        let reading = Reading::of(text);
        read(&Words::of(&reading), 0).map(|count| count.value)
    }

    #[test]
    fn digits_with_groups_and_scales() {
        assert_eq!(value("94,000 troops"), Some(94_000.0));
        assert_eq!(value("1.2bn"), Some(1.2e9));
        assert_eq!(value("3 million people"), Some(3e6));
        assert_eq!(value("2.4 lakh voters"), Some(240_000.0));
        assert_eq!(value("1,00,000 rupees"), Some(100_000.0));
    }

    #[test]
    fn words() {
        assert_eq!(value("twenty-four hours"), Some(24.0));
        assert_eq!(value("a hundred and thirty million"), Some(130e6));
        assert_eq!(value("two thousand years"), Some(2000.0));
        assert_eq!(value("half a million"), Some(500_000.0));
        assert_eq!(value("a dozen eggs"), Some(12.0));
        assert_eq!(value("a man"), None);
        assert_eq!(value("nine point nought four"), Some(9.04));
        assert_eq!(value("two hundred point seventy-one"), Some(200.71));
    }

    #[test]
    fn fractions_complete_a_number() {
        assert_eq!(value("two and a half years"), Some(2.5));
        assert_eq!(value("two and a half million"), Some(2.5e6));
        assert_eq!(value("five billion and three quarters"), Some(5.75e9));
        assert_eq!(value("1 4/5 miles"), Some(1.8));
        assert_eq!(value("two thirds of a million"), Some(2e6 / 3.0));
        assert_eq!(value("two and the other"), Some(2.0));
    }

    #[test]
    fn powers_of_ten_and_groups_between_spaces() {
        assert_eq!(value("1.3e6"), Some(1.3e6));
        assert_eq!(value("12.5e-1"), Some(1.25));
        assert_eq!(value("1 234 567 people"), Some(1_234_567.0));
        assert_eq!(value("30 000"), Some(30.0));
        assert_eq!(value("4 thousand 3 hundred and 21"), Some(4321.0));
    }

    #[test]
    fn crowds_say_at_least_how_many() {
        assert_eq!(value("dozens of people"), Some(24.0));
        assert_eq!(value("tens of thousands"), Some(20_000.0));
        assert_eq!(value("hundreds of thousands"), Some(200_000.0));
        let reading = Reading::of("scores");
        assert_eq!(read(&Words::of(&reading), 0).unwrap().form, Form::Crowd);
    }

    #[test]
    fn what_is_no_number() {
        assert_eq!(value("3rd place"), None);
        assert_eq!(value("16:36 GMT"), None);
        assert_eq!(value("1.2.3"), None);
        assert_eq!(value("tens"), None);
    }
}
