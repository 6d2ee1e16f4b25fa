//! A document as a JSON object: `{"id"?, "html"|"text", "title"?, "url"?, "published"?, "outlet"?}`.
//!
//! Comes in: the bytes of one object (or, in a `.json` file, of an array of them). Goes out: a document with
//! its hints. Other fields are passed over, so that any data set with a `text` can be read; one of Dateline's
//! own records (it has `made_by`) is taken as it stands. Refuses to guess at values of the wrong type: they
//! are left out, with a problem.

use dateline_types::{Content, Hints, MediaType, Problem, ProblemCode};
use serde_json::{Map, Value};

use super::{Acquired, Reason, Refused};

/// The document that one JSON object holds.
pub(super) fn document(bytes: &[u8], name: &str) -> Result<Acquired, Reason> {
    of_value(parse(bytes)?, name)
}

/// The documents of a whole JSON file: one object, or an array of objects.
pub(super) fn documents(
    bytes: &[u8],
    name: &str,
) -> Box<dyn Iterator<Item = Result<Acquired, Refused>> + Send> {
    let name = name.to_owned();
    let values = match parse(bytes) {
        Ok(Value::Array(values)) => values,
        Ok(value) => vec![value],
        Err(reason) => return Box::new(std::iter::once(Err(Refused::new(name, reason)))),
    };
    Box::new(values.into_iter().enumerate().map(move |(at, value)| {
        of_value(value, &name).map_err(|reason| Refused::new(format!("{name}, item {}", at + 1), reason))
    }))
}

/// Broken UTF-8 is read with U+FFFD in its place, as in any other document.
fn parse(bytes: &[u8]) -> Result<Value, Reason> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    serde_json::from_str(text).map_err(|error| Reason::NotJson(error.to_string()))
}

fn of_value(value: Value, name: &str) -> Result<Acquired, Reason> {
    let Value::Object(mut object) = value else { return Err(Reason::NotJson("it is another value".into())) };
    let (media_type, content) = content(&mut object).ok_or(Reason::NoContent)?;
    let mut notes = Vec::new();
    let hints = hints(&mut object, &mut notes);
    let mut document = Acquired::of(media_type, Content::Text(content), hints);
    document.document.source.path = Some(name.to_owned()).filter(|_| document.document.source.url.is_none());
    document.id = id(&mut object, &mut notes);
    document.stands = object.contains_key("made_by");
    document.notes = notes;
    Ok(document)
}

fn content(object: &mut Map<String, Value>) -> Option<(MediaType, String)> {
    let mut take = |key: &str| match object.remove(key) {
        Some(Value::String(content)) => Some(content),
        _ => None,
    };
    let html = take("html").map(|page| (MediaType::Html, page));
    html.or_else(|| take("text").map(|text| (MediaType::Plain, text)))
}

fn hints(object: &mut Map<String, Value>, notes: &mut Vec<Problem>) -> Hints {
    // A record's own date is an object that holds the value.
    if let Some(Value::Object(dated)) = object.get_mut("published") {
        let value = dated.remove("value").unwrap_or(Value::Null);
        object.insert("published".into(), value);
    }
    let mut hint = |key: &str| string(object.remove(key), key, notes);
    Hints {
        title: hint("title"),
        url: hint("url"),
        published: hint("published"),
        outlet: hint("outlet"),
        charset: None,
    }
}

fn id(object: &mut Map<String, Value>, notes: &mut Vec<Problem>) -> Option<String> {
    match object.remove("id") {
        Some(Value::Number(number)) => Some(number.to_string()),
        other => string(other, "id", notes),
    }
}

/// A string that says something; anything else but `null` is noted.
fn string(value: Option<Value>, key: &str, notes: &mut Vec<Problem>) -> Option<String> {
    match value {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) => Some(text).filter(|text| !text.trim().is_empty()),
        Some(_) => {
            let message = format!("\"{key}\" is not a string; it was left out");
            notes.push(Problem::new(ProblemCode::BadHint, message));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use dateline_types::MediaType;

    use super::{document, documents};

    #[test]
    fn hints_are_taken_and_other_fields_passed_over() {
        let line = br#"{"id": 7, "text": "It rained.", "outlet": "The Gauge", "published": "2030-05-02", "gold": [1]}"#;
        let read = document(line, "rain.jsonl").unwrap();
        assert_eq!(read.id.as_deref(), Some("7"));
        assert_eq!(read.document.hints.outlet.as_deref(), Some("The Gauge"));
        assert_eq!(read.document.hints.published.as_deref(), Some("2030-05-02"));
        assert_eq!(read.document.source.media_type, MediaType::Plain);
        assert!(read.notes.is_empty() && !read.stands);
    }

    #[test]
    fn a_value_of_the_wrong_type_is_noted() {
        let read = document(br#"{"text": "It rained.", "title": ["Rain"]}"#, "rain.jsonl").unwrap();
        assert_eq!(read.document.hints.title, None);
        assert_eq!(read.notes[0].message, "\"title\" is not a string; it was left out");
    }

    #[test]
    fn a_record_of_datelines_own_stands_as_it_is() {
        let line = br#"{"text": "It rained.", "published": {"value": "2030-05-02"}, "made_by": {}}"#;
        let read = document(line, "-").unwrap();
        assert!(read.stands);
        assert_eq!(read.document.hints.published.as_deref(), Some("2030-05-02"));
    }

    #[test]
    fn a_json_file_holds_one_object_or_many() {
        let count = |json: &str| documents(json.as_bytes(), "a.json").flatten().count();
        assert_eq!(count(r#"{"text": "It rained."}"#), 1);
        assert_eq!(count(r#"[{"text": "It rained."}, 3, {"html": "<p>Rain"}]"#), 2);
        assert_eq!(count("["), 0);
    }
}
