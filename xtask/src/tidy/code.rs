//! The code of a Rust file, without its words.
//!
//! Comes in: Rust text. Goes out: the same, line for line, with comments and the insides of literals blanked,
//! so that rules can look for names and braces without a parser. Refuses to understand more than that.

/// Blanks comments, strings and characters; line breaks stay.
pub(super) fn blank(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (len, keep) = piece(rest, first);
        let (taken, after) = rest.split_at(len);
        let blanked = |sign: char| if sign == '\n' { '\n' } else { ' ' };
        if keep {
            code.push_str(taken);
        } else {
            code.extend(taken.chars().map(blanked));
        }
        rest = after;
    }
    code
}

/// The length of what begins here, and whether it is code.
fn piece(rest: &str, first: char) -> (usize, bool) {
    let words = if rest.starts_with("//") {
        Some(rest.find('\n').unwrap_or(rest.len()))
    } else if rest.starts_with("/*") {
        Some(rest.find("*/").map_or(rest.len(), |at| at + 2))
    } else {
        string_length(rest).or_else(|| character_length(rest))
    };
    words.map_or_else(|| (name_length(rest, first), true), |len| (len, false))
}

/// `"..."`, `b"..."`, `r#"..."#`.
fn string_length(rest: &str) -> Option<usize> {
    let prefix = ["br", "b", "r", "c", ""].into_iter().find(|prefix| {
        let after = rest.strip_prefix(prefix).map(|after| after.trim_start_matches('#'));
        let raw = prefix.ends_with('r');
        after.is_some_and(|after| after.starts_with('"')) && (raw || rest[prefix.len()..].starts_with('"'))
    })?;
    let marks = rest[prefix.len()..].len() - rest[prefix.len()..].trim_start_matches('#').len();
    let start = prefix.len() + marks + 1;
    if prefix.ends_with('r') {
        let end = format!("\"{}", "#".repeat(marks));
        return Some(rest[start..].find(&end).map_or(rest.len(), |at| start + at + end.len()));
    }
    Some(escaped_length(rest, start, '"'))
}

/// `'a'`, `'\n'`, but no lifetime.
fn character_length(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let mut signs = inside.chars();
    let first = signs.next()?;
    let closed = first == '\\' || signs.next() == Some('\'');
    closed.then(|| escaped_length(rest, 1, '\''))
}

/// Up to and with the closing sign, skipping what a backslash escapes.
fn escaped_length(rest: &str, start: usize, close: char) -> usize {
    let mut signs = rest[start..].char_indices();
    while let Some((at, sign)) = signs.next() {
        if sign == '\\' {
            signs.next();
        } else if sign == close {
            return start + at + sign.len_utf8();
        }
    }
    rest.len()
}

/// A whole word at once, so that no prefix of a literal is seen inside it; else one sign.
fn name_length(rest: &str, first: char) -> usize {
    let word = rest.find(|sign: char| !sign.is_alphanumeric() && sign != '_').unwrap_or(rest.len());
    word.max(first.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::blank;

    #[test]
    fn words_are_blanked_and_lines_stay() {
        assert_eq!(blank("a(\"{\\\"\"); // }\nb"), "a(     );     \nb");
        assert_eq!(blank("r#\"}\"# '{' '\\'' &'a x /* } \n */ z"), "                &'a x      \n    z");
    }
}
