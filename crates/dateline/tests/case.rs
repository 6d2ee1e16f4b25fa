//! The case file, as its users find it: what goes in comes out, once, and damage is named.

use std::path::{Path, PathBuf};

use dateline::case::{Arrival, Correction, Trouble};
use dateline::export::export_record;
use dateline::search::{Ask, Index};
use dateline::types::ReportId;
use dateline::{Acquired, Case, Only, Refused, Settings, demo};

/// A folder that is gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("dateline-case-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn case(&self) -> PathBuf {
        self.0.join("flood.dateline")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Adds documents and says, for each, how it arrived and under which id.
fn add(path: &Path, documents: Vec<Acquired>) -> Vec<(Arrival, String)> {
    let mut case = Case::open_or_create(path).unwrap();
    let mut arrivals = Vec::new();
    let documents: Vec<Result<Acquired, Refused>> = documents.into_iter().map(Ok).collect();
    case.add(documents.into_iter(), &Settings::default(), |result| {
        let known = result.unwrap();
        arrivals.push((known.arrival, known.id.0));
        true
    })
    .unwrap();
    arrivals
}

fn at(address: &str, text: &str) -> Acquired {
    let mut document = Acquired::text(text);
    document.document.hints.url = Some(address.to_owned());
    document
}

const ADDRESS: &str = "https://gauge.example/rain";
const RAIN: &str = "The river rose on 3 May 2030. “We will rebuild,” Mayor Ana Ruiz said.";
const MORE_RAIN: &str =
    "The river rose on 3 May 2030. “We will rebuild,” Mayor Ana Ruiz said. Two bridges closed.";

#[test]
fn the_same_document_is_added_once() {
    let folder = Folder::new("once");
    let first = add(&folder.case(), vec![at(ADDRESS, RAIN)]);
    let second = add(&folder.case(), vec![at(ADDRESS, RAIN)]);
    assert_eq!(first[0].0, Arrival::Added);
    assert_eq!(second, [(Arrival::Known, first[0].1.clone())]);
}

#[test]
fn other_words_at_the_same_address_are_a_version_with_its_difference() {
    let folder = Folder::new("version");
    let added = add(&folder.case(), vec![at(ADDRESS, RAIN), at(ADDRESS, MORE_RAIN), at(ADDRESS, RAIN)]);
    let Arrival::Version(changes) = &added[1].0 else { panic!("{added:?}") };
    assert_eq!(changes.added, ["Two bridges closed."]);
    assert!(changes.removed.is_empty());
    assert_eq!(added[1].1, format!("{}.2", added[0].1));
    assert_eq!(added[2], (Arrival::Known, added[0].1.clone()));
}

#[test]
fn the_same_words_at_another_address_are_a_copy() {
    let folder = Folder::new("copy");
    let long = RAIN.repeat(3);
    let added = add(&folder.case(), vec![at(ADDRESS, &long), at("https://courier.example/wire", &long)]);
    assert_eq!(added[1].0, Arrival::Added);
    let kept = Case::open_to_read(folder.case()).unwrap().report(&added[1].1).unwrap();
    assert_eq!(kept.placement.copy_of.unwrap().0, added[0].1);
}

#[test]
fn a_case_filled_in_many_runs_is_the_case_filled_in_one() {
    let folder = Folder::new("runs");
    let (one, many) = (folder.0.join("one.dateline"), folder.0.join("many.dateline"));
    add(&one, demo::documents().collect());
    for document in demo::documents() {
        add(&many, vec![document]);
    }
    let all = |path: &Path| {
        let mut all = Vec::new();
        Case::open_to_read(path)
            .unwrap()
            .reports(|kept| {
                all.push(kept.unwrap());
                true
            })
            .unwrap();
        all
    };
    assert_eq!(all(&one), all(&many));
}

#[test]
fn a_story_is_told_as_it_is_told_without_a_case() {
    let folder = Folder::new("story");
    let added = add(&folder.case(), demo::documents().collect());
    let pipeline = dateline::Pipeline::new(Settings::default());
    let mut reports = Vec::new();
    pipeline.read_all(demo::documents().map(Ok), |report| {
        reports.push(report.unwrap());
        true
    });
    let told = pipeline.group(reports).stories();
    let case = Case::open_to_read(folder.case()).unwrap();
    let kept = case.story(&added[0].1).unwrap().stories();
    assert_eq!(kept[0].statements.len(), told[0].statements.len());
    assert_eq!(kept[0].title, told[0].title);
    assert_eq!(kept[0].timeline, told[0].timeline);
    assert_eq!(kept[0].figures, told[0].figures);
}

#[test]
fn a_sound_case_gives_no_findings() {
    let folder = Folder::new("sound");
    add(&folder.case(), demo::documents().collect());
    let findings = Case::open_to_read(folder.case()).unwrap().check(|| ()).unwrap();
    assert_eq!(findings.all, []);
    assert_eq!(findings.versions, demo::REPORTS.len() as u64);
}

#[test]
fn whatever_is_altered_behind_its_back_is_found() {
    let folder = Folder::new("altered");
    add(&folder.case(), demo::documents().collect());
    for alteration in [
        "UPDATE versions SET title = 'Nothing happened' WHERE id = 3",
        "UPDATE versions SET sha256 = zeroblob(32) WHERE id = 3",
        "UPDATE versions SET name = 'another' WHERE id = 3",
        "UPDATE versions SET published = '1999-01-01' WHERE id = 3",
        "UPDATE bodies SET body = (SELECT body FROM bodies WHERE version = 1) WHERE version = 3",
        "UPDATE quotes SET words = 'I never said so' WHERE id = (SELECT min(id) FROM quotes)",
        "UPDATE figures SET value = value + 1",
        "DELETE FROM figures",
        "DELETE FROM dates WHERE id = (SELECT max(id) FROM dates)",
        "UPDATE stories SET reports = 2",
        "DELETE FROM bodies WHERE version = 13",
        "DELETE FROM appearances",
        "DELETE FROM documents WHERE id = 2",
    ] {
        let copy = folder.0.join("altered.dateline");
        let _ = std::fs::remove_file(&copy);
        std::fs::copy(folder.case(), &copy).unwrap();
        rusqlite::Connection::open(&copy).unwrap().execute(alteration, []).unwrap();
        let findings = Case::open_to_read(&copy).unwrap().check(|| ()).unwrap();
        assert!(!findings.all.is_empty(), "{alteration}");
    }
}

#[test]
fn what_is_no_case_is_turned_away_and_left_alone() {
    let folder = Folder::new("foreign");
    let path = folder.case();
    let open = |path: &Path| Case::open_or_create(path).unwrap_err().trouble;
    std::fs::write(&path, "").unwrap();
    assert!(matches!(open(&path), Trouble::Empty));
    std::fs::write(&path, "Notes on the flood").unwrap();
    assert!(matches!(open(&path), Trouble::NotACase));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Notes on the flood");
    let other = folder.0.join("other.db");
    rusqlite::Connection::open(&other).unwrap().execute("CREATE TABLE a (b)", []).unwrap();
    assert!(matches!(open(&other), Trouble::Foreign));
    assert!(matches!(Case::open(folder.0.join("none")).unwrap_err().trouble, Trouble::Missing));
}

#[test]
fn a_case_of_a_newer_dateline_is_refused() {
    let folder = Folder::new("newer");
    drop(Case::open_or_create(folder.case()).unwrap());
    let connection = rusqlite::Connection::open(folder.case()).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    let refused = Case::open(folder.case()).unwrap_err();
    assert!(matches!(refused.trouble, Trouble::Newer { found: 99, .. }));
    assert!(refused.hint().is_some());
}

/// A case of format 1, as it was written then: the reports of the demo, a later version, a copy and two corrections.
#[test]
fn a_case_of_the_first_format_is_brought_on_whole() {
    let folder = Folder::new("first-format");
    let old = zstd::decode_all(&include_bytes!("formats/1.dateline.zst")[..]).unwrap();
    std::fs::write(folder.case(), old).unwrap();
    let count = |query: &str| -> i64 {
        let connection = rusqlite::Connection::open(folder.case()).unwrap();
        connection.query_row(query, [], |row| row.get(0)).unwrap()
    };
    let facts = "SELECT sum(length(id || report || start || \"end\" || words || coalesce(who, '') || coalesce(date, '')
        || coalesce(\"from\", '') || coalesce(\"to\", ''))) FROM fact";
    let spans = "SELECT sum(length(fact || role) + start * 3 + \"end\") FROM span";
    let before = (count(facts), count(spans), count("SELECT count(*) FROM fact WHERE wrong"));
    let case = Case::open(folder.case()).unwrap();
    assert_eq!(case.check(|| ()).unwrap().all, []);
    assert_eq!(case.len().unwrap(), 16);
    assert_eq!((count(facts), count(spans), count("SELECT count(*) FROM fact WHERE wrong")), before);
    let ruiz = &case.who("Ana Ruiz", 9).unwrap()[0];
    assert_eq!((ruiz.reports, ruiz.quotes, ruiz.figures), (3, 6, 3));
    let merged = case.story("97f0e84f4d007ff5").unwrap();
    assert_eq!(merged.reports.len(), 13);
    drop(case);
    let again = add(&folder.case(), demo::documents().collect());
    assert!(again.iter().all(|(arrival, _)| *arrival == Arrival::Known || *arrival == Arrival::Added));
}

#[test]
fn a_case_of_the_first_format_can_be_read_at_once() {
    let folder = Folder::new("first-format-read");
    let old = zstd::decode_all(&include_bytes!("formats/1.dateline.zst")[..]).unwrap();
    std::fs::write(folder.case(), &old).unwrap();
    let case = Case::open_to_read(folder.case()).unwrap();
    assert_eq!(case.who("Ana Ruiz", 9).unwrap()[0].reports, 3);
}

#[cfg(unix)]
#[test]
fn a_case_of_the_first_format_that_may_only_be_read_is_read_from_a_copy() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new("first-format-read-only");
    let old = zstd::decode_all(&include_bytes!("formats/1.dateline.zst")[..]).unwrap();
    std::fs::write(folder.case(), &old).unwrap();
    let allow = |mode| {
        std::fs::set_permissions(folder.case(), std::fs::Permissions::from_mode(mode & 0o666)).unwrap();
        std::fs::set_permissions(&folder.0, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    allow(0o555);
    // Root may write everywhere.
    let may_write = std::fs::OpenOptions::new().append(true).open(folder.case()).is_ok();
    let reports = Case::open_to_read(folder.case()).unwrap().who("Ana Ruiz", 9).unwrap()[0].reports;
    let unchanged = std::fs::read(folder.case()).unwrap() == old;
    allow(0o755);
    assert_eq!((reports, unchanged), (3, !may_write));
}

#[test]
fn the_views_answer_for_every_fact() {
    let folder = Folder::new("views");
    add(&folder.case(), demo::documents().collect());
    let connection = rusqlite::Connection::open(folder.case()).unwrap();
    let count = |query: &str| connection.query_row(query, [], |row| row.get::<_, i64>(0)).unwrap();
    let quotes = count("SELECT count(*) FROM quotes");
    assert!(quotes > 10);
    assert_eq!(count("SELECT count(*) FROM fact WHERE kind = 'quote' AND form IS NOT NULL"), quotes);
    assert_eq!(count("SELECT count(*) FROM report"), demo::REPORTS.len() as i64);
    assert_eq!(count("SELECT count(*) FROM report WHERE NOT latest"), 1);
    assert_eq!(count("SELECT count(*) FROM fact WHERE \"end\" < start"), 0);
    assert!(count("SELECT count(*) FROM span WHERE role = 'cue'") > 10);
    assert!(count("SELECT count(*) FROM story WHERE independent > 1") >= 1);
}

#[test]
fn a_name_leads_to_its_bearer_and_the_bearer_to_his_words() {
    let folder = Folder::new("who");
    add(&folder.case(), demo::documents().collect());
    let case = Case::open_to_read(folder.case()).unwrap();
    let whole = case.who("Tomasz Berrill", 5).unwrap();
    let surname = case.who("BERRILL", 5).unwrap();
    assert_eq!(whole[0].id, surname[0].id);
    assert_eq!(whole[0].said.len(), 5);
    for said in &whole[0].said {
        let report = case.report(said.place.report.as_str()).unwrap().report;
        let (start, end) = said.place.span;
        let words = report.report.text.chars().skip(start as usize).take((end - start) as usize);
        assert_eq!(words.collect::<String>(), said.place.words);
    }
    assert!(case.who("Nobody At All", 5).unwrap().is_empty());
}

#[test]
fn what_was_just_added_is_found_and_an_older_version_is_not() {
    let folder = Folder::new("search");
    add(&folder.case(), demo::documents().collect());
    let case = Case::open_to_read(folder.case()).unwrap();
    let found = |query: &str| case.search(&query.parse().unwrap(), &Ask::default()).unwrap();
    let letter = found("\"no record of the letter, the company found it\"");
    let latest = letter.hits.iter().find_map(|hit| hit.id.as_str().strip_suffix(".2")).unwrap();
    assert!(letter.hits.iter().all(|hit| hit.id.as_str() != latest));
    assert!(letter.hits.iter().all(|hit| !hit.matches.is_empty()));
    add(&folder.case(), vec![at(ADDRESS, MORE_RAIN)]);
    assert_eq!(found("\"two bridges closed\"").total, 1);
    std::fs::remove_dir_all(case.index_path()).unwrap();
    assert_eq!(found("\"two bridges closed\"").total, 1);
}

#[test]
fn a_phrase_is_not_found_in_a_damaged_text_and_is_in_the_others() {
    let folder = Folder::new("damaged-phrase");
    let other = "https://gauge.example/other";
    add(&folder.case(), vec![at(ADDRESS, RAIN), at(other, MORE_RAIN)]);
    let found = |query: &str| {
        let case = Case::open_to_read(folder.case()).unwrap();
        case.search(&query.parse().unwrap(), &Ask::default()).unwrap().total
    };
    assert_eq!((found("\"the river rose\""), found("\"rose river\"")), (2, 0));
    let database = rusqlite::Connection::open(folder.case()).unwrap();
    // The second is kept as its difference from the first.
    database.execute("UPDATE bodies SET body = substr(body, 1, 40) WHERE version = 2", []).unwrap();
    assert_eq!(found("\"the river rose\""), 1);
    database.execute("UPDATE bodies SET body = x'00' WHERE version = 1", []).unwrap();
    assert_eq!(found("\"the river rose\""), 0);
    database.execute("DELETE FROM bodies", []).unwrap();
    assert_eq!(found("\"the river rose\""), 0);
}

/// Makes an index one of another version, as its head says.
fn age(index: &Path) {
    let head = index.join("meta.json");
    let sealed = std::fs::read_to_string(&head).unwrap();
    let (now, _) = sealed.rsplit_once('\n').unwrap();
    let (before, payload) = now.split_once("\"payload\": \"").unwrap();
    let (_, watermark) = payload.split_once(' ').unwrap();
    let aged = format!("{before}\"payload\": \"1 {watermark}");
    std::fs::write(head, format!("{aged}\n{:08x}", crc32fast::hash(aged.as_bytes()))).unwrap();
}

#[test]
fn an_index_of_another_version_is_made_anew() {
    let folder = Folder::new("aged-index");
    add(&folder.case(), vec![at(ADDRESS, MORE_RAIN)]);
    let case = Case::open_to_read(folder.case()).unwrap();
    let total = |query: &str| case.search(&query.parse().unwrap(), &Ask::default()).unwrap().total;
    assert_eq!(total("\"two bridges closed\""), 1);
    age(&case.index_path());
    assert!(Index::open(&case.index_path()).unwrap().is_none(), "it is of no use as it stands");
    assert_eq!(total("\"two bridges closed\""), 1);
    assert!(Index::open(&case.index_path()).unwrap().is_some());
}

#[test]
fn an_export_without_texts_has_the_words_of_every_fact() {
    let folder = Folder::new("export");
    add(&folder.case(), demo::documents().collect());
    let case = Case::open_to_read(folder.case()).unwrap();
    case.reports(|kept| {
        let kept = kept.unwrap();
        let text = kept.report.report.text.clone();
        let record = export_record(kept.clone(), false);
        assert!(record.get("text").is_none());
        assert_eq!(export_record(kept, true)["text"], text.as_str());
        for figure in record["figures"].as_array().unwrap() {
            let [start, end] = [0, 1].map(|end| figure["span"][end].as_u64().unwrap() as usize);
            let words: String = text.chars().skip(start).take(end - start).collect();
            assert_eq!(figure["words"], words.as_str());
        }
        true
    })
    .unwrap();
}

#[test]
fn a_case_of_many_reports_keeps_them_with_a_dictionary() {
    let folder = Folder::new("dictionary");
    // Each of its own matter, and all in the phrases of reports.
    let matter =
        |at: usize| (0..9).map(|step| format!("m{}x{step}", at * 7919)).collect::<Vec<_>>().join(" and ");
    let text = |at: usize| {
        format!("Officials said on Monday that {} had been seen near the old harbour.", matter(at))
    };
    let documents = (0..1_300).map(|at| Ok(at_number(at, &text(at))));
    let settings = Settings { only: Some(Only::Annotate), ..Settings::default() };
    let mut case = Case::open_or_create(folder.case()).unwrap();
    case.add(documents, &settings, |result| result.is_ok()).unwrap();
    assert_eq!(case.len().unwrap(), 1_300);
    drop(case);
    let connection = rusqlite::Connection::open(folder.case()).unwrap();
    let with: i64 = connection
        .query_row("SELECT count(*) FROM bodies WHERE dictionary IS NOT NULL", [], |row| row.get(0))
        .unwrap();
    assert!(with > 0);
    let findings = Case::open_to_read(folder.case()).unwrap().check(|| ()).unwrap();
    assert_eq!(findings.all, []);
}

#[test]
fn a_run_that_is_told_to_stop_stops_and_goes_on_later() {
    let folder = Folder::new("stop");
    let documents = || (0..300).map(|at| Ok(at_number(at, "The river rose.")));
    let settings = Settings { only: Some(Only::Annotate), ..Settings::default() };
    let mut case = Case::open_or_create(folder.case()).unwrap();
    let mut acknowledged = 0;
    case.add(documents(), &settings, |_| {
        acknowledged += 1;
        acknowledged < 5
    })
    .unwrap();
    assert!(case.len().unwrap() >= 5 && case.len().unwrap() < 300);
    case.add(documents(), &settings, |result| result.is_ok()).unwrap();
    assert_eq!(case.len().unwrap(), 300);
}

#[test]
fn every_question_of_the_guide_has_an_answer() {
    let folder = Folder::new("queries");
    add(&folder.case(), demo::documents().collect());
    let connection = rusqlite::Connection::open(folder.case()).unwrap();
    let guide = include_str!("../../../docs/queries.md");
    let questions: Vec<&str> =
        guide.split("```sql\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(questions.len(), 12);
    for question in questions {
        let mut statement = connection.prepare(question).unwrap_or_else(|error| panic!("{question}{error}"));
        assert!(statement.exists([]).unwrap(), "no answer to:\n{question}");
    }
}

#[test]
fn what_the_reader_knows_better_is_heeded_and_outlives_a_run() {
    let folder = Folder::new("corrections");
    add(&folder.case(), demo::documents().collect());
    let mut case = Case::open(folder.case()).unwrap();
    let [flood, tram] = [0, 1].map(|place| case.stories(0, 10).unwrap()[place].id.clone());
    let size = |case: &Case, id: &ReportId| case.story(id.as_str()).map_or(0, |story| story.reports.len());
    let (whole, part) = (size(&case, &flood), size(&case, &tram));
    let merge = Correction::Merge { story: tram.clone(), into: flood.clone() };
    case.correct(&merge).unwrap();
    assert_eq!(size(&case, &flood), whole + part);
    assert_eq!(size(&case, &tram), whole + part);
    assert_eq!(case.story(flood.as_str()).unwrap().stories().len(), 1);

    let moved = case.story(flood.as_str()).unwrap().reports[1].id.clone();
    case.correct(&Correction::Split { report: moved.clone() }).unwrap();
    assert_eq!((size(&case, &flood), size(&case, &moved)), (whole + part - 1, 1));
    case.correct(&Correction::Pin { report: moved.clone(), story: flood.clone() }).unwrap();
    assert_eq!(size(&case, &flood), whole + part);

    let said = case.who("Berrill", 1).unwrap()[0].said[0].place.fact.clone();
    case.correct(&Correction::Wrong { fact: said.clone() }).unwrap();
    assert!(case.who("Berrill", 50).unwrap()[0].said.iter().all(|other| other.place.fact != said));

    add(&folder.case(), vec![at(ADDRESS, RAIN)]);
    assert_eq!(case.corrections().unwrap().len(), 3);
    assert_eq!(case.check(|| ()).unwrap().all, []);
    assert!(case.withdraw(&merge).unwrap());
    assert_eq!(size(&case, &tram), part);
}

#[test]
fn a_correction_of_nothing_is_refused() {
    let folder = Folder::new("correct-nothing");
    add(&folder.case(), vec![at(ADDRESS, RAIN)]);
    let mut case = Case::open(folder.case()).unwrap();
    let report = case.stories(0, 1).unwrap()[0].id.clone();
    for correction in [
        Correction::Split { report: ReportId("none".into()) },
        Correction::Pin { report: report.clone(), story: ReportId("none".into()) },
        Correction::Wrong { fact: format!("{report}/quotes/99") },
        Correction::Wrong { fact: "not a fact".into() },
    ] {
        assert!(
            matches!(case.correct(&correction).unwrap_err().trouble, Trouble::Unknown { .. }),
            "{correction:?}"
        );
    }
    assert_eq!(case.corrections().unwrap(), []);
}

fn at_number(number: usize, text: &str) -> Acquired {
    at(&format!("https://gauge.example/{number}"), text)
}
