//! Phrases, of which the index knows the words alone: what is found is what a reader of all texts would find, and few
//! texts are read.

use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use dateline::search::{Ask, Index, IndexError, Indexed, Look, Part, Texts};
use proptest::prelude::*;

/// A question, once as a tree that is held against every report.
#[derive(Clone, Debug)]
enum Question {
    Phrase(&'static str, Vec<&'static str>),
    All(Vec<Question>),
    Any(Vec<Question>),
    Not(Box<Question>),
}

impl Question {
    /// As it is typed.
    fn line(&self) -> String {
        let joined = |parts: &[Self], by: &str| parts.iter().map(Self::line).collect::<Vec<_>>().join(by);
        match self {
            Self::Phrase(field, words) => format!("{field}\"{}\"", words.join(" ")),
            Self::All(parts) => format!("({})", joined(parts, " ")),
            Self::Any(parts) => format!("({})", joined(parts, " OR ")),
            Self::Not(part) => format!("NOT ({})", part.line()),
        }
    }

    fn holds(&self, report: &Indexed) -> bool {
        let title = report.title.as_deref().unwrap_or_default();
        match self {
            Self::Phrase("title:", words) => stands(words, title),
            Self::Phrase("outlet:", words) => stands(words, report.outlet.as_deref().unwrap_or_default()),
            Self::Phrase(_, words) => stands(words, title) || stands(words, &report.text),
            Self::All(parts) => parts.iter().all(|part| part.holds(report)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(report)),
            Self::Not(part) => !part.holds(report),
        }
    }
}

fn stands(phrase: &[&str], text: &str) -> bool {
    let text: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    text.windows(phrase.len()).any(|window| window == phrase)
}

const WORDS: [&str; 5] = ["said", "on", "the", "dam", "7"];

fn questions() -> impl Strategy<Value = Question> {
    let words = prop::collection::vec(prop::sample::select(&WORDS[..]), 1..4);
    let field = prop::sample::select(vec!["", "", "title:", "outlet:"]);
    let phrase = (field, words).prop_map(|(field, words)| Question::Phrase(field, words));
    phrase.prop_recursive(3, 10, 3, |part| {
        let parts = prop::collection::vec(part.clone(), 1..4);
        prop_oneof![
            parts.clone().prop_map(Question::All),
            parts.prop_map(Question::Any),
            part.prop_map(|part| Question::Not(Box::new(part))),
        ]
    })
}

fn reports() -> impl Strategy<Value = Vec<Indexed>> {
    let report = ("((said|On|the|DAM|7|tram) ?){0,9}", "((said|the|dam) ){0,3}", "((on|the|7) ){0,3}");
    prop::collection::vec(report, 1..24).prop_map(|reports| {
        let numbered = reports.into_iter().zip(1..);
        numbered.map(|((text, title, outlet), row)| report_of(row, (text, title, outlet))).collect()
    })
}

fn report_of(row: u64, (text, title, outlet): (String, String, String)) -> Indexed {
    Indexed { row, text, title: Some(title), outlet: Some(outlet), ..Indexed::default() }
}

/// An index of several segments.
fn indexed(test: &str, reports: &[Indexed]) -> Index {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("phrases-{test}"));
    let _ = fs::remove_dir_all(&folder);
    let mut index = Index::create(&folder).unwrap();
    for reports in reports.chunks(reports.len().div_ceil(2).max(1)) {
        index.catch_up(reports.iter().cloned().map(Ok::<_, Infallible>)).unwrap();
    }
    index
}

fn found<T: Texts<Error = IndexError> + ?Sized>(index: &Index, line: &str, texts: &T) -> Vec<u64> {
    let ask = Ask { limit: 100, hidden: [2, 5].into(), ..Ask::default() };
    let hits = index.search(&line.parse().unwrap(), &ask, texts).unwrap();
    assert_eq!(hits.total, hits.hits.len() as u64);
    let mut rows: Vec<u64> = hits.hits.iter().map(|hit| hit.row).collect();
    rows.sort_unstable();
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn what_is_found_is_what_a_reader_of_all_texts_finds(
        reports in reports(),
        questions in prop::collection::vec(questions(), 60),
    ) {
        let index = indexed("naive", &reports);
        for question in questions {
            let shown = reports.iter().filter(|report| ![2, 5].contains(&report.row));
            let naive: Vec<u64> =
                shown.filter(|report| question.holds(report)).map(|report| report.row).collect();
            prop_assert_eq!(found(&index, &question.line(), &reports[..]), naive, "{}", question.line());
        }
    }
}

/// Counts the texts that are read, and has lost those of some rows.
struct Shelf {
    reports: Vec<Indexed>,
    lost: Vec<u64>,
    read: AtomicUsize,
}

impl Texts for Shelf {
    type Error = IndexError;

    fn read(&self, part: Part, rows: &[u64], look: Look<'_>) -> Result<(), IndexError> {
        assert!(rows.is_sorted_by(|a, b| a < b), "in order, and each once");
        self.read.fetch_add(rows.len(), Ordering::Relaxed);
        let left: Vec<u64> = rows.iter().copied().filter(|row| !self.lost.contains(row)).collect();
        self.reports[..].read(part, &left, look)
    }
}

fn shelf() -> (Index, Shelf) {
    let text = |row: u64| match row % 10 {
        0 => format!("the mayor said on the dam that {row} trams stopped"),
        _ => format!("on the dam the mayor said {row} trams stopped"),
    };
    let reports: Vec<Indexed> =
        (1..=100).map(|row| report_of(row, (text(row), "Dam".into(), "Gauge".into()))).collect();
    let index = indexed("shelf", &reports);
    (index, Shelf { reports, lost: vec![20], read: AtomicUsize::new(0) })
}

#[test]
fn few_texts_are_read_and_a_lost_one_holds_nothing() {
    let (index, shelf) = shelf();
    let rows_and_reads = |line: &str| {
        shelf.read.store(0, Ordering::Relaxed);
        (found(&index, line, &shelf).len(), shelf.read.load(Ordering::Relaxed))
    };
    assert_eq!(rows_and_reads("\"said on\""), (9, 98), "two rows are hidden, one is lost");
    assert_eq!(rows_and_reads("\"said on\" \"30\""), (1, 1), "a rarer word decides which texts are read");
    assert_eq!(rows_and_reads("\"30\" -\"said on\""), (0, 1));
    assert_eq!(rows_and_reads("-\"said on\" \"31\""), (1, 1));
    assert_eq!(rows_and_reads("\"said on\" OR \"the mayor said\""), (97, 98), "each once for both");
    assert_eq!(rows_and_reads("\"said nothing\""), (0, 0), "a word that no report holds");
    assert_eq!(rows_and_reads("\"trams\" \"mayor\""), (98, 0), "words need no text");
    assert_eq!(rows_and_reads("\"30 trams\" -title:\"dam\""), (0, 0));
}
