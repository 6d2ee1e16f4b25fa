//! What a line looks like by itself.
//!
//! Comes in: the words of one line. Goes out: the [`Sign`]s that need no other line, and the two things that
//! `place` asks of every line: how many words it has, and whether it reads as prose. Refuses to know its
//! neighbours.

use memchr::memmem;

use super::signs::{COUNT, Row, Sign, set};
use super::voice;
use crate::furniture::{Topic, points_elsewhere, topics};
use crate::words::pieces;

/// One line as it looks by itself.
#[derive(Debug)]
pub(crate) struct Shape {
    /// Its signs.
    pub(crate) row: Row,
    /// How many words; two letters of a script without blanks count as one.
    pub(crate) words: usize,
    /// Whether it reads as running text.
    pub(crate) prose: bool,
    /// Whether it is short and speaks of a topic of furniture, or is a stamp.
    pub(crate) furniture: bool,
}

/// A line of this many words is long.
const LONG: usize = 15;

/// A line of this many words may be prose though no sentence ends with it.
const VERY_LONG: usize = 40;

pub(crate) fn of(line: &str) -> Shape {
    let count = Count::of(line);
    let mut row = [0.0; COUNT];
    length(&mut row, count.words);
    ends(&mut row, line);
    words(&mut row, &count);
    signs(&mut row, line, count.seen);
    let lower = line.to_lowercase();
    furniture(&mut row, &lower, count.words);
    voice::hear(&mut row, &lower);
    set(&mut row, Sign::PointsElsewhere, flag(points_elsewhere(&lower)));
    let ended = row[Sign::EndsSentence as usize] > 0.0 || row[Sign::EndsQuestion as usize] > 0.0;
    set(&mut row, Sign::LongUnended, flag(count.words >= LONG && !ended));
    let prose = count.words >= 10 && ended || count.words >= VERY_LONG && count.runs(&row);
    let topics = Sign::Account as usize..=Sign::Time as usize;
    let furniture = row[Sign::Stamp as usize] > 0.0 || row[topics].iter().any(|&seen| seen > 0.0);
    Shape { row, words: count.words, prose, furniture }
}

/// What one pass over the words counts.
#[derive(Default)]
struct Count {
    /// What blanks part, words or not.
    pieces: usize,
    words: usize,
    small: usize,
    short: usize,
    digits: usize,
    letters: usize,
    glued: bool,
    sentences: usize,
    /// The classes of all characters.
    seen: u16,
    unspaced: bool,
}

impl Count {
    fn of(line: &str) -> Self {
        let mut count = Self::default();
        let mut unspaced = 0;
        let mut ended = false;
        for word in pieces(line) {
            let Word { letters, first, seen, glued, unspaced: own } = Word::of(word);
            let begins = |class: u16| first & class != 0;
            count.pieces += 1;
            count.words += usize::from(first != 0);
            count.small += usize::from(begins(LETTER) && !begins(CAPITAL));
            count.short += usize::from((1..=3).contains(&letters));
            count.digits += usize::from(seen & DIGIT != 0);
            count.glued |= glued;
            count.sentences += usize::from(ended && first != 0 && !begins(SMALL));
            ended = letters > 2 && ends_sentence(word);
            count.letters += letters;
            count.seen |= seen;
            unspaced += own;
        }
        count.words += unspaced / 2;
        count.unspaced = unspaced > count.words;
        count
    }

    /// A third of the words at least bear digits, and there are few.
    fn is_stamp(&self) -> bool {
        self.digits * 3 >= self.pieces && self.digits > 0 && self.pieces <= 9
    }

    /// Whether the words run on as those of sentences do. A menu of which all entries stand on one line has more capitals,
    /// and neither commas nor full stops.
    fn runs(&self, row: &Row) -> bool {
        let seen = |sign: Sign| row[sign as usize] > 0.0;
        let small = self.unspaced || self.share(self.small) >= 0.5;
        small && (seen(Sign::Comma) || seen(Sign::Sentences))
    }

    fn share(&self, of: usize) -> f32 {
        of.min(self.words) as f32 / self.words.max(1) as f32
    }
}

/// What one pass over the characters of a word counts.
#[derive(Default)]
struct Word {
    letters: usize,
    /// The classes of its first letter or figure.
    first: u16,
    /// The classes of all its characters.
    seen: u16,
    /// A small letter before a capital, but for names such as `McKay`.
    glued: bool,
    unspaced: usize,
}

impl Word {
    fn of(word: &str) -> Self {
        let mut seen = Self::default();
        let mut after_small = false;
        for (at, sign) in word.chars().enumerate() {
            let class = class_of(sign);
            seen.letters += usize::from(class & LETTER != 0);
            if seen.first == 0 && class & (LETTER | DIGIT) != 0 {
                seen.first = class;
            }
            seen.glued |= after_small && class & CAPITAL != 0;
            after_small = at >= 2 && class & SMALL != 0;
            seen.unspaced += usize::from(!sign.is_ascii() && is_unspaced(sign));
            seen.seen |= class;
        }
        seen
    }
}

/// Chinese, Japanese and Thai do not set blanks between words.
fn is_unspaced(sign: char) -> bool {
    matches!(sign, '\u{0e00}'..='\u{0e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// Whether the text ends as a sentence does, closing marks aside.
pub(crate) fn ends_sentence(text: &str) -> bool {
    if text.as_bytes().last().is_some_and(u8::is_ascii_alphanumeric) {
        return false;
    }
    let open = text.trim_end_matches(CLOSERS);
    open.ends_with(['.', '!', '?', '。', '！', '？', '।', '؟', '۔', '…'])
}

const CLOSERS: [char; 10] = ['"', '\'', '”', '’', '“', '»', ')', ']', '」', '*'];

fn length(row: &mut Row, words: usize) {
    let sign = match words {
        0 | 1 => Sign::OneWord,
        2..=3 => Sign::UpTo3Words,
        4..=7 => Sign::UpTo7Words,
        8..=14 => Sign::UpTo14Words,
        15..=29 => Sign::UpTo29Words,
        30..=59 => Sign::UpTo59Words,
        _ => Sign::From60Words,
    };
    set(row, sign, 1.0);
}

fn ends(row: &mut Row, line: &str) {
    let open = line.trim_end_matches(CLOSERS);
    let sign = if open.ends_with('…') || open.ends_with("...") {
        Sign::EndsCut
    } else if open.ends_with(['?', '？', '؟']) {
        Sign::EndsQuestion
    } else if open.ends_with(':') {
        Sign::EndsColon
    } else if ends_sentence(line) {
        Sign::EndsSentence
    } else {
        return;
    };
    set(row, sign, 1.0);
}

fn words(row: &mut Row, count: &Count) {
    set(row, Sign::SmallWords, count.share(count.small));
    set(row, Sign::ShortWords, count.share(count.short));
    set(row, Sign::DigitWords, count.share(count.digits));
    set(row, Sign::NoLetters, flag(count.letters == 0));
    set(row, Sign::Sentences, flag(count.sentences > 0));
    set(row, Sign::Glued, flag(count.glued));
    set(row, Sign::Stamp, flag(count.is_stamp()));
}

fn signs(row: &mut Row, line: &str, seen: u16) {
    let has = |class: u16| flag(seen & class != 0);
    let begins = line.chars().next().map_or(0, class_of);
    let address = seen & ADDRESS != 0 || holds(line, "http") || seen & POINT != 0 && is_host(line);
    set(row, Sign::Comma, has(COMMA));
    set(row, Sign::Quote, has(QUOTE));
    set(row, Sign::OpensQuote, flag(begins & QUOTE != 0));
    set(row, Sign::OpensSmall, flag(begins & SMALL != 0));
    set(row, Sign::Capitals, flag(seen & CAPITAL != 0 && seen & SMALL == 0));
    set(row, Sign::Separator, has(SEPARATOR));
    set(row, Sign::Address, flag(address));
    set(row, Sign::EndsBracket, flag(line.ends_with([')', ']'])));
}

/// Classes of characters, a bit each; a character may be of several.
const LETTER: u16 = 1;
const CAPITAL: u16 = 2;
const SMALL: u16 = 4;
const DIGIT: u16 = 8;
const COMMA: u16 = 16;
const QUOTE: u16 = 32;
const SEPARATOR: u16 = 64;
const ADDRESS: u16 = 128;
const POINT: u16 = 256;

/// Those of the characters of ASCII.
static CLASSES: [u16; 128] = {
    let mut classes = [0; 128];
    let mut sign = 0;
    while sign < 128 {
        classes[sign] = match sign as u8 {
            b'a'..=b'z' => LETTER | SMALL,
            b'A'..=b'Z' => LETTER | CAPITAL,
            b'0'..=b'9' => DIGIT,
            b'.' => POINT,
            b',' => COMMA,
            b'"' => QUOTE,
            b'|' | b'>' | b'/' => SEPARATOR,
            b'@' | b'#' => ADDRESS,
            _ => 0,
        };
        sign += 1;
    }
    classes
};

fn class_of(sign: char) -> u16 {
    CLASSES.get(sign as usize).copied().unwrap_or_else(|| class_of_other(sign))
}

fn class_of_other(sign: char) -> u16 {
    match sign {
        '，' | '、' => COMMA,
        '“' | '”' | '„' | '«' | '»' | '「' => QUOTE,
        '·' | '•' | '›' | '→' => SEPARATOR,
        '–' | '—' | '‘' | '’' | '…' => 0,
        sign => class_by_properties(sign),
    }
}

fn class_by_properties(sign: char) -> u16 {
    let digit = if sign.is_numeric() { DIGIT } else { 0 };
    if sign.is_lowercase() {
        LETTER | SMALL | digit
    } else if sign.is_uppercase() {
        LETTER | CAPITAL | digit
    } else if sign.is_alphabetic() {
        LETTER | digit
    } else {
        digit
    }
}

fn is_host(line: &str) -> bool {
    holds(line, "www.") || holds(line, ".com")
}

fn holds(line: &str, part: &str) -> bool {
    memmem::find(line.as_bytes(), part.as_bytes()).is_some()
}

fn furniture(row: &mut Row, lower: &str, words: usize) {
    for topic in topics(lower) {
        if words < LONG {
            set(row, sign_of(topic), 1.0);
        } else if let Some(sign) = long_sign_of(topic) {
            let value = (row[sign as usize] + 1.0).min(3.0);
            set(row, sign, value);
        }
    }
    set(row, Sign::Credit, flag(ends_with_credit(lower)));
}

/// "(file photo)" or "Photo: Mara Lindqvist" behind the last full stop.
fn ends_with_credit(lower: &str) -> bool {
    let open = lower.trim_end_matches(['.', ')', ']', ' ']);
    let start = open.rfind(['.', '(', '[', '|', '/']).unwrap_or(0);
    let last = &open[start..];
    last.len() <= 60 && topics(last).contains(&Topic::Photo)
}

fn sign_of(topic: Topic) -> Sign {
    match topic {
        Topic::Account => Sign::Account,
        Topic::Advert => Sign::Advert,
        Topic::Byline => Sign::Byline,
        Topic::Comment => Sign::Comment,
        Topic::Legal => Sign::Legal,
        Topic::Navigation => Sign::Navigation,
        Topic::Photo => Sign::Photo,
        Topic::Related => Sign::Related,
        Topic::Share => Sign::Share,
        Topic::Subscribe => Sign::Subscribe,
        Topic::Time => Sign::Time,
    }
}

fn long_sign_of(topic: Topic) -> Option<Sign> {
    match topic {
        Topic::Account | Topic::Comment | Topic::Legal | Topic::Subscribe => Some(Sign::LongPromo),
        Topic::Photo => Some(Sign::LongPhoto),
        _ => None,
    }
}

pub(super) fn flag(holds: bool) -> f32 {
    f32::from(u8::from(holds))
}

#[cfg(test)]
mod tests {
    use super::{Shape, of};
    use crate::plain::signs::Sign;

    fn has(shape: &Shape, sign: Sign) -> bool {
        shape.row[sign as usize] > 0.0
    }

    #[test]
    fn a_sentence_is_prose_and_a_menu_entry_is_not() {
        assert!(of("The mayor of Ostrava Nova said on Friday that the bridge would stay shut.").prose);
        assert!(!of("Local News").prose);
    }

    #[test]
    fn short_lines_show_what_kind_of_furniture_they_are() {
        assert!(has(&of("Leave a comment"), Sign::Comment));
        assert!(has(&of("3 hours ago"), Sign::Time));
        assert!(has(&of("2030-05-14 09:30:00Z"), Sign::Stamp));
        assert!(has(&of("NewsWorldSport"), Sign::Glued));
    }

    #[test]
    fn words_of_scripts_without_blanks_are_counted() {
        assert!(of(&"東京".repeat(30)).words >= 30);
    }
}
