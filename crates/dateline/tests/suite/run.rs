//! The way of a case through the engine.
//!
//! Comes in: the inputs of a case. Goes out: their annotated reports, their places among each other, and
//! the stories they tell, by the same pipeline as any other input. Refuses to know what is expected of them.

use dateline::{Acquired, Pipeline, Settings};
use dateline_types::{Content, MediaType};

use crate::cases::{Input, Reading};
use crate::outcome::Outcome;

/// Runs the inputs through every stage.
///
/// # Errors
/// When an input gives no report at all.
pub(crate) fn run(inputs: &[Input]) -> Result<Outcome, String> {
    let pipeline = Pipeline::new(Settings::default());
    let mut reports = Ok(Vec::new());
    pipeline.read_all(inputs.iter().map(|input| Ok(acquired(input))), |read| match (read, &mut reports) {
        (Ok(report), Ok(reports)) => {
            reports.push(report);
            true
        }
        (Err(refused), _) => {
            reports = Err(format!("an input gives no report: {refused}"));
            false
        }
        (Ok(_), Err(_)) => false,
    });
    let grouped = pipeline.group(reports?);
    let stories = grouped.stories();
    Ok(Outcome { reports: grouped.reports, placements: grouped.placements, stories })
}

fn acquired(input: &Input) -> Acquired {
    let media_type = if input.reading == Reading::Page { MediaType::Html } else { MediaType::Plain };
    let content = Content::Text(input.text.clone());
    let mut acquired = Acquired::of(media_type, content, input.hints.clone());
    acquired.id = Some(input.name.clone());
    acquired.stands = input.reading == Reading::Article;
    acquired
}
