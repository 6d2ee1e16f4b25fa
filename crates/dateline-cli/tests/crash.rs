//! What a case keeps when the program that fills it dies, or its file is damaged.
//!
//! The real binary is killed at moments that are diced, its files are torn, two of it write at once. Afterwards
//! everything that was acknowledged is there, once, with its words unaltered. `cargo xtask crash` does the same at length.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

/// Documents of one run.
const BATCH: usize = 24;

/// A version in a case: its id, and the SHA-256 of its text.
type Version = (String, String);

/// A folder with a case in it, and what was promised about it.
struct Bench {
    folder: PathBuf,
    /// What was acknowledged.
    promised: BTreeSet<Version>,
    /// The sums of all texts that were ever handed in.
    handed: BTreeSet<String>,
}

/// A run of `dateline add`.
struct Adding {
    child: Child,
    lines: BufReader<std::process::ChildStdout>,
    promised: Vec<Version>,
}

impl Bench {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("store")).unwrap();
        Self { folder, promised: BTreeSet::new(), handed: BTreeSet::new() }
    }

    /// A case with a batch in it.
    fn filled(name: &str) -> Self {
        let mut bench = Self::new(name);
        let ended = bench.add(0).end(&mut bench);
        assert!(ended.success());
        bench
    }

    fn case(&self) -> PathBuf {
        self.folder.join("store/case.dateline")
    }

    /// Begins to add the reports of a batch.
    fn add(&mut self, batch: usize) -> Adding {
        self.add_by(Command::new(env!("CARGO_BIN_EXE_dateline")), batch * BATCH..(batch + 1) * BATCH)
    }

    /// Begins to add these reports by a command that becomes `dateline`.
    fn add_by(&mut self, mut command: Command, reports: Range<usize>) -> Adding {
        let input = self.folder.join(format!("{}-{}.jsonl", reports.start, reports.end));
        let mut file = File::create(&input).unwrap();
        for report in invented::reports(1).take(reports.end).skip(reports.start) {
            self.handed.insert(sum(&report.text));
            let line = serde_json::json!({
                "url": report.url, "title": report.title, "outlet": report.outlet,
                "published": report.published, "text": report.text,
            });
            writeln!(file, "{line}").unwrap();
        }
        command.args(["add", "--only", "annotate", "--case"]).arg(self.case()).arg(input);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Adding { child, lines, promised: Vec::new() }
    }

    fn call(&self, command: &str) -> Output {
        let output = Command::new(env!("CARGO_BIN_EXE_dateline"))
            .args([command, "--case"])
            .arg(self.case())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert!(output.status.code().is_some(), "{command} died: {}", err(&output));
        assert!(!err(&output).contains("panicked"), "{command}: {}", err(&output));
        output
    }

    /// What is in the case.
    fn listed(&self) -> Vec<Version> {
        versions(&self.call("list"))
    }

    /// Everything promised is there, once, and nothing else than what was handed in; and the case is sound.
    fn keeps_its_promises(&self) {
        let output = self.call("list");
        assert!(output.status.success(), "{}", err(&output));
        let listed = versions(&output);
        let kept: BTreeSet<Version> = listed.iter().cloned().collect();
        let lost: Vec<_> = self.promised.difference(&kept).collect();
        assert!(lost.is_empty(), "lost or altered: {lost:?}");
        assert!(listed.iter().all(|(_, sum)| self.handed.contains(sum)), "words that nobody handed in");
        let ids: BTreeSet<&String> = listed.iter().map(|(id, _)| id).collect();
        assert_eq!(ids.len(), listed.len(), "doubled");
        let check = self.call("check");
        assert!(check.status.success(), "{}", err(&check));
    }
}

impl Adding {
    /// Reads acknowledgements until there are so many, or no more.
    fn read(&mut self, count: usize) {
        let mut line = String::new();
        while self.promised.len() < count && self.lines.read_line(&mut line).unwrap() > 0 {
            // A line that breaks off promises nothing.
            if let Some(whole) = line.strip_suffix('\n') {
                self.promised.push(acknowledged(whole));
            }
            line.clear();
        }
    }

    /// Sends a signal: `KILL`, `TERM`.
    fn signal(&self, name: &str) {
        Command::new("kill").arg(format!("-{name}")).arg(self.child.id().to_string()).status().unwrap();
    }

    /// Waits for the end and hands over what was promised.
    fn end(mut self, bench: &mut Bench) -> ExitStatus {
        let ended = Arc::new(AtomicBool::new(false));
        let watch = thread::spawn(kill_late(self.child.id(), Arc::clone(&ended)));
        self.read(usize::MAX);
        let mut errors = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        assert!(!errors.contains("panicked"), "{errors}");
        bench.promised.extend(self.promised);
        let status = self.child.wait().unwrap();
        ended.store(true, Ordering::Relaxed);
        assert!(!watch.join().unwrap(), "it hangs");
        status
    }
}

/// Ends a run that does not end by itself, and says whether it had to.
fn kill_late(process: u32, ended: Arc<AtomicBool>) -> impl FnOnce() -> bool {
    move || {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_mins(2) {
            if ended.load(Ordering::Relaxed) {
                return false;
            }
            thread::sleep(Duration::from_millis(20));
        }
        Command::new("kill").arg("-KILL").arg(process.to_string()).status().is_ok()
    }
}

/// `added<TAB>id<TAB>sum`.
fn acknowledged(line: &str) -> Version {
    let fields: Vec<&str> = line.split('\t').collect();
    let [done, id, sum] = fields[..] else { panic!("no acknowledgement: {line}") };
    assert!(["added", "version", "known"].contains(&done), "{line}");
    (id.to_owned(), sum.to_owned())
}

fn versions(output: &Output) -> Vec<Version> {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let version = |line: &str| line.split_once('\t').map(|(id, sum)| (id.to_owned(), sum.to_owned()));
    text.lines().filter_map(version).collect()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn sum(text: &str) -> String {
    use std::fmt::Write as _;
    Sha256::digest(text).iter().fold(String::new(), |mut sum, byte| {
        let _ = write!(sum, "{byte:02x}");
        sum
    })
}

/// Numbers that look like chance and are the same in every run.
fn diced(seed: usize, below: usize) -> usize {
    let digest = Sha256::digest(seed.to_le_bytes());
    usize::from_le_bytes(digest[..size_of::<usize>()].try_into().unwrap()) % below
}

#[test]
fn a_killed_run_loses_nothing_that_it_acknowledged() {
    let mut bench = Bench::new("killed");
    for round in 0..10 {
        let mut adding = bench.add(round);
        if round % 2 == 0 {
            adding.read(diced(round, BATCH) + 1);
        } else {
            thread::sleep(Duration::from_millis(diced(round, 250) as u64));
        }
        adding.signal("KILL");
        adding.end(&mut bench);
        // A kill may come before there is a case.
        if bench.case().exists() {
            bench.keeps_its_promises();
        }
    }
    for round in 0..10 {
        assert!(bench.add(round).end(&mut bench).success(), "it goes on where it was");
    }
    bench.keeps_its_promises();
    let sums: BTreeSet<String> = bench.listed().into_iter().map(|(_, sum)| sum).collect();
    assert_eq!(sums, bench.handed, "in the end all are there");
}

#[test]
fn what_is_there_is_not_added_again() {
    let mut bench = Bench::filled("again");
    let before = bench.listed();
    assert!(bench.add(0).end(&mut bench).success());
    assert_eq!(bench.listed(), before);
}

#[test]
fn a_terminated_run_ends_soon_and_keeps_what_it_acknowledged() {
    let mut bench = Bench::filled("terminated");
    for signal in ["TERM", "INT"] {
        // Much is left to be read when the signal comes.
        let dateline = Command::new(env!("CARGO_BIN_EXE_dateline"));
        let mut adding = bench.add_by(dateline, BATCH..BATCH + 600);
        adding.read(bench.promised.len() - BATCH + 1);
        adding.signal(signal);
        let begun = Instant::now();
        assert!(!adding.end(&mut bench).success(), "it says that it did not come to the end");
        assert!(begun.elapsed() < Duration::from_secs(20));
        bench.keeps_its_promises();
    }
}

#[test]
fn a_full_disk_is_named_and_nothing_is_lost() {
    let mut bench = Bench::filled("full");
    for kilobytes in [300, 600] {
        // No file may grow larger; the signal that would end the program is not sent.
        let mut shell = Command::new("sh");
        let limit = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", kilobytes * 2);
        shell.args(["-c", &limit, env!("CARGO_BIN_EXE_dateline")]);
        assert!(!bench.add_by(shell, 0..300).end(&mut bench).success());
        bench.keeps_its_promises();
    }
    let dateline = Command::new(env!("CARGO_BIN_EXE_dateline"));
    assert!(bench.add_by(dateline, 0..300).end(&mut bench).success(), "with room it goes on");
    bench.keeps_its_promises();
    assert!(bench.promised.len() >= 300);
}

#[test]
fn two_can_write_at_once() {
    let mut bench = Bench::filled("two");
    let (one, other, same) = (bench.add(1), bench.add(2), bench.add(1));
    let ended = [one, other, same].map(|adding| adding.end(&mut bench).success());
    assert!(ended.contains(&true), "somebody wins");
    bench.keeps_its_promises();
    for batch in [1, 2] {
        assert!(bench.add(batch).end(&mut bench).success());
    }
    bench.keeps_its_promises();
}

#[test]
fn a_read_only_case_can_be_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut bench = Bench::filled("readonly");
    let store = bench.folder.join("store");
    let allow = |mode| fs::set_permissions(&store, fs::Permissions::from_mode(mode)).unwrap();
    let mode = |mode| fs::set_permissions(bench.case(), fs::Permissions::from_mode(mode)).unwrap();
    mode(0o444);
    allow(0o555);
    let listed = bench.listed();
    // A superuser writes wherever he likes.
    let writable = File::create(store.join("probe")).is_ok();
    let promised = bench.promised.clone();
    let ended = bench.add(1).end(&mut bench);
    allow(0o755);
    assert_eq!(listed.len(), promised.len());
    assert_eq!(ended.success(), writable);
    assert!(writable || bench.promised == promised, "nothing is promised that cannot be kept");
}

/// Damages a file that has these bytes.
type Damage = fn(&mut Vec<u8>, usize);

const DAMAGES: [(&str, Damage); 6] = [
    ("cut", |bytes, dice| bytes.truncate(dice % bytes.len().max(1))),
    ("padded", |bytes, dice| bytes.extend(vec![0xa5; dice % 5_000 + 1])),
    ("zeros behind", |bytes, dice| bytes.extend(vec![0; dice % 9_000 + 1])),
    ("emptied", |bytes, _| bytes.clear()),
    ("flipped", |bytes, dice| {
        let at = dice % bytes.len();
        bytes[at] ^= 1 << (dice % 8);
    }),
    ("holed", |bytes, dice| {
        let at = dice % bytes.len();
        let end = (at + 512).min(bytes.len());
        bytes[at..end].fill(0);
    }),
];

#[test]
fn damage_is_named_and_never_read_as_truth() {
    let bench = Bench::filled("torn");
    let whole = fs::read(bench.case()).unwrap();
    for dice in 0..48 {
        let (name, damage) = DAMAGES[dice % DAMAGES.len()];
        let mut bytes = whole.clone();
        damage(&mut bytes, diced(dice, usize::MAX));
        fs::write(bench.case(), bytes).unwrap();
        is_honest(&bench, name);
    }
    fs::write(bench.case(), &whole).unwrap();
    bench.keeps_its_promises();
    fs::remove_file(bench.case()).unwrap();
    assert!(!err(&bench.call("list")).is_empty(), "a case that is gone is missed");
    assert!(bench.listed().is_empty());
}

/// What is listed is true; what is missing or wrong is reported by `list` or by `check`.
fn is_honest(bench: &Bench, damage: &str) {
    let (list, check) = (bench.call("list"), bench.call("check"));
    let listed: BTreeSet<Version> = versions(&list).into_iter().collect();
    if list.status.success() {
        let invented: Vec<_> = listed.difference(&bench.promised).collect();
        assert!(invented.is_empty(), "{damage}: {invented:?}");
    }
    let reported = !list.status.success() || !check.status.success();
    assert!(reported || listed == bench.promised, "{damage}: lost in silence");
    assert!(!reported || !(err(&list) + &err(&check)).is_empty(), "{damage}: failed without a word");
}
