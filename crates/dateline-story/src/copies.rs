//! Near-duplicates: reports that print one wire text.
//!
//! Comes in: the bodies of reports, one after another. Goes out: for each the earlier one that it copies, if
//! there is one. Refuses to know what words mean: only runs of them are compared. A copy may be cut, edited,
//! have furniture or a local paragraph added, or be badly scanned; so what counts is the share of the
//! *shorter* text's shingles that stand in the other, not the share of all.

use crate::keyed::{KeyMap, mix};
use crate::words::Body;

/// So many words make a shingle: short enough that a misread letter spoils few of them.
const SHINGLE: u8 = 3;
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
/// The share of the shorter body that must stand in the longer one, misreadings made good.
const CONTAINED: f64 = 0.58;
/// A body with fewer shingles is brief: two briefs of one matter share phrases, so more of it must be shared.
const BRIEF: usize = 40;
/// See [`BRIEF`].
const CONTAINED_OF_BRIEF: f64 = 0.65;
/// The share of the longer body that must stand in the shorter one: a borrowed paragraph is no copy.
const COVERED: f64 = 0.22;
/// A body so badly spelt that fewer words than this survive is not made good any further.
const LEAST_LEGIBLE: f64 = 0.7;
/// So many shared shingles tell how legible a copy is.
const TELLING: usize = 16;
/// At most so many earlier bodies are compared in full.
const COMPARED: usize = 8;

/// The bodies seen so far.
#[derive(Debug, Default)]
pub(crate) struct Copies {
    /// The shingles of each body, sorted.
    bodies: Vec<Vec<u32>>,
    /// The bodies in which a shingle stands.
    index: KeyMap<Bodies>,
}

/// Numbers of bodies. Most shingles stand in one alone, and take no memory of their own.
#[derive(Debug)]
enum Bodies {
    One(u32),
    Several(Vec<u32>),
}

impl Bodies {
    fn all(&self) -> &[u32] {
        match self {
            Self::One(body) => std::slice::from_ref(body),
            Self::Several(bodies) => bodies,
        }
    }

    fn add(&mut self, body: u32) {
        match self {
            Self::One(first) => *self = Self::Several(vec![*first, body]),
            Self::Several(bodies) if bodies.len() < COMMON => bodies.push(body),
            Self::Several(_) => {}
        }
    }
}

impl Copies {
    /// Takes in the next body and says of which earlier one it is a copy. Bodies are numbered as they come.
    pub(crate) fn add(&mut self, body: &Body) -> Option<usize> {
        let in_order = shingles(body);
        let different = different(in_order.clone());
        let original = self.original(&different, &in_order);
        self.insert(&different);
        original
    }

    /// Takes in the next body and asks nothing of it.
    pub(crate) fn remember(&mut self, body: &Body) {
        self.insert(&different(shingles(body)));
    }

    /// The earlier body that shares the most with these shingles, if that is enough.
    fn original(&self, shingles: &[u64], in_order: &[u64]) -> Option<usize> {
        if shingles.len() < FEWEST {
            return None;
        }
        let mine = Mine { in_order: short_forms(in_order), sorted: short_forms(shingles) };
        let likeness = |body: usize| Some((copied_share(&mine, &self.bodies[body])?, body));
        let best = self.candidates(shingles).into_iter().filter_map(likeness);
        best.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).map(|(_, body)| body)
    }

    /// The bodies that share the most indexed shingles.
    fn candidates(&self, shingles: &[u64]) -> Vec<usize> {
        let mut hits: Vec<u32> = indexed(shingles)
            .filter_map(|shingle| self.index.get(&shingle).map(Bodies::all))
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

    fn insert(&mut self, shingles: &[u64]) {
        let body = self.bodies.len() as u32;
        for shingle in indexed(shingles) {
            self.index.entry(shingle).and_modify(|bodies| bodies.add(body)).or_insert(Bodies::One(body));
        }
        self.bodies.push(short_forms(shingles));
    }
}

/// Each shingle once, sorted.
fn different(mut shingles: Vec<u64>) -> Vec<u64> {
    shingles.sort_unstable();
    shingles.dedup();
    shingles
}

/// The shingles of a body that may be a copy.
struct Mine {
    /// As they stand in the text.
    in_order: Vec<u32>,
    /// Each different one once, sorted.
    sorted: Vec<u32>,
}

/// The share of the shorter body that stands in the longer one, if one is a copy of the other. `theirs` are sorted.
fn copied_share(mine: &Mine, theirs: &[u32]) -> Option<f64> {
    let different = mine.sorted.len();
    let (shorter, longer) = (different.min(theirs.len()), different.max(theirs.len()));
    // Most bodies that come so far share a few phrases, and one walk through both tells.
    let least = shorter as f64 * CONTAINED * LEAST_LEGIBLE.powi(SHINGLE.into());
    let repeated = mine.in_order.len() - different;
    if ((in_both(&mine.sorted, theirs) + repeated) as f64) < least {
        return None;
    }
    let found: Vec<bool> =
        mine.in_order.iter().map(|shingle| theirs.binary_search(shingle).is_ok()).collect();
    let shared = found.iter().filter(|&&found| found).count() as f64;
    if shorter < FEWEST || shared < FEWEST as f64 / 2.0 {
        return None;
    }
    let readable = shared / legibility(&found).powi(SHINGLE.into());
    let needed = if shorter < BRIEF { CONTAINED_OF_BRIEF } else { CONTAINED };
    let (contained, covered) = (readable / shorter as f64, readable / longer as f64);
    (contained >= needed && covered >= COVERED).then_some(contained)
}

/// How many of some shingles are among others; both are sorted.
fn in_both(mine: &[u32], theirs: &[u32]) -> usize {
    let (mut at, mut both) = (0, 0);
    for shingle in mine {
        while theirs.get(at).is_some_and(|other| other < shingle) {
            at += 1;
        }
        both += usize::from(theirs.get(at) == Some(shingle));
    }
    both
}

/// The share of words that came through a copying unharmed: how often a shared shingle is followed by
/// another one. A bad scan breaks runs everywhere, a borrowed paragraph only at its ends. A few shared
/// shingles tell nothing of that: they may be phrases that anybody writes.
fn legibility(found: &[bool]) -> f64 {
    let begun = found.windows(2).filter(|pair| pair[0]).count();
    let run_on = found.windows(2).filter(|pair| pair[0] && pair[1]).count();
    if begun < TELLING { 1.0 } else { (run_on as f64 / begun as f64).max(LEAST_LEGIBLE) }
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

/// The runs of words of a body, hashed, in order.
fn shingles(body: &Body) -> Vec<u64> {
    let keys: Vec<u64> = body.iter().take(SHINGLES_READ).map(|&(key, _)| mix(key)).collect();
    keys.windows(SHINGLE.into()).map(shingle_of).collect()
}

fn shingle_of(keys: &[u64]) -> u64 {
    keys.iter().fold(0, |hash, &key| mix(hash.rotate_left(5) ^ key))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Copies;
    use crate::words::body;

    const WIRE: &str = "The harbour of Ostrand was closed on Monday after a freighter lost forty containers in a \
        storm, the coast guard said. Divers searched the channel until dusk and found nine of them. The port \
        expects to open one lane for fishing boats on Wednesday, its director Mara Lindqvist said.";

    fn copy_of(original: &str, text: &str) -> Option<usize> {
        let mut copies = Copies::default();
        copies.add(&body(original));
        copies.add(&body(text))
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
    fn two_briefs_of_one_matter_are_no_copies() {
        let claim = "The ferry Aurelia left Ostrand on Monday without a captain, sailors said.";
        let denial =
            "The owner of the ferry Aurelia denied that it had left Ostrand on Monday without a captain.";
        assert_eq!(copy_of(claim, denial), None);
        assert_eq!(copy_of(claim, claim), Some(0));
    }

    #[test]
    fn the_closest_of_several_is_named() {
        let mut copies = Copies::default();
        copies.add(&body("Nothing to do with harbours or containers is told in these few plain words."));
        copies.add(&body(WIRE));
        assert_eq!(copies.add(&body(WIRE)), Some(1));
    }

    proptest! {
        #[test]
        fn no_text_panics(texts in prop::collection::vec("\\PC{0,80}", 0..4)) {
            let mut copies = Copies::default();
            for (number, text) in texts.iter().enumerate() {
                prop_assert!(copies.add(&body(text)).is_none_or(|original| original < number));
            }
        }
    }
}
