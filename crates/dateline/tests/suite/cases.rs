//! Markdown, read as cases.
//!
//! Comes in: the text of a file. Goes out: its cases, each with its inputs and the lines of its `expect`
//! fences; or the first thing that is no story test, with its line. Refuses to know what an expectation
//! means.

use std::fmt;

use dateline_types::Hints;

/// A heading with what stands under it.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) heading: String,
    pub(crate) inputs: Vec<Input>,
    pub(crate) expectations: Vec<Line>,
}

/// A report fence.
#[derive(Debug)]
pub(crate) struct Input {
    /// The name behind the fence's word; empty where a case has one report.
    pub(crate) name: String,
    pub(crate) reading: Reading,
    pub(crate) hints: Hints,
    pub(crate) text: String,
}

/// How an input is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    Article,
    Scraped,
    Page,
}

/// A line of an `expect` fence, with its place in the file (counted from 1).
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) number: usize,
    pub(crate) text: String,
}

/// What is wrong with a file, and in which line.
#[derive(Debug)]
pub(crate) struct Malformed {
    pub(crate) line: usize,
    pub(crate) what: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.what)
    }
}

/// A fence: its opening line, the words behind the back-ticks, and the lines in it.
struct Fence<'a> {
    line: usize,
    info: &'a str,
    lines: Vec<&'a str>,
}

/// Reads a file.
pub(crate) fn read(text: &str) -> Result<Vec<Case>, Malformed> {
    let mut cases: Vec<(usize, Case)> = Vec::new();
    let mut lines = text.lines().zip(1..).peekable();
    while let Some((line, number)) = lines.next() {
        if let Some(heading) = line.strip_prefix("## ") {
            let heading = heading.trim().to_owned();
            cases.push((number, Case { heading, inputs: Vec::new(), expectations: Vec::new() }));
        } else if line.starts_with("```") {
            let fence = fence(line, number, &mut lines)?;
            let case = cases.last_mut().map(|(_, case)| case);
            add(case.ok_or_else(|| at(number, "a fence stands before the first `##` heading"))?, &fence)?;
        }
    }
    cases.iter().try_for_each(|(number, case)| is_whole(*number, case))?;
    Ok(cases.into_iter().map(|(_, case)| case).collect())
}

fn at(line: usize, what: impl Into<String>) -> Malformed {
    Malformed { line, what: what.into() }
}

/// Reads up to the line of as many back-ticks as the fence began with.
fn fence<'a>(
    opening: &'a str,
    line: usize,
    lines: &mut impl Iterator<Item = (&'a str, usize)>,
) -> Result<Fence<'a>, Malformed> {
    let info = opening.trim_start_matches('`');
    let marks = &opening[..opening.len() - info.len()];
    let mut inside = Vec::new();
    for (text, _) in lines {
        if text.trim_end() == marks {
            return Ok(Fence { line, info: info.trim(), lines: inside });
        }
        inside.push(text);
    }
    Err(at(line, "this fence is never closed"))
}

fn add(case: &mut Case, fence: &Fence<'_>) -> Result<(), Malformed> {
    let (word, name) = fence.info.split_once(' ').unwrap_or((fence.info, ""));
    let reading = match word {
        "expect" => {
            case.expectations.extend(expectations(fence));
            return Ok(());
        }
        "report" => Reading::Article,
        "scraped" => Reading::Scraped,
        "html" => Reading::Page,
        _ => {
            let what =
                format!("`{word}` is no fence of a story test; there are report, scraped, html, expect");
            return Err(at(fence.line, what));
        }
    };
    let name = name.trim().to_owned();
    if case.inputs.iter().any(|other| other.name == name) {
        return Err(at(fence.line, format!("a second report of the name '{name}'; give each its own")));
    }
    case.inputs.push(input(name, reading, fence)?);
    Ok(())
}

fn expectations(fence: &Fence<'_>) -> impl Iterator<Item = Line> {
    let numbered = fence.lines.iter().zip(fence.line + 1..);
    let filled = numbered.filter(|(text, _)| !text.trim().is_empty());
    filled.map(|(text, number)| Line { number, text: text.trim().to_owned() })
}

fn input(name: String, reading: Reading, fence: &Fence<'_>) -> Result<Input, Malformed> {
    let head = head_length(&fence.lines);
    let mut hints = Hints::default();
    for (text, number) in fence.lines[..head].iter().zip(fence.line + 1..) {
        hint(&mut hints, text).map_err(|what| at(number, what))?;
    }
    let body = fence.lines.get(if head == 0 { 0 } else { head + 1 }..).unwrap_or_default();
    Ok(Input { name, reading, hints, text: body.join("\n") })
}

/// How many lines say what the caller knows: all before a line `---`, where each is `key: value`.
fn head_length(lines: &[&str]) -> usize {
    let is_key = |key: &str| !key.is_empty() && key.chars().all(|sign| sign.is_ascii_lowercase());
    let is_hint = |line: &&str| line.split_once(": ").is_some_and(|(key, _)| is_key(key));
    let end = lines.iter().position(|line| line.trim_end() == "---").unwrap_or(0);
    if lines[..end].iter().all(is_hint) { end } else { 0 }
}

fn hint(hints: &mut Hints, line: &str) -> Result<(), String> {
    let (key, value) = line.split_once(": ").unwrap_or((line, ""));
    let field = match key {
        "title" => &mut hints.title,
        "url" => &mut hints.url,
        "published" => &mut hints.published,
        "outlet" => &mut hints.outlet,
        _ => {
            return Err(format!(
                "`{key}` is nothing a caller can say; there are title, url, published, outlet"
            ));
        }
    };
    *field = Some(value.trim().to_owned());
    Ok(())
}

/// A case says what is read and what is expected of it.
fn is_whole(number: usize, case: &Case) -> Result<(), Malformed> {
    let lacks = match case {
        Case { inputs, .. } if inputs.is_empty() => "report",
        Case { expectations, .. } if expectations.is_empty() => "expect",
        _ => return named(number, case),
    };
    Err(at(number, format!("the case '{}' has no `{lacks}` fence", case.heading)))
}

fn named(number: usize, case: &Case) -> Result<(), Malformed> {
    let unnamed = case.inputs.len() > 1 && case.inputs.iter().any(|input| input.name.is_empty());
    let what = "of several reports each bears a name: ```report a";
    if unnamed { Err(at(number, what)) } else { Ok(()) }
}
