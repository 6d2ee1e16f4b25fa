//! A report as HTML.
//!
//! Comes in: a report. Goes out: one `<article>` of plain elements without attributes but `lang` and `datetime`, every
//! word escaped. Refuses links, images, styles and scripts.

use dateline_types::Report;

use super::pieces::{Piece, pieces};
use super::{one_line, origin};

/// The report as an `<article>`.
///
/// ```
/// use dateline::types::Report;
///
/// let report = Report { title: Some("Fares <rise>".into()), ..Report::of_text("Ferries will cost more.") };
/// assert_eq!(
///     dateline::html(&report),
///     "<article>\n<h1>Fares &lt;rise&gt;</h1>\n<p>Ferries will cost more.</p>\n</article>\n"
/// );
/// ```
pub fn html(report: &Report) -> String {
    let mut page = match &report.language {
        Some(language) => format!("<article lang=\"{}\">\n", escaped(language.code())),
        None => "<article>\n".to_owned(),
    };
    if let Some(title) = &report.title {
        element(&mut page, "h1", title);
    }
    let origin = origin(report);
    if !origin.is_empty() {
        element(&mut page, "p", &origin.join(" · "));
    }
    for piece in pieces(report) {
        write(&mut page, &piece);
    }
    page.push_str("</article>\n");
    page
}

fn write(page: &mut String, piece: &Piece<'_>) {
    match piece {
        Piece::Paragraph(text) => element(page, "p", text),
        Piece::Heading(text) => element(page, "h2", text),
        Piece::List(items) => {
            around(page, "ul", |page| items.iter().for_each(|item| element(page, "li", item)));
        }
        Piece::Quote(texts) => {
            around(page, "blockquote", |page| texts.iter().for_each(|text| element(page, "p", text)));
        }
        Piece::Table(rows) => around(page, "table", |page| {
            for row in rows {
                around(page, "tr", |page| row.iter().for_each(|cell| element(page, "td", cell)));
            }
        }),
    }
}

fn around(page: &mut String, tag: &str, inside: impl FnOnce(&mut String)) {
    page.extend(["<", tag, ">\n"]);
    inside(page);
    page.extend(["</", tag, ">\n"]);
}

fn element(page: &mut String, tag: &str, text: &str) {
    page.extend(["<", tag, ">", &escaped(&one_line(text)), "</", tag, ">\n"]);
}

/// The text with every sign that could begin or end markup written as a reference.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            sign => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use dateline_types::{Block, BlockKind, Content, Hints, MediaType, Report, Span};
    use proptest::prelude::*;

    use super::html;
    use crate::{Acquired, Pipeline, Settings};

    fn report(blocks: &[(BlockKind, &str, &str)]) -> Report {
        let mut report = Report::of_text("");
        for (kind, path, text) in blocks {
            let start = report.text.len() + if report.text.is_empty() { 0 } else { 2 };
            report.text = if report.text.is_empty() {
                (*text).to_owned()
            } else {
                format!("{}\n\n{text}", report.text)
            };
            let span = Span::new(start, report.text.len());
            report.blocks.push(Block { span, path: (*path).to_owned(), kind: *kind });
        }
        report
    }

    #[test]
    fn lists_quotations_and_tables_keep_their_shape() {
        use BlockKind::{Cell, Heading, Item, Paragraph, Quote};
        let report = report(&[
            (Paragraph, "/p", "a"),
            (Heading, "/h2", "b"),
            (Item, "/ul/li[1]", "c"),
            (Item, "/ul/li[2]", "d"),
            (Quote, "/blockquote", "e"),
            (Cell, "/table/tr[1]/td[1]", "f"),
            (Cell, "/table/tr[1]/td[2]", "g"),
            (Cell, "/table/tr[2]/td", "h"),
        ]);
        assert_eq!(
            html(&report).replace('\n', ""),
            "<article><p>a</p><h2>b</h2><ul><li>c</li><li>d</li></ul><blockquote><p>e</p></blockquote>\
             <table><tr><td>f</td><td>g</td></tr><tr><td>h</td></tr></table></article>"
        );
    }

    /// What is left of a page when its plain elements are taken away.
    fn beside_elements(page: &str) -> String {
        let opened = page.strip_prefix("<article").and_then(|rest| rest.split_once('>'));
        let (language, inside) = opened.expect("an article");
        assert!(language.bytes().all(|byte| byte.is_ascii_alphabetic() || b" =\"-".contains(&byte)));
        let tags = ["article", "blockquote", "h1", "h2", "li", "p", "table", "td", "tr", "ul"];
        let closed = tags.iter().flat_map(|tag| [format!("<{tag}>"), format!("</{tag}>")]);
        closed.fold(inside.to_owned(), |page, tag| page.replace(&tag, ""))
    }

    /// Markup and parts of it, as it stands on hostile pages.
    const HOSTILE: [&str; 24] = [
        "<script>alert(7)</script>",
        "<img src=x onerror=alert(7)>",
        "&lt;img src=x onerror=alert(7)&gt;",
        "&amp;lt;svg onload=alert(7)&amp;gt;",
        "<svg><style><a title=\"</style><img src=x onerror=alert(7)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img onerror=alert(7)&gt;\">",
        "<a href=\"javascript:alert(7)\">a link</a>",
        "<iframe srcdoc=\"&lt;script&gt;alert(7)&lt;/script&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(7)>\">",
        "<textarea></textarea><plaintext>",
        "<template><form><input onfocus=alert(7) autofocus>",
        "</article>",
        "</p><h2>",
        "<blockquote>",
        "<ul><li>",
        "<table><tr><td>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "\u{202e}\0\u{b}",
        "\"'><",
        "&#60;&#x3c;&LT;",
        "<p>The ferries of Port Alder will cost a fifth more from the summer on, the company said on Tuesday.",
    ];

    proptest! {
        #[test]
        fn no_text_becomes_markup(text in "[<>&\"'a-z/=! \\PC]{1,60}") {
            let page = html(&Report { title: Some(text.clone()), ..Report::of_text(text) });
            let inside = page.replace("<article>", "").replace("</article>", "");
            let inside = ["<h1>", "</h1>", "<p>", "</p>"].iter().fold(inside, |page, tag| page.replace(tag, ""));
            prop_assert!(!inside.contains(['<', '>', '"']));
        }

        #[test]
        fn no_page_keeps_its_markup(pieces in prop::collection::vec(prop::sample::select(&HOSTILE[..]), 1..40)) {
            let page = format!("<title>{0}</title><meta name=author content=\"{0}\"><h1>{0}</h1>{0}", pieces.concat());
            let page = Acquired::of(MediaType::Html, Content::Text(page), Hints::default());
            if let Ok(read) = Pipeline::new(Settings::default()).read(page) {
                let left = beside_elements(&html(&read.report));
                prop_assert!(!left.contains(['<', '>', '"', '\u{202e}', '\0']), "{}", left);
            }
        }
    }
}
