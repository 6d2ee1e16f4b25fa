//! A report as a saved page.
//!
//! Comes in: a report. Goes out: HTML with metadata, menus, teasers and a foot around the article. Refuses styles and
//! scripts that do something.

use std::fmt::Write as _;

use crate::Report;
use crate::calendar::Day;
use crate::dice::Dice;
use crate::lexicon::lexicon;

const SECTIONS: [&str; 8] = ["Home", "News", "Region", "World", "Business", "Sport", "Culture", "Weather"];

/// The page of a report.
pub fn page(report: &Report) -> String {
    let mut page = String::with_capacity(report.text.len() * 2 + 4_096);
    head(&mut page, report);
    article(&mut page, report);
    furniture(&mut page, report);
    page
}

fn head(page: &mut String, report: &Report) {
    let Report { title, outlet, published, url, .. } = report;
    let (title, outlet) = (escaped(title), escaped(outlet));
    let _ = write!(
        page,
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title} | {outlet}</title>\n\
         <link rel=\"canonical\" href=\"{url}\"><meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:site_name\" content=\"{outlet}\"><meta property=\"og:type\" content=\"article\">\n\
         <meta property=\"article:published_time\" content=\"{published}\">\n\
         <meta name=\"author\" content=\"{byline}\"></head>\n<body><header><a href=\"/\">{outlet}</a><nav><ul>",
        byline = report.byline,
    );
    for section in SECTIONS {
        let _ = write!(page, "<li><a href=\"/{section}\">{section}</a></li>");
    }
    page.push_str("</ul></nav></header>\n");
}

fn article(page: &mut String, report: &Report) {
    let day = Day::of(report.moment);
    let _ = write!(
        page,
        "<main><article><h1>{title}</h1>\n<p class=\"byline\">By {byline}</p>\n\
         <time datetime=\"{published}\">{day} {year}</time>\n<div class=\"body\">\n",
        title = escaped(&report.title),
        byline = report.byline,
        published = report.published,
        day = day.day_first(),
        year = day.year,
    );
    for paragraph in report.text.split("\n\n") {
        let _ = writeln!(page, "<p>{}</p>", escaped(paragraph));
    }
    page.push_str("</div></article>\n");
}

/// Teasers of other reports, and the foot.
fn furniture(page: &mut String, report: &Report) {
    let mut dice = Dice::of(&[report.moment, 21]);
    page.push_str("<aside class=\"related\"><h2>Most read</h2><ul>");
    for _ in 0..6 {
        let words = lexicon();
        let mut noun = || words.nouns[dice.rank(words.nouns.len())].one.as_str();
        let (one, other, third) = (noun(), noun(), noun());
        let _ =
            write!(page, "<li><a href=\"/{one}-{other}\">The {one}, the {other} and the {third}</a></li>");
    }
    let _ = write!(
        page,
        "</ul></aside></main>\n<footer><p>&copy; {} {}</p><p><a href=\"/terms\">Terms of use</a> \
         <a href=\"/privacy\">Privacy</a></p></footer></body></html>\n",
        Day::of(report.moment).year,
        escaped(&report.outlet),
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
