//! A figure as an answer to a question.
//!
//! Comes in: a figure of a member, with the words around it. Goes out: its claim, and what the question must
//! be: what is counted, what befell it, in which unit, where. Refuses to know the other answers.

use dateline_types::{Claim, DateValue, Figure, FigureStatus, Span};

use crate::content::Content;
use crate::fates::{Fate, fate_of};
use crate::keyed::mix;
use crate::measure::measure;
use crate::member::Member;
use crate::range::Range;
use crate::words::{Word, key_of, tells, words};

/// So many words on either side of a figure, or of what it counts, may tell a fate.
const FATE_REACH: usize = 8;
/// A sentence with fewer content words is understood from the one before it.
const SHORT_CONTEXT: usize = 4;
/// Claims of one thing whose sentences share fewer content words answer different questions.
const FEWEST_SHARED: usize = 2;
/// The share of the shorter context that must be in both.
const CONTEXT_SHARED: f64 = 0.2;
/// As much where no noun says what is counted: two sums of money are seldom answers to one question.
const NAMELESS_SHARED: f64 = 0.5;
/// The unit of shares, whatever they are of.
const PERCENT: &str = "percent";

/// Nouns that count anybody; so does a word for their fate ("deaths").
const PEOPLE: &[&str] = &["people", "individuals", "person", "persons", "victims"];

/// Words by which a sentence says for what extent its figure holds.
#[rustfmt::skip]
const SCOPES: &[&str] = &[
    "abroad", "alone", "altogether", "annually", "countrywide", "daily", "globally", "monthly", "nationally",
    "nationwide", "overall", "overnight", "regionally", "statewide", "total", "weekly", "worldwide", "yearly",
];

/// Words that take a share away: 30 percent cut are 70 percent left.
#[rustfmt::skip]
const TAKING: &[&str] = &[
    "cut", "cuts", "cutting", "decline", "declined", "discount", "drop", "dropped", "fall", "fallen", "fell",
    "less", "lose", "loses", "loss", "lost", "off", "reduce", "reduced", "reduces", "reduction", "shrank",
    "slash", "slashed", "slashes",
];

/// A claim and what it answers.
pub(crate) struct Answer {
    pub(crate) claim: Claim,
    /// The member and the sentence: one sentence never answers one question twice.
    pub(crate) sentence: (usize, Option<Span>),
    /// Claims of different kinds never answer one question.
    pub(crate) kind: u64,
    /// The words of extent around it.
    pub(crate) scope: Vec<u64>,
    /// The day it holds for.
    pub(crate) day: Option<i32>,
    /// Where the truth may lie.
    range: Range,
    context: Content,
    /// What is counted: the key of the noun.
    head: u64,
    /// Of a share: whether it is taken away or left.
    share: Option<Share>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Share {
    Taken,
    Left,
}

impl Answer {
    /// The answer that a figure of the member of this number gives.
    pub(crate) fn of(member: Member<'_>, number: usize, figure: &Figure) -> Self {
        let sentence = member.sentence(figure.span);
        let text =
            [sentence, of_sentence(member, figure)].into_iter().flatten().map(|span| member.words(span));
        let as_of = as_of(member, figure);
        let claim = claim(member, figure, as_of);
        Self {
            sentence: (number, sentence),
            kind: kind(member, figure),
            head: key_of(&head(figure)),
            scope: keys_among(text.clone(), SCOPES),
            share: share(text.clone(), figure),
            context: full_context(member, figure, text),
            day: as_of.and_then(DateValue::day_number).or(member.day),
            range: Range::of(&claim, member.words(figure.span)),
            claim,
        }
    }

    /// How much the contexts of two claims of one kind share, if that is enough.
    pub(crate) fn likeness(&self, other: &Self) -> Option<f64> {
        let shared = self.context.shared(&other.context);
        let contained = self.context.contained(&other.context);
        let few = self.context.len().min(other.context.len()) < FEWEST_SHARED;
        let enough =
            if few { contained >= 1.0 } else { shared >= FEWEST_SHARED && contained >= self.share_needed() };
        let one_thing = self.share.is_none() || self.head == other.head;
        (enough && one_thing || shared > FEWEST_SHARED && self.complements(other)).then_some(contained)
    }

    fn share_needed(&self) -> f64 {
        if self.head == key_of("") { NAMELESS_SHARED } else { CONTEXT_SHARED }
    }

    pub(crate) fn is_reported(&self) -> bool {
        self.claim.status == FigureStatus::Reported
    }

    /// Whether one truth satisfies both.
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        self.range.meets(other.range) || self.complements(other)
    }

    /// Whether one is the share that the other leaves.
    fn complements(&self, other: &Self) -> bool {
        let whole = self.claim.value.get() + other.claim.value.get();
        self.share.is_some()
            && other.share.is_some()
            && self.share != other.share
            && (whole - 100.0).abs() < 0.01
    }
}

fn claim(member: Member<'_>, figure: &Figure, as_of: Option<DateValue>) -> Claim {
    Claim {
        report: member.id(),
        span: figure.span,
        value: figure.value,
        value_high: figure.value_high,
        bound: figure.bound,
        status: figure.status,
        giver: giver(member, figure),
        as_of,
    }
}

/// The day a figure holds for: what the report says, else the day of print.
fn as_of(member: Member<'_>, figure: &Figure) -> Option<DateValue> {
    let said = figure.as_of.map(|as_of| as_of.value);
    said.or_else(|| Some(member.annotated.report.published?.value.date()))
}

fn giver(member: Member<'_>, figure: &Figure) -> Option<String> {
    if let Some(name) = figure.giver.and_then(|giver| member.entity_name(giver)) {
        return Some(name.to_owned());
    }
    let words: Vec<&str> = figure.given_in.iter().map(|&span| member.words(span)).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The sentence that holds what is counted, where it is another one.
fn of_sentence(member: Member<'_>, figure: &Figure) -> Option<Span> {
    let of = member.sentence(figure.of.as_ref()?.span);
    of.filter(|_| of != member.sentence(figure.span))
}

/// What kind of thing is counted, what befell it, and in which unit. Shares are of one kind: what is cut from
/// one thing may be left of another.
fn kind(member: Member<'_>, figure: &Figure) -> u64 {
    let unit = key_of(figure.unit.as_deref().unwrap_or_default());
    if is_share(figure) {
        return unit;
    }
    let head = head(figure);
    let someone = PEOPLE.contains(&head.as_str()) || fate_of(&head).is_some();
    let head = if someone { key_of(PEOPLE[0]) } else { key_of(&head) };
    let fate = fate(member, figure).map_or(0, |fate| mix(fate as u64 + 1));
    mix(head ^ fate ^ unit.rotate_left(17) ^ measure(member, figure).rotate_left(31))
}

/// The noun itself: "cartons" of "wet cartons of cigarettes".
fn head(figure: &Figure) -> String {
    let of = figure.of.as_ref().map_or("", |of| of.text.as_str());
    let before_of = of.split(" of ").next().unwrap_or(of);
    words(before_of).last().map_or_else(String::new, |head| head.text.to_lowercase())
}

fn is_share(figure: &Figure) -> bool {
    figure.unit.as_deref() == Some(PERCENT)
}

/// The fate told nearest to the figure or to the noun it counts.
fn fate(member: Member<'_>, figure: &Figure) -> Option<Fate> {
    let sentence = member.sentence(figure.span)?;
    let told: Vec<Word<'_>> = words(member.words(sentence)).collect();
    let place = |span: Span| {
        let at = span.start().checked_sub(sentence.start())?;
        sentence.contains(span).then(|| told.partition_point(|word| word.span.start() < at))
    };
    let anchors = [place(figure.span), figure.of.as_ref().and_then(|of| place(of.span))];
    let distance = |at: usize| anchors.iter().flatten().map(|anchor| anchor.abs_diff(at)).min();
    let fates = told.iter().enumerate().filter_map(|(at, word)| {
        let fate = fate_of(&word.text.to_lowercase())?;
        Some((distance(at).filter(|&distance| distance <= FATE_REACH)?, fate))
    });
    fates.min().map(|(_, fate)| fate)
}

/// The context of a figure, with the sentence before where its own says little.
fn full_context<'a>(
    member: Member<'a>,
    figure: &Figure,
    texts: impl Iterator<Item = &'a str> + Clone,
) -> Content {
    let own = context(texts.clone(), figure);
    if own.len() >= SHORT_CONTEXT {
        return own;
    }
    let before = member.sentence(figure.span).and_then(|sentence| member.sentence_before(sentence));
    context(texts.chain(before.map(|span| member.words(span))), figure)
}

/// The content words around a figure, without numbers and without what it counts.
fn context<'a>(texts: impl Iterator<Item = &'a str>, figure: &Figure) -> Content {
    let of = Content::of(figure.of.as_ref().map_or("", |of| of.text.as_str()));
    let around = texts.flat_map(words).filter(|word| {
        let lower = word.text.to_lowercase();
        !word.text.starts_with(|sign: char| sign.is_ascii_digit()) && fate_of(&lower).is_none()
    });
    let keys = around.map(Word::key).filter(|&key| tells(key) && !of.keys().contains(&key));
    Content::of_keys(keys.collect())
}

/// Whether a share is taken away or left; `None` of anything else.
fn share<'a>(texts: impl Iterator<Item = &'a str>, figure: &Figure) -> Option<Share> {
    let taken = || !keys_among(texts, TAKING).is_empty();
    is_share(figure).then(|| if taken() { Share::Taken } else { Share::Left })
}

/// The keys of those words of a list that stand in these sentences, each once.
fn keys_among<'a>(texts: impl Iterator<Item = &'a str>, list: &[&str]) -> Vec<u64> {
    let lower = texts.flat_map(words).map(|word| word.text.to_lowercase());
    let mut keys: Vec<u64> =
        lower.filter(|word| list.contains(&word.as_str())).map(|word| key_of(&word)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}
