//! What storing costs, beside reading alone.
//!
//! `cargo bench -p dateline --bench case`, with `CASE_REPORTS=10000` for more than 2,000 reports. Three ways over the
//! same invented reports, on one core and on all: extraction and annotation alone, grouping with it, and a case.
//! Each run is a process of its own, three rounds of them in turn, and the middle one counts. Seconds of the
//! processor are shown beside those of the clock: the ratio should hold for both.

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use dateline::types::{Content, Hints, MediaType};
use dateline::{Acquired, Case, Grouper, Only, Pipeline, Refused, Settings};

/// What is measured, the first beside the others.
const WAYS: [(&str, Way); 3] = [("read", read), ("group", group), ("case", store)];

type Document = Result<Acquired, Refused>;

/// What is done with the documents.
type Way = fn(Vec<Document>);

const ROUNDS: usize = 3;

/// Says to a process which way it goes.
const WAY: &str = "DATELINE_BENCH_WAY";

/// Seconds of a run.
#[derive(Clone, Copy)]
struct Cost {
    clock: f64,
    processor: f64,
}

fn main() {
    let count = env::var("CASE_REPORTS").ok().and_then(|count| count.parse().ok()).unwrap_or(2_000);
    match env::var(WAY) {
        Ok(way) => go(&way, count),
        Err(_) => [1, 2].into_iter().for_each(|threads| compare(threads, count)),
    }
}

/// Measures all ways with so many threads that read.
fn compare(threads: usize, count: usize) {
    let mut costs = WAYS.map(|_| Vec::new());
    for _ in 0..ROUNDS {
        for (way, costs) in WAYS.iter().zip(&mut costs) {
            costs.push(measured(way.0, threads));
        }
    }
    let [alone, ..] = costs.each_ref().map(|costs| middle(costs));
    println!("{count} reports, {threads} reading threads");
    for ((name, _), costs) in WAYS.iter().zip(&costs) {
        let cost = middle(costs);
        println!(
            "  {name:<6} {:>7.0} reports/s  {:>6.2} s ({:.2} x)  processor {:>6.2} s ({:.2} x)",
            count as f64 / cost.clock,
            cost.clock,
            cost.clock / alone.clock,
            cost.processor,
            cost.processor / alone.processor,
        );
    }
}

/// The cost of one way, in a process of its own. With one thread it has one core, too, where that can be asked for.
fn measured(way: &str, threads: usize) -> Cost {
    let bench = env::current_exe().expect("a bench has a file");
    let pin = Command::new("taskset").arg("--version").output().is_ok() && threads == 1;
    let mut command = if pin { Command::new("taskset") } else { Command::new(&bench) };
    if pin {
        command.args(["-c", "0"]).arg(&bench);
    }
    let output = command.env(WAY, way).env("RAYON_NUM_THREADS", threads.to_string()).output();
    let output = output.expect("a bench can be run");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let [clock, processor] = text.split_whitespace().collect::<Vec<_>>()[..] else {
        panic!("{way}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let seconds = |text: &str| text.parse().expect("seconds are a number");
    Cost { clock: seconds(clock), processor: seconds(processor) }
}

/// Goes one way and prints what it cost.
fn go(name: &str, count: usize) {
    let (_, way) = WAYS.iter().find(|(way, _)| *way == name).expect("the way is known");
    let documents: Vec<Document> = invented::reports(1).take(count).map(document).collect();
    let (begun, spent) = (Instant::now(), processor());
    way(documents);
    println!("{} {}", begun.elapsed().as_secs_f64(), processor() - spent);
}

/// Seconds of the processor that this process took, in all its threads.
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let behind_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = behind_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

fn middle(costs: &[Cost]) -> Cost {
    let of = |seconds: fn(&Cost) -> f64| {
        let mut all: Vec<f64> = costs.iter().map(seconds).collect();
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    };
    Cost { clock: of(|cost| cost.clock), processor: of(|cost| cost.processor) }
}

#[allow(clippy::unnecessary_wraps, reason = "the ways take what acquiring gives")]
fn document(report: invented::Report) -> Document {
    let hints = Hints {
        url: Some(report.url),
        title: Some(report.title),
        published: Some(report.published),
        outlet: Some(report.outlet),
        ..Hints::default()
    };
    Ok(Acquired::of(MediaType::Plain, Content::Text(report.text), hints))
}

fn settings() -> Settings {
    Settings { only: Some(Only::Annotate), ..Settings::default() }
}

fn read(documents: Vec<Document>) {
    Pipeline::new(settings()).read_all(documents.into_iter(), |report| black_box(report).is_ok());
}

fn group(documents: Vec<Document>) {
    let mut grouper = Grouper::new();
    Pipeline::new(settings()).read_all(documents.into_iter(), |report| {
        black_box(grouper.place(&report.expect("an invented report can be read")));
        true
    });
}

fn store(documents: Vec<Document>) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("case-bench");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    let mut case = Case::open_or_create(folder.join("case.dateline")).expect("a case can be made");
    let added = case.add(documents.into_iter(), &settings(), |added| black_box(added).is_ok());
    added.expect("reports can be added");
}
