//! No function longer than a page.

use super::{Finding, code};
use crate::tree::Tree;

/// The hard limit; most functions should stay below 20 lines.
const LIMIT: usize = 50;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let long = |file: &crate::tree::File| {
        let functions = functions(&file.text).into_iter().filter(|function| function.lines > LIMIT);
        let path = file.path.clone();
        functions.map(move |function| finding(&path, &function)).collect::<Vec<_>>()
    };
    tree.rust().flat_map(long).collect()
}

fn finding(path: &str, function: &Function) -> Finding {
    Finding {
        place: format!("{path}:{}", function.line),
        what: format!("`{}` has {} lines, {LIMIT} at most", function.name, function.lines),
        advice: "name its steps: each a function below it; a long list is data: make it a table",
    }
}

struct Function {
    name: String,
    line: usize,
    lines: usize,
}

/// The functions of a file that have a body.
fn functions(text: &str) -> Vec<Function> {
    let code = code::blank(text);
    let starts = code
        .match_indices("fn ")
        .filter(|(at, _)| !code[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '_'));
    starts.filter_map(|(at, _)| function(&code, at)).collect()
}

fn function(code: &str, at: usize) -> Option<Function> {
    let rest = &code[at + "fn ".len()..];
    let name: String = rest.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
    let end = body_end(rest)?;
    let line = code[..at].matches('\n').count() + 1;
    let lines = rest[..end].matches('\n').count() + 1;
    (!name.is_empty()).then_some(Function { name, line, lines })
}

/// Where the braces close that open first; `None` where a `;` stands before any.
fn body_end(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut brackets = 0_usize;
    for (at, sign) in rest.char_indices() {
        match sign {
            '[' => brackets += 1,
            ']' => brackets = brackets.saturating_sub(1),
            ';' if depth == 0 && brackets == 0 => return None,
            '{' => depth += 1,
            '}' if depth <= 1 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::tree::Tree;

    #[test]
    fn a_long_function_is_named_with_its_line() {
        let long = format!("fn fits() {{}}\n\nfn far(x: [u8; 2]) {{\n{}}}\n", "    step();\n".repeat(60));
        let found = super::check(&Tree::of(&[("a.rs", &long)]));
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].place.as_str(), found[0].what.contains("`far` has 62 lines")), ("a.rs:3", true));
    }

    #[test]
    fn braces_in_words_do_not_count() {
        let odd = format!("fn odd() {{ let _ = \"{{\"; }}\n{}", "// one more\n".repeat(80));
        assert!(super::check(&Tree::of(&[("a.rs", &odd)])).is_empty());
    }
}
