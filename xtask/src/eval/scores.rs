//! `eval/scores.csv`: what was measured, when, and how.
//!
//! Comes in: a row of values. Goes out: a line of the table, quoted where it must be, and back. Refuses to
//! know what a score means.

/// The file, from the root of the project.
pub(crate) const FILE: &str = "eval/scores.csv";

/// Its first line.
pub(crate) const HEADER: &str = "date,commit,data,metric,score,command";

/// One line of the table.
pub(crate) fn row(fields: &[&str]) -> String {
    let quoted: Vec<String> = fields.iter().map(|field| quote(field)).collect();
    quoted.join(",")
}

fn quote(field: &str) -> String {
    if field.contains([',', '"']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field.to_owned() }
}

/// The fields of a line, without their quotes.
pub(crate) fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.next_if_eq(&'"').is_some() => push(&mut fields, '"'),
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => push(&mut fields, sign),
        }
    }
    fields
}

fn push(fields: &mut [String], sign: char) {
    if let Some(field) = fields.last_mut() {
        field.push(sign);
    }
}

#[cfg(test)]
mod tests {
    use super::{fields, row};

    #[test]
    fn what_is_written_reads_back() {
        let values = ["2030-05-14", "a, b", "say \"so\"", ""];
        assert_eq!(fields(&row(&values)), values);
    }
}
