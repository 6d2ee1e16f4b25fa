//! The grammar of an expectation.
//!
//! Comes in: a line, `quote a: We will not go | kind direct`. Goes out: what it asks for, or what in it is
//! no expectation, with the words that would be. Refuses to know whether it holds.

use dateline_types::{
    Anchor, Basis, Bound, EntityType, FigureStatus, Mode, ProblemCode, QuoteKind, Relation, TimelineStatus,
    TimexMod, TimexType,
};
use serde::de::DeserializeOwned;

/// What a line asks for.
#[derive(Debug)]
pub(crate) struct Expectation {
    /// It does not hold today, and says so.
    pub(crate) fixme: bool,
    /// It asks that something be not so.
    pub(crate) negated: bool,
    pub(crate) key: &'static Key,
    /// The report it is about, where it names one.
    pub(crate) report: Option<String>,
    /// What stands behind the colon; `None` for a bare `no title`.
    pub(crate) words: Option<String>,
    /// The attributes in order of the line.
    pub(crate) attributes: Vec<(&'static str, String)>,
}

/// A key and the attributes it may bear.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    attributes: &'static [&'static str],
}

/// What a key is about, and so how its words are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The body as a whole.
    Body,
    /// A value of the report.
    Field,
    /// Something that stands on certain words of the body.
    Mark,
    /// How reports stand to one another.
    Relation,
    /// A line of a told story.
    Told,
}

/// Every key, in the order of `tests/suite/README.md`.
const KEYS: &[Key] = &[
    key("keeps", Kind::Body, &[]),
    key("drops", Kind::Body, &[]),
    key("starts", Kind::Body, &[]),
    key("ends", Kind::Body, &[]),
    key("title", Kind::Field, &[]),
    key("outlet", Kind::Field, &[]),
    key("language", Kind::Field, &[]),
    key("url", Kind::Field, &[]),
    key("byline", Kind::Field, &[]),
    key("caption", Kind::Field, &[]),
    key("published", Kind::Field, &["basis"]),
    key("updated", Kind::Field, &["basis"]),
    key("sentence", Kind::Mark, &[]),
    key("entity", Kind::Mark, &["type", "role", "mention"]),
    key("quote", Kind::Mark, &["kind", "mode", "cue", "source", "speaker"]),
    key("timex", Kind::Mark, &["type", "value", "from", "to", "mod", "anchor"]),
    key("figure", Kind::Mark, &["value", "high", "bound", "unit", "of", "status", "giver", "as-of"]),
    key("problem", Kind::Field, &[]),
    key("story", Kind::Relation, &[]),
    key("apart", Kind::Relation, &[]),
    key("happening", Kind::Relation, &[]),
    key("copy", Kind::Relation, &[]),
    key("version", Kind::Relation, &[]),
    key("independent", Kind::Relation, &[]),
    key("timeline", Kind::Told, &["date", "status"]),
    key("statement", Kind::Told, &["speaker"]),
    key("claims", Kind::Told, &["relation", "of"]),
];

const fn key(name: &'static str, kind: Kind, attributes: &'static [&'static str]) -> Key {
    Key { name, kind, attributes }
}

/// Reads a line.
///
/// # Errors
/// A sentence that says what is wrong and what would be right.
pub(crate) fn read(line: &str) -> Result<Expectation, String> {
    let mut parts = line.split(" | ");
    let claim = parts.next().unwrap_or_default();
    let (head, words) = match claim.split_once(':') {
        Some((head, words)) => (head, Some(words.trim().to_owned()).filter(|words| !words.is_empty())),
        None => (claim, None),
    };
    let mut expectation = read_head(head)?;
    let key = expectation.key;
    expectation.attributes = parts.map(|part| attribute(key, part)).collect::<Result<_, _>>()?;
    expectation.words = words;
    check_words(&expectation)?;
    Ok(expectation)
}

/// `fixme no quote a`, `not happening`.
fn read_head(head: &str) -> Result<Expectation, String> {
    let mut words = head.split_whitespace().peekable();
    let fixme = words.next_if_eq(&"fixme").is_some();
    let no = words.next_if_eq(&"no").is_some();
    let not = words.next_if_eq(&"not").is_some();
    let name = words.next().unwrap_or_default();
    let key = KEYS.iter().find(|key| key.name == name).ok_or_else(|| unknown_key(name))?;
    let report = words.next().map(str::to_owned);
    if let Some(extra) = words.next() {
        return Err(format!("'{extra}' stands between the key and its colon; write `{name} REPORT: WORDS`"));
    }
    check_negation(key, no, not)?;
    Ok(Expectation { fixme, negated: no || not, key, report, words: None, attributes: Vec::new() })
}

fn unknown_key(name: &str) -> String {
    let known: Vec<&str> = KEYS.iter().map(|key| key.name).collect();
    format!("there is no key '{name}'; there are {}", known.join(", "))
}

/// `no` stands before what a report or a story holds, `not` before `happening` alone.
fn check_negation(key: &Key, no: bool, not: bool) -> Result<(), String> {
    let may_be_no = matches!(key.kind, Kind::Field | Kind::Mark | Kind::Told);
    match key.name {
        "happening" if no => Err("write `not happening: a b`".to_owned()),
        "story" if no || not => Err("write `apart: a b`".to_owned()),
        "keeps" if no || not => Err("write `drops: WORDS`".to_owned()),
        "happening" => Ok(()),
        name if not || no && !may_be_no => Err(format!("`{name}` cannot be denied")),
        _ => Ok(()),
    }
}

fn attribute(key: &'static Key, part: &str) -> Result<(&'static str, String), String> {
    let (name, value) = part.trim().split_once(' ').unwrap_or((part.trim(), ""));
    let known = key.attributes.iter().find(|known| **known == name);
    let known = known.ok_or_else(|| unknown_attribute(key, name))?;
    let value = value.trim();
    if value.is_empty() {
        return Err(format!("the attribute '{name}' has no value; for none write `{name} -`"));
    }
    if value != "-" {
        check_value(key.name, known, value).map_err(|wrong| format!("{name}: {wrong}"))?;
    }
    Ok((known, value.to_owned()))
}

fn unknown_attribute(key: &Key, name: &str) -> String {
    if key.attributes.is_empty() {
        return format!("`{}` bears no attributes, so '{name}' is none of its", key.name);
    }
    format!("`{}` has no attribute '{name}'; there are {}", key.name, key.attributes.join(", "))
}

/// Whether the value is one of those that the engine can give.
fn check_value(key: &str, attribute: &str, value: &str) -> Result<(), String> {
    match (key, attribute) {
        ("published" | "updated", "basis") => one_of::<Basis>(value),
        ("entity", "type") => one_of::<EntityType>(value),
        ("quote", "kind") => one_of::<QuoteKind>(value),
        ("quote", "mode") => one_of::<Mode>(value),
        ("timex", "type") => one_of::<TimexType>(value),
        ("timex", "mod") => one_of::<TimexMod>(value),
        ("timex", "anchor") => one_of::<Anchor>(value),
        ("figure", "bound") => one_of::<Bound>(value),
        ("figure", "status") => one_of::<FigureStatus>(value),
        ("timeline", "status") => one_of::<TimelineStatus>(value),
        ("claims", "relation") => one_of::<Relation>(value),
        _ => Ok(()),
    }
}

fn one_of<T: DeserializeOwned>(value: &str) -> Result<(), String> {
    serde_json::from_value::<T>(value.into()).map(drop).map_err(|error| error.to_string())
}

fn check_words(expectation: &Expectation) -> Result<(), String> {
    let Expectation { key, negated, words, .. } = expectation;
    match words {
        None if *negated && key.kind != Kind::Relation => Ok(()),
        None => Err(format!("`{}` needs words: `{0}: WORDS`", key.name)),
        Some(words) if key.name == "problem" => one_of::<ProblemCode>(words),
        Some(words) if key.name == "independent" && words.parse::<usize>().is_err() => {
            Err(format!("'{words}' is no count; write `independent: 2`"))
        }
        Some(_) => Ok(()),
    }
}
