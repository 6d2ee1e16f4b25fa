//! Names out of a text.
//!
//! Comes in: a byline as it is written. Goes out: the people it names, the agencies, or the one word by which
//! somebody signs. Refuses roles, places, desks and dates.

use super::words::{AGENCIES, BEHIND, JOINERS, NO_PERSON, OPENERS, PARTICLES};
use crate::metadata::folded;

/// A byline on the page is no longer than this, in characters.
const LONGEST: usize = 120;

/// Whether a text is short enough to be a byline.
pub(super) fn is_short(text: &str) -> bool {
    text.chars().count() <= LONGEST
}

/// The authors that a page states for machines: people, and the agencies that a report was taken from.
pub(super) fn authors(text: &str) -> Vec<String> {
    name_parts(text).into_iter().filter(|name| is_person(name) || is_agency(name)).collect()
}

/// The people that a byline names: "By Mara Lindqvist and Tomas Orle, Harbour Correspondent".
pub(super) fn people(byline: &str) -> Vec<String> {
    name_parts(byline).into_iter().filter(|name| is_person(name)).collect()
}

/// The one word by which an author signs.
pub(super) fn pen_names(text: &str) -> Vec<String> {
    Some(text.trim()).filter(|name| is_pen_name(name)).map(str::to_owned).into_iter().collect()
}

/// The one word under which an author is known on a site, however it is written: "lindqvist_m", "Mara2030".
pub(super) fn handles(text: &str) -> Vec<String> {
    let text = without_opener(text.trim());
    Some(text).filter(|name| is_handle(name)).map(str::to_owned).into_iter().collect()
}

/// Whether a text is people's names and nothing else.
pub(super) fn is_names(text: &str) -> bool {
    let parts: Vec<String> = name_parts(text).into_iter().filter(|part| !part.is_empty()).collect();
    let length = |text: &str| text.chars().filter(|sign| sign.is_alphabetic()).count();
    let named: usize = parts.iter().map(|part| length(part)).sum();
    let joined: usize = text.split_whitespace().filter(|word| is_joiner(word)).map(length).sum();
    !parts.is_empty() && parts.iter().all(|part| is_name(part)) && named + joined == length(text)
}

/// Two to four words of somebody's name, in small letters behind the first ones: "Mara van der Lindqvist".
pub(super) fn is_name(name: &str) -> bool {
    let small = |word: &str| word.chars().skip(1).any(char::is_lowercase) || word.ends_with('.');
    name.split_whitespace().count() <= 4 && name.split_whitespace().all(small) && is_person(name)
}

/// What may be names in a byline.
fn name_parts(byline: &str) -> Vec<String> {
    if byline.contains("://") || !is_short(byline) {
        return Vec::new();
    }
    let byline = without_brackets(byline);
    let opened = without_opener(behind_date(byline.trim()));
    let parts =
        opened.split([',', ';', '|', '/', '&', '•', '·', '●', '\n']).flat_map(|part| part.split(" - "));
    parts
        .map(before_date)
        .flat_map(split_at_joiners)
        .map(|name| without_role(without_opener(&name)).to_owned())
        .collect()
}

/// "Posted on 14 May 2030 by Mara Lindqvist": the name stands behind the date.
fn behind_date(byline: &str) -> &str {
    let begins = [" by ", " von ", " par ", " por "].iter().filter_map(|word| byline.rfind(word)).max();
    let dated = |at: &usize| byline[..*at].contains(|sign: char| sign.is_ascii_digit());
    begins.filter(dated).map_or(byline, |at| &byline[at + 1..])
}

/// The date often stands behind the name in one line, with the name of its month first.
fn before_date(byline: &str) -> &str {
    let Some(digits) = byline.find(|sign: char| sign.is_ascii_digit()) else { return byline };
    let name = byline[..digits].trim_end();
    match name.rsplit_once(' ') {
        Some((rest, last)) if names_month(last) => rest,
        _ => name,
    }
}

fn names_month(word: &str) -> bool {
    crate::date::is_month(&word.trim_end_matches('.').to_lowercase())
}

/// Initials, agencies and offices stand in brackets behind a name.
fn without_brackets(byline: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::new();
    for sign in byline.chars() {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(sign),
            _ => {}
        }
    }
    outside
}

fn without_opener(text: &str) -> &str {
    text.get(opener_of(text)..).unwrap_or(text).trim_start_matches([':', ' ', '\u{a0}'])
}

/// How many bytes at the beginning of a text say that names follow.
pub(super) fn opener_of(text: &str) -> usize {
    let lower = text.to_lowercase();
    // Lower case may have another length in bytes; then nothing is cut.
    if lower.len() != text.len() {
        return 0;
    }
    let opens = |opener: &&&str| {
        lower.strip_prefix(**opener).is_some_and(|rest| rest.starts_with([' ', ':', '\u{a0}']))
    };
    OPENERS.iter().filter(opens).map(|opener| opener.len()).max().unwrap_or(0)
}

/// In Korean the role stands behind the name: 기자, "reporter".
fn without_role(name: &str) -> &str {
    name.strip_suffix("기자").map_or(name, str::trim_end)
}

fn is_agency(name: &str) -> bool {
    AGENCIES.binary_search(&folded(name).as_str()).is_ok()
}

fn is_joiner(word: &str) -> bool {
    JOINERS.binary_search(&word.to_lowercase().as_str()).is_ok()
}

/// The names between the "and"s, each up to a word such as "in", behind which no name stands.
fn split_at_joiners(part: &str) -> Vec<String> {
    let words: Vec<&str> = part.split_whitespace().collect();
    words.split(|word| is_joiner(word)).map(up_to_place).collect()
}

fn up_to_place(words: &[&str]) -> String {
    let place = words.iter().skip(1).position(|word| BEHIND.binary_search(word).is_ok());
    words[..place.map_or(words.len(), |at| at + 1)].join(" ")
}

/// Two to five words that begin like names, or a short one in a script without blanks, and no digit and no
/// word of a desk or role among them.
fn is_person(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let unspaced =
        words.len() == 1 && (2..=6).contains(&name.chars().count()) && name.chars().all(is_east_asian);
    (unspaced || (2..=5).contains(&words.len()))
        && words.iter().all(|word| is_plain(word) && (begins_as_name(word) || is_particle(word)))
        && begins_as_name(first)
        && begins_as_name(last)
        && !name
            .chars()
            .any(|sign| sign.is_ascii_digit() || matches!(sign, '@' | ':' | '?' | '!' | '*' | '='))
}

/// Whether a word may be of a name: it is not that of a desk or a role.
fn is_plain(word: &str) -> bool {
    let lower = word.to_lowercase();
    let listed = |word: &str| NO_PERSON.binary_search(&word).is_ok();
    !listed(&lower) && !listed(lower.trim_end_matches(['.', '’', '\'']))
}

fn begins_as_name(word: &str) -> bool {
    word.chars().next().is_some_and(|sign| sign.is_alphabetic() && !sign.is_lowercase())
}

/// "van", "de la", "d'Orle".
fn is_particle(word: &str) -> bool {
    PARTICLES.binary_search(&word).is_ok() || word.contains(['\'', '’'])
}

/// One word by which somebody signs: "Tine". Only believed where the page states it as its author.
fn is_pen_name(name: &str) -> bool {
    let capital = name.chars().next().is_some_and(char::is_uppercase);
    let letters = name.chars().all(char::is_alphabetic) && name.chars().skip(1).all(char::is_lowercase);
    capital && letters && (3..=15).contains(&name.chars().count()) && is_plain(name)
}

/// One word of letters and figures. Only believed where the page marks it beyond doubt.
fn is_handle(name: &str) -> bool {
    name.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '-'))
        && name.chars().any(char::is_alphabetic)
        && (3..=20).contains(&name.chars().count())
        && name.split(['_', '-']).all(is_plain)
        && !STAFF.iter().any(|word| name.to_lowercase().contains(word))
}

/// What the names of desks and machines are put together with.
const STAFF: [&str; 6] = ["admin", "editor", "news", "redaktion", "staff", "team"];

fn is_east_asian(sign: char) -> bool {
    matches!(sign, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

#[cfg(test)]
mod tests {
    use super::{authors, handles, is_names, pen_names, people};

    #[test]
    fn several_names_are_several_people() {
        assert_eq!(
            people("By Mara Lindqvist, Ilse Brandt and Tomas Orle"),
            ["Mara Lindqvist", "Ilse Brandt", "Tomas Orle"]
        );
        assert_eq!(people("Von Ilse Brandt und Tomas Orle"), ["Ilse Brandt", "Tomas Orle"]);
        assert_eq!(people("Mara van der Orle & Ilse Brandt"), ["Mara van der Orle", "Ilse Brandt"]);
    }

    #[test]
    fn an_agency_that_the_page_states_is_an_author() {
        assert_eq!(authors("Mara Lindqvist, dpa"), ["Mara Lindqvist", "dpa"]);
        assert_eq!(authors("Associated Press"), ["Associated Press"]);
        assert!(people("Mit Material von AFP").is_empty());
    }

    #[test]
    fn one_word_is_a_name_where_the_page_states_it() {
        assert_eq!(pen_names("Tine"), ["Tine"]);
        assert!(
            people("Tine").is_empty() && pen_names("Redaktion").is_empty() && pen_names("c1ph4").is_empty()
        );
        assert_eq!(handles("von c1ph4"), ["c1ph4"]);
        assert!(handles("news-desk").is_empty() && handles("two words").is_empty());
    }

    #[test]
    fn roles_places_and_desks_are_no_people() {
        assert_eq!(people("Mara Lindqvist, Harbour Correspondent"), ["Mara Lindqvist"]);
        assert_eq!(people("Mara Lindqvist, Marketing Director"), ["Mara Lindqvist"]);
        assert_eq!(people("Mara Lindqvist in Port Alder"), ["Mara Lindqvist"]);
        assert!(people("Ledger Staff").is_empty());
        assert!(people("News Desk").is_empty());
        assert!(people("Written By").is_empty());
        assert!(people("https://ledger.example/authors/mara").is_empty());
    }

    #[test]
    fn a_date_beside_the_name_is_none_of_it() {
        assert_eq!(people("Mara Lindqvist ● December 3, 2030"), ["Mara Lindqvist"]);
        assert_eq!(people("Mara Lindqvist December 3"), ["Mara Lindqvist"]);
        assert_eq!(people("Posted on 14 May 2030 by Mara Lindqvist"), ["Mara Lindqvist"]);
    }

    #[test]
    fn names_and_nothing_else() {
        assert!(is_names("Mara Lindqvist") && is_names("Mara Lindqvist/Tomas Orle"));
        assert!(is_names("Ilse Brandt und Tomas Orle"));
        assert!(!is_names("Mara Lindqvist said so") && !is_names("PORT ALDER") && !is_names("Port"));
    }
}
