//! Whose page it is.
//!
//! Comes in: the judged lines and the head. Goes out: the outlet, where the furniture names it. There are
//! several kinds of voices that may name it: a byline without a person, a notice of copyright, an invitation
//! to subscribe, a sentence in which the outlet speaks of its journalists. Each kind counts once for a name,
//! however often it speaks. Refuses a name that only a weak voice gives.

use super::Column;
use super::head::Head;
use super::label::State;
use super::names::{byline_words, is_organisation, is_person, name_at_start};
use crate::furniture::{Topic, topics};

/// What names an outlet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Voice {
    /// "By The Harbour Ledger".
    Byline,
    /// The outlet speaks of its journalists, or says what it is.
    Itself,
    /// "© 2030 The Harbour Ledger".
    Rights,
    /// "Harbour bridge shut | The Harbour Ledger".
    Title,
    /// "PORT ALDER (Harbour Ledger) —".
    Dateline,
    /// "Subscribe to The Harbour Ledger".
    Invitation,
    /// "© 2030 Ledger Holdings Ltd": the owner may bear another name.
    Owner,
    /// "About The Harbour Ledger": it may be about something else.
    Lead,
    /// "The Harbour Ledger" alone, over everything else.
    Masthead,
    /// Many lines of the page bear the name.
    Often,
}

impl Voice {
    fn weight(self) -> u32 {
        match self {
            Self::Byline => 6,
            Self::Itself | Self::Rights | Self::Title => 5,
            Self::Dateline | Self::Masthead => 4,
            Self::Invitation | Self::Owner => 2,
            Self::Lead | Self::Often => 1,
        }
    }
}

/// A name with the voices that speak for it. In the order in which names are met.
#[derive(Debug)]
struct Candidate<'a> {
    name: &'a str,
    voices: Vec<Voice>,
}

impl Candidate<'_> {
    fn hear(&mut self, voice: Voice) {
        if !self.voices.contains(&voice) {
            self.voices.push(voice);
        }
    }

    fn support(&self) -> u32 {
        self.voices.iter().map(|voice| voice.weight()).sum()
    }
}

/// The least support on which an outlet is named.
const LEAST: u32 = 4;

pub(super) fn of(column: &Column<'_>, head: &Head) -> Option<String> {
    let mut candidates: Vec<Candidate<'_>> = Vec::new();
    for (name, voice) in head_voices(column, head).into_iter().chain(page_voices(column)) {
        hear(&mut candidates, name, voice);
    }
    for candidate in &mut candidates {
        if is_often_named(column, candidate.name) {
            candidate.hear(Voice::Often);
        }
    }
    let supports = candidates.iter().enumerate().map(|(at, found)| (found.support(), std::cmp::Reverse(at)));
    let (support, std::cmp::Reverse(at)) = supports.max()?;
    (support >= LEAST).then(|| candidates[at].name.to_owned())
}

/// In how many lines a page's own name stands at the least.
const OFTEN: usize = 4;

fn is_often_named(column: &Column<'_>, name: &str) -> bool {
    furniture(column).filter(|at| column.line(*at).contains(name)).take(OFTEN).count() == OFTEN
}

fn furniture<'a>(column: &'a Column<'_>) -> impl Iterator<Item = usize> + 'a {
    (0..column.lines.len()).filter(|&at| column.states[at] != State::Article)
}

/// The most names that are weighed: a page does not name more outlets of its own.
const MOST_NAMES: usize = 24;

fn hear<'a>(candidates: &mut Vec<Candidate<'a>>, name: &'a str, voice: Voice) {
    let name = name.trim_matches(|sign: char| !sign.is_alphanumeric());
    let refused = NO_OUTLETS.contains(&name.to_lowercase().as_str());
    if refused || name.chars().count() < 2 || name.len() > 60 {
        return;
    }
    if let Some(known) = candidates.iter_mut().find(|known| same(known.name, name)) {
        known.hear(voice);
    } else if candidates.len() < MOST_NAMES {
        candidates.push(Candidate { name, voices: vec![voice] });
    }
}

/// The same name, an article before it aside.
fn same(one: &str, other: &str) -> bool {
    let bare = |name: &str| name.to_lowercase().trim_start_matches("the ").to_owned();
    bare(one) == bare(other)
}

/// The voices over the article, and its dateline.
fn head_voices<'a>(column: &Column<'a>, head: &Head) -> Vec<(&'a str, Voice)> {
    let by = head.lines(column).into_iter().filter_map(|at| byline_words(column.line(at)));
    let mut voices: Vec<_> = by.filter_map(organisation_of).map(|name| (name, Voice::Byline)).collect();
    let top = 0..head.body.min(TOP);
    voices.extend(
        top.map(|at| column.line(at)).filter(|line| is_masthead(line)).map(|name| (name, Voice::Masthead)),
    );
    voices.extend(title_suffix(column, head).map(|name| (name, Voice::Title)));
    let agency = dateline(column.line(head.body)).and_then(|dateline| dateline.split(['(', '[']).nth(1));
    voices.extend(agency.map(|name| (name.trim_end_matches([')', ']', ' ']), Voice::Dateline)));
    voices
}

/// In how many lines from the top a page says its name.
const TOP: usize = 6;

/// A name of the press and nothing else: "The Harbour Ledger", "Radio Alder". "Daily News" is none: no word of
/// it tells one outlet from another.
pub(super) fn is_masthead(line: &str) -> bool {
    let words: Vec<_> = line.split_whitespace().collect();
    let of_press = |word: &&str| is_organisation(word);
    let own =
        words.iter().any(|word| !is_organisation(word) && !COMMON.contains(&word.to_lowercase().as_str()));
    (2..=5).contains(&words.len())
        && own
        && (words.last().is_some_and(of_press) || ["Radio", "TV"].contains(&words[0]))
        && name_at_start(line) == Some(line)
        && !is_person(line)
        && topics(&line.to_lowercase()).iter().all(|topic| matches!(topic, Topic::Navigation | Topic::Byline))
}

/// Words over the news of any outlet.
const COMMON: [&str; 20] = [
    "all",
    "breaking",
    "business",
    "global",
    "health",
    "international",
    "latest",
    "live",
    "local",
    "more",
    "national",
    "other",
    "our",
    "politics",
    "related",
    "sports",
    "the",
    "top",
    "weather",
    "world",
];

/// Of "Mara Lindqvist, The Harbour Ledger" the ledger; of "Alder" all.
fn organisation_of(words: &str) -> Option<&str> {
    let mut parts = words.split([',', '|', '/', '•', '·']).map(str::trim).filter(|part| !part.is_empty());
    let plain = |part: &&str| name_at_start(part) == Some(*part) && !is_person(part);
    let staff = |part: &&str| {
        part.split_whitespace().any(|word| {
            ["staff", "writer", "editor", "reporter", "desk", "team"].contains(&word.to_lowercase().as_str())
        })
    };
    parts.find(|part| plain(part) && !staff(part) && (is_organisation(part) || words.trim() == *part))
}

/// What stands behind the headline where it is said again: "Harbour bridge shut | The Harbour Ledger".
fn title_suffix<'a>(column: &Column<'a>, head: &Head) -> Option<&'a str> {
    let title = column.line(head.title?);
    let own = title.rfind(" | ").map(|at| title[at + 3..].trim());
    own.or_else(|| {
        let again = (0..head.body)
            .map(|at| column.line(at))
            .find(|line| line.len() > title.len() && line.starts_with(title))?;
        let rest = again[title.len()..].trim_start();
        let suffix = rest.trim_start_matches(['|', '-', '–', '—', '·', ':']);
        (suffix.len() < rest.len()).then(|| suffix.trim())
    })
}

fn page_voices<'a>(column: &Column<'a>) -> Vec<(&'a str, Voice)> {
    furniture(column).flat_map(|at| line_voices(column.line(at))).collect()
}

/// The voices of one line. Only its first words are heard: what names the outlet does so at once.
fn line_voices(line: &str) -> Vec<(&str, Voice)> {
    let line = beginning(line);
    let mut voices: Vec<(&str, Voice)> = Vec::new();
    voices.extend(rights(line));
    voices.extend(speaks_of_itself(line).map(|name| (name, Voice::Itself)));
    voices.extend(LEADS.iter().filter_map(|&(lead, voice)| Some((named_behind(line, lead)?, voice))));
    voices
}

fn beginning(line: &str) -> &str {
    &line[..line.char_indices().nth(300).map_or(line.len(), |(at, _)| at)]
}

/// "© 2030 The Harbour Ledger. All rights reserved." The year is asked for: without it the sign stands before
/// the name of a photographer.
fn rights(line: &str) -> Option<(&str, Voice)> {
    if let Some(name) = line.split_once(". All rights reserved").map(|(name, _)| name)
        && name_at_start(name) == Some(name)
    {
        return Some((name, Voice::Rights));
    }
    let behind = line.split_once('©').or_else(|| line.split_once("Copyright"))?.1;
    let at = behind.find(char::is_alphabetic)?;
    let dated = behind[..at].contains(|sign: char| sign.is_ascii_digit());
    let name = name_at_start(&behind[at..]).filter(|_| dated)?;
    let whole = behind[at..].split([';', '|', '•']).next()?.split(" All ").next()?;
    let mut words = whole.split([' ', ',']).take(OWNER_REACH).map(|word| word.trim_end_matches('.'));
    let company = |word: &str| OWNERS.contains(&word);
    let of_press = is_organisation(name) && !name.split(' ').any(company);
    let owner = words.any(company) && !of_press;
    Some((name, if owner { Voice::Owner } else { Voice::Rights }))
}

/// In how many words a company's name has said that it is one.
const OWNER_REACH: usize = 8;

/// Words in the names of companies rather than of what they print.
const OWNERS: [&str; 23] = [
    "AG",
    "Co",
    "Communications",
    "Company",
    "Corp",
    "Corporation",
    "Digital",
    "Ediciones",
    "GmbH",
    "Group",
    "Holdings",
    "Inc",
    "LLC",
    "Limited",
    "Ltd",
    "Media",
    "Mediengruppe",
    "Newspapers",
    "Publications",
    "Publishing",
    "S.A",
    "Verlag",
    "Verlagsgesellschaft",
];

/// "Harbour Radio journalists report from twelve towns": a name, those who work for it, and a verb; or
/// "The Harbour Ledger is a newspaper".
pub(super) fn speaks_of_itself(line: &str) -> Option<&str> {
    let line = beginning(line);
    let name = name_at_start(line)?;
    let behind = line[name.len()..].trim_start_matches("'s").trim_start_matches("’s").trim_start();
    let next = behind.split(|sign: char| !sign.is_alphabetic()).next()?.to_lowercase();
    let works = WORKERS.contains(&next.as_str()) && HABITS.iter().any(|habit| behind.contains(habit));
    let is = DOES.iter().any(|verb| behind.starts_with(verb));
    let kind = is
        && behind
            .split(|sign: char| !sign.is_alphabetic())
            .take(14)
            .any(|word| KINDS.contains(&word.to_lowercase().as_str()));
    (works || kind).then_some(name)
}

const WORKERS: [&str; 6] = ["correspondents", "editors", "journalists", "newsroom", "reporters", "staff"];

/// What the people of an outlet do every day.
const HABITS: [&str; 9] =
    [" are ", " bring ", " broadcast ", " cover ", " produce ", " provide ", " report ", " work ", " write "];

/// What an outlet says that it is or does.
const DOES: [&str; 11] = [
    "brings ",
    "broadcasts ",
    "covers ",
    "delivers ",
    "has been ",
    "is ",
    "offers ",
    "provides ",
    "publishes ",
    "supplies ",
    "was founded",
];

const KINDS: [&str; 15] = [
    "broadcaster",
    "daily",
    "journalism",
    "listeners",
    "magazine",
    "news",
    "newspaper",
    "newspapers",
    "newsroom",
    "outlet",
    "publication",
    "readers",
    "stations",
    "subscribers",
    "website",
];

/// Words before the outlet's name.
const LEADS: [(&str, Voice); 15] = [
    ("About ", Voice::Lead),
    ("Advertise with ", Voice::Invitation),
    ("Contact ", Voice::Lead),
    ("Download the ", Voice::Lead),
    ("Follow ", Voice::Lead),
    ("More from ", Voice::Lead),
    ("Sign up for ", Voice::Lead),
    ("Subscribe to ", Voice::Invitation),
    ("Support ", Voice::Lead),
    ("Welcome to ", Voice::Invitation),
    ("brought to you by ", Voice::Invitation),
    ("published by ", Voice::Invitation),
    ("subscribe to ", Voice::Invitation),
    ("time with ", Voice::Lead),
    ("to continue reading ", Voice::Lead),
];

fn named_behind<'a>(line: &'a str, lead: &str) -> Option<&'a str> {
    let at = line.find(lead)? + lead.len();
    name_at_start(&line[at..])
}

/// Capitalised words that stand where an outlet might be named, in lower case.
const NO_OUTLETS: [&str; 24] = [
    "all",
    "alle",
    "author",
    "by",
    "comments",
    "copyright",
    "facebook",
    "free",
    "google",
    "google news",
    "instagram",
    "linkedin",
    "more",
    "my",
    "newsletter",
    "newsletters",
    "our",
    "registration",
    "this",
    "tiktok",
    "twitter",
    "us",
    "whatsapp",
    "youtube",
];

/// The dateline at the start of an article, without its dash: a place in capitals, perhaps with a date, an
/// agency in brackets.
pub(super) fn dateline(first: &str) -> Option<&str> {
    let head = &first[..first.char_indices().nth(90).map_or(first.len(), |(at, _)| at)];
    let dash = ["—", "–", " - ", "--"].iter().filter_map(|dash| head.find(dash)).min()?;
    let line = head[..dash].trim();
    let place = line.split([',', '(', '[']).next()?.trim();
    let capitals = place.chars().filter(|sign| sign.is_uppercase()).count();
    let small = place.chars().filter(|sign| sign.is_lowercase()).count();
    (capitals >= 3 && small == 0
        || line.ends_with(')') && capitals > 0 && place.split_whitespace().count() <= 3)
        .then_some(line)
}
