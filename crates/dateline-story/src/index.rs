//! The inverted index: which happenings share the rarer words of a report.
//!
//! Comes in: weighted terms. Goes out: unit vectors, weighed by how rare each word has been so far, and the
//! happenings nearest to one. Refuses to know dates, texts and what a happening is. The likeness to a
//! happening is the mean cosine to its reports, which is one product with the sum of their vectors.

use crate::keyed::KeyMap;
use crate::words::Term;

/// A report as a unit vector over its terms, in order of their keys.
pub(crate) type Vector = Vec<Term>;

/// Before anything was seen a word is as rare as if this many reports had gone by without it.
const REPORTS_BEFORE: f32 = 500.0;
/// So many of the heaviest terms look for happenings.
const SEEKING: usize = 40;
/// A term keeps only its latest so many postings: what is in all reports finds nothing in particular.
const POSTINGS: usize = 2048;
/// So many happenings are compared in full.
const COMPARED: usize = 12;
/// A happening keeps only so many terms when it grows.
const TERMS_KEPT: usize = 600;

/// A happening and how it resembles a report.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Neighbour {
    pub(crate) happening: usize,
    /// The mean cosine to its reports.
    pub(crate) likeness: f32,
    /// How many terms they share.
    pub(crate) shared: usize,
    /// Whether both name somebody or some place, and none in common.
    pub(crate) names_others: bool,
}

/// What was seen of words and happenings.
#[derive(Debug, Default)]
pub(crate) struct Index {
    reports: f32,
    words: KeyMap<Word>,
    sums: Vec<Sum>,
}

/// How often a word was seen, and where.
#[derive(Debug, Default)]
struct Word {
    reports: f32,
    postings: Vec<(u32, f32)>,
}

/// The sum of the vectors of a happening.
#[derive(Debug, Default)]
struct Sum {
    reports: f32,
    terms: Vec<Term>,
}

impl Index {
    /// The unit vector of a report with these terms.
    pub(crate) fn vector(&self, terms: &[Term]) -> Vector {
        let mut vector: Vector =
            terms.iter().map(|term| Term { weight: term.weight * self.rarity(term.key), ..*term }).collect();
        let length = vector.iter().map(|term| term.weight * term.weight).sum::<f32>().sqrt();
        for term in &mut vector {
            term.weight /= length.max(f32::MIN_POSITIVE);
        }
        vector
    }

    /// The inverse document frequency of a word.
    fn rarity(&self, key: u64) -> f32 {
        let seen = self.words.get(&key).map_or(0.0, |word| word.reports);
        ((REPORTS_BEFORE + self.reports + 1.0) / (seen + 1.0)).ln()
    }

    /// The happenings nearest to this vector.
    pub(crate) fn nearest(&self, vector: &Vector) -> Vec<Neighbour> {
        let mut found = self.found_by_rare_words(vector);
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.truncate(COMPARED);
        found.into_iter().map(|(happening, _)| self.sums[happening].neighbour(happening, vector)).collect()
    }

    /// Happenings that share the heaviest terms, each with the part of its likeness that these make.
    fn found_by_rare_words(&self, vector: &Vector) -> Vec<(usize, f32)> {
        let mut heaviest: Vec<&Term> = vector.iter().collect();
        heaviest.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.key.cmp(&b.key)));
        let mut parts: Vec<(u32, f32)> = Vec::new();
        for term in heaviest.into_iter().take(SEEKING) {
            let postings = self.words.get(&term.key).map_or(&[][..], |word| &word.postings);
            parts.extend(postings.iter().map(|&(happening, weight)| (happening, weight * term.weight)));
        }
        parts.sort_by_key(|&(happening, _)| happening);
        parts.chunk_by(|a, b| a.0 == b.0).map(|parts| self.likeness_by_parts(parts)).collect()
    }

    fn likeness_by_parts(&self, parts: &[(u32, f32)]) -> (usize, f32) {
        let happening = parts[0].0 as usize;
        let sum: f32 = parts.iter().map(|&(_, part)| part).sum();
        (happening, sum / self.sums[happening].reports)
    }

    /// Adds a report to a happening; the next new happening has the number of happenings so far.
    pub(crate) fn add(&mut self, happening: usize, vector: &Vector) {
        self.reports += 1.0;
        for term in vector {
            let word = self.words.entry(term.key).or_default();
            word.reports += 1.0;
            if word.postings.len() >= POSTINGS {
                word.postings.drain(..POSTINGS / 2);
            }
            word.postings.push((happening as u32, term.weight));
        }
        if happening >= self.sums.len() {
            self.sums.resize_with(happening + 1, Sum::default);
        }
        self.sums[happening].add(vector);
    }
}

impl Sum {
    fn neighbour(&self, happening: usize, vector: &Vector) -> Neighbour {
        let mut neighbour = Neighbour { happening, likeness: 0.0, shared: 0, names_others: false };
        let mut shares_name = false;
        for (mine, other) in shared(&self.terms, vector) {
            neighbour.likeness += mine.weight * other.weight / self.reports;
            neighbour.shared += 1;
            shares_name |= mine.name && other.name;
        }
        let named = |terms: &[Term]| terms.iter().any(|term| term.name);
        neighbour.names_others = !shares_name && named(&self.terms) && named(vector);
        neighbour
    }

    fn add(&mut self, vector: &Vector) {
        self.reports += 1.0;
        let mut terms = std::mem::take(&mut self.terms);
        terms.extend_from_slice(vector);
        terms.sort_by_key(|term| term.key);
        self.terms = terms.chunk_by(|a, b| a.key == b.key).map(added).collect();
        if self.terms.len() > 2 * TERMS_KEPT {
            self.forget_light_terms();
        }
    }

    fn forget_light_terms(&mut self) {
        self.terms.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.key.cmp(&b.key)));
        self.terms.truncate(TERMS_KEPT);
        self.terms.sort_by_key(|term| term.key);
    }
}

fn added(same: &[Term]) -> Term {
    Term {
        key: same[0].key,
        weight: same.iter().map(|term| term.weight).sum(),
        name: same.iter().any(|term| term.name),
    }
}

/// The terms that stand in both lists, which are in order of their keys.
fn shared<'a>(a: &'a [Term], b: &'a [Term]) -> impl Iterator<Item = (&'a Term, &'a Term)> {
    let mut at = 0;
    a.iter().filter_map(move |term| {
        while b.get(at).is_some_and(|other| other.key < term.key) {
            at += 1;
        }
        b.get(at).filter(|other| other.key == term.key).map(|other| (term, other))
    })
}
