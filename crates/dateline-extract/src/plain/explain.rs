//! Why each line was kept or dropped.
//!
//! Comes in: a text. Goes out: its lines, each with the verdict and the reasons for it, the weightiest first.
//! Judges as `read` does, step by step. Refuses to decide anything.

use dateline_types::CodePoints;

use super::label::{Place, Reason, State, reasons};
use super::{Column, MOST_LINES, RULES, Rule, head, lines};
use crate::judged::{self, Judged, Where};

pub(crate) fn explain(text: &str) -> Vec<Judged> {
    let mut lines = lines::cut(text);
    lines.truncate(MOST_LINES);
    let mut column = Column::of(text, lines);
    let overruled = overrule(&mut column);
    let points = CodePoints::of(text);
    let judged = |at: usize| Judged {
        place: Where::Line(points.span(column.lines[at].span)),
        text: column.line(at).to_owned(),
        kept: column.is_kept(at),
        reasons: overruled[at].iter().cloned().chain(weightiest(reasons(&column.rows, at))).collect(),
    };
    (0..column.lines.len()).map(judged).collect()
}

/// Lets the rules mend the labels; for each line the rule that did so, if any.
fn overrule(column: &mut Column<'_>) -> Vec<Option<(String, f64)>> {
    let mut overruled = vec![None; column.lines.len()];
    let headline: Rule = ("the headline, or no article", find_head);
    for (name, rule) in RULES.into_iter().chain([headline]) {
        let before = column.states.clone();
        rule(column);
        for (at, _) in before.iter().enumerate().filter(|&(at, state)| column.states[at] != *state) {
            let weight = if column.is_kept(at) { f64::INFINITY } else { f64::NEG_INFINITY };
            overruled[at] = Some((format!("rule: {name}"), weight));
        }
    }
    overruled
}

fn find_head(column: &mut Column<'_>) {
    if head::find(column).is_none() {
        column.states.fill(State::Before);
    }
}

fn weightiest(reasons: Vec<Reason>) -> Vec<(String, f64)> {
    judged::weightiest(reasons.into_iter().map(|reason| (name(reason), f64::from(reason.weight))).collect())
}

/// "Repeated", "Stamp on the line before".
fn name(reason: Reason) -> String {
    let place = match reason.place {
        Place::Here => "",
        Place::Before => " on the line before",
        Place::After => " on the line after",
    };
    format!("{:?}{place}", reason.sign)
}

#[cfg(test)]
mod tests {
    use super::{super::read, Where, explain};

    const TEXT: &str = "Menu\n\nHarbour bridge shut until spring\n\n\
        The council of Port Alder said on Tuesday that the harbour bridge would stay shut until next spring.\n\n\
        Get the Alder letter in your inbox. Subscribe for free.\n\n\
        Engineers found cracks in two of its piers, the mayor told reporters after a meeting that took all day.\n\n\
        Leave a comment";

    #[test]
    fn what_is_kept_is_what_is_read() {
        let kept: Vec<_> =
            explain(TEXT).into_iter().filter(|line| line.kept).map(|line| line.place).collect();
        let read: Vec<_> = read(TEXT).0.kept.into_iter().map(Where::Line).collect();
        assert_eq!(kept, read);
    }

    #[test]
    fn every_line_has_its_reasons_and_a_rule_names_itself() {
        let lines = explain(TEXT);
        assert!(lines.iter().all(|line| !line.reasons.is_empty()));
        let promotion = lines.iter().find(|line| line.text.starts_with("Get the")).unwrap();
        let (name, weight) = &promotion.reasons[0];
        assert!(!promotion.kept && *weight < 0.0, "{name}");
    }
}
