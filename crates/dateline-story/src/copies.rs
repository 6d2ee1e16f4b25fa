//! Near-duplicates: reports that print one wire text.
//!
//! Comes in: the bodies of reports, one after another. Goes out: for each the earlier one that it copies, if
//! there is one. Refuses to know what words mean: only runs of them are compared. A copy may be cut, edited,
//! have furniture or a local paragraph added, or be badly scanned; so what counts is the share of the
//! *shorter* text's shingles that stand in the other, not the share of all.

use crate::keyed::{KeyMap, mix};
use crate::words::words;

/// So many words make a shingle: short enough that a misread letter spoils few of them.
const SHINGLE: usize = 3;
/// Only so many shingles of a body are read.
const SHINGLES_READ: usize = 3000;
/// A body with more shingles than this has one in [`SAMPLED`] of them indexed, chosen by their hash.
const ALL_INDEXED: usize = 96;
/// See [`ALL_INDEXED`].
const SAMPLED: u64 = 4;
/// A shingle that stands in more bodies than this is furniture and finds nothing.
const COMMON: usize = 48;
/// A body with fewer shingles is too short to be told from a coincidence.
const FEWEST: usize = 8;
/// The share of the shorter body's shingles that must stand in the longer one.
const CONTAINED: f64 = 0.26;
/// The share of the longer body's shingles that must stand in the shorter one: a borrowed paragraph is no copy.
const COVERED: f64 = 0.08;
/// At most so many earlier bodies are compared in full.
const COMPARED: usize = 8;

/// The bodies seen so far.
#[derive(Debug, Default)]
pub(crate) struct Copies {
    /// The shingles of each body, sorted.
    bodies: Vec<Vec<u32>>,
    /// The bodies in which a shingle stands.
    index: KeyMap<Vec<u32>>,
}

impl Copies {
    /// Takes in the next body and says of which earlier one it is a copy. Bodies are numbered as they come.
    pub(crate) fn add(&mut self, text: &str) -> Option<usize> {
        let shingles = shingles(text);
        let original = self.original(&shingles);
        self.insert(shingles);
        original
    }

    /// The earlier body that shares the most with these shingles, if that is enough.
    fn original(&self, shingles: &[u64]) -> Option<usize> {
        if shingles.len() < FEWEST {
            return None;
        }
        let mine = short_forms(shingles);
        let best = self.candidates(shingles).into_iter().filter_map(|body| {
            let theirs = &self.bodies[body];
            let score = copied_share(&mine, theirs)?;
            Some((score, std::cmp::Reverse(body)))
        });
        best.max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(_, body)| body.0)
    }

    /// The bodies that share the most indexed shingles.
    fn candidates(&self, shingles: &[u64]) -> Vec<usize> {
        let mut hits: Vec<u32> = indexed(shingles)
            .filter_map(|shingle| self.index.get(&shingle))
            .filter(|bodies| bodies.len() < COMMON)
            .flatten()
            .copied()
            .collect();
        hits.sort_unstable();
        let mut counted: Vec<(usize, u32)> =
            hits.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).collect();
        counted.sort_unstable_by_key(|&(count, body)| (std::cmp::Reverse(count), body));
        counted.truncate(COMPARED);
        counted.into_iter().map(|(_, body)| body as usize).collect()
    }

    fn insert(&mut self, shingles: Vec<u64>) {
        let body = self.bodies.len() as u32;
        for shingle in indexed(&shingles) {
            let bodies = self.index.entry(shingle).or_default();
            if bodies.len() < COMMON {
                bodies.push(body);
            }
        }
        self.bodies.push(short_forms(&shingles));
    }
}

/// The share of the shorter body that stands in the longer one, if one is a copy of the other.
fn copied_share(a: &[u32], b: &[u32]) -> Option<f64> {
    let (shorter, longer) = (a.len().min(b.len()), a.len().max(b.len()));
    if shorter < FEWEST {
        return None;
    }
    let shared = shared(a, b) as f64;
    let (contained, covered) = (shared / shorter as f64, shared / longer as f64);
    (contained >= CONTAINED && covered >= COVERED).then_some(contained)
}

/// How many items two sorted lists share.
fn shared(a: &[u32], b: &[u32]) -> usize {
    let (mut at, mut count) = (0, 0);
    for item in a {
        while b.get(at).is_some_and(|other| other < item) {
            at += 1;
        }
        count += usize::from(b.get(at) == Some(item));
    }
    count
}

/// The shingles that go into the index: all of a short body, a fixed sample of a long one. The sample of a
/// long body is part of what a short one has, so that the two meet.
fn indexed(shingles: &[u64]) -> impl Iterator<Item = u64> {
    let sampled = if shingles.len() > ALL_INDEXED { SAMPLED } else { 1 };
    shingles.iter().copied().filter(move |shingle| (shingle >> 7) % sampled == 0)
}

/// The upper half of each hash, in order: enough to compare two bodies.
fn short_forms(shingles: &[u64]) -> Vec<u32> {
    shingles.iter().map(|shingle| (shingle >> 32) as u32).collect()
}

/// The runs of words of a body, hashed, sorted, each once.
fn shingles(text: &str) -> Vec<u64> {
    let keys: Vec<u64> = words(text).take(SHINGLES_READ).map(|word| mix(word.key())).collect();
    let mut shingles: Vec<u64> = keys.windows(SHINGLE).map(shingle_of).collect();
    shingles.sort_unstable();
    shingles.dedup();
    shingles
}

fn shingle_of(keys: &[u64]) -> u64 {
    keys.iter().fold(0, |hash, &key| mix(hash.rotate_left(5) ^ key))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Copies;

    const WIRE: &str = "The harbour of Ostrand was closed on Monday after a freighter lost forty containers in a \
        storm, the coast guard said. Divers searched the channel until dusk and found nine of them. The port \
        expects to open one lane for fishing boats on Wednesday, its director Mara Lindqvist said.";

    fn copy_of(original: &str, text: &str) -> Option<usize> {
        let mut copies = Copies::default();
        copies.add(original);
        copies.add(text)
    }

    #[test]
    fn a_cut_text_with_furniture_is_a_copy() {
        let cut = "Read more. Most popular. The harbour of Ostrand was closed on Monday after a freighter lost \
            forty containers in a storm, the coast guard said. Sign up for our letter.";
        assert_eq!(copy_of(WIRE, cut), Some(0));
    }

    #[test]
    fn a_badly_scanned_text_is_a_copy() {
        let scanned = WIRE.replace("ar", "aτ").replace("fo", "f0");
        assert_eq!(copy_of(WIRE, &scanned), Some(0));
    }

    #[test]
    fn another_report_of_the_same_storm_is_none() {
        let own = "Forty containers went overboard when a freighter met the storm off Ostrand, and the harbour \
            stays shut. Fishermen fear for the season. Lindqvist, who runs the port, hopes for Wednesday.";
        assert_eq!(copy_of(WIRE, own), None);
    }

    #[test]
    fn the_closest_of_several_is_named() {
        let mut copies = Copies::default();
        copies.add("Nothing to do with harbours or containers is told in these few plain words.");
        copies.add(WIRE);
        assert_eq!(copies.add(WIRE), Some(1));
    }

    proptest! {
        #[test]
        fn no_text_panics(texts in prop::collection::vec("\\PC{0,80}", 0..4)) {
            let mut copies = Copies::default();
            for (number, text) in texts.iter().enumerate() {
                prop_assert!(copies.add(text).is_none_or(|original| original < number));
            }
        }
    }
}
