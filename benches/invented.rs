//! Reports made up for measuring.
//!
//! Comes in: a length or a seed. Goes out: a report with quotes, dates, figures and names, the same on every
//! machine. Refuses the texts of others: nobody's articles are in the project.

use std::fmt::Write as _;

/// A small generator of numbers (a linear congruential one): enough to vary words, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn throw<'a>(&mut self, words: &[&'a str]) -> &'a str {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        words[(self.0 >> 33) as usize % words.len()]
    }
}

const PEOPLE: [&str; 6] =
    ["Mara Lindqvist", "Ilse Tamm", "Joseph Oduya", "Anselm Brandt", "Rosa Halvorsen", "Petra Quill"];
const ROLES: [&str; 5] = ["Mayor", "Harbour master", "General", "Minister", "Dr."];
const PLACES: [&str; 6] = ["Aldermoor", "Port Selby", "Vennby", "the Isle of Corran", "Tarnholm", "Eastmere"];
const ACTS: [&str; 6] = [
    "closed the bridge",
    "met the crews",
    "raised fares",
    "signed the accord",
    "sent boats",
    "cut the budget",
];
const DAYS: [&str; 5] = ["on Monday", "last week", "on 3 May 2030", "two days later", "in early April"];
const COUNTS: [&str; 5] =
    ["at least 40 boats", "some 1,200 people", "$3.5 million", "nearly half of the crews", "12 percent"];
const CUES: [&str; 5] = ["said", "told reporters", "warned", "wrote in a letter", "argued"];
const WORDS: [&str; 5] = [
    "We will not go",
    "The water came in the night",
    "Nobody was asked",
    "It is a start, not an end",
    "There is no money left",
];

fn paragraph(dice: &mut Dice) -> String {
    let (person, role, place) = (dice.throw(&PEOPLE), dice.throw(&ROLES), dice.throw(&PLACES));
    format!(
        "{role} {person} {act} in {place} {day}, officials {cue}. “{words},” she {second} {then}. {count} were \
         affected, according to the council, and {other} of {town} said that it would take months.",
        act = dice.throw(&ACTS),
        day = dice.throw(&DAYS),
        cue = dice.throw(&CUES),
        words = dice.throw(&WORDS),
        second = dice.throw(&CUES),
        then = dice.throw(&DAYS),
        count = dice.throw(&COUNTS),
        other = dice.throw(&PEOPLE),
        town = dice.throw(&PLACES),
    )
}

fn paragraphs(seed: u64, count: usize) -> Vec<String> {
    let mut dice = Dice(seed);
    (0..count).map(|_| paragraph(&mut dice)).collect()
}

/// An article without furniture.
pub(crate) fn article(count: usize) -> String {
    paragraphs(1, count).join("\n\n")
}

/// A short report; ten seeds in a row tell of the same thing in different words.
pub(crate) fn short(seed: u64) -> String {
    let shared = paragraphs(seed / 10, 2);
    let own = paragraphs(1_000 + seed, 2);
    [shared, own].concat().join("\n\n")
}

/// Plain text with furniture at both ends.
pub(crate) fn scraped(count: usize) -> String {
    let menu = "Home\nNews\nSport\nWeather\nSubscribe\n";
    let end = "Share this\nMost read\nTerms of use\nPrivacy\n";
    format!("{menu}\n{}\n\n{end}", article(count))
}

/// A page with a menu, an article and a foot.
pub(crate) fn page(count: usize) -> String {
    let mut page = String::from(
        "<!doctype html><html lang=en><head><title>Ferries stay in port - The Harbour Ledger</title>\
         <meta property=\"article:published_time\" content=\"2030-05-14T16:36:00Z\"></head><body><nav><ul>",
    );
    for place in PLACES {
        let _ = write!(page, "<li><a href=\"/{place}\">{place}</a></li>");
    }
    page.push_str("</ul></nav><main><article><h1>Ferries stay in port</h1>");
    for text in paragraphs(1, count) {
        let _ = write!(page, "<p>{text}</p>");
    }
    page.push_str("</article></main><footer><p>Terms of use</p></footer></body></html>");
    page
}
