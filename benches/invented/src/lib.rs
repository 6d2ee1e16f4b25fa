//! News reports that nobody wrote.
//!
//! Comes in: a seed and a number. Goes out: a report that looks like news to every stage: people and organisations
//! without counterparts in the world, happenings that grow into stories over days and are told by several outlets, quotes,
//! figures, dates, near-copies of wire texts and later versions. The same seed gives the same bytes on every machine,
//! and a report depends on nothing but its seed and number. Refuses the texts of others, clocks, files, and sense.
//!
//! ```
//! let reports: Vec<_> = invented::reports(1).take(3).collect();
//! assert!(reports[0].published <= reports[1].published);
//! assert_eq!(reports[2], invented::report(1, 2));
//! ```

mod calendar;
mod cast;
mod dice;
mod edit;
mod lexicon;
mod page;
mod plan;
mod prose;
mod sentences;
mod story;

pub use page::page;
pub use plan::Kind;

use calendar::Day;
use dice::Dice;
use plan::{BLOCK, Slot};
use prose::{Told, View};
use story::Story;

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its address; a later version has that of the first.
    pub url: String,
    /// The headline.
    pub title: String,
    /// Who printed it.
    pub outlet: String,
    /// Who wrote it.
    pub byline: String,
    /// When: a date and time in universal time (RFC 3339). Later reports of a stream are not earlier.
    pub published: String,
    /// The article: paragraphs with a blank line between them.
    pub text: String,
    /// Which story it belongs to.
    pub story: u64,
    /// What it is to an earlier report.
    pub kind: Kind,
    /// Seconds since 1970.
    moment: u64,
}

/// All reports of a seed, in order of time; they never end.
pub fn reports(seed: u64) -> impl Iterator<Item = Report> {
    (0..).flat_map(move |block| plan::block(seed, block).into_iter().map(move |slot| written(seed, &slot)))
}

/// The report of this number.
pub fn report(seed: u64, number: u64) -> Report {
    written(seed, &plan::block(seed, number / BLOCK)[(number % BLOCK) as usize])
}

/// A text of so many paragraphs, longer than reports are: for measuring how time grows with length.
pub fn article(paragraphs: usize) -> String {
    let texts =
        reports(1).flat_map(|report| report.text.split("\n\n").map(str::to_owned).collect::<Vec<_>>());
    texts.take(paragraphs).collect::<Vec<_>>().join("\n\n")
}

fn written(seed: u64, slot: &Slot) -> Report {
    let story = Story::of(seed, slot.story);
    let mut own = Dice::of(&[seed, slot.story, slot.telling, 6]);
    let original = Source::of(seed, slot, slot.original);
    let view = View {
        story: &story,
        happening: slot.happening,
        happened: slot.happened,
        published: slot.original.1,
    };
    let told = prose::tell(&view, original.dice.clone());
    let (told, source) = match slot.kind {
        Kind::Fresh => (told, original),
        Kind::Copy => (
            edit::copied(told, own.clone()),
            Source { wire: original.wire, ..Source::of(seed, slot, (slot.telling, slot.published)) },
        ),
        Kind::Version => (edit::changed(told, &view, own.clone()), original),
    };
    let byline = cast::person(own.throw() % 400).full;
    let wire = source.wire.then(|| cast::wire(slot.story));
    Report {
        url: source.url(&story.happening(slot.happening).object),
        title: told.title.clone(),
        text: with_dateline(&told, &view, wire),
        outlet: source.outlet,
        byline,
        published: calendar::stamp(slot.published),
        story: slot.story,
        kind: slot.kind,
        moment: slot.published,
    }
}

/// Where a telling stands.
struct Source {
    outlet: String,
    /// Whether a wire's name stands in its dateline.
    wire: bool,
    published: u64,
    /// Unlike that of any other.
    number: u64,
    dice: Dice,
}

impl Source {
    fn of(seed: u64, slot: &Slot, (telling, published): (u64, u64)) -> Self {
        let mut dice = Dice::of(&[seed, slot.story, telling, 7]);
        let first = telling == slot.happening;
        let outlet = cast::outlet(dice.below(cast::OUTLETS));
        Self { outlet, wire: first && dice.chance(70), published, number: slot.story << 5 | telling, dice }
    }

    fn url(&self, object: &str) -> String {
        let name = self.outlet.trim_start_matches("The ").replace(' ', "").to_lowercase();
        let slug = object.trim_start_matches("the ").replace(' ', "-");
        format!("https://{name}.example/{}/{slug}-{}", Day::of(self.published).path(), self.number)
    }
}

/// "ALDERMOOR, May 3 (Northern Wire) — ", then the paragraphs.
fn with_dateline(told: &Told, view: &View<'_>, wire: Option<&str>) -> String {
    let place = view.story.happening(view.happening).place.to_uppercase();
    let begin = match wire {
        Some(wire) => format!("{place}, {} ({wire}) — ", Day::of(view.published).month_first()),
        None if view.published.is_multiple_of(3) => format!("{place} — "),
        None => String::new(),
    };
    begin + &told.paragraphs.join("\n\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Kind, report, reports};

    #[test]
    fn a_report_depends_on_seed_and_number_alone() {
        for (number, streamed) in reports(5).take(20).enumerate() {
            assert_eq!(streamed, report(5, number as u64));
        }
        assert_eq!(reports(5).nth(2_050), Some(report(5, 2_050)));
        assert_ne!(report(5, 3), report(6, 3));
    }

    #[test]
    fn only_versions_share_an_address() {
        let reports: Vec<_> = reports(2).take(4_096).collect();
        let own: Vec<_> = reports.iter().filter(|report| report.kind != Kind::Version).collect();
        let addresses: BTreeSet<&str> = own.iter().map(|report| report.url.as_str()).collect();
        assert_eq!(addresses.len(), own.len());
        let versions = reports.iter().filter(|report| report.kind == Kind::Version);
        assert!(versions.clone().count() > 40);
        assert!(versions.clone().all(|report| addresses.contains(report.url.as_str())));
    }

    #[test]
    fn few_texts_are_printed_word_for_word() {
        let texts: BTreeSet<String> = reports(2).take(4_096).map(|report| report.text).collect();
        assert!((4_000..4_090).contains(&texts.len()), "{}", texts.len());
    }

    #[test]
    fn the_bytes_are_those_of_other_machines() {
        let sum = reports(1)
            .take(100)
            .flat_map(|report| report.text.into_bytes())
            .fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
        assert_eq!(sum, 17_992_095_907_771_392_237);
    }
}
