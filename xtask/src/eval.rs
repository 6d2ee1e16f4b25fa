//! `cargo xtask eval [NAME...] [--append]`: how good is it?
//!
//! Comes in: names of measures, or their beginnings (`quotes`, `stories.basil`); none for all. Goes out: a table of
//! our scores beside the marks to beat and, with `--append`, rows of `eval/scores.csv`. The data lies beside the
//! project, in `../shared/data`, or where `DATELINE_DATA` says. Refuses to judge: the scorers that came with the
//! data do. One measure, one file; a new one is a line in [`MEASURES`].

mod columns;
mod copies;
mod coref;
pub(crate) mod data;
pub(crate) mod engine;
mod extraction;
mod figures;
mod measure;
mod names;
mod quotes;
mod recognizers;
mod scorer;
pub(crate) mod scores;
mod stories;
mod times;

use std::path::Path;

use measure::{Measure, Score};

/// Every family of measures, in the order of the table.
const MEASURES: [&[Measure]; 10] = [
    extraction::MEASURES,
    columns::MEASURES,
    names::MEASURES,
    coref::MEASURES,
    quotes::MEASURES,
    times::MEASURES,
    figures::MEASURES,
    recognizers::MEASURES,
    stories::MEASURES,
    copies::MEASURES,
];

/// Measures what is asked for.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let Some(data) = data::folder() else {
        println!("nothing is measured: {}", data::ABSENT);
        return Ok(());
    };
    let append = arguments.iter().any(|argument| argument == "--append");
    let names: Vec<&String> = arguments.iter().filter(|argument| *argument != "--append").collect();
    let measures = asked(&names)?;
    let commit = if append { Some(scores::commit()?) } else { None };
    engine::build()?;
    for measure in measures {
        let scores = measure_one(measure, &data)?;
        for score in &scores {
            println!("{score}");
        }
        if let Some(commit) = &commit {
            let rows: Vec<_> = scores.iter().filter_map(Score::row).collect();
            scores::append(commit, &format!("cargo xtask eval {}", measure.name), &rows)?;
        }
    }
    Ok(())
}

/// The measures whose names begin like one of those given.
fn asked(names: &[&String]) -> Result<Vec<&'static Measure>, String> {
    let all: Vec<&Measure> = MEASURES.into_iter().flatten().collect();
    let known = || all.iter().map(|measure| measure.name).collect::<Vec<_>>().join(", ");
    let unknown =
        names.iter().find(|name| !all.iter().any(|measure| measure.name.starts_with(name.as_str())));
    if let Some(name) = unknown {
        return Err(format!("there is no measure '{name}'; there are {}", known()));
    }
    let wanted =
        |measure: &&Measure| names.is_empty() || names.iter().any(|name| measure.name.starts_with(*name));
    Ok(all.into_iter().filter(wanted).collect())
}

fn measure_one(measure: &Measure, data: &Path) -> Result<Vec<Score>, String> {
    let work = data::work_folder(measure.name)?;
    let gold = measure.input.gold(data, &work)?;
    let input = measure.input.write(&gold, &work)?;
    let predictions = work.join("pred.jsonl");
    engine::predict(measure, &input, &predictions)?;
    let output = scorer::run(measure, data, &gold, &predictions)?;
    Ok(measure.headlines.iter().map(|headline| headline.score(measure.name, &output)).collect())
}
