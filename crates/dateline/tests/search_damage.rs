//! An index that is damaged in every file and in every way: each answer is right or an error, and nothing panics. A
//! binary of its own, because it counts the panics of all threads.

use std::convert::Infallible;
use std::fs;
use std::panic;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use dateline::search::{Ask, CatchUpError, Index, IndexError, Indexed, Query};

static PANICS: AtomicUsize = AtomicUsize::new(0);

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("damage-{name}"))
}

fn report(row: u64) -> Indexed {
    Indexed {
        row,
        id: row.to_string(),
        title: Some(format!("Report {row}")),
        text: format!("The river rose to {row} metres and the valley was evacuated at {}. ", row * 7)
            .repeat(9),
        outlet: Some("Selwen Courier".to_owned()),
        people: vec!["Ana Ruiz".to_owned()],
        published: "2030-05-01".parse().ok(),
    }
}

/// An index of two segments, one of which spans several blocks.
fn sound(path: &Path) {
    let _ = fs::remove_dir_all(path);
    let mut index = Index::create(path).unwrap();
    index.catch_up((1..=3000).map(|row| Ok::<_, Infallible>(report(row)))).unwrap();
    index.catch_up((3001..=3010).map(|row| Ok::<_, Infallible>(report(row)))).unwrap();
}

fn names(path: &Path) -> Vec<String> {
    let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = entries.filter(|name| name != "writer.lock").collect();
    names.sort_unstable();
    names
}

const QUERIES: [(&str, u64); 5] = [
    ("evacuate", 3010),
    ("\"valley was evacuated\"", 3010),
    ("person:ruiz outlet:courier on:2030", 3010),
    ("title:17", 1),
    ("river -metre", 0),
];

/// All that can be done with an index; `Ok` where every answer was right.
fn used(path: &Path, texts: &[Indexed]) -> Result<(), IndexError> {
    let gone = || IndexError::Damaged("absent".to_owned());
    let mut index = Index::open(path)?.ok_or_else(gone)?;
    for (query, total) in QUERIES {
        let query: Query = query.parse().unwrap();
        let found = index.search(&query, &Ask::default(), texts)?;
        assert_eq!(found.total, total, "a wrong answer from a damaged index");
    }
    let more = (3011..=3014).map(|row| Ok::<_, Infallible>(report(row)));
    match index.catch_up(more) {
        Ok(_) => Ok(()),
        Err(CatchUpError::Index(error)) => Err(error),
        Err(CatchUpError::Source(never)) => match never {},
    }
}

/// One way to harm a file of so many bytes.
type Harm = fn(&mut Vec<u8>);

const HARMS: [(&str, Harm); 8] = [
    ("emptied", Vec::clear),
    ("cut in half", |bytes| bytes.truncate(bytes.len() / 2)),
    ("cut by one byte", |bytes| bytes.truncate(bytes.len() - 1)),
    ("longer by one byte", |bytes| bytes.push(0)),
    ("first byte", |bytes| bytes[0] ^= 1),
    ("middle byte", |bytes| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0x10;
    }),
    ("last byte", |bytes| {
        let last = bytes.len() - 1;
        bytes[last] ^= 0x80;
    }),
    ("all zero", |bytes| bytes.fill(0)),
];

fn copy(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to).unwrap();
    for name in names(from) {
        fs::copy(from.join(&name), to.join(&name)).unwrap();
    }
}

/// Damage is named by `verify`, never leads to a wrong answer, and a rebuild mends it.
fn assert_noticed(path: &Path, texts: &[Indexed], what: &str) {
    let verified = match Index::open(path) {
        Ok(Some(index)) => index.verify(3010),
        Ok(None) => Err(IndexError::Damaged("absent".to_owned())),
        Err(error) => Err(error),
    };
    assert!(verified.as_ref().is_err_and(IndexError::asks_for_rebuild), "{what}: {verified:?}");
    if let Err(error) = used(path, texts) {
        assert!(error.asks_for_rebuild(), "{what}: {error}");
    }
    assert_eq!(PANICS.load(Ordering::Relaxed), 0, "{what}: a panic");
}

#[test]
fn no_damage_leads_to_a_wrong_answer_or_a_panic() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        PANICS.fetch_add(1, Ordering::Relaxed);
        usual(panic);
    }));
    let (good, harmed) = (folder("good"), folder("harmed"));
    sound(&good);
    let texts: Vec<Indexed> = (1..=3010).map(report).collect();
    copy(&good, &harmed);
    used(&harmed, &texts).unwrap();

    let mut harms = 0;
    for name in names(&good) {
        copy(&good, &harmed);
        fs::remove_file(harmed.join(&name)).unwrap();
        assert_noticed(&harmed, &texts, &format!("{name} removed"));
        for (how, harm) in HARMS {
            copy(&good, &harmed);
            let mut bytes = fs::read(harmed.join(&name)).unwrap();
            harm(&mut bytes);
            fs::write(harmed.join(&name), bytes).unwrap();
            assert_noticed(&harmed, &texts, &format!("{name}: {how}"));
            harms += 1;
        }
    }
    assert!(harms >= 8 * 13, "{harms} is fewer than the files of two segments");

    let mut index = Index::create(&harmed).unwrap();
    index.catch_up((1..=3010).map(|row| Ok::<_, Infallible>(report(row)))).unwrap();
    index.verify(3010).unwrap();
    used(&harmed, &texts).unwrap();
}
