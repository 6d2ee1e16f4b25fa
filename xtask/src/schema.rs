//! `cargo xtask schema`: the contract of the records, as JSON Schema.
//!
//! Comes in: the types of `dateline-types`. Goes out: `docs/report.schema.json` and `docs/story.schema.json`; a
//! test fails where they are stale. Refuses to state anything that the types do not.

use dateline_types::{PointSpan, ReportRecord, Story};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

use crate::tree;

/// Each schema with its file.
fn schemas() -> [(&'static str, String); 2] {
    [
        ("docs/report.schema.json", schema_of::<ReportRecord>("A report, as Dateline writes it")),
        ("docs/story.schema.json", schema_of::<Story<PointSpan>>("A story, as Dateline writes it")),
    ]
}

/// What is written is described, not what would be read: a field that may be left out is not required.
fn schema_of<T: JsonSchema>(title: &str) -> String {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    text.push('\n');
    text
}

/// Writes both files.
pub(crate) fn run(_arguments: &[String]) -> Result<(), String> {
    for (path, schema) in schemas() {
        std::fs::write(tree::root().join(path), schema).map_err(|error| format!("{path}: {error}"))?;
        println!("wrote {path}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use dateline_types::{
        Annotated, Annotations, Basis, Confidence, Dated, Entity, EntityId, EntityType, Figure, Form,
        Happening, InReport, MadeBy, MediaType, Mention, NonEmpty, Number, Of, Placement, PointSpan, Problem,
        ProblemCode, Quote, QuoteKind, Report, ReportId, ReportRecord, Role, Source, Span, Story,
        StoryReport, Tier, TimelineEntry, TimelineStatus, Timex, TimexType,
    };
    use serde_json::Value;

    use super::{schema_of, schemas};
    use crate::tree;

    #[test]
    fn the_files_are_what_the_types_say() {
        for (path, schema) in schemas() {
            let text = std::fs::read_to_string(tree::root().join(path)).unwrap_or_default();
            assert!(text == schema, "{path} is stale: run `cargo xtask schema`");
        }
    }

    fn id() -> ReportId {
        ReportId("a".to_owned())
    }

    /// A report of which nothing is known but its text.
    fn bare() -> Annotated {
        let source = Source { path: None, url: None, media_type: MediaType::Plain, sha256: "00".to_owned() };
        let report = Report::of_text(TEXT);
        Annotated { id: id(), version_of: None, source, report, annotations: None, problems: Vec::new() }
    }

    const TEXT: &str = "“No,” said the mayor, Mara Lindqvist, on Friday. Some 40 boats left.";

    fn span(words: &str) -> Span {
        let at = TEXT.find(words).expect("the words stand in the text");
        Span::new(at, at + words.len())
    }

    /// The same with a little of everything.
    fn full() -> Annotated {
        let mut annotated = bare();
        let value = "2030-05-14T16:36Z".parse().unwrap();
        annotated.report.published =
            Some(Dated { value, basis: Basis::Given, confidence: Confidence::percent(98) });
        annotated.report.byline = vec!["Ilse Tamm".to_owned()];
        annotated.problems = vec![Problem::new(ProblemCode::NoYear, "No year.").at(span("Friday"))];
        annotated.annotations = Some(annotations());
        annotated
    }

    fn annotations() -> Annotations {
        let mention = Mention { span: span("Mara Lindqvist"), form: Form::Name };
        let mut mayor = Entity::new(EntityId(0), "Mara Lindqvist", EntityType::Person, mention);
        mayor.role = Some(Role { text: "the mayor".to_owned(), span: span("the mayor") });
        let mut quote = Quote::new(QuoteKind::Direct, NonEmpty::one(span("No")));
        quote.speaker = Some(EntityId(0));
        let mut figure = Figure::new(span("40"), Number::new(40.0).unwrap());
        figure.of = Some(Of { text: "boats".to_owned(), span: span("boats") });
        Annotations {
            sentences: vec![span("Some 40 boats left.")],
            entities: vec![mayor],
            quotes: vec![quote],
            timexes: vec![Timex::new(span("Friday"), TimexType::Date, "2030-05-10")],
            figures: vec![figure],
            events: None,
        }
    }

    fn record(annotated: Annotated, placement: Option<Placement>) -> Value {
        let made_by = MadeBy { version: "0.1.0".to_owned(), tier: Tier::Fast, model: None };
        serde_json::to_value(ReportRecord::of(annotated, placement, made_by)).unwrap()
    }

    #[track_caller]
    fn assert_valid(schema: &str, value: &Value) {
        let schema = serde_json::from_str(schema).unwrap();
        let validator = jsonschema::validator_for(&schema).expect("the schema itself is valid");
        let errors: Vec<String> = validator.iter_errors(value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}\n{value:#}");
    }

    #[test]
    fn records_keep_to_their_schema() {
        let [(_, schema), _] = schemas();
        assert_valid(&schema, &record(bare(), None));
        assert_valid(&schema, &record(full(), None));
        let placement = Placement { happening: id(), story: id(), copy_of: Some(id()), version_of: None };
        assert_valid(&schema, &record(full(), Some(placement)));
    }

    #[test]
    fn what_the_engine_writes_keeps_to_both_schemas() {
        let [(_, report_schema), (_, story_schema)] = schemas();
        let pipeline = dateline::Pipeline::new(dateline::Settings::default());
        let reports =
            dateline::demo::documents().filter_map(|document| pipeline.read(document).ok()).collect();
        let grouped = pipeline.group(reports);
        for story in grouped.stories() {
            let record = dateline::story_record(story, &grouped.reports);
            assert_valid(&story_schema, &serde_json::to_value(record).unwrap());
        }
        for (report, place) in grouped.reports.into_iter().zip(grouped.placements) {
            let record = dateline::report_record(report, Some(place));
            assert_valid(&report_schema, &serde_json::to_value(record).unwrap());
        }
    }

    #[test]
    fn a_record_that_breaks_the_contract_is_refused() {
        let [(_, schema), _] = schemas();
        let schema = serde_json::from_str(&schema).unwrap();
        let mut wrong = record(full(), None);
        wrong["quotes"][0]["content"] = serde_json::json!([]);
        assert!(!jsonschema::is_valid(&schema, &wrong));
    }

    #[test]
    fn only_what_is_always_there_is_required() {
        let schema: Value = serde_json::from_str(&schema_of::<ReportRecord>("")).unwrap();
        let required = schema["required"].as_array().unwrap();
        assert_eq!(required, &["id", "source", "text", "complete", "problems", "made_by"].map(Value::from));
    }

    #[test]
    fn stories_keep_to_their_schema() {
        let happening = Happening { id: id(), from: None, to: None, reports: vec![id()] };
        let (title, outlet, published, copy_of, version_of) = (None, None, None, None, None);
        let report = StoryReport { id: id(), title, outlet, published, happening: id(), copy_of, version_of };
        let place = InReport { report: id(), span: span("Friday") };
        let date = "2030-05".parse().unwrap();
        let entry = TimelineEntry { date, status: TimelineStatus::Happened, within: NonEmpty::one(place) };
        let story = Story {
            id: id(),
            title: None,
            from: None,
            to: None,
            independent: 1,
            reports: vec![report],
            happenings: vec![happening],
            people: Vec::new(),
            statements: Vec::new(),
            figures: Vec::new(),
            timeline: vec![entry],
            comparison: Vec::new(),
        };
        let points = dateline_types::CodePoints::of(TEXT);
        let outside: Story<PointSpan> = story.map_spans(&mut |_, span| points.span(span));
        let [_, (_, schema)] = schemas();
        assert_valid(&schema, &serde_json::to_value(outside).unwrap());
    }
}
