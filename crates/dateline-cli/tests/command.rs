//! The command as a user meets it: good input, bad input, and how it ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::{env, fs};

/// A folder of its own for one test, emptied first.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn dateline(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn piped(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn records(output: &Output) -> Vec<serde_json::Value> {
    out(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// An invented report, long enough to be an article.
const REPORT: &str = "Council votes to close the old harbour bridge

By Ana Ruiz
3 May 2030

The city council of Port Selby voted on Friday to close the old harbour bridge, which carries 4,000 cars a day.

\"We could not wait for another winter,\" Mayor Lena Brandt said after the vote. \"The steel is older than any of us.\"

Engineers had warned in March that the bridge could not carry heavy lorries any longer, and the city had lowered the limit.
";

#[test]
fn a_report_gives_a_record() {
    let folder = folder("record");
    fs::write(folder.join("bridge.txt"), REPORT).unwrap();
    let output = dateline(&folder, &["read", "--format", "jsonl", "bridge.txt"]);
    assert!(output.status.success(), "{}", err(&output));
    let records = records(&output);
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["source"]["path"], "bridge.txt");
    assert_eq!(records[0]["id"].as_str().unwrap().len(), 16);
    assert!(records[0]["text"].as_str().unwrap().contains("voted on Friday"));
}

#[test]
fn a_record_keeps_every_character_of_a_text() {
    let text = "The old bridge\u{7f} stays shut\u{9b}31m until spring, Mayor Lena Brandt said.";
    let line = serde_json::json!({ "text": text }).to_string();
    let output = piped(&["read", "--only", "annotate", "--format", "jsonl", "-"], line.as_bytes());
    assert_eq!(records(&output)[0]["text"], text);
}

#[test]
fn one_bad_document_is_named_and_the_others_come_in() {
    let folder = folder("mixed");
    fs::write(folder.join("a.txt"), REPORT).unwrap();
    fs::write(folder.join("b.txt"), "").unwrap();
    fs::write(folder.join("c.html"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap();
    fs::write(folder.join("d.txt"), [REPORT.as_bytes(), b"caf\xe9 \xff\xfe"].concat()).unwrap();
    let output = dateline(&folder, &["read", "--format", "jsonl", "."]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(records(&output).len(), 2);
    let errors = err(&output);
    assert!(errors.contains("b.txt: it is empty"), "{errors}");
    assert!(errors.contains("c.html: it is not text (it looks like a PNG image)"), "{errors}");
    assert!(errors.contains("2 of 4 documents gave no record"), "{errors}");
}

#[test]
fn a_missing_file_is_named_with_a_hint() {
    let output = dateline(&folder("missing"), &["read", "no-such-file.html"]);
    assert_eq!(output.status.code(), Some(1));
    let errors = err(&output);
    assert!(errors.contains("no-such-file.html: there is no such file or folder"), "{errors}");
    assert!(errors.contains("hint:"), "{errors}");
    assert!(out(&output).is_empty());
}

#[test]
fn a_folder_without_reports_says_what_was_looked_for() {
    let folder = folder("barren");
    fs::write(folder.join("picture.png"), "x").unwrap();
    let output = dateline(&folder, &["read", "."]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("no reports in it"));
    assert!(err(&output).contains(".html"));
}

#[test]
fn values_are_explained_by_their_rules() {
    let folder = folder("explain");
    fs::write(folder.join("report.txt"), REPORT).unwrap();
    let output = dateline(&folder, &["read", "--explain", "report.txt"]);
    let text = out(&output);
    assert!(text.contains("time/weekday") && text.contains("from the publication date"), "{text}");
    assert!(text.contains("figure/digits"), "{text}");
    let output = dateline(&folder, &["read", "--explain", "--format", "jsonl", "report.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("--explain"));
}

#[test]
fn each_block_of_a_page_is_explained_by_its_signs() {
    let folder = folder("judged");
    fs::write(folder.join("page.html"), PAGE).unwrap();
    let text = out(&dateline(&folder, &["read", "--only", "extract", "--explain", "page.html"]));
    assert!(text.contains("+ Ferries will cost more"), "{text}");
    assert!(text.contains("- Fares <rise>") && text.contains("rule: the headline"), "{text}");
}

#[test]
fn an_article_is_written_without_anything_alive() {
    let folder = folder("markup");
    fs::write(folder.join("page.html"), PAGE).unwrap();
    let html = out(&dateline(&folder, &["read", "--format", "html", "page.html"]));
    assert!(
        html.contains("<h1>Fares &lt;rise&gt;</h1>") && html.contains("<h2>What it costs</h2>"),
        "{html}"
    );
    assert!(
        html.contains("<li>Adults pay 12 crowns for a day on the water.</li>") && !html.contains("<a "),
        "{html}"
    );
    let markdown = out(&dateline(&folder, &["read", "--format", "markdown", "page.html"]));
    assert!(markdown.contains("# Fares \\<rise\\>") && markdown.contains("## What it costs"), "{markdown}");
    assert!(markdown.contains("- Adults pay 12 crowns"), "{markdown}");
}

/// A page with a headline that looks like markup, a heading and a list.
const PAGE: &str = "<title>Fares &lt;rise&gt;</title><main><h1>Fares &lt;rise&gt;</h1>\
    <p>Ferries will cost more from the summer on, <a href='javascript:x()'>the company</a> said on Tuesday.</p>\
    <p>It blamed the price of fuel and the repair of two of its boats, which took longer than was planned.</p>\
    <h2>What it costs</h2><ul><li>Adults pay 12 crowns for a day on the water.</li>\
    <li>Children pay half of that, and those under six go free.</li></ul>\
    <p>The council of Port Alder said that it would look at the figures before the fares could rise.</p></main>";

#[test]
fn wrong_usage_ends_with_two() {
    let here = folder("usage");
    for arguments in [&["read"][..], &["tell", "a.txt"], &["read", "--format", "xml", "a.txt"]] {
        assert_eq!(dateline(&here, arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn lines_of_json_come_in_with_their_ids_and_in_order() {
    let lines: String = (0..200)
        .map(|number| serde_json::json!({"id": format!("r{number}"), "text": REPORT}).to_string() + "\n")
        .collect();
    let output = piped(&["read", "--format", "jsonl", "--only", "annotate", "-"], lines.as_bytes());
    assert!(output.status.success(), "{}", err(&output));
    let ids: Vec<String> =
        records(&output).iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, (0..200).map(|number| format!("r{number}")).collect::<Vec<_>>());
}

#[test]
fn a_line_that_is_no_json_is_named_by_its_number() {
    let lines = b"{\"text\": \"It rained.\"}\nnonsense\n{\"title\": \"no text\"}\n";
    let output = piped(&["read", "--format", "jsonl", "--only", "annotate", "-"], lines);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(records(&output).len(), 1);
    assert!(err(&output).contains("standard input:2: it is not a JSON object"), "{}", err(&output));
    assert!(err(&output).contains("standard input:3: it has neither \"text\" nor \"html\""));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let first = dateline(&folder("same"), &["demo", "--format", "jsonl"]);
    let second = dateline(&folder("same"), &["demo", "--format", "jsonl"]);
    assert!(first.status.success() && !first.stdout.is_empty());
    assert_eq!(first.stdout, second.stdout);
}

#[test]
fn an_article_taken_as_it_stands_loses_nothing() {
    let text = "Subscribe!\n\nIt rained.\r\nThe river rose — „sehr“.";
    let line = serde_json::json!({ "text": text }).to_string();
    let output = piped(&["read", "--only", "annotate", "--format", "jsonl", "-"], line.as_bytes());
    assert_eq!(records(&output)[0]["text"], text);
}

#[test]
fn a_record_goes_in_again_and_stands_as_it_is() {
    let first = piped(&["read", "--format", "jsonl", "-"], REPORT.as_bytes());
    let second = piped(&["read", "--format", "jsonl", "-"], &first.stdout);
    let (first, second) = (records(&first), records(&second));
    assert_eq!(first[0]["text"], second[0]["text"]);
    assert_eq!(first[0]["id"], second[0]["id"]);
    assert_eq!(first[0]["published"]["value"], second[0]["published"]["value"]);
}

#[test]
fn extraction_alone_carries_no_annotations() {
    let output = piped(&["read", "--only", "extract", "--format", "jsonl", "-"], REPORT.as_bytes());
    let record = &records(&output)[0];
    assert!(record.get("text").is_some());
    assert!(record.get("sentences").is_none());
    assert!(record.get("events").is_none());
}

#[test]
fn colours_stay_out_of_pipes_unless_asked_for() {
    let plain = piped(&["read", "-"], REPORT.as_bytes());
    let coloured = piped(&["read", "--color", "always", "-"], REPORT.as_bytes());
    assert!(!out(&plain).contains('\u{1b}'));
    assert!(out(&coloured).contains('\u{1b}'));
}

#[test]
fn a_line_of_four_megabytes_is_read() {
    let line = "The river rose and the town slept. ".repeat(120_000);
    let output = piped(&["read", "--only", "extract", "--format", "jsonl", "-"], line.as_bytes());
    assert!(output.status.success(), "{}", err(&output));
    assert_eq!(records(&output).len(), 1);
}

#[test]
fn every_command_has_help_with_an_example() {
    for command in ["read", "group", "story", "demo", "open", "serve", "completions"] {
        let help = out(&dateline(&folder("help"), &[command, "--help"]));
        assert!(help.contains("Example"), "{command}: {help}");
    }
}

#[test]
fn the_demo_can_be_saved_and_read_again() {
    let folder = folder("saved");
    let saved = dateline(&folder, &["demo", "--save", "reports"]);
    assert!(saved.status.success(), "{}", err(&saved));
    let from_files = dateline(&folder, &["group", "--format", "jsonl", "reports"]);
    assert_eq!(records(&from_files).len(), 13);
}

#[test]
fn a_taken_port_is_named_with_what_to_try() {
    let folder = folder("port");
    fs::write(folder.join("report.txt"), REPORT).unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = dateline(&folder, &["open", "--no-browser", "--port", &port, "report.txt"]);
    assert_eq!(output.status.code(), Some(2));
    let errors = err(&output);
    assert!(errors.contains(&format!("port {port}: something else listens there")), "{errors}");
    assert!(errors.contains("hint"), "{errors}");
}

#[test]
fn nothing_to_open_ends_at_once() {
    let output = dateline(&folder("nothing"), &["open", "--no-browser", "no-such-file.html"]);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(1), ""));
    assert!(err(&output).contains("no such file"));
}

#[cfg(unix)]
#[test]
fn reports_open_as_pages_until_they_are_interrupted() {
    let folder = folder("open");
    fs::write(folder.join("report.txt"), REPORT).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
    command.current_dir(&folder).args(["open", "--no-browser", "report.txt"]);
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut address = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut address).unwrap();
    let host = address.trim().strip_prefix("http://").unwrap().trim_end_matches('/');
    let mut page = String::new();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    stream.read_to_string(&mut page).unwrap();
    assert!(page.contains("200 OK") && page.contains("Council votes to close"), "{page}");
    let interrupt = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(interrupt.success());
    assert_eq!(child.wait().unwrap().code(), Some(0), "Ctrl-C is not an error");
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_not_an_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dateline"))
        .args(["demo"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", err(&output));
}

/// A folder with the bundled reports in a case.
fn demo_case(name: &str) -> PathBuf {
    let folder = folder(name);
    dateline(&folder, &["demo", "--save", "reports"]);
    let added = dateline(&folder, &["add", "reports", "--case", "flood.dateline"]);
    assert!(added.status.success(), "{}", err(&added));
    folder
}

#[test]
fn a_case_says_what_became_of_each_document_and_says_it_again() {
    let folder = demo_case("case-add");
    let again = dateline(&folder, &["add", "reports", "--case", "flood.dateline"]);
    let listed = dateline(&folder, &["list", "--case", "flood.dateline"]);
    assert_eq!(out(&again).lines().count(), 13);
    let known: Vec<String> = out(&listed).lines().map(|line| format!("known\t{line}")).collect();
    assert_eq!(out(&again).lines().collect::<Vec<_>>(), known);
    let checked = dateline(&folder, &["check", "--case", "flood.dateline"]);
    assert!(checked.status.success() && out(&checked).contains("13 reports"));
}

#[test]
fn a_later_version_shows_what_it_says_otherwise() {
    let folder = folder("case-version");
    let line =
        |text: &str| format!("{}\n", serde_json::json!({ "url": "https://gauge.example/1", "text": text }));
    for text in ["The river rose. Nobody was hurt.", "The river rose. Two people were hurt."] {
        fs::write(folder.join("in.jsonl"), line(text)).unwrap();
        let added = dateline(&folder, &["add", "--only", "annotate", "in.jsonl", "--case", "c"]);
        if text.contains("Two") {
            assert!(out(&added).starts_with("version\t"), "{}", out(&added));
            assert!(
                err(&added).contains("- Nobody was hurt.") && err(&added).contains("+ Two people were hurt.")
            );
        }
    }
}

#[test]
fn the_questions_to_a_case_have_answers() {
    let folder = demo_case("case-questions");
    let ask = |arguments: &[&str]| {
        let output = dateline(&folder, &[arguments, &["--case", "flood.dateline"]].concat());
        assert!(output.status.success(), "{arguments:?}: {}", err(&output));
        output
    };
    let stories = records(&ask(&["stories", "--format", "jsonl"]));
    let id = stories[0]["id"].as_str().unwrap();
    let told = records(&ask(&["story", id, "--format", "jsonl"]));
    assert_eq!(told[0]["reports"].as_array().unwrap().len() as u64, stories[0]["reports"].as_u64().unwrap());
    assert_eq!(records(&ask(&["figures", id, "--format", "jsonl"])), *told[0]["figures"].as_array().unwrap());
    assert_eq!(
        records(&ask(&["compare", id, "--format", "jsonl"])),
        *told[0]["comparison"].as_array().unwrap()
    );
    assert!(out(&ask(&["compare", id])).contains("silent"));
    assert_eq!(records(&ask(&["who", "berrill", "--format", "jsonl"]))[0]["name"], "Tomasz Berrill");
    assert!(out(&ask(&["who", "berrill"])).contains("A bucket has no cable"));
    assert!(out(&ask(&["who", "Nobody"])).contains("nobody is called 'Nobody'"));
    assert_eq!(records(&ask(&["search", "dam evacuate", "--format", "jsonl"])).len(), 2);
    assert!(out(&ask(&["search", "zeppelin"])).contains("nothing found"));
    assert!(out(&ask(&["reindex"])).contains("13 reports indexed"));
}

#[test]
fn an_export_holds_whole_articles_only_when_asked() {
    let folder = demo_case("case-export");
    let export = |arguments: &[&str]| {
        let output = dateline(&folder, &[&["export", "--case", "flood.dateline"], arguments].concat());
        assert!(output.status.success(), "{arguments:?}: {}", err(&output));
        output
    };
    assert!(records(&export(&[])).iter().all(|record| record.get("text").is_none()));
    assert!(records(&export(&["--full-text"])).iter().all(|record| record["text"].is_string()));
    let table = out(&export(&["--format", "csv"]));
    assert!(table.starts_with("fact,kind,words,who,"));
    assert!(table.lines().count() > 100);
    assert!(out(&export(&["--format", "markdown"])).contains("## Who said what"));
    export(&["--format", "csv", "--output", "facts.csv"]);
    assert_eq!(fs::read_to_string(folder.join("facts.csv")).unwrap(), table);
}

#[test]
fn a_correction_is_kept_listed_and_taken_back() {
    let folder = demo_case("case-correct");
    let correct = |arguments: &[&str]| {
        dateline(&folder, &[&["correct"], arguments, &["--case", "flood.dateline"]].concat())
    };
    let who =
        records(&dateline(&folder, &["who", "berrill", "--format", "jsonl", "--case", "flood.dateline"]));
    let fact = who[0]["said"][0]["fact"].as_str().unwrap();
    assert_eq!(out(&correct(&["wrong", fact])), "kept\n");
    assert_eq!(out(&correct(&["list"])), format!("wrong {fact}\n"));
    assert_eq!(out(&correct(&["wrong", fact, "--undo"])), "taken back\n");
    assert_eq!(out(&correct(&["list"])), "");
    let nothing = correct(&["split", "none"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(err(&nothing).contains("the case holds no report 'none'"));
}

#[test]
fn a_wrong_case_is_named_with_what_to_try() {
    let folder = folder("case-wrong");
    fs::write(folder.join("notes.txt"), "Notes on the flood").unwrap();
    fs::write(folder.join("empty"), "").unwrap();
    for (arguments, what) in [
        (["stories", "--case", "none"], "there is no such case file"),
        (["stories", "--case", "notes.txt"], "it is not a case file"),
        (["list", "--case", "empty"], "the file is empty"),
        (["check", "--case", "none/none"], "there is no such case file"),
    ] {
        let output = dateline(&folder, &arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).contains(what) && err(&output).contains("hint"), "{}", err(&output));
    }
    let nothing = dateline(&folder, &["list", "--case", "none"]);
    assert!(nothing.status.success() && err(&nothing).contains("there is no case at none yet"));
    let query = dateline(&folder, &["search", "after:soon", "--case", "none"]);
    assert!(err(&query).contains("holds no date"));
}
