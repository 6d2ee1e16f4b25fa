//! Dates as people write them.
//!
//! Comes in: a short text that may hold a date ("Published Dec. 3, 2021 4:36 p.m. EST", "3 décembre 2021",
//! RFC 2822, ISO 8601). Goes out: the first and fullest date in it. Refuses to guess: a day and month in
//! figures that may be read either way (03/04/2021) is no date, and no year is filled in.

use dateline_types::{DateValue, TimeOfDay};

use super::clock::read_clock;
use super::months::month_number;
use super::order::Order;
use super::token::{Token, tokens};

/// How far from the date its time may stand, in tokens.
const TIME_REACH: usize = 8;

/// Reads the first full date in a text; where there is none, the first day without a year, else the first
/// month of a year. A time beside the date comes with it.
///
/// ```
/// use dateline_extract::read_written;
/// let read = |text| read_written(text).map(|date| date.to_string());
/// assert_eq!(read("Published 3 December 2021 at 16:36 GMT").as_deref(), Some("2021-12-03T16:36Z"));
/// assert_eq!(read("Dec. 8").as_deref(), Some("XXXX-12-08"));
/// assert_eq!(read("03/04/2021"), None);
/// ```
pub fn read_written(text: &str) -> Option<DateValue> {
    read_as(text, Manner::default())
}

/// A date whose year, month and day are all in the text.
pub(crate) fn read_day(text: &str) -> Option<DateValue> {
    read_day_as(text, Manner::default())
}

/// As [`read_day`], where more is known of the text than it says itself.
pub(super) fn read_day_as(text: &str, manner: Manner) -> Option<DateValue> {
    read_as(text, manner).filter(|date| date.full_day().is_some())
}

/// A value for machines: a written date, or a run of 8, 12 or 14 digits, `20211203` or `202112031636`.
pub(crate) fn read_stamp(text: &str) -> Option<DateValue> {
    let text = text.trim();
    let compact = matches!(text.len(), 8 | 12 | 14) && text.bytes().all(|byte| byte.is_ascii_digit());
    if compact { read_compact(text) } else { read_day(text) }
}

/// What is known of a text beside its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Manner {
    /// The order of day and month in figures.
    pub(super) order: Option<Order>,
    /// The text is a date line, and no list of versions or results: `03.12.21` is a date.
    pub(super) short_years: bool,
}

fn read_as(text: &str, manner: Manner) -> Option<DateValue> {
    text.parse().ok().or_else(|| {
        let tokens = tokens(text);
        let found = fullest_day(&tokens, manner)?;
        let time = time_beside(&tokens, &found);
        Some(time.and_then(|time| found.day.at(time)).unwrap_or(found.day))
    })
}

fn read_compact(digits: &str) -> Option<DateValue> {
    let pair = |at: usize| digits.get(at..at + 2)?.parse::<u8>().ok();
    let day = DateValue::day_of(digits.get(..4)?.parse().ok()?, pair(4)?, pair(6)?)?;
    let year = day.year().filter(|year| (1990..=2100).contains(year));
    let time = pair(8).zip(pair(10)).map(|(hour, minute)| TimeOfDay {
        hour,
        minute,
        second: pair(12),
        offset: None,
    });
    year.and(time.map_or(Some(day), |time| day.at(time)))
}

/// A date in a row of tokens.
struct Found {
    day: DateValue,
    start: usize,
    end: usize,
}

impl Found {
    /// 2 for a full day, 1 for a day without a year, 0 for a month.
    fn fullness(&self) -> u8 {
        u8::from(self.day.day().is_some()) + u8::from(self.day.full_day().is_some())
    }
}

fn fullest_day(tokens: &[Token], manner: Manner) -> Option<Found> {
    let mut best: Option<Found> = None;
    for start in 0..tokens.len() {
        let Some(found) = day_at(tokens, start, manner) else { continue };
        if best.as_ref().is_none_or(|best| found.fullness() > best.fullness()) {
            best = Some(found);
        }
        if best.as_ref().is_some_and(|best| best.fullness() == 2) {
            break;
        }
    }
    best
}

fn day_at(tokens: &[Token], start: usize, manner: Manner) -> Option<Found> {
    let forms = [year_first, day_month, month_day, east_asian];
    let in_words = || forms.iter().find_map(|form| form(&tokens[start..]));
    let (day, length) = figures(&tokens[start..], manner).or_else(in_words)?;
    // The month of a day that does not exist (32 December 2021) is not a date either.
    let behind_number = start > 0 && tokens[start - 1].number().is_some();
    let whole = day.day().is_some() || !behind_number;
    whole.then_some(Found { day, start, end: start + length })
}

/// What a form gives: the day and how many tokens it took.
type Form = Option<(DateValue, usize)>;

/// `2021-12-03`, `2021/12/03`, `2021.12.03`.
fn year_first(tokens: &[Token]) -> Form {
    let [year, Token::Sign(one), month, Token::Sign(two), day, ..] = tokens else { return None };
    if one != two || !matches!(one, '-' | '/' | '.') {
        return None;
    }
    Some((DateValue::day_of(year.year()?, month.number()?, day.number()?)?, 5))
}

/// `3.12.2021`, where points stand for the day first; `12/31/2021` and `31/12/2021`, where only one reading is a
/// date, or the order is known.
fn figures(tokens: &[Token], manner: Manner) -> Form {
    let [first, Token::Sign(one), second, Token::Sign(two), year, rest @ ..] = tokens else { return None };
    let (first, second) = (first.number()?, second.number()?);
    let year = year.year().or_else(|| short_year(year, rest).filter(|_| manner.short_years))?;
    let day_first = DateValue::day_of(year, second, first);
    let month_first = DateValue::day_of(year, first, second);
    let day = match (one, two) {
        ('.', '.') => day_first,
        ('/', '/') | ('-', '-') if day_first.is_none() || first == second => month_first,
        ('/', '/') | ('-', '-') if month_first.is_none() => day_first,
        ('/', '/') | ('-', '-') => match manner.order? {
            Order::DayFirst => day_first,
            Order::MonthFirst => month_first,
        },
        _ => None,
    };
    Some((day?, 5))
}

/// `21` for 2021; nothing where the row of figures goes on.
fn short_year(year: &Token, rest: &[Token]) -> Option<i16> {
    let Token::Number { value, digits: 2 } = year else { return None };
    let goes_on = matches!(rest, [Token::Sign('.' | '/' | '-'), Token::Number { .. }, ..]);
    i16::try_from(*value).ok().filter(|_| !goes_on).map(|value| 2000 + value)
}

/// `3 December 2021`, `3. Dezember 2021`, `3 de diciembre de 2021`, `3rd of December`.
fn day_month(tokens: &[Token]) -> Form {
    let day = tokens.first()?.number()?;
    let month_at = 1 + fillers(&tokens[1..]);
    let month = month_of(tokens.get(month_at)?)?;
    with_year(tokens, month_at + 1, (month, day))
}

/// `December 3, 2021`, `Dec. 3 2021`, `December 2021`.
fn month_day(tokens: &[Token]) -> Form {
    let month = month_of(tokens.first()?)?;
    let at = 1 + fillers(&tokens[1..]);
    let next = tokens.get(at)?;
    if let Some(year) = next.year() {
        return Some((DateValue::month_of(year, month)?, at + 1));
    }
    with_year(tokens, at + 1, (month, next.number()?))
}

/// `2021年12月3日`, `2021년 12월 3일`.
fn east_asian(tokens: &[Token]) -> Form {
    let [year, Token::Word(one), month, Token::Word(two), day, ..] = tokens else { return None };
    let marks = matches!((one.as_str(), two.as_str()), ("年", "月") | ("년", "월"));
    if !marks {
        return None;
    }
    Some((DateValue::day_of(year.year()?, month.number()?, day.number()?)?, 6.min(tokens.len())))
}

/// The day in the year that stands at `at`, behind fillers; without a year where there is none.
fn with_year(tokens: &[Token], at: usize, (month, day): (u8, u8)) -> Form {
    let rest = tokens.get(at..).unwrap_or_default();
    let skipped = fillers(rest);
    if let Some(year) = rest.get(skipped).and_then(Token::year) {
        return Some((DateValue::day_of(year, month, day)?, at + skipped + 1));
    }
    Some((DateValue::month_day(month, day)?, at))
}

fn month_of(token: &Token) -> Option<u8> {
    match token {
        Token::Word(word) => month_number(word),
        _ => None,
    }
}

/// How many tokens here only join day, month and year.
fn fillers(tokens: &[Token]) -> usize {
    const JOINING: [&str; 13] = ["d", "de", "del", "den", "er", "nd", "o", "of", "rd", "st", "th", "º", "г"];
    let joins = |token: &&Token| match token {
        Token::Sign(sign) => matches!(sign, '.' | ',' | '-' | '/' | '\''),
        Token::Word(word) => JOINING.contains(&word.as_str()),
        Token::Number { .. } => false,
    };
    tokens.iter().take(3).take_while(joins).count()
}

/// The nearest time after the date, else before it.
fn time_beside(tokens: &[Token], found: &Found) -> Option<TimeOfDay> {
    let last = tokens.len().min(found.end + TIME_REACH);
    let after = (found.end..last).find_map(|at| read_clock(&tokens[at..]));
    after.or_else(|| {
        let first = found.start.saturating_sub(TIME_REACH);
        (first..found.start).find_map(|at| read_clock(&tokens[at..found.start]))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::order::Order;
    use super::{Manner, read_day_as, read_stamp, read_written};

    fn read(text: &str) -> String {
        said(read_written(text))
    }

    fn said(date: Option<dateline_types::DateValue>) -> String {
        date.map_or_else(|| "none".to_owned(), |date| date.to_string())
    }

    #[test]
    fn days_are_read_in_the_order_of_their_country() {
        assert_eq!(read("3 December 2021"), "2021-12-03");
        assert_eq!(read("December 3, 2021"), "2021-12-03");
        assert_eq!(read("Friday, Dec. 3rd, 2021"), "2021-12-03");
        assert_eq!(read("Freitag, 3. Dezember 2021"), "2021-12-03");
        assert_eq!(read("3 de diciembre de 2021"), "2021-12-03");
        assert_eq!(read("le 1er août 2021"), "2021-08-01");
        assert_eq!(read("2021年12月3日"), "2021-12-03");
        assert_eq!(read("03.12.2021"), "2021-12-03");
    }

    #[test]
    fn a_time_comes_with_its_zone() {
        assert_eq!(read("Dec. 3, 2021 4:36 p.m. EST"), "2021-12-03T16:36-05:00");
        assert_eq!(read("Fri, 03 Dec 2021 16:36:19 +0000"), "2021-12-03T16:36:19Z");
        assert_eq!(read("Fri Dec 03 2021 16:36:19 GMT+0100"), "2021-12-03T16:36:19+01:00");
        assert_eq!(read("03.12.2021, 16.36 Uhr"), "2021-12-03T16:36");
        assert_eq!(read("16h36, le 3 décembre 2021"), "2021-12-03T16:36");
        assert_eq!(read("12:05 AM on December 3, 2021"), "2021-12-03T00:05");
        assert_eq!(read("2021/12/03 16:36"), "2021-12-03T16:36");
    }

    #[test]
    fn words_around_a_date_do_not_matter() {
        assert_eq!(read("Last updated on Friday 3 December, 2021 by the desk"), "2021-12-03");
        assert_eq!(read("1 May. First printed 3 December 2021"), "2021-12-03");
    }

    #[test]
    fn a_missing_part_stays_missing() {
        assert_eq!(read("Dec 8"), "XXXX-12-08");
        assert_eq!(read("December 2021"), "2021-12");
    }

    #[test]
    fn figures_that_can_be_read_either_way_are_no_date() {
        assert_eq!(read("03/04/2021"), "none");
        assert_eq!(read("12/31/2021"), "2021-12-31");
        assert_eq!(read("31/12/2021"), "2021-12-31");
        assert_eq!(read("04/04/2021"), "2021-04-04");
    }

    #[test]
    fn the_page_may_know_how_its_figures_are_meant() {
        let line = |order| Manner { order, short_years: true };
        assert_eq!(said(read_day_as("03/04/2021", line(Some(Order::DayFirst)))), "2021-04-03");
        assert_eq!(said(read_day_as("03/04/2021", line(Some(Order::MonthFirst)))), "2021-03-04");
        assert_eq!(said(read_day_as("Do 03.12.21 | 14:07 Uhr", line(None))), "2021-12-03T14:07");
        assert_eq!(said(read_day_as("10.3.21.4", line(None))), "none");
    }

    #[test]
    fn machines_leave_the_signs_out() {
        assert_eq!(said(read_stamp("20211203")), "2021-12-03");
        assert_eq!(said(read_stamp("202112031636")), "2021-12-03T16:36");
        assert_eq!(said(read_stamp("20211203163619")), "2021-12-03T16:36:19");
        assert_eq!(said(read_stamp("20211399")), "none");
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "Friday", "32 December 2021", "we may go", "99 bottles", "version 10.3.21"] {
            assert_eq!(read(text), "none", "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[\\PC\\n]{0,60}") {
            let _ = read_written(&text);
        }

        #[test]
        fn what_is_printed_is_read(day in 1u8..=28, month in 1u8..=12, year in 1950i16..2080) {
            let iso = format!("{year}-{month:02}-{day:02}");
            prop_assert_eq!(read(&format!("on {iso}, late")), iso);
        }
    }
}
