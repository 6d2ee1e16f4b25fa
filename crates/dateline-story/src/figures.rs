//! Figures of several reports, side by side.
//!
//! Comes in: the figures of the members. Goes out: claims that answer one question, joined, and how they stand
//! to one another. Refuses to say who is right, and never joins equal numbers of different things.

use dateline_types::{NonEmpty, Relation, StoryFigure};

use crate::answer::Answer;
use crate::keyed::KeyMap;
use crate::member::Member;

/// A claim is compared with only so many questions of its kind, the latest ones.
const QUESTIONS_COMPARED: usize = 256;
/// And with only so many answers of each.
const ANSWERS_COMPARED: usize = 16;

/// A question while the claims are read: what it is about, and what answers it.
struct Question {
    of: Option<String>,
    unit: Option<String>,
    answers: Vec<Answer>,
}

/// The figures of these members, in order of their first claims.
pub(crate) fn figures(members: &[Member<'_>]) -> Vec<StoryFigure> {
    let mut questions: Vec<Question> = Vec::new();
    let mut by_kind: KeyMap<Vec<usize>> = KeyMap::default();
    for (number, member) in members.iter().enumerate() {
        let figures = member.annotations().map_or(&[][..], |annotations| &annotations.figures);
        for figure in figures {
            let answer = Answer::of(*member, number, figure);
            let places = by_kind.entry(answer.kind).or_default();
            if let Some(place) = question_of(&questions, places, &answer) {
                questions[place].answers.push(answer);
            } else {
                places.push(questions.len());
                let of = figure.of.as_ref().map(|of| of.text.clone());
                questions.push(Question { of, unit: figure.unit.clone(), answers: vec![answer] });
            }
        }
    }
    questions.into_iter().filter_map(Question::told).collect()
}

/// Of the questions of a kind, the one that this claim answers best.
fn question_of(questions: &[Question], places: &[usize], answer: &Answer) -> Option<usize> {
    let likeness = |&place: &usize| {
        let latest = || questions[place].answers.iter().rev().take(ANSWERS_COMPARED);
        // A sentence may give the count and the forecast of one thing, never two counts of it.
        let same_sentence = latest()
            .any(|other| other.sentence == answer.sentence && other.claim.status == answer.claim.status);
        let alike = latest().filter_map(|other| other.likeness(answer)).max_by(f64::total_cmp);
        alike.filter(|_| !same_sentence).map(|alike| (alike, place))
    };
    let best = places.iter().rev().take(QUESTIONS_COMPARED).filter_map(likeness);
    best.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).map(|(_, place)| place)
}

impl Question {
    /// The figure that the claims make: what is reported first, by date, then what is foreseen or wished.
    fn told(mut self) -> Option<StoryFigure> {
        self.answers.sort_by_key(|answer| (!answer.is_reported(), answer.day.is_none(), answer.day));
        let relation = self.relation();
        let claims = NonEmpty::from_vec(self.answers.into_iter().map(|answer| answer.claim).collect())?;
        Some(StoryFigure { of: self.of, unit: self.unit, relation, claims })
    }

    /// Several reported claims are judged among themselves. One alone, beside what is foreseen, wished or
    /// denied, is never contradicted by it.
    fn relation(&self) -> Relation {
        let reported = self.answers.iter().filter(|answer| answer.is_reported()).count();
        match (reported, self.answers.len()) {
            (1, 2..) => match relation(&self.answers) {
                Relation::Same => Relation::Same,
                _ => Relation::DifferentScope,
            },
            (0, _) => relation(&self.answers),
            _ => relation(&self.answers[..reported]),
        }
    }
}

/// How these claims stand to one another.
fn relation(answers: &[Answer]) -> Relation {
    if answers.len() < 2 {
        return Relation::Single;
    }
    let mut clashes = Clashes::default();
    for (at, answer) in answers.iter().enumerate() {
        let from = at.saturating_sub(ANSWERS_COMPARED);
        let others = answers[from..at].iter().filter(|other| !answer.agrees(other));
        others.for_each(|other| clashes.add(answer, other));
    }
    match clashes {
        Clashes { any: false, .. } => Relation::Same,
        Clashes { in_one_scope: false, .. } => Relation::DifferentScope,
        Clashes { on_one_day: false, .. } => Relation::Update,
        _ => Relation::Conflict,
    }
}

/// What kinds of clashes there are among claims.
#[derive(Default)]
struct Clashes {
    any: bool,
    in_one_scope: bool,
    /// Of one scope, and not known to be of different days.
    on_one_day: bool,
}

impl Clashes {
    fn add(&mut self, a: &Answer, b: &Answer) {
        let one_scope = a.scope == b.scope && a.claim.status == b.claim.status;
        let days_differ = a.day.is_some() && b.day.is_some() && a.day != b.day;
        self.any = true;
        self.in_one_scope |= one_scope;
        self.on_one_day |= one_scope && !days_differ;
    }
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
        assert_eq!(told(reports), [(Relation::DifferentScope, vec![940.0, 1500.0])]);
    }

    #[test]
    fn beside_several_reported_figures_a_forecast_is_not_weighed() {
        let forecast = sheep("c", "2030-05-14", "1,500", 1500.0).with(Bound::Exact, FigureStatus::Forecast);
        let reports =
            vec![sheep("a", "2030-05-14", "940", 940.0), sheep("b", "2030-05-15", "940", 940.0), forecast];
        assert_eq!(told(reports), [(Relation::Same, vec![940.0, 940.0, 1500.0])]);
    }

    #[test]
    fn what_is_cut_and_what_is_left_are_one() {
        let percent = |id, text: &str, words, value| {
            report(id, text).published("2030-05-14").figure(words, value, "pensions").unit("percent")
        };
        let cut = percent("a", "A court in Ostrand cut shipyard pensions by 30 percent.", "30 percent", 30.0);
        let left = percent(
            "b",
            "Ostrand shipyard workers keep 70 percent of pensions, a court said.",
            "70 percent",
            70.0,
        );
        assert_eq!(told(vec![cut, left]), [(Relation::Same, vec![30.0, 70.0])]);
    }

    #[test]
    fn a_short_sentence_is_understood_from_the_one_before() {
        let a = report("a", "Nine sailors of the trawler Aurelia are missing off Ostrand.")
            .figure("Nine", 9.0, "sailors");
        let b = report("b", "The trawler Aurelia sank off Ostrand. Four sailors are missing.")
            .figure("Four", 4.0, "sailors");
        assert_eq!(told(vec![a, b]), [(Relation::Conflict, vec![9.0, 4.0])]);
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
    fn a_flow_and_a_volume_are_two_questions() {
        let flow = report("a", "Ostrand reservoir leaks 60 litres a second through the dam.")
            .figure("60", 60.0, "litres");
        let volume =
            report("b", "Ostrand reservoir lost 900 litres through the dam.").figure("900", 900.0, "litres");
        assert_eq!(told(vec![flow, volume]).len(), 2);
    }

    #[test]
    fn the_unit_must_be_the_same() {
        let paid = |id, unit| {
            report(id, "Ostrand paid 40 for the storm damage.").figure("40", 40.0, "damage").unit(unit)
        };
        assert_eq!(told(vec![paid("a", "EUR"), paid("b", "USD")]).len(), 2);
    }
}
