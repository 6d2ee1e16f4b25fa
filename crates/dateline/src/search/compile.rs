//! From our query to tantivy's.
//!
//! Comes in: a [`Query`] and the words that the index knows. Goes out: what tantivy can run. A word is looked up in all
//! of its forms that occur, so that the index itself holds words as they stand and phrases stay exact. Only words and
//! phrases count for the rank; names, outlets and dates only narrow it. Refuses to parse, and to read a text.

use std::collections::BTreeSet;
use std::io;
use std::ops::Bound;

use tantivy::query::doc_predicate_query::DocPredicateQuery;
use tantivy::query::{
    AllQuery, BooleanQuery, ConstScoreQuery, EmptyQuery, Occur, Query as Compiled, RangeQuery, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::termdict::TermDictionary;
use tantivy::{Searcher, Term};

use super::phrases::{Verified, parts_of};
use super::query::{Place, Published, Query};
use super::schema::{Fields, ending_with};
use super::texts::Part;
use super::words::forms::{base, beginning};

/// How the phrases of a query are read.
#[derive(Clone, Copy)]
pub(super) enum Reading<'a> {
    /// As if they stood wherever all of their words do: what matches then is the most that can.
    Most,
    /// As if they stood nowhere: the least.
    Least,
    /// As they stand.
    Verified(&'a Verified<'a>),
}

/// Makes queries for one state of an index.
#[derive(Clone, Copy)]
pub(super) struct Compiler<'a> {
    pub(super) fields: &'a Fields,
    pub(super) searcher: &'a Searcher,
    pub(super) reading: Reading<'a>,
}

type Boxed = Box<dyn Compiled>;

impl Compiler<'_> {
    /// The depth of a query is bounded where it is parsed.
    pub(super) fn query(&self, query: &Query) -> tantivy::Result<Boxed> {
        match query {
            Query::Word(place, word) => in_parts(*place, |part| self.word(self.fields.of(part), word)),
            Query::Phrase(place, words) => in_parts(*place, |part| Ok(self.phrase(part, words))),
            Query::Person(name) => Ok(unranked(self.person(name))),
            Query::Published(range) => Ok(self.published(*range)),
            Query::All(parts) => self.all(parts),
            Query::Any(parts) => {
                let parts: tantivy::Result<Vec<_>> = parts.iter().map(|part| self.query(part)).collect();
                Ok(any(parts?))
            }
            Query::Not(_) => self.all(std::slice::from_ref(query)),
        }
    }

    /// What matches a query and holds all words of a phrase.
    pub(super) fn with_all_words(
        &self,
        query: &Query,
        (part, words): (Part, &[String]),
    ) -> tantivy::Result<Boxed> {
        Ok(all(vec![self.query(query)?, all(self.each_of(part, words))]))
    }

    /// What is denied is taken away from what is asked for, or from everything.
    fn all(&self, parts: &[Query]) -> tantivy::Result<Boxed> {
        let mut clauses = Vec::new();
        for part in parts {
            clauses.push(match part {
                Query::Not(denied) => (Occur::MustNot, self.denied().query(denied)?),
                part => (Occur::Must, self.query(part)?),
            });
        }
        if parts.iter().all(|part| matches!(part, Query::Not(_))) {
            clauses.push((Occur::Must, unranked(Box::new(AllQuery))));
        }
        Ok(Box::new(BooleanQuery::new(clauses)))
    }

    /// The most of what is asked for is without the least of what is denied.
    fn denied(self) -> Self {
        let reading = match self.reading {
            Reading::Most => Reading::Least,
            Reading::Least => Reading::Most,
            verified @ Reading::Verified(_) => verified,
        };
        Self { reading, ..self }
    }

    fn phrase(&self, part: Part, words: &[String]) -> Boxed {
        let mut clauses = self.each_of(part, words);
        if words.len() > 1 {
            match self.reading {
                Reading::Most => {}
                Reading::Least => clauses.push(Box::new(EmptyQuery)),
                Reading::Verified(verified) => {
                    let standing = verified.standing((part, words));
                    clauses.push(unranked(Box::new(DocPredicateQuery::from(standing))));
                }
            }
        }
        all(clauses)
    }

    /// The words of a phrase, each once.
    fn each_of(&self, part: Part, words: &[String]) -> Vec<Boxed> {
        let words: BTreeSet<&String> = words.iter().collect();
        words.into_iter().map(|word| term(self.fields.of(part), word)).collect()
    }

    fn person(&self, name: &str) -> Boxed {
        let [from, to] = ending_with(name).map(|bound| Term::from_field_text(self.fields.person, &bound));
        Box::new(RangeQuery::new(Bound::Included(from), Bound::Excluded(to)))
    }

    fn published(&self, range: Published) -> Boxed {
        let number = |field, day: u32| Bound::Included(Term::from_field_u64(field, day.into()));
        let from = range.from.map(|day| RangeQuery::new(number(self.fields.from, day), Bound::Unbounded));
        let to = range.to.map(|day| RangeQuery::new(Bound::Unbounded, number(self.fields.to, day)));
        let bounds = from.into_iter().chain(to).map(|bound| Box::new(bound) as Boxed);
        unranked(Box::new(BooleanQuery::intersection(bounds.collect())))
    }

    /// A word in all of its forms that occur in this field.
    fn word(&self, field: Field, word: &str) -> tantivy::Result<Boxed> {
        let base = base(word);
        let mut forms = BTreeSet::from([word.to_owned()]);
        for segment in self.searcher.segment_readers() {
            add_forms(&mut forms, segment.inverted_index(field)?.terms(), &base)?;
        }
        Ok(any(forms.iter().map(|form| term(field, form)).collect()))
    }
}

fn add_forms(forms: &mut BTreeSet<String>, known: &TermDictionary, wanted: &str) -> io::Result<()> {
    let first = beginning(wanted);
    let mut words = known.range().ge(first).into_stream()?;
    while words.advance() {
        let Ok(word) = std::str::from_utf8(words.key()) else { continue };
        if !word.starts_with(first) {
            break;
        }
        if base(word) == wanted {
            forms.insert(word.to_owned());
        }
    }
    Ok(())
}

fn term(field: Field, word: &str) -> Boxed {
    Box::new(TermQuery::new(Term::from_field_text(field, word), IndexRecordOption::WithFreqs))
}

/// What is found in any part of a place.
fn in_parts(place: Place, query: impl Fn(Part) -> tantivy::Result<Boxed>) -> tantivy::Result<Boxed> {
    let found: tantivy::Result<Vec<_>> = parts_of(place).iter().map(|part| query(*part)).collect();
    Ok(if place == Place::Outlet { unranked(any(found?)) } else { any(found?) })
}

fn all(mut parts: Vec<Boxed>) -> Boxed {
    if parts.len() > 1 {
        return Box::new(BooleanQuery::intersection(parts));
    }
    parts.pop().unwrap_or_else(|| Box::new(EmptyQuery))
}

fn any(mut parts: Vec<Boxed>) -> Boxed {
    if parts.len() > 1 {
        return Box::new(BooleanQuery::union(parts));
    }
    parts.pop().unwrap_or_else(|| Box::new(EmptyQuery))
}

fn unranked(query: Boxed) -> Boxed {
    Box::new(ConstScoreQuery::new(query, 0.0))
}
