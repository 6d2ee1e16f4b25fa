//! Who wrote it.
//!
//! Comes in: the judged lines and the head. Goes out: the names of the people in the byline, in order. A name
//! counts behind a "By", else beside a date: in a line next to one, or in the same line. Refuses organisations:
//! they speak for the outlet.

use super::Column;
use super::head::Head;
use super::names::{byline_words, is_person, name_at_start};
use super::signs::Sign;

pub(super) fn of(column: &Column<'_>, head: &Head) -> Vec<String> {
    let lines = head.lines(column);
    let of_first = |people_of: fn(&Column<'_>, usize) -> Vec<String>| {
        lines.iter().map(|&at| people_of(column, at)).find(|people| !people.is_empty())
    };
    let reported = || (head.body..column.lines.len()).find_map(|at| reporting_by(column.line(at)));
    of_first(behind_by).or_else(|| of_first(beside_a_date)).or_else(reported).unwrap_or_default()
}

/// "(Reporting by Mara Lindqvist in Port Alder and Jon Ek; editing by Rosa May)" below an agency's report.
fn reporting_by(line: &str) -> Option<Vec<String>> {
    let names = line.trim_start_matches(['(', '[']).strip_prefix("Reporting by ")?;
    let reporters = names.split([';', ')', ']']).next()?;
    let parts = reporters.split(',').flat_map(by_and);
    let bare: Vec<_> = parts.map(|part| part.split(" in ").next().unwrap_or(part)).collect();
    Some(people(&bare.join(","))).filter(|people| !people.is_empty())
}

/// The people behind a "By", which may stand in a line of its own.
fn behind_by(column: &Column<'_>, at: usize) -> Vec<String> {
    let line = column.line(at);
    let above = at.checked_sub(1).map(|at| column.line(at).to_lowercase());
    let alone = above.is_some_and(|above| ["by", "von", "par", "por"].contains(&above.trim_end_matches(':')));
    byline_words(line).or(alone.then_some(line)).map(people).unwrap_or_default()
}

/// The people of a line that bears a date, or that stands next to one and speaks of nothing else.
fn beside_a_date(column: &Column<'_>, at: usize) -> Vec<String> {
    let seen = |at: usize, sign: Sign| column.rows.get(at).is_some_and(|row| row[sign as usize] > 0.0);
    let dated = |at: usize| seen(at, Sign::Stamp) || seen(at, Sign::Time) && seen(at, Sign::DigitWords);
    let next_to_one = at.checked_sub(1).is_some_and(dated) || dated(at + 1);
    let other = OTHER.iter().any(|&sign| seen(at, sign)) || seen(at, Sign::Navigation) && !dated(at);
    if !other && (dated(at) || next_to_one) { people(column.line(at)) } else { Vec::new() }
}

/// What a line speaks of that is no byline.
const OTHER: [Sign; 7] = [
    Sign::Photo,
    Sign::Share,
    Sign::Related,
    Sign::Subscribe,
    Sign::Capitals,
    Sign::Credit,
    Sign::EndsSentence,
];

/// The names of persons among words such as "Mara Lindqvist and Jon Ek, The Harbour Ledger", each once.
fn people(words: &str) -> Vec<String> {
    let mut people: Vec<String> = Vec::new();
    let parts = words.split([',', '|', '/', '•', '·', '&', ';']).flat_map(by_and).map(str::trim);
    for name in parts.filter_map(person_at_start) {
        if !people.iter().any(|known| known == name) {
            people.push(name.to_owned());
        }
    }
    people
}

fn by_and(words: &str) -> impl Iterator<Item = &str> {
    words.split(" and ").flat_map(|part| part.split(" und ")).flat_map(|part| part.split(" et "))
}

/// The person at the start of a part that is a name, or a name and a time: "Mara Lindqvist 7 hours ago".
fn person_at_start(part: &str) -> Option<&str> {
    let mut words = part.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    });
    let end = words.find(|(_, word)| begins_time(word)).map_or(part.len(), |(at, _)| at);
    let words = part[..end].trim();
    let words = if end < part.len() { without_month(words) } else { words };
    (name_at_start(words) == Some(words) && is_person(words)).then_some(words)
}

/// A number, or a word that leads to a date or to an agency.
fn begins_time(word: &str) -> bool {
    let lower = word.to_lowercase();
    lower.starts_with(|sign: char| sign.is_ascii_digit())
        || BEHIND_NAMES.contains(&lower.trim_end_matches(':'))
}

const BEHIND_NAMES: [&str; 6] = ["for", "mit", "posted", "published", "updated", "with"];

/// "Mara Lindqvist Apr." before a number; May is a name elsewhere.
fn without_month(words: &str) -> &str {
    let month = |word: &str| {
        let lower = word.trim_end_matches('.').to_lowercase();
        MONTHS.iter().any(|month| lower.len() >= 3 && lower.starts_with(month))
    };
    words.rsplit_once(' ').filter(|(_, last)| month(last)).map_or(words, |(name, _)| name)
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

#[cfg(test)]
mod tests {
    use super::people;

    #[test]
    fn names_of_persons_stand_before_times_and_between_commas() {
        assert_eq!(people("Mara Lindqvist and Jon Ek, The Harbour Ledger"), ["Mara Lindqvist", "Jon Ek"]);
        assert_eq!(people("Mara Lindqvist Apr. 28, 2030 1:15 pm"), ["Mara Lindqvist"]);
        assert_eq!(people("27. Januar 2030 • Mara Lindqvist • 3 Minuten"), ["Mara Lindqvist"]);
        assert_eq!(people("Rosa May"), ["Rosa May"]);
        assert_eq!(people("The Harbour Ledger"), Vec::<String>::new());
    }
}
