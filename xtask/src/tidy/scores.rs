//! Every score says when, where and how it was measured.

use super::Finding;
use crate::eval::scores::{FILE, HEADER, fields};
use crate::tree::Tree;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let text = tree.text(FILE);
    if text.is_empty() { Vec::new() } else { of_file(text) }
}

fn of_file(text: &str) -> Vec<Finding> {
    let wrong = text.lines().zip(1..).filter_map(|(line, number)| Some((number, wrong(line, number)?)));
    let finding = |(number, what): (usize, &str)| Finding {
        place: format!("{FILE}:{number}"),
        what: what.to_owned(),
        advice: "let `cargo xtask eval NAME --append` write it",
    };
    wrong.map(finding).collect()
}

/// What is wrong with a row.
fn wrong(line: &str, number: usize) -> Option<&'static str> {
    if number == 1 {
        return (line != HEADER).then_some("not the header of the table");
    }
    match fields(line).as_slice() {
        [date, ..] if !is_date(date) => Some("the date is no day, such as 2030-05-14"),
        [_, commit, ..] if !is_commit(commit) => Some("the commit is none"),
        [_, _, _, _, score, _] if score.parse::<f64>().is_err() => Some("the score is no number"),
        [_, _, data, metric, _, command] if [data, metric, command].iter().any(|field| field.is_empty()) => {
            Some("data, metric or command is empty")
        }
        [_, _, _, _, _, _] => None,
        _ => Some("a row has six fields"),
    }
}

fn is_date(text: &str) -> bool {
    text.parse::<dateline_types::DateValue>().is_ok_and(|date| date.full_day().is_some())
}

fn is_commit(text: &str) -> bool {
    text.len() >= 7 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::of_file;
    use crate::eval::scores::HEADER;

    fn wrong(row: &str) -> Vec<String> {
        of_file(&format!("{HEADER}\n{row}\n")).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_whole_row_is_fine() {
        assert!(wrong("2030-05-14,0a1b2c3,a.test,F1,81.3,\"score.py a, b\"").is_empty());
    }

    #[test]
    fn bad_rows_are_found() {
        assert_eq!(wrong("2030-05-14,0a1b2c3,a.test,F1,high,score.py"), ["the score is no number"]);
        assert_eq!(wrong("May,0a1b2c3,a.test,F1,1,score.py"), ["the date is no day, such as 2030-05-14"]);
        assert_eq!(wrong("2030-05-14,HEAD,a.test,F1,1,score.py"), ["the commit is none"]);
        assert_eq!(wrong("2030-05-14,0a1b2c3,a.test,1,score.py"), ["a row has six fields"]);
    }
}
