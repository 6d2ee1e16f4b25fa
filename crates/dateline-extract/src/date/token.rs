//! The pieces of a written date.
//!
//! Comes in: a short text. Goes out: its numbers, words (in lower case) and signs, without white space.
//! Refuses to know what any of them means.

/// How many characters are looked at: a date line is short, and a long text is no date.
const REACH: usize = 400;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// ASCII digits: their value and how many there are.
    Number { value: u32, digits: usize },
    /// Letters, in lower case.
    Word(String),
    /// Any other character.
    Sign(char),
}

impl Token {
    /// The value of one or two digits.
    pub(super) fn number(&self) -> Option<u8> {
        match self {
            Token::Number { value, digits: 1..=2 } => u8::try_from(*value).ok(),
            _ => None,
        }
    }

    /// The value of four digits that may be the year of a news page.
    pub(super) fn year(&self) -> Option<i16> {
        match self {
            Token::Number { value: value @ 1900..=2100, digits: 4 } => i16::try_from(*value).ok(),
            _ => None,
        }
    }

    /// Whether this is the sign.
    pub(super) fn is_sign(&self, sign: char) -> bool {
        matches!(self, Token::Sign(own) if *own == sign)
    }

    /// The word, if it is one.
    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Token::Word(word) => Some(word),
            _ => None,
        }
    }
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = text.chars().take(REACH).peekable();
    while let Some(&first) = rest.peek() {
        if first.is_ascii_digit() {
            let run = run_of(&mut rest, |sign| sign.is_ascii_digit());
            found.push(Token::Number { value: run.parse().unwrap_or(u32::MAX), digits: run.len() });
        } else if first.is_alphabetic() {
            found.push(Token::Word(run_of(&mut rest, char::is_alphabetic).to_lowercase()));
        } else {
            rest.next();
            if !first.is_whitespace() {
                found.push(Token::Sign(first));
            }
        }
    }
    found
}

fn run_of(rest: &mut std::iter::Peekable<impl Iterator<Item = char>>, within: fn(char) -> bool) -> String {
    std::iter::from_fn(|| rest.next_if(|&sign| within(sign))).collect()
}
