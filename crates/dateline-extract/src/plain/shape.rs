//! What a line looks like by itself.
//!
//! Comes in: the words of one line. Goes out: the [`Sign`]s that need no other line, and the two things that
//! `place` asks of every line: how many words it has, and whether it reads as prose. Refuses to know its
//! neighbours.

use memchr::{memchr2, memmem};

use super::signs::{COUNT, Row, Sign, set};
use super::voice;
use crate::furniture::{Topic, points_elsewhere, topics};

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
    signs(&mut row, line);
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
    words: usize,
    small: usize,
    short: usize,
    digits: usize,
    letters: usize,
    glued: bool,
    sentences: usize,
    unspaced: bool,
}

impl Count {
    fn of(line: &str) -> Self {
        let mut count = Self::default();
        let mut unspaced = 0;
        let mut ended = false;
        for word in line.split_whitespace() {
            let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
            let first = word.chars().find(|sign| sign.is_alphanumeric());
            count.words += usize::from(first.is_some());
            count.small +=
                usize::from(first.is_some_and(|sign| sign.is_alphabetic() && !sign.is_uppercase()));
            count.short += usize::from((1..=3).contains(&letters));
            count.digits += usize::from(word.chars().any(char::is_numeric));
            count.glued |= is_glued(word);
            count.sentences += usize::from(ended && first.is_some_and(|sign| !sign.is_lowercase()));
            ended = ends_sentence(word) && letters > 2;
            count.letters += letters;
            unspaced += word.chars().filter(|&sign| is_unspaced(sign)).count();
        }
        count.words += unspaced / 2;
        count.unspaced = unspaced > count.words;
        count
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

/// A small letter before a capital, but for names such as `McKay`.
fn is_glued(word: &str) -> bool {
    let pairs = word.chars().zip(word.chars().skip(1)).enumerate();
    pairs.skip(2).any(|(_, (one, next))| one.is_lowercase() && next.is_uppercase())
}

/// Chinese, Japanese and Thai do not set blanks between words.
fn is_unspaced(sign: char) -> bool {
    matches!(sign, '\u{0e00}'..='\u{0e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// Whether the text ends as a sentence does, closing marks aside.
pub(crate) fn ends_sentence(text: &str) -> bool {
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
}

fn signs(row: &mut Row, line: &str) {
    const QUOTES: [char; 7] = ['"', '“', '”', '„', '«', '»', '「'];
    let address = memchr2(b'@', b'#', line.as_bytes()).is_some()
        || ["http", "www.", ".com"]
            .iter()
            .any(|part| memmem::find(line.as_bytes(), part.as_bytes()).is_some());
    let capitals = line.chars().any(char::is_uppercase) && !line.chars().any(char::is_lowercase);
    set(row, Sign::Comma, flag(line.contains([',', '，', '、'])));
    set(row, Sign::Quote, flag(line.contains(QUOTES)));
    set(row, Sign::OpensQuote, flag(line.starts_with(QUOTES)));
    set(row, Sign::OpensSmall, flag(line.starts_with(char::is_lowercase)));
    set(row, Sign::Capitals, flag(capitals));
    set(row, Sign::Separator, flag(line.contains(['|', '·', '•', '›', '→', '>', '/'])));
    set(row, Sign::Address, flag(address));
    set(row, Sign::EndsBracket, flag(line.ends_with([')', ']'])));
    set(row, Sign::Stamp, flag(is_stamp(line)));
}

/// A third of the words at least bear digits, and there are few.
fn is_stamp(line: &str) -> bool {
    let mut words = 0;
    let digits = line
        .split_whitespace()
        .inspect(|_| words += 1)
        .filter(|word| word.contains(char::is_numeric))
        .count();
    digits * 3 >= words && digits > 0 && words <= 9
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
