//! Statements: one utterance, however many outlets print it and however they cut it.
//!
//! Comes in: the quotes of the members and the people behind them. Goes out: statements, each with every
//! place where it stands. Refuses to join like words by another person or on another occasion.

use dateline_types::{
    EntityId, Mode, NonEmpty, Quote, QuoteKind, Speaker, Statement, StatementIn, TimexType,
};

use crate::content::Passage;
use crate::keyed::KeyMap;
use crate::member::Member;
use crate::people::People;
use crate::words::{Word, key_of, words};

/// So many words in the same order are one utterance whenever they are printed.
const VERBATIM: usize = 8;
/// The share of the shorter utterance's runs of words that must stand in the longer one.
const RUNS_SHARED: f64 = 0.5;
/// The share of content words that must be shared where the runs differ.
const WORDS_SHARED: f64 = 0.6;
/// At least so many content words must be shared where the runs differ.
const FEWEST_SHARED: usize = 3;
/// Outlets print one utterance on up to so many days.
const DAYS_OF_PRINT: i32 = 2;
/// A word leads to at most so many statements, the latest ones.
const STATEMENTS_BY_WORD: usize = 64;

/// An utterance is compared with only so many cuts of a statement, the first ones.
const CUTS_COMPARED: usize = 16;

/// Words that turn what is said around.
const NEGATIONS: &[&str] = &["cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing"];

/// A quote that may become part of a statement.
#[derive(Debug)]
struct Utterance {
    member: usize,
    speaker: Who,
    passage: Passage,
    direct: bool,
    /// Whether it says that something is not so.
    negates: bool,
    occasion: Occasion,
}

/// Who is behind a quote, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Who {
    Person(usize),
    /// An entity that is no person, or a source that is no entity, by its folded words.
    Named(u64),
    Unknown,
}

/// When something was said.
#[derive(Clone, Copy, Debug)]
struct Occasion {
    day: Option<i32>,
    /// Whether the sentence names the day; else it is the day of print.
    named: bool,
}

/// The statements of these members, in order of their first words.
pub(crate) fn statements(members: &[Member<'_>], people: &People) -> Vec<Statement> {
    let mut gathered = Gathered::default();
    for (number, member) in members.iter().enumerate() {
        let quotes = member.annotations().map_or(&[][..], |annotations| &annotations.quotes);
        for quote in quotes.iter().filter(|quote| is_utterance(quote)) {
            let utterance = utterance(*member, number, quote, people);
            let place = gathered.place(&utterance);
            gathered
                .add(place, utterance, &pieces(*member, quote), || speaker(*member, number, quote, people));
        }
    }
    gathered.statements
}

fn is_utterance(quote: &Quote) -> bool {
    matches!(quote.mode, Mode::Speech | Mode::Denied)
}

/// Statements while the quotes are read.
#[derive(Default)]
struct Gathered {
    statements: Vec<Statement>,
    utterances: Vec<Vec<Utterance>>,
    by_word: KeyMap<Vec<usize>>,
}

impl Gathered {
    /// The statement to which an utterance belongs: the one most like it, else a new one.
    fn place(&self, utterance: &Utterance) -> usize {
        let likeness = |place: usize| {
            let said = self.utterances[place]
                .iter()
                .take(CUTS_COMPARED)
                .filter_map(|other| utterance.likeness(other));
            said.max_by(f64::total_cmp).map(|likeness| (likeness, place))
        };
        let best = self.candidates(utterance).into_iter().filter_map(likeness);
        let best = best.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        best.map_or(self.statements.len(), |(_, place)| place)
    }

    /// The statements that share a content word with an utterance.
    fn candidates(&self, utterance: &Utterance) -> Vec<usize> {
        let keys = utterance.passage.content.keys();
        let mut places: Vec<usize> =
            keys.iter().filter_map(|key| self.by_word.get(key)).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    fn add(
        &mut self,
        place: usize,
        utterance: Utterance,
        pieces: &NonEmpty<StatementIn>,
        speaker: impl FnOnce() -> Speaker,
    ) {
        for &key in utterance.passage.content.keys() {
            let places = self.by_word.entry(key).or_default();
            if places.last() != Some(&place) && places.len() < STATEMENTS_BY_WORD {
                places.push(place);
            }
        }
        if let Some(statement) = self.statements.get_mut(place) {
            let new = pieces.iter().filter(|piece| !stands_in(&statement.within, piece));
            new.cloned().collect::<Vec<_>>().into_iter().for_each(|piece| statement.within.push(piece));
            self.utterances[place].push(utterance);
        } else {
            self.statements.push(Statement { speaker: speaker(), within: pieces.clone() });
            self.utterances.push(vec![utterance]);
        }
    }
}

/// Whether the words of a piece stand in one that is there already ("his wish that it rain" holds "that it rain").
fn stands_in(there: &NonEmpty<StatementIn>, piece: &StatementIn) -> bool {
    there.iter().any(|other| other.report == piece.report && other.span.contains(piece.span))
}

impl Utterance {
    /// How alike two utterances are, if they are one.
    fn likeness(&self, other: &Self) -> Option<f64> {
        if self.speaker.differs_from(&other.speaker) {
            return None;
        }
        let runs = self.passage.runs_contained(&other.passage);
        let shorter = self.passage.keys.len().min(other.passage.keys.len());
        if runs >= RUNS_SHARED && shorter >= VERBATIM && self.direct && other.direct {
            return Some(1.0 + runs);
        }
        if !self.speaker.is_known() || self.speaker != other.speaker || !self.same_occasion(other) {
            return None;
        }
        if runs < 1.0 && self.negates != other.negates {
            return None;
        }
        if runs >= RUNS_SHARED && self.passage.content.shared(&other.passage.content) > 0 {
            return Some(runs);
        }
        let (mine, theirs) = (&self.passage.content, &other.passage.content);
        let words = mine.contained(theirs);
        (words >= WORDS_SHARED && mine.shared(theirs) >= FEWEST_SHARED).then_some(words)
    }

    /// Two days that are named must be one; a day of print may lie a little off.
    fn same_occasion(&self, other: &Self) -> bool {
        let (Some(a), Some(b)) = (self.occasion.day, other.occasion.day) else { return true };
        let slack = if self.occasion.named && other.occasion.named { 0 } else { DAYS_OF_PRINT };
        self.member == other.member || (a - b).abs() <= slack
    }
}

impl Who {
    fn is_known(&self) -> bool {
        *self != Self::Unknown
    }

    /// Whether the two are known to be two: two persons, or two names. "The aide" may be a person.
    fn differs_from(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Person(a), Self::Person(b)) if a != b)
    }
}

fn utterance(member: Member<'_>, number: usize, quote: &Quote, people: &People) -> Utterance {
    let text = || quote.content.iter().map(|&span| member.words(span));
    Utterance {
        member: number,
        speaker: who(member, number, quote, people),
        passage: Passage::of(text()),
        negates: text().flat_map(words).any(is_negation),
        direct: quote.kind == QuoteKind::Direct,
        occasion: occasion(member, quote),
    }
}

fn is_negation(word: Word<'_>) -> bool {
    let lower = word.text.to_lowercase();
    NEGATIONS.contains(&lower.as_str()) || lower.ends_with("n't") || lower.ends_with("n’t")
}

fn who(member: Member<'_>, number: usize, quote: &Quote, people: &People) -> Who {
    if let Some(person) = quote.speaker.and_then(|speaker| people.place_of(number, speaker)) {
        return Who::Person(person);
    }
    name_of(member, quote.speaker, quote).map_or(Who::Unknown, |name| Who::Named(folded(&name)))
}

/// The name of the entity, else the words of the source.
fn name_of(member: Member<'_>, speaker: Option<EntityId>, quote: &Quote) -> Option<String> {
    if let Some(name) = speaker.and_then(|speaker| member.entity_name(speaker)) {
        return Some(name.to_owned());
    }
    let source: Vec<&str> = quote.source.iter().map(|&span| member.words(span)).collect();
    (!source.is_empty()).then(|| source.join(" "))
}

/// "The ministry" and "ministry" are one.
fn folded(name: &str) -> u64 {
    let lower = name.to_lowercase();
    key_of(lower.strip_prefix("the ").unwrap_or(&lower))
}

/// The day the sentence names for the saying, else the day of print.
fn occasion(member: Member<'_>, quote: &Quote) -> Occasion {
    let print = Occasion { day: member.day, named: false };
    let Some(sentence) = member.sentence(*quote.content.last()) else { return print };
    let timexes = member.annotations().map_or(&[][..], |annotations| &annotations.timexes);
    let first = timexes.partition_point(|timex| timex.span.start() < sentence.start());
    let outside = timexes[first..]
        .iter()
        .take_while(|timex| timex.span.start() < sentence.end())
        .filter(|timex| timex.kind == TimexType::Date && timex.from == timex.to)
        .filter(|timex| !quote.content.iter().any(|content| content.overlaps(timex.span)));
    let mut days = outside.filter_map(|timex| timex.from?.day_number());
    days.next().map_or(print, |day| Occasion { day: Some(day), named: true })
}

fn pieces(member: Member<'_>, quote: &Quote) -> NonEmpty<StatementIn> {
    let piece = |span| StatementIn { report: member.id(), span, kind: quote.kind };
    quote.content.clone().map(piece)
}

fn speaker(member: Member<'_>, number: usize, quote: &Quote, people: &People) -> Speaker {
    let person = quote.speaker.and_then(|speaker| people.place_of(number, speaker));
    match person.map(|place| &people.list[place]) {
        Some(person) => Speaker { name: Some(person.name.clone()), person: Some(person.id.clone()) },
        None => Speaker { name: name_of(member, quote.speaker, quote), person: None },
    }
}

#[cfg(test)]
mod tests {
    use dateline_types::{Annotated, QuoteKind};

    use super::statements;
    use crate::member::Member;
    use crate::people::People;
    use crate::written::{Written, placed, report};

    /// How many pieces each statement of these reports has.
    fn pieces(reports: Vec<Written>) -> Vec<usize> {
        let reports: Vec<Annotated> = reports.into_iter().map(Written::build).collect();
        let placements: Vec<_> = reports.iter().map(|report| placed(report, "a")).collect();
        let members: Vec<_> = reports.iter().zip(&placements).map(|(r, p)| Member::of(r, p)).collect();
        let statements = statements(&members, &People::of(&members));
        statements.iter().map(|statement| statement.within.len()).collect()
    }

    const LONG: &str =
        "\"We will not go to the island this winter, whatever they offer us,\" Mara Lindqvist said.";

    #[test]
    fn an_utterance_is_one_however_it_is_cut() {
        let whole = report("a", LONG).person("Mara Lindqvist");
        let cut =
            report("b", "Lindqvist said they would stay \"whatever they offer us\".").person("Lindqvist");
        let content = "We will not go to the island this winter, whatever they offer us";
        assert_eq!(
            pieces(vec![
                whole.quote(QuoteKind::Direct, content, "Mara Lindqvist"),
                cut.quote(QuoteKind::Direct, "whatever they offer us", "Lindqvist"),
            ]),
            [2]
        );
    }

    #[test]
    fn a_paraphrase_belongs_to_the_quotation() {
        let content = "We will not go to the island this winter, whatever they offer us";
        let whole = report("a", LONG).person("Mara Lindqvist");
        let told =
            report("b", "Lindqvist said she would not go to the island this winter.").person("Lindqvist");
        assert_eq!(
            pieces(vec![
                whole.quote(QuoteKind::Direct, content, "Mara Lindqvist"),
                told.quote(QuoteKind::Indirect, "she would not go to the island this winter", "Lindqvist"),
            ]),
            [2]
        );
    }

    #[test]
    fn like_words_of_another_person_are_another_statement() {
        let said = |id, name: &str| {
            report(id, &format!("\"We will stay on the island,\" {name} said.")).person(name).quote(
                QuoteKind::Direct,
                "We will stay on the island",
                name,
            )
        };
        assert_eq!(pieces(vec![said("a", "Mara Lindqvist"), said("b", "Jon Ferrand")]), [1, 1]);
    }

    #[test]
    fn like_words_on_another_occasion_are_another_statement() {
        let said = |id, day: &str| {
            report(id, "\"We will stay here,\" Mara Lindqvist said.")
                .published(day)
                .person("Mara Lindqvist")
                .quote(QuoteKind::Direct, "We will stay here", "Mara Lindqvist")
        };
        assert_eq!(pieces(vec![said("a", "2030-05-14"), said("b", "2030-05-15")]), [2]);
        assert_eq!(pieces(vec![said("a", "2030-05-14"), said("b", "2030-06-20")]), [1, 1]);
    }

    #[test]
    fn a_denial_and_an_admission_are_two() {
        let said = |id, words: &str| {
            report(id, &format!("\"{words},\" Mara Lindqvist said.")).person("Mara Lindqvist").quote(
                QuoteKind::Direct,
                words,
                "Mara Lindqvist",
            )
        };
        let reports = vec![said("a", "We never tested that pump"), said("b", "We tested that pump twice")];
        assert_eq!(pieces(reports), [1, 1]);
    }

    #[test]
    fn a_quotation_split_by_its_tag_is_one_entry() {
        let split = report("a", "\"We stay,\" Mara Lindqvist said, \"until the ferry comes.\"")
            .person("Mara Lindqvist")
            .quote(QuoteKind::Direct, "We stay ... until the ferry comes", "Mara Lindqvist");
        assert_eq!(pieces(vec![split]), [2]);
    }
}
