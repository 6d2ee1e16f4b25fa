//! The date at the end of a document's title.
//!
//! Comes in: a page. Goes out: the day that stands alone between signs in its `<title>`: "Ferry strike ends | Ledger |
//! 14.05.2030". Refuses a date in the headline itself, and a day without its year.

use dateline_types::DateValue;

use super::order::Order;
use super::written::{Manner, read_day_as};
use crate::html::Page;
use crate::metadata::document_title;

/// A part of a title that is a date and little else has no more characters than this.
const LONGEST: usize = 24;

/// The day in the title.
pub(super) fn day(page: &Page, order: Option<Order>) -> Option<DateValue> {
    let title = document_title(page)?;
    let manner = Manner { order, short_years: false };
    let parts = title.split(['|', '–', '—', '·', '»']).flat_map(|part| part.split(" - ")).skip(1);
    let short = parts.map(str::trim).filter(|part| part.chars().count() <= LONGEST);
    short.filter(|part| is_date_alone(part)).find_map(|part| read_day_as(part, manner))
}

/// Three figures, or two and a word; "14 to 20 May 2030" is what the page is about.
fn is_date_alone(part: &str) -> bool {
    let words: Vec<&str> =
        part.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let figures = words.iter().filter(|word| word.starts_with(|sign: char| sign.is_ascii_digit())).count();
    words.len() == 3 && figures >= 2
}

#[cfg(test)]
mod tests {
    use super::day;
    use crate::Limits;
    use crate::html::Page;

    fn read(title: &str) -> Option<String> {
        let page = format!("<title>{title}</title>");
        day(&Page::read(&page, &Limits::default()), None).map(|day| day.to_string())
    }

    #[test]
    fn a_part_of_its_own_is_a_date_and_the_headline_is_not() {
        assert_eq!(read("Ferry strike ends | Ledger | 14.05.2030").as_deref(), Some("2030-05-14"));
        assert_eq!(read("What happened on 14 May 2030"), None);
        assert_eq!(read("Ferry times | 14.-20. May 2030"), None);
    }
}
