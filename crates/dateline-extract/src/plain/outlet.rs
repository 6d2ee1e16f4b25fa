//! Whose page it is.
//!
//! Comes in: the judged lines and the head. Goes out: the outlet, where the furniture names it. Each place
//! that may name it (a byline without a person, a notice of copyright, an invitation to subscribe, a sentence
//! in which the outlet speaks of its journalists) gives its vote to a name; a name that also stands alone in
//! a line gains by it. Refuses a name that only one weak voice gives.

use super::Column;
use super::head::Head;
use super::label::State;
use super::names::{byline_words, is_organisation, is_person, name_at_start};

/// A name with what speaks for it. In the order in which names are met.
#[derive(Debug)]
struct Candidate<'a> {
    name: &'a str,
    votes: u32,
}

/// The least support on which an outlet is named.
const LEAST: u32 = 3;

pub(super) fn of(column: &Column<'_>, head: &Head) -> Option<String> {
    let mut candidates: Vec<Candidate<'_>> = Vec::new();
    for (name, votes) in head_votes(column, head).into_iter().chain(page_votes(column)) {
        vote(&mut candidates, name, votes);
    }
    for candidate in &mut candidates {
        candidate.votes += stands_alone(column, candidate.name).min(MOST_ALONE);
    }
    let best = candidates.iter().enumerate().max_by_key(|(at, found)| (found.votes, std::cmp::Reverse(*at)));
    best.filter(|(_, found)| found.votes >= LEAST).map(|(_, found)| found.name.to_owned())
}

/// What standing alone in lines adds at most: names of sections do so too.
const MOST_ALONE: u32 = 2;

/// How many lines of furniture are this name and no more.
fn stands_alone(column: &Column<'_>, name: &str) -> u32 {
    let furniture = (0..column.lines.len()).filter(|&at| column.states[at] != State::Article);
    furniture.filter(|&at| column.line(at).len() <= name.len() + 4 && same(column.line(at), name)).count()
        as u32
}

/// The most names that are weighed: a page does not name more outlets of its own.
const MOST_NAMES: usize = 24;

fn vote<'a>(candidates: &mut Vec<Candidate<'a>>, name: &'a str, votes: u32) {
    let name = name.trim_matches(|sign: char| !sign.is_alphanumeric());
    if name.chars().count() < 2 || name.len() > 60 {
        return;
    }
    if let Some(known) = candidates.iter_mut().find(|known| same(known.name, name)) {
        known.votes += votes;
    } else if candidates.len() < MOST_NAMES {
        candidates.push(Candidate { name, votes });
    }
}

/// The same name, an article before it aside.
fn same(one: &str, other: &str) -> bool {
    let bare = |name: &str| name.to_lowercase().trim_start_matches("the ").to_owned();
    bare(one) == bare(other)
}

/// Votes of the lines over the article, and of its dateline.
fn head_votes<'a>(column: &Column<'a>, head: &Head) -> Vec<(&'a str, u32)> {
    let by = head.lines(column).into_iter().filter_map(|at| byline_words(column.line(at)));
    let mut votes: Vec<_> = by.filter_map(organisation_of).map(|name| (name, 4)).collect();
    votes.extend(title_suffix(column, head).map(|name| (name, 3)));
    let agency = dateline(column.line(head.body)).and_then(|dateline| dateline.split(['(', '[']).nth(1));
    votes.extend(agency.map(|name| (name.trim_end_matches([')', ']', ' ']), 3)));
    votes
}

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

/// Votes of all furniture.
fn page_votes<'a>(column: &Column<'a>) -> Vec<(&'a str, u32)> {
    let furniture = (0..column.lines.len()).filter(|&at| column.states[at] != State::Article);
    furniture.flat_map(|at| line_votes(column.line(at))).collect()
}

/// Votes of one line. Only its first words are looked at: what names the outlet does so at once.
fn line_votes(line: &str) -> Vec<(&str, u32)> {
    let end = line.char_indices().nth(300).map_or(line.len(), |(at, _)| at);
    let line = &line[..end];
    let mut votes: Vec<(&str, u32)> = Vec::new();
    votes.extend(rights(line).map(|name| (name, 3)));
    votes.extend(speaks_of_itself(line).map(|name| (name, 3)));
    votes.extend(LEADS.iter().filter_map(|&(lead, worth)| Some((named_behind(line, lead)?, worth))));
    votes
}

/// "© 2030 The Harbour Ledger. All rights reserved." The year is asked for: without it the sign stands before
/// the name of a photographer.
fn rights(line: &str) -> Option<&str> {
    let behind = line.split_once('©').or_else(|| line.split_once("Copyright"))?.1;
    let at = behind.find(char::is_alphabetic)?;
    let dated = behind[..at].contains(|sign: char| sign.is_ascii_digit());
    let rest =
        behind[at..].trim_start_matches("Copyright").trim_start_matches(|sign: char| !sign.is_alphabetic());
    let name = without_legal_form(name_at_start(rest)?);
    let reserved = name.starts_with("All ") || name == "All" || name.starts_with("Alle");
    let before =
        line.split('©').next().and_then(|before| before.trim().strip_suffix("Copyright")).unwrap_or_default();
    match (reserved, dated) {
        (true, _) => name_at_start(before.trim()),
        (false, dated) => dated.then_some(name),
    }
}

/// "Harbour Ledger Limited" is run as Harbour Ledger.
fn without_legal_form(name: &str) -> &str {
    LEGAL_FORMS.iter().find_map(|form| name.strip_suffix(form)).map_or(name, str::trim_end)
}

const LEGAL_FORMS: [&str; 18] = [
    " AG",
    " All",
    " Co",
    " Company",
    " Corp",
    " Corporation",
    " GmbH",
    " Group",
    " Inc",
    " Incorporated",
    " LLC",
    " Limited",
    " Ltd",
    " Media Group",
    " Network",
    " Newspapers",
    " S.A",
    " Verlagsgesellschaft",
];

/// "Harbour Radio journalists report from twelve towns": a name, those who work for it, and a verb; or
/// "The Harbour Ledger is a newspaper".
fn speaks_of_itself(line: &str) -> Option<&str> {
    let name = name_at_start(line)?;
    let behind = line[name.len()..].trim_start_matches(['\'', '’', 's', ' ']);
    let next = behind.split(|sign: char| !sign.is_alphabetic()).next()?.to_lowercase();
    let works = WORKERS.contains(&next.as_str());
    let is = ["is ", "was founded", "has been "].iter().any(|verb| behind.starts_with(verb));
    let kind = is
        && behind
            .split(|sign: char| !sign.is_alphabetic())
            .take(14)
            .any(|word| KINDS.contains(&word.to_lowercase().as_str()));
    (works || kind).then_some(name)
}

const WORKERS: [&str; 8] = [
    "correspondents",
    "editors",
    "journalists",
    "newsroom",
    "newsletters",
    "reporters",
    "staff",
    "subscribers",
];

const KINDS: [&str; 10] = [
    "broadcaster",
    "daily",
    "journalism",
    "magazine",
    "news",
    "newspaper",
    "newsroom",
    "outlet",
    "publication",
    "website",
];

/// Words before the outlet's name, and what they are worth.
const LEADS: [(&str, u32); 17] = [
    ("About ", 1),
    ("Advertise with ", 2),
    ("Contact ", 1),
    ("Download the ", 1),
    ("Follow ", 1),
    ("More from ", 1),
    ("Sign up for ", 1),
    ("Subscribe to ", 2),
    ("Subscribe with ", 2),
    ("Support ", 2),
    ("Welcome to ", 2),
    ("abonnieren Sie ", 1),
    ("brought to you by ", 2),
    ("from across ", 1),
    ("published by ", 2),
    ("time with ", 1),
    ("Quelle: ", 1),
];

fn named_behind<'a>(line: &'a str, lead: &str) -> Option<&'a str> {
    let at = line.find(lead)? + lead.len();
    name_at_start(&line[at..]).filter(|name| {
        ![
            "Us",
            "Our",
            "This",
            "The",
            "Facebook",
            "Twitter",
            "X",
            "Instagram",
            "YouTube",
            "TikTok",
            "Google News",
        ]
        .contains(name)
    })
}

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
