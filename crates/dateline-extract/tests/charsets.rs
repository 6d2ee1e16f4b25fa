//! Pages of every character set that news come in, read as what they say and, where they say nothing or the wrong
//! thing, as what they are.

use dateline_extract::{Limits, extract};
use dateline_types::{Content, Document, Hints, MediaType, Report, Source};
use encoding_rs::{Encoding, UTF_8};

/// A headline and a paragraph for each set.
const REPORTS: [(&str, &str, &str); 9] = [
    (
        "windows-1252",
        "Brücke bleibt gesperrt",
        "Die Brücke über die Orle bleibt bis März für alle gesperrt, wie der Rat der Stadt – nach langer Sitzung – am Dienstag mitteilte. Für Fußgänger fährt eine Fähre.",
    ),
    (
        "iso-8859-2",
        "Most zůstane zavřený",
        "Most přes řeku zůstane až do jara zavřený, řekla v úterý starostka města po celodenní schůzi. Inženýři našli trhliny ve dvou pilířích, příští týden začnou opravy.",
    ),
    (
        "windows-1251",
        "Мост закрыт до весны",
        "Мост через реку останется закрытым до весны, сообщил во вторник городской совет после долгого заседания. Инженеры нашли трещины в двух опорах моста.",
    ),
    (
        "koi8-r",
        "Паром ходит снова",
        "Паром через залив снова ходит каждый день, сообщила во вторник компания после долгого ремонта. Билеты стоят столько же, сколько стоили прошлой осенью.",
    ),
    (
        "shift_jis",
        "橋は春まで通行止め",
        "港にかかる橋は春まで通行止めになると、市議会が火曜日の長い会議のあとで発表した。技術者が二本の橋脚にひび割れを見つけたためだと、市長は記者たちに説明した。",
    ),
    (
        "euc-jp",
        "渡し船が再開した",
        "湾を渡る船が長い修理のあとで再開したと、運航会社が火曜日に発表した。切符の値段は去年の秋と同じで、最後の便は夜の九時に港を出るという。",
    ),
    (
        "gb18030",
        "大桥关闭到春天",
        "港口的大桥将关闭到明年春天，市议会星期二在漫长的会议之后宣布。工程师在两座桥墩上发现了裂缝，市长对记者说，修理工作将从下个星期开始。",
    ),
    (
        "big5",
        "大橋關閉到春天",
        "港口的大橋將關閉到明年春天，市議會星期二在漫長的會議之後宣布。工程師在兩座橋墩上發現了裂縫，市長對記者說，修理工作將從下個星期開始。",
    ),
    (
        "euc-kr",
        "다리는 봄까지 닫힌다",
        "항구의 다리는 봄까지 닫힌다고 시의회가 화요일 긴 회의 끝에 발표했다. 기술자들이 교각 두 곳에서 금이 간 것을 찾았다고 시장이 기자들에게 설명했다.",
    ),
];

/// A page with a headline and its paragraph twice, so that there is an article on it.
fn page(head: &str, title: &str, paragraph: &str) -> String {
    format!(
        "<!DOCTYPE html><html><head>{head}<title>{title}</title></head><body><article><h1>{title}</h1>\
         <p>{paragraph}</p><p>{paragraph}</p></article></body></html>"
    )
}

fn encoded(text: &str, set: &str) -> Vec<u8> {
    let (bytes, _, lost) = Encoding::for_label(set.as_bytes()).expect("a set").encode(text);
    assert!(!lost, "{set} has every letter of the test");
    bytes.into_owned()
}

/// UTF-16 with the byte order mark, if that is asked for.
fn utf16(text: &str, big_end_first: bool, marked: bool) -> Vec<u8> {
    let text = if marked { format!("\u{feff}{text}") } else { text.to_owned() };
    let pair = |unit: u16| if big_end_first { unit.to_be_bytes() } else { unit.to_le_bytes() };
    text.encode_utf16().flat_map(pair).collect()
}

fn read(bytes: Vec<u8>, header: Option<&str>) -> Report {
    let source = Source { path: None, url: None, media_type: MediaType::Html, sha256: String::new() };
    let hints = Hints { charset: header.map(str::to_owned), ..Hints::default() };
    let document = Document { source, content: Content::Bytes(bytes), hints };
    extract(&document, &Limits::default()).expect("a report").0
}

#[track_caller]
fn assert_reads(report: &Report, title: &str, paragraph: &str, how: &str) {
    assert_eq!(report.title.as_deref(), Some(title), "{how}");
    assert!(report.text.contains(paragraph), "{how}: {}", report.text);
}

#[test]
fn what_a_page_says_in_its_head_is_believed() {
    for (set, title, paragraph) in REPORTS {
        for meta in [
            format!("<meta charset={set}>"),
            format!("<META http-equiv='Content-Type' content='text/html; charset={set}'>"),
            format!(
                "<!-- <meta charset=utf-8> --><meta name=x content='charset=utf-8'><meta charset='{set}'>"
            ),
            format!("<script>/*{}*/</script><meta charset={set}>", "x".repeat(3_000)),
        ] {
            let bytes = encoded(&page(&meta, title, paragraph), set);
            assert_reads(&read(bytes, None), title, paragraph, &meta[..meta.len().min(99)]);
        }
    }
}

#[test]
fn the_server_goes_before_the_head() {
    for (set, title, paragraph) in REPORTS {
        let bytes = encoded(&page("<meta charset=ibm866>", title, paragraph), set);
        assert_reads(&read(bytes, Some(set)), title, paragraph, set);
    }
}

#[test]
fn where_nothing_is_said_the_letters_tell() {
    for (set, title, paragraph) in REPORTS {
        let bytes = encoded(&page("", title, paragraph), set);
        assert_reads(&read(bytes, None), title, paragraph, set);
    }
}

#[test]
fn a_byte_order_mark_goes_before_server_and_head() {
    for (set, title, paragraph) in REPORTS {
        let text = page(&format!("<meta charset={set}>"), title, paragraph);
        for bytes in [utf16(&text, false, true), utf16(&text, true, true), format!("\u{feff}{text}").into()] {
            assert_reads(&read(bytes, Some(set)), title, paragraph, set);
        }
    }
}

#[test]
fn utf_16_is_known_without_its_mark() {
    let (_, title, paragraph) = REPORTS[0];
    for big_end_first in [false, true] {
        let bytes = utf16(&page("", title, paragraph), big_end_first, false);
        assert_reads(&read(bytes, None), title, paragraph, "UTF-16 without its mark");
    }
}

#[test]
fn sound_utf_8_is_utf_8_whatever_is_said() {
    for (_, title, paragraph) in REPORTS {
        for said in
            ["iso-8859-1", "windows-1252", "iso-8859-2", "windows-1251", "shift_jis", "gb18030", "euc-kr"]
        {
            let text = page(&format!("<meta charset={said}>"), title, paragraph);
            assert_reads(&read(text.clone().into(), None), title, paragraph, said);
            assert_reads(&read(text.into(), Some(said)), title, paragraph, said);
        }
    }
}

#[test]
fn what_is_hardly_ever_sound_utf_8_is_none() {
    for (set, title, paragraph) in REPORTS {
        let bytes = encoded(&page("<meta charset=utf-8>", title, paragraph), set);
        assert_reads(&read(bytes.clone(), Some(UTF_8.name())), title, paragraph, set);
        assert_reads(&read(bytes, None), title, paragraph, set);
    }
}
