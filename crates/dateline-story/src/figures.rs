//! Figures of several reports, side by side.
//!
//! Comes in: the figures of the members, with their sentences. Goes out: claims that answer one question,
//! joined, and how they stand to one another. Refuses to say who is right, and never joins equal numbers of
//! different things.

use dateline_types::{Claim, DateValue, Figure, FigureStatus, NonEmpty, Relation, Span, StoryFigure};

use crate::calendar::day_number;
use crate::content::Content;
use crate::fates::{Fate, fate_of};
use crate::keyed::{KeyMap, mix};
use crate::member::Member;
use crate::range::Range;
use crate::words::{Word, key_of, words};

/// So many words on either side of a figure, or of what it counts, may tell a fate.
const FATE_REACH: usize = 5;
/// Claims of one thing whose sentences share fewer content words answer different questions.
const FEWEST_SHARED: usize = 2;
/// A claim is compared with only so many questions of its kind, the latest ones.
const QUESTIONS_COMPARED: usize = 256;
/// And with only so many answers of each.
const ANSWERS_COMPARED: usize = 16;
/// The share of the shorter context that must be in both.
const CONTEXT_SHARED: f64 = 0.2;
/// Words by which a sentence says for what extent its figure holds.
const SCOPES: &[&str] = &[
    "abroad",
    "alone",
    "altogether",
    "annually",
    "countrywide",
    "daily",
    "globally",
    "monthly",
    "nationally",
    "nationwide",
    "overall",
    "overnight",
    "regionally",
    "statewide",
    "total",
    "weekly",
    "worldwide",
    "yearly",
];

/// Nouns that count anybody; so does a word for their fate ("deaths").
const PEOPLE: &[&str] = &["people", "individuals", "person", "persons", "victims"];

/// A claim and what it answers.
struct Answer {
    claim: Claim,
    sentence: (usize, Option<Span>),
    kind: u64,
    context: Content,
    scope: Vec<u64>,
    day: Option<i32>,
}

/// A question while the claims are read.
type Question = Vec<Answer>;

/// The figures of these members, in order of their first claims.
pub(crate) fn figures(members: &[Member<'_>]) -> Vec<StoryFigure> {
    let mut questions: Vec<Question> = Vec::new();
    let mut by_kind: KeyMap<Vec<usize>> = KeyMap::default();
    let mut names: Vec<(Option<String>, Option<String>)> = Vec::new();
    for (number, member) in members.iter().enumerate() {
        let figures = member.annotations().map_or(&[][..], |annotations| &annotations.figures);
        for figure in figures {
            let answer = answer(*member, number, figure);
            let places = by_kind.entry(answer.kind).or_default();
            if let Some(place) = question_of(&questions, places, &answer) {
                questions[place].push(answer);
            } else {
                places.push(questions.len());
                questions.push(vec![answer]);
                names.push((figure.of.as_ref().map(|of| of.text.clone()), figure.unit.clone()));
            }
        }
    }
    questions.into_iter().zip(names).filter_map(|(question, (of, unit))| told(question, of, unit)).collect()
}

/// Of the questions of a kind, the one that this claim answers best.
fn question_of(questions: &[Question], places: &[usize], answer: &Answer) -> Option<usize> {
    let likeness = |&place: &usize| {
        let latest = || questions[place].iter().rev().take(ANSWERS_COMPARED);
        let same_sentence = latest().any(|other| other.sentence == answer.sentence);
        let alike = latest().filter_map(|other| other.likeness(answer)).max_by(f64::total_cmp);
        alike.filter(|_| !same_sentence).map(|alike| (alike, place))
    };
    let best = places.iter().rev().take(QUESTIONS_COMPARED).filter_map(likeness);
    best.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).map(|(_, place)| place)
}

impl Answer {
    /// How much the contexts of two claims of one kind share, if that is enough.
    fn likeness(&self, other: &Self) -> Option<f64> {
        let shared = self.context.shared(&other.context);
        let contained = self.context.contained(&other.context);
        let few = self.context.len().min(other.context.len()) < FEWEST_SHARED;
        let enough =
            if few { contained >= 1.0 } else { shared >= FEWEST_SHARED && contained >= CONTEXT_SHARED };
        enough.then_some(contained)
    }

    fn is_reported(&self) -> bool {
        self.claim.status == FigureStatus::Reported
    }

    fn agrees(&self, other: &Self) -> bool {
        Range::of(&self.claim).meets(Range::of(&other.claim))
    }
}

/// The figure that a question's claims make: what is reported first, by date, then what is foreseen or wished.
fn told(mut question: Question, of: Option<String>, unit: Option<String>) -> Option<StoryFigure> {
    question.sort_by_key(|answer| (!answer.is_reported(), answer.day));
    let reported = question.iter().filter(|answer| answer.is_reported()).count();
    let judged = if reported > 0 { &question[..reported] } else { &question[..] };
    let relation = relation(judged);
    let claims = NonEmpty::from_vec(question.into_iter().map(|answer| answer.claim).collect())?;
    Some(StoryFigure { of, unit, relation, claims })
}

/// How these claims stand to one another.
fn relation(answers: &[Answer]) -> Relation {
    if answers.len() < 2 {
        return Relation::Single;
    }
    let pairs = || answers.iter().enumerate().flat_map(|(at, a)| answers[..at].iter().map(move |b| (a, b)));
    let clashes = || pairs().filter(|(a, b)| !a.agrees(b));
    if clashes().next().is_none() {
        Relation::Same
    } else if clashes().all(|(a, b)| a.scope != b.scope || a.claim.status != b.claim.status) {
        Relation::DifferentScope
    } else if clashes().all(|(a, b)| a.day.is_some() && b.day.is_some() && a.day != b.day) {
        Relation::Update
    } else {
        Relation::Conflict
    }
}

fn answer(member: Member<'_>, number: usize, figure: &Figure) -> Answer {
    let sentence = member.sentence(figure.span);
    let of_sentence =
        figure.of.as_ref().and_then(|of| member.sentence(of.span)).filter(|&of| Some(of) != sentence);
    let text = [sentence, of_sentence].into_iter().flatten().map(|span| member.words(span));
    let as_of = as_of(member, figure);
    Answer {
        sentence: (number, sentence),
        kind: kind(member, figure),
        context: context(text.clone(), figure),
        scope: scope(text),
        day: as_of.and_then(day_number).or(member.day),
        claim: claim(member, figure, as_of),
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

/// What kind of thing is counted, what befell it, and in which unit.
fn kind(member: Member<'_>, figure: &Figure) -> u64 {
    let of = figure.of.as_ref().map_or("", |of| of.text.as_str());
    let head = words(of).last().map_or_else(String::new, |head| head.text.to_lowercase());
    let someone = PEOPLE.contains(&head.as_str()) || fate_of(&head).is_some();
    let head = if someone { key_of(PEOPLE[0]) } else { key_of(&head) };
    let fate = fate(member, figure).map_or(0, |fate| mix(fate as u64 + 1));
    mix(head ^ fate ^ key_of(figure.unit.as_deref().unwrap_or_default()).rotate_left(17))
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

/// The content words around a figure, without numbers and without what it counts.
fn context<'a>(texts: impl Iterator<Item = &'a str>, figure: &Figure) -> Content {
    let of = Content::of(figure.of.as_ref().map_or("", |of| of.text.as_str()));
    let around = texts.flat_map(words).filter(|word| {
        let lower = word.text.to_lowercase();
        !word.text.starts_with(|sign: char| sign.is_ascii_digit()) && fate_of(&lower).is_none()
    });
    let keys = around.map(Word::key).filter(|&key| crate::words::tells(key) && !of.keys().contains(&key));
    Content::of_keys(keys.collect())
}

/// The words of extent in these sentences.
fn scope<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<u64> {
    let lower = texts.flat_map(words).map(|word| word.text.to_lowercase());
    let mut scope: Vec<u64> =
        lower.filter(|word| SCOPES.contains(&word.as_str())).map(|word| key_of(&word)).collect();
    scope.sort_unstable();
    scope.dedup();
    scope
}

#[cfg(test)]
mod tests {
    use dateline_types::{Annotated, Bound, FigureStatus, Relation};

    use super::figures;
    use crate::member::Member;
    use crate::written::{Written, placed, report};

    fn told(reports: Vec<Written>) -> Vec<(Relation, Vec<f64>)> {
        let reports: Vec<Annotated> = reports.into_iter().map(Written::build).collect();
        let placements: Vec<_> = reports.iter().map(|report| placed(report, "a")).collect();
        let members: Vec<_> = reports.iter().zip(&placements).map(|(r, p)| Member::of(r, p)).collect();
        let figures = figures(&members).into_iter();
        figures.map(|f| (f.relation, f.claims.iter().map(|claim| claim.value.get()).collect())).collect()
    }

    fn sheep(id: &str, day: &str, number: &str, value: f64) -> Written {
        report(id, &format!("The storm on Ostrand drowned {number} sheep, farmers said."))
            .published(day)
            .figure(number, value, "sheep")
    }

    #[test]
    fn differing_bounds_agree() {
        let more =
            sheep("a", "2030-05-14", "more than 940", 940.0).with(Bound::MoreThan, FigureStatus::Reported);
        assert_eq!(
            told(vec![more, sheep("b", "2030-05-14", "950", 950.0)]),
            [(Relation::Same, vec![940.0, 950.0])]
        );
    }

    #[test]
    fn a_later_number_replaces_an_earlier_one() {
        let reports = vec![sheep("a", "2030-05-14", "940", 940.0), sheep("b", "2030-05-16", "1,200", 1200.0)];
        assert_eq!(told(reports)[0].0, Relation::Update);
    }

    #[test]
    fn two_numbers_of_one_day_conflict() {
        let reports = vec![sheep("a", "2030-05-14", "940", 940.0), sheep("b", "2030-05-14", "1,200", 1200.0)];
        assert_eq!(told(reports)[0].0, Relation::Conflict);
    }

    #[test]
    fn a_forecast_never_conflicts_and_stands_behind() {
        let forecast = sheep("a", "2030-05-14", "1,500", 1500.0).with(Bound::Exact, FigureStatus::Forecast);
        let reports = vec![forecast, sheep("b", "2030-05-14", "940", 940.0)];
        assert_eq!(told(reports), [(Relation::Single, vec![940.0, 1500.0])]);
    }

    #[test]
    fn equal_numbers_of_different_things_are_never_joined() {
        let cows =
            report("b", "The storm on Ostrand drowned 940 cows, farmers said.").figure("940", 940.0, "cows");
        assert_eq!(told(vec![sheep("a", "2030-05-14", "940", 940.0), cows]).len(), 2);
    }

    #[test]
    fn the_dead_and_the_injured_are_two_questions() {
        let a = report("a", "The storm on Ostrand killed 12 people and injured 30 people.")
            .figure("12", 12.0, "people")
            .figure("30", 30.0, "people");
        let b = report("b", "There were 12 deaths in the storm on Ostrand.").figure("12", 12.0, "deaths");
        assert_eq!(told(vec![a, b]), [(Relation::Same, vec![12.0, 12.0]), (Relation::Single, vec![30.0])]);
    }

    #[test]
    fn another_extent_is_no_conflict() {
        let all = report("b", "The storm drowned 4,000 sheep nationwide, Ostrand farmers said.")
            .published("2030-05-14")
            .figure("4,000", 4000.0, "sheep");
        let reports = vec![sheep("a", "2030-05-14", "940", 940.0), all];
        assert_eq!(told(reports)[0].0, Relation::DifferentScope);
    }

    #[test]
    fn the_unit_must_be_the_same() {
        let paid = |id, unit| {
            report(id, "Ostrand paid 40 for the storm damage.").figure("40", 40.0, "damage").unit(unit)
        };
        assert_eq!(told(vec![paid("a", "EUR"), paid("b", "USD")]).len(), 2);
    }
}
