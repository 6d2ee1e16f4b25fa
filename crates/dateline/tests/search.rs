//! What is found in a small case of invented reports, and what an index is for its callers.

use std::convert::Infallible;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use dateline::search::{Ask, CatchUpError, CaughtUp, Hits, Index, IndexError, Indexed, Order};

/// A fresh folder for a test of this name.
fn folder(test: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("search-{test}"));
    let _ = fs::remove_dir_all(&path);
    path
}

fn report(row: u64, outlet: &str, published: &str, title: &str, text: &str) -> Indexed {
    Indexed {
        row,
        id: format!("id {row}"),
        title: Some(title.to_owned()),
        text: text.to_owned(),
        outlet: Some(outlet.to_owned()),
        people: Vec::new(),
        published: published.parse().ok(),
    }
}

fn named(report: Indexed, names: &[&str]) -> Indexed {
    Indexed { people: names.iter().map(|&name| name.to_owned()).collect(), ..report }
}

/// Four reports of three outlets.
fn valley() -> Vec<Indexed> {
    vec![
        named(
            report(
                1,
                "Selwen Courier",
                "2030-05-01",
                "Valley evacuated",
                "The Selwen valley was evacuated. The night tram stopped.",
            ),
            &["Ana Ruiz", "Tom Ash Jr."],
        ),
        named(
            report(
                2,
                "Radio Selwen",
                "2030-05-03T10:00:00Z",
                "Gate holds",
                "Officials evacuate nobody at night; the tram runs. Élan returned.",
            ),
            &["Mia van der Berg"],
        ),
        report(
            3,
            "Tidewater",
            "2030-06",
            "Trams again",
            "Mayor Ruiz's aides counted 94,000 sandbags after the cease-fire.",
        ),
        report(
            4,
            "Courier of the South",
            "",
            "Sport",
            "The tram, the tram, the tram: a team named Tram won.",
        ),
    ]
}

fn indexed(test: &str, reports: Vec<Indexed>) -> Index {
    let mut index = Index::create(&folder(test)).unwrap();
    let count = reports.len() as u64;
    assert_eq!(index.catch_up(reports.into_iter().map(Ok::<_, Infallible>)).unwrap(), CaughtUp::Added(count));
    index
}

/// The hits among the reports of the valley.
fn hits(index: &Index, query: &str, ask: &Ask) -> Hits {
    index.search(&query.parse().unwrap(), ask, &valley()[..]).unwrap()
}

fn rows(index: &Index, query: &str, ask: &Ask) -> Vec<u64> {
    hits(index, query, ask).hits.iter().map(|hit| hit.row).collect()
}

/// The rows that match, in order of their rows.
fn matching(index: &Index, query: &str) -> Vec<u64> {
    let mut rows = rows(index, query, &Ask::default());
    rows.sort_unstable();
    rows
}

/// What is asked, and the rows that match.
#[rustfmt::skip]
const LANGUAGE: &[(&str, &[u64])] = &[
    // A word is found in all of its forms, without regard to case and accents, in title and body.
    ("evacuate", &[1, 2]),
    ("EVACUATING", &[1, 2]),
    ("trams", &[1, 2, 3, 4]),
    ("elan", &[2]),
    ("gates", &[2]),
    // In quotes it stands as it is.
    ("\"evacuate\"", &[2]),
    ("\"night tram\"", &[1]),
    ("\"tram night\"", &[]),
    ("night tram", &[1, 2]),
    ("cease-fire", &[3]),
    ("94000", &[3]),
    ("94,000 ruiz", &[3]),
    // Operators and brackets.
    ("valley OR sandbags", &[1, 3]),
    ("tram -night", &[3, 4]),
    ("tram NOT (night OR sport)", &[3]),
    ("-tram", &[]),
    ("-night", &[3, 4]),
    ("sandbags OR -tram", &[3]),
    ("sandbags OR -night", &[3, 4]),
    // Fields.
    ("title:tram", &[3]),
    ("title:valley night", &[1]),
    ("outlet:courier", &[1, 4]),
    ("outlet:\"selwen courier\"", &[1]),
    ("outlet:\"courier selwen\"", &[]),
    ("person:ruiz", &[1]),
    ("person:\"ana ruiz\"", &[1]),
    ("person:ana", &[]),
    ("person:ash", &[1]),
    ("person:\"Van der Berg\"", &[2]),
    ("person:berg -gate", &[]),
    // Dates: a month that is only known as such lies within itself and its year.
    ("after:2030-05-03", &[2, 3]),
    ("before:2030-05-03", &[1]),
    ("on:2030-05", &[1, 2]),
    ("on:2030-06", &[3]),
    ("on:2030-06-01", &[]),
    ("on:2030", &[1, 2, 3]),
    ("on:2029", &[]),
    ("tram after:2030-05-02 before:2030-06", &[2]),
    ("tram -on:2030", &[4]),
];

#[test]
fn the_query_language_finds_what_it_says() {
    let index = indexed("language", valley());
    for (query, rows) in LANGUAGE {
        assert_eq!(matching(&index, query), *rows, "{query}");
    }
}

#[test]
fn the_best_match_comes_first_and_equals_by_row() {
    let index = indexed("order", valley());
    assert_eq!(rows(&index, "tram", &Ask::default())[..2], [3, 4], "a title counts, then frequency");
    assert_eq!(rows(&index, "outlet:courier OR on:2030-05", &Ask::default()), [1, 2, 4]);
    let newest = Ask { order: Order::Newest, ..Ask::default() };
    assert_eq!(rows(&index, "trams", &newest), [3, 2, 1, 4]);
}

#[test]
fn pages_share_one_order_and_one_total() {
    let same = |row| report(row, "Echo", "2030-01-01", "Echo", "the same words");
    let index = indexed("pages", (1..=25).map(same).collect());
    let page = |offset| hits(&index, "words", &Ask { limit: 10, offset, ..Ask::default() });
    let all: Vec<u64> = [0, 10, 20, 30].iter().flat_map(|&at| page(at).hits).map(|hit| hit.row).collect();
    assert_eq!(all, (1..=25).collect::<Vec<_>>());
    assert_eq!(page(20).total, 25);
    assert_eq!(hits(&index, "words", &Ask { limit: 0, ..Ask::default() }).total, 25);
}

#[test]
fn hidden_rows_are_neither_shown_nor_counted() {
    let index = indexed("hidden", valley());
    let ask = Ask { hidden: Arc::new([1, 3]), ..Ask::default() };
    let hits = hits(&index, "tram", &ask);
    assert_eq!(hits.total, 2);
    assert!(hits.hits.iter().all(|hit| [2, 4].contains(&hit.row)));
}

#[test]
fn an_index_goes_on_where_it_was() {
    let path = folder("goes-on");
    assert!(Index::open(&path).unwrap().is_none(), "there is none yet");
    let mut index = Index::create(&path).unwrap();
    assert_eq!(index.watermark().row, 0);
    index.catch_up(valley().into_iter().take(2).map(Ok::<_, Infallible>)).unwrap();
    drop(index);

    let mut index = Index::open(&path).unwrap().unwrap();
    assert_eq!((index.watermark().row, index.watermark().id.as_str()), (2, "id 2"));
    let again = index.catch_up(valley().into_iter().map(Ok::<_, Infallible>)).unwrap();
    assert_eq!(again, CaughtUp::Added(2), "what is below the watermark is passed over");
    assert_eq!(index.documents(), 4);
    index.verify(4).unwrap();
    let error = index.verify(5).unwrap_err();
    assert!(matches!(error, IndexError::OutOfStep { indexed: 4, expected: 5 }) && error.asks_for_rebuild());
}

#[test]
fn an_interrupted_source_leaves_the_watermark_where_it_was() {
    let mut index = Index::create(&folder("interrupted")).unwrap();
    let mut reports = valley().into_iter().map(Ok).collect::<Vec<_>>();
    reports.push(Err("the case could not be read"));
    assert!(matches!(index.catch_up(reports), Err(CatchUpError::Source("the case could not be read"))));
    assert_eq!(index.watermark().row, 0);
    assert_eq!(index.catch_up(valley().into_iter().map(Ok::<_, Infallible>)).unwrap(), CaughtUp::Added(4));
}

#[test]
fn rows_that_do_not_ascend_are_refused() {
    let mut index = Index::create(&folder("ascend")).unwrap();
    let twice = [5, 5].map(|row| Ok::<_, Infallible>(report(row, "", "", "", "word")));
    let error = index.catch_up(twice).unwrap_err();
    assert!(matches!(error, CatchUpError::Index(IndexError::Order { row: 5, after: 5 })));
}

#[test]
fn while_one_writes_others_are_told_so_and_can_read() {
    let path = folder("busy");
    let mut first = Index::create(&path).unwrap();
    let mut others = Index::open(&path).unwrap().unwrap();
    let mut reports = valley().into_iter();
    let within = reports.next().into_iter().chain(std::iter::from_fn(|| {
        let busy = others.catch_up(std::iter::empty::<Result<Indexed, Infallible>>()).unwrap();
        assert_eq!(busy, CaughtUp::Busy);
        assert!(matches!(Index::create(&path), Err(IndexError::Busy)));
        assert_eq!(matching(&others, "tram"), [0; 0]);
        None
    }));
    first.catch_up(within.map(Ok::<_, Infallible>)).unwrap();
    assert_eq!(matching(&first, "tram"), [1]);
    assert_eq!(others.catch_up(reports.map(Ok::<_, Infallible>)).unwrap(), CaughtUp::Added(3));
    assert_eq!(others.documents(), 4);
}

#[test]
fn many_small_steps_leave_few_files() {
    let path = folder("steps");
    let mut index = Index::create(&path).unwrap();
    for row in 1..=40 {
        let one = report(row, "Echo", "2030-01-01", "Echo", "the same words");
        index.catch_up([Ok::<_, Infallible>(one)]).unwrap();
    }
    assert_eq!(matching(&index, "words").len(), 20);
    assert_eq!(index.documents(), 40);
    let files = fs::read_dir(&path).unwrap().count();
    assert!(files < 60, "{files} files");
    index.verify(40).unwrap();
}

#[test]
fn another_version_counts_as_none_and_foreign_files_are_left_alone() {
    let path = folder("version");
    drop(indexed("version", valley()));
    fs::write(path.join("notes.txt"), "mine").unwrap();
    assert!(Index::open(&path).unwrap().is_some());
    let index = Index::create(&path).unwrap();
    assert_eq!((index.documents(), index.watermark().row), (0, 0));
    assert_eq!(fs::read_to_string(path.join("notes.txt")).unwrap(), "mine");
}

#[test]
fn searching_writes_nothing() {
    let path = folder("quiet");
    drop(indexed("quiet", valley()));
    fs::remove_file(path.join("writer.lock")).unwrap();
    let listing = || {
        let entries = fs::read_dir(&path).unwrap().map(Result::unwrap);
        let mut files: Vec<_> =
            entries.map(|entry| (entry.path(), entry.metadata().unwrap().modified().unwrap())).collect();
        files.sort();
        files
    };
    let before = listing();
    let index = Index::open(&path).unwrap().unwrap();
    assert_eq!(matching(&index, "\"night tram\" on:2030"), [1]);
    index.verify(4).unwrap();
    assert_eq!(listing(), before);
}

#[test]
fn an_open_index_survives_its_folder() {
    let index = indexed("survives", valley());
    fs::remove_dir_all(folder("survives")).ok();
    assert_eq!(matching(&index, "valley"), [1]);
}
