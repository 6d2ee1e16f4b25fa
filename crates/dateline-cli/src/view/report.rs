//! One report for people.
//!
//! Comes in: an annotated report. Goes out: headline, outlet, date and how it was found; the article with
//! quotes, dates and figures marked; and below it what was taken from it, line by line.

use dateline::types::{Annotated, Annotations, Placement, Quote, QuoteKind, Report, Span};

use super::marks;
use super::page::{Page, Screen, column};
use super::style::{CARE, DATE, FAINT, FIGURE, NAME, QUOTE, TITLE, styled};
use super::words::{self, clean};

/// A report as a page.
pub(crate) fn report(report: &Annotated, screen: Screen) -> String {
    let mut page = Page::new(screen);
    head(&mut page, report);
    article(&mut page, report);
    if let Some(annotations) = &report.annotations {
        let text = &report.report.text;
        quotes(&mut page, text, annotations);
        figures(&mut page, text, annotations);
        dates(&mut page, text, annotations);
    }
    problems(&mut page, report);
    page.blank();
    page.finish()
}

/// The place of a report, in a line.
pub(crate) fn placement(report: &Annotated, placement: &Placement, screen: Screen) -> String {
    let mut page = Page::new(screen);
    let Placement { happening, story, copy_of, version_of } = placement;
    let mut line = format!("story {story}  happening {happening}");
    for (what, of) in [("copy of", copy_of), ("version of", version_of)] {
        if let Some(of) = of {
            line.push_str(&styled(CARE, &format!("  {what} {of}")));
        }
    }
    page.item(0, &format!("{}  ", styled(NAME, &clean(report.id.as_str()))), &line);
    if let Some(title) = &report.report.title {
        page.paragraph(2, &styled(FAINT, &clean(title)));
    }
    page.finish()
}

fn head(page: &mut Page, annotated: &Annotated) {
    let report = &annotated.report;
    page.paragraph(0, &styled(TITLE, &clean(report.title.as_deref().unwrap_or("(no title)"))));
    page.paragraph(0, &styled(FAINT, &origin(report)));
    let source = &annotated.source;
    let place = source.url.as_deref().or(report.url.as_deref()).or(source.path.as_deref());
    let place = place.unwrap_or("standard input");
    page.paragraph(0, &styled(FAINT, &format!("{}  {}", clean(annotated.id.as_str()), clean(place))));
    page.blank();
}

/// "The Gauge · Ana Ruiz · 2030-05-02 (from the page)".
fn origin(report: &Report) -> String {
    let date = match &report.published {
        Some(date) => format!("{} ({})", words::date(date.value), words::basis(date.basis)),
        None => "no date found".to_owned(),
    };
    let outlet = report.outlet.clone().unwrap_or_else(|| "outlet unknown".to_owned());
    let byline = (!report.byline.is_empty()).then(|| format!("by {}", report.byline.join(", ")));
    let parts: Vec<String> = [Some(outlet), byline, Some(date)].into_iter().flatten().collect();
    clean(&parts.join(" · "))
}

fn article(page: &mut Page, annotated: &Annotated) {
    let text = &annotated.report.text;
    let marks = annotated.annotations.as_ref().map(marks::of).unwrap_or_default();
    for (at, paragraph) in paragraphs(text).enumerate() {
        if at > 0 {
            page.blank();
        }
        page.paragraph(2, &marks::apply(text, paragraph, &marks));
    }
}

fn paragraphs(text: &str) -> impl Iterator<Item = Span> + '_ {
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some(Span::new(start, *at))
    });
    lines.map(|line| line.trim(text)).filter(|line| !line.is_empty())
}

fn quotes(page: &mut Page, text: &str, annotations: &Annotations) {
    if !annotations.quotes.is_empty() {
        page.section("Who said what");
    }
    for quote in &annotations.quotes {
        let who = styled(NAME, &clean(&words::speaker(text, annotations, quote)));
        page.item(2, "", &format!("{who}  {}", said(text, quote)));
    }
}

fn said(text: &str, quote: &Quote) -> String {
    let pieces: Vec<&str> = quote.content.iter().map(|span| span.of(text)).collect();
    let words = clean(&pieces.join(" … "));
    match quote.kind {
        QuoteKind::Direct => styled(QUOTE, &format!("“{words}”")),
        QuoteKind::Indirect | QuoteKind::Mixed => words,
    }
}

fn figures(page: &mut Page, text: &str, annotations: &Annotations) {
    if !annotations.figures.is_empty() {
        page.section("Figures");
    }
    for figure in &annotations.figures {
        let of = figure.of.as_ref().map(|of| clean(&of.text));
        let giver = figure.giver.and_then(|giver| annotations.entity(giver)).map(|giver| giver.name.clone());
        let words = || figure.given_in.first().map(|span| span.of(text).to_owned());
        let giver = giver.or_else(words).map(|giver| clean(&format!("({giver})")));
        let status = words::status(figure.status).map(|status| styled(CARE, status));
        let amount = styled(FIGURE, &words::figure(figure));
        let parts: Vec<String> = [Some(amount), of, status, giver].into_iter().flatten().collect();
        page.paragraph(2, &parts.join(" "));
    }
}

fn dates(page: &mut Page, text: &str, annotations: &Annotations) {
    if !annotations.timexes.is_empty() {
        page.section("Dates and times");
    }
    for timex in &annotations.timexes {
        let label = column(&styled(DATE, &timex.value), 16);
        page.item(2, &format!("{label}  "), &clean(timex.span.of(text)));
    }
}

fn problems(page: &mut Page, report: &Annotated) {
    if !report.problems.is_empty() {
        page.section("Problems");
    }
    for problem in &report.problems {
        page.paragraph(2, &styled(CARE, &clean(&problem.message)));
    }
}
