//! Every field of a record is explained to its readers.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Finding;
use crate::tree::Tree;

const GUIDE: &str = "docs/RECORD.md";

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let schemas = tree.files.iter().filter(|file| file.ends_with(".schema.json"));
    schemas.flat_map(|file| of_schema(&file.path, &file.text, tree.text(GUIDE))).collect()
}

fn of_schema(path: &str, schema: &str, guide: &str) -> Vec<Finding> {
    let mut names = BTreeSet::new();
    collect(&serde_json::from_str(schema).unwrap_or_default(), &mut names);
    let unexplained = names.into_iter().filter(|name| !guide.contains(&format!("`{name}`")));
    let finding = |name: String| Finding {
        place: path.to_owned(),
        what: format!("the field `{name}` does not stand in {GUIDE}"),
        advice: "explain it there: name, meaning, unit",
    };
    unexplained.map(finding).collect()
}

/// The names under every `properties`; schemas are nested no deeper than the types are.
fn collect(schema: &Value, names: &mut BTreeSet<String>) {
    if let Some(Value::Object(properties)) = schema.get("properties") {
        names.extend(properties.keys().cloned());
    }
    match schema {
        Value::Object(members) => members.values().for_each(|member| collect(member, names)),
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::of_schema;

    #[test]
    fn a_field_without_a_word_is_found_at_any_depth() {
        let schema = r#"{"properties": {"id": {}}, "$defs": {"Quote": {"properties": {"cue": {}}}}}"#;
        let found = of_schema("docs/a.schema.json", schema, "| `id` | its name |");
        assert_eq!(found.len(), 1);
        assert!(found[0].what.contains("`cue`"));
    }
}
