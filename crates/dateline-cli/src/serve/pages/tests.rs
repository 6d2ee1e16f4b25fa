//! The pages as a reader meets them: what they show, where their links lead, and what they refuse to run.

use std::collections::BTreeSet;
use std::sync::Arc;

use dateline::types::{Annotated, CodePoints, Content, Hints, MediaType, Placement, ReportId};
use dateline::{Acquired, Grouped};

use super::super::invented::{of, shelf};
use super::super::query::Query;
use super::super::routes::Asked;
use super::super::shelf::{Hit, Listed, Shelf, StoryLine, Told, Trouble, Window};
use super::super::{Memory, address};
use super::{about, refusal, report, search, stories, story};

/// The body of a page, by its address; empty where there is none.
fn get(shelf: &Arc<dyn Shelf>, target: &str) -> String {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let query = Query::read(query.split('#').next().unwrap_or_default());
    let asked = Asked { shelf: Arc::clone(shelf), id: address::id_in(path), query };
    let page = match path.split('/').nth(1).unwrap_or_default() {
        "" => stories,
        "story" => story,
        "report" => report,
        "search" => search,
        "about" => about,
        other => panic!("a link to nowhere: {other}"),
    };
    page(&asked).unwrap().map(|answer| answer.body().to_owned()).unwrap_or_default()
}

fn bundled() -> Arc<dyn Shelf> {
    Arc::new(shelf())
}

/// The story of most reports.
fn told(shelf: &Arc<dyn Shelf>) -> Arc<Told> {
    let listed = shelf.stories(Window { skip: 0, take: 100 }).unwrap();
    let longest = listed.lines.into_iter().max_by_key(|line| line.reports).unwrap();
    shelf.story(&longest.id).unwrap().unwrap()
}

/// The values of an attribute on a page.
fn values<'a>(page: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {name}=\"");
    let values: Vec<&str> = page.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect();
    values.into_iter()
}

#[test]
fn the_first_page_lists_the_stories() {
    let page = get(&bundled(), "/");
    assert!(page.contains("Corrow Dam") && page.contains("11 reports, 5 independent"), "{page}");
}

#[test]
fn a_story_shows_its_reports_with_copies_folded_and_all_its_parts() {
    let shelf = bundled();
    let page = get(&shelf, &address::story(&told(&shelf).story.id));
    let parts = [
        "copy</span>",
        "later version</span>",
        "id=\"timeline\"",
        "planned</span>",
        "Background",
        "they conflict",
    ];
    for part in
        parts.iter().chain(&["Walter Pryce</dt>", "id=\"comparison\"", "class=\"says\"", "class=\"silent\""])
    {
        assert!(page.contains(part), "{part} in {page}");
    }
}

#[test]
fn every_fact_has_an_address_of_its_own_and_its_source_beside_it() {
    let shelf = bundled();
    let told = told(&shelf);
    let page = get(&shelf, &address::story(&told.story.id));
    let ids: BTreeSet<&str> = values(&page, "id").collect();
    let statements = (0..told.story.statements.len()).map(|at| format!("statement-{at}"));
    let figures = (0..told.story.figures.len()).map(|at| format!("figure-{at}"));
    let timeline = (0..told.story.timeline.len()).map(|at| format!("timeline-{at}"));
    for anchor in statements.chain(figures).chain(timeline) {
        assert!(ids.contains(anchor.as_str()), "{anchor}");
    }
    for (at, statement) in told.story.statements.iter().enumerate() {
        let chosen = get(&shelf, &format!("{}?fact=statements/{at}", address::story(&told.story.id)));
        assert_eq!(chosen.matches("<aside").count(), 1);
        let first = statement.within.first();
        let text = &told.reports.iter().find(|report| report.id == first.report).unwrap().report.text;
        let marked = marked_words(&chosen);
        assert!(marked.contains(first.span.of(text)), "{} in {marked}", first.span.of(text));
    }
}

/// The words of a page that the reader chose, without the tags between them.
fn marked_words(page: &str) -> String {
    let tags = page.split('<').filter(|tag| tag.starts_with("mark ") || tag.starts_with("a href"));
    let chosen = tags.filter_map(|tag| tag.split_once('>')).filter(|(tag, _)| tag.contains("chosen\""));
    unescaped(&chosen.map(|(_, words)| words).collect::<String>())
}

fn unescaped(text: &str) -> String {
    text.replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
}

#[test]
fn every_link_of_a_story_leads_to_its_words() {
    let shelf = bundled();
    let told = told(&shelf);
    let page = get(&shelf, &address::story(&told.story.id));
    let links: BTreeSet<&str> = values(&page, "href").filter(|href| href.contains("?words=")).collect();
    assert!(links.len() > 50);
    for link in links {
        let anchor = link.split('#').nth(1).unwrap();
        let report = get(&shelf, &unescaped(link));
        assert_eq!(values(&report, "id").filter(|id| *id == anchor).count(), 1, "{link}");
        let (start, end) = address::read_pair(&anchor[1..]).unwrap();
        let path = link.split('?').next().unwrap();
        let annotated = told.reports.iter().find(|report| address::report(&report.id) == path).unwrap();
        let words: String = annotated.report.text.chars().skip(start).take(end - start).collect();
        let words: String = words.split('\n').collect();
        assert!(marked_words(&report).contains(words.trim()), "{words} in {link}");
    }
}

#[test]
fn a_report_marks_its_facts_and_each_leads_to_its_words_and_back() {
    let shelf = bundled();
    for annotated in &told(&shelf).reports {
        let page = get(&shelf, &address::report(&annotated.id));
        let ids: Vec<&str> = values(&page, "id").collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id stands twice");
        for link in values(&page, "href").filter_map(|href| href.strip_prefix('#')) {
            assert!(ids.contains(&link), "{link} of {}", annotated.id);
        }
        let points = CodePoints::of(&annotated.report.text);
        for figure in &annotated.annotations.as_ref().unwrap().figures {
            let anchor = address::anchor(address::pair(points.span(figure.span)));
            assert!(ids.contains(&anchor.as_str()), "{anchor}");
        }
        assert!(page.contains("In the story"));
    }
}

#[test]
fn records_stand_behind_the_same_addresses() {
    let shelf = bundled();
    let told = told(&shelf);
    let record = get(&shelf, &format!("{}.json", address::story(&told.story.id)));
    let expected = dateline::story_record(told.story.clone(), &told.reports);
    assert_eq!(record, serde_json::to_string(&expected).unwrap());
    let first = &told.reports[0];
    let record = get(&shelf, &format!("{}.json", address::report(&first.id)));
    let record: serde_json::Value = serde_json::from_str(&record).unwrap();
    assert_eq!(
        (&record["id"], &record["text"]),
        (&first.id.0.clone().into(), &first.report.text.clone().into())
    );
}

#[test]
fn a_search_leads_to_the_words() {
    let shelf = bundled();
    let page = get(&shelf, "/search?q=reservoir");
    assert!(page.contains("<mark class=\"chosen\">reservoir</mark>"), "{page}");
    let link = values(&page, "href").find(|href| href.contains("?words=")).unwrap();
    assert!(marked_words(&get(&shelf, link)).to_lowercase().starts_with("reservoir"));
    assert!(get(&shelf, "/search?q=zeppelin").contains("No report"));
}

#[test]
fn what_is_not_there_is_not_there() {
    let shelf = bundled();
    for target in
        ["/story/none", "/report/none", "/story/none.json", "/report/.json", "/report/", "/story/%ff%00"]
    {
        assert_eq!(get(&shelf, target), "", "{target}");
    }
    let story = address::story(&told(&shelf).story.id);
    for odd in ["fact=statements/99999", "fact=people/1", "page=7", "words=1-99999999"] {
        assert!(get(&shelf, &format!("{story}?{odd}")).contains("How it begins"), "{odd}");
    }
}

/// A report that wants to run in the reader's browser, by every field it has.
fn hostile(number: usize) -> Acquired {
    const PAYLOAD: &str = "\"'><script>harm()</script><img src=x onerror=harm()>";
    let hints = Hints {
        title: Some(format!("{PAYLOAD} storm {number}")),
        url: Some(format!("javascript:harm()//{number}")),
        outlet: Some(format!("{PAYLOAD} Gazette {number}")),
        published: Some("2030-05-02".to_owned()),
        charset: None,
    };
    let text = format!(
        "By {PAYLOAD}\n\nThe storm {PAYLOAD} drowned 4,000 sheep. \"{PAYLOAD} we wept\", said Lena Brandt on Friday.\u{202e}\u{0}"
    );
    let mut document = Acquired::of(MediaType::Plain, Content::Text(text), hints);
    document.id = Some(format!("../{PAYLOAD}{number}?#&.json"));
    document.stands = true;
    document
}

#[test]
fn nothing_of_a_report_runs() {
    let shelf: Arc<dyn Shelf> = Arc::new(of((0..3).map(hostile)));
    let mut seen = BTreeSet::from([
        "/".to_owned(),
        "/search?q=storm".to_owned(),
        "/search?q=%22%3E%3Cscript%3E".to_owned(),
    ]);
    let mut waiting: Vec<String> = seen.iter().cloned().collect();
    let mut with_payload = 0;
    while let Some(target) = waiting.pop() {
        let page = get(&shelf, &target);
        if target.contains(".json") && page.starts_with('{') {
            continue;
        }
        with_payload += usize::from(page.contains("harm()"));
        for live in ["<script", "<img", "=harm", "javascript:harm()\"", "\u{202e}", "\u{0}"] {
            assert!(
                !page.contains(live) || live == "=harm" && page.contains("onerror=harm()&#62;"),
                "{live} on {target}"
            );
        }
        let links = values(&page, "href")
            .filter(|href| href.starts_with('/') && !href.contains("/style") && !href.contains("/icon"));
        waiting.extend(links.map(unescaped).filter(|link| seen.insert(link.clone())));
    }
    assert!(with_payload > 10 && seen.len() > 20, "{with_payload} of {}", seen.len());
}

#[test]
fn an_address_outside_is_linked_without_a_trace() {
    let hints = Hints { url: Some("https://gauge.example/rain?a=1&b=2".to_owned()), ..Hints::default() };
    let document = Acquired::of(MediaType::Plain, Content::Text("It rained on Ostrand.".to_owned()), hints);
    let shelf: Arc<dyn Shelf> = Arc::new(of(std::iter::once(document)));
    let page = get(&shelf, &address::report(&told(&shelf).story.id));
    assert!(
        page.contains("href=\"https://gauge.example/rain?a=1&#38;b=2\" rel=\"noreferrer nofollow noopener\""),
        "{page}"
    );
}

/// A shelf of one report, its text taken as it stands.
fn one(text: &str) -> Arc<dyn Shelf> {
    let mut document = Acquired::text(text);
    document.stands = true;
    Arc::new(of(std::iter::once(document)))
}

#[test]
fn a_long_report_comes_in_parts_and_no_fact_is_lost_between_them() {
    let paragraph =
        "The council of Port Selby counted 4,000 cars a day. \"We wept,\" said Mayor Lena Brandt.\n\n";
    let shelf = one(&paragraph.repeat(1_200));
    let id = told(&shelf).story.id.clone();
    let annotated = shelf.report(&id).unwrap().unwrap().0;
    let pages: Vec<String> =
        (1..=2).map(|page| get(&shelf, &format!("{}?page={page}", address::report(&id)))).collect();
    let figures: usize = pages.iter().map(|page| page.matches("<li id=\"figure-").count()).sum();
    assert_eq!(figures, annotated.annotations.as_ref().unwrap().figures.len());
    assert!(pages.iter().all(|page| page.len() < 1_500_000));
    assert!(
        pages[0].contains("Part 1 of 2") && pages[0].contains("?page=2") && !pages[1].contains("?page=3")
    );
    let end = annotated.report.text.chars().count();
    let last = get(&shelf, &address::words(&id, (end - 7, end)));
    assert!(last.contains("Part 2 of 2"), "words choose their part");
}

/// A shelf that holds one story, as it is.
struct Alone(Arc<Told>);

impl Shelf for Alone {
    fn stories(&self, _: Window) -> Result<Listed<StoryLine>, Trouble> {
        Ok(Listed { lines: vec![StoryLine::of(&self.0.story)], total: 1 })
    }

    fn story(&self, id: &ReportId) -> Result<Option<Arc<Told>>, Trouble> {
        Ok((self.0.story.id == *id).then(|| Arc::clone(&self.0)))
    }

    fn report(&self, _: &ReportId) -> Result<Option<(Annotated, Placement)>, Trouble> {
        Err(Trouble("it holds no reports".to_owned()))
    }

    fn search(&self, _: &str, _: Window) -> Result<Listed<Hit>, Trouble> {
        Ok(Listed { lines: Vec::new(), total: 0 })
    }
}

#[test]
fn a_list_too_long_for_a_page_is_turned_by_its_facts() {
    let mut told = Told::clone(&told(&bundled()));
    let mut named = told.story.statements.clone();
    named.retain(|statement| statement.speaker.person.is_some());
    told.story.statements = named.iter().cycle().take(1_234).cloned().collect();
    let story = address::story(&told.story.id);
    let shelf: Arc<dyn Shelf> = Arc::new(Alone(Arc::new(told)));
    for at in [0, 99, 100, 1_233] {
        let page = get(&shelf, &format!("{story}?fact=statements/{at}"));
        assert!(page.contains(&format!("<dd id=\"statement-{at}\" class=\"chosen\">")), "{at}");
        assert!(page.matches("<dd id=\"statement-").count() <= 100);
    }
    let page = get(&shelf, &story);
    assert!(page.contains("rel=\"next\">Those after") && page.contains("100 of 1234"));
    assert!(page.len() < 300_000, "{} bytes", page.len());
}

#[test]
fn an_empty_shelf_says_so() {
    let shelf: Arc<dyn Shelf> = Arc::new(Memory::of(Grouped::default()));
    assert!(get(&shelf, "/").contains("no stories here yet"));
    assert!(shelf.report(&ReportId(String::new())).unwrap().is_none());
}

#[test]
fn a_refusal_is_a_page_too() {
    use askama::Template;
    use axum::http::StatusCode;
    for status in [StatusCode::NOT_FOUND, StatusCode::FORBIDDEN, StatusCode::INTERNAL_SERVER_ERROR] {
        assert!(refusal(status).render().unwrap().contains("<h1>"));
    }
}
