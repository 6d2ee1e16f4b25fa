//! From our query to tantivy's.
//!
//! Comes in: a [`Query`] and the words that the index knows. Goes out: what tantivy can run. A word is looked up in all
//! of its forms that occur, so that the index itself holds words as they stand and phrases stay exact. Only words and
//! phrases count for the rank; names, outlets and dates only narrow it. Refuses to parse.

use std::collections::BTreeSet;
use std::io;
use std::ops::Bound;

use tantivy::query::{
    AllQuery, BooleanQuery, ConstScoreQuery, EmptyQuery, Occur, PhraseQuery, Query as Compiled, RangeQuery,
    TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::termdict::TermDictionary;
use tantivy::{Searcher, Term};

use super::query::{Place, Published, Query};
use super::schema::Fields;
use super::words::forms::{base, beginning};

pub(super) fn compile(
    query: &Query,
    fields: &Fields,
    searcher: &Searcher,
) -> tantivy::Result<Box<dyn Compiled>> {
    Compiler { fields, searcher }.query(query)
}

struct Compiler<'a> {
    fields: &'a Fields,
    searcher: &'a Searcher,
}

type Boxed = Box<dyn Compiled>;

impl Compiler<'_> {
    /// The depth of a query is bounded where it is parsed.
    fn query(&self, query: &Query) -> tantivy::Result<Boxed> {
        match query {
            Query::Word(place, word) => self.in_fields(*place, |field| self.word(field, word)),
            Query::Phrase(place, words) => self.in_fields(*place, |field| Ok(phrase(field, words))),
            Query::Person(name) => Ok(unranked(term(self.fields.person, name, IndexRecordOption::Basic))),
            Query::Published(range) => Ok(self.published(*range)),
            Query::All(parts) => self.all(parts),
            Query::Any(parts) => {
                let parts: tantivy::Result<Vec<_>> = parts.iter().map(|part| self.query(part)).collect();
                Ok(any(parts?))
            }
            Query::Not(_) => self.all(std::slice::from_ref(query)),
        }
    }

    fn in_fields(
        &self,
        place: Place,
        query: impl Fn(Field) -> tantivy::Result<Boxed>,
    ) -> tantivy::Result<Boxed> {
        match place {
            Place::Report => Ok(any(vec![query(self.fields.text)?, query(self.fields.title)?])),
            Place::Title => query(self.fields.title),
            Place::Outlet => Ok(unranked(query(self.fields.outlet)?)),
        }
    }

    /// What is denied is taken away from what is asked for, or from everything.
    fn all(&self, parts: &[Query]) -> tantivy::Result<Boxed> {
        let mut clauses = Vec::new();
        for part in parts {
            clauses.push(match part {
                Query::Not(denied) => (Occur::MustNot, self.query(denied)?),
                part => (Occur::Must, self.query(part)?),
            });
        }
        if parts.iter().all(|part| matches!(part, Query::Not(_))) {
            clauses.push((Occur::Must, unranked(Box::new(AllQuery))));
        }
        Ok(Box::new(BooleanQuery::new(clauses)))
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
        let ranked = IndexRecordOption::WithFreqs;
        Ok(any(forms.iter().map(|form| term(field, form, ranked)).collect()))
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

fn phrase(field: Field, words: &[String]) -> Boxed {
    match words {
        [] => Box::new(EmptyQuery),
        [word] => term(field, word, IndexRecordOption::WithFreqs),
        words => {
            let terms = words.iter().map(|word| Term::from_field_text(field, word)).collect();
            Box::new(PhraseQuery::new(terms))
        }
    }
}

fn term(field: Field, word: &str, record: IndexRecordOption) -> Boxed {
    Box::new(TermQuery::new(Term::from_field_text(field, word), record))
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
